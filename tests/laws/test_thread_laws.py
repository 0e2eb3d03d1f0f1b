"""Laws of where a story has got to: what a day, a year, a plan or a place that was named does to the times told after it."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline import build_timeline

REFERENCE = "2021-05-05"  # a Wednesday


def times(text: str, reference: str = REFERENCE) -> list[str]:
    """The values of the times of a text."""
    return [str(time.value) for time in build_timeline(text, reference=reference).times]


# The day of the second clock, for each hour from 0 to 23, as seen from that of the first, or from
# the day told: "." the same, "<" and "«" one or two days before it, ">" and "»" after it; then that of the next best reading,
# "-" where there is none. The rows are for a first clock at three, nine, fifteen and twenty-one.
CLOCKS = {
    "story": (
        "The alarm rang at {}. The crew left at {}.",
        "2021-05-05",
        None,
        """
        .....................<<< <<<------<<<.<<<<<<<<...
        ........................ <<<<<<<<<---.--<<<<<<<<<
        >>>..................... ...><<<<<<..><<------<<<
        >>>>>>>>>...>........... .........>...<<<<<<<<---
    """,
    ),
    "dated": (
        "On 4 May the alarm rang at {}. The crew left at {}.",
        "2021-05-05",
        None,
        """
        ........................ >>>>------<<.<<<<<<<<<<<
        ........................ >>>>>>>>>>--.---<<<<<<<<
        >>>..................... ...>>>>>>>>>>>>>------<<
        >>>>>>>>>...>........... .........>>>.>>>>>>>>>--
    """,
    ),
    "paragraph": (
        "The alarm rang at {}.\n\nThe crew left at {}.",
        "2021-05-05",
        None,
        """
        ...............<<<<<<<<< <<<<<<<<<<<<.<<.........
        .....................<<< <<<<<<<<<<<<.<<<<<<<<...
        >>...................... ..>><<<<<<..><<<<<<<<<<<
        >>>>>>>>................ ........>>..><<<<<<<<<<<
    """,
    ),
    "before": (
        "The alarm rang at {}. The crew had left at {}.",
        "2021-05-05",
        None,
        """
        ..............<<<<<<<<<< ---<<<<<<<<<.<..........
        ....................<<<< <<<------<<<.<<<<<<<....
        >>...................... ..>><<<<<-..>--<<<<<<<<<
        >>>>>>>>................ ........>>..><<------<<<
    """,
    ),
    "plan": (
        "The alarm rang at {}. The crew was due to leave at {}.",
        "2021-05-05",
        None,
        """
        ...............<<<<<<<<< >>>><<<<<<<<.<<.........
        .....................<<< >>>>>>>>>><<.<<<<<<<<...
        >>...................... ..>>>>>>>>>>>>>><<<<<<<<
        >>>>>>>>................ ........>>>>>>>>>>>>>><<
    """,
    ),
    "after plan": (
        "The crew was due to leave at {}. The alarm rang at {}.",
        "2021-05-05",
        None,
        """
        ........................ >>><<<<<<<...<<<<<<<<<<<
        ........................ >>>>>>---<...<<<<<<<<<<<
        >>>..................... ...>>>----..>--<<<<<<<<<
        >>>>>>>>>............... .........>..>--------<<<
    """,
    ),
    "delay": (
        "The crew was due to leave at {}. It left at {}.",
        "2021-05-05",
        None,
        """
        .....................<<< >>><<<<<<<...<<<<<<<<...
        ........................ >>>>>>---<...<<<<<<<<<<<
        >>>>.................... ....>>----..>--<<<<<<<<<
        >>>>>>>>>>.............. ............>--------<<<
    """,
    ),
    "dated delay": (
        "On 4 May the crew was due to leave at {}. It left at {}.",
        "2021-05-05",
        None,
        """
        .....................<<< >>>>------...--<<<<<<---
        ........................ >>>>>>------.--------<<<
        >>>..................... --->>>>>>-..>-----------
        >>>>>>>>>............... --------->..>>>---------
    """,
    ),
    "night delay": (
        "On the night of 4 May the crew was due to leave at {}. It left at {}.",
        "2021-05-05",
        None,
        """
        ..........<<....<<<<<<<< ---------<...<<<........
        ......................<< --------->>>>>>>>-----..
        >>>>.................... ....----->..>>>>>-------
        >>>>>>>>>>..>........... ----.........>>>>>>>>>--
    """,
    ),
    "plan after before": (
        "The alarm rang at 12:10. The crew had eaten at {}, and was due to leave at {}.",
        "2021-05-05",
        None,
        """
        ................<<<<<<<< >>>><<<<<<<<.<<<........
        ......................<< >>>>>>>>>><<<<<<<<<<<<..
        >>>>.................... ....>>>>>>>>>>>><<<<<<<<
        >>>>>>>>>>.............. ..........>>>>>>>>>>>><<
    """,
    ),
    "range": (
        "The crew worked from {} to {}.",
        "2021-05-05",
        None,
        """
        >>>>.................... ....-----<<<.<<<<<<<<<<<
        >>>>>>>>>>.............. ..........--.--<<<<<<<<<
        >>>>>>>>>>..>>>>........ ................-----<<<
        >>>>>>>>>>..>>>>>>>>>>.. ......................--
    """,
    ),
    "until": (
        "The alarm rang at {}. The crew worked until {}.",
        "2021-05-05",
        None,
        """
        .....................<<< >>>>-----<<<.<<<<<<<<...
        ........................ >>>>>>>>>>--.--<<<<<<<<<
        >>>..................... ...>>>>>>>>>>>>>-----<<<
        >>>>>>>>>...>........... .........>>>.>>>>>>>>>--
    """,
    ),
    "to come": (
        "The alarm rang at {}. The crew will leave at {}.",
        "2021-05-05T12:00",
        None,
        """
        >>>>>>>>>>>>............ ............><<<<<<<<<<<
        >>>>>>>>>>>>............ ............>---<<<<<<<<
        >>>>>>.................. ......>>>>>>>>>>-----<<<
        >>>>>>>>>>>>............ ---.........>>>>>>>>>>--
    """,
    ),
    "a day": (
        "On 4 May it was cold. The crew left at {}.",
        "2021-05-05",
        "2021-05-04",
        """
        ........................ >>>>>><<<<...<<<<<<<<<<<
    """,
    ),
    "before a day": (
        "On 4 May it was cold. The crew had left at {}.",
        "2021-05-05",
        "2021-05-04",
        """
        ........................ >>>>>><<<<...<<<<<<<<<<<
    """,
    ),
    "a night": (
        "The night of 4 May was cold. The crew left at {}.",
        "2021-05-05",
        "2021-05-04",
        """
        >>>>>>>>>...>........... .........>>>.>>>>>>>>>>>
    """,
    ),
    "days": (
        "The fair ran from 4 May to 6 May. The crew left at {}.",
        "2021-05-12",
        "2021-05-04",
        """
        ........................ >>>>>>>>>>...>>>>>>>>>>>
    """,
    ),
    "foretold": (
        "The fair opens on 7 May. The crew arrived at {}.",
        "2021-05-05T12:00",
        "2021-05-05",
        """
        .............<<<<<<<<<<< <<<<<<<<<<<<<...........
    """,
    ),
    "told": (
        "The fair opens on 7 May. The crew arrived yesterday. They left at {}.",
        "2021-05-05",
        "2021-05-05",
        """
        <<<<<<<<<<<<<<<<<<<<<<<< ......««««<<<«««««««««««
    """,
    ),
    "now": (
        "The crew left at {}.",
        "2021-05-05T12:00",
        "2021-05-05",
        """
        ........................ <<<<<<<<<<...<<<<<<<<<<<
    """,
    ),
    "soon": (
        "The crew will leave at {}.",
        "2021-05-05T12:00",
        "2021-05-05",
        """
        ........................ >>>>>>>>>>...>>>>>>>>>>>
    """,
    ),
    "first plan": (
        "The crew is due to leave at {}.",
        "2021-05-05",
        "2021-05-05",
        """
        ........................ >>>>>><<<<...<<<<<<<<<<<
    """,
    ),
    "late plan": (
        "The crew was due to leave at {} yesterday. It left at {}.",
        "2021-05-05",
        None,
        """
        .....................<<< >>>>------...--<<<<<<...
        ........................ >>>>>>------.--------<<<
        >>>>.................... ....>>>>>-..>-----------
        >>>>>>>>>...>........... .........>...>>---------
    """,
    ),
    "aside": (
        "The alarm rang at {}. The crew, which had eaten at 20:10, left at {}.",
        "2021-05-05",
        None,
        """
        >>>>>>>>>>>>>>>>>>>>.... <<<-----....>.......>>>>
        >>>>>>>>>>>>>>>>>>>>>>>> <<<<<<<<................
        >>>..................... ...><<<<<<..><<------<<<
        >>>>>>>>>...>........... .........>...<<<<<<<<---
    """,
    ),
    "log": (
        "03:10 Alarm.\n04:10 Crew called.\n{} Crew out.\n{} Crew back.",
        "2021-05-05",
        None,
        """
        ..................<<<<<< >>>><<<<<<<<<<<<<<......
        ........................ >>>>>>>>>><<.<<<<<<<<<<<
        >>>>>>.................. ......>>>>>>>>>><<<<<<<<
        >>>>>>>>>>>>>........... »»»»»»»»»»»»»>>>>>>>>>>>
    """,
    ),
    "log back": (
        "{} Crew back.\n17:10 Crew out.\n16:10 Crew called.\n{} Alarm.",
        "2021-05-05",
        None,
        """
        >>>>>................... .....>>>>>><.<<<><<<<<<<
        >>>>>>>................. .......>>>>>>>>>><<<<<<<
        >>>>>>>................. .......>>>>>>>>>><<<<<<<
        >>>>>................... .....>>>>>><.<<<><<<<<<<
    """,
    ),
}

ROWS = [(name, n) for name, (_, _, _, days) in CLOCKS.items() for n, _ in enumerate(days.split()[::2])]


@pytest.mark.parametrize(("name", "row"), ROWS)
def test_a_clock_is_on_the_day_of_the_table_and_next_to_that_on_the_one_beside_it(name: str, row: int):
    text, reference, day, days = CLOCKS[name]
    first, found, rivals = f"{3 + 6 * row:02}:10", "", ""
    for hour in range(24):
        told = build_timeline(text.format(*[first] * (text.count("{}") - 1), f"{hour:02}:10"), reference=reference)
        *before, last = [time for time in told.times if time.type == "TIME"]
        origin = day or before[-1].value
        others = [each.alternatives for each in told.assumptions if each.about == last.id]
        found += away(last.value, origin)
        rivals += away(others[0][0], origin) if others and others[0] else "-"
    assert [found, rivals] == days.split()[2 * row : 2 * row + 2]


def away(value: str, day: str) -> str:
    """The sign for how many days a clock is after a day."""
    return ".>»«<"[(dt.date.fromisoformat(value[:10]) - dt.date.fromisoformat(day[:10])).days]


UP = "The tent went up at 10 a.m. on 3 May."
ON = "On 3 May the tent went up."


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"{UP} The crew left at 9:10 p.m.", 3),
        (f"{UP} It had been bought on 1 May. The crew left at 9:10 p.m.", 3),
        (f"{UP} It was bought on 1 May. The crew left at 9:10 p.m.", 3),
        (f"{UP} On 1 May it was bought. The crew left at 9:10 p.m.", 1),
        (f"{UP}\n\nIt was bought on 1 May. The crew left at 9:10 p.m.", 1),
        (f"{UP} It rained on 4 May. The crew left at 9:10 p.m.", 4),
        (f"{UP} The fair planned for 8 May was sold out. The crew left at 9:10 p.m.", 3),
        (f"{UP} The fair opens on 8 May. The crew left at 9:10 p.m.", 3),
        (f"{UP} A fair opens there at noon on 8 May. The crew left at 9:10 p.m.", 3),
        (f"{UP} It was to come down at 9 a.m. on 8 May. It fell at 9:10 p.m.", 3),
        (f"{UP} It was to stay until 8 May. The crew left at 9:10 p.m.", 3),
        (f"{UP} It will stand until 8 May. The crew left at 9:10 p.m.", 3),
        (f"{UP} By 8 May it will be gone. The crew left at 9:10 p.m.", 3),
        (f"{UP} It stood until 4 May. The crew left at 9:10 p.m.", 4),
        (f"{UP} The crew, who met on 1 May, left at 9:10 p.m.", 3),
        (f"{UP} The crew, who had met on 1 May, left at 9:10 p.m.", 3),
        (f"{UP} Nobody had seen it at 9:10 p.m. on 1 May. The crew left at 9:30 p.m.", 3),
        (f"{UP} The licence of 1 May was shown at 9:10 p.m.", 1),
        (f"{ON} The crew left at 9:10 p.m.", 3),
        (f"{ON} On 1 May it had been bought. The crew left at 9:10 p.m.", 3),
        (f"{ON} On 1 May it was to be bought. The crew left at 9:10 p.m.", 1),
        (f"{ON} By 8 May it will be gone. The crew left at 9:10 p.m.", 3),
        ("On 3 May the clerk said that on 1 May the tent had gone up. The crew left at 9:10 p.m.", 3),
        ("On 3 May, at 10 a.m., the tent went up that had been due on 1 May at 9 a.m. The crew left at 9:10 p.m.", 3),
        ("The tent was to go up at 10 a.m. on 3 May. On 2 May at noon it was put up. The crew left at 9:10 p.m.", 2),
        ("On 3 May the tent was due at noon. It arrived at 9:10 p.m.", 3),
        ("On 3 May the tent was due at noon. The next day it arrived at 9:10 p.m.", 4),
        ("The tent, due on 3 May, arrived on 4 May. The crew left at 9:10 p.m.", 4),
        ("The tent, due on 3 May, arrived at 10 a.m. on 4 May. The crew left at 9:10 p.m.", 4),
        ("The tent, due at 9 a.m. on 3 May, arrived at 10 a.m.", 3),
        ("The fair ran from 3 May to 5 May. It opened at 10 a.m.", 3),
        ("The fair ran from 3 May to 5 May. It opened at 10 a.m. The crew left at 9:10 p.m.", 3),
        ("The fair began on 3 May and ended on 4 May at 10 a.m. The crew left at 9:10 p.m.", 4),
        (
            "On 4 May the fair opened at 10 a.m. The evening before, the crew had eaten at 9:10 p.m. They left at noon.",
            4,
        ),
        ("On the evening of 3 May the crew ate at 9. They left at 10.", 3),
        ("On the night of 3 May the crew ate at 9. They slept at 1.", 4),
        ("On 3 May the tent went up at 11 p.m. The night was cold. The crew left at 1 a.m.", 4),
        ("On 3 May the tent went up at 11 p.m. The crew left at 9 a.m.", 4),
        ("The shift ended at 06:00. It had begun at 22:00 on 4 May 2021.", 4),
        ("The shift began at 22:00 on 4 May 2021. The next shift was due at 21:00. It ended at 06:00.", 5),
        ("The shift began at 22:00 on 4 May 2021. On 8 May it was praised. It ended at 06:00.", 5),
        ("On 3 May the tent went up at 11 p.m. It rained on 3 May. The crew left at 1 a.m.", 4),
        ("On 3 May the tent went up at 11 p.m. On 3 May the crew had left at 1 a.m.", 3),
        ("On 3 May the tent went up at 11 p.m. The next morning the crew left at 9.", 4),
    ],
)
def test_a_clock_after_a_day_that_was_named_is_of_the_day_that_the_story_is_on(text: str, day: int):
    assert times(text)[-1].startswith(f"2021-05-{day:02}T")


@pytest.mark.parametrize(
    ("text", "day"), [("3 May. Fell asleep at {}. Up at 7 a.m.", 2), ("3 May. Went to bed at {}.", 3)]
)
def test_only_a_night_that_is_over_is_of_the_evening_before_its_entry(text: str, day: int):
    assert f"2021-05-{day:02}T23:00" in times(text.format("11 p.m."))


OPENED = "The mine opened on 3 March 1921."


@pytest.mark.parametrize(
    ("text", "year"),
    [
        (f"{OPENED} On 9 June it closed.", 1921),
        (f"{OPENED} The strike of 1926 closed it on 9 June.", 1926),
        (f"{OPENED} In 1950 it was sold. On 9 June it closed.", 1950),
        (f"{OPENED} In 1923 it was sold. On 9 June it closed.", 1923),
        (f"{OPENED} It was sold in 1923. On 9 June it closed.", 1923),
        (f"{OPENED} It was to be sold in 1923. On 9 June it closed.", 1921),
        (f"{OPENED} It had been planned since 1915. On 9 June it closed.", 1921),
        (f"{OPENED} Its owner, born in 1870, died on 9 June.", 1921),
        (f"{OPENED} The 1918 flood had ruined the first. On 9 June it closed.", 1921),
        (f"{OPENED} The 1918 flood ruined the first. On 9 June it closed.", 1921),
        (f"{OPENED} The 1923 flood ruined it. On 9 June it closed.", 1923),
        (f"{OPENED} The 1951 flood ruined it. On 9 June it closed.", 1951),
        (f"{OPENED} The 1952 flood ruined it. On 9 June it closed.", 1921),
        (f"{OPENED} It was sold in 1924. On 9 June it closed.", 1924),
        (f"{OPENED} It was sold in 1925. On 9 June it closed.", 1921),
        (f"{OPENED} The previous year it had been surveyed. On 9 June it closed.", 1921),
        ("The mine opened in 1921. The previous year it had been surveyed. On 9 June it was sold.", 1921),
        ("The mine opened in 1921. The previous decade was dry. On 9 June it was sold.", 1921),
        (f"{OPENED} By 1930 it was sold. On 9 June it closed.", 1930),
        (f"{OPENED} Two years later it was sold. On 9 June it closed.", 1923),
        ("The mine opened on 3 March (4 March in Sydney), 1921. On 9 June it closed.", 1921),
        ("The mine opened in 1921. It closed the following year. On 9 June it was sold.", 1922),
        ("The mine opened in 1921. The year before it had been surveyed. On 9 June it was sold.", 1921),
        ("In 1921 the mine opened in March. In May it closed.", 1921),
        ("The mine opened in March 1921. In February it was closed.", 1922),
        ("On 3 May the tent went up at 10 a.m. The licence of 1 May was shown. It closed at 9:10 p.m.", 2021),
    ],
)
def test_a_date_after_a_year_that_was_named_is_of_the_year_that_the_story_is_in(text: str, year: int):
    assert times(text)[-1].startswith(f"{year}-")


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("It was hot in July 2018, above all on the 1st. At 9 p.m. it rained.", "2018-07-01T21:00"),
        ("It was hot in July 2018, above all on the 31st. At 9 p.m. it rained.", "2018-07-31T21:00"),
        ("It was hot in 2018, above all on 1 January. At 9 p.m. it rained.", "2018-01-01T21:00"),
        ("It was hot in 2018, above all on 31 December. At 9 p.m. it rained.", "2018-12-31T21:00"),
        ("It was hot in July. At 9 p.m. it rained.", "D0T21:00"),
        ("It rained on Monday. At 9 p.m. it snowed. On Tuesday at 1 a.m. it thawed.", "D1T01:00"),
        ("It rained at 9 p.m. At 1 a.m. it snowed.", "D1T01:00"),
        ("It rained at 9 p.m. Two hours later it snowed.", "D0T23:00"),
        ("It rained at 9 p.m. Three days later it snowed at 1 a.m.", "D3T01:00"),
        ("It rained at 9 p.m. The next morning it snowed at 8.", "D1T08:00"),
        ("It had rained at 11 p.m. the night before. It snowed at 1 a.m.", "D1T01:00"),
    ],
)
def test_a_text_of_no_moment_of_writing_has_the_days_that_it_tells_or_counts_them(text: str, when: str):
    assert str(build_timeline(text).events[-1].start) == when


TOKYO = "Tokyo is far. Tokyo is big. Tokyo is old."


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The plane left Oslo at 9:10 and landed in Tokyo at 10:20.", "Oslo Tokyo"),
        ("The plane left Oslo at 9:10. It landed in Tokyo at 10:20. The crew slept at 11:30.", "Oslo Tokyo Tokyo"),
        ("At 9:10 the plane left Oslo. At 10:20 it landed in Tokyo.", "Oslo Tokyo"),
        ("It was 9:10 when the plane left Oslo.", "Oslo"),
        ("We flew from Oslo to Tokyo at 9:10. At 10:20 we ate.", "Oslo Tokyo"),
        ("We flew from Oslo to Tokyo at 9:10 and arrived at 10:20.", "Oslo Tokyo"),
        ("We left Oslo for Tokyo at 9:10. We arrived at 10:20.", "Oslo Tokyo"),
        ("The plane to Tokyo left Oslo at 9:10.", "Oslo"),
        ("The call began at 9:10 in Oslo and ended at 10:20 in Tokyo.", "Oslo Tokyo"),
        ("The call began at 9:10 a.m. (Oslo) and ended at 10:20 p.m. (Tokyo).", "Oslo Tokyo"),
        ("TOKYO, May 5 - The call began at 9:10 a.m. (Oslo).", "Oslo"),
        ("From Lima, where it was 9:10, she called Oslo, where it was 10:20.", "Lima Oslo"),
        ("In Tokyo, shares opened at 9:10; in Oslo, trading began at 10:20.", "Tokyo Oslo"),
        ("The office in Tokyo called at 9:10. The office in Oslo called back at 10:20.", "Tokyo Oslo"),
        ("TOKYO, May 5 (ABC) - The plane left at 9:10. It landed in Oslo at 10:20.", "Tokyo Oslo"),
        ("TOKYO, May 5 (ABC) - We left at 9:10. We landed in Oslo at 10:20. We ate at 11:30.", "Tokyo Oslo Oslo"),
        ("TOKYO, May 5 (ABC) - The plane landed in Oslo at 10:20 local time.", "Oslo"),
        ("All times are in UTC. The plane landed in Tokyo at 9:10. It was 10:20 local time.", "UTC Tokyo"),
        ("I am in Oslo and you are in Tokyo. We meet at 9:10 my time, 10:20 your time.", "Oslo Tokyo"),
        ("She is in Oslo. He is in Tokyo. They spoke at 9:10 his time.", "Tokyo"),
        ("At 9:10 ship's time the anchor fell off Oslo.", "-"),
        ("The call ran from 9:10 to 10:20 a.m. in Tokyo.", "Tokyo Tokyo"),
        ("Two hours later the plane landed in Oslo.", "Oslo"),
        ("The tent went up at 15:00 (1700 GMT). It fell at 16:00.", "-02:00 UTC -02:00"),
        ("The tent went up at 15:00 (17:00 GMT), and fell at 16:00 (18:00 GMT).", "-02:00 UTC -02:00 UTC"),
        ("The tent went up at 15:00 (1300 GMT). It fell at 16:00 (1700 GMT). We left at 5.", "+02:00 UTC -01:00 UTC -"),
        ("The tent went up at 15:00 (1500 GMT). It fell at 16:00.", "UTC UTC UTC"),
        ("The tent went up at 23:00 (0100 GMT).", "-02:00 UTC"),
        ("The tent went up at 15:00 (1130 GMT).", "+03:30 UTC"),
        (
            "The call ran from 9:10 to 10:20 EST and from 11:10 to noon PST.",
            "New_York New_York Los_Angeles Los_Angeles",
        ),
        ("The call was at 9:10, 10:20 EST.", "- New_York"),
        ("At 9:10 EST the tent went up, and it fell at 10:20.", "New_York New_York"),
        ("Two planes left Tokyo at 8:10. The third took off from Oslo at 9:10.", "Tokyo Oslo"),
        ("The plane took off from Oslo at 9:10. It touched down in Tokyo at 10:20.", "Oslo Tokyo"),
        ("The bus set off from Oslo at 9:10 and pulled into Tokyo at 10:20.", "Oslo Tokyo"),
        (f"{TOKYO} The plane took off from Oslo at 9:10.", "Oslo"),
        (f"{TOKYO} The plane flew from Oslo at 9:10.", "Oslo"),
        (f"{TOKYO} The plane flew to Oslo at 9:10.", "Tokyo"),
        (f"{TOKYO} The plane flew to Oslo at 9:10. It landed at 10:20.", "Tokyo Oslo"),
        (f"{TOKYO} The clerk was in Oslo at 9:10.", "Oslo"),
        (f"{TOKYO} The clerk heard of Oslo at 9:10.", "Tokyo"),
        (f"{TOKYO} The bank in Oslo opened at 9:10.", "Oslo"),
        (f"{TOKYO} The Oslo court sat at 9:10.", "Oslo"),
        (f"{TOKYO} We flew to Oslo. At 9:10 we ate.", "Oslo"),
        (f"{TOKYO} We drove, and reached Oslo at 9:10. At 10:20 we ate.", "Oslo Oslo"),
        ("TOKYO, May 5 (ABC) - The clerk left Oslo at 9:10, 9:20 at the latest.", "Oslo Oslo"),
        ("TOKYO, May 5 (ABC) - The clerk left Oslo on Tuesday evening, at 9:10.", "Oslo"),
        ("TOKYO, May 5 (ABC) - The clerk left Oslo with a friend, at 9:10.", "Tokyo"),
        ("TOKYO, May 5 (ABC) - The clerk will fly to Oslo. The bank opened at 9:10.", "Tokyo"),
        ("TOKYO, May 5 (ABC) - I flew to Oslo. The bank opened at 9:10.", "Oslo"),
        ("TOKYO, May 5 (ABC) - The clerk left Oslo at 9:10. He ate at 10:20.", "Oslo Tokyo"),
        ("The plane left Tokyo at 9:10 and two hours later landed in Oslo.", "Tokyo Tokyo"),
    ],
)
def test_a_clock_is_of_the_place_that_its_clause_speaks_of_or_that_the_story_has_got_to(text: str, places: str):
    found = [time.zone for time in build_timeline(text, reference=REFERENCE).times if time.type == "TIME"]
    assert [zone.split("/")[-1] if zone else "-" for zone in found] == places.split()

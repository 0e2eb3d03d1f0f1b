"""Laws of where a story has got to: what a day, a year, a plan or a place that was named does to the times told after it."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline import build_timeline

REFERENCE = "2021-05-05"  # a Wednesday


def times(text: str, reference: str = REFERENCE) -> list[str]:
    """The values of the times of a text."""
    return [str(time.value) for time in build_timeline(text, reference=reference).times]


def table(words: str) -> dict[int, str]:
    """The rows of a table, for a first clock in the night, the morning, the afternoon and the evening."""
    return dict(zip((3, 9, 15, 21), words.split(), strict=True))


AFTER = table("""
    ..............<<<<<<<<<<
    ....................<<<<
    >>......................
    >>>>>>>>................
""")
BEFORE = table("""
    ........................
    ........................
    >>>.....................
    >>>>>>>>>...............
""")
PLANNED = table("""
    ................<<<<<<<<
    ......................<<
    >>>>....................
    >>>>>>>>>>..............
""")
RANGE = table("""
    >>>>....................
    >>>>>>>>>>..............
    >>>>>>>>>>..>>>>........
    >>>>>>>>>>..>>>>>>>>>>..
""")


@pytest.mark.parametrize("hour", AFTER)
@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The alarm rang at {}. The crew had left at {}.", AFTER),
        ("The crew had eaten at {}. The alarm rang at {}.", BEFORE),
        ("The crew was due to leave at {}. The alarm rang at {}.", BEFORE),
        ("The alarm rang at 12:10. The crew had eaten at {}, and was due to leave at {}.", PLANNED),
        ("The alarm rang at 12:10. The crew was due to leave at {}. It was to be back at {}.", PLANNED),
        ("The crew worked from {} to {}.", RANGE),
    ],
    ids=["before that", "after that", "after a plan", "plan after that", "plan after plan", "range"],
)
def test_a_clock_beside_the_line_of_a_story_is_on_the_day_of_the_table(text: str, days: dict[int, str], hour: int):
    told = [times(text.format(f"{hour:02}:10", f"{other:02}:10"))[-2:] for other in range(24)]
    away = [(dt.date.fromisoformat(b[:10]) - dt.date.fromisoformat(a[:10])).days for a, b in told]
    assert "".join(".><"[n] for n in away) == days[hour]


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
        (f"{OPENED} The 1970 flood ruined it. On 9 June it closed.", 1921),
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
        ("The plane left Tokyo at 9:10 and two hours later landed in Oslo.", "Tokyo Tokyo"),
    ],
)
def test_a_clock_is_of_the_place_that_its_clause_speaks_of_or_that_the_story_has_got_to(text: str, places: str):
    found = [time.zone for time in build_timeline(text, reference=REFERENCE).times if time.type == "TIME"]
    assert [zone.split("/")[-1] if zone else "-" for zone in found] == places.split()

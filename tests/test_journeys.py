"""Journeys across zones, the date line and changes of the clock: every elapsed time is exact."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline import build_timeline

# the text, the two ends in UTC, the elapsed time
FLIGHTS = [
    (
        "The plane left London at 17:30 on 3 July 2023 and landed in New York at 20:15 the same evening.",
        ("2023-07-03T16:30", "2023-07-04T00:15"),
        "7:45",
    ),
    (
        "The plane left Tokyo at 17:00 on 5 May 2023 and landed in Los Angeles at 10:55 on 5 May 2023.",
        ("2023-05-05T08:00", "2023-05-05T17:55"),
        "9:55",
    ),
    (
        "The plane left Los Angeles at 22:30 on 5 May 2023 and landed in Sydney at 06:40 on 7 May 2023.",
        ("2023-05-06T05:30", "2023-05-06T20:40"),
        "15:10",
    ),
    (
        "The plane left Auckland at 21:15 on 9 June 2023 and landed in Honolulu at 06:05 on 9 June 2023.",
        ("2023-06-09T09:15", "2023-06-09T16:05"),
        "6:50",
    ),
    (
        "The plane left Honolulu at 14:00 on 9 June 2023 and landed in Auckland at 20:55 on 10 June 2023.",
        ("2023-06-10T00:00", "2023-06-10T08:55"),
        "8:55",
    ),
    (
        "The plane left New York at 22:00 on 9 March 2024 and landed in London at 10:05 on 10 March 2024.",
        ("2024-03-10T03:00", "2024-03-10T10:05"),
        "7:05",
    ),
    (
        "The plane left Singapore at 23:45 on 30 March 2024 and landed in London at 07:10 on 31 March 2024.",
        ("2024-03-30T15:45", "2024-03-31T06:10"),
        "14:25",
    ),
    (
        "The plane left Apia at 10:00 on 29 December 2011 and landed in Auckland at 12:55 on 30 December 2011.",
        ("2011-12-29T20:00", "2011-12-29T23:55"),
        "3:55",
    ),
    (
        "The train left Lisbon at 09:00 on 4 May 2022 and arrived in Madrid at 19:30 on 4 May 2022.",
        ("2022-05-04T08:00", "2022-05-04T17:30"),
        "9:30",
    ),
    (
        "Flight QF2 left LHR at 20:15 on 27 October 2023 and landed at SYD at 05:10 on 29 October 2023.",
        ("2023-10-27T19:15", "2023-10-28T18:10"),
        "22:55",
    ),
]
# the text, the elapsed time of its session
SESSIONS = [
    ("In Berlin, on 25 March 2023, the watch ran from 22:00 until 06:00 on 26 March 2023.", "PT7H"),
    ("In Berlin, on 28 October 2023, the watch ran from 22:00 until 06:00 on 29 October 2023.", "PT9H"),
    ("In Phoenix, on 11 March 2023, the watch ran from 22:00 until 06:00 on 12 March 2023.", "PT8H"),
    ("On Lord Howe Island, on 1 April 2023, the watch ran from 22:00 until 06:00 on 2 April 2023.", "PT8H30M"),
]


def utc(iso: str) -> dt.datetime:
    """A time as UTC tells it."""
    return dt.datetime.fromisoformat(iso).astimezone(dt.UTC).replace(tzinfo=None)


def clocks(text: str) -> list[dt.datetime]:
    """The instants of the times of day of a text, in UTC."""
    return [utc(each.start) for each in build_timeline(text).times if each.type == "TIME" and each.start]


@pytest.mark.parametrize(("text", "ends", "elapsed"), FLIGHTS, ids=[f"{a} {b}" for _, (a, b), _ in FLIGHTS])
def test_a_journey_between_zones_has_its_true_ends_and_length(text, ends, elapsed):
    first, last = clocks(text)[0], clocks(text)[-1]
    hours, minutes = map(int, elapsed.split(":"))
    assert (first.isoformat()[:16], last.isoformat()[:16]) == ends
    assert last - first == dt.timedelta(hours=hours, minutes=minutes)


@pytest.mark.parametrize(("text", "length"), SESSIONS, ids=[length for _, length in SESSIONS])
def test_a_session_across_a_change_of_the_clock_has_its_true_length(text, length):
    told = build_timeline(text)
    assert length in [str(each.duration) for each in told.events if each.duration]


def test_hours_later_are_counted_in_utc():
    told = build_timeline("In New York, at 23:30 on 9 March 2024, the pump stopped. Four hours later it started again.")
    assert told.times[-1].start == "2024-03-10T04:30:00-04:00"


def test_after_an_arrival_the_story_is_on_the_clocks_of_the_place():
    told = build_timeline(
        "We left Oslo at 9:00 on 4 May 2022 and landed in London at 10:20. At 14:00 we met the buyer."
    )
    assert [each.zone for each in told.times if each.type == "TIME"] == [
        "Europe/Oslo",
        "Europe/London",
        "Europe/London",
    ]


def test_where_all_times_are_declared_places_move_none():
    told = build_timeline("All times are UTC. On 4 May 2022 the job began at 9:00. At 9:40 Ana in Lima stopped it.")
    assert {each.zone for each in told.times} == {"UTC", None}


def test_a_place_right_beside_a_time_moves_it_though_all_are_declared():
    told = build_timeline("All times are UTC. On 4 May 2022 the job began at 9:00. By 8 p.m. in Lima it was done.")
    assert told.times[-1].zone == "America/Lima"


def test_my_time_is_the_writers_and_your_time_the_readers():
    told = build_timeline(
        "Can you do 8:00 on 4 May 2022, my time? You are in Lima, I know. I could also do 10:00 your time.",
        timezone="Asia/Seoul",
    )
    assert [each.zone for each in told.times if each.type == "TIME"] == ["Asia/Seoul", "America/Lima"]


def test_a_ships_own_time_has_no_zone_and_says_so():
    told = build_timeline("Off Lisbon, on 4 May 1912, land was sighted at 10:15 ship's time.")
    assert told.times[-1].zone is None
    assert any("ship" in each.reason for each in told.assumptions)


def test_a_time_with_its_words_on_another_clock_in_brackets_has_their_difference():
    told = build_timeline("The quake struck at 4:17 a.m. (0117 GMT) on 6 February 2023.")
    assert told.times[0].start == "2023-02-06T04:17:00+03:00"


STORIES = [
    # the text, the zones of its clocks, by their cities
    (
        "Left Lisbon on the 07:30 bus on 4 May 2022 and reached Seville at 14:45. Dinner at 21:30.",
        "Lisbon Madrid Madrid",
    ),
    (
        (
            "We took the 10:40 train from London to Paris on 2 June 2023 and got in at 13:59. "
            "The return left Paris at 18:13 and was in London by 19:39."
        ),
        "London Paris Paris London",
    ),
    ("The ferry from Algeciras sailed at 15:00 on 3 August 2022 and docked in Tangier at 15:10.", "Madrid Casablanca"),
    (
        "She flew from Dubai to New York on 9 April 2023. The flight left at 02:30 and landed at 08:25.",
        "Dubai New_York",
    ),
    ("At 8:15 on 6 August 1945 it fell on Hiroshima. In Washington it was 7:15 p.m. on 5 August.", "Tokyo New_York"),
    (
        "NEW YORK (AP) — It was halted at 9:34 a.m. on March 9, 2020. In Tokyo, it had closed at 3 p.m.",
        "New_York Tokyo",
    ),
    (
        "Data centre, Amsterdam\nDate: 4 October 2021\nTimes in CEST\n\nPower was lost at 13:02. Ana in Lima woke at 13:05.",
        "Paris Paris",
    ),
    ("National Weather Service, Norman, Oklahoma. May 20, 2013. It touched down at 2:56 p.m.", "Chicago"),
    ("The session ran from 5:30 p.m. to 6:15 p.m. CET on 4 May 2022.", "Paris Paris"),
    ("The show begins at 8 p.m. Eastern, 7 Central, 5 Pacific, on 4 May 2022.", "New_York Chicago Los_Angeles"),
    ("On 4 May 2022 St James's Hospital, Dublin, saw him at 03:25, CT at 04:00.", "Dublin Dublin"),
    (
        "Snow\nDenver, Wednesday, December 21, 2022\n\nWe pushed back at 5:24 p.m. and parked in Minneapolis at 8:02 p.m.",
        "Denver Chicago",
    ),
]


@pytest.mark.parametrize(("text", "cities"), STORIES, ids=[text[:40] for text, _ in STORIES])
def test_every_time_of_a_story_is_on_the_clocks_of_where_it_is(text, cities):
    zones = [each.zone for each in build_timeline(text).times if each.type == "TIME"]
    assert [zone.split("/")[-1] for zone in zones if zone] == cities.split()


class TestAHourThatComesTwice:
    def test_is_the_earlier_one_with_the_later_kept(self):
        told = build_timeline("In London, at 01:05 on 27 October 2024, the alarm rang.")
        assert told.times[0].start == "2024-10-27T01:05:00+01:00"
        assert ("2024-10-27T01:05+00:00",) in [each.alternatives for each in told.assumptions]

    def test_is_the_later_one_where_the_order_says_so(self):
        told = build_timeline("In London, on 27 October 2024, the alarm rang at 01:50 and stopped at 01:05.")
        assert told.times[-1].start == "2024-10-27T01:05:00+00:00"

    @pytest.mark.parametrize(("words", "offset"), [("BST", "+01:00"), ("GMT", "+00:00")])
    def test_is_the_one_that_the_abbreviation_says(self, words, offset):
        told = build_timeline(f"In London, on 27 October 2024, the alarm rang at 01:05 {words}.")
        assert told.times[-1].start == f"2024-10-27T01:05:00{offset}"

    def test_makes_the_length_true(self):
        told = build_timeline("In London, on 27 October 2024, the outage began at 01:30 BST and ended at 01:10 GMT.")
        assert "PT40M" in [str(each.duration) for each in told.events]


class TestAnHourThatIsSkipped:
    def test_is_noted_as_shown_by_no_clock(self):
        told = build_timeline("In Paris, at 02:30 on 31 March 2024, the alarm rang.")
        assert any("no clock showed" in each.what for each in told.assumptions)

    def test_keeps_its_day(self):
        told = build_timeline("In Paris, at 02:30 on 31 March 2024, the alarm rang.")
        assert told.times[0].value == "2024-03-31T02:30"


def test_an_abbreviation_of_the_other_season_is_what_it_says_with_a_note():
    told = build_timeline("The call is at 9 a.m. EST on July 5, 2023.")
    assert told.times[0].start == "2023-07-05T09:00:00-05:00"
    assert any(each.alternatives == ("UTC-04:00",) for each in told.assumptions)


def test_an_abbreviation_of_several_meanings_says_which_it_took():
    told = build_timeline("In Tel Aviv the talks opened at 9 a.m. IST on 10 January 2023.")
    assert told.times[0].zone == "Asia/Jerusalem"
    assert any("Asia/Kolkata" in each.alternatives for each in told.assumptions)


def test_a_place_of_several_says_which_it_took_and_why():
    told = build_timeline("The talks opened in Birmingham at 9 a.m. on 10 January 2023.")
    first = next(each for each in told.assumptions if each.about == "timezone")
    assert (first.what, "Birmingham" in first.reason) == ("times are in Europe/London", True)
    assert "America/Chicago" in first.alternatives


def test_the_rest_of_the_text_settles_a_place_of_several():
    told = build_timeline(
        "In Tuscaloosa, Alabama, it rained. The talks opened in Birmingham at 9 a.m. on 10 January 2023."
    )
    assert told.times[-1].zone == "America/Chicago" or told.times[0].zone == "America/Chicago"


class TestTwoZonesWithoutADate:
    def test_have_the_bounds_of_their_seasons(self):
        told = build_timeline("The trip began at 9:00 a.m. in New York and ended at 9:00 p.m. in London.")
        assert (told.events[0].duration.least, told.events[0].duration.most) == ("PT7H", "PT8H")

    def test_that_never_differ_otherwise_are_exact(self):
        told = build_timeline("The watch began at 9:00 in Tokyo and ended at 18:00 in Perth.")
        assert str(told.events[0].duration) == "PT10H"

    def test_that_share_their_changes_are_exact(self):
        told = build_timeline("The watch began at 9:00 in Paris and ended at 18:00 in London.")
        assert str(told.events[0].duration) == "PT10H"


@pytest.mark.parametrize(
    ("text", "zones"),
    [
        (
            "The stand-up was at 9:30. Mei joined from Lima, where it was 3:30 a.m., and Ana at 9:40.",
            "London Lima London",
        ),
        ("The call with Tokyo is at 7:00 our time, 3 p.m. theirs, and lunch at noon.", "London Tokyo London"),
        ("The call is at 9 p.m., 4 p.m. her time.", "London None"),
    ],
)
def test_with_a_zone_given_only_words_beside_a_time_move_it(text, zones):
    told = build_timeline(text, reference="2023-05-04", timezone="Europe/London")
    assert [str(each.zone).rsplit("/", maxsplit=1)[-1] for each in told.times] == zones.split()


def test_each_of_two_offices_keeps_its_own_clock():
    told = build_timeline(
        "The Sydney office closes at 5 p.m. The London office opens at 9 a.m. on Monday 4 March 2024."
    )
    assert [each.zone for each in told.times] == ["Australia/Sydney", "Europe/London"]


def test_clocks_named_once_late_are_not_those_of_the_whole():
    told = build_timeline(
        "It opened at 10.15am and rose at 1pm on 4 May 2022. He was sworn by video at 2.30pm Pakistan time."
    )
    assert told.times[0].zone is None


@pytest.mark.parametrize(
    "text",
    [
        "The plane took off from Oslo at 15:00 on 5 May 2023. At 06:10 on 6 May 2023, it landed in Tokyo.",
        "The plane took off from Oslo at 15:00 on 5 May 2023. At 06:10 on May 6, 2023 the plane landed in Tokyo.",
        "The plane took off from Oslo at 15:00 on 5 May 2023. It was 06:10 on 6 May 2023 when it landed in Tokyo.",
        "The plane took off from Oslo at 15:00 on 5 May 2023. At 06:10 on 6 May 2023, an hour late, it landed in Tokyo.",
        "The plane took off from Oslo at 15:00 on 5 May 2023. It did not reach Tokyo until 06:10 on 6 May 2023.",
    ],
)
def test_a_time_before_its_clause_is_on_the_clocks_of_the_place_that_is_reached(text: str) -> None:
    first, then = build_timeline(text)
    assert (str(first.start), str(then.start)) == ("2023-05-05T15:00+02:00", "2023-05-06T06:10+09:00")


def test_what_stops_at_a_place_goes_on_from_there() -> None:
    told = build_timeline(
        "The train left Leeds at 9:00. The train stopped at Ripon at 9:40. It stopped at Thirsk at 9:55."
    )
    assert [str(e.start)[2:8] for e in told] == ["T09:00", "T09:40", "T09:55"]
    assert all(each.end is None for each in told)
    assert str(build_timeline("The trial stopped at 9:40.")["trial"].end) == "D0T09:40"


@pytest.mark.parametrize("over", ["after two minutes of added time", "with two minutes of stoppage time"])
def test_added_time_is_no_length_of_a_half(over: str) -> None:
    half = build_timeline(f"The first half kicked off at 15:00 and ended at 15:47, {over}.")["first half"]
    assert (str(half.end), str(half.duration)) == ("D0T15:47", "PT47M")


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("The call began at 9:00 on 4 March 2024. Ana joined from Madrid.", "2024-03-04T09:00"),
        ("The call began at 9:00 on 4 March 2024. Ana had dialled in by phone from Madrid.", "2024-03-04T09:00"),
        ("The call began at 9:00 on 4 March 2024. Ana spoke from Madrid.", "2024-03-04T09:00+01:00"),
    ],
)
def test_a_text_is_not_told_from_where_somebody_joins_from_afar(text: str, start: str) -> None:
    assert str(build_timeline(text)["call"].start) == start


def test_no_plane_lands_before_it_takes_off_whatever_clocks_show() -> None:
    text = "At 11:40 the plane took off from Sydney. The plane, due to reach London at 12:40, reached London at 12:50."
    told = build_timeline(text, reference="2015-04-27")
    assert str(told["plane"].start) == "2015-04-27T12:50+01:00"

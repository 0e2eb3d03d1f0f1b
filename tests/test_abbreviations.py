"""What the words for a zone beside a time may mean."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.zones import abbreviation, is_zone, offset_at
from timeline.zones.zone_words import CLOCKS, LONG_NAMES, NAMES

H = 3600
FIRST = {
    "EST": ("America/New_York", -5 * H),
    "E.S.T.": ("America/New_York", -5 * H),
    "EDT": ("America/New_York", -4 * H),
    "ET": ("America/New_York", None),
    "Eastern": ("America/New_York", None),
    "eastern time": ("America/New_York", None),
    "Central": ("America/Chicago", None),
    "Mountain time": ("America/Denver", None),
    "Pacific": ("America/Los_Angeles", None),
    "Eastern Standard Time": ("America/New_York", -5 * H),
    "Pacific Daylight Time": ("America/Los_Angeles", -7 * H),
    "Japan Standard Time": ("Asia/Tokyo", 9 * H),
    "JST": ("Asia/Tokyo", 9 * H),
    "GMT": ("UTC", 0),
    "Greenwich Mean Time": ("UTC", 0),
    "UTC": ("UTC", 0),
    "UT": ("UTC", 0),
    "Z": ("UTC", 0),
    "BST": ("Europe/London", H),
    "IST": ("Asia/Kolkata", 5 * H + H // 2),
    "CET": ("Europe/Paris", H),
    "MSK": ("Europe/Moscow", None),
    "SGT": ("Asia/Singapore", 8 * H),
    "ICT": ("Asia/Bangkok", 7 * H),
    "London time": ("Europe/London", None),
    "Moscow time": ("Europe/Moscow", None),
    "New York time": ("America/New_York", None),
    "Japan time": ("Asia/Tokyo", None),
    "UTC+5:30": ("+05:30", 19_800),
    "UTC+9": ("+09:00", 9 * H),
    "UTC−05:00": ("-05:00", -5 * H),
    "GMT-3": ("-03:00", -3 * H),
    "GMT +0100": ("+01:00", H),
    "+09:00": ("+09:00", 9 * H),
    "+0000": ("UTC", 0),
    "(CEST)": ("Europe/Paris", 2 * H),
    "Asia/Tokyo": ("Asia/Tokyo", None),
}
BY_PLACE = {
    ("IST", "Asia/Jerusalem"): ("Asia/Jerusalem", 2 * H),
    ("IST", "Europe/Dublin"): ("Europe/Dublin", H),
    ("CST", "Asia/Shanghai"): ("Asia/Shanghai", 8 * H),
    ("CST", "Asia/Taipei"): ("Asia/Taipei", 8 * H),
    ("CST", "America/Winnipeg"): ("America/Winnipeg", -6 * H),
    ("EST", "Australia/Brisbane"): ("Australia/Brisbane", 10 * H),
    ("EST", "Asia/Tokyo"): ("America/New_York", -5 * H),
    ("BST", "Asia/Dhaka"): ("Asia/Dhaka", 6 * H),
    ("PST", "Asia/Manila"): ("Asia/Manila", 8 * H),
    ("MST", "America/Phoenix"): ("America/Phoenix", -7 * H),
    ("CET", "Europe/Berlin"): ("Europe/Berlin", H),
    ("ET", "America/Toronto"): ("America/Toronto", None),
    ("ET", "America/Chicago"): ("America/New_York", None),
    ("Eastern", "Australia/Sydney"): ("Australia/Sydney", None),
    ("GMT", "Europe/London"): ("UTC", 0),
    ("UTC+1", "Europe/Paris"): ("+01:00", H),
}


@pytest.mark.parametrize("words", FIRST)
def test_without_a_place_the_common_meaning_is_first(words):
    first = abbreviation(words)[0]
    assert (first.zone, first.offset_seconds) == FIRST[words]


@pytest.mark.parametrize(("words", "place"), BY_PLACE)
def test_where_a_place_uses_the_words_its_meaning_is_first(words, place):
    first = abbreviation(words, place)[0]
    assert (first.zone, first.offset_seconds) == BY_PLACE[words, place]


@pytest.mark.parametrize(
    "words", ["local time", "local", "", "US time", "one time", "part-time", "est", "UTC+25", "time", "North/South"]
)
def test_words_that_name_no_clock_have_no_reading(words):
    assert abbreviation(words) == ()


@pytest.mark.parametrize("words", sorted({*NAMES, *LONG_NAMES, *CLOCKS}))
def test_every_meaning_in_the_tables_is_a_zone_whose_clocks_show_its_offset(words):
    half_years = range(0, 57 * 365 * 86_400 * 10**6, 182 * 86_400 * 10**6)
    for reading in abbreviation(words):
        assert is_zone(reading.zone)
        if reading.offset_seconds is not None:
            assert reading.offset_seconds in {offset_at(moment, reading.zone) for moment in half_years}


@pytest.mark.parametrize(("words", "place"), BY_PLACE)
def test_a_place_only_moves_the_meanings_of_words(words, place):
    assert len(abbreviation(words, place)) == len(abbreviation(words))


@given(st.text(max_size=80), st.sampled_from([None, "Asia/Tokyo", "+09:00", "Nowhere"]))
def test_any_text_may_be_asked(words, place):
    assert all(is_zone(reading.zone) for reading in abbreviation(words, place))


@given(st.integers(-14 * 60, 14 * 60))
def test_an_offset_written_is_the_offset_read(minutes):
    sign, (hours, rest) = "-" if minutes < 0 else "+", divmod(abs(minutes), 60)
    for written in (f"UTC{sign}{hours}:{rest:02}", f"GMT{sign}{hours:02}{rest:02}", f"{sign}{hours:02}:{rest:02}"):
        assert [reading.offset_seconds for reading in abbreviation(written)] == [minutes * 60]

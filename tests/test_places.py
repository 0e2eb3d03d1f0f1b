"""Which place a name stands for, and which zone it has."""

from __future__ import annotations

import subprocess
import sys
from importlib.resources import files

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from timeline import build_timeline
from timeline.errors import UnknownPlace
from timeline.zones import check_place, find_place, is_place, is_zone, needs_evidence
from timeline.zones.folding import fold
from timeline.zones.homonyms import HOMONYMS
from timeline.zones.places import table, zones

FOUND = {
    "Osaka": "Asia/Tokyo",
    "OSAKA": "Asia/Tokyo",
    "Osaka, Japan": "Asia/Tokyo",
    "Nashville, Tenn.": "America/Chicago",
    "Knoxville, Tenn.": "America/New_York",
    "Burnham, Norfolk": "Europe/London",
    "Little Snoring, Norfolk": "Europe/London",
    "Norfolk, Va.": "America/New_York",
    "Paris": "Europe/Paris",
    "Paris, Texas": "America/Chicago",
    "PARIS, Tex.": "America/Chicago",
    "London, Ont.": "America/Toronto",
    "London, England": "Europe/London",
    "Perth, Scotland": "Europe/London",
    "Perth, W.A.": "Australia/Perth",
    "Washington": "America/New_York",
    "Washington, D.C.": "America/New_York",
    "Seattle, Wash.": "America/Los_Angeles",
    "Portland, Maine": "America/New_York",
    "Portland, Ore.": "America/Los_Angeles",
    "Charleston, W. Va.": "America/New_York",
    "St. Louis": "America/Chicago",
    "St. John's, Newfoundland": "America/St_Johns",
    "Atlanta, Georgia": "America/New_York",
    "Tbilisi, Georgia": "Asia/Tbilisi",
    "New York": "America/New_York",
    "N.Y.": "America/New_York",
    "L.A.": "America/Los_Angeles",
    "Texas": "America/Chicago",
    "Fla.": "America/New_York",
    "Pa.": "America/New_York",
    "China": "Asia/Shanghai",
    "Spain": "Europe/Madrid",
    "UK": "Europe/London",
    "U.K.": "Europe/London",
    "Kiev": "Europe/Kyiv",
    "Bombay": "Asia/Kolkata",
    "Cologne": "Europe/Berlin",
    "Zürich": "Europe/Zurich",
    "Zurich": "Europe/Zurich",
    "São Paulo": "America/Sao_Paulo",
    "The Hague": "Europe/Amsterdam",
    "Heathrow": "Europe/London",
    "Changi": "Asia/Singapore",
    "Cape Canaveral": "America/New_York",
    "Shetland": "Europe/London",
    "The Oval": "Europe/London",
    "Bali": "Asia/Makassar",
    "Tenerife": "Atlantic/Canary",
    "Norfolk (England)": "Europe/London",
}


@pytest.mark.parametrize("name", FOUND)
def test_the_likeliest_place_has_the_zone_that_a_reader_would_say(name):
    assert find_place(name)[0].zone == FOUND[name]


@pytest.mark.parametrize("name", ["United States", "US", "Russia", "Australia", "Tennessee", "Indonesia", "Siberia"])
def test_where_clocks_differ_there_is_no_zone(name):
    assert find_place(name)[0].zone is None


def test_namesakes_are_all_returned_the_largest_first():
    people = [place.population for place in find_place("Springfield") if place.kind == "city"]
    assert len(people) > 3
    assert people == sorted(people, reverse=True)


def test_a_village_that_the_table_lacks_is_where_its_country_or_state_is():
    assert find_place("Nether Wallop Parva, Norway")[0].name == "Norway"
    assert find_place("Nether Wallop Parva, Ohio")[0].name == "Ohio"
    assert find_place("Nether Wallop Parva, Osaka")[0].name == "Osaka"


def test_a_state_says_less_than_a_city_of_its_name():
    assert [place.kind for place in find_place("New York")][:2] == ["city", "state"]


@pytest.mark.parametrize("name", ["", ",", ",,,", "Qwertyville", "in", "tenn.", "of course", "Osakan"])
def test_what_is_no_place_is_not_found(name):
    assert find_place(name) == ()


@pytest.mark.parametrize(
    "name", ["Of", "March", "Date", "Nice", "Reading", "Mobile", "Bath", "US", "Qwertyville", "Jordan"]
)
def test_names_that_are_words_need_evidence(name):
    assert needs_evidence(name)


@pytest.mark.parametrize(
    "name", ["Osaka", "London", "Paris", "Nairobi", "Washington", "Rome", "New York", "Geneva", "Japan"]
)
def test_names_that_are_nothing_else_need_none(name):
    assert not needs_evidence(name)


def test_an_unknown_place_is_refused_with_the_nearest():
    with pytest.raises(UnknownPlace) as refused:
        check_place("Nashvile")
    assert refused.value.near[0] == "Nashville"


@given(st.text(max_size=100))
@example("\ud800, \x00")
@example("İstanbul, Türkiye")
@example("(" * 90)
def test_any_text_may_be_asked(name):
    assert is_place(name) in (True, False)
    assert needs_evidence(name) in (True, False)
    assert all(place.zone is None or is_zone(place.zone) for place in find_place(name))


@given(st.text(max_size=60))
def test_a_folded_name_is_folded(name):
    assert fold(fold(name)) == fold(name)


def test_every_zone_of_the_table_is_a_zone_and_its_lines_are_sorted_and_whole():
    lines = table()[1:]
    assert all(map(is_zone, zones()))
    assert list(lines) == sorted(lines)
    assert {line.count("\t") for line in lines} == {6}
    assert {line.split("\t")[1] for line in lines} == set("csnvCSNI")


def test_every_homonym_is_the_name_of_a_place():
    assert [name for name in sorted(HOMONYMS) if not find_place(name.title())] == []


def test_the_table_is_small_and_says_where_it_is_from():
    data = files("timeline.zones") / "data"
    assert len((data / "places.xz").read_bytes()) < 500_000
    assert "GeoNames" in (data / "NOTICE").read_text(encoding="utf-8")


def test_the_first_look_up_is_quick():
    timed = "import time; from timeline.zones import find_place; t = time.process_time(); find_place('Osaka'); "
    asked = [sys.executable, "-c", timed + "print(time.process_time() - t)"]
    fastest = min(float(subprocess.run(asked, capture_output=True, check=True).stdout) for _ in range(3))
    assert fastest < 0.2, "50 ms on a quiet machine"


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Cork, Tuesday 12 March 2019\n\nShe woke at 9:10.", "Europe/Dublin"),
        ("Near miss, Felixstowe, 19 May 2016\n\nThe crane fell at 14:10.", "Europe/London"),
        ("REPORT – Ottawa – 14 January 2015\n\nThe breaker opened at 3:18.", "America/Toronto"),
    ],
)
def test_a_place_beside_the_date_of_a_heading_is_where_it_was_written(text: str, zone: str) -> None:
    assert build_timeline(text).to_dict()["reference"]["timezone"] == zone

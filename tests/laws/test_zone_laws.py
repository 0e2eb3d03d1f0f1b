"""Laws of places and of what is said of zones: how far a look goes, how many answers there are, and which come first."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
import whenever
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.errors import UnknownPlace, UnknownZone
from timeline.zones import (
    abbreviation,
    check,
    check_place,
    cities_of,
    find_place,
    fixed_offset,
    is_place,
    is_word,
    lies_in,
    military,
    near_places,
    needs_evidence,
    offset_gaps,
)
from timeline.zones.folding import fold
from timeline.zones.wall import names

ZONES = st.sampled_from(sorted(names()))
NAMED = st.sampled_from(
    "Springfield Paris London Perth Georgia Birmingham Cambridge Sydney Santiago Victoria Portland Richmond Moscow".split()
)


pytestmark = pytest.mark.usefixtures("oracle")


def offsets(zone: str, year: int, month: int, day: int) -> list[int]:
    """What the oracle's clocks are ahead of UTC, week by week from a day to the end of 2037."""
    first, found = datetime(year, month, day), []
    while first < datetime(2038, 1, 1):
        there = whenever.PlainDateTime(first).assume_tz("UTC").to_tz(zone)
        found.append(round(there.offset.total("seconds")))
        first += timedelta(weeks=1)
    return found


@settings(max_examples=20)
@given(ZONES)
def test_a_zone_has_a_fixed_offset_when_the_oracles_clocks_show_one_since_1990(zone: str):
    shown = set(offsets(zone, 1990, 1, 1))
    assert fixed_offset(zone) == (shown.pop() if len(shown) == 1 else None)


@settings(max_examples=20)
@given(ZONES, ZONES)
def test_two_zones_are_as_far_apart_as_the_oracles_clocks_have_been_since_2010(zone: str, other: str):
    gaps = [b - a for a, b in zip(offsets(zone, 2010, 1, 4), offsets(other, 2010, 1, 4), strict=True)]
    assert offset_gaps(zone, other) == (min(gaps), max(gaps))


@pytest.mark.parametrize("hours", range(25))
def test_a_written_offset_is_of_no_more_than_eighteen_hours(hours: int):
    for sign in "+-":
        assert [r.offset_seconds for r in abbreviation(f"UTC{sign}{hours}")] == [int(f"{sign}{hours * 3600}")] * (
            hours <= 18
        )


@pytest.mark.parametrize("letter", "ABCDEFGHIKLMNOPQRSTUVWXYZ")
def test_military_letters_go_round_the_world_hour_by_hour(letter: str):
    east, west = "ABCDEFGHIKLM", "NOPQRSTUVWXY"
    hours = 0 if letter == "Z" else east.index(letter) + 1 if letter in east else -west.index(letter) - 1
    (found,) = military(letter)
    assert found.offset_seconds == hours * 3600
    assert found.zone == (f"{hours:+03}:00" if hours else "UTC")


@pytest.mark.parametrize("words", ["", "J", "AB", "z", "1"])
def test_no_other_letter_is_a_zone(words: str):
    assert military(words) == ()


def test_no_more_is_looked_at_than_a_name_may_be_long():
    assert abbreviation("EST" + " " * 61 + "x") == abbreviation("EST")
    assert abbreviation("EST" + " " * 60 + "x") == ()
    assert fold("a" * 80 + "b") == "a" * 80
    assert fold("a" * 79 + "b") == "a" * 79 + "b"


@given(st.text(min_size=1, max_size=12))
def test_no_more_than_three_names_are_told_for_one_that_is_not_known(words: str):
    for ask, error in ((check, UnknownZone), (check_place, UnknownPlace)):
        try:
            ask(words)
        except error as unknown:
            assert len(unknown.near) <= 3
            assert len(set(unknown.near)) == len(unknown.near)


@pytest.mark.parametrize("words", ["America/Argentina/Buenos", "Europ/London", "Asia/Kuala"])
def test_the_names_told_are_of_zones(words: str):
    with pytest.raises(UnknownZone) as unknown:
        check(words)
    assert set(unknown.value.near) <= names()


@pytest.mark.parametrize("words", ["Hambur", "San Fransisco", "Londn", "Melborne"])
def test_three_names_at_most_that_begin_alike_are_told_for_a_misspelt_place(words: str):
    near = near_places(words)
    assert 1 <= len(near) <= 3
    assert all(fold(name)[:2] == fold(words)[:2] and is_place(name) for name in near)


def test_nothing_resembles_no_name():
    assert near_places("") == ()
    assert find_place("") == ()
    assert not is_place("")


@given(NAMED)
def test_namesakes_come_by_weight_and_a_state_weighs_a_tenth_of_its_people(name: str):
    def weight(place: object) -> int:
        people = place.population  # type: ignore[attr-defined]
        return people // 10 if place.kind == "state" else people  # type: ignore[attr-defined]

    found = find_place(name)
    assert [weight(p) for p in found] == sorted(map(weight, found), reverse=True)


@pytest.mark.parametrize(
    ("words", "area"),
    [
        ("Springfield, Ill.", "Illinois"), ("Springfield, Mass.", "Massachusetts"), ("Paris, Texas", "Texas"),
        ("London, Ontario", "Ontario"), ("Perth, Scotland", "Scotland"), ("Cambridge, Mass.", "Massachusetts"),
        ("Birmingham, Alabama", "Alabama"), ("Victoria, Canada", "Canada"), ("Richmond (Virginia)", "Virginia"),
        ("Portland, Maine, USA", "Maine"),
    ],
)  # fmt: skip
def test_a_place_that_is_qualified_lies_in_what_qualifies_it(words: str, area: str):
    assert lies_in(find_place(words)[0], find_place(area)[0])
    assert words.startswith(find_place(words)[0].name)


def test_a_place_lies_in_no_other_country_and_in_no_other_state():
    tucson, texas, mexico, arizona = (find_place(name)[0] for name in ("Tucson", "Texas", "Mexico", "Arizona"))
    assert lies_in(tucson, arizona)
    assert not lies_in(tucson, texas)
    assert not lies_in(tucson, mexico)


@pytest.mark.parametrize("name", ["Russia", "Australia", "Brazil", "Canada", "Mexico", "Indonesia"])
def test_up_to_three_cities_of_a_country_are_told_each_of_another_zone_the_largest_first(name: str):
    country = find_place(name)[0]
    found = [next(p for p in find_place(city) if p.country == country.country) for city in cities_of(country)]
    assert len(found) == 3
    assert len({place.zone for place in found}) == 3
    assert [p.population for p in found] == sorted((p.population for p in found), reverse=True)


@pytest.mark.parametrize(
    ("name", "word", "poor"),
    [("Reading", True, True), ("Nairobi", False, False), ("Rio", True, True), ("Oslo", False, False), ("Zz", True, True)],
)  # fmt: skip
def test_a_word_or_a_name_of_three_letters_is_poor_evidence_of_a_place(name: str, word: bool, poor: bool):
    assert (is_word(name), needs_evidence(name)) == (word, poor)

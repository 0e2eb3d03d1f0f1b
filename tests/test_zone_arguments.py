"""Arguments that name no zone and no place, and the size of the tables."""

from __future__ import annotations

from pathlib import Path

import pytest

import timeline
from timeline import TimelineError, build_timeline
from timeline.errors import SeveralZones, UnknownPlace, UnknownZone, WrongType

DATA = Path(timeline.__file__).parent / "zones" / "data"


@pytest.mark.parametrize(
    ("zone", "near"),
    [("Europe/Pariss", "Europe/Paris"), ("new_york", "America/New_York"), ("Asia/Calcuta", "Asia/Calcutta")],
)
def test_an_unknown_zone_names_the_nearest(zone, near):
    with pytest.raises(UnknownZone, match=near):
        build_timeline("It began at 9.", timezone=zone)


@pytest.mark.parametrize(("place", "near"), [("Osakka", "Osaka"), ("Chcago", "Chicago"), ("Nairobbi", "Nairobi")])
def test_an_unknown_place_names_the_nearest(place, near):
    with pytest.raises(UnknownPlace, match=near):
        build_timeline("It began at 9.", place=place)


@pytest.mark.parametrize("argument", ["timezone", "place"])
@pytest.mark.parametrize("value", ["", " ", "x" * 10_000, "\x00", "\ud800"])
def test_no_text_but_a_name_is_taken_for_one(argument, value):
    with pytest.raises(TimelineError):
        build_timeline("It began at 9.", **{argument: value})


@pytest.mark.parametrize("value", [9, 2.5, b"UTC", ("UTC",)])
def test_a_zone_of_the_wrong_type_is_refused_by_name(value):
    with pytest.raises(WrongType, match="timezone="):
        build_timeline("It began at 9.", timezone=value)


@pytest.mark.parametrize(("place", "city"), [("Russia", "Moscow"), ("Brazil", "São Paulo"), ("Texas, USA, Earth", "")])
def test_a_place_of_several_zones_is_refused_with_cities_of_it(place, city):
    if city:
        with pytest.raises(SeveralZones, match=city):
            build_timeline("It began at 9.", place=place)
    else:
        assert build_timeline("It began at 9.", place=place).reference.timezone == "America/Chicago"


def test_a_place_given_by_a_name_of_several_says_which_it_took():
    told = build_timeline("It began at 9.", place="Springfield")
    note = next(each for each in told.assumptions if each.about == "timezone")
    assert note.alternatives and "largest" in note.reason


def test_the_tables_are_under_half_a_megabyte():
    assert sum(path.stat().st_size for path in DATA.glob("*.xz")) < 500_000

"""Arguments that name no zone and no place, and the size of the tables."""

from __future__ import annotations

from pathlib import Path

import pytest

import timeline
from timeline import TimelineError, build_timeline
from timeline.errors import UnknownPlace, UnknownZone, WrongType

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


def test_a_place_of_several_zones_is_refused():
    with pytest.raises(UnknownPlace):
        build_timeline("It began at 9.", place="Russia")


def test_the_tables_are_under_half_a_megabyte():
    assert sum(path.stat().st_size for path in DATA.glob("*.xz")) < 500_000

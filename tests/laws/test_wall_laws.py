"""Wall time and instants against an oracle that shares no code with us."""

from __future__ import annotations

import pickle
from datetime import datetime, timedelta
from importlib.resources import files

import pytest
import whenever
from hypothesis import example, given
from hypothesis import strategies as st

from timeline.errors import UnknownZone
from timeline.zones import TZDATA, check, fixed_offset, instants, is_zone, local, offset_at, pendulum_at
from timeline.zones.wall import EPOCH, MICROSECOND, names

ZONES = (
    "Africa/Cairo",
    "Africa/Casablanca",
    "America/Caracas",
    "America/Havana",
    "America/New_York",
    "America/Sao_Paulo",
    "America/St_Johns",
    "Antarctica/Troll",
    "Asia/Gaza",
    "Asia/Kathmandu",
    "Asia/Pyongyang",
    "Asia/Tehran",
    "Asia/Tokyo",
    "Atlantic/Azores",
    "Australia/Lord_Howe",
    "Europe/Amsterdam",
    "Europe/Dublin",
    "Europe/London",
    "Europe/Moscow",
    "Pacific/Apia",
    "Pacific/Chatham",
    "Pacific/Kiritimati",
    "UTC",
)
HOUR = 3600 * 10**6
walls = st.datetimes(datetime(1850, 1, 1), datetime(2100, 1, 1))
moments = st.integers((datetime(1850, 1, 1) - EPOCH) // MICROSECOND, (datetime(2100, 1, 1) - EPOCH) // MICROSECOND)
zones = st.sampled_from(ZONES)


pytestmark = pytest.mark.usefixtures("oracle")


def by_oracle(wall: datetime, zone: str) -> tuple[int, ...]:
    """Every instant at which the oracle's clocks show *wall*."""
    plain = whenever.PlainDateTime(wall)
    both = {plain.assume_tz(zone, disambiguation=which) for which in ("earlier", "later")}
    shown = {moment.timestamp(unit="microsecond") for moment in both if moment.to_plain() == plain}
    return tuple(sorted(shown))


def changes(zone: str) -> list[int]:
    """Every instant from 1850 to 2037 at which the oracle's clocks in a zone change."""
    found: list[int] = []
    there = whenever.PlainDateTime(datetime(1850, 1, 1)).assume_tz("UTC").to_tz(zone).next_transition()
    while there is not None and there.year < 2038:
        found.append(there.timestamp(unit="microsecond"))
        there = there.next_transition()
    return found


def oracle_offset(moment: int, zone: str) -> int:
    """The oracle's offset in seconds."""
    there = whenever.Instant.from_timestamp(moment // 10**6, unit="second").to_tz(zone)
    return round(there.offset.total("seconds"))


@given(walls, zones)
@example(datetime(2011, 12, 30, 12), "Pacific/Apia")
@example(datetime(1892, 7, 4, 12), "Pacific/Apia")
@example(datetime(2024, 10, 6, 2, 15), "Australia/Lord_Howe")
@example(datetime(2024, 4, 7, 1, 45), "Australia/Lord_Howe")
@example(datetime(1985, 12, 31, 23, 59), "Asia/Kathmandu")
@example(datetime(1986, 1, 1, 0, 10), "Asia/Kathmandu")
@example(datetime(1883, 11, 18, 12, 0), "America/New_York")
@example(datetime(1994, 12, 31, 12), "Pacific/Kiritimati")
def test_every_instant_of_a_wall_time_is_found(wall, zone):
    assert instants(wall, zone) == by_oracle(wall, zone)


@pytest.mark.parametrize("zone", ZONES)
def test_around_every_change_of_the_clocks_walls_have_none_one_or_two_instants_as_they_should(zone):
    for change in changes(zone):
        for gap in (-HOUR, -HOUR // 2, -1, 0, 1, HOUR // 4, HOUR // 2, HOUR):
            for around in (oracle_offset(change - 10**6, zone), oracle_offset(change, zone)):
                wall = EPOCH + timedelta(microseconds=change + gap, seconds=around)
                assert instants(wall, zone) == by_oracle(wall, zone)


@given(moments, zones)
def test_an_instant_is_among_those_of_the_wall_time_it_shows(moment, zone):
    wall, offset = local(moment, zone)
    assert moment in instants(wall, zone)
    assert wall == EPOCH + timedelta(microseconds=moment, seconds=offset)


@given(moments, zones)
def test_offsets_are_the_oracles(moment, zone):
    assert offset_at(moment, zone) == oracle_offset(moment, zone)


@given(moments, zones)
def test_what_users_get_is_the_same_instant_on_the_same_clocks(moment, zone):
    user = pendulum_at(moment, zone)
    wall, offset = local(moment, zone)
    assert user.replace(tzinfo=None) == wall
    assert user.utcoffset() == timedelta(seconds=offset)


def test_the_second_of_two_equal_readings_is_told_apart():
    first, second = instants(datetime(2024, 11, 3, 1, 30), "America/New_York")
    shown = [pendulum_at(moment, "America/New_York").isoformat() for moment in (first, second)]
    assert shown == ["2024-11-03T01:30:00-04:00", "2024-11-03T01:30:00-05:00"]
    assert pickle.loads(pickle.dumps(pendulum_at(first, "America/New_York"))) is not None


def test_the_day_that_samoa_skipped_has_no_instant():
    skipped = [instants(datetime(2011, 12, 30, hour), "Pacific/Apia") for hour in range(24)]
    assert skipped == [()] * 24


def test_a_night_in_new_york_is_as_long_as_its_clocks_make_it():
    (start,), (end,) = (
        instants(wall, "America/New_York") for wall in (datetime(2024, 3, 9, 23), datetime(2024, 3, 10, 4))
    )
    assert end - start == 4 * HOUR


@pytest.mark.parametrize("wall", [datetime.min, datetime.max], ids=["first", "last"])
@pytest.mark.parametrize("zone", ["Asia/Tokyo", "America/New_York", "Pacific/Kiritimati", "+14:00", "-12:00"])
def test_the_ends_of_the_calendar_have_instants_and_come_back(wall, zone):
    (moment,) = instants(wall, zone)
    assert local(moment, zone)[0] == wall
    assert pendulum_at(moment, zone).replace(tzinfo=None) == wall


@given(walls, st.integers(-14 * 60 + 1, 14 * 60 - 1))
def test_a_fixed_offset_is_its_own_zone(wall, minutes):
    zone = f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
    (moment,) = instants(wall, zone)
    assert local(moment, zone) == (wall, minutes * 60)
    assert fixed_offset(zone) == minutes * 60


@pytest.mark.parametrize("zone", sorted(names()))
def test_every_zone_of_the_package_is_read(zone):
    assert offset_at(0, check(zone)) == oracle_offset(0, zone)


def test_a_zone_has_a_fixed_offset_only_when_its_clocks_have_not_changed():
    told = {zone: fixed_offset(zone) for zone in ("Asia/Tokyo", "Asia/Kathmandu", "Europe/Moscow", "Asia/Pyongyang")}
    assert told == {"Asia/Tokyo": 32400, "Asia/Kathmandu": 20700, "Europe/Moscow": None, "Asia/Pyongyang": None}


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("Asia/Tokio", "Asia/Tokyo"),
        ("tokyo", "Asia/Tokyo"),
        ("New York", "America/New_York"),
        ("america/new_york", "America/New_York"),
    ],
)
def test_an_unknown_zone_is_refused_with_the_nearest(name, near):
    with pytest.raises(UnknownZone) as refused:
        check(name)
    assert refused.value.near[0] == near


@given(st.text(max_size=40))
@example("../../etc/passwd")
@example("zoneinfo")
@example("\ud800")
@example("\x00")
def test_no_name_but_a_zones_is_taken(name):
    if not is_zone(name):
        with pytest.raises(UnknownZone):
            check(name)


def test_the_version_of_the_data_is_that_of_the_package():
    zi = (files("tzdata") / "zoneinfo" / "tzdata.zi").read_text(encoding="utf-8")
    assert zi.startswith(f"# version {TZDATA}\n")

"""Instants around the changes of many zones against an oracle; ``pytest --deep`` takes 100,000 of them."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import cache
from random import Random

import pytest
import whenever

from timeline import build_timeline
from timeline.zones import instants, local, offset_at
from timeline.zones.wall import EPOCH, MICROSECOND

ZONES = """
Africa/Cairo Africa/Casablanca Africa/El_Aaiun Africa/Johannesburg Africa/Monrovia Africa/Nairobi Africa/Tripoli
America/Anchorage America/Argentina/Buenos_Aires America/Asuncion America/Bogota America/Caracas America/Chicago
America/Denver America/Edmonton America/Godthab America/Halifax America/Havana America/Los_Angeles America/Mexico_City
America/Montevideo America/New_York America/Phoenix America/Port-au-Prince America/Santiago America/Sao_Paulo
America/Scoresbysund America/St_Johns America/Toronto America/Winnipeg Antarctica/Troll Asia/Amman Asia/Baghdad
Asia/Beirut Asia/Dhaka Asia/Gaza Asia/Hong_Kong Asia/Jerusalem Asia/Karachi Asia/Kathmandu Asia/Kolkata Asia/Manila
Asia/Pyongyang Asia/Seoul Asia/Shanghai Asia/Singapore Asia/Taipei Asia/Tehran Asia/Tokyo Atlantic/Azores
Australia/Adelaide Australia/Lord_Howe Australia/Sydney Europe/Amsterdam Europe/Berlin Europe/Dublin Europe/Istanbul
Europe/Lisbon Europe/London Europe/Moscow Europe/Paris Europe/Warsaw Pacific/Apia Pacific/Auckland Pacific/Chatham
Pacific/Fiji Pacific/Kiritimati Pacific/Norfolk Pacific/Tongatapu
""".split()
DAY = 86_400
SAMPLE, DEEP = 4_000, 100_000
SEED = 1847
NEAR = (0, 1, 59, 60, 1800, 3599, 3600, 3601, 5400, 7200, 86_399, 86_400)


pytestmark = pytest.mark.usefixtures("oracle")


def oracle_offset(second: int, zone: str) -> int:
    """The offset of a zone at an instant, by the oracle."""
    return int(whenever.Instant.from_timestamp(second).to_tz(zone).offset.total("seconds"))


@cache
def changes(zone: str) -> tuple[int, ...]:
    """The seconds at which the oracle's clocks in a zone change, from 1900 to 2037."""
    first, last = (int((datetime(year, 1, 1) - EPOCH).total_seconds()) for year in (1900, 2037))
    steps = range(first, last, 20 * DAY)
    offsets = [oracle_offset(at, zone) for at in steps]
    return tuple(
        exact(zone, a, b) for a, b, x, y in zip(steps, steps[1:], offsets, offsets[1:], strict=False) if x != y
    )


def exact(zone: str, low: int, high: int) -> int:
    """The second of the change between two."""
    before = oracle_offset(low, zone)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if oracle_offset(middle, zone) == before else (low, middle)
    return high


def sample(request: pytest.FixtureRequest) -> list[tuple[str, int]]:
    """Instants near changes, spread evenly over the zones."""
    count = DEEP if request.config.getoption("--deep") else SAMPLE
    random = Random(SEED)  # noqa: S311 - a sample that is always the same
    found = []
    for n in range(count):
        zone = ZONES[n % len(ZONES)]
        around = random.choice(changes(zone) or (0,))
        found.append((zone, around + random.choice((-1, 1)) * random.choice(NEAR)))
    return found


def test_instants_around_changes_agree_with_the_oracle(request):
    for zone, second in sample(request):
        wall, offset = local(second * 10**6, zone)
        assert offset == oracle_offset(second, zone), (zone, second)
        plain = whenever.PlainDateTime(wall)
        both = {plain.assume_tz(zone, disambiguation=which) for which in ("earlier", "later")}
        shown = {moment.timestamp(unit="microsecond") for moment in both if moment.to_plain() == plain}
        assert instants(wall, zone) == tuple(sorted(shown)), (zone, wall)


def test_elapsed_time_from_wall_to_wall_is_that_in_utc(request):
    for zone, second in sample(request)[::4]:
        first, second_wall = local(second * 10**6, zone)[0], local((second + DAY) * 10**6, zone)[0]
        shown = {b - a for a in instants(first, zone) for b in instants(second_wall, zone)}
        assert DAY * 10**6 in shown, (zone, first)


def test_a_wall_time_that_was_skipped_has_no_instant(request):
    for zone, second in sample(request)[::8]:
        wall = EPOCH + timedelta(seconds=second)
        for instant in instants(wall, zone):
            assert instant + offset_at(instant, zone) * 10**6 == (wall - EPOCH) // MICROSECOND


def test_a_length_in_a_timeline_is_the_difference_in_utc(request):
    told = 0
    for zone, second in sample(request)[:: 20 if request.config.getoption("--deep") else 25]:
        ends = [second - second % 60 + hours * 3600 for hours in (-5, 7)]
        walls = [local(at * 10**6, zone)[0] for at in ends]
        if any(len(instants(wall, zone)) != 1 or wall.second or wall.year < 1950 for wall in walls):
            continue
        first, last = (f"{wall:%H:%M} on {wall.day} {wall:%B %Y}" for wall in walls)
        built = build_timeline(f"The watch began at {first} and ended at {last}.", timezone=zone)
        assert [str(event.duration) for event in built.events] == ["PT12H"], (zone, walls)
        told += 1
    assert told > SAMPLE // 100

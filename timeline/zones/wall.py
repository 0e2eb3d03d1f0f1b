"""Wall time to instants and back, over the zones of the tzdata package and no other copy.

Instants are whole microseconds since 1970-01-01T00:00Z; zones are IANA names, "UTC", or fixed
offsets such as "+09:00".
"""

from __future__ import annotations

import io
import pkgutil
import re
from datetime import datetime, timedelta, timezone, tzinfo
from difflib import get_close_matches
from functools import cache, lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import tzdata

from timeline.errors import UnknownZone

if TYPE_CHECKING:
    import pendulum

TZDATA: str = tzdata.IANA_VERSION

EPOCH = datetime(1970, 1, 1)
MICROSECOND = timedelta(microseconds=1)
WEEK = 7 * 86_400_000_000
FIRST = (datetime.min - EPOCH + timedelta(days=2)) // MICROSECOND
LAST = (datetime.max - EPOCH - timedelta(days=2)) // MICROSECOND
SINCE_1990 = range((datetime(1990, 1, 1) - EPOCH) // MICROSECOND, (datetime(2038, 1, 1) - EPOCH) // MICROSECOND, WEEK)
SINCE_2010 = range((datetime(2010, 1, 4) - EPOCH) // MICROSECOND, SINCE_1990.stop, WEEK)
FIXED = re.compile(r"(?P<sign>[+-])(?P<hours>[01]\d|2[0-3]):(?P<minutes>[0-5]\d)")


def check(name: str) -> str:
    """*name* itself when it is a zone; otherwise `UnknownZone`, with the nearest names.

    >>> check("Asia/Tokyo")
    'Asia/Tokyo'
    >>> check("Asia/Tokio")
    Traceback (most recent call last):
        ...
    timeline.errors.UnknownZone: timezone='Asia/Tokio' is not an IANA zone; did you mean Asia/Tokyo?
    """
    if not is_zone(name):
        raise UnknownZone(name, near(name))
    return name


def is_zone(name: str) -> bool:
    """Whether *name* is an IANA zone or a fixed offset.

    >>> is_zone("Europe/Oslo"), is_zone("-03:30"), is_zone("Oslo")
    (True, True, False)
    """
    return name in names() or FIXED.fullmatch(name) is not None


@lru_cache(maxsize=16384)
@lru_cache(maxsize=16384)
def instants(wall: datetime, zone: str) -> tuple[int, ...]:
    """Every instant at which clocks in *zone* show *wall*, earliest first: none, one or two.

    >>> berlin = "Europe/Berlin"
    >>> len(instants(datetime(2023, 3, 26, 2, 30), berlin))
    0
    >>> [offset_at(instant, berlin) for instant in instants(datetime(2023, 10, 29, 2, 30), berlin)]
    [7200, 3600]
    """
    tz = rules_of(zone)
    shown = (wall - EPOCH) // MICROSECOND
    readings = {shown - offset_us(wall.replace(fold=fold, tzinfo=tz)) for fold in (0, 1)}
    return tuple(instant for instant in sorted(readings) if instant + offset_at(instant, zone) * 10**6 == shown)


@lru_cache(maxsize=16384)
def offset_at(instant: int, zone: str) -> int:
    """How many seconds clocks in *zone* are ahead of UTC at *instant*.

    >>> offset_at(0, "Asia/Kathmandu")
    19800
    """
    utc = EPOCH + timedelta(microseconds=min(max(instant, FIRST), LAST))
    tz = rules_of(zone)
    return offset_us(tz.fromutc(utc.replace(tzinfo=tz))) // 10**6


@lru_cache(maxsize=1024)
def offset_gaps(zone: str, other: str) -> tuple[int, int]:
    """How many seconds clocks in *other* are ahead of those in *zone* since 2010: at the least, and at the most.

    >>> offset_gaps("America/New_York", "Europe/London"), offset_gaps("Asia/Tokyo", "Asia/Seoul")
    ((14400, 18000), (0, 0))
    """
    gaps = {offset_at(at, other) - offset_at(at, zone) for at in SINCE_2010}
    return min(gaps), max(gaps)


def local(instant: int, zone: str) -> tuple[datetime, int]:
    """What clocks in *zone* show at *instant*, and their offset from UTC in seconds.

    >>> local(0, "Australia/Lord_Howe")
    (datetime.datetime(1970, 1, 1, 10, 0), 36000)
    """
    offset = offset_at(instant, zone)
    return EPOCH + timedelta(seconds=offset, microseconds=instant), offset


@cache
def fixed_offset(zone: str) -> int | None:
    """The only offset of *zone* since 1990, in seconds; None when there have been several.

    >>> fixed_offset("Asia/Tokyo"), fixed_offset("Europe/Paris")
    (32400, None)
    """
    offsets = {offset_at(instant, zone) for instant in SINCE_1990}
    return offsets.pop() if len(offsets) == 1 else None


def pendulum_at(instant: int, zone: str) -> pendulum.DateTime:
    """*instant* as users get it, on the clocks of *zone*, the second of two equal readings told apart.

    Should the zones of this machine differ from ours, the offset is kept and the name is not.

    >>> pendulum_at(0, "Asia/Kolkata").isoformat()
    '1970-01-01T05:30:00+05:30'
    """
    import pendulum  # noqa: PLC0415 - a third of the import time of the whole package

    wall, offset = local(instant, zone)
    named = [pendulum.timezone(zone)] if zone in pendulum.timezones() else []
    tzs: list[tzinfo] = [*named, pendulum.FixedTimezone(offset, None if named else zone)]
    readings = (pendulum.DateTime(*parts(wall), tzinfo=tz, fold=fold) for tz in tzs for fold in (0, 1))
    return next(reading for reading in readings if offset_us(reading) == offset * 10**6)


def parts(wall: datetime) -> tuple[int, int, int, int, int, int, int]:
    """The fields of *wall*, from year to microsecond."""
    return wall.year, wall.month, wall.day, wall.hour, wall.minute, wall.second, wall.microsecond


def offset_us(aware: datetime) -> int:
    """The offset of an aware datetime, in microseconds."""
    offset = aware.utcoffset()
    return 0 if offset is None else offset // MICROSECOND


@lru_cache(maxsize=1024)
def rules_of(zone: str) -> tzinfo:
    """The rules of a zone, read from the tzdata package."""
    if fixed := FIXED.fullmatch(zone):
        ahead = timedelta(hours=int(fixed["hours"]), minutes=int(fixed["minutes"]))
        return timezone(ahead if fixed["sign"] == "+" else -ahead)
    data = pkgutil.get_data("tzdata", f"zoneinfo/{check(zone)}")
    if data is None:
        raise UnknownZone(zone)
    return ZoneInfo.from_file(io.BytesIO(data), key=zone)


@cache
def names() -> frozenset[str]:
    """The name of every zone in the tzdata package."""
    return frozenset((pkgutil.get_data("tzdata", "zones") or b"").decode().split())


def near(name: str) -> tuple[str, ...]:
    """The zones whose names most resemble *name*, or whose city does."""
    folded = {zone.casefold(): zone for zone in sorted(names())}
    words = name[:64].casefold().replace(" ", "_")
    same_city = [zone for key, zone in folded.items() if key.rsplit("/")[-1] == words]
    alike = [folded[key] for key in get_close_matches(words, folded, n=3, cutoff=0.85)]
    return tuple(dict.fromkeys([*same_city, *alike]))[:3]

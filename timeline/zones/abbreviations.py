"""What the words for a zone beside a time may mean: "EST", "Pacific", "Moscow time", "UTC+5:30"."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from functools import cache, lru_cache

from attrs import frozen

from timeline.zones.places import find_place, is_place
from timeline.zones.wall import is_zone, rules_of
from timeline.zones.zone_words import CLOCKS, LONG_NAMES, NAMES, UNIVERSAL

LONGEST = 64
FARTHEST = 18
NAMESAKE = 20
OFFSET = re.compile(
    r"(?P<base>UTC|GMT|UT|Z)? ?(?P<sign>[+\-−–±]) ?(?P<hours>\d{1,2})(?::?(?P<minutes>[0-5]\d))?", re.IGNORECASE
)
TIME = re.compile(r"(?:[ -](?:standard|daylight|summer))?[ -]times?$", re.IGNORECASE)
LETTERS = "YXWVUTSRQPONZABCDEFGHIKLM"
MONTHS = tuple(datetime(year, month, 2, tzinfo=UTC) for year in range(1990, 2026) for month in (1, 7))


@frozen
class ZoneReading:
    """One meaning of a zone's words.

    `zone` is an IANA name, "UTC" or a fixed offset; `offset_seconds` is the offset that the words fix, or
    None where the date decides.
    """

    zone: str
    offset_seconds: int | None
    name: str


@lru_cache(maxsize=1024)
def abbreviation(text: str, place_zone: str | None = None) -> tuple[ZoneReading, ...]:
    """What *text* may mean beside a time, likeliest first: what is used in *place_zone*, then what is common.

    "Local time" says no more than the place does, so it has no reading of its own.

    >>> abbreviation("EST")[0]
    ZoneReading(zone='America/New_York', offset_seconds=-18000, name='EST')
    >>> [reading.zone for reading in abbreviation("IST", "Europe/Dublin")]
    ['Europe/Dublin', 'Asia/Kolkata', 'Asia/Jerusalem']
    >>> abbreviation("UTC+5:30"), abbreviation("local time")
    ((ZoneReading(zone='+05:30', offset_seconds=19800, name='UTC+5:30'),), ())
    """
    words = " ".join(text[:LONGEST].strip().strip("()").split())
    found = listed(words) or offset(words) or clock_of_place(words)
    readings = tuple(ZoneReading(zone, seconds, words) for zone, seconds in found)
    return placed(readings, place_zone) if place_zone else readings


def military(letter: str) -> tuple[ZoneReading, ...]:
    """The zone of a military letter: "Z" is UTC, "A" an hour ahead of it, "N" an hour behind; "J" is the local clock.

    >>> [military(letter)[0].zone for letter in "ZRK"], military("J")
    (['UTC', '-05:00', '+10:00'], ())
    """
    if len(letter) != 1 or letter not in LETTERS:
        return ()
    hours = LETTERS.index(letter) - 12
    zone = f"{'-' if hours < 0 else '+'}{abs(hours):02}:00" if hours else "UTC"
    return (ZoneReading(zone, hours * 3600, letter),)


def listed(words: str) -> tuple[tuple[str, int | None], ...]:
    """The meanings that a table lists for an abbreviation, or for a name such as "Eastern time"."""
    short = words.replace(".", "")
    if short.upper() in NAMES and short != short.lower():
        return NAMES[short.upper()]
    long = words.casefold().replace("-", " ").removeprefix("the ")
    if long in UNIVERSAL:
        return (("UTC", 0),)
    return LONG_NAMES.get(long) or CLOCKS.get(TIME.sub("", long), ())


def offset(words: str) -> tuple[tuple[str, int | None], ...]:
    """The fixed offset that a notation such as "GMT-3" or "+09:00" gives."""
    found = OFFSET.fullmatch(words)
    if found is None or int(found["hours"]) > FARTHEST:
        return ()
    ahead = timedelta(hours=int(found["hours"]), minutes=int(found["minutes"] or 0))
    behind = found["sign"] in "-−–"
    hours, minutes = divmod(ahead // timedelta(minutes=1), 60)
    seconds = ahead // timedelta(seconds=-1 if behind else 1)
    return ((f"{'-' if behind else '+'}{hours:02}:{minutes:02}" if seconds else "UTC", seconds),)


def clock_of_place(words: str) -> tuple[tuple[str, int | None], ...]:
    """The clocks of the places that "Moscow time" may name, the likeliest first; or an IANA name itself."""
    place = TIME.sub("", words)
    if place != words and is_place(place):
        found = [each for each in find_place(place) if each.zone]
        large = max((each.population for each in found), default=0)
        zones = dict.fromkeys(each.zone for each in found if each.zone and each.population * NAMESAKE >= large)
        return tuple((zone, None) for zone in zones)[:3]
    return ((words, None),) if "/" in words and is_zone(words) else ()


def placed(readings: tuple[ZoneReading, ...], place_zone: str) -> tuple[ZoneReading, ...]:
    """The readings with those first that clocks in *place_zone* have shown, told in that zone."""
    own = [reading for reading in readings if reading.zone == place_zone or is_told(reading, place_zone)]
    rest = tuple(reading for reading in readings if reading not in own)
    first = own[:1]
    return (*(ZoneReading(place_zone, reading.offset_seconds, reading.name) for reading in first), *own[1:], *rest)


def is_told(reading: ZoneReading, zone: str) -> bool:
    """Whether tzdata tells a zone's clocks by the name and offset of a reading, or by the same clocks."""
    if not is_zone(zone) or reading.zone == "UTC":
        return False
    short = reading.name.replace(".", "").upper()
    if reading.offset_seconds is not None:
        return not told(zone).isdisjoint((name, reading.offset_seconds) for name in (short, f"A{short}"))
    return told(reading.zone) == told(zone)


@cache
def told(zone: str) -> frozenset[tuple[str, int]]:
    """The abbreviations by which tzdata tells the clocks of a zone since 1990, each with its offset."""
    tz = rules_of(zone)
    shown = [moment.astimezone(tz) for moment in MONTHS]
    return frozenset(
        (moment.tzname() or "", (moment.utcoffset() or timedelta()) // timedelta(seconds=1)) for moment in shown
    )

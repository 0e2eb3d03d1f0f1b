"""What a caller supposes of an event, as a claim and its constraints: times, lengths, and order."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from fractions import Fraction

from timeline.constraints.amounts import SECOND
from timeline.constraints.calendar import months
from timeline.constraints.frame import Placed, later, midnight
from timeline.constraints.problem import ORIGIN, Constraint, Which
from timeline.errors import Unreadable
from timeline.timelines.parts import Event, Reference
from timeline.values import Grain, Length
from timeline.zones import instants

TIMES = tuple(str(which) for which in Which)
FIELDS = (*TIMES, "duration", "delay", "before", "after")
TIME = re.compile(r"(?:D(-?\d+)|(\d{4})(?:-(\d\d)(?:-(\d\d))?)?)(?:T(\d\d):(\d\d)(?::(\d\d))?)?(Z|[+-]\d\d:\d\d)?")
LENGTH = re.compile(r"(-)?P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?")
UNITS = ("year", "month", "week", "day", "hour", "minute", "second")
EPOCH = dt.datetime(1970, 1, 1)
MICRO = dt.timedelta(microseconds=1)
MINUTE = dt.timedelta(minutes=1)


def constraint_of(
    event: Event, field: str, value: object, reference: Reference, tier: str, name: str, other: Event | None = None
) -> Constraint:
    """The constraint that one supposed field of *event* sets."""
    if field in ("before", "after"):
        return order(event, other, field, value, tier, name)
    if field in TIMES:
        return at_time(f"{event.id}.{field}", field, value, zone_of(event, reference), reference, tier, name)
    if field == "duration":
        return apart(f"{event.id}.start", f"{event.id}.end", field, value, tier, name)
    return apart(f"{event.id}.scheduled_start", f"{event.id}.start", field, value, tier, name)


def zone_of(event: Event, reference: Reference) -> str | None:
    """The zone that a time without one is taken to be in."""
    known = (event.start, event.end, event.scheduled_start, event.scheduled_end)
    return next((each.zone for each in known if each is not None), reference.timezone)


def at_time(
    point: str, field: str, value: object, zone: str | None, reference: Reference, tier: str, name: str
) -> Constraint:
    """A point inside the time that *value* writes."""
    text = value.isoformat() if isinstance(value, (dt.date, dt.datetime)) else value
    match = TIME.fullmatch(text.replace(" ", "T")) if isinstance(text, str) else None
    placed = written(match, reference) if match else None
    if match is None or placed is None:
        raise Unreadable(
            field, value, "an ISO 8601 time such as '2019-06-29T00:36', or 'D1T00:36' where days have no date"
        )
    clock = match[8].replace("Z", "+00:00") if match[8] else zone
    low, end = instant_of(placed.start, clock), instant_of(placed.end, clock)
    high = low if placed.grain in (Grain.SECOND, Grain.MINUTE) else end - 1
    grain = placed.grain.name.lower()
    return Constraint(ORIGIN, point, low, high, tier, "supposed", (name,), 0, grain, clock, None, placed.timex)


def instant_of(wall: dt.datetime, zone: str | None) -> int:
    """The first instant at which clocks in a zone show a wall time, or the next that they do show."""
    if zone is None:
        return (wall - EPOCH) // MICRO
    return next(iter(instants(wall, zone) or instants(later(wall, dt.timedelta(hours=1)), zone)))


def written(match: re.Match[str], reference: Reference) -> Placed | None:
    """The interval that a written time denotes."""
    day_zero, year, month, day = match[1], match[2], match[3], match[4]
    try:
        if day_zero is not None:
            date = dt.date.fromisoformat(reference.day_zero or "2001-01-01") + dt.timedelta(days=int(day_zero))
        else:
            date = dt.date(int(year), int(month or 1), int(day or 1))
        return unit(match, date)
    except (ValueError, OverflowError):
        return None


def unit(match: re.Match[str], date: dt.date) -> Placed | None:
    """The minute, second, day, month or year that is written."""
    start = midnight(date)
    if match[5]:
        start = start.replace(hour=int(match[5]), minute=int(match[6]), second=int(match[7] or 0))
        fine = start.second > 0
        return Placed(
            start, later(start, MINUTE), Grain.SECOND if fine else Grain.MINUTE, start.isoformat()[: 19 if fine else 16]
        )
    if match[1] is not None or match[4]:
        return Placed(start, later(start, dt.timedelta(days=1)), Grain.DAY, date.isoformat())
    if match[3]:
        return months(date.year, date.month, 1, Grain.MONTH)
    return months(date.year, 1, 12, Grain.YEAR, f"{date.year:04d}")


def apart(earlier: str, later_: str, field: str, value: object, tier: str, name: str) -> Constraint:
    """Two points a length apart."""
    length, sign = length_of(field, value)
    exact = sign * length.seconds_part * SECOND
    spelt = str(length)
    days = 0 if isinstance(value, dt.timedelta) else length.days
    if sign < 0:
        earlier, later_, exact = later_, earlier, -exact
    return Constraint(earlier, later_, exact, exact, tier, "supposed", (name,), length.months, value=spelt, days=days)


def length_of(field: str, value: object) -> tuple[Length, int]:
    """The length that *value* writes, and its sign."""
    if isinstance(value, dt.timedelta):
        seconds = value // dt.timedelta(seconds=1)
        return Length(((Fraction(abs(seconds)), "second"),)), -1 if seconds < 0 else 1
    match = LENGTH.fullmatch(value) if isinstance(value, str) else None
    parts = tuple((Fraction(n), u) for n, u in zip(match.groups()[1:], UNITS, strict=True) if n) if match else ()
    if match is None or not parts:
        raise Unreadable(field, value, "a timedelta, or an ISO 8601 duration such as 'PT1H30M'")
    return Length(parts), -1 if match[1] else 1


def order(event: Event, other: Event | None, field: str, value: object, tier: str, name: str) -> Constraint:
    """One event wholly before, or wholly after, another."""
    if other is None:
        raise Unreadable(field, value, "an event, or words that name one")
    first, then = (event, other) if field == "before" else (other, event)
    return Constraint(f"{first.id}.end", f"{then.id}.start", 0, None, tier, "supposed", (name,))


def checked(said: Mapping[str, object], fields: Iterable[str] = FIELDS) -> dict[str, object]:
    """What is supposed, if every field of it is one that an event has."""
    for field, value in said.items():
        if field not in fields:
            raise Unreadable(field, value, f"one of {', '.join(fields)}")
    return dict(said)

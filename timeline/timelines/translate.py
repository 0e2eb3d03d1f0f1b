"""Timelines moved by a length of time, and set beside each other."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence

from attrs import evolve, frozen

from timeline.constraints.problem import ORIGIN, Constraint
from timeline.timelines.parts import Event, Reference, TimeMention

MICRO = dt.timedelta(microseconds=1)
DAY = dt.timedelta(days=1)
DATED = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?(?P<rest>[+-]\d\d:\d\d|Z|T[A-Z]{2})?")
COUNTED = re.compile(r"D(-?\d+)(?:T(\d\d):(\d\d)(?::(\d\d))?)?(?P<rest>[+-]\d\d:\d\d)?")
DAYS_OF = dt.date(2001, 1, 1)
FIELDS = ("status", "scheduled_start", "start", "end", "scheduled_end", "duration", "delay")


@frozen
class Difference:
    """What two timelines say otherwise of one event; `field` is "event" where only one of them tells it."""

    event: str
    field: str
    here: str | None
    there: str | None

    def __str__(self) -> str:
        return f"{self.event}, {self.field.replace('_', ' ')}: {self.here or 'unknown'} / {self.there or 'unknown'}"


def constraint(c: Constraint, offset: dt.timedelta) -> Constraint:
    """A constraint moved in time; those between two events stay as they are."""
    if c.earlier != ORIGIN:
        return c
    size = offset // MICRO
    low, high = (None if side is None else side + size for side in (c.low, c.high))
    return evolve(c, low=low, high=high, value=iso(c.value, offset) or "")


def mention(each: TimeMention, offset: dt.timedelta) -> TimeMention:
    """A time expression moved in time; its words stay."""
    if each.start is None:
        return each
    value = iso(each.value, offset) or each.value
    return evolve(each, start=iso(each.start, offset), end=iso(each.end, offset), value=value)


def reference(told: Reference, offset: dt.timedelta) -> Reference:
    """The moment of writing, moved."""
    return told if told.value is None else evolve(told, value=iso(told.value, offset))


def iso(text: str | None, offset: dt.timedelta) -> str | None:
    """An ISO time moved, at the precision that it is written in; None where it is written otherwise.

    >>> iso("2019-06-28T22:45+09:00", dt.timedelta(days=7)), iso("D0T22:45", dt.timedelta(hours=2))
    ('2019-07-05T22:45+09:00', 'D1T00:45')
    """
    if text is None:
        return None
    dated, counted = DATED.fullmatch(text), COUNTED.fullmatch(text)
    try:
        if dated:
            return shifted(dated, dt.date(int(dated[1]), int(dated[2]), int(dated[3])), offset, 4)
        if counted:
            return shifted(counted, DAYS_OF + int(counted[1]) * DAY, offset, 2)
    except (ValueError, OverflowError):
        return None
    return None


def shifted(match: re.Match[str], day: dt.date, offset: dt.timedelta, first: int) -> str:
    """The parts of a written time, moved and written again."""
    hour, minute, second = (int(match[first + n] or 0) for n in range(3))
    moved = dt.datetime(day.year, day.month, day.day, hour, minute, second) + offset
    date = f"D{(moved.date() - DAYS_OF).days}" if first == 2 else moved.date().isoformat()
    clock = moved.isoformat()[10 : 19 if match[first + 2] else 16] if match[first] else ""
    return date + clock + (match["rest"] or "")


def differences(here: Sequence[Event], there: Sequence[Event]) -> tuple[Difference, ...]:
    """What two tellings say otherwise: events are paired by their labels, in order."""
    ours, theirs = keyed(here), keyed(there)
    rows: list[Difference] = []
    for key, event in ours.items():
        rows += compared(event, theirs[key]) if key in theirs else [Difference(event.label, "event", event.id, None)]
    rows += [Difference(event.label, "event", None, event.id) for key, event in theirs.items() if key not in ours]
    return tuple(rows)


def keyed(events: Sequence[Event]) -> Mapping[tuple[str, int], Event]:
    """Events by their label and how often it was met before."""
    seen: dict[str, int] = {}
    found = {}
    for event in sorted(events, key=lambda each: int(each.id[1:])):
        label = event.label.casefold()
        found[label, seen.setdefault(label, 0)] = event
        seen[label] += 1
    return found


def compared(here: Event, there: Event) -> Iterator[Difference]:
    """The fields that two events do not share."""
    for field in FIELDS:
        ours, theirs = (
            None if value is None else str(value) for value in (getattr(here, field), getattr(there, field))
        )
        if ours != theirs:
            yield Difference(here.label, field, ours, theirs)

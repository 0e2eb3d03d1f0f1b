"""One flat dictionary per event, with instants as aware `datetime` in UTC and lengths in seconds."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from timeline.timelines import Event, Length, Timeline, TimePoint
from timeline.views._plain import line
from timeline.views._rows import claims_of, rows_of
from timeline.views._words import name, split

TIMES = ("start", "end", "scheduled_start", "scheduled_end")
LENGTHS = ("duration", "delay")
EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


def render(told: Timeline) -> list[dict[str, Any]]:
    """The records of all events in order, each with the same keys."""
    return [record(told, event) for event in told.events]


def record(told: Timeline, event: Event) -> dict[str, Any]:
    """The record of one event."""
    found: dict[str, Any] = {"id": event.id, "label": name(event), "status": event.status}
    for each in TIMES:
        found.update(time_columns(each, getattr(event, each)))
    for each in LENGTHS:
        found.update(length_columns(each, getattr(event, each)))
    return {**found, "words": "; ".join(dict.fromkeys(words(told, event)))}


def time_columns(prefix: str, point: TimePoint | None) -> Iterator[tuple[str, Any]]:
    """The columns of a time: as written, its bounds in UTC, its clock, its zone, and how it is known."""
    yield prefix, None if point is None else str(point)
    yield f"{prefix}_earliest_utc", point and moment(point.earliest_us)
    yield f"{prefix}_latest_utc", point and moment(point.latest_us)
    yield f"{prefix}_local", point and local(point)
    yield f"{prefix}_zone", point and point.zone
    yield f"{prefix}_basis", point and point.basis


def length_columns(prefix: str, length: Length | None) -> Iterator[tuple[str, Any]]:
    """The columns of a length: as written, and its bounds in seconds."""
    yield prefix, None if length is None else str(length)
    yield f"{prefix}_seconds_least", count(length.shortest if length else None)
    yield f"{prefix}_seconds_most", count(length.longest if length else None)
    yield f"{prefix}_basis", length and length.basis


def moment(micro: int | None) -> dt.datetime | None:
    """An instant in UTC."""
    return None if micro is None else EPOCH + dt.timedelta(microseconds=micro)


def local(point: TimePoint) -> dt.datetime | None:
    """What a clock there shows; None for a date, and for days that are only counted."""
    day, clock, _ = split(point.value)
    return dt.datetime.fromisoformat(f"{day}T{clock}") if clock and day[0] != "D" else None


def words(told: Timeline, event: Event) -> Iterator[str]:
    """The words that an event rests on."""
    for row in rows_of(event):
        for claim in claims_of(told, row):
            yield line(told.words(claim.spans))


def count(length: dt.timedelta | None) -> float | None:
    """A length in seconds."""
    return None if length is None else length.total_seconds()

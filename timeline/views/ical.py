"""The timeline as iCalendar: an event per plan or fact with a date, a journal entry for what has none."""

from __future__ import annotations

import datetime as dt
import hashlib
from typing import Any

from timeline.timelines import Timeline, TimePoint
from timeline.views._plain import optional
from timeline.views._rows import Row, proof, rows
from timeline.views._words import amounts, span, split, utc

STATUS = {"cancelled": "CANCELLED", "planned": "TENTATIVE", "scheduled": "TENTATIVE"}
UNKNOWN = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


def render(told: Timeline) -> bytes:
    """The calendar, its clock times in UTC, or without a zone where none is known."""
    ical = optional("icalendar", "ical")
    calendar = ical.Calendar()
    calendar.add("prodid", "-//prose-timeline//EN")
    calendar.add("version", "2.0")
    stamp = stamped(told)
    for row in rows(told):
        calendar.add_component(component(ical, told, row, stamp))
    made: bytes = calendar.to_ical()
    return made


def component(ical: Any, told: Timeline, row: Row, stamp: dt.datetime) -> Any:
    """One row as an event, or as a journal entry where it has no date."""
    start = date_of(row.start or row.end)
    made = ical.Event() if start is not None else ical.Journal()
    made.add("uid", identity(told, row))
    made.add("dtstamp", stamp)
    made.add("summary", row.what)
    made.add(
        "description",
        "\n".join(filter(None, (span(row.start, row.end), amounts(row.duration, row.delay), proof(told, row)))),
    )
    if start is not None:
        made.add("dtstart", start)
        end = end_of(row, start)
        if end is not None:
            made.add("dtend", end)
        if row.kind in STATUS:
            made.add("status", STATUS[row.kind])
        made.add("transp", "TRANSPARENT" if row.plan else "OPAQUE")
    return made


def date_of(point: TimePoint | None) -> dt.date | None:
    """The instant in UTC, the clock time of no zone, or the first date of a time; None for a counted day."""
    if point is None or point.first is None or point.first.startswith("D"):
        return None
    clock = split(point.value)[1]
    try:
        return (
            (utc(point) or dt.datetime.fromisoformat(point.first)) if clock else dt.date.fromisoformat(point.first[:10])
        )
    except ValueError:
        return None


def end_of(row: Row, start: dt.date) -> dt.date | None:
    """Where a row ends, if that can be told in the same way as its start: the first day after it, or its last moment."""
    if isinstance(start, dt.datetime):
        end = date_of(row.end)
        return end if isinstance(end, dt.datetime) and str(end) > str(start) else None
    point = row.end or row.start
    day = point.last[:10] if point and point.last and "T" in point.last else ""
    return dt.date.fromisoformat(day) if day > start.isoformat() else None


def identity(told: Timeline, row: Row) -> str:
    """An identity that the same row of the same text always has."""
    parts = (told.text, row.event.id, str(row.plan))
    return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:32] + "@timeline"


def stamped(told: Timeline) -> dt.datetime:
    """When the calendar counts as made: at the moment of writing, as far as it is known."""
    try:
        value = dt.datetime.fromisoformat(told.reference.value or "")
    except ValueError:
        return UNKNOWN
    return value.astimezone(dt.UTC) if value.tzinfo else value.replace(tzinfo=dt.UTC)

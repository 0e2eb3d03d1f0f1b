"""The rows that every tabular view shows: each event's plan where that differs, and what happened."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from timeline.timelines import Claim, Event, Length, Timeline, TimePoint
from timeline.views._plain import line
from timeline.views._words import name

Span = tuple[int, int]


@frozen
class Row:
    """One row: an event as planned, or as it happened."""

    event: Event
    plan: bool
    start: TimePoint | None
    end: TimePoint | None
    duration: Length | None
    delay: Length | None

    @property
    def kind(self) -> str:
        """The plan's "scheduled" or "cancelled", or the status of what happened."""
        if self.plan:
            return "cancelled" if self.event.status == "cancelled" else "scheduled"
        return self.event.status

    @property
    def what(self) -> str:
        """The label, and what it is when it is not simply something that happened."""
        return name(self.event) + (f" ({self.kind})" if self.kind != "occurred" else "")

    @property
    def values(self) -> tuple[TimePoint | Length, ...]:
        """The values of the row that rest on words."""
        parts = (self.start, self.end, self.duration) if not self.plan else (self.start, self.end)
        return tuple(value for value in parts if value is not None)

    @property
    def basis(self) -> str:
        """How well the weakest of its values is known."""
        return next((b for b in ("assumed", "derived") if any(v.basis == b for v in self.values)), "stated")


def rows(told: Timeline) -> Iterator[Row]:
    """The rows of every event that has a time or a length, in order."""
    for event in told.events:
        yield from rows_of(event)


def rows_of(event: Event) -> Iterator[Row]:
    """The rows of one event: its plan, and what happened."""
    happened = event.start is not None or event.end is not None
    if event.scheduled_start is not None or event.scheduled_end is not None:
        shown = None if happened else event.duration
        yield Row(event, True, event.scheduled_start, event.scheduled_end, shown, None)
        if not happened:
            return
    if happened or event.duration is not None:
        yield Row(event, False, event.start, event.end, event.duration, event.delay)


def claims_of(told: Timeline, row: Row) -> tuple[Claim, ...]:
    """The claims that the values of a row rest on, each once, those with words only."""
    known = {claim.id: claim for claim in told.claims}
    names = dict.fromkeys(n for value in row.values for n in value.because)
    return tuple(known[n] for n in names if n in known and known[n].spans)


def quotes(told: Timeline, row: Row) -> tuple[tuple[str, Span], ...]:
    """The words that a row rests on, each once, and where they stand."""
    found = {line(told.words(c.spans)): c.spans[0] for c in claims_of(told, row)}
    return tuple(found.items())


def proof(told: Timeline, row: Row) -> str:
    """The words that a row rests on in quotes, and whether it is more than stated."""
    words = ", ".join(f"“{each}”" for each, _ in quotes(told, row))
    return f"{words} ({row.basis})".strip() if row.basis != "stated" else words


def blamed(told: Timeline) -> frozenset[str]:
    """The events that a contradiction is about."""
    known = {claim.id: claim for claim in told.claims}
    named = (n for conflict in told.conflicts for n in conflict.claims)
    return frozenset(event for n in named if n in known for event in known[n].about)

"""The moment of writing and the zone of the document: given, told by the text, or inferred from a dated public event."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Protocol

from attrs import evolve, field, frozen

from timeline.constraints.calendar import candidates, known
from timeline.constraints.entries import Entry, entries, full_dates
from timeline.constraints.frame import Placed, midnight
from timeline.constraints.heading import heading
from timeline.constraints.whereabouts import Home
from timeline.lang import part
from timeline.mentions import Mention
from timeline.text import Document, HeaderWords, Span
from timeline.values import Date, Grain, date_part

TOP = 2000
FLOATING_DAY = dt.date(2001, 1, 1)


class PublicEvent(Protocol):
    """A dated public event: what it is called, when and where it was."""

    @property
    def start(self) -> dt.date:
        """Its first day."""

    @property
    def end(self) -> dt.date:
        """Its last day."""

    @property
    def zone(self) -> str | None:
        """The zone of its clocks."""


@frozen
class Writing:
    """When and where the text was written, and how we know.

    `source` is "given", "html", "text", "event" or "floating"; `first` is the first full date of a text that
    has no moment of writing. `entries` are the parts of a text that was written bit by bit. `words` tell the
    source where no span of the text does.
    """

    now: dt.datetime | None = None
    exact: bool = False
    source: str = "floating"
    span: Span | None = None
    home: Home = field(factory=Home)
    agrees: tuple[Span, ...] = field(default=())
    first: Placed | None = None
    entries: tuple[Entry, ...] = ()
    words: str = ""

    @property
    def zone(self) -> str | None:
        """The zone of the document."""
        return self.home.zone

    @property
    def floating(self) -> bool:
        """Whether no date is known at all."""
        return self.now is None and self.first is None


def written(
    document: Document,
    mentions: Sequence[Mention],
    public: Sequence[tuple[int, int, PublicEvent]],
    where: Home,
    words: HeaderWords,
) -> Writing:
    """What the text itself says of its writing, told from *where*."""
    found = entries(document, mentions, words)
    return evolve(dated(document, mentions, public, where, found), entries=found if len(found) > 1 else ())


def dated(
    document: Document,
    mentions: Sequence[Mention],
    public: Sequence[tuple[int, int, PublicEvent]],
    where: Home,
    found: Sequence[Entry],
) -> Writing:
    """The moment of writing: that of a header, a dated heading, a public event, or none."""
    surest = min(found, key=lambda each: each.rank, default=None)
    if surest is not None and surest.span.start < TOP:
        now = surest.on(where.zone)
        return Writing(now=now, exact=surest.exact, source="text", span=surest.span, home=where)
    headed = next(header_dates(document, mentions), None)
    if headed is not None:
        return Writing(now=headed[1].start, source="text", span=headed[0], home=where)
    if public:
        return by_event(where, mentions, public)
    first = next((p for _, p in full_dates(mentions)), None) or pieced(mentions)
    return Writing(first=first, source="text" if first else "floating", home=where)


def pieced(mentions: Sequence[Mention]) -> Placed | None:
    """The first day of a text that says its month or its day in one place and the year in another: "July 2018 … the 8th"."""
    whole: Placed | None = None
    for mention in mentions:
        date = date_part(mention.value)
        if not isinstance(date, Date) or date.bce:
            continue
        if date.year and date.grain <= Grain.YEAR:
            whole = known(date)
        elif whole is not None and date.day and (date.month or whole.grain is Grain.MONTH):
            inside = (p for p in candidates(date, whole.start.date()) if whole.start <= p.start < whole.end)
            return next(inside, None)
    return None


def header_dates(document: Document, mentions: Sequence[Mention]) -> Iterator[tuple[Span, Placed]]:
    """Full dates that stand in the heading: the dateline, or a line at the top that is no sentence."""
    head = heading(document)
    for mention, placed in full_dates(mentions):
        if mention.span.start < head:
            yield mention.span, placed


def by_event(where: Home, mentions: Sequence[Mention], public: Sequence[tuple[int, int, PublicEvent]]) -> Writing:
    """The writing on the day of a public event that a weekday of the text agrees with, else on its last day."""
    start, end, event = public[0]
    days = [event.start + dt.timedelta(days=n) for n in range(min(60, (event.end - event.start).days + 1))]
    for mention in mentions:
        value = date_part(mention.value)
        if isinstance(value, Date) and value.weekday and not value.day:
            agreeing = [day for day in days if day.isoweekday() == value.weekday]
            if agreeing:
                return inferred(where, agreeing[-1], Span(start, end), event, (mention.span,))
    return inferred(where, days[-1], Span(start, end), event, ())


def inferred(where: Home, day: dt.date, span: Span, event: PublicEvent, agrees: tuple[Span, ...]) -> Writing:
    """The writing on *day* of a public event, in its zone where the text names no other."""
    if where.zone is None:
        where = evolve(where, zone=event.zone, source="event", span=span, place=event.zone)
    return Writing(now=midnight(day), source="event", span=span, agrees=agrees, home=where)


def public_events(text: str, language: str) -> list[tuple[int, int, PublicEvent]]:
    """The dated public events of the language's table that *text* names."""
    table = part(language, "gatherings")
    found: list[tuple[int, int, PublicEvent]] = table.mentioned(text) if table else []
    return found


__all__ = ["FLOATING_DAY", "Grain", "PublicEvent", "Writing", "public_events", "written"]

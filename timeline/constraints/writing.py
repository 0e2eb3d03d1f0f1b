"""The moment of writing and the zone of the document: given, told by the text, or inferred from a dated public event."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import Protocol

from attrs import evolve, field, frozen

from timeline.constraints.calendar import known
from timeline.constraints.frame import Placed, midnight
from timeline.mentions import Mention
from timeline.text import Document, Span, dateline
from timeline.values import Date, Grain, Moment
from timeline.zones import find_place, needs_evidence

FLOATING_DAY = dt.date(2001, 1, 1)
HEAD_LINES = 3
LONGEST_NAME = 4


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

    `source` is "given", "text", "event" or "floating"; `first` is the first full date of a text that
    has no moment of writing.
    """

    now: dt.datetime | None = None
    exact: bool = False
    source: str = "floating"
    span: Span | None = None
    zone: str | None = None
    zone_source: str = "none"
    zone_span: Span | None = None
    agrees: tuple[Span, ...] = field(default=())
    first: Placed | None = None

    @property
    def floating(self) -> bool:
        """Whether no date is known at all."""
        return self.now is None and self.first is None


def written(
    document: Document,
    mentions: Sequence[Mention],
    public: Sequence[tuple[int, int, PublicEvent]],
    zone: str | None,
) -> Writing:
    """What the text itself says of its writing; *zone* is the caller's and beats it."""
    where = Writing(zone=zone, zone_source="given") if zone else whereabouts(document, mentions)
    headed = next(header_dates(document, mentions), None)
    if headed is not None:
        return evolve(where, now=headed[1].start, source="text", span=headed[0])
    if public:
        return by_event(where, mentions, public)
    first = next((p for _, p in full_dates(mentions)), None)
    return evolve(where, first=first, source="text" if first else "floating")


def full_dates(mentions: Sequence[Mention]) -> Iterator[tuple[Mention, Placed]]:
    """The mentions that name a day of a known year."""
    for mention in mentions:
        value = mention.value.date if isinstance(mention.value, Moment) else mention.value
        if isinstance(value, Date) and value.year and value.day:
            placed = known(value)
            if placed:
                yield mention, placed


def header_dates(document: Document, mentions: Sequence[Mention]) -> Iterator[tuple[Span, Placed]]:
    """Full dates that stand in the heading: the dateline, or a line at the top that is no sentence."""
    head = heading(document)
    for mention, placed in full_dates(mentions):
        if mention.span.start < head:
            yield mention.span, placed


def heading(document: Document) -> int:
    """Where the heading ends: after the top lines that do not end in a full stop, or after the dateline."""
    text, end = document.text, 0
    opened = dateline(document)
    if opened is not None:
        end = opened.rest.end if opened.rest else opened.place.end
    for line in lines(text)[:HEAD_LINES]:
        words = line.of(text).strip()
        if words.endswith((".", "!", "?", ".”", '."')) and " " in words and len(words) > 60:
            break
        end = max(end, line.end)
    return end


def lines(text: str) -> list[Span]:
    """The lines at the top of the text that are not blank."""
    found, start = [], 0
    for _ in range(4 * HEAD_LINES):
        stop = text.find("\n", start)
        stop = len(text) if stop < 0 else stop
        if text[start:stop].strip():
            found.append(Span(start, stop))
        if stop >= len(text):
            break
        start = stop + 1
    return found


def by_event(where: Writing, mentions: Sequence[Mention], public: Sequence[tuple[int, int, PublicEvent]]) -> Writing:
    """The writing on the day of a public event that a weekday of the text agrees with, else on its last day."""
    start, end, event = public[0]
    days = [event.start + dt.timedelta(days=n) for n in range(min(60, (event.end - event.start).days + 1))]
    for mention in mentions:
        value = mention.value.date if isinstance(mention.value, Moment) else mention.value
        if isinstance(value, Date) and value.weekday and not value.day:
            agreeing = [day for day in days if day.isoweekday() == value.weekday]
            if agreeing:
                return inferred(where, agreeing[-1], Span(start, end), event, (mention.span,))
    return inferred(where, days[-1], Span(start, end), event, ())


def inferred(where: Writing, day: dt.date, span: Span, event: PublicEvent, agrees: tuple[Span, ...]) -> Writing:
    """The writing on *day* of a public event, in its zone where the text names no other."""
    if where.zone is None:
        where = evolve(where, zone=event.zone, zone_source="event", zone_span=span)
    return evolve(where, now=midnight(day), source="event", span=span, agrees=agrees)


def whereabouts(document: Document, mentions: Sequence[Mention]) -> Writing:
    """The zone of the place that the text is told from: its dateline, its heading, or the first place it is in."""
    opened = dateline(document)
    if opened is not None:
        zone = zone_of(opened.place.of(document.text))
        if zone:
            return Writing(zone=zone, zone_source="dateline", zone_span=opened.place)
    taken = frozenset(i for m in mentions for i in document.within(m.span))
    for span in names(document, taken):
        zone = zone_of(span.of(document.text), trusted=False)
        if zone:
            return Writing(zone=zone, zone_source="text", zone_span=span)
    return Writing()


def zone_of(name: str, *, trusted: bool = True) -> str | None:
    """The zone of a place by its name, tried whole and then by its first part."""
    shown = name.title() if name.isupper() or name.split(",", maxsplit=1)[0].isupper() else name
    for form in dict.fromkeys((name, shown)):
        if not trusted and needs_evidence(form):
            return None
        found = find_place(form)
        if found and found[0].zone:
            return found[0].zone
    return None


def names(document: Document, taken: frozenset[int]) -> Iterator[Span]:
    """Runs of capitalised words that could be places: those in the heading, then those after "in", "at", "from"."""
    tokens, head = document.tokens, heading(document)
    top = document.within(Span(0, max(head, 200))).stop
    for i in range(len(tokens)):
        if i > 4000:
            return
        led = i > 0 and tokens[i - 1].word in LEADS
        fresh = i < top and (i == 0 or not tokens[i - 1].capital or tokens[i - 1].word in ",.")
        if tokens[i].capital and i not in taken and (led or fresh):
            yield from runs(document, i, taken)


def runs(document: Document, first: int, taken: frozenset[int]) -> Iterator[Span]:
    """The run of capitals at *first*, longest first; with its ", State" where one follows."""
    tokens = document.tokens
    last = first
    while (
        last + 1 < len(tokens)
        and tokens[last + 1].capital
        and last + 1 - first < LONGEST_NAME
        and last + 1 not in taken
    ):
        last += 1
    for end in range(last, first - 1, -1):
        plain = Span(tokens[first].start, tokens[end].end)
        if end + 2 < len(tokens) and tokens[end + 1].word == "," and tokens[end + 2].capital and end + 2 not in taken:
            yield Span(tokens[first].start, tokens[end + 2].end)
        yield plain


LEADS = frozenset("in at from near of to".split())


def public_events(text: str, language: str) -> list[tuple[int, int, PublicEvent]]:
    """The dated public events of the language's table that *text* names."""
    found: list[tuple[int, int, PublicEvent]] = import_module(f"timeline.lang.{language}.gatherings").mentioned(text)
    return found


__all__ = ["FLOATING_DAY", "Grain", "PublicEvent", "Writing", "public_events", "written"]

"""The entries of a text that was written bit by bit: messages with headers, stamped lines of logs, days of a diary."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from attrs import frozen

from timeline.constraints.calendar import candidates, known
from timeline.constraints.frame import Placed
from timeline.constraints.relative import named_day
from timeline.lang import part
from timeline.mentions import Mention
from timeline.text import Document, HeaderWords, Span, header_rank, heads_section, is_stamp
from timeline.values import Clock, Date, Moment, Named, date_part
from timeline.zones import abbreviation, instants, local

FEWEST = 2
STAMPED, HEADED = 10, 20
UTC_DAY = dt.datetime(1970, 1, 1)


@frozen
class Entry:
    """A dated header or stamp: where it stands, its moment by its own clock, and the zone that it names.

    `rank` is how sure it is to say when the text was written, 0 being surest.
    """

    span: Span
    now: dt.datetime
    exact: bool
    zone: str | None
    rank: int

    def on(self, zone: str | None) -> dt.datetime:
        """The moment on the clocks of *zone*."""
        readings = abbreviation(self.zone, zone) if self.zone else ()
        if not readings or zone is None or not self.exact:
            return self.now
        first = readings[0]
        ahead = first.offset_seconds
        at = (self.now - UTC_DAY) // dt.timedelta(microseconds=1) - (ahead or 0) * 1_000_000
        found = (at,) if ahead is not None else instants(self.now, first.zone)
        return local(found[0], zone)[0] if found else self.now


def header_words(language: str) -> HeaderWords:
    """The words before the date of a header in *language*."""
    words = part(language, "headers")
    found: HeaderWords = words.HEADERS if words else HeaderWords()
    return found


def full_dates(mentions: Sequence[Mention]) -> Iterator[tuple[Mention, Placed]]:
    """The mentions that name a day of a known year."""
    for mention in mentions:
        placed = full_date(date_part(mention.value))
        if placed:
            yield mention, placed


def full_date(value: object) -> Placed | None:
    """The day of a known year that a value names."""
    if isinstance(value, Named) and value.year:
        return named_day(value.key, value.year)
    return known(value) if isinstance(value, Date) and value.year and value.day else None


def entries(document: Document, mentions: Sequence[Mention], words: HeaderWords) -> tuple[Entry, ...]:
    """The dated headers, stamps and headings of a text, in order; one stamp alone makes no log, one heading no diary."""
    found = []
    for mention, placed in full_dates(mentions):
        rank = header_rank(document, words, mention.span)
        if rank is None and is_stamp(document, mention.span) and clock_of(mention) is not None:
            rank = STAMPED
        if rank is not None:
            found.append(entry(mention, placed, rank))
    stamps = sum(each.rank == STAMPED for each in found)
    kept = tuple(each for each in found if each.rank < STAMPED or stamps >= FEWEST)
    return kept or diary(document, mentions)


def diary(document: Document, mentions: Sequence[Mention]) -> tuple[Entry, ...]:
    """The days of a diary, from the first that says its year; a later one is the nearest to that before it."""
    found: list[Entry] = []
    for mention in mentions:
        if isinstance(mention.value, Date) and mention.value.day and heads_section(document, mention.span):
            placed = known(mention.value) if mention.value.year else onwards(mention.value, found[-1:])
            if placed is not None:
                found.append(Entry(mention.span, placed.start, False, None, HEADED))
    return tuple(found) if len(found) >= FEWEST else ()


def onwards(date: Date, last: Sequence[Entry]) -> Placed | None:
    """The day of a heading that leaves its year or month unsaid: the nearest to the heading before it."""
    if not last:
        return None
    near = candidates(date, last[0].now.date())
    return min(near, key=lambda placed: abs(placed.start - last[0].now), default=None)


def entry(mention: Mention, placed: Placed, rank: int) -> Entry:
    """The entry that a dated mention opens."""
    clock, value = clock_of(mention), mention.value
    zone = value.zone if isinstance(value, Moment) else None
    if clock is None:
        return Entry(mention.span, placed.start, False, zone, rank)
    time = dt.timedelta(hours=clock.hour or 0, minutes=clock.minute or 0, seconds=min(clock.second or 0, 59))
    return Entry(mention.span, placed.start + time, True, zone, rank)


def clock_of(mention: Mention) -> Clock | None:
    """The time of day of a dated mention, where it is said."""
    time = mention.value.time if isinstance(mention.value, Moment) else None
    return time if isinstance(time, Clock) and time.hour is not None else None


def entry_at(found: Sequence[Entry], offset: int) -> Entry | None:
    """The entry that an offset lies in; none before the first."""
    index = bisect_right(found, offset, key=lambda each: each.span.start) - 1
    return found[index] if index >= 0 else None


__all__ = ["Entry", "entries", "entry_at", "full_dates", "header_words"]

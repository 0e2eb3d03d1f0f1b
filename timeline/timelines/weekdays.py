"""Dates whose weekday is not the one that the words give them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from timeline.mentions import Mention
from timeline.timelines.parts import Conflict
from timeline.values import Date, Value, date_part


def weekdays(mentions: Sequence[Mention], text: str) -> Iterator[Conflict]:
    """Full dates that fall on another weekday than they say."""
    for mention in mentions:
        date = date_of(mention.value)
        if date is not None and date.year and date.month and date.day and date.weekday and clashes(date):
            span = (mention.span.start, mention.span.end)
            words = mention.span.of(text)
            yield Conflict(spans=(span, span), message=f"{words!r}: the date is not that weekday", claims=())


def date_of(value: Value) -> Date | None:
    """The date inside a value, if it has one."""
    inner = date_part(value)
    return inner if isinstance(inner, Date) else None


def clashes(date: Date) -> bool:
    """Whether a full date falls on another weekday than it says."""
    try:
        return dt.date(date.year or 1, date.month or 1, date.day or 1).isoweekday() != date.weekday
    except ValueError:
        return False

"""Which time a text is about: its own day, as news is, or other years, as history is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from timeline.constraints.calendar import known
from timeline.constraints.frame import Placed
from timeline.mentions import Mention
from timeline.values import Date, Grain, Moment, Shift, Step, Value

NEAR = 1


def elsewhere(mentions: Iterable[Mention], now: dt.datetime | None) -> bool:
    """Whether a text speaks more of years gone by than of the days around the moment of its writing."""
    if now is None:
        return False
    far = near = 0
    for mention in mentions:
        day = inner(mention.value)
        if isinstance(day, Date) and day.year:
            past = day.year < now.year - NEAR
            far, near = far + past, near + (abs(day.year - now.year) <= NEAR)
        elif deictic(day):
            near += 1
    return far > near


def deictic(value: Value | None) -> bool:
    """Whether a time is told from the moment of writing: "yesterday", "last week", "three days ago", "Friday"."""
    if isinstance(value, Date):
        return value.weekday is not None or (value.grain <= Grain.DAY and not value.month)
    return isinstance(value, Step | Shift) and value.anchor == "now"


def inner(value: Value) -> Value | None:
    """The date of a moment, or the value itself."""
    return value.date if isinstance(value, Moment) else value


def first_dated(mentions: Iterable[Mention]) -> Placed | None:
    """The first time whose year is said."""
    dates = (inner(m.value) for m in mentions)
    return next((p for d in dates if isinstance(d, Date) and d.year and (p := known(d))), None)

"""Which time a text is about: its own day, as news is, or other years, as history is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from attrs import evolve

from timeline.constraints.calendar import known
from timeline.constraints.frame import Placed
from timeline.mentions import Mention
from timeline.values import Date, Grain, Shift, Step, date_part

NEAR, TOLD, BACKGROUND = 1, 3, 1
FRESH = dt.timedelta(days=3)


def elsewhere(mentions: Iterable[Mention], now: dt.datetime | None) -> bool:
    """Whether a text speaks more of years gone by than of the days around the moment of its writing."""
    if now is None:
        return False
    days = [date_part(mention.value) for mention in mentions]
    return sum(weight(day, now.year) - TOLD * fresh(day, now) for day in days) > 0


def ancient(mentions: Iterable[Mention]) -> bool:
    """Whether a text tells of the years before our era, where nothing that it leaves unsaid is of our days."""
    days = [date_part(mention.value) for mention in mentions]
    old = sum(isinstance(day, Date) and day.bce for day in days)
    return old > sum(deictic(day) or (isinstance(day, Date) and day.year is not None and not day.bce) for day in days)


def fresh(day: object, now: dt.datetime) -> bool:
    """Whether a day without its year is one of those around the moment of writing, as that of a dateline is."""
    if not isinstance(day, Date) or day.year or not day.month or not day.day:
        return False
    placed = known(evolve(day, year=now.year))
    return placed is not None and abs(placed.start - now) <= FRESH


def weight(day: object, year: int) -> int:
    """How much a time speaks for a text of years gone by; a bare year is often no more than the background of news."""
    if isinstance(day, Date) and day.year:
        if day.year < year - NEAR:
            return BACKGROUND if day.grain >= Grain.YEAR else TOLD
        return -TOLD if day.year <= year + NEAR else 0
    return -TOLD if deictic(day) else 0


def deictic(value: object) -> bool:
    """Whether a time is told from the moment of writing: "yesterday", "last week", "three days ago", "Friday"."""
    if isinstance(value, Date):
        return value.weekday is not None or (value.grain <= Grain.DAY and not value.month)
    return isinstance(value, Step | Shift) and value.anchor == "now"


def first_dated(mentions: Iterable[Mention]) -> Placed | None:
    """The first time whose year is said."""
    dates = (date_part(m.value) for m in mentions)
    return next((p for d in dates if isinstance(d, Date) and d.year and (p := known(d))), None)

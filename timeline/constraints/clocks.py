"""Clocks: the days and the halves of the day on which a time of day can lie."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from timeline.constraints.frame import Placed, later, midnight
from timeline.values import Clock, Grain, Part
from timeline.values.clock import HOURS

MINUTE, HOUR = dt.timedelta(minutes=1), dt.timedelta(hours=1)


def hours(clock: Clock) -> tuple[int, ...]:
    """The hours of the day that the words can mean.

    >>> hours(Clock(8, 30, twelve=True))
    (8, 20)
    """
    hour = clock.hour
    if hour is None:
        return ()
    return (hour % 12, hour % 12 + 12) if clock.twelve else (hour,)


def on_day(clock: Clock, day: dt.date, hour: int, cost: int = 0) -> Placed:
    """The minute, or second, at which clocks show *clock* on *day*; 24:00 is the end of it."""
    start = later(midnight(day), dt.timedelta(hours=hour, minutes=clock.minute or 0, seconds=clock.second or 0))
    if clock.second is None:
        return Placed(start, later(start, MINUTE), Grain.MINUTE, start.isoformat()[:16], cost)
    return Placed(start, later(start, dt.timedelta(seconds=1)), Grain.SECOND, start.isoformat()[:19], cost)


def past_the_hour(clock: Clock, then: Placed | None, plan: bool = False) -> tuple[Placed, ...]:
    """The words “Half past” after an hour was named: the same hour, or the next where that lies behind.

    What was due at quarter past two can come at five past, or at ten to: beside a plan, the nearest hour is meant.
    """
    if then is None or then.grain > Grain.HOUR:
        return ()
    start = then.start.replace(minute=clock.minute or 0, second=0)
    if plan:
        start = min((later(start, step * HOUR) for step in (0, 1, -1)), key=lambda moment: abs(moment - then.start))
    elif start < then.start:
        start = later(start, HOUR)
    return (Placed(start, later(start, MINUTE), Grain.MINUTE, start.isoformat()[:16]),)


def in_part(clock: Clock, part: Part, day: dt.date) -> Iterator[Placed]:
    """The placings of *clock* inside a part of *day*: "9 tomorrow morning", "1 a.m. on Friday night"."""
    low, high = HOURS[part.code]
    for hour in (h + late for h in hours(clock) for late in (0, 24)):
        if low <= hour < high or (hour == high and not clock.minute):
            yield on_day(clock, day, hour)


def part_of(part: Part, day: dt.date, cost: int = 0) -> Placed:
    """A morning, an afternoon, an evening or a night of *day*."""
    low, high = HOURS[part.code]
    start, end = (later(midnight(day), dt.timedelta(hours=h)) for h in (low, high))
    return Placed(start, end, Grain.PART, f"{day.isoformat()}{part}", cost)


__all__ = ["hours", "in_part", "on_day", "part_of", "past_the_hour"]

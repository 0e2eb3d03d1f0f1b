"""Clocks: the days and the halves of the day on which a time of day can lie."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from timeline.constraints.frame import DAY, Placed, later, midnight, whole_day
from timeline.values import Clock, Grain, Part

MINUTE = dt.timedelta(minutes=1)
PARTS = {"MO": (5, 12), "MI": (11, 14), "AF": (12, 18), "EV": (17, 22), "NI": (18, 30), "DT": (6, 18)}
UNSAID_HALF, SMALL_HOURS = 0, 1


def hours(clock: Clock) -> tuple[tuple[int, int], ...]:
    """The hours of the day that the words can mean, each with its cost.

    >>> hours(Clock(8, 30, twelve=True))
    ((8, 0), (20, 0))
    """
    hour = clock.hour
    if hour is None:
        return ()
    if not clock.twelve:
        return ((hour, 0),)
    hour %= 12
    return ((hour, SMALL_HOURS if hour < 6 else UNSAID_HALF), (hour + 12, UNSAID_HALF))


def on_day(clock: Clock, day: dt.date, hour: int, cost: int = 0) -> Placed:
    """The minute, or second, at which clocks show *clock* on *day*; 24:00 is the end of it."""
    start = later(midnight(day), dt.timedelta(hours=hour, minutes=clock.minute or 0, seconds=clock.second or 0))
    if clock.second is None:
        return Placed(start, later(start, MINUTE), Grain.MINUTE, start.isoformat()[:16], cost)
    return Placed(start, later(start, dt.timedelta(seconds=1)), Grain.SECOND, start.isoformat()[:19], cost)


def clock_placings(clock: Clock, days: Iterable[tuple[dt.date, int]], then: Placed | None) -> tuple[Placed, ...]:
    """Every placing of *clock* on *days*, which carry their own costs."""
    if clock.hour is None:
        return past_the_hour(clock, then)
    return tuple(on_day(clock, day, hour, cost + extra) for day, cost in days for hour, extra in hours(clock))


def past_the_hour(clock: Clock, then: Placed | None) -> tuple[Placed, ...]:
    """The words “Half past” after an hour was named: the same hour, or the next where that lies behind."""
    if then is None or then.grain > Grain.HOUR:
        return ()
    start = then.start.replace(minute=clock.minute or 0, second=0)
    start = later(start, dt.timedelta(hours=1)) if start < then.start else start
    return (Placed(start, later(start, MINUTE), Grain.MINUTE, start.isoformat()[:16]),)


def in_part(clock: Clock, part: Part, day: dt.date) -> Iterator[Placed]:
    """The placings of *clock* inside a part of *day*: "9 tomorrow morning", "1 a.m. on Friday night"."""
    low, high = PARTS[part.code]
    for hour, _ in hours(clock):
        late = 24 if part.code == "NI" and hour < 6 else 0
        if low <= hour + late < high or (low <= hour + late == high and not clock.minute):
            yield on_day(clock, day, hour + late)


def part_of(part: Part, day: dt.date, cost: int = 0) -> Placed:
    """A morning, an afternoon, an evening or a night of *day*."""
    low, high = PARTS[part.code]
    start, end = (later(midnight(day), dt.timedelta(hours=h)) for h in (low, high))
    return Placed(start, end, Grain.PART, f"{day.isoformat()}{part}", cost)


def spread(days: Iterable[dt.date]) -> tuple[tuple[dt.date, int], ...]:
    """Those days, the ones after them and, dearer, the ones before them, each at its least cost."""
    weighed: dict[dt.date, int] = {}
    for day in days:
        for away, cost in ((0, 0), (1, 2), (-1, 3)):
            moved = later(midnight(day), away * DAY).date()
            weighed[moved] = min(cost, weighed.get(moved, 9))
    return tuple(sorted(weighed.items()))


__all__ = ["clock_placings", "hours", "in_part", "on_day", "part_of", "spread", "whole_day"]

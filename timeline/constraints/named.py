"""Named days and counted ones: "Labor Day", "the first Tuesday of October"."""

from __future__ import annotations

import datetime as dt

from timeline.constraints.calendar import placings, weighed
from timeline.constraints.frame import Frame, Placed, later, make_date, whole_day
from timeline.constraints.relative import calendar_unit, stepped
from timeline.values import Date, Named, Nth, Step
from timeline.values.named import day_of


def named_placings(named: Named, frame: Frame, then: Placed | None) -> tuple[Placed, ...]:
    """The placings of a named day: in its year, or in the years around the writing."""
    if named.year is not None:
        day = in_year(named.key, named.year)
        return (whole_day(day),) if day else ()
    anchor = frame.now or (then.start if then else None)
    if anchor is None or frame.floating:
        return ()
    days = (in_year(named.key, anchor.year + n) for n in (0, -1, 1))
    return tuple(weighed((whole_day(d) for d in days if d), anchor.date(), frame))


def in_year(key: str, year: int) -> dt.date | None:
    """The date of a named day in *year*."""
    if not 1 <= year <= 9999:
        return None
    found = day_of(key, year)
    return make_date(year, *found) if found else None


def nth_placing(nth: Nth, frame: Frame, then: Placed | None) -> tuple[Placed, ...]:
    """The n-th unit within a larger one."""
    outer = stepped(nth.within, frame, then) if isinstance(nth.within, Step) else first(nth.within, frame, then)
    placed = outer and counted(nth, outer)
    return (placed,) if placed else ()


def first(within: object, frame: Frame, then: Placed | None) -> Placed | None:
    """The likeliest placing of the larger unit."""
    found = placings(within, frame, then) if isinstance(within, Date) else ()
    return found[0] if found else None


def counted(nth: Nth, outer: Placed) -> Placed | None:
    """The n-th unit of *outer*, counted from its end when n is negative."""
    units = list(units_of(nth.unit, outer))
    index = nth.n - 1 if nth.n > 0 else nth.n
    return units[index] if -len(units) <= index < len(units) else None


def units_of(unit: str | Date, outer: Placed) -> list[Placed]:
    """The units that begin inside *outer*, in order."""
    found: list[Placed] = []
    day = outer.start
    while day < outer.end and len(found) < 400:
        placed = unit_at(unit, day.date())
        if placed is None:
            return found
        if placed.start >= outer.start and fits(unit, placed):
            found.append(placed)
        day = max(placed.end, later(day, dt.timedelta(days=1)))
    return found


def unit_at(unit: str | Date, day: dt.date) -> Placed | None:
    """The unit that holds *day*."""
    if unit == "week":
        return stepped(Step("now", 0, "week"), Frame(now=dt.datetime(day.year, day.month, day.day)), None)
    if isinstance(unit, Date) or unit == "day":
        return whole_day(day)
    return calendar_unit(day, unit)


def fits(unit: str | Date, placed: Placed) -> bool:
    """Whether the day is one of those counted."""
    return not isinstance(unit, Date) or not unit.weekday or placed.start.isoweekday() == unit.weekday

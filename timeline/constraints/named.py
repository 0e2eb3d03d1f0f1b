"""Named days and counted ones: "Labor Day", "the first Tuesday of October"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from attrs import evolve

from timeline.constraints.calendar import BEHIND, MEANT, follow, gap, known, placings, week_of, weighed
from timeline.constraints.frame import DAY, Frame, Placed, add_months, later, midnight, whole_day
from timeline.constraints.relative import WORKDAYS, anchor_of, calendar_unit, named_day, shifted, stepped
from timeline.values import Beside, Date, Grain, Named, Nth, Shift, Step
from timeline.values.named import years_of


def named_placings(named: Named, frame: Frame, then: Placed | None) -> tuple[Placed, ...]:
    """The placings of a named day: in its year, or in the years around the writing."""
    if named.year is not None:
        found = named_day(named.key, named.year)
        return (found,) if found else ()
    if frame.about is not None:
        return in_story(named, then or frame.about, frame)
    anchor = frame.now or (then.start if then else None)
    if anchor is None or frame.floating:
        return ()
    days = (named_day(named.key, year) for year in years_of(named.key, anchor.year))
    return tuple(weighed((d for d in days if d), anchor.date(), frame))


def in_story(named: Named, origin: Placed, frame: Frame) -> tuple[Placed, ...]:
    """The named day nearest to the last time spoken of, in a story of other years."""
    years = (named_day(named.key, origin.start.year + n) for n in (0, -1, 1))
    way, behind = follow(frame), MEANT if frame.voice.plan or frame.voice.bound else BEHIND
    nearest = min((day for day in years if day), key=lambda day: gap(day, origin, way, behind), default=None)
    return (nearest,) if nearest else ()


def nth_placing(nth: Nth, frame: Frame, then: Placed | None) -> tuple[Placed, ...]:
    """The n-th unit within a larger one, or after a moment."""
    match nth.within:
        case Step():
            outer = stepped(nth.within, frame, then)
        case Shift():
            outer = onwards(nth.within, frame, then)
        case _:
            outer = first(nth.within, frame, then)
    placed = outer and counted(nth, outer)
    return (placed,) if placed else ()


def beside_placings(nth: Nth, bounds: Iterable[Placed]) -> Iterator[Placed]:
    """The n-th unit after, before or nearest to each placing of a bound."""
    side = nth.within.side if isinstance(nth.within, Beside) else 0
    for bound in bounds:
        if isinstance(nth.unit, str):
            yield from filter(None, (week_beside(nth.unit, side, bound),))
            continue
        found = [each for each in units_around(nth.unit, nth.n, bound) if clear(each, bound, side)]
        rows = sorted(found, key=lambda each: (abs(each.start - bound.start), each.start))
        if 0 < nth.n <= len(rows):
            yield rows[nth.n - 1]._replace(cost=bound.cost)


def week_beside(unit: str, side: int, bound: Placed) -> Placed | None:
    """The seven days from or up to a bound, the week that it stands for, or the weekend on that side of it or nearest to it."""
    day = bound.start.date()
    if unit == "weekend":
        weeks = (week_of(later(bound.start, n * 7 * DAY).date(), weekend=True) for n in (-1, 0, 1))
        found = [each for each in weeks if each and clear(each, bound, side)]
        return min(found, key=lambda each: abs(each.start - bound.start), default=None)
    if side == 0:
        return week_of(later(bound.start, DAY).date() if day.isoweekday() == 7 else day)
    start = bound.end if side > 0 else later(bound.start, -7 * DAY)
    return Placed(start, later(start, 7 * DAY), Grain.WEEK, week_timex(start.date()), bound.cost)


def week_timex(day: dt.date) -> str:
    """The TIMEX3 value of the week in which most of the seven days from *day* lie."""
    year, week, _ = later(midnight(day), 3 * DAY).isocalendar()
    return f"{year:04d}-W{week:02d}"


def clear(placed: Placed, bound: Placed, side: int) -> bool:
    """Whether a unit lies wholly on a side of a bound; on either side where none is said."""
    return placed.start >= bound.end if side > 0 else placed.end <= bound.start if side < 0 else True


def units_around(unit: str | Date | Named, count: int, bound: Placed) -> Iterator[Placed]:
    """The units on both sides of a bound, enough of them that *count* can be counted off."""
    if once_a_year(unit):
        years = range(bound.start.year - count - 1, bound.end.year + count + 2)
        listed = years_of(unit.key, bound.start.year) if isinstance(unit, Named) else ()
        for year in sorted({*years, *listed}):
            found = yearly_day(unit, year)  # type: ignore[arg-type]
            if found:
                yield found
    elif isinstance(unit, Date) and unit.weekday:
        first = later(bound.start, -7 * (count + 1) * DAY).date()
        last = later(bound.end, 7 * (count + 1) * DAY).date()
        days = (dt.date.fromordinal(n) for n in range(first.toordinal(), last.toordinal()))
        yield from (whole_day(day) for day in days if day.isoweekday() == unit.weekday)


def onwards(shift: Shift, frame: Frame, then: Placed | None) -> Placed | None:
    """The year that begins at the end of a shift."""
    origin = anchor_of(shift.anchor, frame, then)
    reached = shifted(shift, origin, by_day=True) if origin else None
    end = add_months(reached.start.date(), 12) if reached else None
    return reached._replace(end=midnight(end)) if reached and end else None


def first(within: object, frame: Frame, then: Placed | None) -> Placed | None:
    """The likeliest placing of the larger unit."""
    found = placings(within, frame, then) if isinstance(within, Date) else ()
    return found[0] if found else None


def counted(nth: Nth, outer: Placed) -> Placed | None:
    """The n-th unit of *outer*, counted from its end when n is negative."""
    if isinstance(nth.unit, Date) and not nth.unit.weekday:
        return known(evolve(nth.unit, year=outer.start.year))
    units = list(yearly(nth.unit, outer) if once_a_year(nth.unit) else units_of(nth.unit, outer))  # type: ignore[arg-type]
    index = nth.n - 1 if nth.n > 0 else nth.n
    return units[index] if -len(units) <= index < len(units) else None


def once_a_year(unit: object) -> bool:
    """Whether a year holds one such unit."""
    return isinstance(unit, Named) or (isinstance(unit, Date) and unit.month is not None)


def yearly(unit: Named | Date, outer: Placed) -> Iterator[Placed]:
    """The named days, months or days of a month that begin inside *outer*."""
    for year in range(outer.start.year, outer.end.year + 1):
        found = yearly_day(unit, year)
        if found and outer.start <= found.start < outer.end:
            yield found


def yearly_day(unit: Named | Date, year: int) -> Placed | None:
    """The named day or the date of a year."""
    return named_day(unit.key, year) if isinstance(unit, Named) else known(evolve(unit, year=year))


def units_of(unit: str | Date, outer: Placed) -> list[Placed]:
    """The units that begin inside *outer*, in order."""
    found: list[Placed] = []
    day = outer.start
    while day < outer.end and len(found) < 400:
        placed = unit_at(unit, day.date())
        if placed is None:
            return found
        if counts(unit, placed, outer) and fits(unit, placed):
            found.append(placed)
        day = max(placed.end, later(day, dt.timedelta(days=1)))
    return found


def counts(unit: str | Date, placed: Placed, outer: Placed) -> bool:
    """Whether a unit counts as one of the larger: it lies inside; a week of a year has its Thursday there (ISO 8601)."""
    if unit == "week" and outer.grain is Grain.YEAR:
        return outer.start <= later(placed.start, 3 * DAY) < outer.end
    return placed.start >= outer.start and placed.end <= outer.end


def unit_at(unit: str | Date, day: dt.date) -> Placed | None:
    """The unit that holds *day*."""
    if unit == "week":
        return stepped(Step("now", 0, "week"), Frame(now=dt.datetime(day.year, day.month, day.day)), None)
    if unit == "weekend":
        return week_of(day, weekend=True)
    if isinstance(unit, Date) or unit in ("day", "workday"):
        return whole_day(day)
    return calendar_unit(day, unit)


def fits(unit: str | Date, placed: Placed) -> bool:
    """Whether the day is one of those counted."""
    weekday = placed.start.isoweekday()
    if unit == "workday":
        return weekday <= WORKDAYS
    return not isinstance(unit, Date) or not unit.weekday or weekday == unit.weekday

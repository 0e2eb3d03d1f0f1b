"""Dates that leave something unsaid: every day, month or year that they can mean, the likeliest at least cost."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from attrs import evolve

from timeline.constraints.frame import Frame, Placed, add_months, later, make_date, midnight, whole_day
from timeline.values import Date, Grain

SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
WRONG_WAY = 4


def placings(date: Date, frame: Frame, then: Placed | None = None) -> tuple[Placed, ...]:
    """Every placing of *date* worth weighing, seen from *frame* and from the last time spoken of, *then*."""
    if date.year is not None or date.decade is not None or date.century is not None:
        found = known(date)
        return (found,) if found else ()
    anchor = then.start if then and leads(frame, then) else frame.now or (then.start if then else None)
    if anchor is None:
        return ()
    way = frame.direction if frame.now and anchor == frame.now else follow(frame)
    return tuple(weighed(candidates(date, anchor.date()), anchor.date(), way))


def leads(frame: Frame, then: Placed) -> bool:
    """Whether the last time spoken of leads, as in history told with its years, and not the moment of writing."""
    return frame.now is None or (then.grain <= Grain.YEAR and abs(frame.now.year - then.start.year) > 1)


def follow(frame: Frame) -> int:
    """Which way a story looks from the last time it spoke of."""
    return frame.direction if frame.prefer != "context" else 1


def known(date: Date) -> Placed | None:
    """The placing of a date whose year, decade or century is said."""
    timex = str(date)
    if date.bce:
        return None
    if date.century is not None:
        return years(date.century * 100, 100, Grain.CENTURY, timex)
    if date.decade is not None:
        return years(date.decade * 10, 10, Grain.DECADE, timex)
    year = date.year or 1
    if date.month and date.day:
        day = make_date(year, date.month, date.day)
        return whole_day(day, day.isoformat()) if day else None
    return inside(date, year)


def inside(date: Date, year: int) -> Placed | None:
    """The placing of a month, season, quarter, half or week of *year*, or of the year."""
    if not 1 <= year <= 9998:
        return None
    if date.week:
        return iso_week(year, date.week, date.weekend)
    if date.month:
        return months(year, date.month, 1, Grain.MONTH)
    if date.season:
        return months(year, SEASONS[date.season], 3, Grain.SEASON, f"{year:04d}-{date.season}")
    if date.quarter:
        return months(year, 3 * date.quarter - 2, 3, Grain.QUARTER, f"{year:04d}-Q{date.quarter}")
    if date.half:
        return months(year, 6 * date.half - 5, 6, Grain.HALF, f"{year:04d}-H{date.half}")
    return months(year, 1, 12, Grain.YEAR, f"{year:04d}")


def years(first: int, count: int, grain: Grain, timex: str) -> Placed | None:
    """The placing of *count* years from *first*."""
    if not 0 <= first <= 9999 - count:
        return None
    start = dt.datetime(max(1, first), 1, 1)
    return Placed(start, dt.datetime(first + count, 1, 1), grain, timex)


def months(year: int, month: int, count: int, grain: Grain, timex: str | None = None) -> Placed | None:
    """The placing of *count* months from a month."""
    start = dt.date(year, month, 1)
    end = add_months(start, count)
    if end is None:
        return None
    return Placed(midnight(start), midnight(end), grain, timex or f"{year:04d}-{month:02d}")


def iso_week(year: int, week: int, weekend: bool = False) -> Placed | None:
    """The placing of an ISO week, Monday to Sunday, or of its weekend."""
    try:
        start = dt.datetime.fromisocalendar(year, week, 6 if weekend else 1)
    except ValueError:
        return None
    grain = Grain.WEEKEND if weekend else Grain.WEEK
    timex = f"{year:04d}-W{week:02d}" + ("-WE" if weekend else "")
    return Placed(start, later(start, dt.timedelta(days=2 if weekend else 7)), grain, timex)


def week_of(day: dt.date, weekend: bool = False) -> Placed | None:
    """The ISO week that holds *day*, or its weekend."""
    year, week, _ = day.isocalendar()
    return iso_week(year, week, weekend)


def candidates(date: Date, anchor: dt.date) -> Iterator[Placed]:
    """The placings of a partial date around *anchor*, nearest first where that matters."""
    if date.month and date.day:
        days = (make_date(anchor.year + n, date.month, date.day) for n in (0, -1, 1, -2, 2, -3, 3, -4, 4))
        yield from (whole_day(day) for day in days if day and fits(date, day))
    elif date.month or date.season or date.quarter or date.half:
        yield from filter(None, (inside(date, anchor.year + n) for n in (0, -1, 1)))
    elif date.day:
        starts = (add_months(anchor.replace(day=1), n) for n in (0, -1, 1, -2, 2, -3, 3))
        days = (make_date(s.year, s.month, date.day) for s in starts if s)
        yield from (whole_day(day) for day in days if day and fits(date, day))
    elif date.weekday:
        yield from (whole_day(day) for day in around(anchor, 13) if day.isoweekday() == date.weekday)
    elif date.weekend:
        yield from filter(None, (week_of(day, weekend=True) for day in around(anchor, 7)[::7]))


def around(anchor: dt.date, reach: int) -> list[dt.date]:
    """The days up to *reach* before and after *anchor*."""
    first = max(1, anchor.toordinal() - reach)
    last = min(dt.date.max.toordinal(), anchor.toordinal() + reach)
    return [dt.date.fromordinal(n) for n in range(first, last + 1)]


def fits(date: Date, day: dt.date) -> bool:
    """Whether *day* has the weekday that the words say, if they say one."""
    return not date.weekday or day.isoweekday() == date.weekday


def weighed(found: Iterator[Placed], anchor: dt.date, way: int) -> Iterator[Placed]:
    """*found*, each with the cost of its distance and of lying the wrong way; the nearest two or three kept."""
    now = midnight(anchor)
    placed = sorted(found, key=lambda p: (cost(p, now, way), p.start))
    for rank, each in enumerate(placed[:3]):
        yield evolve(each, cost=min(9, rank + wrong(each, now, way)))


def wrong(placed: Placed, now: dt.datetime, way: int) -> int:
    """What it costs to lie on the side that the tense does not point to."""
    if way > 0 and placed.end <= now:
        return WRONG_WAY
    return WRONG_WAY if way < 0 and placed.start > now else 0


def cost(placed: Placed, now: dt.datetime, way: int) -> float:
    """The distance from *now*, in days, with years added for the wrong side."""
    if placed.start <= now < placed.end:
        return 0
    away = (placed.start - now).days if placed.start > now else (now - placed.end).days + 1
    return away + (10_000 if wrong(placed, now, way) else 0)

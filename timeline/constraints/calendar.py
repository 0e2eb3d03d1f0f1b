"""Dates that leave something unsaid: every day, month or year that they can mean, the likeliest at least cost."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from math import inf

from timeline.constraints.frame import Frame, Placed, add_months, later, make_date, midnight, whole_day
from timeline.values import Date, Grain

SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
BEHIND, MEANT = 1.5, 3
WRONG, PLANNED = 4, 100
ACCOUNTED = (Grain.QUARTER, Grain.HALF)
FAR = dt.timedelta(days=27)


def placings(date: Date, frame: Frame, then: Placed | None = None) -> tuple[Placed, ...]:
    """Every placing of *date* worth weighing, seen from *frame* and from the last time spoken of, *then*."""
    if date.year is not None or date.decade is not None or date.century is not None:
        found = known(date)
        return (found,) if found else ()
    if frame.now is None or frame.about:
        origin = then or frame.about
        return tuple(nearest(date, origin, frame)) if origin else ()
    return tuple(weighed(candidates(date, frame.now.date()), frame.now.date(), frame))


def nearest(date: Date, origin: Placed, frame: Frame) -> Iterator[Placed]:
    """The placings of a date in a story of other years: that nearest to the last time spoken of comes first."""
    anchor, way, behind = origin.start.date(), follow(frame, not date.day and not date.weekday), onwards(date, frame)
    found = sorted(candidates(date, anchor), key=lambda p: (gap(p, origin, way, behind), p.start))
    for rank, each in enumerate(found[:3]):
        yield each._replace(cost=3 * rank)


def gap(placed: Placed, origin: Placed, way: int, behind: float = BEHIND) -> float:
    """The days between a placing and the last time spoken of; none inside it, and half a day less onwards."""
    if placed.start < origin.end and origin.start < placed.end:
        return 0
    after = placed.start >= origin.end
    days = (placed.start - origin.end).days if after else (origin.start - placed.end).days
    if way:
        return days + (10_000 if after != (way > 0) else 0)
    return days if after else (days + 1) * behind


def follow(frame: Frame, wide: bool = False) -> int:
    """Which way a story looks from the last time that it spoke of: as the caller says; back to a *wide* one gone before; 0 is both."""
    if frame.prefer != "context":
        return frame.direction
    return -1 if frame.voice.back and wide else 0


def onwards(date: Date, frame: Frame) -> float:
    """How many times the days behind count in a story: the more where a month is that of a plan or an end; "the winter" is to come."""
    told = frame.voice
    if told.back or date.day or date.weekday:
        return BEHIND
    if date.season and told.definite:
        return inf
    return MEANT if told.plan or told.bound else BEHIND


def known(date: Date) -> Placed | None:
    """The placing of a date whose year, decade or century is said."""
    timex = str(date)
    if date.bce:
        return None
    if date.century is not None:
        return years(date.century * 100, 100, Grain.CENTURY, timex)
    if date.decade is not None:
        return years(date.decade * 10, 10, Grain.DECADE, timex)
    if date.year is None:
        return None
    if date.month and date.day:
        day = make_date(date.year, date.month, date.day)
        return whole_day(day) if day else None
    return inside(date, date.year)


def inside(date: Date, year: int) -> Placed | None:
    """The placing of a month, season, quarter, half or week of *year*, or of the year."""
    if not dt.MINYEAR <= year <= dt.MAXYEAR:
        return None
    if date.week and date.weekday:
        return iso_day(year, date.week, date.weekday)
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
    end = make_date(first + count, 1, 1)
    return Placed(dt.datetime(max(1, first), 1, 1), midnight(end), grain, timex) if end else None


def months(year: int, month: int, count: int, grain: Grain, timex: str | None = None) -> Placed | None:
    """The placing of *count* months from a month."""
    start = dt.date(year, month, 1)
    end = add_months(start, count)
    if end is None:
        return None
    return Placed(midnight(start), midnight(end), grain, timex or f"{year:04d}-{month:02d}")


def iso_week(year: int, week: int, weekend: bool) -> Placed | None:
    """The placing of an ISO week, Monday to Sunday, or of its weekend."""
    try:
        start = dt.datetime.fromisocalendar(year, week, 6 if weekend else 1)
    except ValueError:
        return None
    grain = Grain.WEEKEND if weekend else Grain.WEEK
    timex = f"{year:04d}-W{week:02d}" + ("-WE" if weekend else "")
    return Placed(start, later(start, dt.timedelta(days=2 if weekend else 7)), grain, timex)


def iso_day(year: int, week: int, weekday: int) -> Placed | None:
    """The placing of a day of an ISO week: "2026-W48-2"."""
    try:
        return whole_day(dt.date.fromisocalendar(year, week, weekday))
    except ValueError:
        return None


def week_of(day: dt.date, weekend: bool = False) -> Placed | None:
    """The ISO week that holds *day*, or its weekend."""
    year, week, _ = day.isocalendar()
    return iso_week(year, week, weekend)


def candidates(date: Date, anchor: dt.date) -> Iterator[Placed]:
    """The placings of a partial date around *anchor*, nearest first where that matters."""
    if date.week:
        yield from filter(None, (inside(date, anchor.year),))
    elif date.month and date.day:
        days = (make_date(anchor.year + n, date.month, date.day) for n in range(-4, 5))
        yield from (whole_day(day) for day in days if day and fits(date, day))
    elif date.month or date.season or date.quarter or date.half:
        yield from filter(None, (inside(date, anchor.year + n) for n in range(-1, 2)))
    elif date.day:
        reach = 14 if date.weekday else 3
        starts = (add_months(anchor.replace(day=1), n) for n in range(-reach, reach + 1))
        days = (make_date(s.year, s.month, date.day) for s in starts if s)
        yield from (whole_day(day) for day in days if day and fits(date, day))
    elif date.weekday:
        yield from (whole_day(day) for day in around(anchor, 7) if day.isoweekday() == date.weekday)
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


def weighed(found: Iterator[Placed], anchor: dt.date, frame: Frame) -> Iterator[Placed]:
    """*found*, each with the cost of its distance and of lying the wrong way; the nearest two or three kept."""
    now = midnight(anchor)
    placed = sorted(found, key=lambda p: (cost(p, now, frame), p.start))
    for rank, each in enumerate(placed[:3]):
        apart = abs(each.start - placed[0].start) > FAR
        yield each._replace(cost=(5 if apart else 2) * rank)


def wrong(placed: Placed, now: dt.datetime, way: int) -> bool:
    """Whether a placing lies on the side of now that *way* does not point to."""
    return placed.end <= now if way > 0 else placed.start > now if way < 0 else False


def cost(placed: Placed, now: dt.datetime, frame: Frame) -> float:
    """The distance from *now*, in days; longer on the side that the tense, or the caller, does not point to.

    What is to come of a quarter that is over may be its accounts.
    """
    if placed.start <= now < placed.end:
        return 0
    away = (placed.start - now).days if placed.start > now else (now - placed.end).days + 1
    if not wrong(placed, now, frame.direction):
        return away
    never = frame.asked or frame.tense < -1 or frame.voice.back
    coming = frame.direction > 0 and placed.grain not in ACCOUNTED
    return away + 10_000 if never else away * (PLANNED if coming else WRONG)

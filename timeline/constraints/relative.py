"""Shifts and steps: "two hours later", "the following morning", "last Tuesday", read from now or from then."""

from __future__ import annotations

import datetime as dt
from typing import assert_never

from attrs import evolve

from timeline.constraints.calendar import SEASONS, inside, known, months, week_of, years
from timeline.constraints.frame import DAY, Frame, Placed, add_months, later, make_date, midnight, whole_day
from timeline.values import Date, Grain, Length, Named, Part, Shift, Step
from timeline.values.length import CLOCKED
from timeline.values.named import day_of, length_of, years_of

UNIT_MONTHS = {"month": 1, "quarter": 3, "season": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
WORKDAYS, MOST_WORKED = 5, 1_000_000


def anchor_of(which: object, frame: Frame, then: Placed | None) -> dt.datetime | None:
    """The moment that a shift starts from."""
    now, told = frame.now, then.start if then else None
    return now or told if which == "now" else told or now


def shifted(shift: Shift, origin: dt.datetime, by_day: bool = False) -> Placed | None:
    """*origin* moved by the length of *shift*, at the grain of its smallest unit, or to the day."""
    moved = move(origin, shift.length, shift.sign)
    unit = shift.length.parts[-1][1] if shift.length.parts else "day"
    if moved is None:
        return None
    if unit in CLOCKED:
        return at_minute(moved)
    return whole_day(moved.date()) if by_day and unit not in ("decade", "century") else grained(moved.date(), unit)


def at_minute(moment: dt.datetime) -> Placed:
    """The placing of a minute, or of a second where seconds are not zero."""
    if moment.second:
        return Placed(moment, later(moment, dt.timedelta(seconds=1)), Grain.SECOND, moment.isoformat()[:19])
    return Placed(moment, later(moment, dt.timedelta(minutes=1)), Grain.MINUTE, moment.isoformat()[:16])


def move(origin: dt.datetime, length: Length, sign: int) -> dt.datetime | None:
    """*origin* moved by calendar months and then by exact time; None outside the calendar or for an unknown length."""
    if any(amount is None for amount, _ in length.parts):
        return None
    if length.worked:
        return later(origin, (worked(origin.date(), sign * length.days) - origin.date()))
    day = add_months(origin.date(), sign * length.months)
    if day is None:
        return None
    try:
        return dt.datetime.combine(day, origin.time()) + dt.timedelta(seconds=sign * exact_seconds(length))
    except OverflowError:
        return None


def worked(day: dt.date, count: int) -> dt.date:
    """The day so many days after, or before, another that are not of a weekend."""
    left = min(abs(count), MOST_WORKED)
    weeks, rest = divmod(left, WORKDAYS)
    step = DAY if count > 0 else -DAY
    reached = later(midnight(day), step * 7 * weeks)
    while rest:
        reached = later(reached, step)
        rest -= reached.isoweekday() <= WORKDAYS
    return reached.date()


def exact_seconds(length: Length) -> int:
    """The seconds of the parts that are not months."""
    scale = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800}
    return int(sum((amount or 0) * scale[unit] for amount, unit in length.parts if unit in scale))


def grained(day: dt.date, unit: str) -> Placed | None:
    """The calendar unit that holds *day*."""
    if unit == "day":
        return whole_day(day)
    if unit in ("week", "weekend"):
        return whole_day(day) if unit == "week" else week_of(day, weekend=True)
    return calendar_unit(day, unit)


def calendar_unit(day: dt.date, unit: str) -> Placed | None:
    """The month, quarter, half, year, decade or century that holds *day*."""
    match unit:
        case "month":
            return months(day.year, day.month, 1, Grain.MONTH)
        case "quarter":
            return inside(Date(quarter=(day.month + 2) // 3), day.year)
        case "half":
            return inside(Date(half=(day.month + 5) // 6), day.year)
        case "decade":
            return years(day.year // 10 * 10, 10, Grain.DECADE, f"{day.year // 10:03d}")
        case "century":
            return years(day.year // 100 * 100, 100, Grain.CENTURY, f"{day.year // 100:02d}")
        case _:
            return inside(Date(), day.year)


def stepped(step: Step, frame: Frame, then: Placed | None) -> Placed | None:
    """The unit that *step* reaches from its anchor."""
    origin = anchor_of(step.anchor, frame, then)
    if origin is None:
        return None
    match step.unit:
        case "same":
            return then
        case Date():
            return named_unit(step.unit, step.offset, origin.date())
        case Named():
            return named_step(step.unit, step.offset, origin.date())
        case Part():
            return whole_day(later(origin, step.offset * DAY).date())
        case str():
            return unit_step(step.unit, step.offset, origin.date())
        case _:
            assert_never(step.unit)


def named_step(named: Named, offset: int, day: dt.date) -> Placed | None:
    """The named day before, after or next to *day*: "last Thanksgiving"."""
    years = {*range(day.year - 1 - abs(offset), day.year + 2 + abs(offset)), *years_of(named.key, day.year)}
    days = [found for year in sorted(years) if (found := named_day(named.key, year))]
    ahead = [d for d in days if d.start.date() >= day] if offset == 0 else [d for d in days if d.start.date() > day]
    behind = [d for d in days if d.end.date() <= day]
    rows = behind[offset:] if offset < 0 else ahead[max(0, offset - 1) :]
    return rows[0] if rows else None


def named_day(key: str, year: int) -> Placed | None:
    """The named day of a year, with the days that it lasts."""
    found = day_of(key, year) if 1 <= year <= 9998 else None
    day = make_date(year, *found) if found else None
    if day is None:
        return None
    here = whole_day(day)
    days = length_of(key, year)
    return here if days == 1 else here._replace(end=later(here.start, days * DAY), grain=Grain.WEEK)


def unit_step(unit: str, offset: int, day: dt.date) -> Placed | None:
    """The day, week, month … *offset* units away from the one that holds *day*."""
    if unit == "day":
        return whole_day(later(midnight(day), offset * DAY).date())
    if unit in ("week", "weekend"):
        return week_of(later(midnight(day), offset * 7 * DAY).date(), unit == "weekend")
    moved = add_months(day.replace(day=1), offset * UNIT_MONTHS.get(unit, 12))
    return calendar_unit(moved, unit) if moved else None


def named_unit(date: Date, offset: int, day: dt.date) -> Placed | None:
    """The Tuesday, the May, the summer before, in, or after the one that holds *day*."""
    if date.weekday:
        away = (date.weekday - day.isoweekday()) % 7
        step = away if offset == 0 else away + 7 * (offset - (away > 0)) if offset > 0 else away + 7 * offset
        return whole_day(later(midnight(day), step * DAY).date())
    if date.weekend:
        return unit_step("weekend", offset, day)
    return part_of_year(date, offset, day)


def part_of_year(date: Date, offset: int, day: dt.date) -> Placed | None:
    """The day, month, season or quarter of this year, or the nearest one wholly before or after *day*."""
    year = day.year - (date.season == "WI" and day.month < SEASONS["SP"])
    here = known(evolve(date, year=year))
    if here is None or offset == 0:
        return here
    gone = here.start > midnight(day) if offset > 0 else here.end <= midnight(day)
    return known(evolve(date, year=year + offset - gone * (1 if offset > 0 else -1)))


__all__ = ["anchor_of", "at_minute", "calendar_unit", "grained", "known", "shifted", "stepped", "worked"]

"""Periods named by "the" and by comparison: "the quarter", "over the weekend", "the year-earlier period"."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from attrs import evolve

from timeline.constraints.frame import Frame, Placed, Voice
from timeline.constraints.relative import calendar_unit, known, move, unit_step
from timeline.values import Date, Grain, Length, Nth, Part, Shift, Step, Value, date_part

RECENT = 5
MIDWEEK = 4
YEAR = Length(((Fraction(1), "year"),))


class Period(NamedTuple):
    """The quarter or half year last told, and the sentence that told it."""

    placed: Placed
    sentence: int


def told(value: Value, placed: Placed, frame: Frame) -> Period | None:
    """The period that a time names, if its words name one that is over: accounts are then compared with it."""
    over = (
        frame.now is None
        or frame.about is not None
        or isinstance(value, Nth)
        or placed.end <= frame.now
        or (frame.tense < 0 and placed.start <= frame.now)
    )
    if not over or placed.grain not in (Grain.QUARTER, Grain.HALF) or of_a_year(value):
        return None
    return Period(placed, frame.voice.sentence) if isinstance(value, Date | Step | Nth) else None


def of_a_year(value: Value) -> bool:
    """Whether a value is the period spoken of in a year that is named: "the 1988 period"."""
    return isinstance(value, Step) and isinstance(value.unit, Date) and value.unit.year is not None


def said(step: Step, frame: Frame, period: Period | None, then: Placed | None) -> Placed | None:
    """The unit that "the" names: the one spoken of, or the one of the writing, as the tense looks."""
    unit = step.unit
    if isinstance(unit, Date):
        return in_year(unit, None if frame.voice.months else period)
    if unit == "quarter" and period is not None:
        return period.placed
    now = frame.now
    if then is not None and (now is None or frame.about is not None):
        return unit_step(str(unit), step.offset, then.start.date())
    if now is None:
        return None
    return unit_step(str(unit), step.offset + passed(str(unit), frame), now.date())


def in_year(year: Date, period: Period | None) -> Placed | None:
    """The period spoken of in another year, or that year."""
    if period is None:
        return known(year)
    month = period.placed.start.month
    part = (
        evolve(year, quarter=(month + 2) // 3)
        if period.placed.grain is Grain.QUARTER
        else evolve(year, half=(month + 5) // 6)
    )
    return known(part)


def passed(unit: str, frame: Frame) -> int:
    """-1 where the unit that holds now is not over and what is told of it is: the weekend, the quarter."""
    if unit == "weekend" and frame.now is not None:
        early = frame.now.isoweekday() <= MIDWEEK
        return -1 if frame.direction < 0 and frame.now.isoweekday() < 6 or frame.direction == 0 and early else 0
    return -1 if unit == "quarter" and frame.direction < 0 else 0


def compared(shift: Shift, voice: Voice, period: Period | None) -> Placed | None:
    """The period a year before the one told: "net was up from $2 million a year earlier"."""
    if period is None or not a_year_back(shift) or (voice.months and shift.anchor == "said"):
        return None
    if shift.anchor != "said" and voice.sentence > period.sentence + RECENT:
        return None
    moved = move(period.placed.start, shift.length, shift.sign)
    unit = "quarter" if period.placed.grain is Grain.QUARTER else "half"
    return calendar_unit(moved.date(), unit) if moved else None


def aside(value: Value, placed: Placed) -> bool:
    """Whether a year is only looked back at: the story goes on from where it was."""
    if isinstance(value, Shift):
        return a_year_back(value) or (value.anchor == "then" and value.sign < 0 and placed.grain >= Grain.YEAR)
    if of_a_year(value):
        return True
    return isinstance(value, Step) and value.anchor == "then" and value.offset < 0 and placed.grain >= Grain.YEAR


def quoted(value: Value, frame: Frame) -> bool:
    """Whether a day is told from the writing in a text of years gone by, as by those whom it quotes."""
    day = date_part(value)
    told = frame.about is not None and isinstance(day, Step) and day.anchor == "now" and daily(day)
    return told or (isinstance(day, Shift) and day.anchor == "now" and (frame.now is None or frame.about is not None))


def daily(step: Step) -> bool:
    """Whether a step is to a day or a part of one."""
    return step.unit == "day" or isinstance(step.unit, Part)


def a_year_back(shift: Shift) -> bool:
    """Whether a shift is by one year into the past from a point that it leaves to the text."""
    return shift.sign < 0 and shift.anchor in ("now", "then", "said") and shift.length == YEAR

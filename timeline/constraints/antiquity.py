"""Times of the years before our era: no calendar here places them, but each follows from the year told last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from attrs import evolve

from timeline.constraints.calendar import SEASONS
from timeline.constraints.discourse import ancient
from timeline.constraints.voice import opens
from timeline.mentions import Mention
from timeline.text import Document
from timeline.values import Date, Shift, Step, date_part

ONWARD = 9
SPANS = {"year": 1, "decade": 10, "century": 100}


class Year(NamedTuple):
    """A year before our era, and the month of it that was told, if one was."""

    number: int
    month: int | None = None


def before_our_era(document: Document, mentions: Sequence[Mention]) -> Mapping[int, Date]:
    """What each time of an ancient story that leaves its year unsaid denotes, by the year that the story is on."""
    line: Year | None = None
    said, found = line, {}
    for mention in mentions if ancient(mentions) else ():
        value = date_part(mention.value)
        from_year = said if isinstance(value, Shift) else line
        here = value if isinstance(value, Date) and value.bce else from_year and reached(value, from_year)
        if here is None:
            continue
        found[mention.number] = here
        if here.bce and here.year is not None:
            said = Year(here.year, month_of(here))
            line = said if line is None or goes_on(document, mention, said, line) else line
    return found


def goes_on(document: Document, mention: Mention, year: Year, last: Year) -> bool:
    """Whether the story goes on to a year: an earlier one is an aside, unless it opens its sentence."""
    return year.number <= last.number or opens(document, mention)


def reached(value: object, last: Year) -> Date | None:
    """What a time that is told from the year *last* denotes."""
    match value:
        case Date(year=None, decade=None, century=None) if month_of(value) and not value.weekday:
            return named(value, nearest(month_of(value) or 0, last.month), last._replace(month=None))
        case Step(anchor="then" | "said", unit="same" | "month" | "quarter"):
            return None
        case Step(anchor="then" | "said", offset=offset, unit=str() as unit) if unit in SPANS:
            return moved(last.number, offset * SPANS[unit], unit)
        case Step(anchor="then", offset=offset, unit=Date() as unit) if month_of(unit) and not unit.year:
            return named(unit, offset, last)
        case Shift(anchor="then" | Date(bce=True)):
            return shifted(value, last)
    return None


def nearest(month: int, told: int | None) -> int:
    """The years from that of the month told to that of the nearest *month*; a story rather goes on than back."""
    if told is None:
        return 0
    ahead = (month - told) % 12
    return (told + ahead - 12 * (ahead > ONWARD) - 1) // 12


def shifted(shift: Shift, last: Year) -> Date | None:
    """The year so many years before or after the one told, or after the one that the words name."""
    start = shift.anchor.year if isinstance(shift.anchor, Date) else last.number
    amount, unit = shift.length.parts[-1] if len(shift.length.parts) == 1 else (None, "")
    if start is None or amount is None or amount.denominator != 1 or unit not in SPANS:
        return None
    return moved(start, shift.sign * int(amount) * SPANS[unit], unit)


def named(unit: Date, offset: int, last: Year) -> Date | None:
    """The month or season before, in or after the time told last."""
    here, month = last.month, month_of(unit) or 0
    gone = here is None or (month <= here if offset > 0 else month >= here)
    years = offset - (0 if gone or not offset else 1 if offset > 0 else -1)
    year = moved(last.number, years, "year")
    return year and evolve(unit, year=year.year, bce=year.bce)


def moved(number: int, years: int, unit: str) -> Date | None:
    """The year, decade or century so many years after a year before our era; there is no year nought."""
    year = number - years
    if unit == "year":
        return Date(year=year, bce=True) if year > 0 else Date(year=1 - year)
    if year <= 0:
        return None
    return Date(decade=year // 10, bce=True) if unit == "decade" else Date(century=year // 100, bce=True)


def month_of(date: Date) -> int | None:
    """The month of a date, or the first one of its season."""
    return date.month or (SEASONS.get(date.season) if date.season else None)


__all__ = ["before_our_era"]

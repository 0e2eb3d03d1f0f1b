"""Where a time expression stands: what its date, its clock or its shift is read against."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from attrs import evolve, frozen

from timeline.values import Grain

DAY = dt.timedelta(days=1)


class Placed(NamedTuple):
    """One way to place a time expression: the wall-clock interval it would denote, and what that costs.

    `timex` is its TIMEX3 value; `cost` grows with the defaults that it needs. `offset` is that which the words
    fix, where the zone has another on that day or the date is unknown; `floating` says that no date is known.
    """

    start: dt.datetime
    end: dt.datetime
    grain: Grain
    timex: str
    cost: int = 0
    open_start: bool = False
    open_end: bool = False
    zone: str | None = None
    offset: int | None = None
    floating: bool = False


@frozen
class Voice:
    """How a time is told: in which sentence, in the line of the story or beside it, and what stands around it.

    `plan` is told of what was meant or is to come, `back` of what had gone before, `end` closes a stretch of days
    that the time before it opens; `of` tells which thing is meant ("the minutes of 12 May"); `leads` opens its sentence, `definite` is one already spoken of, `epithet` tells which of several things is meant; `stamp` is 1 for a time that
    opens an entry of a log told forwards, -1 for one told backwards. `hours` are those that words such as
    "breakfast" leave open; `digits` says that clocks are written from 0 to 24 here; `opens` begins a paragraph.
    `reported` is when somebody said what the story tells, `nested` what is said in passing of something in it, `bound` the end
    of what went on, or a deadline.
    `on` stands after "on" or "at", as days do in letters and seldom in news agencies' reports.
    `witness` is 1 where somebody who was there tells all, 2 where a heading says so.
    `awaited` is when what had not come about did, `spell` one end of the hours that something in it is said to have.
    `goes_on` has another clock in its sentence or the next.
    `months` is told after accounts of half a year or of nine months, which are compared with those of the year before.
    `spoken` stands within quotation marks.
    `ahead_of` is after "before", so that the story has not got there.
    `gone` are the microseconds that lengths have taken the story on from the clock told last, which is that of a plan where
    `planned`.
    """

    sentence: int = 0
    plan: bool = False
    back: bool = False
    end: bool = False
    of: bool = False
    leads: bool = False
    definite: bool = False
    epithet: bool = False
    opens: bool = False
    stamp: int = 0
    hours: tuple[int, int] | None = None
    digits: bool = False
    reported: bool = False
    nested: bool = False
    bound: bool = False
    gone: int = 0
    planned: bool = False
    on: bool = False
    witness: int = 0
    months: bool = False
    spoken: bool = False
    goes_on: bool = False
    ahead_of: bool = False
    listed: bool = False
    awaited: bool = False
    spell: bool = False


@frozen
class Frame:
    """What is known before an expression is read: the moment of writing, tense, and which way to look.

    `now` is the moment of writing as a wall time; `exact` says whether its clock is known.
    `given` says whether it was given, and is no date of the text. `tense` is -1 for told as past, -2 where the verb itself is
    dated, 1 for future, 0 for neither. `days` are those a bare clock may fall on.
    `about` is the first dated time of a text that tells of other years than its own.
    """

    now: dt.datetime | None = None
    exact: bool = False
    tense: int = 0
    prefer: str = "context"
    floating: bool = False
    days: tuple[dt.date, ...] = ()
    about: Placed | None = None
    voice: Voice = Voice()
    given: bool = False

    @property
    def asked(self) -> bool:
        """Whether the caller says which way to look, as an assistant does."""
        return self.prefer != "context"

    @property
    def direction(self) -> int:
        """Which way a date without its year or week looks: -1 back, 1 forward, 0 nearest."""
        fixed = {"past": -1, "future": 1, "nearest": 0}
        return fixed.get(self.prefer, self.tense)

    def told(self, tense: int, voice: Voice) -> Frame:
        """The frame of a time in that tense and that voice."""
        return Frame(self.now, self.exact, tense, self.prefer, self.floating, self.days, self.about, voice, self.given)

    def seen_at(self, now: dt.datetime) -> Frame:
        """The frame with another moment for that of writing."""
        return evolve(self, now=now)


def midnight(day: dt.date) -> dt.datetime:
    """The first moment of *day*."""
    return dt.datetime(day.year, day.month, day.day)


def whole_day(day: dt.date, timex: str | None = None, cost: int = 0) -> Placed:
    """The placing of a whole day."""
    start = midnight(day)
    return Placed(start, later(start, DAY), Grain.DAY, timex or day.isoformat(), cost)


def later(moment: dt.datetime, length: dt.timedelta) -> dt.datetime:
    """*moment* moved by *length*, held inside the years that can be written."""
    try:
        return moment + length
    except OverflowError:
        return dt.datetime.max if length > dt.timedelta(0) else dt.datetime.min


def add_months(day: dt.date, months: int) -> dt.date | None:
    """*day* moved by calendar months, at most to the end of the month; None outside years 1 to 9999."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        return None
    return dt.date(year, month + 1, min(day.day, month_length(year, month + 1)))


def month_length(year: int, month: int) -> int:
    """The number of days in a month of the Gregorian calendar."""
    return 29 if month == 2 and leap(year) else (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


def leap(year: int) -> bool:
    """Whether *year* has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def make_date(year: int, month: int, day: int) -> dt.date | None:
    """The date, or None where there is none."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None

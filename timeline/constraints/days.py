"""Dates that leave their year, month or week unsaid, read from the day that a story is on."""

from __future__ import annotations

import datetime as dt

from attrs import evolve

from timeline.constraints.calendar import candidates, known, nearest, placings
from timeline.constraints.frame import DAY, Frame, Placed, later, make_date, midnight, whole_day
from timeline.constraints.thread import Thread, afar, to_come
from timeline.values import Date, Grain

NEXT_BEST, PLANNED = 3, 8
AHEAD = 6
WEEK = dt.timedelta(days=7)
LONG_GONE = 2 * WEEK


def story_days(date: Date, frame: Frame, thread: Thread) -> tuple[Placed, ...]:
    """The placings of *date*: around the day of the story, where that leads, else around the moment of writing.

    A story goes forward: what lies behind counts double, and the other way round for what had gone before; where a look
    back was told last, both count alike.
    """
    again = spoken(date, frame, thread)
    if again is not None:
        return (whole_day(again),)
    told = (
        following(date, frame, thread)
        or told_year(date, frame, thread)
        or told_month(date, frame, thread)
        or beside(date, frame, thread)
    )
    if told is not None:
        return (told,)
    if date.year is not None or not (led(frame) or the_weekday(date, frame) or recalled(date, frame, thread)):
        return backwards(date, frame, thread)
    near = thread.said if thread.where == frame.voice.sentence and only_weekday(date) else None
    day = near or thread.day or (frame.days[0] if frame.floating and frame.days else None)
    if day is None or date.decade or date.century or not date_of_day(date):
        return placings(date, frame, leading(thread, frame))
    aside = thread.passing and thread.wide_at != frame.voice.sentence
    bare = date == Date(day=date.day) and thread.wide is not None and (aside or thread.wide.grain > Grain.MONTH)
    wide = None if bare or over(thread.wide, midnight(day), frame) else thread.wide
    if not within(wide, day) and (thread.led or thread.wide_at == frame.voice.sentence):
        return placings(date, frame, leading(thread, frame))
    past = thread.said is not None and thread.said < day

    def far(placed: Placed) -> int:
        """How far a placing is from what the words point to."""
        return away(placed, day, frame, past) + AHEAD * ahead(placed, day, near, frame)

    found = sorted(candidates(date, day), key=far)[:3]
    return tuple(p._replace(cost=NEXT_BEST * rank) for rank, p in enumerate(found))


def following(date: Date, frame: Frame, thread: Thread) -> Placed | None:
    """The second of two weekdays, the next after the first: "Thursday and Friday"; none where it is told as over and would be to come."""
    first = thread.said if frame.voice.listed and only_weekday(date) else None
    if first is None or date.weekday is None or thread.where != frame.voice.sentence:
        return None
    days = (date.weekday - first.isoweekday() - 1) % 7 + 1
    then = whole_day(later(midnight(first), days * DAY).date())
    untold = frame.now is not None and frame.direction < 0 and then.start > frame.now
    return None if untold and not to_come(frame, first) else then


def recalled(date: Date, frame: Frame, thread: Thread) -> bool:
    """Whether a weekday is one of those that a witness tells of weeks later."""
    if not frame.voice.witness or not only_weekday(date) or thread.day is None or frame.now is None:
        return False
    if frame.voice.witness == 1 and thread.line is None:
        return False
    return frame.tense <= 0 and frame.now - midnight(thread.day) > LONG_GONE


def backwards(date: Date, frame: Frame, thread: Thread) -> tuple[Placed, ...]:
    """The placings seen from the writing; "I started on Monday" is over, but a story told by the clock may go on past its heading."""
    found, now = placings(date, frame), frame.now
    if now is None or frame.direction >= 0 or not frame.voice.on or not only_weekday(date):
        return found
    line = None if frame.given else thread.line
    if line is not None and line.placed.start.date() >= now.date():
        return found
    return tuple([p._replace(cost=p.cost + AHEAD * (p.start > now)) for p in found])


def told_year(date: Date, frame: Frame, thread: Thread) -> Placed | None:
    """A month, or the day of a plan, in the year that its own sentence names: "next year's race moves to July"."""
    if date.day and frame.tense <= 0 and not frame.voice.plan:
        return None
    if not date.month or date.year or thread.wide is None or thread.wide.grain is not Grain.YEAR:
        return None
    if thread.wide_at != frame.voice.sentence or over(thread.wide, frame.now, frame):
        return None
    return known(evolve(date, year=thread.wide.start.year))


def in_told_year(date: Date, frame: Frame, thread: Thread) -> tuple[Placed, ...]:
    """A month or a season of a story whose years are told, but none of its days: "begun in May 1911 … ready by the fall"."""
    wide = thread.wide
    if wide is None or wide.floating or wide.grain is Grain.DAY or date.day or date.weekday:
        return ()
    return tuple(nearest(date, thread.lead or wide, frame))


def told_month(date: Date, frame: Frame, thread: Thread) -> Placed | None:
    """A day of the month in which the sentence before it lies: "since 1 October … on the 13th"."""
    wide = thread.wide if date == Date(day=date.day) and frame.direction < 0 else None
    if wide is None or wide.grain > Grain.MONTH or thread.passing or frame.voice.sentence - thread.wide_at > 1:
        return None
    day = make_date(wide.start.year, wide.start.month, date.day or 1)
    return whole_day(day) if day and day > wide.start.date() - WEEK else None


def beside(date: Date, frame: Frame, thread: Thread) -> Placed | None:
    """A day of the month near the day that its sentence names: "not on the 9th but on the 23rd"."""
    if date != Date(day=date.day) or thread.where != frame.voice.sentence or frame.tense < 0 or led(frame):
        return None
    day = thread.said
    near = candidates(date, day) if day else ()
    return min(near, key=lambda placed: abs(placed.start.date() - day), default=None)


def leading(thread: Thread, frame: Frame) -> Placed | None:
    """The time that a partial date is read from: the last in its sentence, or the last that the story is on.

    What is to be is read from no time that is over.
    """
    near = thread.wide if thread.wide_at == frame.voice.sentence else None
    if near is None or (thread.lead is not None and afar(near, thread.lead)):
        return thread.lead or near or thread.wide
    return thread.lead or thread.wide if over(near, frame.now, frame) else near


def over(placed: Placed | None, now: dt.datetime | None, frame: Frame) -> bool:
    """Whether a time is gone by *now*, and what is read is of what is to be."""
    return placed is not None and now is not None and frame.tense > 0 and placed.end <= now


def spoken(date: Date, frame: Frame, thread: Thread) -> dt.date | None:
    """The day already spoken of that "the Friday" is, if one is a Friday."""
    if not the_weekday(date, frame):
        return None
    near = (day for day in reversed(thread.days) if thread.day is None or abs(day - thread.day) <= LONG_GONE)
    return next((day for day in near if day.isoweekday() == date.weekday), None)


def the_weekday(date: Date, frame: Frame) -> bool:
    """Whether a weekday is one of those that a story is about: "the Friday"."""
    return frame.voice.definite and bool(date.weekday) and not date.day


def led(frame: Frame) -> bool:
    """Whether the days of the story lead, and not the moment of writing."""
    return frame.now is None or frame.about is not None or frame.floating


def only_weekday(date: Date) -> bool:
    """Whether a date is a weekday and no more, so that it has its place among the days of a story of no date."""
    return date.weekday is not None and date == Date(weekday=date.weekday)


def date_of_day(date: Date) -> bool:
    """Whether a date names a day, and not a longer unit."""
    return date.grain <= Grain.DAY


def within(wide: Placed | None, day: dt.date) -> bool:
    """Whether no year or month was named since that *day* does not lie in."""
    return wide is None or wide.grain <= Grain.DAY or wide.start <= midnight(day) < wide.end


def ahead(placed: Placed, day: dt.date, near: dt.date | None, frame: Frame) -> bool:
    """Whether a placing is after the story in what had gone before it: "I had seen him on the Thursday"."""
    return frame.voice.back and frame.voice.definite and near is None and placed.start.date() > day


def away(placed: Placed, day: dt.date, frame: Frame, past: bool) -> int:
    """How far a placing lies from the day of the story, the wrong way counted double, but not where the *past* was told last."""
    gap = (placed.start.date() - day).days
    if placed.start <= midnight(day) < placed.end:
        return 0
    behind = gap < 0
    if behind and (frame.voice.plan or frame.tense > 0):
        return abs(gap) * PLANNED
    return abs(gap) * (2 if behind != frame.voice.back and not past else 1)


__all__ = ["in_told_year", "only_weekday", "story_days"]

"""The thread of a story: the clock and the day that it has got to, and what it costs to place the next clock."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import NamedTuple

from timeline.constraints.frame import DAY, Frame, Placed, Voice, later, midnight
from timeline.constraints.periods import Period
from timeline.values import Grain
from timeline.values.clock import AMPLE

HOUR = 3_600_000_000
FINE = (Grain.SECOND, Grain.MINUTE, Grain.HOUR)
ONWARD = ((6, 0), (10, 1), (14, 4), (24, 5))
BACKWARD = ((6, 3), (12, 5), (18, 6))
ASTRAY = ((6, 0), (12, 2), (24, 5))
FAR = 9
GONE, SOON, LEFT = 2, 4, 3
RECENT = dt.timedelta(days=3)
KEPT = 6
NEXT_YEARS, GENERATION = 3, 30
NO_TIME, MICRO = dt.timedelta(0), dt.timedelta(microseconds=1)
SMALL_HOURS, BEDTIME, WAKING = 6, 20, 33
MUCH = 12 * HOUR
OUTSIDE = 4
UNENDED = 4
UNTOLD = 5
ON_PLAN = 6
OTHER_STYLE, NOT_NOON = 6, 3


class Mark(NamedTuple):
    """A clock that was told: its wall time and its instant."""

    placed: Placed
    at: int


class Thread(NamedTuple):
    """Where a story has got to.

    `line` is the last clock in the line of the story, `aside` the last one beside it (a plan, an earlier thing), `last` either;
    `day` is the day that the story is on, `fresh` where it was named after the line's clock; `said` is the day
    last named, in sentence `where`, `beside` where that is none of the story's, which was named in the same sentence. `near` is the last time within a week, `real` the last of those that is no plan, `wide` the last within a year,
    told in `passing` or not, `lead` the last of those that the story is on, `period` the quarter or half year last told.
    """

    line: Mark | None = None
    aside: Mark | None = None
    day: dt.date | None = None
    fresh: bool = False
    night: bool = False
    said: dt.date | None = None
    where: int | None = None
    beside: bool = False
    near: Placed | None = None
    real: Placed | None = None
    wide: Placed | None = None
    led: bool = True
    lead: Placed | None = None
    wide_at: int = -1
    passing: bool = False
    through: dt.date | None = None
    days: tuple[dt.date, ...] = ()
    hours: tuple[int, int] | None = None
    stamp: Mark | None = None
    last: Mark | None = None
    period: Period | None = None


def days(frame: Frame, thread: Thread) -> list[dt.date]:
    """The days on which a clock that names none can lie."""
    told = here(frame, thread) or named_before(frame, thread)
    known = [thread.said if told else None, thread.day, *lines(thread)]
    known += [thread.said] if thread.day is None else []
    if thread.day is None and thread.line is None:
        known += frame.days
    known += [frame.now.date()] if frame.now and (looks_on(frame, thread) or foretold(frame, thread)) else []
    near = {later(midnight(day), n * DAY).date() for day in known if day is not None for n in (0, 1, -1)}
    return sorted(near)


def lines(thread: Thread) -> Iterator[dt.date]:
    """The days of the clocks last told."""
    for mark in (thread.line, thread.aside, thread.stamp):
        if mark is not None:
            yield mark.placed.start.date()


def here(frame: Frame, thread: Thread) -> bool:
    """Whether a day was named in the sentence of the time that is read, and not beside the line that it goes on with."""
    voice = frame.voice
    return (
        thread.said is not None and thread.where == voice.sentence and (not thread.beside or voice.plan or voice.back)
    )


def clock_cost(mark: Mark, frame: Frame, thread: Thread) -> int:
    """What it costs to place a clock that names no day of its own; what is to be is after the writing, and soon."""
    cost = told_cost(mark, frame, thread) + UNTOLD * untold(mark, frame, thread)
    cost = min(cost, ON_PLAN) if on_day_planned(mark, frame, thread) else cost - after_aside(mark, thread)
    if not looks_on(frame, thread) or frame.now is None:
        return cost
    now, when = frame.now, mark.placed.start
    return cost + GONE if when < now else min(cost, SOON) if when < later(now, DAY) else cost


def after_aside(mark: Mark, thread: Thread) -> bool:
    """Whether a clock goes on from a plan for the night that follows the clock of the line."""
    aside, line = thread.aside, thread.line
    if aside is None or line is None or aside.placed.start.date() <= line.placed.start.date():
        return False
    return 0 <= gap(line, aside) <= MUCH and 0 <= gap(aside, mark) <= MUCH


def on_day_planned(mark: Mark, frame: Frame, thread: Thread) -> bool:
    """Whether a clock may be that of what the sentence before planned for a day beside the story's."""
    return mark.placed.start.date() == thread.said and named_before(frame, thread)


def named_before(frame: Frame, thread: Thread) -> bool:
    """Whether the sentence before named a day that is not the story's."""
    last = frame.voice.sentence - 1
    elsewhere = thread.day is not None and thread.day != thread.said
    return elsewhere and thread.where == last and not frame.voice.stamp


def untold(mark: Mark, frame: Frame, thread: Thread) -> bool:
    """Whether what is told as over would be of a day after that of the writing, and not only of the night after it."""
    if frame.now is None or not frame.given or frame.floating or frame.tense >= 0 or frame.voice.plan:
        return False
    if here(frame, thread) or (thread.said is not None and to_come(frame, thread.said)):
        return False
    last = thread.line or thread.aside
    if last is not None and 0 <= gap(last, mark) <= MUCH:
        return False
    return mark.placed.start >= later(midnight(frame.now.date()), DAY)


def looks_on(frame: Frame, thread: Thread) -> bool:
    """Whether a clock is told as still to come when the text was written, of what happened not long before."""
    if frame.tense <= 0 or frame.now is None or frame.floating or frame.voice.bound:
        return False
    return thread.line is not None and NO_TIME <= frame.now - thread.line.placed.start < RECENT


def told_cost(mark: Mark, frame: Frame, thread: Thread) -> int:
    """What it costs to place a clock where the story has got to."""
    voice, placed = frame.voice, mark.placed
    if voice.stamp and thread.stamp is not None:
        return onward(gap(thread.stamp, mark) * voice.stamp, voice)
    if thread.stamp is not None and looks_back(frame, thread):
        ahead = gap(thread.stamp, mark)
        return stairs(abs(ahead), ASTRAY) + ASTRAY[-1][1] * (ahead > 0)
    if (voice.plan or voice.back) and thread.aside is not None and not here(frame, thread):
        return min(beside(gap(thread.aside, mark), voice), on_story_day(placed, thread, voice))
    if passed(frame, thread):
        return from_line(mark, frame, thread)
    if foretold(frame, thread) and frame.now is not None:
        return off_day(placed, frame.now.date(), False, voice) + FAR * (frame.exact and placed.start > frame.now)
    until = until_then(mark, thread) if voice.bound else 0
    if thread.fresh and thread.day is not None and (not here(frame, thread) or thread.said == thread.day):
        return in_stretch(placed, thread, voice) + pull(thread, mark, thread.day, voice) + until
    if here(frame, thread) and thread.said is not None:
        return off_day(placed, thread.said, thread.night, voice) + until
    return from_line(mark, frame, thread)


def until_then(mark: Mark, thread: Thread) -> int:
    """The cost of an end long after the clock told last on its day: what goes on from midnight till three is over in the night."""
    last = thread.aside or (None if thread.fresh else thread.line)
    return stairs(gap(last, mark), ONWARD) if last is not None and gap(last, mark) > 0 else 0


def looks_back(frame: Frame, thread: Thread) -> bool:
    """Whether an entry of a log that has told of another day tells what is over: "talks go on at 9 tomorrow; they broke up at 16:50"."""
    if frame.tense >= 0 or thread.stamp is None or frame.voice.plan:
        return False
    day = thread.said if here(frame, thread) else thread.day
    return day is not None and day > thread.stamp.placed.start.date()


def passed(frame: Frame, thread: Thread) -> bool:
    """Whether a time is told as past after a day that is still to come, so that it goes on with the line before that."""
    if frame.tense >= 0 or thread.day is None or thread.line is None or here(frame, thread):
        return False
    return to_come(frame, thread.day) and not to_come(frame, thread.line.placed.start.date())


def foretold(frame: Frame, thread: Thread) -> bool:
    """Whether a time is told as past where the story so far is all of what is still to come."""
    if frame.tense >= 0 or thread.day is None or here(frame, thread) or thread.stamp is not None:
        return False
    if not frame.exact or frame.voice.plan or frame.voice.back:
        return False
    return to_come(frame, thread.day) and all(to_come(frame, day) for day in thread.days)


def to_come(frame: Frame, day: dt.date) -> bool:
    """Whether a day lies after that of the writing, where that is known."""
    return frame.now is not None and not frame.floating and day > frame.now.date()


def on_story_day(placed: Placed, thread: Thread, voice: Voice) -> int:
    """The cost of a clock beside the line on the day that the story is on."""
    return FAR if thread.day is None else 3 + off_day(placed, thread.day, False, voice)


def pull(thread: Thread, mark: Mark, day: dt.date, voice: Voice) -> int:
    """The cost of a clock away from the one told last beside the line, if that is of the day that the story is on."""
    if thread.aside is None or abs(thread.aside.placed.start.date() - day) > DAY:
        return 0
    ahead = since(thread.aside, mark, voice)
    return stairs(abs(ahead), ASTRAY) + (ahead < 0)


def since(aside: Mark, mark: Mark, voice: Voice) -> int:
    """The time from a clock told beside the line to another; from when a plan came to pass, where it was so much late."""
    return gap(aside, mark) - (voice.gone if voice.planned else 0)


def from_line(mark: Mark, frame: Frame, thread: Thread) -> int:
    """The cost of a clock seen from the line of the story, from what was told beside it, or from the writing."""
    voice, costs = frame.voice, []
    if thread.line is not None:
        ahead = gap(thread.line, mark)
        costs.append(onward(ahead, voice) + drift(mark.placed, thread.line.placed, ahead, voice))
        costs[0] += LEFT * leaves(mark.placed, frame, thread)
    elif thread.day is not None:
        costs.append(off_day(mark.placed, thread.day, False, voice) + 1)
    else:
        costs += (on_first_day(mark, day, thread, voice) + against_now(mark.placed, frame) + 1 for day in frame.days)
        costs += [off_day(mark.placed, thread.said, thread.night, voice) + 2] if thread.said else []
    if thread.aside is not None:
        both = thread.line is not None
        past = 3 * (both and frame.tense < 0 and not voice.plan and not voice.back)
        costs.append(beside(since(thread.aside, mark, voice), voice) + past)
    return min(costs, default=FAR) + (against_now(mark.placed, frame) if thread.line and frame.tense > 0 else 0)


def leaves(placed: Placed, frame: Frame, thread: Thread) -> bool:
    """Whether a clock takes a story back behind the day named for it: not to a plan or what went before, nor from today to last night."""
    day, today = thread.said, frame.now and frame.now.date()
    if day is None or day == today or thread.line is None or thread.line.placed.start.date() != day:
        return False
    return placed.start.date() < day and not frame.voice.plan and not frame.voice.back


def on_first_day(mark: Mark, day: dt.date, thread: Thread, voice: Voice) -> int:
    """The cost of a clock on a day that no one named; much before a plan just told it is of the night after it."""
    before = thread.aside is not None and since(thread.aside, mark, voice) < -MUCH
    return off_day(mark.placed, day, False, voice) + (pull(thread, mark, day, voice) if before else 0)


def gap(last: Mark, mark: Mark) -> int:
    """The time between two clocks, in microseconds; by the wall where the zone of one is not known."""
    if (last.placed.zone is None) == (mark.placed.zone is None):
        return mark.at - last.at
    return (mark.placed.start - last.placed.start) // MICRO


def onward(gap: int, voice: Voice) -> int:
    """The cost of a clock *gap* after the last one in the line of the story."""
    ahead, behind = stairs(gap, ONWARD), stairs(-gap, BACKWARD)
    if voice.plan:
        return ahead if gap >= 0 else behind - 2
    if voice.back:
        return stairs(-gap, ONWARD) if gap < 0 else 1 + ahead
    return ahead if gap >= 0 else behind - 2 * voice.opens + UNENDED * voice.awaited


def stairs(gap: int, steps: tuple[tuple[int, int], ...]) -> int:
    """The cost of a gap by the first step that it does not pass."""
    return next((cost for hours, cost in steps if gap <= hours * HOUR), FAR)


def drift(placed: Placed, last: Placed, gap: int, voice: Voice) -> int:
    """What it costs to go to another day without a word, but on through the hours of a night."""
    near = not stairs(abs(gap), ASTRAY) and (gap >= 0 or not voice.plan)
    return 0 if near or evening_of(placed) == last.start.date() else 1


def evening_of(placed: Placed) -> dt.date:
    """The day of a clock; midnight is the end of the day before."""
    return later(placed.start, -MICRO).date()


def beside(gap: int, voice: Voice) -> int:
    """The cost of a clock *gap* after one that was told beside the line."""
    return (0 if voice.plan or voice.back else 2) + stairs(abs(gap), ASTRAY) + (gap < 0)


def in_stretch(placed: Placed, thread: Thread, voice: Voice) -> int:
    """The cost of a clock seen from the day that was named, or from a stretch of days: a log told backwards is on its last."""
    day, last = thread.day, thread.through
    if day is None:
        return FAR
    if (
        abed(voice)
        and thread.stamp is None
        and placed.start.hour >= BEDTIME
        and day - placed.start.date() in (DAY, NO_TIME)
    ):
        return int((day == placed.start.date()) == slept(voice))
    if last is None or not day <= placed.start.date() <= last:
        return off_day(placed, day, thread.night and thread.said == day, voice)
    return 0 if placed.start.date() == (last if voice.stamp < 0 else day) else 2


def abed(voice: Voice) -> bool:
    """Whether what is told is of a night's sleep, that a diary tells of the night before."""
    return voice.hours is not None and voice.hours[0] >= BEDTIME and not voice.plan and not voice.stamp


def slept(voice: Voice) -> bool:
    """Whether it is of sleep itself, or more is told after it: only a night that is over can be told so."""
    return voice.goes_on or (voice.hours is not None and voice.hours[1] >= WAKING)


def off_day(placed: Placed, day: dt.date, night: bool, voice: Voice) -> int:
    """The cost of a clock away from the day that was named; a night reaches into the next day."""
    away, hour = (placed.start.date() - day).days, placed.start.hour
    if night:
        return 0 if (away == 0 and hour >= 17) or (away == 1 and hour < 9) else 4 if away in (0, 1) else FAR
    if voice.bound and placed.start == midnight(placed.start.date()) and away in (0, 1):
        return 3 * (1 - away)  # "until midnight" is the end of a day
    if away == 0:
        return 0
    if away == 1:
        return 3 if hour < SMALL_HOURS else 6
    return (4 if voice.back else 6) if away == -1 else FAR


def against_now(placed: Placed, frame: Frame) -> int:
    """What it costs to lie on the side of the moment of writing that the tense does not point to."""
    if frame.now is None or not frame.exact or (frame.about is not None and frame.tense > 0):
        return 0
    wrong = placed.start > frame.now if frame.tense < 0 else frame.tense > 0 and placed.start < frame.now
    return 3 if wrong else 0


def half_cost(hour: int, twelve: bool, frame: Frame, thread: Thread) -> int:
    """The cost of an hour of the day: against the words around it, and against what a bare hour mostly means."""
    voice = frame.voice
    if not twelve:
        return 0
    if voice.digits:
        return NOT_NOON if hour == 0 else OTHER_STYLE if hour > 12 else 0
    hours = voice.hours or (thread.hours if thread.fresh and thread.said == thread.day else None)
    if hours is not None:
        return (0 if within(hour, hours) else OUTSIDE) + usual(hour) * (within(hour, hours) == within(hour + 12, hours))
    first = thread.fresh or thread.line is None or here(frame, thread)
    return usual(hour) if first or (frame.tense >= 0 and hour < SMALL_HOURS) else 0


def within(hour: int, hours: tuple[int, int]) -> bool:
    """Whether an hour of any day is one of some, which may run on into the next day."""
    low, high = hours
    return low <= hour % 24 <= high or low <= hour % 24 + 24 <= high


def usual(hour: int) -> int:
    """What a bare hour mostly means: the working day and the early evening before the night."""
    if hour < 6:
        return 2
    return 1 if hour < 7 or hour > 19 else 0


def advanced(thread: Thread, mark: Mark, frame: Frame, named: dt.date | None) -> Thread:
    """The thread after a time; *named* is the day that its own words say, if they do."""
    voice, placed = frame.voice, mark.placed
    grown = thread._replace(last=mark) if placed.grain in FINE else thread
    if placed.grain <= Grain.DAY and (named is not None or placed.grain >= Grain.PART):
        grown = on_day(grown, placed, named or placed.start.date(), frame)
    if placed.grain in FINE:
        grown = at_clock(grown, mark, voice, aside=named is not None and grown.day != named)
    short = placed.grain <= Grain.WEEK
    nearer = short and not voice.ahead_of and not (voice.plan and thread.near is not None and placed.grain in FINE)
    if placed.grain > Grain.YEAR or said_of(placed, thread, voice):
        return grown
    return grown._replace(
        near=placed if nearer else grown.near,
        real=placed if short and not voice.plan and not voice.ahead_of else grown.real,
        wide=placed,
        led=placed.grain < Grain.YEAR or voice.leads or onwards(placed, thread.day) or again(placed, thread.wide),
        passing=placed.grain > Grain.DAY and (voice.plan or voice.bound or voice.nested),
        wide_at=-1 if voice.nested and placed.grain is Grain.YEAR else voice.sentence,
        lead=placed if carries(thread, placed, voice) else grown.lead,
    )


def said_of(year: Placed, thread: Thread, voice: Voice) -> bool:
    """Whether a year only completes a date of its sentence: "on 7 May (8 May in Asia), 1951"."""
    last = thread.wide if thread.wide_at == voice.sentence else None
    return (
        year.grain is Grain.YEAR and last is not None and last.grain <= Grain.DAY and year.start.year == last.start.year
    )


def carries(thread: Thread, placed: Placed, voice: Voice) -> bool:
    """Whether a time takes the story to its year; one told beside the line, or looked back at, leaves it where it is."""
    if thread.lead is None or placed.start.year == thread.lead.start.year:
        return True
    if voice.leads and not voice.epithet:
        return True
    behind = placed.start.year < thread.lead.start.year
    looks_back = behind and (voice.epithet or thread.wide_at == voice.sentence)
    beside = voice.plan or voice.back or voice.nested or voice.bound
    return not (afar(placed, thread.lead) or beside or looks_back)


def afar(placed: Placed, lead: Placed) -> bool:
    """Whether a time is a generation away from the story: of those who tell it, or of an older one that it looks back to."""
    return abs(placed.start.year - lead.start.year) > GENERATION


def again(year: Placed, last: Placed | None) -> bool:
    """Whether a year is the one last told."""
    return last is not None and last.timex == year.timex


def onwards(year: Placed, day: dt.date | None) -> bool:
    """Whether a story can go on to *year* from its day; a year long gone or far ahead is an aside."""
    return day is None or 0 <= year.start.year - day.year <= NEXT_YEARS


def on_day(thread: Thread, placed: Placed, named: dt.date, frame: Frame) -> Thread:
    """The thread after a day is named: the story is on it, unless it is told of a plan or of what went before."""
    voice = frame.voice
    night = placed.grain is Grain.PART and placed.timex.endswith("NI")
    hours = AMPLE.get(placed.timex[-2:]) if placed.grain is Grain.PART else None
    days = thread.days if named in thread.days else (*thread.days, named)[-KEPT:]
    if voice.end and thread.where == voice.sentence and thread.day is not None and thread.day < named:
        return thread._replace(through=named, where=None, days=days)
    planned = thread.aside is not None and thread.aside.placed.start.date() == named and placed.grain in FINE
    again = thread.said == named != thread.day and thread.where == voice.sentence and not (voice.leads or planned)
    gone = thread.line is not None and not voice.leads and not voice.opens  # a story told by the clock goes on
    before = (voice.of or (gone and not to_come(frame, named))) and thread.day is not None and named < thread.day
    ahead = gone and frame.tense < 0 and to_come(frame, named)
    told = voice.reported and thread.where == voice.sentence and not voice.leads
    ends = voice.ahead_of or (voice.bound and (to_come(frame, named) or frame.tense > 0))
    passing = thread.line is not None and (voice.nested or ends) and not voice.leads
    opens = thread.line is None and frame.tense < 0 and thread.day is not None and named < thread.day
    plan = voice.plan and not opens
    apart = (plan or voice.back or before or ahead or again or told or passing) and thread.day is not None
    beside = apart and thread.where == voice.sentence and (thread.beside or thread.said == thread.day)
    beside = beside or (passing and (voice.nested or voice.ahead_of))
    said = {"said": named, "where": voice.sentence, "beside": beside, "night": night, "hours": hours, "days": days}
    if apart or (thread.day == named and not thread.fresh):
        return thread._replace(aside=None, **said)  # type: ignore[arg-type]
    return thread._replace(aside=None, day=named, fresh=True, through=None, **said)  # type: ignore[arg-type]


def at_clock(thread: Thread, mark: Mark, voice: Voice, *, aside: bool) -> Thread:
    """The thread after a clock, which may be of a day beside the line."""
    if voice.stamp:
        day = mark.placed.start.date()
        return thread._replace(line=mark, stamp=mark, day=day, fresh=False, aside=None, where=None)
    if aside and voice.bound and not voice.plan:
        return thread
    if voice.plan or voice.back or voice.spell or aside:
        told = voice.plan and thread.said == mark.placed.start.date()
        return thread._replace(aside=mark, where=thread.where if told else None)
    return thread._replace(line=mark, aside=None, day=mark.placed.start.date(), fresh=False, where=None)

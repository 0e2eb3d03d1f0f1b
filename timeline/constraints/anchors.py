"""Mentions to choices: every place that a time could have where the story has got to, and what each costs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from operator import attrgetter

from attrs import define, frozen

from timeline.constraints.asking import BEHIND, asked_for, gone, next_clock
from timeline.constraints.clocks import hours, in_part, on_day, part_of, past_the_hour
from timeline.constraints.days import in_told_year, only_weekday, story_days
from timeline.constraints.frame import DAY, Frame, Placed, later, midnight, whole_day
from timeline.constraints.locating import EPOCH, Located, elapsed, located
from timeline.constraints.memo import Memo, Standing
from timeline.constraints.named import beside_placings, named_placings, nth_placing
from timeline.constraints.periods import a_year_back, aside, compared, quoted, said, told
from timeline.constraints.relative import anchor_of, shifted, stepped
from timeline.constraints.spans import edge_placings, open_placings, window_placing
from timeline.constraints.thread import Mark, Thread, advanced, clock_cost, days, half_cost
from timeline.constraints.zoning import Clocks
from timeline.mentions import Mention
from timeline.solving import Choice, Option
from timeline.values import (
    Beside,
    Clock,
    Date,
    Edge,
    Grain,
    Moment,
    Named,
    Nth,
    Open,
    Part,
    Shift,
    Step,
    Vague,
    Value,
    Window,
)
from timeline.values.length import CLOCKED

MICRO = dt.timedelta(microseconds=1)
WIDEST, DEAR = 6, 9
SMALL = 5
THE_QUARTER = Step("then", 0, "quarter")


@define
class Reader:
    """One time expression to be placed; `fixed` are its options where they are the same in every thread.

    A clock without its day looks at so much of the thread that no memory helps.
    """

    mention: Mention
    frame: Frame
    clocks: Clocks
    memo: Memo
    fixed: Sequence[Option] | None = None

    def options(self, thread: object) -> Sequence[Option]:
        """The options of the time where the story has got to *thread*, cheapest first."""
        if self.fixed is not None:
            return self.fixed
        value, clocks, standing = self.mention.value, self.clocks, Standing(self.frame, thread)  # type: ignore[arg-type]
        if bare(value):
            return self.likeliest(standing)
        key = (value, clocks.zone, clocks.offset, clocks.source == "counted")
        found, everywhere = self.memo.recall(key, standing, self.likeliest)
        if everywhere:
            self.fixed = found
        return found

    def everywhere(self) -> Sequence[Option]:
        """The options of the time where they were seen to be the same in every thread; none where they are not."""
        return self.fixed or ()

    def likeliest(self, standing: Standing) -> tuple[Option, ...]:
        """The cheapest options, those too dear left out."""
        rows = sorted(options(self.mention.value, self.clocks, standing.frame, standing.thread), key=cost_of)[:WIDEST]
        return tuple([row for row in rows if row.cost <= rows[0].cost + DEAR])

    def after(self, thread: object, option: Option) -> Thread:
        """The thread that an option leaves."""
        placed, named = option.key, option.context
        assert isinstance(placed, Placed)  # noqa: S101 - made by options()
        assert isinstance(thread, Thread)  # noqa: S101 - the search hands back what it was given
        if quoted(self.mention.value, self.frame):
            return thread
        grown = advanced(thread, Mark(placed, option.value), self.frame, named)  # type: ignore[arg-type]
        if aside(self.mention.value, placed):
            grown = grown._replace(wide=thread.wide, lead=thread.lead)
        period = told(self.mention.value, placed, self.frame)
        return grown._replace(period=period) if period else grown


cost_of = attrgetter("cost")


def options(value: Value, clocks: Clocks, frame: Frame, thread: Thread) -> Iterator[Option]:
    """Every option of a value in a thread."""
    costly = bare(value)
    for placed, named in place(value, frame, thread):
        wanted = next_clock(placed, frame, thread) if costly else 0
        shown = asked_for(value, placed, frame)
        for zoned, at in instants_of(value, shown, clocks, frame, thread):
            cost = clock_cost(Mark(zoned, at), frame, thread) if wanted is None else wanted
            yield Option(at, zoned.cost + cost, zoned, named)


def instants_of(value: Value, placed: Placed, clocks: Clocks, frame: Frame, thread: Thread) -> Sequence[Located]:
    """A placing at its instants: so much later in UTC where it is counted from a clock of the story."""
    if isinstance(value, Shift) and value.anchor == "then" and placed.grain <= Grain.HOUR:
        mark = counted_from(frame, thread)
        if mark is not None:
            there = Clocks(mark.placed.zone) if clocks.source == "counted" else clocks
            return (elapsed(placed, there, mark.placed, mark.at),)
    adrift = frame.floating and not of_known_year(value, placed, thread)
    return located(placed._replace(floating=True) if adrift else placed, clocks)


@frozen(eq=False)
class Choices(Sequence[Choice]):
    """The choice that each of some readers has, made when it is asked for, so that a long text holds few at a time."""

    readers: Sequence[Reader]

    def __len__(self) -> int:
        return len(self.readers)

    def __getitem__(self, number: int) -> Choice:  # type: ignore[override]
        reader = self.readers[number]
        return Choice(reader.options, reader.after, reader.everywhere)


def choices(mentions: Sequence[Mention], frames: Sequence[Frame], zones: Sequence[Clocks]) -> Choices:
    """The choice that each mention is, told by the clocks of its zone."""
    memo = Memo()
    return Choices([Reader(*row, memo) for row in zip(mentions, frames, zones, strict=True)])


def of_known_year(value: Value, placed: Placed, thread: Thread) -> bool:
    """Whether the words say the year of a long unit, or it is told from one whose year was said."""
    if placed.grain <= Grain.DAY:
        return False
    told_from = isinstance(value, Step | Shift) and value.anchor == "then"
    return not told_from or (thread.wide is not None and not thread.wide.floating)


def bare(value: object) -> bool:
    """Whether a value is a clock that names no day."""
    return isinstance(value, Clock) or (isinstance(value, Moment) and value.date is None)


Row = tuple[Placed, dt.date | None]


def place(value: Value | None, frame: Frame, thread: Thread) -> Iterator[Row]:
    """The placings of any value, by its kind, each with the day that its words name."""
    match value:
        case Clock():
            yield from clocks(value, frame, thread)
        case Moment(date=None):
            yield from place(value.time, frame, thread)
        case Moment():
            yield from moments(value, frame, thread)
        case Part():
            yield from ((part_of(value, day), None) for day in part_days(frame, thread))
        case Shift():
            yield from ((placed, None) for placed in shifts(value, frame, thread))
        case Step(unit=Part() as part):
            yield from ((part_of(part, day), None) for day in step_days(value, part, frame, thread))
        case Nth(within=Beside(bound)):
            yield from ((placed, None) for placed in beside_placings(value, inner(bound, frame, thread)))
        case Date() | Step() | Named() | Nth():
            yield from ((placed, None) for placed in whole_days(value, frame, thread))
        case _:
            yield from ((placed, None) for placed in stretches(value, frame, thread))


def stretches(value: Value | None, frame: Frame, thread: Thread) -> Iterator[Placed]:
    """The placings of now, of a stretch beside a moment, and of a piece of a unit; lengths and sets have none."""
    match value:
        case Vague():
            yield from present(value, frame)
        case Open(bound):
            yield from open_placings(value, inner(bound, frame, thread, begins=value.now), frame)
        case Edge(unit):
            yield from edge_placings(value, inner(unit, frame, thread, begins=value.which == "FROM"), frame)
        case Window():
            placed = window_placing(value, frame)
            yield from (placed,) if placed else ()


def inner(value: object, frame: Frame, thread: Thread, begins: bool = False) -> Iterator[Placed]:
    """The placings of a value inside another, weighed by the wall; a clock with which that *begins*, or from now on ends, as one by itself."""
    for placed, _ in place(value, frame, thread):  # type: ignore[arg-type]
        if bare(value):
            mark = Mark(placed, (placed.start - EPOCH) // MICRO)
            wanted = next_clock(placed, frame, thread) if begins else None
            yield placed._replace(cost=placed.cost + (clock_cost(mark, frame, thread) if wanted is None else wanted))
        else:
            yield placed


def present(value: Vague, frame: Frame) -> tuple[Placed, ...]:
    """The moment of writing, where it is known and an assistant is asked for it."""
    if value.code != "PRESENT_REF" or not frame.asked or frame.now is None or frame.floating:
        return ()
    now = frame.now.replace(microsecond=0)
    return (Placed(now, later(now, dt.timedelta(seconds=1)), Grain.SECOND, value.code),)


def whole_days(value: Date | Step | Named | Nth, frame: Frame, thread: Thread) -> Sequence[Placed]:
    """The placings of a day, or of a longer unit."""
    match value:
        case Date():
            if frame.floating and not (value.year or value.decade or value.century or only_weekday(value)):
                return in_told_year(value, frame, thread)
            return story_days(value, frame, thread)
        case Step():
            placed = step_placing(value, frame, thread)
            return (placed,) if placed else ()
        case Named():
            return named_placings(value, frame, thread.wide)
        case Nth():
            return nth_placing(value, frame, thread.wide)


def step_placing(step: Step, frame: Frame, thread: Thread) -> Placed | None:
    """The placing of a step: from now, from the last day or longer time, or from the period spoken of."""
    if step.anchor == "said" or (step == THE_QUARTER and thread.period):
        return said(step, frame, thread.period, thread.wide)
    if frame.about is not None and step.anchor == "now" and day_step(step):
        return None if frame.voice.spoken else stepped(step, frame, None)
    seen = seen_from(frame, thread)
    if step.anchor == "now":
        return stepped(step, seen, None)
    if not day_step(step):
        return stepped(step, seen, thread.wide)
    if thread.said is not None and thread.where == frame.voice.sentence:
        return stepped(step, seen, whole_day(thread.said))
    return stepped(step, seen, last_day(thread))


def last_day(thread: Thread) -> Placed | None:
    """The last time within a week, rather of what came to pass than of a plan."""
    return thread.real or thread.near


def day_step(step: Step) -> bool:
    """Whether a step is to a day, for which only times within a week can lead."""
    return (
        step.unit == "day" or isinstance(step.unit, Part) or (isinstance(step.unit, Date) and bool(step.unit.weekday))
    )


def clocks(clock: Clock, frame: Frame, thread: Thread) -> Iterator[Row]:
    """The placings of a clock on the days of the story."""
    if clock.hour is None:
        yield from ((placed, None) for placed in past_the_hour(clock, last_clock(thread), of_plan(thread)))
        return
    for day in days(frame, thread):
        for hour in hours(clock):
            yield on_day(clock, day, hour, half_cost(hour, clock.twelve, frame, thread)), None


def part_days(frame: Frame, thread: Thread) -> Sequence[dt.date]:
    """The day of a part of the day that names none: that of the story."""
    return (thread.day,) if thread.day else frame.days


def step_days(step: Step, part: Part, frame: Frame, thread: Thread) -> Iterator[dt.date]:
    """The day of "the following morning" or "that night"; after midnight it is still the night of the day before."""
    then = last_day(thread)
    placed = stepped(step, seen_from(frame, thread), then)
    if placed is None:
        return
    day = placed.start.date()
    yield later(placed.start, -DAY).date() if step.anchor == "then" and still_night(part, step.offset, then) else day


def still_night(part: Part, offset: int, then: Placed | None) -> bool:
    """Whether it was past midnight when "that night" or "the next morning" was said, so that it is of the day before."""
    small = then is not None and then.grain < Grain.PART and then.start.hour < SMALL
    return small and (part.code == "NI" and offset == 0 or part.code in ("MO", "DT", "MI", "AF") and offset == 1)


def shifts(shift: Shift, frame: Frame, thread: Thread) -> Iterator[Placed]:
    """The placing of a shift, from now, from then, or from every placing of its own anchor."""
    if a_year_back(shift) and (period := compared(shift, frame.voice, thread.period)):
        yield period
    elif isinstance(shift.anchor, str):
        origin = start_of(shift, frame, thread)
        placed = shifted(shift, origin, frame.asked) if origin else None
        yield from (placed,) if placed else ()
    else:
        for start in inner(shift.anchor, frame, thread, begins=True):
            placed = shifted(shift, start.start, frame.asked or start.grain is Grain.DAY)
            yield from (placed._replace(cost=start.cost),) if placed else ()


def start_of(shift: Shift, frame: Frame, thread: Thread) -> dt.datetime | None:
    """The moment that a shift without an anchor of its own is counted from."""
    if shift.anchor == "now":
        return entry(shift, frame, thread) or seen_from(frame, thread).now
    origin = anchor_of(shift.anchor, seen_from(frame, thread), leading(shift, frame, thread))
    return later(origin, frame.voice.gone * MICRO) if origin and shift.anchor == "then" else origin


def entry(shift: Shift, frame: Frame, thread: Thread) -> dt.datetime | None:
    """The clock that "two minutes ago" is said at, where it is not the moment of writing: that of the entry of a log."""
    if shift.anchor != "now" or not fine(shift) or frame.exact:
        return None
    mark = thread.stamp or thread.last
    return mark.placed.start if mark else None


def fine(shift: Shift) -> bool:
    """Whether a shift is by hours, minutes or seconds."""
    return shift.length.parts[-1][1] in CLOCKED


def leading(shift: Shift, frame: Frame, thread: Thread) -> Placed | None:
    """The time that a shift is counted from: the last clock for minutes and hours, else the last day, or longer."""
    if fine(shift):
        mark = counted_from(frame, thread)
        return mark.placed if mark else None
    return thread.near if shift.length.parts[-1][1] in ("day", "week") else thread.wide


def counted_from(frame: Frame, thread: Thread) -> Mark | None:
    """The clock that "later" counts from: that of the line of the story, or a plan that came to pass so much late."""
    if frame.voice.planned and thread.aside is not None:
        return thread.aside
    return thread.line or thread.aside


def last_clock(thread: Thread) -> Placed | None:
    """The clock that was told last, in the line of the story or beside it."""
    return thread.last.placed if thread.last else None


def of_plan(thread: Thread) -> bool:
    """Whether the clock that was told last was that of a plan."""
    return thread.last is not None and thread.last == thread.aside and thread.real != thread.last.placed


def seen_from(frame: Frame, thread: Thread) -> Frame:
    """The frame with the time of the story for its moment of writing, where that is not known or of other years."""
    if frame.about is not None and thread.wide is not None:
        return frame.seen_at(thread.wide.start)
    if frame.now is not None and not (frame.floating and thread.day):
        return frame
    day = thread.day or next(iter(frame.days), None)
    return frame if day is None else frame.seen_at(midnight(day))


def moments(moment: Moment, frame: Frame, thread: Thread) -> Iterator[Row]:
    """The placings of a date with a time of day."""
    for day, _ in days_of(moment, frame, thread):
        for placed in timed(moment, day, frame):
            missed = isinstance(moment.date, Date) and moment.date.year is None and gone(placed, frame)
            yield placed._replace(cost=placed.cost + BEHIND) if missed else placed, day.start.date()


def days_of(moment: Moment, frame: Frame, thread: Thread) -> Iterator[Row]:
    """The days of a moment; "the next morning" after midnight is of the same date."""
    if isinstance(moment.date, Step) and isinstance(moment.time, Part) and moment.date.unit == "day":
        days = step_days(moment.date, moment.time, frame, thread)
        yield from ((whole_day(day), None) for day in days)
    else:
        yield from place(moment.date, frame, thread)


def timed(moment: Moment, day: Placed, frame: Frame) -> Iterator[Placed]:
    """The placings of the time of day of *moment* on *day*, which may be a part of a day itself."""
    date, time = day.start.date(), moment.time
    if isinstance(time, Part):
        yield part_of(time, date, day.cost)
    elif isinstance(time, Clock) and day.grain is Grain.PART:
        yield from (p._replace(cost=day.cost) for p in in_part(time, Part(day.timex[-2:]), date))
    elif isinstance(time, Clock):
        rows = ((hour, half_cost(hour, time.twelve, frame, Thread())) for hour in hours(time))
        yield from (on_day(time, date, hour, day.cost + cost) for hour, cost in rows)
    else:
        yield day


__all__ = ["Reader", "choices"]

"""Mentions to choices: every day and half of the day that each time could lie on, and what speaks for which."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence

from attrs import evolve, field, frozen

from timeline.constraints.calendar import placings
from timeline.constraints.clocks import clock_placings, in_part, on_day, part_of, spread
from timeline.constraints.frame import Frame, Placed, later
from timeline.constraints.named import named_placings, nth_placing
from timeline.constraints.relative import anchor_of, shifted, stepped
from timeline.constraints.spans import edge_placings, open_placings, window_placing
from timeline.mentions import Mention
from timeline.solving import Choice, Option
from timeline.values import (
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

Locate = Callable[[dt.datetime, str | None], tuple[int, ...]]
SUB_DAY = (Grain.SECOND, Grain.MINUTE, Grain.HOUR)
WIDEST = 24


@frozen
class Slot:
    """A mention that can be placed: its choice's options, and the placing behind each."""

    mention: int
    placed: tuple[Placed, ...]
    parent: int | None = None
    given: tuple[int | None, ...] = field(default=())
    instants: tuple[int, ...] = field(default=())

    def choice(self) -> Choice:
        """The slot as the solver sees it: numbers only."""
        return Choice(tuple(map(self.option, range(len(self.placed)))), self.mention)

    def option(self, n: int) -> Option:
        """One placing as an option."""
        then = self.given[n]
        given = None if then is None or self.parent is None else (self.parent, then)
        return Option(self.instants[n], self.placed[n].cost, n, given)


def slots(
    mentions: Sequence[Mention], frames: Sequence[Frame], zones: Sequence[str | None], locate: Locate
) -> tuple[Slot, ...]:
    """A slot for every mention that can be placed, in order; *locate* turns wall times into instants."""
    found: list[Slot] = []
    for mention, frame, zone in zip(mentions, frames, zones, strict=True):
        slot = slot_of(mention, frame, zone, found, locate)
        if slot is not None:
            found.append(slot)
    return tuple(found)


def slot_of(mention: Mention, frame: Frame, zone: str | None, found: list[Slot], locate: Locate) -> Slot | None:
    """The slot of one mention, read against those before it."""
    parent = parent_of(mention.value, found)
    options = list(readings(mention.value, frame, found[parent] if parent is not None else None, found))
    rows = [(evolve(p, zone=zone), given, at) for p, given in options for at in locate(p.start, zone)]
    rows = sorted(rows, key=lambda row: row[0].cost)[:WIDEST]
    if not rows:
        return None
    placed, given, instants = zip(*rows, strict=True)
    return Slot(mention.number, placed, parent, given, instants)


def readings(value: Value, frame: Frame, parent: Slot | None, found: list[Slot]) -> Iterator[tuple[Placed, int | None]]:
    """Every placing of *value*, with the option of its parent that it supposes, if it supposes one."""
    thens: list[tuple[int | None, Placed | None]] = [(None, None)]
    if parent is not None:
        thens = list(enumerate(parent.placed))
    table = [(n, place(value, frame, then, found)) for n, then in thens]
    if all(each == table[0][1] for _, each in table):
        yield from ((p, None) for p in table[0][1])
    else:
        yield from ((p, n) for n, each in table for p in each)


def parent_of(value: Value, found: list[Slot]) -> int | None:
    """The number of the slot that *value* is read from: the last clock for hours and minutes, else the last time."""
    fine = (
        isinstance(value, Shift)
        and value.anchor == "then"
        and value.length.parts[-1:]
        and value.length.parts[-1][1] in ("second", "minute", "hour")
    )
    for number in range(len(found) - 1, max(-1, len(found) - 30), -1):
        grain = found[number].placed[0].grain
        if (grain in SUB_DAY) if fine or isinstance(value, Clock) and value.hour is None else reaches(value, grain):
            return number
    return None


def reaches(value: Value, grain: Grain) -> bool:
    """Whether a time of *grain* can lead *value*."""
    inner = value.date if isinstance(value, Moment) else value
    if isinstance(inner, Step):
        day = (
            isinstance(inner.unit, Part) or inner.unit == "day" or (isinstance(inner.unit, Date) and inner.unit.weekday)
        )
        return inner.unit == "same" or grain <= (Grain.WEEK if day else Grain.YEAR)
    if isinstance(inner, Shift):
        return grain <= (
            Grain.DAY if inner.length.parts and inner.length.parts[-1][1] in ("day", "week") else Grain.YEAR
        )
    return grain <= Grain.YEAR


def place(value: Value | None, frame: Frame, then: Placed | None, found: list[Slot]) -> tuple[Placed, ...]:
    """The placings of any value, by its kind."""
    match value:
        case Clock():
            return clock_placings(value, spread(scope_days(frame, found)), then)
        case Date():
            return () if frame.floating and not value.year else placings(value, frame, then)
        case Step():
            return step_placings(value, frame, then)
        case Shift():
            return shift_placings(value, frame, then, found)
        case Moment():
            return tuple(moments(value, frame, then, found))
        case Part():
            return tuple(part_of(value, day, cost) for day, cost in spread(scope_days(frame, found)) if not cost)
        case Named():
            return named_placings(value, frame, then)
        case Nth():
            return nth_placing(value, frame, then)
        case _:
            return tuple(beside(value, frame, then, found))


def present(value: Vague, frame: Frame) -> tuple[Placed, ...]:
    """The moment of writing, where it is known and an assistant is asked for it."""
    if value.code != "PRESENT_REF" or not frame.asked or frame.now is None or frame.floating:
        return ()
    now = frame.now.replace(microsecond=0)
    return (Placed(now, later(now, dt.timedelta(seconds=1)), Grain.SECOND, value.code),)


def beside(value: Value | None, frame: Frame, then: Placed | None, found: list[Slot]) -> Iterator[Placed]:
    """The placings of now, of a stretch beside a moment, and of a piece of a unit; lengths and sets have none."""
    match value:
        case Vague():
            yield from present(value, frame)
        case Open(bound):
            yield from open_placings(value, place(bound, frame, then, found), frame)  # type: ignore[arg-type]
        case Edge(unit):
            yield from edge_placings(value, place(unit, frame, then, found), frame)  # type: ignore[arg-type]
        case Window():
            placed = window_placing(value, frame)
            yield from (placed,) if placed else ()


def step_placings(step: Step, frame: Frame, then: Placed | None) -> tuple[Placed, ...]:
    """The placing of a step, if its anchor is known."""
    placed = stepped(step, frame, then)
    if placed is not None and isinstance(step.unit, Part):
        return (part_of(step.unit, placed.start.date()),)
    return (placed,) if placed else ()


def shift_placings(shift: Shift, frame: Frame, then: Placed | None, found: list[Slot]) -> tuple[Placed, ...]:
    """The placing of a shift, from now, from then, or from every placing of its own anchor."""
    if not isinstance(shift.anchor, str):
        origins = [p.start for p in place(shift.anchor, frame, then, found)]  # type: ignore[arg-type]
    else:
        origin = anchor_of(shift.anchor, frame, then)
        origins = [origin] if origin else []
    return tuple(p for p in (shifted(shift, origin, frame.asked) for origin in origins) if p)


def scope_days(frame: Frame, found: list[Slot]) -> tuple[dt.date, ...]:
    """The days that a clock without a date can speak of: the last day named, else that of the writing."""
    for slot in reversed(found[-30:]):
        if slot.placed[0].grain <= Grain.DAY:
            return tuple(sorted({p.start.date() for p in slot.placed if not p.cost} or {slot.placed[0].start.date()}))[
                :4
            ]
    return frame.days


def moments(moment: Moment, frame: Frame, then: Placed | None, found: list[Slot]) -> Iterator[Placed]:
    """The placings of a date with a time of day."""
    if moment.date is None:
        yield from place(moment.time, frame, then, found)
        return
    for day in place(moment.date, frame, then, found):
        yield from timed(moment, day)


def timed(moment: Moment, day: Placed) -> Iterator[Placed]:
    """The placings of the time of day of *moment* on *day*, which may be a part of a day itself."""
    date = day.start.date()
    if isinstance(moment.time, Part):
        yield part_of(moment.time, date, day.cost)
    elif isinstance(moment.time, Clock) and day.grain is Grain.PART:
        yield from (evolve(p, cost=day.cost) for p in in_part(moment.time, Part(day.timex[-2:]), date))
    elif isinstance(moment.time, Clock):
        found = clock_placings(moment.time, ((date, day.cost),), day)
        yield from found
    else:
        yield day


__all__ = ["Slot", "on_day", "slots"]

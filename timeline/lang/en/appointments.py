"""English clocks of appointments: the day that the end of a range, another choice of day, or so many hours take from them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeGuard

from attrs import evolve

from timeline.lang.en.ranges import WITHIN, clock_of, daytime, is_one_clock
from timeline.rules import Reading, compiled_pattern
from timeline.rules.algebra import combine, is_day
from timeline.values import Clock, Date, Edge, Length, Moment, Named, Nth, Part, Shift, Step, Value

DAY_TYPES = Date | Step | Named | Nth | Shift
ONWARD = compiled_pattern(r"\s?[-–—~]\s?|,? (?:to|until|till|til|through|thru|and)(?: about| around)? ")
FOR = compiled_pattern(r"(?<!\w)(?:for|lasts?|lasting)(?: about| around)? $")
CHOICE = compiled_pattern(r",? (?:or|and) (?:on )?|, |\s?/\s?")
FROM_CLOCK = compiled_pattern(r",? (?:from|starting at|starting from|beginning at) (?:about |around )?")
FOR_LENGTH = compiled_pattern(r",? for (?:about |around )?")
PART_CLOCK = compiled_pattern(r",? (?:at |@ ?)(?:about |around )?")
WHOLE_DAYS = ("day", "week", "month", "year")
REACH = 24


def appointed(text: str, found: Sequence[Reading]) -> list[Reading]:
    """The readings, each clock of an appointment with what the times beside it say for both."""
    done: list[Reading] = []
    for each in found:
        if not done:
            done.append(each)
            continue
        first = done[-1]
        value = from_clock(text, first, each) or within_part(text, first, each)
        if value is not None:
            done[-1] = evolve(first, end=each.end, value=value, rule=each.rule, mod=None)
        elif dated_after(text, first, each):
            done[-1] = evolve(first, value=Moment(each.value, first.value))  # type: ignore[arg-type]
            done.append(each)
        elif lasts(text, first, each):
            done[-1] = evolve(first, value=by_day(first.value)) if is_one_clock(first.value) else first
            done.append(evolve(each, value=Edge(done[-1].value, "FROM", each.value)))  # type: ignore[arg-type]
        else:
            done.append(evolve(each, value=on_its_day(text, first, each)))
    return chosen(text, done)


def dated_after(text: str, first: Reading, second: Reading) -> bool:
    """Whether the day of a clock stands in brackets after it: "at 10pm (Jan 5th)"."""
    bracketed = text[first.end : second.start].strip() == "(" and text.startswith(")", second.end)
    return bracketed and isinstance(first.value, Clock) and isinstance(second.value, DAY_TYPES) and is_day(second.value)


def on_its_day(text: str, first: Reading, second: Reading) -> Value:
    """What a clock denotes after one of a day, in a range or a list with it: that of the same day."""
    value = second.value
    if (
        isinstance(value, Clock)
        and isinstance(first.value, DAY_TYPES)
        and WITHIN.fullmatch(text, first.end, second.start)
    ):
        return Moment(first.value, value) if is_day(first.value) else value
    if isinstance(first.value, Nth) and is_month(value) and is_month(first.value.within):
        return Nth(first.value.n, first.value.unit, value) if CHOICE.fullmatch(text, first.end, second.start) else value
    if not isinstance(value, Clock) or not isinstance(first.value, Moment) or first.value.date is None:
        return value
    listed = any(words.fullmatch(text, first.end, second.start) for words in (ONWARD, CHOICE))
    return evolve(first.value, time=value) if listed and later(first.value.time, value) else value


def is_month(value: object) -> TypeGuard[Date]:
    """Whether a value is a month and says no more: "the first Monday of September or December"."""
    return isinstance(value, Date) and value.month is not None and value == Date(month=value.month)


def later(first: object, second: Clock) -> bool:
    """Whether both clocks are of known halves of the day, and the second is not before the first on the same day."""
    if not isinstance(first, Clock) or first.twelve or second.twelve or first.hour is None or second.hour is None:
        return False
    return (first.hour, first.minute or 0) <= (second.hour, second.minute or 0)


def lasts(text: str, first: Reading, second: Reading) -> bool:
    """Whether a length is told of what begins at a clock, or days on a day: "from 9 for two hours", "June 1 for a week"."""
    length, gap = second.value, FOR_LENGTH.fullmatch(text, first.end, second.start)
    if gap is None or not isinstance(length, Length) or any(n is None for n, _ in length.parts):
        return False
    days = isinstance(first.value, DAY_TYPES) and is_day(first.value) and length.parts[-1][1] in WHOLE_DAYS
    return days or is_one_clock(first.value)


def from_clock(text: str, first: Reading, second: Reading) -> Value | None:
    """A length and the clock from which it lasts, "for two hours from 9", or at the end of which it is: "ten minutes from 1pm"."""
    if not isinstance(first.value, Length) or not is_one_clock(second.value):
        return None
    gap = FROM_CLOCK.fullmatch(text, first.end, second.start)
    if gap is None:
        return None
    if FOR.search(text, max(0, first.start - REACH), first.start):
        return Edge(by_day(second.value), "FROM", first.value)
    told = gap[0].strip() == "from" and isinstance(second.value, Clock) and not second.value.twelve
    return Shift(second.value, first.value) if told else None


def by_day(value: Value) -> Value:
    """A clock whose half of the day is not said, in that in which appointments are."""
    clock = clock_of(value)
    if not clock.twelve or clock.hour is None:
        return value
    return evolve(value, time=daytime(clock)) if isinstance(value, Moment) else daytime(clock)


def within_part(text: str, first: Reading, second: Reading) -> Value | None:
    """A part of the day and the clock in it: "early morning at 3"."""
    if not isinstance(first.value, Part) or not isinstance(second.value, Clock):
        return None
    return combine(first.value, second.value) if PART_CLOCK.fullmatch(text, first.end, second.start) else None


def chosen(text: str, found: Sequence[Reading]) -> list[Reading]:
    """The readings, each day before another to choose from with the clock that is said for both."""
    done = list(found)
    for i in range(len(done) - 2, -1, -1):
        first, second = done[i], done[i + 1]
        if not CHOICE.fullmatch(text, first.end, second.start) or begins(text, done, i + 1):
            continue
        if isinstance(first.value, DAY_TYPES) and is_day(first.value) and timed_day(second.value):
            done[i] = evolve(first, value=with_clock(first.value, second.value))
    return done


def with_clock(day: DAY_TYPES, timed: Value) -> Value:
    """A day with the clock, and its zone, of another."""
    return evolve(timed, date=day) if isinstance(timed, Moment) else day


def timed_day(value: Value) -> bool:
    """Whether a value is a day with a clock."""
    return isinstance(value, Moment) and value.date is not None and isinstance(value.time, Clock)


def begins(text: str, found: Sequence[Reading], i: int) -> bool:
    """Whether a reading begins a range of clocks."""
    if i + 1 == len(found) or not is_one_clock(found[i + 1].value):
        return False
    return ONWARD.fullmatch(text, found[i].end, found[i + 1].start) is not None


__all__ = ["appointed"]

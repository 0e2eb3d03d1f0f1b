"""Two English times or more in a range or a list: each takes from the others what it leaves unsaid."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeGuard

from attrs import evolve

from timeline.lang.en.nearby import word_before
from timeline.rules import Reading, combine, compiled_pattern, share
from timeline.values import Beside, Clock, Date, Moment, Nth, Part, Shift, Step, Value, date_part, time_part

LONGEST_GAP, LONGEST_PHRASE, EARLIEST = 24, 60, 8
DETERMINERS = frozenset("the a an its his her their our my your this that".split())
PHRASE_ON = compiled_pattern(r" (?:[^\W\d_][\w’'-]* ){1,6}on (?:the )?")
LIST = compiled_pattern(
    r"\s?(?:-|–|—|~)\s?|,? (?:to|and|or|until|untill|till|through|thru) (?:about |around )?(?:the )?"
    r"|,? (?:but|and) (?:before|until|till|by|after|not after|no later than|not later than|earlier than) "
)
WEEKDAYS = compiled_pattern(r",? (?:to|and|or|until|till|through|thru) (?:on )?|, |\s?[-–—/&]\s?")
WITHIN = compiled_pattern(r",? (?:between|from)(?: about| around)? ")
ONWARD = compiled_pattern(r"-|–|—|~|(?<!\w)(?:to|until|till|through|thru)(?!\w)")


def shared(text: str, found: Sequence[Reading], prefer: str = "context") -> list[Reading]:
    """The readings, each of two in a range or a list with what the other says for both.

    An assistant is told of a range whose end comes after its beginning, and that looks ahead, of one that is not over.
    """
    asked = prefer != "context"
    done = in_parts(text, found)
    for i in range(len(done) - 2, -1, -1):
        first, second = done[i], done[i + 1]
        day = date_part(first.value)
        if is_weekday(day) and joined(text, first, second, WEEKDAYS):
            week = of_week(day, date_part(second.value))
            done[i] = evolve(first, value=evolve(first.value, date=week) if isinstance(first.value, Moment) else week)
        if asked and halves(first.value, second.value) and joined(text, first, second, LIST):
            first, second = done[i : i + 2] = halved(first, second)
        if joined(text, first, second, LIST):
            done[i] = evolve(done[i], value=lent(done[i].value, second.value, goes_on(text, first, second)))
        elif qualifying(text, first, second):
            done[i] = evolve(first, value=combine(first.value, second.value) or first.value)
    for i in range(1, len(done)):
        first, second = done[i - 1], done[i]
        onward = joined(text, first, second, LIST) and goes_on(text, first, second)
        if asked and prefer != "nearest" and onward and of_a_year(first.value) and of_a_year(second.value):
            done[i - 1] = evolve(first, value=Nth(1, first.value, Beside(second.value, -1)))
            continue
        if asked and onward and is_weekday(date_part(first.value)) and is_past(date_part(second.value)):
            done[i - 1] = evolve(first, value=up_to(first.value, date_part(second.value)))
            continue
        value = handed(text, first, second, onward, asked)
        weekly = isinstance(value, Nth) and value != second.value and first.rule == "week_first"
        done[i] = evolve(second, value=value, rule="week_first" if weekly else second.rule)
    return done


def in_parts(text: str, found: Sequence[Reading]) -> list[Reading]:
    """The readings, the hours of a range in the part of the day before it: "tomorrow evening between 10:30 and 11:45"."""
    done = list(found)
    for i in range(1, len(done)):
        first, second = done[i - 1], done[i]
        if not has_part(first.value) or not joined(text, first, second, WITHIN) or not hourly(second.value):
            continue
        value = combine(from_now(first.value), second.value)
        if value is None:
            continue
        done[i] = evolve(second, value=value)
        if i + 1 < len(done) and hourly(done[i + 1].value) and joined(text, second, done[i + 1], LIST):
            done[i + 1] = evolve(done[i + 1], value=after(clock_of(value), done[i + 1].value))
    return done


def from_now(value: Value) -> Value:
    """A part of a day without a day that is counted from the one told last, which it is itself from then on."""
    day = date_part(value)
    last = isinstance(day, Step | Shift) and day.anchor != "now"
    return time_part(value) if last else value  # type: ignore[return-value]


def has_part(value: Value) -> bool:
    """Whether a value is a part of a day, or one of a day that is named."""
    return isinstance(time_part(value), Part)


def after(start: Clock, value: Value) -> Value:
    """A clock of twelve hours in the half of the day in which it comes after another; as it is, where it does in neither."""
    clock, minutes = clock_of(value), (start.hour or 0) * 60 + (start.minute or 0)
    hour = (clock.hour or 0) % 12
    later = next((h for h in (hour, hour + 12) if h * 60 + (clock.minute or 0) > minutes), None)
    return value if later is None else timed(value, evolve(clock, hour=later, twelve=False))


def qualifying(text: str, first: Reading, second: Reading) -> bool:
    """Whether a clock tells which of the things of a day is meant: "the 9 a.m. meeting with the owners on Tuesday".

    >>> from timeline.rules import Reading
    >>> words = "the 9 a.m. meeting on Tuesday"
    >>> qualifying(words, Reading(4, 10, Clock(9)), Reading(22, 29, Date(weekday=2)))
    True
    """
    if not isinstance(first.value, Clock) or not isinstance(second.value, Date | Step):
        return False
    if not 0 < second.start - first.end <= LONGEST_PHRASE or word_before(text, first.start).lower() not in DETERMINERS:
        return False
    return PHRASE_ON.fullmatch(text, first.end, second.start) is not None


def halves(first: Value, second: Value) -> bool:
    """Whether two clocks say neither which half of the day they are in nor each its own day."""
    days = all(isinstance(each, Moment) and each.date is not None for each in (first, second))
    return hourly(first) and hourly(second) and not days


def hourly(value: Value) -> bool:
    """Whether a value is a clock of which the half of the day is not said."""
    clock = time_part(value)
    return isinstance(clock, Clock) and clock.twelve and clock.hour is not None


def halved(first: Reading, second: Reading) -> tuple[Reading, Reading]:
    """The ends of a range of hours in the half of the day that an assistant takes them to be in: "6-8", "9 to 5"."""
    start = daytime(clock_of(first.value))
    end = after(start, second.value)
    end = end if end != second.value else timed(end, evolve(clock_of(end), twelve=False))
    return evolve(first, value=timed(first.value, start)), evolve(second, value=end)


def daytime(clock: Clock) -> Clock:
    """A clock of twelve hours between eight in the morning and eight in the evening."""
    hour = (clock.hour or 0) % 12
    return evolve(clock, hour=hour + (0 if hour >= EARLIEST else 12), twelve=False)


def clock_of(value: Value) -> Clock:
    """The clock of a value that has one."""
    return value.time if isinstance(value, Moment) else value  # type: ignore[return-value]


def timed(value: Value, clock: Clock) -> Value:
    """The value with another clock."""
    return evolve(value, time=clock) if isinstance(value, Moment) else clock


def joined(text: str, first: Reading, second: Reading, words: re.Pattern[str]) -> bool:
    """Whether the given words, and nothing else, stand between two readings."""
    return second.start - first.end <= LONGEST_GAP and words.fullmatch(text, first.end, second.start) is not None


def goes_on(text: str, first: Reading, second: Reading) -> bool:
    """Whether the words between two readings lead from the one to the other."""
    return ONWARD.search(text, first.end, second.start) is not None


def is_weekday(value: object) -> TypeGuard[Date]:
    """Whether a value is a weekday and says nothing more."""
    return isinstance(value, Date) and value.weekday is not None and value == Date(weekday=value.weekday)


def of_week(first: Date, second: object) -> Date | Nth:
    """A weekday before another with its week: "Monday or Tuesday of next week"."""
    if not isinstance(second, Nth) or not isinstance(second.unit, Date):
        return first
    weekly = isinstance(second.within, Step) and second.within.unit == "week" and second.unit.weekday
    return Nth(1, first, second.within) if weekly else first


def handed(text: str, first: Reading, second: Reading, onward: bool, asked: bool) -> Value:
    """The second value with what the first says for both: the week, the year of a range, the side of its beginning."""
    value = second.value
    if first.rule == "week_first" and is_weekday(value) and joined(text, first, second, WEEKDAYS):
        return Nth(1, value, first.value.within)  # type: ignore[union-attr]
    if asked and next_weekday(first.value) and not onward and joined(text, first, second, WEEKDAYS):
        return of_next_week(first.value, value)
    if asked and onward and isinstance(value, Moment):
        return on_weekday_after(date_part(first.value), value)
    if not onward or not isinstance(first.value, Date) or not isinstance(value, Date) or value.year is not None:
        return value
    if first.value.year is not None:
        return in_year(first.value, value)
    alike = first.value.grain is value.grain and (value.month is not None or is_weekday(value))
    whole = first.value.month is not None if value.month else is_weekday(first.value)
    return Nth(1, value, Beside(first.value, 1)) if asked and alike and whole else value


def next_weekday(value: Value) -> TypeGuard[Step]:
    """Whether a value is "next Tuesday", which an assistant takes to be of the week after this one."""
    return isinstance(value, Step) and value.anchor == "now" and value.offset == 1 and is_weekday(value.unit)


def of_next_week(first: Step, value: Value) -> Value:
    """A weekday that comes after "next Tuesday" in its week, as of that week too: "next Tuesday or Wednesday"."""
    day = date_part(value)
    if not is_weekday(day) or not isinstance(first.unit, Date) or (day.weekday or 0) <= (first.unit.weekday or 0):
        return value
    weekly = Nth(1, day, Step("now", 1, "week"))
    return evolve(value, date=weekly) if isinstance(value, Moment) else weekly


def on_weekday_after(first: object, value: Moment) -> Moment:
    """A moment of a weekday at the end of a range, as the next one after the weekday at which the range begins."""
    if not is_weekday(first) or not is_weekday(value.date) or value.date == first:
        return value
    return evolve(value, date=Nth(1, value.date, Beside(first, 1)))


def of_a_year(value: Value) -> TypeGuard[Date]:
    """Whether a value is a month or a day of one that leaves only its year unsaid; a range of such may hold today."""
    return isinstance(value, Date) and value.month is not None and value.year is None


def is_past(value: object) -> bool:
    """Whether a value is told back from now: "last night", "yesterday", "two days ago"."""
    if isinstance(value, Shift):
        return value.anchor == "now" and value.sign < 0
    return isinstance(value, Step) and value.anchor == "now" and value.offset < 0


def up_to(value: Value, end: object) -> Value:
    """A weekday, with its time of day, as the last one before the end of its range."""
    day = Nth(1, date_part(value), Beside(end, -1))  # type: ignore[arg-type]
    return evolve(value, date=day) if isinstance(value, Moment) else day


def in_year(first: Date, second: Date) -> Date:
    """The end of a range in the year of its beginning, or in the next where it would lie before it."""
    if not first.month or not second.month or first.bce:
        return second
    later = (second.month, second.day or 32) >= (first.month, first.day or 0)
    return evolve(second, year=(first.year or 0) + (not later))


def lent(first: Value, second: Value, onward: bool) -> Value:
    """The first value with the half of the day, the day, the month or the year of the second, as in a range onward."""
    if is_one_clock(first) and is_one_clock(second):
        return share(first, second)
    if isinstance(first, Date) and isinstance(second, Date) and first.year is None:
        if second.year is not None:
            return dated(first, second, second.year, onward)
        return in_month(first, second, onward) if first.day and not first.month and second.month else first
    return first


def in_month(first: Date, second: Date, onward: bool) -> Date:
    """A day of no month before one that says it: of the same month, or in a range onward of the month before."""
    if not second.day or (first.day or 0) >= second.day and not onward:
        return first
    month = second.month or 1
    before = month if (first.day or 0) < second.day else month - 1 or 12
    return evolve(first, month=before, weekday=None)


def dated(first: Date, second: Date, year: int, onward: bool) -> Date:
    """The first date with the year of the second, or in a range over New Year the year before; with its month too."""
    if first.season and second.season:
        return evolve(first, year=year, bce=second.bce)
    if first.month and second.month and not first.weekday:
        early = (first.month, first.day or 0) <= (second.month, second.day or 32)
        return evolve(first, year=year if early else year - 1) if early or onward else first
    if first.day and not first.month and second.month and second.day:
        found = in_month(first, second, onward)
        return evolve(found, year=year - ((found.month or 0) > second.month)) if found.month else first
    return first


def is_one_clock(value: Value) -> bool:
    """Whether a value is a time of day, with or without its day."""
    return isinstance(value, Clock) or (isinstance(value, Moment) and isinstance(value.time, Clock))


__all__ = ["shared"]

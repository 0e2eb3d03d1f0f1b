"""What two expressions denote together: dates with dates, dates with clocks, clocks with parts of the day."""

from __future__ import annotations

from fractions import Fraction

from attrs import evolve, frozen

from timeline.values import Clock, Date, Grain, Length, Moment, Named, Nth, Part, Repeat, Shift, Step, Value

Day = Date | Step | Shift | Named | Nth
ONE_DAY = Length(((Fraction(1), "day"),))
BEFORE_NOON = ("MO",)
DAYS = ("day", "same")
NOON = 12


@frozen
class Pieces:
    """The parts of a moment, each of which may be missing."""

    date: Day | None = None
    clock: Clock | None = None
    part: Part | None = None
    zone: str | None = None


def pieces(value: Value) -> Pieces | None:
    """The parts of a value that can be joined with others; None for lengths, sets and vague times."""
    match value:
        case Clock():
            return Pieces(clock=value)
        case Part():
            return Pieces(part=value)
        case Moment(date, Part() as part, zone):
            return Pieces(date, None, part, zone)
        case Moment(date, Clock() as clock, zone):
            return Pieces(date, clock, None, zone)
        case Moment(date, None, zone):
            return Pieces(date, zone=zone)
        case Date() | Step() | Named() | Nth() | Shift():
            return Pieces(date=value)
        case _:
            return None


def combine(first: Value, second: Value) -> Value | None:
    """What two neighbours denote together, or None where they say different things.

    >>> str(combine(Clock(3, 0, twelve=True), Part("AF")))
    'T15:00'
    >>> str(combine(Date(weekday=6), Moment(Date(month=6, day=29), Clock(9, 15))))
    'XXXX-06-29T09:15'
    """
    if isinstance(first, Repeat) or isinstance(second, Repeat):
        return repeated(first, second)
    a, b = pieces(first), pieces(second)
    if a is None or b is None or (a.clock and b.clock) or (a.part and b.part) or (a.zone and b.zone):
        return None
    dates = (a.date and b.date) is not None
    date = met(a.date, b.date) if a.date and b.date else a.date or b.date
    if dates and date is None:
        return None
    return moment(date, a.clock or b.clock, a.part or b.part, a.zone or b.zone)


def moment(date: Day | None, clock: Clock | None, part: Part | None, zone: str | None) -> Value | None:
    """The value of a date, a clock and a part of the day together; None where a clock has no day to be on."""
    if date is not None and (clock or part) and not is_day(date):
        return None
    if clock and part:
        date, clock = in_part(date, clock, part)
        part = None
    time = clock or part
    if date is None and zone is None:
        return time
    return date if time is None and zone is None else Moment(date, time, zone)


def is_day(date: Day) -> bool:
    """Whether the words name a day, and not a month or a year."""
    match date:
        case Date():
            return date.grain <= Grain.DAY
        case Step(unit=Date() as unit):
            return unit.grain <= Grain.DAY
        case Step():
            return date.unit in DAYS or isinstance(date.unit, Part | Named)
        case Nth(unit=Date() as unit):
            return unit.grain <= Grain.DAY
        case Nth():
            return date.unit in ("day", "workday") or isinstance(date.unit, Named)
        case Shift():
            return date.length.parts[-1:] != () and date.length.parts[-1][1] in ("day", "week", "month", "year")
        case Named():
            return True


def in_part(date: Day | None, clock: Clock, part: Part) -> tuple[Day | None, Clock]:
    """The clock within a part of the day; the small hours of a night lie on the day after it began."""
    said = evolve(clock, hour=hour_in(clock, part), twelve=False)
    if part.code != "NI" or said.hour is None or said.hour >= 6 or date is None:
        return date, said
    if isinstance(date, Step) and date.unit == "day":
        return Step(date.anchor, date.offset, part), said
    return Shift(date, ONE_DAY, 1), said


def hour_in(clock: Clock, part: Part) -> int | None:
    """The hour of the day that an hour of twelve is within a part of the day."""
    hour = clock.hour
    if hour is None or not clock.twelve:
        return hour
    hour %= 12
    if part.code in BEFORE_NOON or (part.code == "DT" and hour >= 6):
        return hour
    if part.code == "NI" and hour < 6:
        return hour or (24 if not clock.minute else 0)
    if part.code == "EV" and not hour and not clock.minute:
        return 24
    return hour if part.code == "MI" and hour == 11 else hour + 12


def met(first: Day, second: Day) -> Day | None:
    """What two expressions for a day say together; None where one adds nothing or they clash.

    >>> str(met(Date(weekday=3), Date(year=2023, month=3, day=15)))
    '2023-03-15'
    """
    if isinstance(first, Date) and isinstance(second, Date):
        return met_dates(first, second)
    if not (is_day(first) and is_day(second)):
        return None
    if isinstance(second, Step) and second.unit == "day" and isinstance(first, Shift) and first.anchor == "now":
        return evolve(first, anchor=second)
    if isinstance(first, Date):
        first, second = second, first
    if isinstance(second, Date):
        return told_twice(first, second)
    return None


def met_dates(first: Date, second: Date) -> Date | None:
    """The intersection of two dates, if each adds to the other and the result is one calendar unit."""
    both = first.meet(second)
    if both is None or both in (first, second):
        return None
    if both.weekday and not (both.day or both.week):
        return None
    return both if both.day or not (first.year and second.month) else None


def told_twice(step: Day, date: Date) -> Day | None:
    """A step or a named day that a date follows: "the next day, December 22", "two days later, on the Monday"."""
    if date.month and date.day:
        if isinstance(step, Step) and isinstance(step.unit, Date):
            return step.unit.meet(date)
        return date
    if isinstance(step, Step) and isinstance(step.unit, Date):
        return None
    if not date.weekday or date.day:
        return None
    if isinstance(step, Nth) and isinstance(step.unit, Date) and step.unit.weekday not in (None, date.weekday):
        return None
    return week_from(step, date) if isinstance(step, Shift) else step


def week_from(shift: Shift, weekday: Date) -> Shift | Nth:
    """A shift with a weekday beside it: back by weeks it is counted from there, and on it is of the week that is reached.

    >>> ahead = Shift("now", Length(((Fraction(2), "week"),)))
    >>> str(week_from(ahead, Date(weekday=1))), str(week_from(evolve(ahead, sign=-1), Date(weekday=1)))
    ('1. XXXX-WXX-1 of now+2 week', 'XXXX-WXX-1 - P2W')
    """
    if shift.anchor != "now" or [unit for _, unit in shift.length.parts] != ["week"]:
        return shift
    count = shift.length.parts[0][0]
    if shift.sign < 0 or count is None or count.denominator > 1:
        return evolve(shift, anchor=weekday)
    return Nth(1, weekday, Step("now", int(count), "week"))


def repeated(first: Value, second: Value) -> Value | None:
    """A set at a clock: "noon every Sunday", "every Tuesday at 13:15", "every evening at eight"."""
    every, other = (first, second) if isinstance(first, Repeat) else (second, first)
    if not isinstance(every, Repeat) or not isinstance(other, Clock | Part):
        return None
    days, _, part = every.value.partition("T")
    if part and isinstance(other, Clock) and other.twelve and days.startswith("XXXX-"):
        return evolve(every, value=f"{days}{in_part(None, other, Part(part))[1]}")
    if "T" in every.value:
        return None
    day = "XXXX-XX-XX" if every.value == "P1D" else every.value
    return evolve(every, value=f"{day}{other}") if day.startswith("XXXX-") and len(day) >= 10 else None


def share(first: Value, second: Value) -> Value:
    """The first of two joined times with what the second says for both: "between 5 and 7 pm on Friday".

    >>> str(share(Clock(5, 0, twelve=True), Clock(19, 0)))
    'T17:00'
    """
    a, b = pieces(first), pieces(second)
    if a is None or b is None or a.clock is None or b.clock is None:
        return first
    if a.date and b.date and a.date != b.date:
        return first
    clock = a.clock
    if clock.twelve and not b.clock.twelve and clock.hour is not None and b.clock.hour is not None:
        clock = evolve(clock, hour=before(clock, b.clock), twelve=False)
    over = (clock.hour or 0) > (b.clock.hour or 24) and not (b.clock.twelve and (clock.hour or 0) < NOON)
    date = a.date if a.date or over else b.date
    return moment(date, clock, None, a.zone or b.zone) or first


def before(clock: Clock, end: Clock) -> int:
    """The hour of *clock* that comes last before *end*."""
    hour = (clock.hour or 0) % 12
    limit = (end.hour or 0) * 60 + (end.minute or 0)
    late = (hour + 12) * 60 + (clock.minute or 0)
    early = late - 720
    if late < limit:
        return hour + 12
    return hour if early < limit else hour + 12

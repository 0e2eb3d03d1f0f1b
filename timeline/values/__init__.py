"""What time expressions denote: partial dates, clocks, lengths, and the operators that combine them."""

from __future__ import annotations

from attrs import frozen

from timeline.values.clock import Clock, Part
from timeline.values.date import Date
from timeline.values.grain import Grain
from timeline.values.hedge import Hedge
from timeline.values.length import CLOCKED, Length
from timeline.values.named import Named
from timeline.values.spans import Beside, Edge, Open, Window

__all__ = [
    "Beside", "Clock", "Date", "Edge", "Grain", "Hedge", "Length", "Moment", "Named", "Nth", "Open", "Part", "Repeat", "Shift",
    "Step", "Vague", "Value", "Window", "date_part", "time_part", "timex_type",
]  # fmt: skip


@frozen
class Step:
    """The unit that is *offset* away from the one that holds now, or then: "yesterday", "the following May"."""

    anchor: str
    offset: int
    unit: str | Date | Part | Named

    def __str__(self) -> str:
        return f"{self.anchor}{self.offset:+d} {self.unit}"


@frozen
class Shift:
    """A moment moved by a length: "two hours later", "three days ago"."""

    anchor: object
    length: Length
    sign: int = 1

    def __str__(self) -> str:
        return f"{self.anchor} {'+' if self.sign > 0 else '-'} {self.length}"


@frozen
class Nth:
    """The n-th unit within a larger one, or beside another: "the first Tuesday of October", "the Friday before Easter".

    A negative n counts from the end.
    """

    n: int
    unit: str | Date | Named
    within: Date | Step | Shift | Beside

    def __str__(self) -> str:
        return f"{self.n}. {self.unit} of {self.within}"


@frozen
class Vague:
    """A time that no calendar shows: PAST_REF, PRESENT_REF or FUTURE_REF."""

    code: str

    def __str__(self) -> str:
        return self.code


@frozen
class Moment:
    """A date and a time of day together, and the zone that is written beside them.

    >>> str(Moment(Date(weekday=6), Clock(22, 47)))
    'XXXX-WXX-6T22:47'
    """

    date: Date | Step | Shift | Named | Nth | None = None
    time: Clock | Part | None = None
    zone: str | None = None

    def __str__(self) -> str:
        return f"{'' if self.date is None else self.date}{'' if self.time is None else self.time}"


@frozen
class Repeat:
    """A SET: its TIMEX3 value, and frequency and quantity where they are said."""

    value: str
    freq: str | None = None
    quant: str | None = None

    def __str__(self) -> str:
        return self.value


Value = Clock | Part | Date | Length | Moment | Shift | Step | Nth | Vague | Named | Repeat | Open | Window | Edge


def date_part(value: object) -> object:
    """The date of a moment, or the value itself.

    >>> str(date_part(Moment(Date(weekday=6), Clock(9, 30)))), str(date_part(Clock(9, 30)))
    ('XXXX-WXX-6', 'T09:30')
    """
    return value.date if isinstance(value, Moment) else value


def time_part(value: object) -> object:
    """The time of day of a moment, or the value itself.

    >>> str(time_part(Moment(Date(weekday=6), Clock(9, 30)))), str(time_part(Date(weekday=6)))
    ('T09:30', 'XXXX-WXX-6')
    """
    return value.time if isinstance(value, Moment) else value


def timex_type(value: Value) -> str:
    """The TIMEX3 type of a value.

    >>> timex_type(Clock(9)), timex_type(Date(year=2019))
    ('TIME', 'DATE')
    """
    match value:
        case Clock() | Part():
            return "TIME"
        case Moment():
            return "TIME" if value.time is not None else "DATE"
        case Length() | Window() | Edge(length=Length()):
            return "DURATION"
        case Open(bound=inner) | Edge(unit=inner):
            return timex_type(inner)  # type: ignore[arg-type]
        case Repeat():
            return "SET"
        case Shift():
            return "TIME" if value.length.parts and value.length.parts[-1][1] in CLOCKED else "DATE"
        case Step():
            return "TIME" if isinstance(value.unit, Part) else "DATE"
        case _:
            return "DATE"

"""Facts written the way the answer shows them: ISO 8601 with offsets, TIMEX3 values, or days counted from D0."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import evolve, frozen

from timeline.constraints import Clocks, Placed, Reckoned
from timeline.constraints.antiquity import before_our_era
from timeline.constraints.writing import Writing
from timeline.mentions import Mention
from timeline.text import Document
from timeline.timelines.facts import FINE, Long, When, wall_of
from timeline.timelines.parts import Length, TimeMention, TimePoint
from timeline.timelines.words import sign_and_clock
from timeline.values import Clock, Date, Grain, Moment, Nth, Part, Repeat, Shift, Step, Value, date_part
from timeline.zones import fixed_offset, offset_at

MICRO = 1_000_000
EPOCH = dt.datetime(1970, 1, 1)
ONE = dt.timedelta(microseconds=1)
UNKNOWN_DATE = "XXXX-XX-XX"
NAMES = {
    Grain.SECOND: "second",
    Grain.MINUTE: "minute",
    Grain.HOUR: "hour",
    Grain.PART: "part",
    Grain.DAY: "day",
    Grain.WEEKEND: "weekend",
    Grain.WEEK: "week",
    Grain.MONTH: "month",
    Grain.SEASON: "season",
    Grain.QUARTER: "quarter",
    Grain.HALF: "half",
    Grain.YEAR: "year",
    Grain.DECADE: "decade",
    Grain.CENTURY: "century",
}


@frozen
class Frame:
    """How times are shown: with their dates, or counted from the first day spoken of."""

    floating: bool
    first: dt.date | None

    @classmethod
    def of(cls, writing: Writing, placed: Iterable[Reckoned]) -> Frame:
        """The frame of a document."""
        if not writing.floating:
            return cls(floating=False, first=None)
        days = [each.placed.start.date() for each in placed if each.placed.grain <= Grain.DAY]
        return cls(floating=True, first=min(days, default=None))

    @classmethod
    def again(cls, day_zero: str | None) -> Frame:
        """The frame of a timeline, from the date that stands for its D0, if one does."""
        return cls(day_zero is not None, None if day_zero is None else dt.date.fromisoformat(day_zero))

    def wall(self, moment: dt.datetime, grain: Grain) -> str:
        """A wall time at its grain, dated or counted from D0."""
        clock = moment.isoformat()[10 : 19 if grain is Grain.SECOND else 16] if grain in FINE else ""
        if not self.floating or self.first is None:
            return moment.date().isoformat() + clock
        return f"D{(moment.date() - self.first).days}{clock}"

    def offset(self, instant: int, zone: str | None, said: int | None = None) -> int | None:
        """The offset from UTC in seconds: that which the words fix, or the zone's where that is known."""
        if zone is None or said is not None:
            return said
        return fixed_offset(zone) if self.floating else offset_at(instant, zone)


def point_of(when: When | None, frame: Frame) -> TimePoint | None:
    """A time of an event as the answer shows it."""
    if when is None:
        return None
    coarse = when.grain not in FINE
    last = None if when.high is None else when.high + coarse
    return TimePoint(
        value=value_of(when, frame),
        first=shown(when.low, when, frame),
        last=shown(last, when, frame),
        grain=NAMES[when.grain],
        zone=when.zone,
        approximate=when.approximate,
        basis=when.basis,
        because=when.because,
    )


def shown(instant: int | None, when: When, frame: Frame) -> str | None:
    """An instant as clocks in its zone show it, to the second."""
    return instant_of(instant, when.zone, frame, when.offset)


def instant_of(instant: int | None, zone: str | None, frame: Frame, offset: int | None = None) -> str | None:
    """An instant in ISO, to the second; None stays None."""
    if instant is None:
        return None
    return frame.wall(wall_of(instant, zone, offset), Grain.SECOND) + zoned(frame.offset(instant, zone, offset))


def zoned(offset: int | None) -> str:
    """An offset as ISO 8601 writes it; nothing where there is none."""
    return "" if offset is None else sign_and_clock(offset)


def value_of(when: When, frame: Frame) -> str:
    """The value of an event's time: a clock with its offset, or the date at its own grain."""
    if when.grain in FINE:
        return frame.wall(when.start, when.grain) + zoned(frame.offset(when.instant, when.zone, when.offset))
    if when.grain in (Grain.PART, Grain.DAY):
        return frame.wall(when.start, Grain.DAY)
    return when.timex


def length_of(long: Long | None) -> Length | None:
    """A length or a delay as the answer shows it."""
    if long is None or (long.size is None and long.said is None):
        return None
    value = duration(long.size or 0) if long.said is None else long.said
    negative = (long.size or 0) < 0
    low, high = long.bounds
    return Length(
        value="-" + value.lstrip("-") if negative else value,
        least=elapsed(low),
        most=elapsed(high),
        approximate=long.approximate,
        basis=long.basis,
        because=long.because,
    )


def elapsed(micro: int | None) -> str | None:
    """A signed bound as an ISO 8601 duration."""
    return None if micro is None else ("-" if micro < 0 else "") + duration(micro)


def duration(micro: int) -> str:
    """Elapsed time as an ISO 8601 duration in hours, minutes and seconds.

    >>> duration(6_660_000_000)
    'PT1H51M'
    """
    minutes, seconds = divmod(abs(micro) // MICRO, 60)
    hours, minutes = divmod(minutes, 60)
    parts = [f"{n}{unit}" for n, unit in ((hours, "H"), (minutes, "M"), (seconds, "S")) if n]
    return "PT" + ("".join(parts) or "0M")


def shown_times(
    document: Document,
    mentions: Sequence[Mention],
    placed: Mapping[int, Reckoned],
    zones: Sequence[Clocks],
    frame: Frame,
) -> Iterator[TimeMention]:
    """The time expressions of a text as the answer shows them."""
    old = before_our_era(document, mentions)
    for m in mentions:
        told = evolve(m, value=old[m.number]) if m.number in old else m
        found = None if m.number in old else placed.get(m.number)
        yield mention_of(told, found, frame, zones[m.number].zone, m.span.of(document.text))


def mention_of(mention: Mention, found: Reckoned | None, frame: Frame, zone: str | None, words: str) -> TimeMention:
    """A time expression as the answer shows it."""
    start, end = interval(found, frame)
    repeat = mention.value if isinstance(mention.value, Repeat) else None
    return TimeMention(
        id=mention.id,
        span=(mention.span.start, mention.span.end),
        text=words,
        type=mention.type,
        value=timex(mention, found, frame),
        mod=mention.mod,
        zone=zone if mention.type == "TIME" else None,
        start=start,
        end=end,
        freq=repeat.freq if repeat else None,
        quant=repeat.quant if repeat else None,
        basis="stated" if found is None or not found.rivals else "assumed",
        because=(mention.id,),
    )


def interval(found: Reckoned | None, frame: Frame) -> tuple[str | None, str | None]:
    """The interval that a time expression denotes, in ISO; None where it is open or unknown."""
    if found is None:
        return None, None
    start, end = edges(found.placed, found.instant, frame)
    return None if found.placed.open_start else start, None if found.placed.open_end else end


def edges(placed: Placed, instant: int, frame: Frame) -> tuple[str, str]:
    """The half-open interval of a placing, in ISO."""
    length = (placed.end - placed.start) // ONE
    texts = []
    for moment, at in ((placed.start, instant), (placed.end, instant + length)):
        texts.append(frame.wall(moment, Grain.SECOND) + zoned(frame.offset(at, placed.zone, placed.offset)))
    return texts[0], texts[1]


UNSAID = {
    "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX", "quarter": "XXXX-QX", "half": "XXXX-HX",
    "year": "XXXX", "decade": "XXX", "century": "XX", "day": UNKNOWN_DATE, "same": UNKNOWN_DATE,
}  # fmt: skip


def unresolved(value: object) -> str:
    """The TIMEX3 value of a time that nothing places: what its own words say, and X for the rest.

    >>> unresolved(Step("then", 1, "year")), unresolved(Moment(Step("then", 1, "day"), Part("MO")))
    ('XXXX', 'XXXX-XX-XXTMO')
    """
    match value:
        case Shift():
            return away(value)
        case Step(unit=str() as unit) | Nth(unit=str() as unit):
            return UNSAID.get(unit, f"{UNKNOWN_DATE}TXX")
        case Step(unit=inner) | Nth(unit=inner):
            return unresolved(inner)
        case Moment(date=None) | Clock() | Part():
            return f"{UNKNOWN_DATE}{value}"
        case Moment(date, time):
            return f"{unresolved(date)}{time or ''}"
        case _:
            return str(value)


def away(shift: Shift) -> str:
    """The value of a time some units away: from now it is past or future, from then any such unit."""
    if shift.anchor == "now":
        return "PAST_REF" if shift.sign < 0 else "FUTURE_REF"
    return UNSAID.get(shift.length.parts[-1][1] if shift.length.parts else "day", f"{UNKNOWN_DATE}TXX")


def unknown(value: Value) -> str:
    """The date of a time in a text of no date, as far as it is said: the weekday, or nothing."""
    date = date_part(value)
    return str(date) if isinstance(date, Date) else UNKNOWN_DATE


def timex(mention: Mention, found: Reckoned | None, frame: Frame) -> str:
    """The TIMEX3 value: resolved as far as the text allows."""
    if found is None:
        return unresolved(mention.value)
    if frame.floating and found.placed.grain <= Grain.DAY:
        return unknown(mention.value) + found.placed.timex[10:]
    return unresolved(mention.value) if found.placed.floating else found.placed.timex

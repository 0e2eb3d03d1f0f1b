"""English sets of several times: "every Monday and Thursday at 6", "every day at noon and 6 pm", "weekly on Fridays"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve

from timeline.rules import Reading, compiled_pattern
from timeline.rules.algebra import repeated
from timeline.values import Clock, Date, Moment, Repeat, Value

AND = compiled_pattern(r",? (?:and|or) (?:also )?(?:at )?|, |\s?[&/+]\s?")
ONWARD = compiled_pattern(r"\s?[-–—]\s?|,? (?:to|until|till|through) ")
ON = compiled_pattern(r",? on (?:an? |the )?|,? every | ")
WEEKLY = re.compile(r"P(\d+)W")
MONTHLY = re.compile(r"P(\d+)M")


def recurring(text: str, found: Sequence[Reading]) -> list[Reading]:
    """The readings, each time that is told of a set with the one before it as a set itself."""
    done: list[Reading] = []
    for each in found:
        every = done[-1].value if done else None
        if not isinstance(every, Repeat):
            done.append(each)
            continue
        gap = (text, done[-1].end, each.start)
        narrowed = within(every, each.value) if ON.fullmatch(*gap) else None
        if narrowed is not None:
            done[-1] = evolve(done[-1], end=each.end, value=narrowed)
            continue
        several = beside(every, each.value, ONWARD.fullmatch(*gap) is not None) if listed(gap) else None
        if several is not None:
            tell_back(done, several[0])
        done.append(each if several is None else evolve(each, value=several[1], rule="several"))
    return done


def tell_back(done: list[Reading], last: Repeat) -> None:
    """Give the last of a list of sets, and those before it that tell no clock, the clock that *last* has."""
    clock = last.value.partition("T")[2]
    for i in range(len(done) - 1, -1, -1):
        every = done[i].value
        if not isinstance(every, Repeat) or "T" in every.value or not clock:
            return
        done[i] = evolve(done[i], value=evolve(every, value=f"{every.value}T{clock}"))
        if done[i].rule != "several":
            return


def listed(gap: tuple[str, int, int]) -> bool:
    """Whether the words of a list, or of a range, and nothing else stand between two readings."""
    return AND.fullmatch(*gap) is not None or ONWARD.fullmatch(*gap) is not None


def within(every: Repeat, value: Value) -> Repeat | None:
    """A set by weeks, months or years on the day of them that is said: "every two weeks on Friday"."""
    day, clock = parted(value)
    if every.freq not in (None, "1X") or not isinstance(day, str):
        return None
    weeks, months = WEEKLY.fullmatch(every.value), MONTHLY.fullmatch(every.value)
    if weeks and day.startswith("XXXX-WXX-"):
        return Repeat(day + clock, None if weeks[1] == "1" else every.value, every.quant)
    if months and day.startswith("XXXX-XX-"):
        return Repeat(day + clock, None if months[1] == "1" else every.value, every.quant)
    yearly = every.value == "P1Y" and re.fullmatch(r"XXXX-\d\d-\d\d", day) is not None
    return Repeat(day + clock, None, every.quant) if yearly else None


def parted(value: Value) -> tuple[str | None, str]:
    """A day that leaves its year, its week or its month unsaid, as a set has it, and the clock on it."""
    day, clock = (value.date, value.time) if isinstance(value, Moment) else (value, None)
    if isinstance(day, Repeat):
        days, _, time = day.value.partition("T")
        return days, time and f"T{time}"
    if not isinstance(day, Date) or day.year is not None or not (day.weekday or day.day) or day.weekday and day.day:
        return None, ""
    return str(day), "" if clock is None else str(clock)


def beside(every: Repeat, value: Value, onward: bool) -> tuple[Repeat, Repeat] | None:
    """A set with one more day or clock of it: what both say for each other."""
    days, _, time = every.value.partition("T")
    if not days.startswith("XXXX-"):
        return None
    if isinstance(value, Clock):
        more = value_at(every, value)
        return (every, more) if more else None
    day, clock = parted(value)
    if onward or day is None or "-WXX-" not in days or "-WXX-" not in day:
        return None
    first = every if time or not clock else evolve(every, value=days + clock)
    return first, Repeat(day + (clock or (time and f"T{time}")), every.freq, every.quant)


def value_at(every: Repeat, clock: Clock) -> Repeat | None:
    """A set at a clock at another one, in the half of the day in which that comes later."""
    days, _, time = every.value.partition("T")
    said = re.fullmatch(r"(\d\d)(?::(\d\d))?", time)
    if said is None:
        return None
    hour = clock.hour or 0
    if clock.twelve and (hour % 12 + 12, clock.minute or 0) > (int(said[1]), int(said[2] or 0)) >= (
        hour % 12,
        clock.minute or 0,
    ):
        clock = evolve(clock, hour=hour % 12 + 12, twelve=False)
    found = repeated(evolve(every, value=days), evolve(clock, twelve=False))
    return found if isinstance(found, Repeat) else None


__all__ = ["recurring"]

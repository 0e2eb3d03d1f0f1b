"""English days counted beside others: "the Tuesday after Labor Day", "the second Friday before Easter"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve

from timeline.lang.en.nearby import clean
from timeline.lang.en.words import ORDINAL, ordinal
from timeline.rules import Reading, compiled_pattern
from timeline.values import Beside, Date, Named, Nth, Shift, Step, Value

REACH = 40
SIDES = {"after": 1, "following": 1, "before": -1, "preceding": -1, "prior to": -1}
GAP = compiled_pattern(
    r" (?:(?P<way>after|following|before|preceding|prior to)|(?P<near>(?:closest|nearest) )?(?:to|of))(?: the)? "
)
LEAD = compiled_pattern(
    rf"(?<!\w)(?:the )?(?:(?P<n>{ORDINAL}|very first|last|next|very next) )?(?:(?P<near>closest|nearest) )?$"
)
OWN = compiled_pattern(r"(?:the )?(?:(?:last|next|first|closest|nearest) )?")
POINTS = (Date, Step, Named, Nth, Shift)


def counted_beside(text: str, found: Sequence[Reading]) -> list[Reading]:
    """The readings, a weekday or a named day and the day that it is counted from as one."""
    done: list[Reading] = []
    for each in found:
        joined = beside(text, done, each) if done else None
        if joined is None:
            done.append(each)
        else:
            while done and done[-1].end > joined.start:
                done.pop()
            done.append(joined)
    return done


def beside(text: str, done: Sequence[Reading], second: Reading) -> Reading | None:
    """The last reading counted beside *second*, if the words between and before them say so."""
    first = done[-1]
    gap = GAP.match(text, first.end, second.start)
    unit = unit_of(first.value)
    if gap is None or gap.end() != second.start or unit is None or not is_bound(text, second):
        return None
    start = own_start(text, first)
    floor = done[-2].end if len(done) > 1 and not numbers(text, done[-2], start) else 0
    lead = LEAD.search(text, max(floor, start - REACH), start)
    near = bool(gap["near"] or (lead and lead["near"]))
    if near is bool(gap["way"]):
        return None
    article = lead is not None and lead[0] != ""
    if not article and not (isinstance(second.value, Named) or (isinstance(second.value, Date) and second.value.day)):
        return None
    n = count_of(lead["n"] if lead else None)
    value = Nth(n, unit, Beside(second.value, 0 if near else SIDES[gap["way"].lower()]))
    return evolve(first, start=lead.start() if lead else start, end=second.end, value=value, mod=None, hedge=None)


def own_start(text: str, reading: Reading) -> int:
    """Where the name of the day itself begins, after an article and a "last" that the reading has taken in."""
    own = OWN.match(text, reading.start)
    return own.end() if own else reading.start


def numbers(text: str, reading: Reading, start: int) -> bool:
    """Whether a reading such as "the 3rd" is only the number of what follows it."""
    words = re.sub(r"^the\s+", "", text[reading.start : reading.end].lower())
    return ordinal(words) is not None and LEAD.search(text, reading.start, start) is not None


def count_of(words: str | None) -> int:
    """How many units are counted off: "last" and "next" are the nearest."""
    return (ordinal(words) if words else None) or 1


def unit_of(value: Value) -> Date | Named | None:
    """The weekday, the day of the year or the named day that a reading counts, if it says nothing more."""
    if isinstance(value, Step) and value.anchor == "now" and isinstance(value.unit, Date | Named):
        value = value.unit
    if isinstance(value, Named) and value.year is None:
        return value
    plain = isinstance(value, Date) and not (value.year or value.week or (value.weekday and value.day))
    return value if plain and isinstance(value, Date) and (value.weekday or (value.month and value.day)) else None


def is_bound(text: str, reading: Reading) -> bool:
    """Whether a reading is a day or a longer time, and not what a noun after it is named for."""
    value = reading.value
    if not isinstance(value, POINTS):
        return False
    return clean(text, reading.end) and not re.match("['’]s", text[reading.end : reading.end + 2])


__all__ = ["counted_beside"]

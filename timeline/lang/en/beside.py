"""English days counted beside others: "the Tuesday after Labor Day", "the second Friday before Easter"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve

from timeline.lang.en.clock import PARTS
from timeline.lang.en.nearby import clean
from timeline.lang.en.words import ORDINAL, YEAR, ordinal
from timeline.rules import Reading, compiled_pattern
from timeline.rules.algebra import ONE_DAY
from timeline.values import Beside, Date, Moment, Named, Nth, Part, Shift, Step, Value

REACH = 40
SIDES = {"after": 1, "following": 1, "before": -1, "preceding": -1, "prior to": -1}
GAP = compiled_pattern(
    r" (?:(?P<way>after|following|before|preceding|prior to)|(?P<near>(?:closest|nearest) )?(?:to|of))(?: the)? "
)
LEAD = compiled_pattern(
    rf"(?<!\w)(?:the )?(?:(?P<n>{ORDINAL}|very first|last|next|very next) )?(?:(?P<near>closest|nearest) )?$"
)
NEXT_TO = compiled_pattern(
    r"(?<!\w)(?:the )?(?:(?P<unit>day|week|weekend|morning|afternoon|evening|night) (?P<way>after|before|following|preceding|prior to)|(?P<eve>eve) of)(?: the)? $"
)
WEEK_OF = compiled_pattern(
    r"(?<!\w)(?:the )?(?:(?P<unit>week|weekend) (?P<way>of|beginning|commencing|starting|ending)|(?P<short>w/[ce]))(?: on)?(?: the)? $"
)
WEEKEND = compiled_pattern(rf" week ?end(?!\w)(?: (?:of |in )?(?P<year>{YEAR})(?!\d))?")
WEEKS = {"of": 0, "beginning": 1, "commencing": 1, "starting": 1, "ending": -1, "w/c": 1, "w/e": -1}
OWN = compiled_pattern(r"(?:the )?(?:(?:last|next|first|closest|nearest) )?")
POINTS = (Date, Step, Named, Nth, Shift)


def counted_beside(text: str, found: Sequence[Reading]) -> list[Reading]:
    """The readings, a weekday or a named day and the day that it is counted from as one."""
    done: list[Reading] = []
    for reading in found:
        if done and reading.start < done[-1].end:
            continue  # the year of "July 4th weekend 2020"
        near = next_to(text, reading, floor_of(done))
        each = (beside(text, done, near) if done else None) or on_weekend(text, near)
        while each is not reading and done and done[-1].end > each.start:
            done.pop()
        done.append(each)
    return done


def floor_of(done: Sequence[Reading]) -> int:
    """Where the words before a reading begin that no other has taken; "the week" of "the week ending" is not taken."""
    taken = [each for each in done[-2:] if each.rule not in ("ended", "definite")]
    return taken[-1].end if taken else 0


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


def next_to(text: str, reading: Reading, floor: int) -> Reading:
    """A day with "the day before", "the night after" or "the week of" before it."""
    value = reading.value
    start = max(floor, reading.start - REACH)
    led = NEXT_TO.search(text, start, reading.start)
    of_week = None if led else WEEK_OF.search(text, start, reading.start)
    found = led or of_week
    if found is None or not is_bound(text, reading) or not names_day(value):
        return reading
    eve = led is not None and led["eve"] is not None
    unit, way = ("day", "before") if eve else unit_and_way(found)
    if unit.startswith("week"):
        near: Value = week_near(value, unit, SIDES[way]) if led else week_of(value, unit, WEEKS[way])
    else:
        day = Shift(value, ONE_DAY, SIDES[way])
        near = day if unit == "day" else Moment(day, Part(PARTS[unit]))
    return evolve(reading, start=found.start(), value=near, mod=None, hedge=None)


def on_weekend(text: str, reading: Reading) -> Reading:
    """A day of a month with "weekend" after it, as the weekend nearest to it: "the July 4th weekend"."""
    day, found = reading.value, WEEKEND.match(text, reading.end)
    if found is None or not isinstance(day, Date) or not day.month or not day.day or day.weekday:
        return reading
    year = day.year or (int(found["year"]) if found["year"] else None)
    return evolve(reading, end=found.end(), value=week_of(evolve(day, year=year), "weekend", 0))


def unit_and_way(found: re.Match[str]) -> tuple[str, str]:
    """The unit that words such as "the week ending" or "w/c" name, and where the day after them stands in it."""
    short = found.groupdict().get("short")
    return ("week", short.lower()) if short else (found["unit"].lower(), found["way"].lower())


def week_near(value: Value, unit: str, side: int) -> Nth:
    """The week, or the weekend, on a side of a day."""
    return Nth(1, unit, Beside(value, side))


def week_of(value: Value, unit: str, side: int) -> Nth:
    """The week that holds a day, begins on it (1) or ends with it (-1)."""
    return week_near(Shift(value, ONE_DAY, -side) if side else value, unit, side)


def names_day(value: Value) -> bool:
    """Whether a value is a named day, one of a month, or a weekday that is told from now."""
    if isinstance(value, Step):
        return value.anchor == "now" and (isinstance(value.unit, Named) or weekly(value.unit))
    return isinstance(value, Named) or (isinstance(value, Date) and value.day is not None)


def weekly(unit: object) -> bool:
    """Whether a unit is a weekday."""
    return isinstance(unit, Date) and unit.weekday is not None


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

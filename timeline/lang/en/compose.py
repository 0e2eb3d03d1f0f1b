"""From single readings to whole English times: doubt settled, neighbours joined, what stands around them taken in."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve

from timeline.lang.en.around import Around, is_clock, style_of
from timeline.lang.en.asked import asked
from timeline.lang.en.beside import counted_beside
from timeline.lang.en.context import KEEP, keep_part
from timeline.lang.en.date import checked, year_of
from timeline.lang.en.extend import edged, hedged, joined_shift, loose, shifted, zoned
from timeline.lang.en.nearby import word_before
from timeline.lang.en.plain import ALONE, LOWER, keeps_lower, lower_name
from timeline.lang.en.ranges import shared
from timeline.lang.en.recurring import recurring
from timeline.lang.en.words import WEAK
from timeline.rules import Manner, Reading, combine, compiled_pattern
from timeline.values import Clock, Date, Length, Moment, Named, Part, Repeat, Shift, Step, Value

LONGEST_GAP, SHORT_DATE = 24, 8
FIGURES = re.compile(r"\d{1,2}")
SIZES = ("second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century")
SERIES = compiled_pattern(r",? and |, | ")
DATE_DATE = compiled_pattern(r"(?:, ?| |,? on )(?:the )?|, (?:that is|i\.e\.),? |\s?\((?=\w)")
CLOCK_DATE = compiled_pattern(
    r"(?:,? )(?:on )?(?:the |the morning of |the evening of )?|, (?:straight up|sharp), (?:on )?"
)
DATE_CLOCK = compiled_pattern(
    r"(?:,? )(?:at |@ ?|from )?(?:exactly |precisely |the stroke of )?|,|(?:,? )at ?(?:about |around )?"
)
CLOCK_PART = compiled_pattern(r"(?:,? )(?:in the |at |of the |in |the )?(?:very )?(?:early )?")
DATE_PART = compiled_pattern(r"(?: |, )(?:(?:early |late )?in the |at |the )?(?:very )?(?:early |late )?")
PART_DATE = compiled_pattern(r"(?: of | on |, | )(?:the )?")
DAYLIKE = (Date, Step, Named, Shift)


def compose(text: str, atoms: Sequence[Reading], manner: Manner) -> Sequence[Reading]:
    """The times of *text*, made of the readings of its single words."""
    if not atoms:
        return ()
    order = manner.date_order or order_of(text, atoms)
    atoms = [ordered(text, each, order) for each in atoms] if order else atoms
    found = settle(text, with_hedges(text, apart([zoned(text, each) for each in atoms])), manner)
    found = fold(text, apart([shifted(text, loose(text, each)) for each in found]))
    found = recurring(text, [each for i, each in enumerate(found) if whole(text, found, i)])
    done = shared(text, with_edges(text, counted_beside(text, chained(text, found))), manner.prefer)
    return asked(text, done) if manner.asked else done


def apart(found: Sequence[Reading]) -> list[Reading]:
    """The readings without those that begin inside one before them: a zone, or the "now" of "from now"."""
    done: list[Reading] = []
    for each in found:
        if not done or each.start >= done[-1].end:
            done.append(each)
    return done


def ordered(text: str, reading: Reading, order: str | None) -> Reading:
    """A date in figures, its day and its month in the order that the caller writes them, if the calendar has it."""
    date = reading.value
    if (
        reading.rule not in ("numeric", "numeric_range", "slashed", "slashed_range")
        or not isinstance(date, Date)
        or not date.month
        or not date.day
    ):
        return reading
    if order == "YMD" and reading.rule == "numeric":
        return evolve(reading, value=year_first(text[reading.start : reading.end]) or date)
    first = first_figure(text, reading)
    wanted = "DMY" if first == date.month and date.day <= 12 and order == "DMY" else None
    wanted = "MDY" if first == date.day and date.day <= 12 and order == "MDY" else wanted
    return evolve(reading, value=evolve(date, month=date.day, day=date.month)) if wanted else reading


def order_of(text: str, atoms: Sequence[Reading]) -> str | None:
    """The order of the dates in figures of a text, where one of them has its day first and none its month."""
    said = [each for each in atoms if each.rule in ("numeric", "numeric_range") and isinstance(each.value, Date)]
    if len(said) < 2:
        return None
    days = [first_figure(text, each) == each.value.day and (each.value.day or 0) > 12 for each in said]  # type: ignore[union-attr]
    months = [(each.value.day or 0) > 12 for each, day in zip(said, days, strict=True) if not day]  # type: ignore[union-attr]
    return "DMY" if any(days) and not any(months) else None


def first_figure(text: str, reading: Reading) -> int:
    """The first figure of a date in figures."""
    return int(FIGURES.match(text, reading.start)[0])  # type: ignore[index]


def year_first(words: str) -> Date | None:
    """The date of three figures of two digits, read as year, month and day, if the calendar has it."""
    year, month, day = FIGURES.findall(words)[:3]
    short = len(words) == SHORT_DATE and int(month) <= 12
    return checked(Date(year_of(year), int(month), int(day))) if short else None


def with_hedges(text: str, atoms: Sequence[Reading]) -> list[Reading]:
    """The readings with the hedges before them; none reaches into the one before."""
    found: list[Reading] = []
    for each in atoms:
        floor = found[-1].end if found else 0
        value = each.value.time if isinstance(each.value, Moment) and each.value.date is None else each.value
        found.append(hedged(text, each, floor) if isinstance(value, Clock | Length | Date) else each)
    return found


def settle(text: str, atoms: Sequence[Reading], manner: Manner) -> list[Reading]:
    """The readings that the words around them bear out; parts of the day are left for the joining to judge."""
    around = Around(text, atoms, style_of(text, atoms, manner.asked))
    kept: list[Reading] = []
    for i, each in enumerate(atoms):
        if each.rule in LOWER and lower_name(text, each):
            on_time = around.style.caseless and leads_on(text, atoms, i)
            if on_time or keeps_lower(text, each, around.style.fragment, around.style.caseless):
                kept.append(evolve(each, bare=False))
            continue
        keep = KEEP.get(each.rule) if each.bare or each.rule in ("colon", "race") else None
        if around.style.fragment and each.rule in ALONE:
            keep = None
        judged = keep(around, i) if keep else each
        if judged is not None:
            doubtful = each.bare and keep is None and each.rule not in ALONE
            kept.append(judged if judged.bare is doubtful else evolve(judged, bare=doubtful))
    return kept


def leads_on(text: str, atoms: Sequence[Reading], i: int) -> bool:
    """Whether a time follows that a day or a month written small belongs to: "march fifteenth nine a.m.", "may to june"."""
    if i + 1 >= len(atoms) or atoms[i].rule == "weekday_alone":
        return False
    gap, following = text[atoms[i].end : atoms[i + 1].start], atoms[i + 1]
    month = isinstance(following.value, Date) and following.value.month is not None
    return gap.isspace() and atoms[i].rule != "month_alone" or (month and gap.strip().lower() in ("to", "through", "-"))


def fold(text: str, found: Sequence[Reading]) -> list[Reading]:
    """Neighbours joined, from left to right, as long as they make one value."""
    done: list[Reading] = []
    for each in found:
        joined = join(text, done[-1], each) if done else None
        if joined is not None:
            done[-1] = joined
        else:
            done.append(each)
    return done


def chained(text: str, found: Sequence[Reading]) -> list[Reading]:
    """Lengths joined with the times that they are counted from, from right to left."""
    done: list[Reading] = []
    for each in reversed(found):
        if done and 0 < done[-1].start - each.end <= LONGEST_GAP and isinstance(each.value, Length):
            spent = word_before(text, each.start).lower() == "for"
            value = None if spent else joined_shift(text, each, done[-1])
            if value is not None:
                done[-1] = evolve(each, end=done[-1].end, value=value, rule="shifted")
                continue
        done.append(each)
    return done[::-1]


def join(text: str, first: Reading, second: Reading) -> Reading | None:
    """Two neighbours as one reading, if the words between them allow it and their values agree."""
    if not 0 < second.start - first.end <= LONGEST_GAP:
        return None
    if isinstance(first.value, Length) and isinstance(second.value, Length):
        return continued(text, first, second)
    gap = connector(first, second)
    if gap is None or gap.fullmatch(text, first.end, second.start) is None:
        return None
    between = text[first.end : second.start]
    weak = text[second.start].isupper() and first_word(text, second.start) in WEAK
    if text[first.end - 1] == "." and (weak or anew(text, between, second)):
        return None
    if first.rule == "bare_hour" and isinstance(second.value, Part) and text[second.end - 1] in "sS":
        return None
    if isinstance(second.value, Part) and "," in between and text.startswith(" of ", second.end):
        return None  # "that morning, the morning of the 8th"
    if "\n" in between and not between.strip() and is_clock(second):
        return None
    if isinstance(first.value, Date) and (
        isinstance(second.value, Date) and "(" in between or anew(text, between, second)
    ):
        return None
    value = combine(first.value, second.value) or again(first.value, second.value)
    if value is None:
        return None
    hedge, mod = (second.hedge, second.mod) if second.hedge else (first.hedge, first.mod)
    rule = second.rule if first.rule in ("bare_hour", "part_of_day") else first.rule
    return Reading(first.start, second.end, value, mod, hedge, rule)


def again(first: Value, second: Value) -> Value | None:
    """A part of a day whose part is said once more: "the early hours of Thursday morning"."""
    return first if isinstance(first, Moment) and isinstance(second, Part) and first.time == second else None


def anew(text: str, between: str, second: Reading) -> bool:
    """Whether a sentence begins after a time, with no stop of its own before it: after "p.m.", or the date of a heading."""
    deictic = (
        isinstance(second.value, Step | Shift) and text[second.start].isupper() and text[second.start + 1].islower()
    )
    return between.startswith(" On ") or (between.isspace() and deictic)


def first_word(text: str, start: int) -> str:
    """The word that begins at an offset, case folded."""
    return re.split(r"\W", text[start : start + 20], maxsplit=1)[0].lower()


def continued(text: str, first: Reading, second: Reading) -> Reading | None:
    """A length of several units that goes on with a smaller one: "1 year, 2 days, 3 hours and 4 seconds"."""
    a, b = first.value, second.value
    if not isinstance(a, Length) or not isinstance(b, Length) or len(a.parts) < 2 or second.hedge or first.bare:
        return None
    said = all(n is not None for n, _ in (*a.parts, *b.parts))
    smaller = SIZES.index(a.parts[-1][1]) > SIZES.index(b.parts[0][1])
    if not said or not smaller or SERIES.fullmatch(text, first.end, second.start) is None:
        return None
    return evolve(first, end=second.end, value=Length((*a.parts, *b.parts)))


def connector(first: Reading, second: Reading) -> re.Pattern[str] | None:
    """The words that may stand between two readings of their kinds."""
    if isinstance(first.value, Length) or isinstance(second.value, Length):
        return None
    if isinstance(first.value, Part):
        return PART_DATE if not isinstance(second.value, Part) and not is_clock(second) else None
    if isinstance(second.value, Part):
        return CLOCK_PART if is_clock(first) else DATE_PART
    if is_clock(first):
        return CLOCK_DATE
    return DATE_CLOCK if is_clock(second) else DATE_DATE


def whole(text: str, found: Sequence[Reading], i: int) -> bool:
    """Whether a reading is a time by itself: parts of the day alone seldom are."""
    here = found[i]
    if not here.bare or not isinstance(here.value, Part):
        return True
    return keep_part(Around(text, found, style_of("", ())), i) is not None


def with_edges(text: str, found: Sequence[Reading]) -> list[Reading]:
    """The readings with "the", "early" and "the end of" before them."""
    done: list[Reading] = []
    for each in found:
        whole = edged(text, each, done[-1].end if done else 0)
        done.append(evolve(whole, bare=False) if whole.bare else whole)
    return done


__all__ = ["DAYLIKE", "Repeat", "compose"]

"""Texts where capitals say nothing, and texts that are nothing but a time."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.lang.en.nearby import clean, word_before
from timeline.rules import Reading

LONGEST = 160
CAPITAL_INSIDE = re.compile(r"[^.!?:;“\"\n]\s+(?!I\b)[A-Z]")
WORD = re.compile(r"[^\W_]+")
GLUE = frozenset(
    """on at in for by until till til to from the of this next last past coming and or a an between through thru around
    about after before since during within not later than early late mid sharp ish exactly st nd rd th up no starting
    beginning ending as soon all is was it let s be""".split()
)
LOWER_MONTHS = frozenset("may march mar sep dec jan jun".split())
LOWER_LEADS = frozenset(
    """in on of since by until till from to through during before after between next last early late mid for every
    each the""".split()
)
ALONE = frozenset("month_alone weekday_alone season slashed year_alone month_day day_month short_year".split())
LOWER = frozenset(
    "month_day day_month nth_of_month month_nth month_days shared_month month_alone weekday_alone".split()
)


def caseless(text: str) -> bool:
    """Whether *text* is short and has no capital but at the beginning of a sentence, so that a small letter says nothing."""
    return len(text) <= LONGEST and CAPITAL_INSIDE.search(text) is None


def fragment(text: str, found: Sequence[Reading]) -> bool:
    """Whether *text* is short and has nothing in it but times and the words between them."""
    if len(text) > LONGEST:
        return False
    end = 0
    rest = []
    for each in found:
        rest.append(text[end : max(end, each.start)])
        end = max(end, each.end)
    rest.append(text[end:])
    return all(word.lower() in GLUE or word.isdecimal() for word in WORD.findall(" ".join(rest)))


def lower_name(text: str, reading: Reading) -> bool:
    """Whether a month or a day is written small where that could be another word: "may", "march", "sat", "sun"."""
    words = WORD.findall(text[reading.start : reading.end])
    if getattr(reading.value, "year", None):
        return False
    if reading.rule == "weekday_alone":
        return getattr(reading.value, "day", None) is None and words[0].islower() and len(words[0]) < 6
    return any(word in LOWER_MONTHS for word in words)


def keeps_lower(text: str, reading: Reading, has_fragment: bool, has_no_case: bool) -> bool:
    """Whether a small "may 5" or "sat" is a time all the same."""
    if has_fragment:
        return True
    if not has_no_case or not clean(text, reading.end):
        return False
    numbered = reading.rule not in ("month_alone", "weekday_alone")
    word = word_before(text, reading.start).lower()
    return numbered or (word in LOWER_LEADS and (word != "the" or reading.rule == "month_alone"))

"""Nouns at the end of an object that look like verbs: "had filed compliance reports"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.model import Predicate
from timeline.lang.signals import Signals
from timeline.text import Token

LONGEST = 2


def without_objects(
    tokens: Sequence[Token], found: list[Predicate], taken: frozenset[int], signals: Signals
) -> list[Predicate]:
    """The predicates without what only looks like a verb at the end of an object: "had filed compliance reports by noon"."""
    kept: list[Predicate] = []
    for each in found:
        before = kept[-1] if kept else None
        plural = each.first == each.last and each.tense == 0 and each.word.endswith("s") and not each.copula
        if before and plural and before.first < before.last and tokens[before.first].word in signals.have:
            between = range(before.last + 1, each.first)
            if 0 < len(between) <= LONGEST and all(names(tokens, i, taken, signals) for i in between):
                continue
        kept.append(each)
    return kept


def names(tokens: Sequence[Token], i: int, taken: frozenset[int], signals: Signals) -> bool:
    """Whether a word can be part of a name for a thing: no mark, no time, no word of grammar."""
    word = tokens[i].word
    return word.isalpha() and i not in taken and word not in signals.functional and word not in signals.adverbs

"""Sentences cut into clauses: one predicate each, its subject before it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline.events.model import Clause, Predicate
from timeline.events.predicates import predicates
from timeline.lang.signals import Signals
from timeline.text import Token

HARD = frozenset(';:—–()"“”?!|')


def clauses(tokens: Sequence[Token], span: range, taken: frozenset[int], signals: Signals) -> Iterator[Clause]:
    """The clauses of one sentence, in order; a sentence without a verb is one clause without a predicate."""
    found = list(predicates(tokens, span, taken, signals))
    cuts = boundaries(tokens, span, found, taken, signals)
    edges = [span.start, *cuts, span.stop]
    for start, end in zip(edges, edges[1:], strict=False):
        here = [p for p in found if start <= p.first < end]
        yield from ruled(tokens, start, end, here, signals)


def ruled(tokens: Sequence[Token], start: int, end: int, here: list[Predicate], signals: Signals) -> Iterator[Clause]:
    """A clause for each predicate between two boundaries, each ending where the next begins."""
    opener = tokens[start].word if start < end else ""
    begin = start
    while begin < end - 1 and introduces(tokens[begin].word, signals):
        begin += 1
        opener = tokens[begin].word if introduces(tokens[begin].word, signals) else opener
    if not here:
        if begin < end:
            yield Clause(begin, end, None, (begin, begin), opener)
        return
    for number, predicate in enumerate(here):
        stop = here[number + 1].first if number + 1 < len(here) else end
        first = begin if number == 0 else predicate.first
        subject = (first, predicate.first)
        yield Clause(first, stop, predicate, subject, opener if number == 0 else "", linked=number > 0)


def introduces(word: str, signals: Signals) -> bool:
    """Whether a word only opens a clause: a mark, a conjunction or a relative pronoun."""
    return not word[:1].isalnum() or word in signals.boundaries or word in signals.relatives


def boundaries(
    tokens: Sequence[Token],
    span: range,
    found: list[Predicate],
    taken: frozenset[int],
    signals: Signals,
) -> list[int]:
    """Where one clause ends and the next begins: at hard marks, and at the last conjunction or comma between verbs."""
    verbs = {i for p in found for i in range(p.first, p.last + 1)}
    free = [i for i in range(span.start + 1, span.stop) if i not in taken and i not in verbs]
    cuts = {i for i in free if tokens[i].word in HARD}
    soft = [i for i in free if opens(tokens, i, signals)]
    for here, after in zip(found, found[1:], strict=False):
        between = [i for i in soft if here.last < i < after.first]
        if between and not any(here.last < i < after.first for i in cuts):
            last = between[-1]
            cuts.add(last - 1 if last - 1 in between else last)
    return sorted(cuts)


def opens(tokens: Sequence[Token], i: int, signals: Signals) -> bool:
    """Whether the token can open a clause."""
    word = tokens[i].word
    if word == ",":
        return True
    return word in signals.boundaries or word in signals.relatives or word in signals.before | signals.after

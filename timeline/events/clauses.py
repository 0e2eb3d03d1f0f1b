"""Sentences cut into clauses: one predicate each, its subject before it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline.events.model import Clause, Predicate
from timeline.events.predicates import predicates
from timeline.lang.signals import Signals
from timeline.text import Token

HARD = frozenset(";:—–()\"“”?!|")


def clauses(tokens: Sequence[Token], span: range, taken: frozenset[int], signals: Signals) -> Iterator[Clause]:
    """The clauses of one sentence, in order; a sentence without a verb is one clause without a predicate."""
    found = [p for p in predicates(tokens, span, taken, signals)]
    cuts = boundaries(tokens, span, found, taken, signals)
    edges = [span.start, *cuts, span.stop]
    for start, end in zip(edges, edges[1:], strict=False):
        here = [p for p in found if start <= p.first < end]
        yield from ruled(tokens, start, end, here, signals)


def ruled(
    tokens: Sequence[Token], start: int, end: int, here: list[Predicate], signals: Signals
) -> Iterator[Clause]:
    """A clause for each predicate between two boundaries, each ending where the next begins."""
    opener = tokens[start].word if start < end else ""
    begin = start + (opener in signals.boundaries or opener in signals.relatives or not opener[:1].isalnum())
    if not here:
        if begin < end:
            yield Clause(begin, end, None, (begin, begin), opener)
        return
    for number, predicate in enumerate(here):
        stop = here[number + 1].first if number + 1 < len(here) else end
        first = begin if number == 0 else predicate.first
        subject = (first, predicate.first)
        yield Clause(first, stop, predicate, subject, opener if number == 0 else "", linked=number > 0)


def boundaries(
    tokens: Sequence[Token],
    span: range,
    found: list[Predicate],
    taken: frozenset[int],
    signals: Signals,
) -> list[int]:
    """Where one clause ends and the next begins: hard marks, and conjunctions that bring a predicate with them."""
    starts = [p.first for p in found]
    verbs = {i for p in found for i in range(p.first, p.last + 1)}
    cuts = []
    for i in range(span.start + 1, span.stop):
        if i in taken or i in verbs:
            continue
        word = tokens[i].word
        if word in HARD or (opens(tokens, i, signals) and predicate_before_cut(starts, i, span, cuts)):
            cuts.append(i)
    return cuts


def opens(tokens: Sequence[Token], i: int, signals: Signals) -> bool:
    """Whether the token can open a clause."""
    word = tokens[i].word
    if word == ",":
        return True
    return word in signals.boundaries or word in signals.relatives or word in signals.before | signals.after


def predicate_before_cut(starts: list[int], i: int, span: range, cuts: list[int]) -> bool:
    """Whether there is a predicate both since the last cut and in what follows."""
    since = cuts[-1] if cuts else span.start
    return any(since <= s < i for s in starts) and any(s > i for s in starts)

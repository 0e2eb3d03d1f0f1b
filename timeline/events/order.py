"""Order told by words: one clause before, after, until or followed by another."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.labels import covering
from timeline.events.model import Clause, Kind
from timeline.events.telling import Telling


def ordered(telling: Telling, found: Sequence[Clause], told: Sequence[int | None]) -> None:
    """Add the order that conjunctions and "followed by" give the events of one sentence."""
    for number in range(1, len(found)):
        here, before = told[number], last_told(told, number)
        if here is not None and before is not None and here != before:
            linked(telling, found[number], before, here)
        if before is not None and follows(telling, found[number]):
            followed(telling, found[number], before)


def last_told(told: Sequence[int | None], number: int) -> int | None:
    """The event of the nearest clause before."""
    return next((event for event in reversed(told[:number]) if event is not None), None)


def linked(telling: Telling, clause: Clause, before: int, here: int) -> None:
    """The order of two neighbouring clauses by the conjunction between them."""
    signals = telling.signals
    if clause.opener in signals.before:
        telling.claim(Kind.BEFORE, before, other=here)
    elif clause.opener in signals.after:
        telling.claim(Kind.BEFORE, here, other=before)


def follows(telling: Telling, clause: Clause) -> bool:
    """Whether the clause is "followed by" something."""
    predicate = clause.predicate
    return bool(predicate and predicate.word == "followed" and telling.word(predicate.last + 1) == "by")


def followed(telling: Telling, clause: Clause, before: int) -> None:
    """The words “X, followed by Y”: Y begins as X ends."""
    if clause.predicate is None:
        return
    words = covering(telling.document.tokens, clause.predicate.head, clause.predicate.last + 1)
    after = next((e.number for e in telling.events[before:] if e.mentions[0].start >= words.end), None)
    if after is not None:
        telling.claim(Kind.MEETS, before, span=words, other=after)

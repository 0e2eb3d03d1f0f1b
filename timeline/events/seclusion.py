"""Behind closed doors: "went into executive session", and out again, "returned to open session"."""

from __future__ import annotations

from timeline.events.model import Clause
from timeline.events.telling import Telling

REACH = 6


def secluding(telling: Telling, clause: Clause) -> bool:
    """Whether those who sit go behind closed doors: "went into executive session"."""
    predicate, signals = clause.predicate, telling.signals
    if predicate is None or predicate.word not in signals.enters or predicate.negated:
        return False
    after = [telling.word(i) for i in range(predicate.last + 1, min(clause.end, predicate.last + 5))]
    led = after[:1] and (after[0] in signals.into or predicate.word.startswith("enter"))
    return bool(led) and any(word in signals.closed_doors for word in after)


def coming_back(telling: Telling, clause: Clause) -> bool:
    """Whether those who sit come out again: "came back into open session", "returned to public session"."""
    predicate, signals = clause.predicate, telling.signals
    if predicate is None or predicate.word not in signals.comes_back or predicate.negated:
        return False
    after = [telling.word(i) for i in range(predicate.last + 1, min(clause.end, predicate.last + 6))]
    return any(word in signals.floor for word in after) and not any(
        word in signals.closed_doors - {"session"} for word in after
    )


def room(telling: Telling, clause: Clause) -> tuple[int, int]:
    """The words that name the session behind closed doors."""
    predicate, signals = clause.predicate, telling.signals
    first = predicate.last + 1 if predicate else clause.start
    near = range(first, min(clause.end, first + REACH))
    found = [i for i in near if telling.word(i) in signals.closed_doors]
    start = next((i for i in near if telling.word(i) not in signals.into), first)
    return (start, found[-1]) if found else (first, first)

"""Until what: "waited until he was relieved at 2:40" ends as that begins; "did not open until he came" begins then."""

from __future__ import annotations

from timeline.events.model import Clause, Kind
from timeline.events.telling import Telling, verb_of
from timeline.mentions import Mention

BACK = 6


def until(telling: Telling, clause: Clause, event: int, other: int) -> None:
    """Claim that *event*, told by *clause*, ends as the other begins; that it begins then, where the clause denies."""
    predicate = clause.predicate
    if predicate is not None and predicate.negated:
        kind = Kind.BEFORE if predicate.copula else Kind.SAME_START
        telling.claim(kind, event, other=other, basis="stated" if predicate.copula else "assumed")
    elif predicate is None or verb_of(telling, predicate) not in telling.signals.begins | telling.signals.ends:
        telling.claim(Kind.MEETS, event, other=other)
    else:
        telling.claim(Kind.BEFORE, event, other=other)


def until_noun(telling: Telling, clause: Clause, mention: Mention) -> bool:
    """Whether the time is that of a noun until which something goes on: "in the air until touchdown at 7:32"."""
    signals = telling.signals
    at = telling.first_of(mention) - 1
    if telling.word(at) not in signals.at and telling.word(at) not in signals.determiners:
        return False
    first = clause.predicate.last + 1 if clause.predicate else clause.start
    for i in range(at - 1, max(first, at - BACK) - 1, -1):
        word = telling.word(i)
        if word in signals.until:
            return i < at - 1
        if (
            i in telling.taken
            or not (word[:1].isalpha() or word == "-")
            or word in signals.prepositions
            or word in signals.auxiliary
        ):
            return False
    return False

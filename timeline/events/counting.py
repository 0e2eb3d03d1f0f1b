"""Where a bare length begins: "we took off at 9; we were in the air for two hours" counts from the take-off."""

from __future__ import annotations

from timeline.events.model import Clause, Kind
from timeline.events.telling import Telling, lemma, verb_of
from timeline.lang.signals import Words

REACH = 2
AFTER = 4


def counted_from(telling: Telling, event: int, clause: Clause, first: int) -> None:
    """Let an event of which the clause tells nothing but a length begin with what set it going; its claims are from *first* on."""
    kinds = {c.kind for c in telling.claims[first:] if c.event == event}
    if kinds != {Kind.LASTS} or event in telling.begun:
        return
    other = latest(telling, setting_off(telling, clause))
    if other is not None and other != event and other in telling.begun:
        telling.claim(Kind.SAME_START, event, other=other, basis="assumed")


def setting_off(telling: Telling, clause: Clause) -> Words:
    """The verbs of what a length can count from: a race from its start, being under way from leaving, being there from arriving."""
    predicate, signals = clause.predicate, telling.signals
    if predicate is None or predicate.negated or predicate.anterior:
        return frozenset()
    if lemma(verb_of(telling, predicate), signals) in signals.wins:
        return signals.begins | signals.departs
    near = [telling.word(i) for i in range(predicate.last + 1, min(clause.end, predicate.last + AFTER))]
    if predicate.copula and any(word in signals.under_way for word in near):
        return signals.departs | signals.launches
    stays = predicate.copula or lemma(predicate.word, signals) in signals.spends
    return signals.arrives if stays and any(word in signals.there for word in near) else frozenset()


def latest(telling: Telling, verbs: Words) -> int | None:
    """The last event that one of *verbs* told, where it is not far back."""
    found = max((telling.by_deed.get(lemma(verb, telling.signals), -1) for verb in verbs), default=-1)
    return found if found >= 0 and telling.sentence - telling.events[found].last <= REACH else None

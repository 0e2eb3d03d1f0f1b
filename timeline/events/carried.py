"""Whether a verb tells that a plan was carried out: the same deed, being seen at an appointment, or nothing of the kind."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.delays import lateness
from timeline.events.meanwhile import lingers
from timeline.events.model import Predicate
from timeline.events.telling import BOOKED, Telling, lemma, verb_of
from timeline.lang.signals import Signals
from timeline.mentions import Mention

ANSWERED = frozenset({"", BOOKED, "decide", "announce", "reply", "answer", "report", "confirm", "rule"})
GO_IN = frozenset({("go", "in"), ("get", "in")})


def pro_verb(telling: Telling, predicate: Predicate) -> bool:
    """Whether the verb stands for the one before: "was to open in May but did not do so until June"."""
    signals = telling.signals
    return predicate.word in signals.do and telling.word(predicate.last + 1) in signals.so


def missed(telling: Telling, predicate: Predicate) -> bool:
    """Whether somebody or something that was due never came, left or began: "did not turn up", "it never came"."""
    signals = telling.signals
    if not predicate.negated or predicate.anterior or predicate.tense >= 0 or predicate.copula:
        return False
    if telling.word(predicate.first) in signals.have or predicate.modal:
        return False
    verb = verb_of(telling, predicate)
    kinds = signals.arrives | signals.departs | signals.begins | signals.comes | signals.attends
    return verb in kinds or lemma(verb, signals) in kinds


def elsewhere(goal: str, verb: str, signals: Signals) -> bool:
    """Whether a plan is to arrive, and the verb tells of something else: "was to reach Cork on the 4th; she put in at Kinsale"."""
    return goal in signals.arrives and verb not in signals.arrives


def gets_there(telling: Telling, predicate: Predicate, number: int) -> bool:
    """Whether somebody reaches a place, which is no carrying out of a summit: "I reached the station at 14:20"."""
    verb, after, signals = verb_of(telling, predicate), telling.word(predicate.last + 1), telling.signals
    return verb in signals.arrives and after in signals.determiners and telling.events[number].key in signals.nouns


def speaking(telling: Telling, predicate: Predicate) -> bool:
    """Whether somebody only says something, which carries out no plan: "they rang at 9 to say …", "they were saying 10"."""
    if predicate.first < predicate.last and telling.word(predicate.last + 1) in telling.signals.particles:
        return False  # "the case was called on at 11"
    word = predicate.word.removesuffix("ing")
    return lemma(word, telling.signals) in telling.signals.speaks or word in telling.signals.reports


def under_way(telling: Telling, predicate: Predicate) -> bool:
    """Whether the verb tells what somebody was doing meanwhile: "we were due in at 9, and at 9 we were sitting in a field"."""
    return lingers(telling, predicate) and not predicate.planned


def received(telling: Telling, predicate: Predicate) -> bool:
    """Whether somebody with an appointment is seen or served: "I was seen at 3", "the vet saw him at 3", "I went in at 3"."""
    signals = telling.signals
    if predicate.word in signals.receives:
        return predicate.first < predicate.last
    after = telling.word(predicate.last + 1)
    return (
        lemma(predicate.word, signals) == "see"
        and after in signals.whom
        or (lemma(predicate.word, signals), after) in GO_IN
    )


def carries_out(telling: Telling, predicate: Predicate, number: int, mentions: Sequence[Mention]) -> bool:
    """Whether the verb can be the carrying out of the plan: the same verb, or any where the plan names none."""
    goal = telling.plans.get(number, "")
    verb = verb_of(telling, predicate)
    if goal == lemma(verb, telling.signals) or pro_verb(telling, predicate) or missed(telling, predicate):
        return True
    if elsewhere(goal, verb, telling.signals) or gets_there(telling, predicate, number):
        return False
    if goal == BOOKED and not received(telling, predicate):
        return False
    if goal not in ANSWERED and (speaking(telling, predicate) or under_way(telling, predicate)):
        return False
    timed = any(m.type in ("TIME", "DATE") or lateness(telling, m) for m in mentions)
    return timed and not predicate.anterior and predicate.tense < 0

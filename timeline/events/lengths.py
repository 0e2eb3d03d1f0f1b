"""How long: "lasted an hour", "for two days", "a 20-minute break", "a term of three years"."""

from __future__ import annotations

from timeline.events.merging import subject_happens
from timeline.events.model import Clause
from timeline.events.telling import Telling, lemma, verb_of
from timeline.mentions import Mention

MORE = frozenset("longer more further extra".split())
LONG = frozenset({"long"})
AWAY = frozenset("before after ago later earlier old away into following apart short".split())


def lasting(telling: Telling, clause: Clause, mention: Mention) -> bool:
    """Whether the words say that the event went on for that long."""
    signals, predicate = telling.signals, clause.predicate
    away = AWAY if mention.signal == "for" else AWAY | MORE
    if telling.word(telling.after(mention)) in away:
        return spent_before(telling, clause, mention)
    if mention.signal == "for":
        return predicate is None or not (predicate.negated or verb_of(telling, predicate) in signals.begins)
    if predicate is None:
        return mention.signal in ("of", "") and not lost(telling, mention)
    verb = verb_of(telling, predicate)
    if mention.signal in ("in", "after", "within"):
        if predicate.negated or mention.signal == "within" or since_last(telling, mention):
            return False
        if mention.signal == "in" and predicate.tense < 0 and lemma(verb, signals) in signals.achieves:
            return True
        if telling.word(telling.after(mention)) in signals.without:
            return False
        broke = mention.signal == "after" and subject_happens(telling, clause) and verb not in signals.begins
        return verb in signals.ends or (broke and verb not in signals.resumes)
    if predicate.copula and telling.word(telling.after(mention)) in LONG:
        return telling.first_of(mention) > predicate.last and near(telling, clause, mention)
    if lemma(verb, signals) in signals.spends and not predicate.negated:
        return adjoining(telling, clause, mention)
    return (
        verb in signals.lasts
        and not taken_by(telling, clause)
        and telling.first_of(mention) > predicate.last
        and near(telling, clause, mention)
    )


def since_last(telling: Telling, mention: Mention) -> bool:
    """Whether the length is the time since the last such thing: "the first time in three years"."""
    at = telling.first_of(mention) - 1
    return any(telling.word(i) in telling.signals.series for i in range(at - 3, at))


def taken_by(telling: Telling, clause: Clause) -> bool:
    """Whether "it" took somebody the time, and is nothing told before: "the road was shut, so it took us two hours"."""
    predicate, signals = clause.predicate, telling.signals
    if clause.opener not in signals.so:
        return False
    whom = telling.word(predicate.last + 1) if predicate else ""
    return telling.word(clause.subject[0]) in signals.it and whom in signals.whom


def spent_before(telling: Telling, clause: Clause, mention: Mention) -> bool:
    """Whether the length is spent before what the next clause tells: "played for 40 minutes before the power failed"."""
    predicate, signals, after = clause.predicate, telling.signals, telling.after(mention)
    if predicate is None or predicate.negated or after < clause.end or telling.word(after) not in signals.before:
        return False
    verb = verb_of(telling, predicate)
    if mention.signal == "for":
        return verb not in signals.begins
    return verb in signals.lasts or lemma(verb, signals) in signals.spends and adjoining(telling, clause, mention)


def adjoining(telling: Telling, clause: Clause, mention: Mention) -> bool:
    """Whether only adverbs and hedges stand between the verb and the length: "slept perhaps three hours"."""
    first, signals = telling.first_of(mention), telling.signals
    between = range(clause.predicate.last + 1 if clause.predicate else first, first)
    plain = all(telling.word(i) in signals.adverbs | signals.perhaps for i in between)
    return mention.signal == "" and plain and len(between) < 3 and first > between.start - 1


def near(telling: Telling, clause: Clause, mention: Mention) -> bool:
    """Whether only adverbs, hedges or an object stand between the verb and the length."""
    predicate = clause.predicate
    first = telling.first_of(mention)
    words = [telling.word(i) for i in range(predicate.last + 1 if predicate else first, first)]
    if any(word in ("instead", "rather", "not", "usual", ",") for word in words) and words != ["the", "usual"]:
        return False
    whole = mention.signal == "of" and words[-2:] == ["all", "of"]
    return len(words) <= 4 and (whole or mention.signal in ("", "for", "on", "to"))


def lost(telling: Telling, mention: Mention) -> bool:
    """Whether the length is one of time lost, not spent."""
    return telling.word(telling.after(mention)) in ("lost", "remaining", "left", "to")

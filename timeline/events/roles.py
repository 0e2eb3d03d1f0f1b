"""What a time says of its event: when it began or ended, how long it lasted, when it was meant to be, how late it was."""

from __future__ import annotations

from timeline.events.model import Clause, Kind, Predicate
from timeline.events.telling import Telling
from timeline.mentions import Mention
from timeline.text import Span
from timeline.values import Vague


def said_of(telling: Telling, event: int, clause: Clause, mention: Mention) -> None:
    """Add the claim that *mention* makes about *event* inside *clause*."""
    if isinstance(mention.value, Vague) or mention.type == "SET":
        return
    if mention.type == "DURATION":
        length_role(telling, event, clause, mention)
    else:
        time_role(telling, event, clause, mention)


def following(telling: Telling, mention: Mention, count: int = 3) -> tuple[str, ...]:
    """The words just after a mention."""
    first = telling.document.within(Span(0, mention.span.end)).stop
    return tuple(telling.word(first + i) for i in range(count))


def length_role(telling: Telling, event: int, clause: Clause, mention: Mention) -> None:
    """A duration: a delay before "late" and "ahead of", else how long the event lasted."""
    signals, after = telling.signals, following(telling, mention)
    predicate = clause.predicate
    if after[0] in ("before", "after"):
        return
    if after[0] in signals.late and (after[0] != "later" or after[1] == "than"):
        telling.claim(Kind.DELAY, event, mention)
    elif after[0] in signals.early and (after[0] != "earlier" or after[1] == "than"):
        telling.claim(Kind.DELAY, event, mention, sign=-1)
    elif predicate and predicate.word == "delayed":
        telling.claim(Kind.DELAY, event, mention)
    elif predicate and predicate.word == "brought" and "forward" in clause_words(telling, clause):
        telling.claim(Kind.DELAY, event, mention, sign=-1)
    elif lasting(telling, predicate, mention):
        telling.claim(Kind.LASTS, event, mention)


def lasting(telling: Telling, predicate: Predicate | None, mention: Mention) -> bool:
    """Whether the words say that the event went on for that long."""
    if mention.signal == "for":
        return predicate is None or not predicate.negated
    last = telling.document.within(Span(0, mention.span.start)).stop - 1
    direct = predicate is not None and last <= predicate.last + 1
    return direct and predicate is not None and predicate.word in telling.signals.lasts


def clause_words(telling: Telling, clause: Clause) -> frozenset[str]:
    """The words of a clause."""
    return frozenset(telling.word(i) for i in range(clause.start, clause.end))


def time_role(telling: Telling, event: int, clause: Clause, mention: Mention) -> None:
    """A date or clock: of the beginning, the end, or the plan, by the preposition and the verb."""
    kind = kind_of(telling, clause, mention)
    telling.claim(kind, event, mention)


def kind_of(telling: Telling, clause: Clause, mention: Mention) -> Kind:
    """Which claim the words before and the verb make of a time."""
    signals, predicate = telling.signals, clause.predicate
    plan = planned_here(telling, clause, mention)
    if mention.signal in signals.until:
        started = predicate is not None and predicate.negated
        return Kind.START if started else Kind.SCHEDULED_END if plan else Kind.END
    if paired(telling, clause, mention):
        return Kind.SCHEDULED_END if plan else Kind.END
    if mention.signal == "by":
        return Kind.SCHEDULED if plan else Kind.BY
    if mention.signal in ("before", "after") and predicate is not None:
        return Kind.BEFORE_TIME if mention.signal == "before" else Kind.AFTER_TIME
    if predicate is not None and verb_of(telling, predicate) in signals.ends:
        return Kind.SCHEDULED_END if plan else Kind.END
    if plan:
        return Kind.SCHEDULED
    aspect = predicate is not None and verb_of(telling, predicate) in signals.begins
    return Kind.START if aspect or mention.signal in ("from", "since") else Kind.AT


def verb_of(telling: Telling, predicate: Predicate) -> str:
    """The verb that says what happens: the infinitive after "was due to", else the head."""
    return telling.word(predicate.infinitive) if predicate.infinitive else predicate.word


def planned_here(telling: Telling, clause: Clause, mention: Mention) -> bool:
    """Whether the time is of a plan: by the verb, or by "scheduled" and its like right before the time."""
    predicate, signals = clause.predicate, telling.signals
    first = telling.document.within(Span(0, mention.span.start)).stop
    near = {telling.word(i) for i in range(max(clause.start, first - 3), first)}
    if near & (signals.planned | signals.due):
        return True
    if predicate is None:
        return False
    participle = predicate.participle and predicate.word in signals.planned | signals.due
    return predicate.planned or participle or predicate.tense == 1


def paired(telling: Telling, clause: Clause, mention: Mention) -> bool:
    """Whether the time is the second of "from … to …" or "between … and …"."""
    if mention.signal not in ("to", "and"):
        return False
    first = telling.document.within(Span(0, mention.span.start)).stop
    return any(telling.word(i) in ("from", "between") for i in range(max(clause.start, first - 12), first))

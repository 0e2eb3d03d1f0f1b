"""What became of a plan: cancelled, put off, gone ahead; and what a later "it" can mean."""

from __future__ import annotations

from timeline.events.model import Clause
from timeline.events.telling import Telling, about_subject

CALLED_OFF = (("called", "off"), ("put", "off"), ("fell", "through"))


def outcome(telling: Telling, event: int, clause: Clause) -> None:
    """Record the status that the clause gives its event, and whether the event is a plan that waits to be told."""
    predicate, signals = clause.predicate, telling.signals
    if predicate is None:
        return
    if cancels(telling, clause):
        telling.status(event, "cancelled")
        telling.open_plan = None
    elif event in telling.begun and predicate.planned:
        telling.thing = event
    elif predicate.planned or (predicate.participle and predicate.word in signals.planned | signals.due):
        telling.status(event, "planned")
        telling.open_plan = event
    elif event == telling.open_plan:
        telling.status(event, "planned" if predicate.tense == 1 else "occurred")
        telling.open_plan = None
    if about_subject(predicate, signals):
        telling.thing = event


def cancels(telling: Telling, clause: Clause) -> bool:
    """Whether the verb says that the event will not be, or was not."""
    predicate = clause.predicate
    if predicate is None or predicate.negated:
        return False
    if predicate.word in telling.signals.cancelled and predicate.last > predicate.first:
        return True
    after = telling.word(predicate.last + 1)
    return (predicate.word, after) in CALLED_OFF[:1] + CALLED_OFF[2:]

"""What became of an event: planned, gone ahead, going on, cancelled; and what a later "it" can mean."""

from __future__ import annotations

from attrs import evolve

from timeline.events.carried import missed
from timeline.events.merging import about_subject, made_of, subject_happens
from timeline.events.model import Clause, Kind, Predicate
from timeline.events.plans import holds_booking
from timeline.events.telling import Telling, cancels, foresees, lemma, shifts, verb_of

INDEFINITELY = frozenset({"indefinitely", "sine"})


def outcome(telling: Telling, event: int, clause: Clause) -> None:
    """Record the status that the clause gives its event, and whether the event is a plan that waits to be told."""
    predicate = clause.predicate
    if predicate is None:
        return
    if cancels(telling, predicate) and undoes(telling, event, clause):
        telling.status(event, "cancelled")
        telling.open_plan = None
    elif event == telling.open_plan and missed(telling, predicate) and untimed(telling, clause):
        telling.status(event, "cancelled")
    elif plans(telling, clause, event):
        planned(telling, event, predicate)
        if holds_booking(telling, clause):
            telling.await_deed(event)
    elif fulfils(telling, event, clause, predicate) or begins(telling, event, predicate):
        came_about(telling, event, predicate, still=waits(telling, event, clause, predicate))
    elif shifts(telling, clause) and Kind.SCHEDULED in telling.lately(event) and event not in telling.begun:
        telling.open_plan = event
    elif predicate.going_on or (verb_of(telling, predicate) in telling.signals.still and predicate.tense == 0):
        telling.status(event, "ongoing")
    if about_subject(telling, clause):
        telling.thing = event


def fulfils(telling: Telling, event: int, clause: Clause, predicate: Predicate) -> bool:
    """Whether the clause tells of the open plan as of what came about."""
    return event == telling.open_plan and not predicate.anterior and not undone(telling, clause)


def begins(telling: Telling, event: int, predicate: Predicate) -> bool:
    """Whether a plan, told of no longer since, is said to have begun: "the hearing before us began at 10.15"."""
    told = predicate.tense < 0 and not predicate.negated and not predicate.anterior
    planned = telling.events[event].status == "planned" and event in telling.begun
    return told and planned and verb_of(telling, predicate) in telling.signals.begins


def came_about(telling: Telling, event: int, predicate: Predicate, *, still: bool = False) -> None:
    """Record that a plan is carried out; what "is now on Friday" is a plan still, and what is *still* due waits for its day."""
    if predicate.copula and predicate.tense == 0 and Kind.SCHEDULED in telling.lately(event):
        return
    told = evolve(telling.events[event], status="occurred")
    telling.events[event] = evolve(told, tense=0) if predicate.tense == 0 else told
    if telling.open_plan == event and not still:
        telling.open_plan = None


def waits(telling: Telling, event: int, clause: Clause, predicate: Predicate) -> bool:
    """Whether a clause only says when something is due: what was put off, the boat that is "the 19:20"."""
    if event in telling.begun:
        return False
    return shifts(telling, clause) or (predicate.copula and Kind.SCHEDULED in telling.lately(event))


def untimed(telling: Telling, clause: Clause) -> bool:
    """Whether a clause tells no time, so that what it denies is the thing itself: not "it did not come at nine"."""
    return not any(i in telling.taken for i in range(clause.start, clause.end))


def undone(telling: Telling, clause: Clause) -> bool:
    """Whether the clause denies what was planned: "it has not reopened"; what "did not open until 9" opened."""
    predicate = clause.predicate
    if predicate is None or not predicate.negated:
        return False
    return not any(telling.word(i) in telling.signals.until for i in range(predicate.last + 1, clause.end + 1))


def undoes(telling: Telling, event: int, clause: Clause) -> bool:
    """Whether the verb undoes an event: men who are dismissed are no plans, nor was off what "was not held until 9".

    What had begun is over when it is called off.
    """
    predicate, signals = clause.predicate, telling.signals
    if event in telling.opened and event in telling.begun:
        return False
    if predicate is None:
        return True
    if predicate.negated and not undone(telling, clause):
        return False
    if predicate.word in signals.rejects and not any(
        telling.word(i) in signals.cancelled for i in range(predicate.last + 1, clause.end)
    ):
        return False  # an appeal dismissed was heard; one dismissed as withdrawn was not
    bare = predicate.first == predicate.last and not predicate.participle
    if predicate.word in signals.withdraws or predicate.negated or predicate.copula or bare:
        return event in telling.plans or subject_happens(telling, clause)
    return True


def plans(telling: Telling, clause: Clause, event: int) -> bool:
    """Whether the clause tells a plan of its event, of which nothing has been told as happened."""
    predicate = clause.predicate
    if predicate is None or event in telling.begun or event in telling.ended:
        return False
    if predicate.anterior and len(telling.events[event].mentions) > 1 and event not in telling.plans:
        return False
    if shifts(telling, clause) and not clause.nested and (predicate.tense == 0 or perfect(telling, predicate)):
        return True
    booked = holds_booking(telling, clause) and Kind.SCHEDULED in telling.lately(event)
    return foresees(telling, predicate) or booked or postponed(telling, clause)


def perfect(telling: Telling, predicate: Predicate) -> bool:
    """Whether the verb tells what now is so: "has been moved to Friday"."""
    return telling.word(predicate.first) in telling.signals.have and not predicate.anterior


def postponed(telling: Telling, clause: Clause) -> bool:
    """Whether the event was put off with no new day."""
    return shifts(telling, clause) and not INDEFINITELY.isdisjoint(telling.document.words[clause.start : clause.end])


def planned(telling: Telling, event: int, predicate: Predicate) -> None:
    """Mark an event as a plan, with the verb that would carry it out."""
    if telling.events[event].status != "cancelled":
        telling.status(event, "planned")
        telling.open_plan = event
        goal = predicate.infinitive or (predicate.head if predicate.foreseen else None)
        telling.plans[event] = (
            lemma(telling.word(goal), telling.signals)
            if goal is not None
            else made_of(telling.events[event].key, telling.signals)
        )

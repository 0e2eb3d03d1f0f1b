"""What broke in on what was going on: "at nine I was sitting in the car when the bomb went off" tells when the bomb did."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.model import Clause, Kind, Predicate
from timeline.events.telling import Telling
from timeline.mentions import Mention

WHEN = "when"


def broken_in(
    telling: Telling, found: Sequence[Clause], told: Sequence[int | None], shares: Sequence[Sequence[Mention]]
) -> None:
    """Claim the clock of what was going on for what a clause with "when" tells of next, where it has no time of its own."""
    for number in range(1, len(found)):
        event, background = told[number], told[number - 1]
        clock = next((m for m in shares[number - 1] if m.clock is not None), None)
        if event is None or background is None or clock is None or shares[number] or event in telling.begun:
            continue
        if breaks_in(telling, found[number]) and goes_on(telling, found[number - 1], clock):
            telling.claim(Kind.AT, event, clock)
            telling.holder[clock.number] = background


def breaks_in(telling: Telling, clause: Clause) -> bool:
    """Whether a clause with "when" tells one thing that happened."""
    verb = clause.predicate
    if verb is None or clause.opener != WHEN or verb.negated or verb.anterior or verb.tense >= 0:
        return False
    return not (verb.copula or lingers(telling, verb))


def goes_on(telling: Telling, clause: Clause, clock: Mention) -> bool:
    """Whether a clause says where somebody was, or what they were doing, at a time."""
    verb = clause.predicate
    if verb is None or verb.negated or verb.anterior or verb.tense >= 0 or clock.signal not in telling.signals.at:
        return False
    return (verb.copula and verb.word in telling.signals.be) or lingers(telling, verb)


def lingers(telling: Telling, verb: Predicate) -> bool:
    """Whether a verb tells in the past what was going on: "was sitting"."""
    return verb.first < verb.last and verb.word.endswith("ing") and telling.word(verb.first) in telling.signals.be

"""What the whole story lets a claim mean: the new day of what was put off, the beginning of what was on time."""

from __future__ import annotations

from attrs import evolve

from timeline.events.model import Claim, Kind
from timeline.events.telling import Telling

BEGUN = frozenset({Kind.AT, Kind.START})


def settled(telling: Telling) -> None:
    """Turn new days into beginnings or plans, and being on time into the time that is not told."""
    kinds: dict[int, dict[Kind, Claim]] = {}
    for claim in telling.claims:
        kinds.setdefault(claim.event, {}).setdefault(claim.kind, claim)
    for number, claim in enumerate(telling.claims):
        known = kinds[claim.event]
        if claim.kind is Kind.SCHEDULED and Kind.RESCHEDULED in known and replaced(telling, claim, known):
            telling.claims[number] = evolve(claim, kind=Kind.RESCHEDULED)
        elif claim.kind is Kind.RESCHEDULED:
            telling.claims[number] = evolve(claim, kind=new_day(telling, claim, known), basis="assumed")
        elif claim.kind is Kind.ON_TIME and Kind.DELAY not in known and (source := other_time(known)) is not None:
            spans = (*claim.spans, *source[1].spans)
            telling.claims[number] = evolve(claim, kind=source[0], mentions=source[1].mentions, spans=spans)


def new_day(telling: Telling, claim: Claim, known: dict[Kind, Claim]) -> Kind:
    """What the new day of something put off is: when it began, if it did and no other time is told, else a plan."""
    if known.keys() & BEGUN:
        return claim.kind
    if telling.events[claim.event].status == "occurred":
        return Kind.AT
    return Kind.SCHEDULED


def replaced(telling: Telling, claim: Claim, known: dict[Kind, Claim]) -> bool:
    """Whether a plan was given up for a new day that is still a plan."""
    told = known[Kind.RESCHEDULED]
    return new_day(telling, told, known) is Kind.SCHEDULED and claim.mentions < told.mentions


def other_time(known: dict[Kind, Claim]) -> tuple[Kind, Claim] | None:
    """The plan that a known beginning kept to, or the beginning that kept to a known plan."""
    begun = known.get(Kind.START, known.get(Kind.AT))
    plan = known.get(Kind.SCHEDULED)
    if begun is not None and plan is None:
        return Kind.SCHEDULED, begun
    return (Kind.AT, plan) if plan is not None and begun is None else None

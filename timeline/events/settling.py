"""What the whole story lets a claim mean: the new day of what was put off, the beginning of what was on time."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from timeline.events.model import BEGUN, Claim, Kind
from timeline.events.telling import Telling
from timeline.mentions import Mention
from timeline.values import Clock, Moment, Value


def settled(telling: Telling, mentions: Sequence[Mention]) -> None:
    """Turn new days into beginnings or plans, and being on time into the time that is not told."""
    kinds: dict[int, dict[Kind, Claim]] = {}
    for claim in telling.claims:
        kinds.setdefault(claim.event, {}).setdefault(claim.kind, claim)
    spent = named_for(telling, kinds)
    for number, claim in enumerate(telling.claims):
        known = kinds[claim.event]
        if claim.kind is Kind.SCHEDULED and Kind.RESCHEDULED in known and replaced(telling, claim, known):
            telling.claims[number] = evolve(claim, kind=Kind.RESCHEDULED)
        elif claim.kind is Kind.RESCHEDULED:
            telling.claims[number] = evolve(claim, kind=new_day(telling, claim, known), basis="assumed")
        elif claim.kind is Kind.ON_TIME and Kind.DELAY not in known and (source := other_time(known)) is not None:
            spans = (*claim.spans, *source[1].spans)
            telling.claims[number] = evolve(claim, kind=source[0], mentions=source[1].mentions, spans=spans)
    for number in spent:
        telling.claims[number] = evolve(telling.claims[number], kind=Kind.RESCHEDULED)
    revised(telling, mentions)


def revised(telling: Telling, mentions: Sequence[Mention]) -> None:
    """Keep the last plan of what is still to be as its plan: "the drill due on the 6th will be held on the 13th"."""
    clocks = {m.number for m in mentions if bare(m.value)}
    last: dict[tuple[int, bool], int] = {}
    for number in range(len(telling.claims) - 1, -1, -1):
        claim = telling.claims[number]
        if claim.kind is not Kind.SCHEDULED or not claim.mentions:
            continue
        time = claim.mentions[0]
        past = time in telling.nested or time in telling.given_up or telling.tenses.get(time, 0) < 0
        latest = last.get((claim.event, time in clocks))
        if latest is not None and past and telling.events[claim.event].status == "planned":
            telling.claims[number] = evolve(claim, kind=Kind.RESCHEDULED, basis="assumed")
        elif not past:
            last.setdefault((claim.event, time in clocks), number)


def named_for(telling: Telling, kinds: dict[int, dict[Kind, Claim]]) -> list[int]:
    """Take the time in the name of what was put off for its plan: "the 2019 games were put off to 2021".

    Where another plan is told, the numbers of the claims that it takes the place of.
    """
    spent = []
    for number, claim in enumerate(telling.claims):
        known = kinds[claim.event]
        if claim.kind is not Kind.AT or Kind.RESCHEDULED not in known or known[Kind.AT] is not claim:
            continue
        if any(telling.nouns_of.get(m) == claim.event for m in claim.mentions) and Kind.START not in known:
            del known[Kind.AT]
            if Kind.SCHEDULED in known:
                spent.append(number)
                continue
            telling.claims[number] = known[Kind.SCHEDULED] = evolve(claim, kind=Kind.SCHEDULED)
    return spent


def bare(value: Value) -> bool:
    """Whether a value is a clock on no day."""
    return isinstance(value, Clock) or (isinstance(value, Moment) and value.date is None)


def new_day(telling: Telling, claim: Claim, known: dict[Kind, Claim]) -> Kind:
    """What the new day of something put off is: when it began, if it did, was not late and no other time is told, else a plan."""
    if known.keys() & BEGUN:
        return claim.kind
    if telling.events[claim.event].status == "occurred" and Kind.DELAY not in known:
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

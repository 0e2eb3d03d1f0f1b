"""One small module per kind of claim, each turning it into constraints between points.

A module has ``KINDS``, the kinds of claim that it reads, and ``constraints``, what one claim of them asks. It is
found by its name; another kind of claim is another module.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from timeline.constraints.problem import Constraint, Said, Which, real
from timeline.constraints.reckoned import Reckoned
from timeline.constraints.times import FINE
from timeline.events import Claim, Kind, Story, Told
from timeline.mentions import Mention

Reader = Callable[[Said], Iterator[Constraint]]
BEGINNINGS = frozenset({Kind.AT, Kind.START, Kind.BY, Kind.AFTER_TIME, Kind.BEFORE_TIME, Kind.OFFSET})
SLOTS = {
    **dict.fromkeys(BEGINNINGS, Which.START),
    Kind.END: Which.END,
    Kind.SCHEDULED: Which.PLAN,
    Kind.SCHEDULED_END: Which.PLAN_END,
}
HALF_DAY = dt.timedelta(hours=12)
LENGTHS = frozenset({Kind.LASTS, Kind.DELAY, Kind.DELAY_END})


def constraints_of(story: Story, mentions: Sequence[Mention], placed: Mapping[int, Reckoned]) -> tuple[Constraint, ...]:
    """What every claim of *story* asks of the points of its events, in the order of the claims."""
    kinds = kinds_of(story)
    return tuple(
        constraint
        for said in spoken(story, mentions, placed, kinds)
        if said.claim.kind in readers()
        for constraint in readers()[said.claim.kind](said)
    )


@cache
def readers() -> Mapping[Kind, Reader]:
    """The function of each kind of claim."""
    names = sorted(module.name for module in iter_modules(__path__))
    modules = [import_module(f"{__name__}.{name}") for name in names]
    return {kind: module.constraints for module in modules for kind in module.KINDS}


def kinds_of(story: Story) -> Mapping[int, frozenset[Kind]]:
    """The kinds of claim made of each event."""
    found: dict[int, set[Kind]] = {}
    for claim in story.claims:
        found.setdefault(claim.event, set()).add(claim.kind)
    return {event: frozenset(kinds) for event, kinds in found.items()}


def spoken(
    story: Story, mentions: Sequence[Mention], placed: Mapping[int, Reckoned], kinds: Mapping[int, frozenset[Kind]]
) -> Iterator[Said]:
    """Each claim with what its module needs; a second time or length for the same slot of an event is doubtful."""
    filled: dict[str, list[Mention]] = {}
    for number, claim in enumerate(story.claims):
        mention = mentions[claim.mentions[0]] if claim.mentions else None
        told = story.events[claim.event]
        yield Said(
            claim,
            f"c{number + 1}",
            told,
            story.events[claim.other] if claim.other is not None else None,
            kinds[claim.event],
            mention,
            placed.get(mention.number) if mention else None,
            mention is not None and doubtful(claim, told, mention, filled, placed),
            kinds.get(claim.other, frozenset()) if claim.other is not None else frozenset(),
        )


def doubtful(
    claim: Claim, told: Told, mention: Mention, filled: dict[str, list[Mention]], placed: Mapping[int, Reckoned]
) -> bool:
    """Whether a time may belong elsewhere: told of what did not happen, or of what was given another time before."""
    name = slot_of(claim, told)
    if name is None:
        return False
    before = filled.setdefault(name, [])
    known = bool(before) and not any(fits(each, mention, placed) for each in before[-3:])
    before.append(mention)
    if known and claim.witness and contradicts(before[-2], mention, placed):
        return False
    if claim.kind in LENGTHS:
        return len(before) > 1
    return known or real(told, SLOTS[claim.kind]) != SLOTS[claim.kind]


def contradicts(one: Mention, other: Mention, placed: Mapping[int, Reckoned]) -> bool:
    """Whether a witness gives another clock of the same part of the day than the sentence before did."""
    here, there = placed.get(one.number), placed.get(other.number)
    if here is None or there is None or one.sentence == other.sentence:
        return False
    fine = here.placed.grain in FINE and there.placed.grain in FINE
    return fine and abs(here.placed.start - there.placed.start) < HALF_DAY


def slot_of(claim: Claim, told: Told) -> str | None:
    """What the claim fills: a point of its event, its length or its delay."""
    if claim.kind in LENGTHS:
        return f"{told.id}.{claim.kind}"
    return f"{told.id}.{real(told, SLOTS[claim.kind])}" if claim.kind in SLOTS else None


def fits(one: Mention, other: Mention, placed: Mapping[int, Reckoned]) -> bool:
    """Whether a time fits an earlier one of its slot: the clock of its day, its clock in another zone, how long after.

    "May 23 … at 4:51 a.m. local time, 09:51 GMT" is one moment told three times.
    """
    here, there = placed.get(one.number), placed.get(other.number)
    if here is None or there is None:
        return one.sentence == other.sentence
    if here.placed.grain not in FINE:
        return here.placed.start <= there.placed.start < here.placed.end
    if there.placed.grain not in FINE:
        return there.placed.start <= here.placed.start < there.placed.end
    zones = here.placed.zone != there.placed.zone
    return zones and there.placed.grain in FINE and one.sentence == other.sentence

"""One small module per kind of claim, each turning it into constraints between points.

A module has ``KINDS``, the kinds of claim that it reads, and ``constraints``, what one claim of them asks. It is
found by its name; another kind of claim is another module.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from timeline.constraints.problem import Constraint, Said
from timeline.constraints.reckoned import Reckoned
from timeline.constraints.times import FINE
from timeline.events import Claim, Kind, Story
from timeline.mentions import Mention

Reader = Callable[[Said], Iterator[Constraint]]
SLOTS = frozenset({Kind.AT, Kind.START, Kind.END, Kind.SCHEDULED, Kind.SCHEDULED_END, Kind.LASTS, Kind.DELAY})


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
    filled: dict[tuple[int, Kind], list[Mention]] = {}
    for number, claim in enumerate(story.claims):
        mention = mentions[claim.mentions[0]] if claim.mentions else None
        yield Said(
            claim,
            f"c{number + 1}",
            story.events[claim.event],
            story.events[claim.other] if claim.other is not None else None,
            kinds[claim.event],
            mention,
            placed.get(mention.number) if mention else None,
            again(claim, filled, mention, placed),
        )


def again(
    claim: Claim,
    filled: dict[tuple[int, Kind], list[Mention]],
    mention: Mention | None,
    placed: Mapping[int, Reckoned],
) -> bool:
    """Whether the same slot of the event was filled before, other than by the same moment on other clocks."""
    if claim.kind not in SLOTS or mention is None:
        return False
    before = filled.setdefault((claim.event, Kind.START if claim.kind is Kind.AT else claim.kind), [])
    doubtful = bool(before) and not any(restated(each, mention, placed) for each in before[-3:])
    before.append(mention)
    return doubtful


def restated(one: Mention, other: Mention, placed: Mapping[int, Reckoned]) -> bool:
    """Whether a time fits an earlier one of its slot: the clock of its day, or its clock in another zone.

    "May 23 … at 4:51 a.m. local time, 09:51 GMT" is one moment told three times.
    """
    here, there = placed.get(one.number), placed.get(other.number)
    if here is None or there is None:
        return False
    if here.placed.grain not in FINE:
        return here.placed.start <= there.placed.start < here.placed.end
    zones = here.placed.zone != there.placed.zone
    return zones and there.placed.grain in FINE and one.sentence == other.sentence

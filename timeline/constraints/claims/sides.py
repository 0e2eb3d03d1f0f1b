"""One side of a time: "by noon", "after 9", "before March"."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from timeline.constraints.problem import Constraint, Said, Tier, Which
from timeline.constraints.times import anchored
from timeline.events import Kind

KINDS = (Kind.BY, Kind.AFTER_TIME, Kind.BEFORE_TIME)


def constraints(said: Said) -> Iterator[Constraint]:
    """Its beginning is not after, or not before, the time."""
    if said.found is None:
        return
    anchor = evolve(anchored(said, said.found, said.here(Which.START)), tier=said.tier(Tier.ORDER))
    match said.claim.kind:
        case Kind.AFTER_TIME:
            yield evolve(anchor, high=None)
        case Kind.BEFORE_TIME:
            yield evolve(anchor, low=None, high=anchor.low)
        case _:
            yield evolve(anchor, low=None)

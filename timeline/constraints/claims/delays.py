"""How late or early an event began or ended: "40 minutes late", "finished two weeks ahead of schedule"."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.constraints.lengths import apart
from timeline.constraints.problem import Constraint, Said, Which, point
from timeline.events import Kind

KINDS = (Kind.DELAY, Kind.DELAY_END)


def constraints(said: Said) -> Iterator[Constraint]:
    """Its beginning, or its end, is that long after its planned one; before it, where the claim says early."""
    number = said.told.number
    if said.claim.kind is Kind.DELAY_END:
        return apart(said, point(number, Which.PLAN_END), point(number, Which.END))
    return apart(said, point(number, Which.PLAN), point(number, Which.START))

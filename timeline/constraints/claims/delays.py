"""How late or early an event began: "40 minutes late", "two weeks ahead of schedule"."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.constraints.lengths import apart
from timeline.constraints.problem import Constraint, Said, Which, point
from timeline.events import Kind

KINDS = (Kind.DELAY,)


def constraints(said: Said) -> Iterator[Constraint]:
    """Its beginning is that long after its planned one; before it, where the claim says early."""
    number = said.told.number
    return apart(said, point(number, Which.PLAN), point(number, Which.START))

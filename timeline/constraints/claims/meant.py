"""How long an event was meant to go on: "was to last two hours", "scheduled to run for a week"."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.constraints.lengths import apart
from timeline.constraints.problem import Constraint, Said, Which, point
from timeline.events import Kind

KINDS = (Kind.MEANT,)


def constraints(said: Said) -> Iterator[Constraint]:
    """Its planned end is that long after its planned beginning."""
    number = said.told.number
    return apart(said, point(number, Which.PLAN), point(number, Which.PLAN_END))

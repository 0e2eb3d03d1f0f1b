"""When an event was meant to begin, or to end: "scheduled for 9", "due to close at noon"."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.constraints.problem import Constraint, Said, Which
from timeline.constraints.times import timed
from timeline.events import Kind

KINDS = (Kind.SCHEDULED, Kind.SCHEDULED_END)


def constraints(said: Said) -> Iterator[Constraint]:
    """Its planned beginning, or end, is at the time."""
    return timed(said, Which.PLAN if said.claim.kind is Kind.SCHEDULED else Which.PLAN_END)

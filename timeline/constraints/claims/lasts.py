"""How long an event went on: "lasted two hours", "an 8-minute meeting", "for nearly a week"."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.constraints.lengths import apart
from timeline.constraints.problem import Constraint, Said, Which, point
from timeline.events import Kind

KINDS = (Kind.LASTS,)
REAL = frozenset({Kind.AT, Kind.START, Kind.END})


def constraints(said: Said) -> Iterator[Constraint]:
    """Its end is that long after its beginning; of its plan, where only that is told."""
    if Kind.SCHEDULED in said.kinds and not said.kinds & REAL:
        number = said.told.number
        return apart(said, point(number, Which.PLAN), point(number, Which.PLAN_END))
    return apart(said, said.here(Which.START), said.here(Which.END))

"""How long an event went on: "lasted two hours", "an 8-minute meeting", "for nearly a week"."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.constraints.lengths import apart
from timeline.constraints.problem import Constraint, Said, Which
from timeline.events import Kind

KINDS = (Kind.LASTS,)


def constraints(said: Said) -> Iterator[Constraint]:
    """Its end is that long after its beginning, or its planned end after its planned beginning where it is a plan."""
    return apart(said, said.here(Which.START), said.here(Which.END))

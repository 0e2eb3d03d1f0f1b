"""When an event began, or happened: "at 9", "on Saturday", "from noon"."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.constraints.problem import Constraint, Said, Which
from timeline.constraints.times import timed
from timeline.events import Kind

KINDS = (Kind.AT, Kind.START)


def constraints(said: Said) -> Iterator[Constraint]:
    """Its beginning is at the time."""
    return timed(said, Which.START)

"""When an event ended: "until 1:21 a.m.", "closed at noon"."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.constraints.problem import Constraint, Said, Which
from timeline.constraints.times import timed
from timeline.events import Kind

KINDS = (Kind.END,)


def constraints(said: Said) -> Iterator[Constraint]:
    """Its end is at the time."""
    return timed(said, Which.END)

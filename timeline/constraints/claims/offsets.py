"""How long after another event: "two hours after the vote", "ten minutes before kick-off"."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.constraints.lengths import apart
from timeline.constraints.problem import Constraint, Said, Which
from timeline.events import Kind

KINDS = (Kind.OFFSET,)


def constraints(said: Said) -> Iterator[Constraint]:
    """Its beginning is that long after the other's; before it, where its sign is -1."""
    if said.other is not None:
        yield from apart(said, said.there(Which.START), said.here(Which.START))

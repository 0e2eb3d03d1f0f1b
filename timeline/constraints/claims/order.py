"""One event before another, told in words: "before the vote", "after they had left"."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.constraints.problem import Constraint, Said, Tier, Which
from timeline.events import Kind

KINDS = (Kind.BEFORE,)


def constraints(said: Said) -> Iterator[Constraint]:
    """It begins no later than the other, and is likely over by then."""
    if said.other is not None:
        yield said.bound(said.here(Which.START), said.there(Which.START), 0, None, Tier.ORDER)
        yield said.bound(said.here(Which.END), said.there(Which.START), 0, None, Tier.SUGGESTED)

"""Sessions and breaks of a whole: each lies inside it, and some begin or end with it."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.constraints.problem import Constraint, Said, Tier, Which
from timeline.events import Kind

KINDS = (Kind.PART, Kind.BREAK, Kind.SAME_START, Kind.SAME_END)


def constraints(said: Said) -> Iterator[Constraint]:
    """It begins no earlier and ends no later than the whole; or both begin, or end, together."""
    if said.other is None:
        return
    if said.claim.kind is Kind.SAME_START:
        yield said.bound(said.there(Which.START), said.here(Which.START), 0, 0, Tier.DEFAULT)
    elif said.claim.kind is Kind.SAME_END:
        yield said.bound(said.there(Which.END), said.here(Which.END), 0, 0, Tier.DEFAULT)
    else:
        yield said.bound(said.there(Which.START), said.here(Which.START), 0, None, Tier.ORDER)
        yield said.bound(said.here(Which.END), said.there(Which.END), 0, None, Tier.ORDER)

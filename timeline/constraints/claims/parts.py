"""Sessions of a whole: each lies inside it, and some begin with it."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.constraints.problem import Constraint, Said, Tier, Which
from timeline.events import Kind

KINDS = (Kind.PART, Kind.SAME_START)


def constraints(said: Said) -> Iterator[Constraint]:
    """It begins no earlier and ends no later than the whole; or both begin together."""
    if said.other is None:
        return
    if said.claim.kind is Kind.SAME_START:
        yield said.bound(said.there(Which.START), said.here(Which.START), 0, 0, Tier.DEFAULT)
    else:
        yield said.bound(said.there(Which.START), said.here(Which.START), 0, None, Tier.ORDER)
        yield said.bound(said.here(Which.END), said.there(Which.END), 0, None, Tier.ORDER)

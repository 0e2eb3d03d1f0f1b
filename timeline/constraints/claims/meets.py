"""One event right after another: "followed by an 8-minute meeting"."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from timeline.constraints.problem import Constraint, Said, Tier, Which
from timeline.events import Kind

KINDS = (Kind.MEETS,)


def constraints(said: Said) -> Iterator[Constraint]:
    """The other begins no earlier than it ends; at that moment, where nothing says otherwise."""
    if said.other is not None:
        yield said.bound(said.here(Which.END), said.there(Which.START), 0, None, Tier.ORDER)
        equal = said.bound(said.here(Which.END), said.there(Which.START), 0, 0, Tier.ORDER)
        yield evolve(equal, doubtful=True)

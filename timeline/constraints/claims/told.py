"""Told one after the other in a sentence: "relieved them at midnight and stood by for three hours" begins at midnight."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.constraints.problem import Constraint, Said, Tier, Which
from timeline.events import BEGUN, Kind

KINDS = (Kind.TOLD,)
TIMES = frozenset({*BEGUN, Kind.END, Kind.SCHEDULED, Kind.OFFSET, Kind.MEETS, Kind.SAME_START, Kind.BY})


def constraints(said: Said) -> Iterator[Constraint]:
    """A length without a time of its own counts from the moment just told, where that has no length itself."""
    other = said.other
    if other is None or other.sentence != said.told.sentence or other.status != said.told.status:
        return
    momentary = said.kinds & BEGUN and not said.kinds & {Kind.LASTS, Kind.END}
    if momentary and Kind.LASTS in said.others and not said.others & TIMES:
        yield said.bound(said.here(Which.START), said.there(Which.START), 0, 0, Tier.DEFAULT)

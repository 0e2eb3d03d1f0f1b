"""What each claim that can be compared says: its hard bounds between two points."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from timeline.constraints.problem import Constraint, Tier
from timeline.events import Kind

HARD = frozenset(map(str, (Tier.LENGTH, Tier.HEDGE)))
LENGTHS = frozenset(map(str, (Kind.LASTS, Kind.MEANT, Kind.DELAY, Kind.DELAY_END)))


def said_lengths(constraints: Iterable[Constraint]) -> Mapping[str, Constraint]:
    """The hard bounds of every stated length and delay, by the claim that states it."""
    found: dict[str, Constraint] = {}
    for c in constraints:
        if c.kind in LENGTHS and c.tier in HARD and c.because:
            found.setdefault(c.because[0], c)
    return found

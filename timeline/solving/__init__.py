"""Numbers only: Allen's algebra, the network of bounds, contradictions, and choice among readings."""

from __future__ import annotations

from timeline.solving.allen import Relation, compose, possible
from timeline.solving.choice import Chosen, Grow, Option, Preference, choose
from timeline.solving.network import Bound, Solution, conflict, relax, solve

__all__ = [
    "Bound", "Chosen", "Grow", "Option", "Preference", "Relation", "Solution", "choose", "compose", "conflict",
    "possible", "relax", "solve",
]  # fmt: skip

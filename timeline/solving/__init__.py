"""Numbers only: Allen's algebra, the network of bounds, contradictions, and choice among readings."""

from __future__ import annotations

from timeline.solving.allen import Relation, compose, possible
from timeline.solving.choice import Choice, Chosen, Option, Preference, choose
from timeline.solving.growing import Growing, admit
from timeline.solving.network import Bound, Edge, Solution, conflict, relax, solve

__all__ = [
    "Bound", "Choice", "Chosen", "Edge", "Growing", "Option", "Preference", "Relation", "Solution", "admit", "choose",
    "compose", "conflict", "possible", "relax", "solve",
]  # fmt: skip

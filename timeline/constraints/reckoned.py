"""A time expression with its place."""

from __future__ import annotations

from attrs import frozen

from timeline.constraints.frame import Placed


@frozen
class Reckoned:
    """A mention with its place: the wall time, the instant, and the other places that were open to it.

    `repeats` are the other instants at which its clocks show the same wall time. `equal` are the other places
    and instants that the whole text bears out no less; `sure` says that there are no more of them, and no better one.
    """

    placed: Placed
    instant: int
    rivals: tuple[Placed, ...] = ()
    repeats: tuple[int, ...] = ()
    equal: tuple[tuple[Placed, int], ...] = ()
    sure: bool = True

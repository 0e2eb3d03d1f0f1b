"""A time expression with its place."""

from __future__ import annotations

from attrs import frozen

from timeline.constraints.frame import Placed


@frozen
class Reckoned:
    """A mention with its place: the wall time, the instant, and the other places that were open to it.

    `repeats` are the other instants at which its clocks show the same wall time.
    """

    placed: Placed
    instant: int
    rivals: tuple[Placed, ...] = ()
    repeats: tuple[int, ...] = ()

"""Where choices come from: dice thrown from a seed, or whatever else can pick one of several."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Protocol, TypeVar

T = TypeVar("T")


class Pick(Protocol):
    """Makes the choices that a story is made of; the first option and the lowest number are the plainest.

    >>> class Plainest:
    ...     def one(self, options):
    ...         return options[0]
    ...     def whole(self, low, high):
    ...         return low
    >>> from timeline.testing import story
    >>> print(story(Plainest()).text)
    The meeting began at 09:00.
    """

    def one(self, options: Sequence[T]) -> T:
        """One of *options*."""

    def whole(self, low: int, high: int) -> int:
        """A whole number from *low* to *high*, both included."""


class Dice:
    """Picks that a seed decides: the same on every machine and under every version of Python.

    >>> Dice("kitchen").one("abc") == Dice("kitchen").one("abc")
    True
    """

    def __init__(self, seed: int | str) -> None:
        self.random = Random(str(seed)).random  # noqa: S311 - for stories, not for secrets

    def one(self, options: Sequence[T]) -> T:
        """One of *options*, all alike likely."""
        return options[int(self.random() * len(options))]

    def whole(self, low: int, high: int) -> int:
        """A whole number from *low* to *high*, both included."""
        return low + int(self.random() * (high - low + 1))


def rarely(pick: Pick, times: int = 4) -> bool:
    """True once in *times*, and the plainest answer is False."""
    return pick.whole(0, times - 1) == times - 1

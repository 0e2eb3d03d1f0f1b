"""Two events beside each other: Allen's relations that are possible, and the time from one to the other."""

from __future__ import annotations

import datetime as dt
from typing import Self

from attrs import frozen

from timeline.constraints.problem import REAL, Which
from timeline.constraints.solved import NOTHING, Chain, Known, Solved
from timeline.solving import Relation, possible
from timeline.timelines.facts import Answers, names
from timeline.timelines.parts import Event
from timeline.timelines.shown import elapsed


@frozen
class Elapsed:
    """The time from one moment to another: the least and the most that it can be, and the claims that say so.

    >>> str(Elapsed(3_600_000_000, None))
    'PT1H..'
    """

    low: int | None = None
    high: int | None = None
    because: tuple[str, ...] = ()

    @property
    def shortest(self) -> dt.timedelta | None:
        """The least that it can be."""
        return None if self.low is None else dt.timedelta(microseconds=self.low)

    @property
    def longest(self) -> dt.timedelta | None:
        """The most that it can be."""
        return None if self.high is None else dt.timedelta(microseconds=self.high)

    @property
    def exact(self) -> dt.timedelta | None:
        """The time itself, where the least and the most are one."""
        return self.shortest if self.low == self.high else None

    def __str__(self) -> str:
        low, high = elapsed(self.low) or "", elapsed(self.high) or ""
        return low if self.low is not None and self.low == self.high else f"{low}..{high}"


class Solvable:
    """What has constraints, and keeps their solution: it is not compared, shown or pickled with the rest."""

    __slots__ = ("_solution",)

    constraints: Chain
    _solution: Answers

    @property
    def floating(self) -> bool:
        """Whether no date is known."""
        raise NotImplementedError

    @property
    def solution(self) -> Answers:
        """The solution of the constraints, worked out once."""
        try:
            found: Answers = self._solution
        except AttributeError:
            found = Answers.of(self.constraints, floating=self.floating)
            self.keeping(found)
        return found

    def keeping(self, solution: Answers) -> Self:
        """Itself, with the solution of its constraints."""
        object.__setattr__(self, "_solution", solution)
        return self


def at(event: Event, which: Which) -> str:
    """The point of an event that tells when it was; of its plan, where nothing else is known of it."""
    planned = event.start is None and event.end is None and event.status in ("planned", "cancelled")
    return f"{event.id}.{REAL.get(which, which) if planned else which}"


def relations(solution: Solved, a: Event, b: Event) -> frozenset[Relation]:
    """The relations that two events can have to each other."""
    ends = (Which.START, Which.END)
    pairs = [(at(a, x), at(b, y)) for x in ends for y in ends]
    found = [known(solution, there, here) for here, there in pairs]
    return possible((k.low, k.high) for k in found)


def apart(solution: Solved, a: Event, b: Event) -> Elapsed:
    """The time from the start of one event to that of another."""
    found = known(solution, at(a, Which.START), at(b, Which.START))
    return Elapsed(found.low, found.high, names(found.chain))


def known(solution: Solved, earlier: str, later: str) -> Known:
    """What is known of the time from one point to another; nothing, if a claim speaks of neither."""
    if earlier == later:
        return Known(0, 0)
    if earlier not in solution.where or later not in solution.where:
        return NOTHING
    return solution.between(earlier, later)

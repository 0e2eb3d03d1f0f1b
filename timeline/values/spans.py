"""Stretches of time beside a moment: all that lies on one side of it, so much before or after it, one end of a unit."""

from __future__ import annotations

from attrs import field, frozen
from attrs.validators import in_

from timeline.values.length import Length


@frozen
class Open:
    """All the time on one side of another: "after 5 pm" (`side` 1), "until Friday" (-1).

    `whole` says that the other time itself belongs to it, as in "since"; `now` that it begins now, as in "by Friday".

    >>> str(Open("2019", 1)), str(Open("2019", -1, whole=True))
    ('2019/..', '../2019')
    """

    bound: object
    side: int = field(validator=in_((-1, 1)))
    whole: bool = False
    now: bool = False

    def flipped(self) -> Open:
        """The rest of time."""
        return Open(self.bound, -self.side, not self.whole, self.now)

    def __str__(self) -> str:
        return f"{self.bound}/.." if self.side > 0 else f"../{self.bound}"


@frozen
class Window:
    """So many units up to now (`side` -1) or from now on (1): "the last two weeks", "within an hour".

    `whole` counts whole calendar units and leaves out the one that holds now.

    >>> from fractions import Fraction
    >>> str(Window(Length(((Fraction(3), "day"),)), 1))
    'P3D'
    """

    length: Length
    side: int = field(validator=in_((-1, 1)))
    whole: bool = True

    def __str__(self) -> str:
        return str(self.length)


@frozen
class Edge:
    """One end of a unit, its middle, or what is left or gone of it: "early March", "the rest of the week", "the year to date".

    `length` says how much of it, as in "the first three days of May", or how much time from its beginning on (`FROM`), as in
    "a week starting tomorrow".

    >>> str(Edge("2019-03", "START"))
    '2019-03'
    """

    unit: object
    which: str = field(validator=in_(("START", "MID", "END", "REST", "PAST", "FROM")))
    length: Length | None = None

    def __str__(self) -> str:
        return str(self.unit)


@frozen
class Beside:
    """The time on one side of another in which units are counted: after it (1), before it (-1), or nearest to it (0).

    >>> str(Beside("2019-12-25", 1)), str(Beside("2019-12-25", 0))
    ('> 2019-12-25', '~ 2019-12-25')
    """

    bound: object
    side: int = field(validator=in_((-1, 0, 1)))

    def __str__(self) -> str:
        return f"{'~><'[self.side]} {self.bound}"

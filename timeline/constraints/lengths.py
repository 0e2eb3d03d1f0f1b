"""A stated length as constraints between two points: exact for clock units, shifts for calendar ones, hedges open."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.constraints.amounts import SECOND, Amount, amount
from timeline.constraints.problem import Constraint, Said, Tier
from timeline.values import Length

DAY = 86_400 * SECOND
SLACK = {"second": SECOND, "minute": 60 * SECOND, "hour": 600 * SECOND, "day": DAY, "week": 2 * DAY}


def apart(said: Said, earlier: str, later: str) -> Iterator[Constraint]:
    """The constraints of a claim that *later* is a stated length after *earlier*; before it, where its sign is -1."""
    length = said.mention.value if said.mention else None
    found = amount(said.mention) if said.mention else None
    if not isinstance(length, Length) or said.mention is None:
        return
    if said.claim.sign < 0:
        earlier, later = later, earlier
    if found is None:
        yield said.bound(earlier, later, 0, None, Tier.LENGTH, value=str(length))
    elif found.approximate:
        yield from hedged(said, earlier, later, found, length)
    else:
        yield from unhedged(said, earlier, later, found, length)


def unhedged(said: Said, earlier: str, later: str, found: Amount, length: Length) -> Iterator[Constraint]:
    """An amount without a hedge: what its rounding allows is hard, the figure itself gives way to clocks."""
    slack = slack_of(length, found.nominal)
    yield said.bound(
        earlier, later, found.nominal - slack, found.nominal + slack, Tier.LENGTH, 0, str(length), length.days
    )
    yield figure(said, earlier, later, length, Tier.EXACT)


def hedged(said: Said, earlier: str, later: str, found: Amount, length: Length) -> Iterator[Constraint]:
    """A hedged amount: its hard side, what it suggests, and the figure that it hedges."""
    for (low, high), tier in ((found.hard, Tier.HEDGE), (found.soft, Tier.SUGGESTED)):
        if low is not None or high is not None:
            yield said.bound(earlier, later, low, high, tier, value=str(length))
    yield figure(said, earlier, later, length, Tier.FIGURE)


def figure(said: Said, earlier: str, later: str, length: Length, tier: Tier) -> Constraint:
    """The amount as it is said: a shift by months, then by exact time."""
    exact = length.seconds_part * SECOND
    return said.bound(earlier, later, exact, exact, tier, length.months, str(length), length.days)


def slack_of(length: Length, nominal: int) -> int:
    """How far rounding can take a stated amount from the truth, by its smallest unit."""
    return SLACK.get(length.parts[-1][1], nominal // 12) if length.parts else 0

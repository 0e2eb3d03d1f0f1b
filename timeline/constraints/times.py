"""A placed time as constraints on a point: a minute is an instant, a day an interval, a hedge opens either side."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from attrs import evolve

from timeline.constraints.frame import Placed
from timeline.constraints.problem import ORIGIN, Constraint, Said, Tier, Which
from timeline.constraints.reckoned import Reckoned
from timeline.constraints.refine import moved
from timeline.mentions import Mention
from timeline.values import Grain, Hedge
from timeline.values.hedge import CLOSE

MICRO = dt.timedelta(microseconds=1)
MINUTE = 60_000_000
DAY = 1440 * MINUTE
FINE = (Grain.SECOND, Grain.MINUTE)

PARTS = {"START": (0, 0.3), "MID": (0.3, 0.7), "END": (0.7, 1)}

Range = tuple[float | None, float | None]
HEDGES: dict[Hedge, tuple[Range, Range]] = {
    Hedge.ABOUT: ((None, None), (-0.5, 0.5)),
    Hedge.NEARLY: ((None, 0), (-0.5, 0)),
    Hedge.JUST_OVER: ((0, None), (0, 0.5)),
    Hedge.SHORTLY: ((0, None), (0, 1)),
    Hedge.SHORTLY_BEFORE: ((None, 0), (-1, 0)),
    Hedge.OVER: ((0, None), (0, 1)),
    Hedge.AT_LEAST: ((0, None), (0, 1)),
    Hedge.UNDER: ((None, 0), (-1, 0)),
    Hedge.WITHIN: ((None, 0), (-1, 0)),
    Hedge.AT_MOST: ((None, 0), (-1, 0)),
}


def timed(said: Said, which: Which) -> Iterator[Constraint]:
    """The constraints of a claim that one point of its event is at its time."""
    found, mention = said.found, said.mention
    if found is None or mention is None:
        return
    hedge = hedge_of(mention)
    anchor = anchored(said, found, said.here(which))
    if hedge is None:
        yield anchor
        yield from parted(anchor, found.placed, PARTS.get(mention.mod or ""), said.tier(Tier.SUGGESTED))
        return
    yield evolve(anchor, tier=Tier.FIGURE)
    hard, soft = HEDGES[hedge]
    granule = granule_of(found.placed, hedge)
    for sides, tier in ((hard, Tier.HEDGE), (soft, Tier.SUGGESTED)):
        if sides != (None, None):
            yield opened(anchor, sides, granule, said.tier(tier))


def hedge_of(mention: Mention) -> Hedge | None:
    """The hedge of a time, where its words leave it open."""
    if mention.hedge is not None and mention.hedge is not Hedge.EXACT:
        return mention.hedge
    return Hedge.ABOUT if mention.mod == "APPROX" else None


def anchored(said: Said, found: Reckoned, name: str) -> Constraint:
    """The point *name* inside the interval that a time denotes."""
    size = 0 if found.placed.grain in FINE else (found.placed.end - found.placed.start) // MICRO - 1
    shifts = {(rival.start - found.placed.start) // MICRO for rival in found.rivals} - {0}
    return evolve(
        said.bound(ORIGIN, name, found.instant, found.instant + size, Tier.EXPLICIT, value=found.placed.timex),
        grain=found.placed.grain.name.lower(),
        zone=found.placed.zone,
        offset=found.placed.offset,
        readings=tuple(sorted(shifts, key=abs)),
    )


def parted(anchor: Constraint, unit: Placed, part: tuple[float, float] | None, tier: Tier) -> Iterator[Constraint]:
    """An anchor narrowed to the beginning, the middle or the end of its unit, where that is longer than a day."""
    if part is None or unit.grain <= Grain.DAY or anchor.low is None:
        return
    days = (unit.end - unit.start).days
    low, high = (moved(anchor.low, 0, round(share * days), unit.zone) for share in part)
    if low is not None and high is not None:
        yield evolve(anchor, low=low, high=high - 1, tier=tier, value="", readings=())


def opened(anchor: Constraint, sides: Range, granule: int, tier: Tier) -> Constraint:
    """An anchor with its sides moved by parts of a granule; a side of None is open."""
    low, high = (None if side is None else round(side * granule) for side in sides)
    return evolve(
        anchor,
        low=None if low is None else (anchor.low or 0) + low,
        high=None if high is None else (anchor.high or 0) + high,
        tier=tier,
    )


def granule_of(placed: Placed, hedge: Hedge) -> int:
    """How much a hedge can open: the last significant figure of a clock, or the unit of a date.

    >>> granule_of(Placed(dt.datetime(2019, 6, 28, 22, 45), dt.datetime(2019, 6, 28, 22, 46), Grain.MINUTE, ""), Hedge.ABOUT)
    300000000
    """
    if placed.grain not in FINE:
        return (placed.end - placed.start) // MICRO
    if hedge in CLOSE:
        return 15 * MINUTE
    minute = placed.start.minute
    return MINUTE * (15 if minute % 30 == 0 else 5 if minute % 5 == 0 else 1)

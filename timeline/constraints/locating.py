"""Wall times to instants on the clocks of a time expression: none, one or two, and elapsed time counted in UTC."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from timeline.constraints.frame import Placed, later
from timeline.constraints.zoning import Clocks
from timeline.values import Grain
from timeline.zones import instants, local, offset_at

EPOCH = dt.datetime(1970, 1, 1)
MICRO = dt.timedelta(microseconds=1)
SECOND = 1_000_000
DAY = 86_400 * SECOND


class Located(NamedTuple):
    """A placing at one of its instants."""

    placed: Placed
    instant: int


def located(placed: Placed, clocks: Clocks) -> tuple[Located, ...]:
    """A placing at every instant at which *clocks* show its beginning, earliest first.

    An offset that the words fix is kept, though the zone have another on that day. A wall time that the clocks
    skip is read by those before the change.

    >>> spring = Placed(dt.datetime(2024, 3, 31, 2, 30), dt.datetime(2024, 3, 31, 2, 31), Grain.MINUTE, "")
    >>> [dt.datetime.fromtimestamp(at / 1e6, dt.UTC).hour for _, at in located(spring, Clocks("Europe/Paris"))]
    [1]
    """
    zone, said = clocks.zone, clocks.offset
    flat = (placed.start - EPOCH) // MICRO
    if zone is None:
        return (Located(placed, flat),)
    placed = placed._replace(zone=zone)
    found = instants(placed.start, zone)
    if said is not None:
        kept = [Located(placed, at) for at in found if offset_at(at, zone) == said and not placed.floating]
        return tuple(kept) or (Located(placed._replace(offset=said), flat - said * SECOND),)
    if found:
        return tuple(Located(placed, at) for at in (found if placed.grain <= Grain.HOUR else found[:1]))
    before = offset_at(flat - DAY, zone)
    return (Located(placed, flat - before * SECOND),)


def elapsed(placed: Placed, clocks: Clocks, origin: Placed, instant: int) -> Located:
    """A placing that was counted from *origin* by the clock, at the instant so much later in UTC."""
    at = instant + (placed.start - origin.start) // MICRO
    there = on_clocks(placed, at, clocks)
    return there._replace(placed=there.placed._replace(offset=origin.offset if clocks.zone == origin.zone else None))


def on_clocks(placed: Placed, at: int, clocks: Clocks) -> Located:
    """A placing moved to the wall time that *clocks* show at an instant."""
    zone = clocks.zone
    if zone is None or placed.floating:
        return Located(placed._replace(zone=zone), at)
    return Located(moved_to(placed, local(at, zone)[0])._replace(zone=zone), at)


def counted_on(origin: Placed, instant: int, placed: Placed, *, exact: bool) -> Located:
    """A placing that was counted from *origin*: on its clocks if by days and longer, in UTC if by *exact* time."""
    clocks = Clocks(origin.zone)
    flat = instant + (placed.start - origin.start) // MICRO
    if origin.zone is None or origin.floating or origin.offset is not None:
        return Located(placed._replace(zone=origin.zone, offset=origin.offset, floating=origin.floating), flat)
    if exact and placed.grain <= Grain.HOUR:
        return on_clocks(placed, flat, clocks)
    return min(located(placed, clocks), key=lambda each: abs(each.instant - flat))


def moved_to(placed: Placed, wall: dt.datetime) -> Placed:
    """A placing with the same grain and length that starts at *wall*."""
    if wall == placed.start:
        return placed
    width = 19 if placed.grain is Grain.SECOND else 16
    return placed._replace(start=wall, end=later(wall, placed.end - placed.start), timex=wall.isoformat()[:width])


__all__ = ["EPOCH", "Located", "counted_on", "elapsed", "located", "on_clocks"]

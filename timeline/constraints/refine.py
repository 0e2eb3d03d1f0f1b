"""What follows that no bound of fixed size says: shifts by calendar units, and wholes that end with their parts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Protocol

from attrs import evolve

from timeline.constraints.frame import add_months
from timeline.constraints.problem import ORIGIN, Constraint, Tier, Which
from timeline.events import Kind
from timeline.zones import instants, local, offset_at

EPOCH = dt.datetime(1970, 1, 1)
MICRO = dt.timedelta(microseconds=1)
DAY = 86_400_000_000
FINE = ("second", "minute")
STEP, STEPS = 3 * DAY, 800


class Range(Protocol):
    """What is known of a point."""

    @property
    def low(self) -> int | None:
        """The least that it can be."""

    @property
    def high(self) -> int | None:
        """The greatest that it can be."""

    @property
    def chain(self) -> tuple[Constraint, ...]:
        """The constraints that say so."""


Look = Callable[[str], Range]


def leap(constraints: Sequence[Constraint]) -> int:
    """By how much clocks are put on or back while the calendar days of constraints pass: a day is so much off 24 hours."""
    days = sum(c.days for c in constraints)
    told = [(c.zone, side) for c in constraints if c.earlier == ORIGIN and c.zone for side in (c.low, c.high)]
    sides = [side for _, side in told if side is not None]
    if not days or not sides:
        return 0
    first, last = min(sides) - days * DAY, max(sides) + days * DAY
    steps = range(first, last + STEP, max(STEP, (last - first) // STEPS))
    shown = [[offset_at(instant, zone) for instant in steps] for zone in {zone for zone, _ in told if zone}]
    return max(max(row) - min(row) for row in shown) * 1_000_000


def refined(constraints: Sequence[Constraint], known: Look, leaps: int) -> list[Constraint]:
    """The constraints that follow, and are not among *constraints* yet; *leaps* is whether days are of several sizes."""
    found = [*shifts(constraints, known, leaps), *unions(constraints, known)]
    if not found:
        return found
    have = {(c.later, c.low, c.high) for c in constraints}
    return [c for c in found if (c.later, c.low, c.high) not in have]


def shifts(constraints: Sequence[Constraint], known: Look, leaps: int) -> Iterator[Constraint]:
    """Where a point lies that is some calendar months, or days, away from one that is known."""
    for c in constraints:
        if (c.months or (leaps and c.days)) and c.low is not None and c.high is not None:
            low, high = c.low - c.days * DAY, c.high - c.days * DAY
            yield from shift(c, c.later, known(c.earlier), 1, (low, high))
            yield from shift(c, c.earlier, known(c.later), -1, (-high, -low))


def shift(c: Constraint, name: str, origin: Range, sign: int, more: tuple[int, int]) -> Iterator[Constraint]:
    """The point *name*, the months and days of *c* and a little more away from a point that is known on both sides."""
    if origin.low is None or origin.high is None:
        return
    anchor = next((each for each in origin.chain if each.earlier == ORIGIN), None)
    zone = anchor.zone if anchor else None
    exact = origin.low == origin.high
    months, days = sign * c.months, sign * c.days
    low, high = moved(origin.low, months, days, zone), moved(origin.high + (not exact), months, days, zone)
    if anchor is None or low is None or high is None:
        return
    because = tuple(dict.fromkeys(n for each in (*origin.chain, c) for n in each.because))
    yield evolve(
        anchor,
        grain="day" if c.months and anchor.grain in FINE else anchor.grain,
        later=name,
        low=low + more[0],
        high=high - (not exact) + more[1],
        tier=c.tier,
        kind=c.kind,
        because=because,
        value="",
        readings=(),
        doubtful=False,
    )


def moved(instant: int, months: int, days: int, zone: str | None) -> int | None:
    """An instant moved by calendar months and days as clocks in *zone* show it; None outside the calendar."""
    try:
        wall = EPOCH + instant * MICRO if zone is None else local(instant, zone)[0].replace(tzinfo=None)
    except OverflowError:
        return None
    day = add_months(wall.date(), months)
    if day is None or not dt.date.min.toordinal() < day.toordinal() + days < dt.date.max.toordinal():
        return None
    there = dt.datetime.combine(day + dt.timedelta(days=days), wall.time())
    if zone is None:
        return (there - EPOCH) // MICRO
    found = instants(there, zone)
    return found[0] if found else (instants(there + dt.timedelta(hours=1), zone) or (None,))[0]


def unions(constraints: Sequence[Constraint], known: Look) -> Iterator[Constraint]:
    """A whole whose end is not told ends with the last of its parts; one whose start is not told, with the first."""
    for which, pick in ((Which.END, max), (Which.START, min)):
        for whole, parts in wholes(constraints, which).items():
            found = [known(part) for part in parts]
            lows, highs = [k.low for k in found if k.low is not None], [k.high for k in found if k.high is not None]
            here = known(whole)
            if len(lows) == len(highs) == len(parts) and (here.low is None or here.high is None):
                yield union(whole, pick(lows), pick(highs), found, parts)


def wholes(constraints: Sequence[Constraint], which: Which) -> Mapping[str, dict[str, Constraint]]:
    """The starts or the ends of the parts of each whole, with the constraint that makes each a part."""
    found: dict[str, dict[str, Constraint]] = {}
    for c in constraints:
        if c.kind == Kind.PART and c.earlier.endswith(f".{which}") and c.later.endswith(f".{which}"):
            whole, part = (c.later, c.earlier) if which is Which.END else (c.earlier, c.later)
            found.setdefault(whole, {})[part] = c
    return found


def union(whole: str, low: int, high: int, found: Sequence[Range], parts: Mapping[str, Constraint]) -> Constraint:
    """The constraint that a whole ends, or begins, where a part does."""
    picked = next(k for k in found if low in (k.low, k.high) or high in (k.low, k.high))
    anchor = next((each for each in picked.chain if each.earlier == ORIGIN), None)
    because = tuple(dict.fromkeys(n for each in (*picked.chain, *parts.values()) for n in each.because))
    found_at = Constraint(ORIGIN, whole, low, high, Tier.DEFAULT, str(Kind.PART), because, grain="minute")
    if anchor is None:
        return found_at
    return evolve(found_at, grain=anchor.grain, zone=anchor.zone, offset=anchor.offset)

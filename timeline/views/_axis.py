"""A time axis to scale, broken where nothing happens for long: instants to places, and its marks."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from attrs import frozen

from timeline.views._words import MONTHS, WEEKDAYS

MINUTE, HOUR, DAY = 60, 3600, 86400
STEPS = (MINUTE, 5 * MINUTE, 10 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY)
DAYS = (1, 2, 7, 14)
FLOATING_DAYS = (30, 100, 1000, 10_000, 100_000)
MONTH_STEPS = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000)
MOST_BREAKS = 7
LONG = 4
"""A gap is broken when it is this many times as long as the middle one."""
FLOATING = re.compile(r"D(-?\d+)(?:T(\d\d):(\d\d)(?::(\d\d))?)?([+-]\d\d:\d\d)?")
EPOCH = dt.datetime(1970, 1, 1)
Range = tuple[int, int]


def wall(iso: str | None) -> tuple[int, int] | None:
    """The seconds of a time's wall clock and of its offset; days from D0, or since 1970.

    >>> wall("D1T00:36:00"), wall("1970-01-02T09:00:00+09:00")
    ((88560, 0), (118800, 32400))
    """
    floating = FLOATING.fullmatch(iso or "")
    if floating:
        days, hours, minutes, seconds = (int(part or 0) for part in floating.groups()[:4])
        return days * DAY + hours * HOUR + minutes * MINUTE + seconds, offset(floating[5])
    try:
        moment = dt.datetime.fromisoformat(iso or "")
    except ValueError:
        return None
    ahead = moment.utcoffset() or dt.timedelta()
    return int((moment.replace(tzinfo=None) - EPOCH).total_seconds()), int(ahead.total_seconds())


def offset(written: str | None) -> int:
    """The seconds of an offset such as "+09:00"."""
    if not written:
        return 0
    return (-1 if written[0] == "-" else 1) * (int(written[1:3]) * HOUR + int(written[4:6]) * MINUTE)


def seconds(iso: str | None) -> int | None:
    """A time in seconds on one line with all others: in UTC, or as its clock says where it has no zone."""
    found = wall(iso)
    return None if found is None else found[0] - found[1]


@frozen
class Stretch:
    """A part of the axis without a break: from one second to another, from one place to another."""

    first: int
    last: int
    left: float
    right: float
    ahead: int
    coarse: bool

    def place(self, second: float) -> float:
        """Where a second stands; at an end for one outside."""
        if self.last == self.first:
            return (self.left + self.right) / 2
        share = (min(max(second, self.first), self.last) - self.first) / (self.last - self.first)
        return self.left + share * (self.right - self.left)


@frozen
class Axis:
    """The stretches from left to right."""

    stretches: tuple[Stretch, ...]

    def place(self, second: float) -> float:
        """Where a second stands; in a break, at the end of the stretch before it."""
        for stretch in self.stretches:
            if second <= stretch.last:
                return stretch.place(second)
        return self.stretches[-1].right

    def edge(self, place: float) -> float:
        """The right end of the stretch that a place is in."""
        return next((s.right for s in self.stretches if place <= s.right), self.stretches[-1].right)

    def breaks(self) -> Iterator[float]:
        """The places between two stretches."""
        for before, after in pairwise(self.stretches):
            yield (before.right + after.left) / 2


def merged(ranges: Iterable[Range]) -> list[Range]:
    """The ranges in order, those that meet joined."""
    found: list[Range] = []
    for low, high in sorted(ranges):
        if found and low <= found[-1][1]:
            found[-1] = (found[-1][0], max(high, found[-1][1]))
        else:
            found.append((low, high))
    return found


def broken(gaps: Sequence[int]) -> frozenset[int]:
    """The indices of the gaps to break: far longer than most, and not so many that the scale is lost.

    >>> sorted(broken([10, 20, 5000, 15]))
    [2]
    """
    if len(gaps) < 2:
        return frozenset()
    middle = sorted(gaps)[(len(gaps) - 1) // 2]
    order = sorted(range(len(gaps)), key=lambda n: (-gaps[n], n))
    long = [n for n in order if gaps[n] >= max(LONG * middle, HOUR)]
    if len(long) <= MOST_BREAKS:
        return frozenset(long)
    clear = [k for k in range(1, MOST_BREAKS + 1) if gaps[long[k - 1]] >= LONG * gaps[long[k]]]
    return frozenset(long[: max(clear, default=0)])


def axis(fine: Sequence[Range], coarse: Sequence[Range], ahead: dict[int, int], left: float, right: float) -> Axis:
    """The axis of some times: clocks as they are, dates only where no clock stands within them.

    *ahead* tells the offset from UTC of the times that begin at a second.
    """
    alone = [r for r in coarse if not any(r[0] <= low and high <= r[1] for low, high in fine)]
    marks = merged([*fine, *alone])
    cuts = broken([b[0] - a[1] for a, b in pairwise(marks)])
    groups: list[list[Range]] = [[]]
    for n, mark in enumerate(marks):
        groups[-1].append(mark)
        if n in cuts:
            groups.append([])
    return laid(groups, frozenset(fine), ahead, left, right)


def laid(
    groups: Sequence[Sequence[Range]], fine: frozenset[Range], ahead: dict[int, int], left: float, right: float
) -> Axis:
    """The groups side by side, each as wide as it has times to show."""
    between, least = 28.0, 112.0
    weights = [len(group) ** 0.6 for group in groups]
    free = max(0.0, right - left - between * (len(groups) - 1) - least * len(groups))
    found, place = [], left
    starts = frozenset(low for low, _ in fine)
    for group, weight in zip(groups, weights, strict=True):
        wide = least + free * weight / sum(weights)
        first, last = group[0][0], group[-1][1]
        dates_only = not any(low in starts for low, _ in group)
        found.append(Stretch(first, last, place, place + wide, ahead.get(first, 0), dates_only))
        place += wide + between
    return Axis(tuple(found))


def ticks(stretch: Stretch, floating: bool, apart: float = 62.0) -> list[tuple[float, str]]:
    """The places and words of a stretch's marks, as close as *apart* allows."""
    if stretch.first == stretch.last:
        return [] if stretch.coarse else [(stretch.place(stretch.first), clock(stretch.first + stretch.ahead))]
    scale = (stretch.right - stretch.left) / (stretch.last - stretch.first)
    steps = STEPS if not stretch.coarse else STEPS[-1:]
    step = next((s for s in steps if s * scale >= apart), None)
    if step is None:
        return calendar_ticks(stretch, floating, scale, apart)
    return [
        (stretch.place(second - stretch.ahead), date(second, floating) if second % DAY == 0 else clock(second))
        for second in multiples(stretch, step)
    ]


def multiples(stretch: Stretch, step: int) -> range:
    """The wall seconds in a stretch that are multiples of a step."""
    first, last = stretch.first + stretch.ahead, stretch.last + stretch.ahead
    return range(-(-first // step) * step, last + 1, step)


def calendar_ticks(stretch: Stretch, floating: bool, scale: float, apart: float) -> list[tuple[float, str]]:
    """The marks of a stretch too long for clocks: days, months or years."""
    step = next((d for d in (*DAYS, *FLOATING_DAYS * floating) if d * DAY * scale >= apart), None)
    if step is not None:
        every = multiples(stretch, step * DAY)
        return [(stretch.place(second - stretch.ahead), date(second, floating)) for second in every]
    months = next((m for m in MONTH_STEPS if m * 30 * DAY * scale >= apart), MONTH_STEPS[-1])
    ends = stretch.first + stretch.ahead, stretch.last + stretch.ahead
    return [(stretch.place(second - stretch.ahead), words) for second, words in month_starts(*ends, months)]


def month_starts(first: int, last: int, step: int) -> Iterator[tuple[int, str]]:
    """Every so many months between two wall seconds, and their names."""
    begin = EPOCH + dt.timedelta(seconds=first)
    number = -(-(begin.year * 12 + begin.month - 1) // step) * step
    while number < 9999 * 12:
        year, month = divmod(number, 12)
        second = int((dt.datetime(max(year, 1), month + 1, 1) - EPOCH).total_seconds())
        if second > last:
            return
        if second >= first:
            yield second, str(year) if step >= 12 else f"{MONTHS[month]} {year}"
        number += step


def clock(second: int) -> str:
    """The clock at a wall second."""
    return f"{second % DAY // HOUR:02d}:{second % HOUR // MINUTE:02d}"


def date(second: int, floating: bool) -> str:
    """The day of a wall second, as short as it can be told."""
    if floating:
        return f"D{second // DAY}"
    moment = EPOCH + dt.timedelta(seconds=second)
    return f"{moment.day} {MONTHS[moment.month - 1]}"


def heading(stretch: Stretch, floating: bool) -> str:
    """The day that a stretch begins on, or its year where it is long."""
    second = stretch.first + stretch.ahead
    if floating:
        return f"D{second // DAY}"
    moment = EPOCH + dt.timedelta(seconds=second)
    if stretch.last - stretch.first > 300 * DAY:
        return ""
    if stretch.coarse and stretch.last - stretch.first > 2 * DAY:
        return f"{MONTHS[moment.month - 1]} {moment.year}"
    return f"{WEEKDAYS[moment.weekday()]} {moment.day} {MONTHS[moment.month - 1]} {moment.year}"

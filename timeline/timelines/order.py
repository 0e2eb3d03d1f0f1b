"""The order of events: by their times, by words, and, where neither speaks against it, by the telling."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

Extent = tuple[int, int] | None
SEARCH = 64


class Pair(NamedTuple):
    """One event before another."""

    source: int
    target: int
    name: str = "before"


def in_order(extents: Sequence[Extent], said: Sequence[Pair], told: Sequence[Pair]) -> Iterator[Pair]:
    """What is said, what follows from the times at which events begin, and what the telling adds to them.

    *extents* are the earliest and latest instants of each beginning, where it is known. The order of telling is
    given up where it would contradict either.

    >>> list(in_order([None, (5, 6), (1, 2)], [], [Pair(0, 1), Pair(1, 2)]))
    [Pair(source=2, target=1, name='before'), Pair(source=0, target=1, name='before')]
    """
    firm = tuple(dict.fromkeys((*said, *by_time(extents))))
    after: list[set[int]] = [set() for _ in extents]
    for pair in firm:
        after[pair.source].add(pair.target)
    yield from firm
    for pair in told:
        if pair.target not in after[pair.source] and allowed(extents, after, pair):
            after[pair.source].add(pair.target)
            yield pair


def by_time(extents: Sequence[Extent]) -> Iterator[Pair]:
    """Each known beginning after the last ones that lie wholly before it."""
    rows = sorted((extent, n) for n, extent in enumerate(extents) if extent is not None)
    open_rows: list[tuple[tuple[int, int], int]] = []
    for extent, number in rows:
        before = [row for row in open_rows if row[0][1] <= extent[0] and row[0] != extent]
        latest = max((row[0][0] for row in before), default=0)
        yield from (Pair(n, number) for e, n in before if e[1] > latest)
        over = set(before)
        keep = [row for row in open_rows if row not in over or row[0][1] > latest]
        open_rows = [*keep[-SEARCH:], (extent, number)]


def allowed(extents: Sequence[Extent], after: Sequence[set[int]], pair: Pair) -> bool:
    """Whether the order of telling holds of a pair: their times allow it, and nothing leads back."""
    here, then = extents[pair.source], extents[pair.target]
    if here is not None and then is not None and not (here != then and here[0] <= then[0] and here[1] <= then[1]):
        return False
    seen, waiting = {pair.target}, [pair.target]
    while waiting and len(seen) < SEARCH:
        for following in after[waiting.pop()]:
            if following == pair.source or (here is not None and earlier(extents[following], here)):
                return False
            if following not in seen:
                seen.add(following)
                waiting.append(following)
    return not waiting


def earlier(one: Extent, other: Extent) -> bool:
    """Whether one known beginning lies wholly before another."""
    return one is not None and other is not None and one[1] <= other[0]

"""Allen's interval algebra, derived from the signs of four comparisons. Allen 1983, Comm. ACM 26."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from functools import cache
from itertools import product


class Relation(Enum):
    """One of the thirteen relations: the signs of start-start, start-end, end-start and end-end.

    >>> Relation.between(1, 2, 2, 3).value, Relation.between(1, 2, 2, 3).converse.value
    ('meets', 'met-by')
    """

    BEFORE = "before"
    AFTER = "after"
    MEETS = "meets"
    MET_BY = "met-by"
    OVERLAPS = "overlaps"
    OVERLAPPED_BY = "overlapped-by"
    STARTS = "starts"
    STARTED_BY = "started-by"
    DURING = "during"
    CONTAINS = "contains"
    FINISHES = "finishes"
    FINISHED_BY = "finished-by"
    EQUALS = "equals"

    @property
    def signs(self) -> tuple[int, int, int, int]:
        """The signs of the four comparisons."""
        return SIGNS[self]

    @property
    def converse(self) -> Relation:
        """The relation seen from the other interval."""
        ss, se, es, ee = self.signs
        return BY_SIGNS[(-ss, -es, -se, -ee)]

    @classmethod
    def between(cls, a_start: int, a_end: int, b_start: int, b_end: int) -> Relation:
        """The relation of two intervals that are longer than nothing."""
        pairs = ((x, y) for x in (a_start, a_end) for y in (b_start, b_end))
        signs = tuple((x > y) - (x < y) for x, y in pairs)
        return BY_SIGNS[signs]  # type: ignore[index]


NAMES = {
    "before": "<<<<", "after": ">>>>", "meets": "<<=<", "met-by": ">=>>", "overlaps": "<<><", "overlapped-by": "><>>",
    "starts": "=<><", "started-by": "=<>>", "during": "><><", "contains": "<<>>", "finishes": "><>=",
    "finished-by": "<<>=", "equals": "=<>=",
}  # fmt: skip


def signs_of(comparisons: str) -> tuple[int, int, int, int]:
    """The signs of four comparisons: -1 for less, 0 for equal, 1 for more."""
    first, second, third, fourth = ("<=>".index(each) - 1 for each in comparisons)
    return first, second, third, fourth


SIGNS = {Relation(name): signs_of(comparisons) for name, comparisons in NAMES.items()}
BY_SIGNS = {signs: relation for relation, signs in SIGNS.items()}


def compose(a: Relation, b: Relation) -> frozenset[Relation]:
    """The relations that X and Z can have when X is *a* to Y and Y is *b* to Z.

    >>> sorted(r.value for r in compose(Relation.MEETS, Relation.MEETS))
    ['before']
    """
    return composed()[a, b]


@cache
def composed() -> dict[tuple[Relation, Relation], frozenset[Relation]]:
    """The composition table, read off every three intervals over six places."""
    spans = [(s, e) for s, e in product(range(6), repeat=2) if s < e]
    table: dict[tuple[Relation, Relation], set[Relation]] = {}
    for x, y, z in product(spans, repeat=3):
        key = (Relation.between(*x, *y), Relation.between(*y, *z))
        table.setdefault(key, set()).add(Relation.between(*x, *z))
    return {key: frozenset(found) for key, found in table.items()}


def possible(ranges: Iterable[tuple[int | None, int | None]]) -> frozenset[Relation]:
    """The relations whose signs the ranges of the four differences a - b allow."""
    allowed = [allowed_signs(low, high) for low, high in ranges]
    return frozenset(r for r in Relation if all(s in ok for s, ok in zip(r.signs, allowed, strict=True)))


def allowed_signs(low: int | None, high: int | None) -> frozenset[int]:
    """The signs that a number between *low* and *high* can have."""
    signs = {-1} if low is None or low < 0 else set()
    if (low is None or low <= 0) and (high is None or high >= 0):
        signs.add(0)
    if high is None or high > 0:
        signs.add(1)
    return frozenset(signs)

"""Allen's relations by their definition, and their composition table derived a second way, through the network."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.solving import Bound, Relation, Solution, compose, possible, solve

INTERVALS = st.tuples(st.integers(0, 9), st.integers(1, 9)).map(lambda pair: (pair[0], pair[0] + pair[1]))
SIGNED = {-1: (None, -1), 0: (0, 0), 1: (1, None)}


def bounds(relation: Relation, a: int, b: int) -> list[Bound]:
    """What *relation* says of the end points of intervals *a* and *b*: of a's point less b's."""
    pairs = product((a, a + 1), (b, b + 1))
    return [Bound(y, x, *SIGNED[sign]) for (x, y), sign in zip(pairs, relation.signs, strict=True)]


@pytest.mark.parametrize("first", Relation)
def test_the_table_agrees_with_the_network(first: Relation) -> None:
    longer_than_nothing = [Bound(p, p + 1, 1, None) for p in (0, 2, 4)]
    for then in Relation:
        told = [*longer_than_nothing, *bounds(first, 0, 2), *bounds(then, 2, 4)]
        allowed = {r for r in Relation if isinstance(solve(6, [*told, *bounds(r, 0, 4)]), Solution)}
        assert compose(first, then) == allowed, (first, then)


@given(INTERVALS, INTERVALS)
def test_two_intervals_have_one_relation_and_its_converse(a: tuple[int, int], b: tuple[int, int]) -> None:
    relation = Relation.between(*a, *b)
    assert relation.converse is Relation.between(*b, *a)
    assert relation.converse.converse is relation


@given(INTERVALS, INTERVALS)
def test_known_differences_leave_one_relation(a: tuple[int, int], b: tuple[int, int]) -> None:
    differences = [(x - y, x - y) for x in a for y in b]
    assert possible(differences) == {Relation.between(*a, *b)}


def test_nothing_known_leaves_all_thirteen() -> None:
    assert len(possible([(None, None)] * 4)) == 13

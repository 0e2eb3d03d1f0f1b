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


def test_the_table_has_as_many_relations_as_the_published_one() -> None:
    table = [compose(first, then) for first, then in product(Relation, repeat=2)]
    assert (len(table), sum(map(len, table))) == (169, 409)


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


@pytest.mark.parametrize("count", [0, 3, 5])
def test_two_intervals_have_four_differences(count: int) -> None:
    with pytest.raises(ValueError, match="zip"):
        possible([(None, None)] * count)


@given(st.lists(st.tuples(st.none() | st.integers(-2, 2), st.none() | st.integers(-2, 2)), min_size=4, max_size=4))
def test_the_possible_relations_are_those_of_some_differences_in_the_ranges(
    ranges: list[tuple[int | None, int | None]],
) -> None:
    def reached(sign: int, low: int | None, high: int | None) -> bool:
        return any(
            (low is None or low <= n) and (high is None or n <= high)
            for n in range(-9, 10)
            if (n > 0) - (n < 0) == sign
        )

    ordered = [(a, b) if a is None or b is None or a <= b else (b, a) for a, b in ranges]
    right = {r for r in Relation if all(reached(s, *row) for s, row in zip(r.signs, ordered, strict=True))}
    assert possible(ordered) == right

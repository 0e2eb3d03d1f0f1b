"""Laws of networks that grow: the same as solved at once, never inconsistent, and the strong beat the weak."""

from __future__ import annotations

from random import Random

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from timeline.solving import Bound, Growing, Solution, admit, conflict, solve


@st.composite
def told(draw: st.DrawFn, most: int = 20) -> tuple[int, list[Bound]]:
    """How many points there are, and bounds between them in tiers, not all of them true."""
    points = draw(st.integers(2, 7))
    which, edge = st.sampled_from(range(points)), st.integers(-9, 9)
    wide = st.integers(0, 6) | st.none()  # of no greatest distance
    rows = draw(st.lists(st.tuples(which, which, edge, wide, st.integers(0, 3)), max_size=most))
    return points, [
        Bound(a, b, low, None if wide is None else low + wide, n, tier)
        for n, (a, b, low, wide, tier) in enumerate(rows)
    ]


def solved(points: int, bounds: list[Bound]) -> Solution:
    found = solve(points, bounds)
    assert isinstance(found, Solution)
    return found


@given(told())
def test_what_is_admitted_can_hold_and_nothing_more_can_be_added(case: tuple[int, list[Bound]]) -> None:
    points, bounds = case
    _, kept, conflicts = admit(points, bounds)
    assert conflict(kept) == ()
    aside = [b for b in bounds if b not in kept]
    assert len(aside) == len(conflicts)
    assert all(conflict([*kept, bound]) for bound in aside)


@given(told())
def test_each_contradiction_is_minimal_and_blames_the_weakest(case: tuple[int, list[Bound]]) -> None:
    for blamed in admit(*case)[2]:
        assert conflict(blamed)
        assert not any(conflict([b for b in blamed if b is not bound]) for bound in blamed)
        assert blamed[-1].tier == max(bound.tier for bound in blamed)


@given(told())
def test_grown_bound_by_bound_is_as_solved_at_once(case: tuple[int, list[Bound]]) -> None:
    points, bounds = case
    solution, kept, _ = admit(points, bounds)
    assert solution.all_bounds() == solved(points, list(kept)).all_bounds()


@given(told(), st.randoms(use_true_random=False))
def test_the_order_of_true_bounds_does_not_matter(case: tuple[int, list[Bound]], random: Random) -> None:
    points, bounds = case
    kept = list(admit(points, bounds)[1])
    random.shuffle(kept)
    growing = Growing(points)
    assert not any(growing.add(bound) for bound in kept)
    assert growing.solution().all_bounds() == solved(points, kept).all_bounds()


@given(told())
def test_what_is_refused_leaves_no_trace(case: tuple[int, list[Bound]]) -> None:
    points, bounds = case
    growing = Growing.of(solved(points, list(admit(points, bounds)[1])))
    before = growing.solution().all_bounds()
    refused = [bound for bound in bounds if Growing.of(growing.solution()).add(bound)]
    assert all(growing.add(bound) for bound in refused)
    assert growing.solution().all_bounds() == before


@given(told(most=8))
def test_many_bounds_are_admitted_like_few(case: tuple[int, list[Bound]]) -> None:
    points, bounds = case
    many = [evolve(b, because=(b.because, n)) for n in range(60) for b in bounds]
    kept = admit(points, many)[1]
    assert conflict(kept) == ()
    assert all(conflict([*kept, bound]) for bound in many if bound not in kept)


@given(told())
def test_a_tree_has_the_distances_of_the_search(case: tuple[int, list[Bound]]) -> None:
    solution = admit(*case)[0]
    assert {p: d for p, (d, _) in solution.tree(0).items()} == solution.reach(0)


@given(told(), st.integers(0, 9))
def test_a_network_grown_from_a_solved_one_has_its_points_or_as_many_as_are_asked_for(
    case: tuple[int, list[Bound]], points: int
) -> None:
    solution = admit(*case)[0]
    grown = Growing.of(solution, points).solution()
    assert grown.points == max(points, solution.points)
    assert Growing.of(solution).points == solution.points
    assert grown.all_bounds() == [*solution.all_bounds(), *[(None, None)] * (grown.points - solution.points)]


@given(told())
def test_a_grown_network_starts_midway_between_the_least_and_the_greatest_of_its_points(
    case: tuple[int, list[Bound]],
) -> None:
    solution = admit(*case)[0]
    potential = Growing.of(solution).potential
    for (low, high), here in zip(solution.all_bounds(), potential, strict=True):
        if low is not None and high is not None:
            assert here - potential[0] == (low + high) // 2
    edges = [edge for each in solution.edges for edge in each]
    assert all(potential[to] - potential[here] <= weight for here, to, weight, _ in edges)

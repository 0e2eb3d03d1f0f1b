"""Laws of the network: truth never conflicts, a lie is caught, and bounds are as tight as what is said allows."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from timeline.solving import Bound, Growing, Solution, conflict, relax, solve

Edge = tuple[int, int, int, Bound]
Story = tuple[list[int], list[Bound]]


@st.composite
def true_stories(draw: st.DrawFn, max_events: int = 8) -> Story:
    """What happened when, and statements about it that are all true."""
    when = draw(st.lists(st.integers(-(10**6), 10**6), min_size=2, max_size=max_events))
    which, slop = st.sampled_from(range(len(when))), st.integers(0, 50)
    said = draw(st.lists(st.tuples(which, which, slop, slop), max_size=20))
    return when, [
        Bound(a, b, when[b] - when[a] - early, when[b] - when[a] + late, because)
        for because, (a, b, early, late) in enumerate(said)
    ]


def solved(points: int, bounds: list[Bound]) -> Solution:
    found = solve(points, bounds)
    assert isinstance(found, Solution)
    return found


@given(true_stories())
def test_truth_never_conflicts_and_lies_within_the_bounds(story: Story) -> None:
    when, said = story
    assert conflict(said) == ()
    for b, (low, high) in enumerate(solved(len(when), said).all_bounds()):
        assert low is None or low <= when[b] - when[0]
        assert high is None or when[b] - when[0] <= high


@given(true_stories(), st.randoms(use_true_random=False))
def test_a_lie_is_caught_and_every_bound_blamed_is_needed(story: Story, random: Random) -> None:
    when, said = story
    gap = when[1] - when[0]
    truth, lie = Bound(0, 1, gap, gap, "truth"), Bound(0, 1, gap + 1000, gap + 2000, "lie")
    told = [*said, truth, lie]
    random.shuffle(told)
    blamed = conflict(told)
    assert lie in blamed
    assert not any(conflict([b for b in blamed if b is not bound]) for bound in blamed)


@given(true_stories(), st.integers(-(10**9), 10**9))
def test_bounds_are_blind_to_translation(story: Story, shift: int) -> None:
    when, said = story
    moved = [t + shift for t in when]
    again = [Bound(b.earlier, b.later, b.low, b.high) for b in said]
    assert solved(len(moved), again).all_bounds() == solved(len(when), said).all_bounds()


@given(true_stories(), st.randoms(use_true_random=False))
def test_the_order_of_statements_does_not_matter(story: Story, random: Random) -> None:
    when, said = story
    shuffled = list(said)
    random.shuffle(shuffled)
    assert solved(len(when), shuffled).all_bounds() == solved(len(when), said).all_bounds()


@given(true_stories())
def test_bounds_are_attained(story: Story) -> None:
    when, said = story
    for b, (low, high) in enumerate(solved(len(when), said).all_bounds()):
        for end in (low, high):
            if b and end is not None:
                assert isinstance(solve(len(when), [*said, Bound(0, b, end, end)]), Solution)


@given(true_stories(), st.data())
def test_one_true_statement_more_never_widens(story: Story, data: st.DataObject) -> None:
    when, said = story
    a, b = (data.draw(st.sampled_from(range(len(when)))) for _ in "ab")
    more = [*said, Bound(a, b, when[b] - when[a] - 5, when[b] - when[a] + 5)]
    for (low, high), (lower, higher) in zip(
        solved(len(when), more).all_bounds(), solved(len(when), said).all_bounds(), strict=True
    ):
        assert lower is None or (low is not None and low >= lower)
        assert higher is None or (high is not None and high <= higher)


@given(true_stories())
def test_every_bound_of_a_point_agrees_with_the_pair(story: Story) -> None:
    when, said = story
    found = solved(len(when), said)
    assert [found.between(0, b) for b in range(len(when))] == found.all_bounds()
    assert [found.bounds(b) for b in range(len(when))] == found.all_bounds()


@given(true_stories())
def test_the_bounds_of_any_pair_are_those_of_searches_that_no_landmark_guides(story: Story) -> None:
    when, said = story
    found = solved(len(when), said)
    for a in range(len(when)):
        ahead, behind = found.reach(a), found.turned().reach(a)
        for b in range(len(when)):
            low = behind.get(b)
            assert found.between(a, b) == (None if low is None else -low, ahead.get(b))
            assert found.tree(a, b).get(b, (None,))[0] == ahead.get(b)


@given(true_stories())
def test_every_bound_holds_under_the_potential_of_a_solution(story: Story) -> None:
    when, said = story
    found = solved(len(when), said)
    for here, to, weight, _ in (edge for edges in found.edges for edge in edges):
        assert found.potential[to] <= found.potential[here] + weight


def test_a_network_that_a_queue_is_slow_on_is_solved_all_the_same() -> None:
    points = 400
    within = [Bound(0, n, 0, 2 * points) for n in range(1, points)]
    onward = [Bound(n, n + 1, 1) for n in range(points - 1)]
    found = solved(points, [*within, *onward])
    assert found.all_bounds() == [(0, 0), *((n, points + n + 1) for n in range(1, points))]


def test_of_paths_alike_the_one_of_the_strongest_and_fewest_bounds_is_told() -> None:
    for steps, tier, told in (((1, 1, 1), 2, "whole"), ((1, 1), 2, "steps"), ((0, 0, 0), 1, "whole")):
        last = len(steps)
        path = [Bound(n, n + 1, 5, 5, "steps", step) for n, step in enumerate(steps)]
        edge = solved(last + 1, [*path, Bound(0, last, 5 * last, 5 * last, "whole", tier)]).tree(0)[last][1]
        assert edge is not None
        assert edge[3].because == told


@given(true_stories())
def test_relaxing_drops_the_weakest(story: Story) -> None:
    when, said = story
    gap = when[1] - when[0]
    weak = Bound(0, 1, gap + 500, None, "weak", tier=9)
    _, kept, conflicts = relax(len(when), [*said, Bound(0, 1, gap, gap, "strong"), weak])
    assert weak not in kept
    assert all(weak in each for each in conflicts)
    assert len(kept) == len(said) + 1


def walked(found: Solution, source: int, point: int) -> list[Edge]:
    """The edges from *source* to a point by the tree, the last first."""
    tree, walk = found.tree(source), []
    while (edge := tree[point][1]) is not None:
        walk.append(edge)
        point = edge[0]
    return walk


def weakness(walk: list[Edge]) -> int:
    """How weak the bounds of a path are: many count, and weak ones count more."""
    return sum(1 + edge[3].tier ** 2 for edge in walk)


@st.composite
def true_tiers(draw: st.DrawFn) -> tuple[int, list[Bound]]:
    """True statements in tiers about few moments, so that many paths are alike."""
    when = draw(st.lists(st.integers(0, 3), min_size=2, max_size=6))
    which = st.sampled_from(range(len(when)))
    said = draw(st.lists(st.tuples(which, which, st.integers(0, 3), st.booleans()), max_size=14))
    return len(when), [
        Bound(a, b, when[b] - when[a], when[b] - when[a] if both else None, n, tier)
        for n, (a, b, tier, both) in enumerate(said)
    ]


@given(true_tiers(), st.data())
def test_a_tree_tells_of_the_shortest_paths_the_one_of_the_strongest_and_fewest_bounds(
    case: tuple[int, list[Bound]], data: st.DataObject
) -> None:
    points, said = case
    found, source = solved(points, said), data.draw(st.sampled_from(range(points)))
    best = {source: (0, 0)}
    for _ in range(points):
        for edge in (edge for edges in found.edges for edge in edges if edge[0] in best):
            there = best[edge[0]][0] + edge[2], best[edge[0]][1] + weakness([edge])
            best[edge[1]] = min(there, best.get(edge[1], there))
    tree = found.tree(source)
    assert tree.keys() == best.keys()
    for point, (distance, weak) in best.items():
        walk = walked(found, source, point)
        assert (tree[point][0], weakness(walk)) == (distance, weak)
        assert sum(edge[2] for edge in walk) == distance


@given(true_tiers())
def test_the_tree_is_the_same_whichever_potential_the_network_has(case: tuple[int, list[Bound]]) -> None:
    found = solved(*case)
    other = Growing.of(found).solution()
    assert [found.tree(p) for p in range(case[0])] == [other.tree(p) for p in range(case[0])]


@given(true_stories(), st.data())
def test_a_statement_that_denies_itself_is_blamed_alone(story: Story, data: st.DataObject) -> None:
    when, said = story
    a, b = (data.draw(st.sampled_from(range(len(when)))) for _ in "ab")
    gap = when[b] - when[a]
    absurd = Bound(a, b, gap + 5, gap - 5)
    told = data.draw(st.permutations([*said, absurd]))
    assert conflict(told) == (absurd,)
    assert relax(len(when), told)[2] == ((absurd,),)
    growing = Growing(len(when))
    assert [blamed for bound in told if (blamed := growing.add(bound))] == [(absurd,)]


def test_two_statements_that_say_the_same_are_two() -> None:
    one, other = Bound(0, 1, 5, 5), Bound(0, 1, 5, 5)
    lie = Bound(0, 1, 7, 7, tier=1)
    assert one != other
    assert relax(2, [one, other, lie])[1] == (one, other)


def test_a_bound_without_a_tier_is_as_strong_as_any() -> None:
    assert relax(2, [Bound(0, 1, 5, 5), Bound(0, 1, 7, 7, tier=1)])[1][0].low == 5
    assert relax(2, [Bound(0, 1, 5, 5, tier=1), Bound(0, 1, 7, 7)])[1][0].low == 7


def test_no_statements_are_no_contradiction() -> None:
    assert conflict([]) == ()
    assert solved(1, []).all_bounds() == [(0, 0)]


def test_a_network_is_shown_without_all_its_edges() -> None:
    assert repr(solved(3, [Bound(0, 1, 5, 5)])) == "Solution(points=3)"
    assert repr(Growing(3)) == "Growing(points=3)"

"""Networks that grow bound by bound: each is taken in if it can hold, else the contradiction is told.

Cotton and Maler 2006, Fast and flexible difference constraint propagation for DPLL(T), SAT 2006.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from heapq import heappop, heappush

from attrs import define, field

from timeline.solving.network import Bound, Edge, Point, Solution, edges_of, needed, relax, solve

FEW = 400

Admitted = tuple[Solution, tuple[Bound, ...], tuple[tuple[Bound, ...], ...]]


@define(eq=False)
class Growing:
    """A consistent network that takes bounds one at a time; it is never left inconsistent.

    >>> growing = Growing(2)
    >>> growing.add(Bound(0, 1, 5, 9, "told"))
    ()
    >>> [bound.because for bound in growing.add(Bound(0, 1, 0, 3, "lie"))]
    ['told', 'lie']
    """

    points: int
    out: list[list[Edge]] = field(init=False, repr=False)
    potential: list[int] = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        self.out = [[] for _ in range(self.points)]
        self.potential = [0] * self.points

    @classmethod
    def of(cls, solution: Solution, points: int = 0) -> Growing:
        """A network that starts from a solved one, of *points* if it is to have more.

        Its points lie midway between the least and the greatest they can be, so that most bounds have room on both sides, and what is added later moves few points.
        """
        growing = cls(max(points, solution.points))
        growing.out[: solution.points] = map(list, solution.edges)
        ahead, behind = furthest(solution), furthest(solution.turned())
        growing.potential[: solution.points] = [(high - low) // 2 for high, low in zip(ahead, behind, strict=True)]
        return growing

    def add(self, bound: Bound) -> tuple[Bound, ...]:
        """Nothing, and the bound is in; or bounds that cannot all hold with it, itself the last, and it is not."""
        before = list(edges_of((bound,)))
        moved: list[dict[Point, int]] = []
        for edge in before:
            found = self.insert(edge)
            if not isinstance(found, dict):
                self.undo(before[: len(moved)], moved)
                return blamed(found, bound)
            moved.append(found)
        return ()

    def insert(self, edge: Edge) -> dict[Point, int] | list[Edge]:
        """Take one edge in: the potentials that it lowered, as they were; or the negative cycle that it closes."""
        lowered = self.lowered(edge)
        if isinstance(lowered, list):
            return lowered
        before = {point: self.potential[point] for point in lowered}
        for point, value in lowered.items():
            self.potential[point] = value
        self.out[edge[0]].append(edge)
        return before

    def lowered(self, edge: Edge) -> dict[Point, int] | list[Edge]:
        """The potentials that must fall for *edge* to hold, or the cycle that lets them fall for ever."""
        potential, out = self.potential, self.out
        source, first, weight, _ = edge
        fall = potential[source] + weight - potential[first]
        done: dict[Point, int] = {}
        parent, best, heap = {first: edge}, {first: fall}, [(fall, first)]
        while heap:
            fall, point = heappop(heap)
            if fall >= 0:
                break
            if point in done:
                continue
            if point == source:
                return cycle_of(parent, source)
            done[point] = potential[point] + fall
            for onward in out[point]:
                to = onward[1]
                gain = done[point] + onward[2] - potential[to]
                if to not in done and gain < best.get(to, 0):
                    best[to], parent[to] = gain, onward
                    heappush(heap, (gain, to))
        return done

    def undo(self, edges: Sequence[Edge], moved: Sequence[dict[Point, int]]) -> None:
        """Take the last edges out again."""
        for edge, before in zip(reversed(edges), reversed(moved), strict=True):
            self.out[edge[0]].pop()
            for point, value in before.items():
                self.potential[point] = value

    def solution(self) -> Solution:
        """The network as it stands."""
        return Solution(self.points, tuple(map(tuple, self.out)), tuple(self.potential))


def furthest(solution: Solution) -> list[int]:
    """The greatest that each point can be when point 0 is at 0; one that nothing bounds from there lies beyond all."""
    found, potential = solution.reach(0), solution.potential
    rows = ((to, weight, p) for p, edges in enumerate(solution.edges) if p not in found for _, to, weight, _ in edges)
    beyond = max((found[to] - weight - potential[p] for to, weight, p in rows if to in found), default=0)
    return [found.get(p, beyond + here) for p, here in enumerate(potential)]


def cycle_of(parent: dict[Point, Edge], source: Point) -> list[Edge]:
    """The edges from the parent chain of *source* back to itself."""
    walk: list[Edge] = []
    point = source
    while not walk or point != source:
        edge = parent[point]
        walk.append(edge)
        point = edge[0]
    return walk


def blamed(cycle: Iterable[Edge], last: Bound) -> tuple[Bound, ...]:
    """The bounds of a cycle of which each is needed, *last* at the end."""
    bounds = [bound for bound in dict.fromkeys(edge[3] for edge in cycle) if bound is not last]
    return needed([*bounds, last])


def admit(points: int, bounds: Iterable[Bound]) -> Admitted:
    """The bounds taken strongest tier first: the solution, those kept, and a contradiction for each that was not.

    >>> _, kept, conflicts = admit(2, [Bound(0, 1, 0, 3, "weak", 2), Bound(0, 1, 5, 9, "strong", 1)])
    >>> [b.because for b in kept], [[b.because for b in each] for each in conflicts]
    (['strong'], [['strong', 'weak']])
    """
    given = list(bounds)
    whole = solve(points, given)
    if isinstance(whole, Solution):
        return whole, tuple(given), ()
    if len(given) > FEW:
        return mended(points, given)
    return taken(Growing(points), (), given)


def mended(points: int, bounds: Sequence[Bound]) -> Admitted:
    """Many bounds without the weakest of each contradiction, then those of them that can hold after all."""
    solution, kept, _ = relax(points, bounds)
    have = set(map(id, kept))
    return taken(Growing.of(solution), kept, [b for b in bounds if id(b) not in have])


def taken(growing: Growing, kept: Sequence[Bound], more: Iterable[Bound]) -> Admitted:
    """A network with more bounds, the strongest first, and a contradiction for each that it cannot take."""
    held, conflicts = list(kept), []
    for bound in sorted(more, key=lambda b: b.tier):
        found = growing.add(bound)
        if found:
            conflicts.append(found)
        else:
            held.append(bound)
    return growing.solution(), tuple(held), tuple(conflicts)

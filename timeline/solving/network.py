"""Simple temporal networks over whole numbers: consistency, bounds, conflicts. Dechter, Meiri and Pearl 1991."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from heapq import heappop, heappush

from attrs import field, frozen

Point = int
Edge = tuple[int, int, int, "Bound"]
BEYOND = 1 << 80
AGAIN = 3


@frozen(eq=False)
class Bound:
    """``low <= later - earlier <= high``, and who says so; None is unbounded, and a higher tier is weaker."""

    earlier: Point
    later: Point
    low: int | None = None
    high: int | None = None
    because: Hashable = None
    tier: int = 0


@frozen(eq=False)
class Solution:
    """A consistent network: its edges, and a potential that makes every one of them non-negative."""

    points: int
    edges: tuple[tuple[Edge, ...], ...] = field(repr=False)
    potential: tuple[int, ...] = field(repr=False)
    marks: list[list[int]] = field(init=False, factory=list, repr=False)

    def bounds(self, point: Point) -> tuple[int | None, int | None]:
        """The least and the greatest value of *point* when point 0 is at 0."""
        return self.between(0, point)

    def between(self, a: Point, b: Point) -> tuple[int | None, int | None]:
        """The least and the greatest value of *b* less *a*.

        >>> solve(2, [Bound(0, 1, 5, 9)]).between(1, 0)
        (-9, -5)
        """
        low = self.distance(b, a)
        return (None if low is None else -low, self.distance(a, b))

    def distance(self, a: Point, b: Point) -> int | None:
        """The greatest distance allowed from *a* to *b*, None if it has no limit: a search that landmarks guide to *b*.

        Goldberg and Harrelson 2005, Computing the shortest path: A* search meets graph theory, SODA 2005.
        """
        edges, left = self.edges, guide(b, *self.landmarks())
        best, done, first = {a: 0}, set(), left(a)
        heap = [(first, first, a)]
        while heap:
            _, _, point = heappop(heap)
            if point == b:
                return best[b]
            if point in done:
                continue
            done.add(point)
            here = best[point]
            for _, to, weight, _ in edges[point]:
                there = here + weight
                if to not in best or there < best[to]:
                    best[to], more = there, left(to)
                    heappush(heap, (there + more, more, to))
        return None

    def landmarks(self) -> Sequence[Sequence[int]]:
        """The distances from and to the origin, and from and to the point that is furthest from it."""
        if not self.marks:
            turned, ahead = self.turned(), self.reach(0)
            far = max(ahead, key=lambda point: (ahead[point], point))
            for row in (ahead, turned.reach(0), self.reach(far), turned.reach(far)):
                self.marks.append([row.get(point, BEYOND) for point in range(self.points)])
        return self.marks

    def all_bounds(self) -> list[tuple[int | None, int | None]]:
        """The least and the greatest value of every point when point 0 is at 0, in two searches."""
        high, low = self.reach(0), self.turned().reach(0)
        return [(None if p not in low else -low[p], high.get(p)) for p in range(self.points)]

    def turned(self) -> Solution:
        """The network with every edge the other way round."""
        back: list[list[Edge]] = [[] for _ in range(self.points)]
        for edges in self.edges:
            for here, to, weight, bound in edges:
                back[to].append((to, here, weight, bound))
        return Solution(self.points, tuple(map(tuple, back)), tuple(-p for p in self.potential))

    def reach(self, source: Point) -> dict[Point, int]:
        """The greatest distance allowed from *source* to every point it bounds, by Dijkstra on reduced costs."""
        potential, edges = self.potential, self.edges
        best: dict[Point, int] = {source: 0}
        found: dict[Point, int] = {}
        heap = [(0, source)]
        while heap:
            cost, point = heappop(heap)
            if point in found:
                continue
            found[point] = cost
            here = cost + potential[point]
            for _, to, weight, _ in edges[point]:
                there = here + weight - potential[to]
                if to not in best or there < best[to]:
                    best[to] = there
                    heappush(heap, (there, to))
        base = potential[source]
        return {p: cost - base + potential[p] for p, cost in found.items()}

    def tree(self, source: Point, target: Point | None = None) -> dict[Point, tuple[int, Edge | None]]:
        """The distances of `reach`, each with the last edge of a shortest path: the one of the strongest and fewest bounds.

        Those of *target*, and of some points that are no further, where it is given.
        Of paths alike in that, the one through the lower point, whichever potential the network has.
        """
        found: dict[Point, tuple[int, Edge | None]] = {}
        base = self.potential[source]
        heap: list[tuple[int, int, Point, int, Point, Edge | None]] = [(0, 0, 0, 0, source, None)]
        while heap:
            cost, weakness, _, _, point, last = heappop(heap)
            if point in found:
                continue
            here = self.potential[point]
            found[point] = (cost - base + here, last)
            if point == target:
                break
            for number, edge in enumerate(self.edges[point]):
                to = edge[1]
                if to not in found:
                    weak = weakness + 1 + edge[3].tier ** 2
                    heappush(heap, (cost + edge[2] + here - self.potential[to], weak, point, number, to, edge))
        return found


def guide(
    target: Point, ahead: Sequence[int], behind: Sequence[int], beyond: Sequence[int], back: Sequence[int]
) -> Callable[[Point], int]:
    """A function that tells how far at least it is from a point to *target*, by the distances from and to two landmarks."""
    to, of, on, off = ahead[target], behind[target], beyond[target], back[target]

    def least(point: Point) -> int:
        """The most that the two landmarks show."""
        return max(to - ahead[point], behind[point] - of, on - beyond[point], back[point] - off)

    return least


def edges_of(bounds: Iterable[Bound]) -> Iterator[Edge]:
    """Each side of each bound as an edge: to - from <= weight."""
    for bound in bounds:
        if bound.high is not None:
            yield bound.earlier, bound.later, bound.high, bound
        if bound.low is not None:
            yield bound.later, bound.earlier, -bound.low, bound


def solve(points: int, bounds: Sequence[Bound]) -> Solution | tuple[Bound, ...]:
    """The solution of the bounds, or the fewest of them around a negative cycle.

    >>> [b.because for b in solve(2, [Bound(0, 1, 5, 9, "told"), Bound(0, 1, 0, 3, "lie")])]
    ['lie', 'told']
    """
    out: list[list[Edge]] = [[] for _ in range(points)]
    for edge in edges_of(bounds):
        out[edge[0]].append(edge)
    potential = reached(out)
    if potential is None:
        potential = [0] * points
        cycle = relaxed(out, potential)
        if cycle is not None:
            return minimal(cycle)
    return Solution(points, tuple(map(tuple, out)), tuple(potential))


def reached(out: Sequence[Sequence[Edge]]) -> list[int] | None:
    """A potential under which every edge holds, by a queue from the origin, and from each point beyond it; None if that takes long.

    Moore 1959, The shortest path through a maze. Most networks are done when each point was taken up once or twice; one
    with a contradiction never is.
    """
    step = 1 + 2 * sum([abs(edge[2]) for edges in out for edge in edges])
    beyond, level, left = step * (len(out) + 1), 0, AGAIN * len(out)
    potential, waiting = [beyond] * len(out), [False] * len(out)
    for source in range(len(out)):
        if potential[source] < beyond:
            continue
        potential[source], level = level, level + step
        queue = deque((source,))
        while queue:
            point = queue.popleft()
            waiting[point], left = False, left - 1
            here = potential[point]
            for _, to, weight, _ in out[point]:
                if here + weight < potential[to]:
                    potential[to] = here + weight
                    if not waiting[to]:
                        waiting[to] = True
                        queue.append(to)
            if left < 0:
                return None
    return potential


def relaxed(out: Sequence[Sequence[Edge]], potential: list[int]) -> list[Edge] | None:
    """Lower *potential* until every edge holds; or the edges of a negative cycle.

    Sweeps go forwards and backwards in turn (Yen 1970, Quarterly of Applied Mathematics 27), so that a chain
    told in order settles in two.
    """
    parent: list[Edge | None] = [None] * len(out)
    dirty, order = [True] * len(out), range(len(out))
    while any(dirty):
        last = sweep(out, potential, parent, dirty, order)
        cycle = looped(parent, last) if last is not None else None
        if cycle is not None:
            return cycle
        order = order[::-1]
    return None


def sweep(
    out: Sequence[Sequence[Edge]],
    potential: list[int],
    parent: list[Edge | None],
    dirty: list[bool],
    order: Iterable[Point],
) -> Point | None:
    """Relax the edges of every dirty point in *order*; the last point that was lowered."""
    last = None
    for point in order:
        if not dirty[point]:
            continue
        dirty[point] = False
        here = potential[point]
        for edge in out[point]:
            to = edge[1]
            if here + edge[2] < potential[to]:
                potential[to] = here + edge[2]
                parent[to], dirty[to], last = edge, True, to
    return last


def looped(parent: Sequence[Edge | None], start: Point) -> list[Edge] | None:
    """A cycle of parents, if following them back from *start* meets one."""
    seen: dict[Point, int] = {}
    walk: list[Edge] = []
    point = start
    while point not in seen:
        seen[point] = len(walk)
        edge = parent[point]
        if edge is None:
            return None
        walk.append(edge)
        point = edge[0]
    return walk[seen[point] :]


def minimal(cycle: Sequence[Edge]) -> tuple[Bound, ...]:
    """The bounds of a simple negative cycle; each is needed, since without it the cycle is no cycle."""
    return tuple(dict.fromkeys(edge[3] for edge in cycle))


def conflict(bounds: Sequence[Bound]) -> tuple[Bound, ...]:
    """Bounds that cannot all hold, each needed for the contradiction; or none."""
    points = 1 + max((max(b.earlier, b.later) for b in bounds), default=0)
    found = solve(points, list(bounds))
    if isinstance(found, Solution):
        return ()
    return shrunk(points, list(found))


def shrunk(points: int, blamed: list[Bound]) -> tuple[Bound, ...]:
    """Those of *blamed* without which no contradiction is left."""
    for bound in list(blamed):
        rest = [b for b in blamed if b is not bound]
        if not isinstance(solve(points, rest), Solution):
            blamed = rest
    return tuple(blamed)


def relax(points: int, bounds: Sequence[Bound]) -> tuple[Solution, tuple[Bound, ...], tuple[tuple[Bound, ...], ...]]:
    """The solution without the weakest bound of each contradiction; the bounds kept; and the contradictions."""
    kept: dict[int, Bound] = dict(enumerate(bounds))
    number = {id(bound): n for n, bound in kept.items()}
    out: list[list[Edge]] = [[] for _ in range(points)]
    for edge in edges_of(bounds):
        out[edge[0]].append(edge)
    potential = [0] * points
    conflicts: list[tuple[Bound, ...]] = []
    while (cycle := relaxed(out, potential)) is not None:
        blamed = needed(minimal(cycle))
        conflicts.append(blamed)
        weakest = max(blamed, key=lambda b: (b.tier, number[id(b)]))
        del kept[number[id(weakest)]]
        for point in (weakest.earlier, weakest.later):
            out[point] = [edge for edge in out[point] if edge[3] is not weakest]
    return Solution(points, tuple(map(tuple, out)), tuple(potential)), tuple(kept.values()), tuple(conflicts)


def needed(bounds: Sequence[Bound]) -> tuple[Bound, ...]:
    """Those bounds without which nothing contradicts; points are numbered anew, so that it costs what they cost."""
    names = {p: n for n, p in enumerate(dict.fromkeys(p for b in bounds for p in (b.earlier, b.later)))}
    small = [Bound(names[b.earlier], names[b.later], b.low, b.high, n, b.tier) for n, b in enumerate(bounds)]
    return tuple(bounds[b.because] for b in shrunk(len(names), small) if isinstance(b.because, int))

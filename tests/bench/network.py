"""``python -m tests.bench.network``: solving, all bounds and one bound more, beside scipy and networkx if they are there.

The others get the same networks: scipy's Johnson and networkx's Bellman-Ford from and to the origin.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.util import find_spec
from random import Random
from statistics import median
from time import perf_counter

from timeline.solving import Bound, Growing, Solution, solve

SIZES = (1000, 2500, 5000, 10_000)


def seconds(work: Callable[[], object]) -> float:
    """How long *work* takes, the best of three."""
    spent = []
    for _ in range(3):
        began = perf_counter()
        work()
        spent.append(perf_counter() - began)
    return min(spent)


def truths(points: int, random: Random) -> list[int]:
    """When each point is."""
    when = [0]
    for _ in range(points - 1):
        when.append(when[-1] + random.randint(1, 50))
    return when


def chained(points: int) -> list[Bound]:
    """Neighbours in order, and as many bounds again between points up to 30 apart."""
    random = Random(1)
    when = truths(points, random)
    pairs = [(n, n + 1) for n in range(points - 1)]
    pairs += [(n, max(0, n - random.randint(1, 30))) for n in range(points)]
    return [Bound(a, b, when[b] - when[a] - 3, when[b] - when[a] + 4) for a, b in pairs if a != b]


def scattered(points: int) -> list[Bound]:
    """Twice as many bounds as points, between any two."""
    random = Random(1)
    when = truths(points, random)
    pairs = [(random.randrange(points), random.randrange(points)) for _ in range(2 * points)]
    return [Bound(a, b, when[b] - when[a] - 3, when[b] - when[a] + 4) for a, b in pairs if a != b]


def solved(points: int, bounds: list[Bound]) -> Solution:
    """The solution of a network that has one."""
    found = solve(points, bounds)
    if not isinstance(found, Solution):
        raise TypeError(found)
    return found


def added(points: int, bounds: list[Bound]) -> list[float]:
    """The seconds that each of 200 true bounds more takes."""
    growing, random, spent = Growing.of(solved(points, bounds)), Random(2), []
    for bound in random.choices(bounds, k=200):
        more = Bound(bound.earlier, bound.later, (bound.low or 0) + 1, (bound.high or 0) - 1)
        began = perf_counter()
        growing.add(more)
        spent.append(perf_counter() - began)
    return sorted(spent)


def weights(bounds: list[Bound]) -> dict[tuple[int, int], int]:
    """The edges of a network: the least weight from one point to another."""
    edges: dict[tuple[int, int], int] = {}
    for b in bounds:
        for here, to, weight in ((b.earlier, b.later, b.high or 0), (b.later, b.earlier, -(b.low or 0))):
            edges[here, to] = min(weight, edges.get((here, to), weight))
    return edges


def scipy_bounds(points: int, bounds: list[Bound]) -> Callable[[], object]:
    """Scipy's distances from and to the origin."""
    sparse, graph = import_module("scipy.sparse"), import_module("scipy.sparse.csgraph")
    edges = weights(bounds)
    rows, columns = zip(*edges, strict=True)
    there = sparse.csr_matrix((list(edges.values()), (rows, columns)), shape=(points, points))
    back = there.T.tocsr()
    return lambda: [graph.johnson(each, indices=0) for each in (there, back)]


def networkx_bounds(_: int, bounds: list[Bound]) -> Callable[[], object]:
    """Networkx's distances from and to the origin."""
    nx = import_module("networkx")
    there = nx.DiGraph()
    there.add_weighted_edges_from((a, b, weight) for (a, b), weight in weights(bounds).items())
    back = there.reverse()
    return lambda: [nx.single_source_bellman_ford_path_length(each, 0) for each in (there, back)]


def rows() -> Iterator[str]:
    """What was measured, a line each."""
    others = {"scipy": scipy_bounds, "networkx": networkx_bounds}
    for make in (chained, scattered):
        for points in SIZES:
            bounds = make(points)
            whole = seconds(lambda p=points, b=bounds: solved(p, b).all_bounds())
            spent = added(points, bounds)
            more = f"one more {1e3 * median(spent):.3f} ms, 95 in 100 under {1e3 * spent[190]:.3f} ms"
            yield f"{make.__name__:>9} {points:>6} points {len(bounds):>6} bounds  all {1e3 * whole:8.1f} ms  {more}"
            for name, other in others.items():
                if find_spec(name):
                    yield f"{'':>9} {name:<39} {1e3 * seconds(other(points, bounds)):8.1f} ms"


if __name__ == "__main__":
    for row in rows():
        print(row, flush=True)

"""``python -m tests.bench``: how long an article, a megabyte, the import and the solver take, beside dateparser."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter, process_time

from dateparser.search import search_dates

from timeline import build_timeline
from timeline.rules import load
from timeline.solving import Bound, Solution, solve

SEEDS = Path(__file__).parents[2] / "seeds"
RUNS = 15


def timed(work: Callable[[], object], runs: int = RUNS) -> float:
    """The median seconds of *work* after one run to warm up."""
    work()
    spent = []
    for _ in range(runs):
        began = perf_counter()
        work()
        spent.append(perf_counter() - began)
    return median(spent)


def network(points: int, seed: int = 1) -> list[Bound]:
    """A consistent chain of *points* with as many bounds again between neighbours up to 30 apart."""
    random, when = Random(seed), [0]
    for _ in range(points - 1):
        when.append(when[-1] + random.randint(1, 50))
    pairs = [(n, n + 1) for n in range(points - 1)]
    pairs += [(n, max(0, n - random.randint(1, 30))) for n in range(points)]
    return [Bound(a, b, when[b] - when[a] - 3, when[b] - when[a] + 4) for a, b in pairs]


def bounded(points: int, bounds: list[Bound]) -> object:
    """The bounds of every point."""
    found = solve(points, bounds)
    return found.all_bounds() if isinstance(found, Solution) else found


def rows() -> Iterator[str]:
    """What was measured, a line each."""
    article = (SEEDS / "summit.txt").read_text(encoding="utf-8")
    texts = "\n\n".join(p.read_text(encoding="utf-8") for p in sorted(SEEDS.glob("*.txt")))
    yield f"seeds/summit.txt ({len(article)} characters)  {1e3 * timed(lambda: build_timeline(article)):8.2f} ms"
    yield f"  the same, dateparser's search_dates        {1e3 * timed(lambda: search_dates(article, languages=['en']), 3):8.2f} ms"
    for size in (100_000, 1_000_000, 10_000_000):
        long = (texts * (size // len(texts) + 1))[:size]
        began = process_time()
        build_timeline(long)
        yield f"timelines, {size / 1e6:>4.1f} MB {size / 1e6 / (process_time() - began):30.2f} MB/s"
    long = (texts * (500_000 // len(texts) + 1))[:500_000]
    yield f"time expressions alone, 500 kB {0.5 / timed(lambda: load('en').find(long), 3):17.2f} MB/s"
    for points in (30, 100, 300, 1000, 2000):
        bounds = network(points)
        yield f"solver, {points:>4} points with all bounds {1e3 * timed(lambda p=points, b=bounds: bounded(p, b)):15.2f} ms"
    code = "from time import perf_counter as t; s = t(); import timeline; print(t() - s)"
    spent = [float(subprocess.check_output([sys.executable, "-c", code])) for _ in range(5)]
    yield f"import timeline {1e3 * median(spent):35.1f} ms"


for row in rows():
    print(row, flush=True)

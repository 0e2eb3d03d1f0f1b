"""How fast times are found, beside other finders in the same run; how memory grows; what hostile text costs."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from shutil import which
from statistics import median
from time import perf_counter, process_time

from timeline import find_times

NEWS = (Path(__file__).parents[2] / "seeds" / "harbour.txt").read_text(encoding="utf-8")
HOSTILE = {
    "ones": "1 " * 500_000,
    "nested": "before the end of " * 55_000,
    "digits and dots": "12.34.56." * 110_000,
    "no space": "x" * 1_000_000,
    "half a time": "at half past the second of may 3 to the " * 25_000,
}
CHRONO = "const c=require('chrono-node');c.parse(require('fs').readFileSync(0,'utf8'),new Date(2024,0,1))"


def long(size: int) -> str:
    """News text of a given length."""
    return (NEWS * (size // len(NEWS) + 1))[:size]


def seconds(work: Callable[[], object], clock: Callable[[], float] = perf_counter) -> float:
    """How long *work* takes, once, by the wall or by another *clock*."""
    began = clock()
    work()
    return clock() - began


def spent(work: Callable[[], object], runs: int = 3) -> float:
    """The median of the seconds of our own that *work* takes, whatever else the machine does."""
    return median(seconds(work, process_time) for _ in range(runs))


def rates() -> Iterator[str]:
    """Megabytes a second on news text, and that the time is proportional to the length."""
    find_times(NEWS, reference="2024-10-01")
    for size in (100_000, 1_000_000, 10_000_000):
        text = long(size)
        took = spent(lambda text=text: find_times(text, reference="2024-10-01"), 3 if size < 10_000_000 else 1)  # type: ignore[misc]
        yield f"find_times, {size / 1e6:>5.1f} MB of news {size / 1e6 / took:24.2f} MB/s"


def hostile() -> Iterator[str]:
    """Seconds for each megabyte of text that was written to hurt."""
    for name, text in HOSTILE.items():
        yield f"find_times, {name:<16} {spent(lambda t=text: find_times(t), 1) / len(text) * 1e6:24.2f} s/MB"  # type: ignore[misc]


def memory() -> str:
    """The peak memory of a process that finds the times of 5 MB."""
    code = (
        "import resource, sys; sys.path.insert(0, '.'); from tests.bench.finding import long; from timeline import find_times\n"
        "find_times(long(5_000_000)); print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)"
    )
    peak = float(subprocess.check_output([sys.executable, "-c", code]))
    return f"find_times, peak memory for 5 MB {peak:20.0f} MB"


def others() -> Iterator[str]:
    """The same news text through other finders, those that are installed."""
    text = long(20_000)
    finders: dict[str, tuple[str, Callable[[object], object]]] = {
        "dateparser": ("dateparser.search", lambda m: m.search_dates(text, languages=["en"])),  # type: ignore[attr-defined]
        "parsedatetime": ("parsedatetime", lambda m: m.Calendar().nlp(text)),  # type: ignore[attr-defined]
        "timefhuman": ("timefhuman", lambda m: m.timefhuman(text)),  # type: ignore[attr-defined]
        "datefinder": ("datefinder", lambda m: list(m.find_dates(text))),  # type: ignore[attr-defined]
    }
    ours = seconds(lambda: find_times(text, reference="2024-10-01"))
    yield f"20 kB of news: find_times {1e3 * ours:30.1f} ms"
    for name, (module, work) in finders.items():
        if find_spec(module.split(".", maxsplit=1)[0]) is None:
            yield f"               {name} is not installed"
            continue
        loaded = import_module(module)
        took = seconds(lambda work=work, loaded=loaded: work(loaded))  # type: ignore[misc]
        yield f"               {name:<14} {1e3 * took:24.1f} ms, {took / ours:.0f} times as long"
    yield from chrono(text, ours)


def chrono(text: str, ours: float) -> Iterator[str]:
    """The same through chrono-node, its start-up taken off, where node has it."""
    node = which("node")
    if node is None:
        return
    runs = [
        seconds(lambda t=t: subprocess.run([node, "-e", CHRONO], input=t.encode(), check=True, capture_output=True))
        for t in ("", text)
    ]  # type: ignore[misc]
    took = runs[1] - runs[0]
    yield f"               chrono-node    {1e3 * took:24.1f} ms, {took / ours:.0f} times as long"


def rows() -> Iterator[str]:
    """What was measured, a line each."""
    yield from rates()
    yield from hostile()
    yield memory()
    try:
        yield from others()
    except subprocess.CalledProcessError:
        yield "               chrono-node is not installed"


if __name__ == "__main__":
    for row in rows():
        print(row, flush=True)

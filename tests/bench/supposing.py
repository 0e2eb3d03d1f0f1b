"""``python -m tests.bench.supposing``: how long one claim more, or one less, takes in a timeline that is there already."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from time import perf_counter

from timeline import Timeline, build_timeline

SEEDS = Path(__file__).parents[2] / "seeds"
TOWNS = ("Ayr", "Bath", "Derby", "Hull", "Leeds", "Oban", "Perth", "Truro", "Wick", "York")
THINGS = (
    "auction", "audit", "ballot", "banquet", "briefing", "broadcast", "ceremony", "climb", "concert", "count", "crossing",
    "debate", "dinner", "dive", "draw", "drill", "exam", "fair", "festival", "flight", "harvest", "hearing", "hunt",
    "inspection", "interview", "launch", "lecture", "lunch", "march", "match", "meeting", "parade", "premiere", "race",
    "recital", "reception", "rehearsal", "ride", "sale", "screening", "seminar", "service", "shoot", "survey", "tour",
    "trial", "visit", "vote", "walk", "workshop",
)  # fmt: skip
MONTHS = ("May", "June", "July", "August", "September", "October", "November", "December")
TRIES, MOST = 3, 60


def long_text() -> str:
    """Two hundred events, each with a day, a clock and a length."""
    rows = [(town, THINGS[(20 * n + k) % len(THINGS)]) for n, town in enumerate(TOWNS) for k in range(20)]
    return " ".join(
        f"On {1 + n % 28} {MONTHS[n // 28]} 2023 the {town} {thing} began at {8 + n % 4}:{n % 60:02d} a.m. "
        f"and lasted {1 + n % 3} hours and {5 + n % 50} minutes."
        for n, (town, thing) in enumerate(rows)
    )


def spent(work: Callable[[], object]) -> float:
    """The seconds that *work* takes, the best of a few."""
    found = []
    for _ in range(TRIES):
        began = perf_counter()
        work()
        found.append(perf_counter() - began)
    return min(found)


def measured(told: Timeline) -> Iterator[tuple[str, list[float]]]:
    """The seconds of every kind of supposition, for some of the events and claims."""
    end = "D1T23:50" if told.floating else "2023-06-03T23:50"
    events = told.events[:: 1 + len(told) // MOST]
    for name, said in (("a length more", {"duration": "PT47M"}), ("an end more", {"end": end})):
        yield name, [spent(lambda e=event, s=said: told.what_if(e, **s)) for event in events]  # type: ignore[misc]
    claims = told.claims[:: 1 + len(told.claims) // MOST]
    yield "a claim less", [spent(lambda c=claim: told.without(c.id)) for claim in claims]  # type: ignore[misc]


def rows() -> Iterator[str]:
    """What was measured, a line each."""
    texts = {path.name: path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))}
    for name, text in {**texts, "200 events": long_text()}.items():
        told = build_timeline(text)
        for what, found in measured(told):
            late = sorted(found)[int(0.95 * len(found))]
            yield f"{name:<14} {len(told):>4} events  {what:<14} {1e3 * median(found):6.2f} ms, 95 in 100 under {1e3 * late:6.2f} ms"


if __name__ == "__main__":
    for row in rows():
        print(row, flush=True)

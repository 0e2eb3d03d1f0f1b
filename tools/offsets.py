"""Count the instants of gold timelines whose offset from UTC a build gets right.

    python tools/offsets.py DIRECTORY [--misses]

Each TOML file has `text`, perhaps `reference` and `timezone`, and `[[event]]` tables whose `mentions` are
pieces of the text and whose `start`, `end`, `scheduled_start` and `scheduled_end` are ISO 8601. An instant
counts where the build has that field of the event, or a time expression with that clock. Only files with
an offset or a `timezone` count.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from timeline import build_timeline

FIELDS = ("start", "end", "scheduled_start", "scheduled_end")
CLOCK = re.compile(r"T(?P<wall>\d\d:\d\d)(?::\d\d)?(?P<offset>[+-]\d\d:\d\d|Z)?")


def main(arguments: list[str]) -> None:
    """Print a line for each file, and the share over all."""
    count: Counter[str] = Counter()
    for path in sorted(Path(arguments[0]).glob("*.toml")):
        gold = tomllib.loads(path.read_text(encoding="utf-8"))
        wanted = [wanted for event in gold.get("event", ()) for wanted in instants(event)]
        if not ("timezone" in gold or any(offset for *_, offset in wanted)):
            continue
        options = {key: gold[key] for key in ("reference", "timezone") if key in gold}
        report(path.stem, gold["text"], wanted, build_timeline(gold["text"], **options).to_dict(), count)
    share = 100 * count["right"] / max(1, count["right"] + count["wrong"])
    print(f"{dict(count)}: {share:.1f} % right of those built")


def instants(event: Mapping[str, Any]) -> Iterator[tuple[list[str], str, str, str]]:
    """The mentions, the field, the wall clock and the offset of each instant of a gold event."""
    for name in FIELDS:
        found = CLOCK.search(event.get(name, ""))
        if found:
            yield event["mentions"], name, found["wall"], (found["offset"] or "").replace("Z", "+00:00")


def report(
    name: str, text: str, wanted: list[tuple[list[str], str, str, str]], built: dict[str, Any], count: Counter[str]
) -> None:
    """Add up one file, and print what is wrong in it."""
    wrong = []
    for mentions, field, wall, offset in wanted:
        said = offsets(text, mentions, field, wall, built)
        kind = "unbuilt" if not said else "right" if offset in said else "wrong"
        count[kind] += 1
        if kind == "wrong":
            wrong.append(f"    {mentions[0]!r} {field} {wall}: want {offset or 'none'}, got {sorted(said)}")
    if wrong and "--misses" in sys.argv:
        print(name, built["reference"], *wrong, sep="\n")


def offsets(text: str, mentions: list[str], field: str, wall: str, built: dict[str, Any]) -> set[str]:
    """The offsets that a build gives an instant: in that field of the event, else at that clock."""
    spans = [(text.find(piece), text.find(piece) + len(piece)) for piece in mentions]
    events = [e for e in built["events"] if any(a < y and x < b for a, b in e["mentions"] for x, y in spans)]
    values = [e[field]["value"] for e in events if e.get(field)]
    of_times = [t["start"] for t in built["times"] if t["type"] == "TIME" and t["start"]]
    found = {m["offset"] or "" for m in map(CLOCK.search, values) if m and m["wall"] == wall}
    return found or {m["offset"] or "" for m in map(CLOCK.search, of_times) if m and m["wall"] == wall}


if __name__ == "__main__":
    main(sys.argv[1:])

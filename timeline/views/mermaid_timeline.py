"""A Mermaid timeline: the moments in order, each with what happened then."""

from __future__ import annotations

from itertools import groupby

from timeline.timelines import Timeline
from timeline.views._mermaid import safe
from timeline.views._rows import Row, rows
from timeline.views._words import amounts, span, title


def render(told: Timeline) -> str:
    """The diagram; each moment names its zone or says that it has none."""
    timed = [row for row in rows(told) if row.start or row.end]
    lines = ["timeline", f"    title {safe(title(told))}"]
    for moment, found in groupby(timed, key=lambda row: span(row.start, row.end)):
        what = " ".join(f": {safe(told_of(row), 80)}" for row in found)
        lines.append(f"    {safe(moment, 80)} {what}")
    return "\n".join(lines) + "\n"


def told_of(row: Row) -> str:
    """What happened, and its length or delay."""
    extra = amounts(row.duration, row.delay)
    return f"{row.what}, {extra}" if extra else row.what

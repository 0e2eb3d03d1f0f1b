"""TimelineJS JSON: a slide per plan or fact with a date."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import escape
from typing import Any

from timeline.timelines import Timeline, TimePoint
from timeline.views._rows import Row, proof, rows
from timeline.views._words import amounts, moment, split, title

PARTS = ("year", "month", "day", "hour", "minute", "second")
KEPT = {"year": 1, "decade": 1, "century": 1, "month": 2, "season": 2, "quarter": 2, "half": 2}


def render(told: Timeline) -> str:
    """The JSON; its dates are shown as written here, with their zone; days that are only counted are left out."""
    events = [slide for row in rows(told) for slide in slides(told, row)]
    whole = {"title": {"text": {"headline": escape(title(told))}}, "events": events}
    return json.dumps(whole, indent=2) + "\n"


def slides(told: Timeline, row: Row) -> Iterator[dict[str, Any]]:
    """The slide of a row, if it has a date."""
    start = date(row.start or row.end)
    if start is None:
        return
    said = "; ".join(filter(None, (amounts(row.duration, row.delay), proof(told, row))))
    slide = {
        "unique_id": f"{row.event.id}{'-plan' if row.plan else ''}",
        "start_date": start,
        "text": {"headline": escape(row.what), "text": escape(said)},
    }
    end = date(row.end)
    yield slide if end is None or end == start else {**slide, "end_date": end}


def date(point: TimePoint | None) -> dict[str, Any] | None:
    """A date in TimelineJS's parts, to its grain, as its own clock shows it."""
    if point is None or point.first is None or point.first.startswith("D"):
        return None
    numbers = [int(n) for n in re.findall(r"\d+", point.first[:19])]
    kept = len(numbers) if split(point.value)[1] else KEPT.get(point.grain, 3)
    return {**dict(zip(PARTS, numbers[:kept], strict=False)), "display_date": escape(moment(point))}

"""Timesketch JSON Lines: one line per instant, for timelines of incidents."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from timeline.timelines import Timeline
from timeline.views._rows import Row, proof, rows
from timeline.views._words import amounts, utc


def render(told: Timeline) -> str:
    """The lines; times without a date or a zone are no instants and are left out."""
    return "".join(json.dumps(each) + "\n" for row in rows(told) for each in entries(told, row))


def entries(told: Timeline, row: Row) -> Iterator[dict[str, Any]]:
    """The beginning and the end of a row."""
    for point, what in ((row.start, "Start"), (row.end, "End")):
        found = utc(point)
        if point is not None and found is not None and not (what == "End" and row.start == row.end):
            yield {
                "message": row.what,
                "timestamp": point.earliest_us,
                "datetime": found.isoformat(),
                "timestamp_desc": f"{'Scheduled ' if row.plan else ''}{what}",
                "zone": point.zone,
                "basis": point.basis,
                "amounts": amounts(row.duration, row.delay),
                "words": proof(told, row),
            }

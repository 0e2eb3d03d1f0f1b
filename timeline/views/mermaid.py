"""A Mermaid gantt chart: a section for each day, plans and facts as bars, single times as milestones."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.timelines import Timeline
from timeline.views._axis import wall
from timeline.views._mermaid import safe
from timeline.views._rows import Row, rows
from timeline.views._words import day, split, title

TAGS = {"scheduled": "active, ", "planned": "active, ", "cancelled": "done, "}


def render(told: Timeline) -> str:
    """The chart. Its times are wall clock, whose zone the title names; days without a date count from D0."""
    zone = told.reference.timezone or "no zone"
    lines = ["gantt", f"    title {safe(title(told))} ({safe(zone)})", "    dateFormat X", "    axisFormat %H∶%M"]
    section = ""
    for n, row in enumerate(rows(told)):
        for date, task in tasks(row, n):
            lines += [f"    section {safe(date)}"] if date != section else []
            lines.append(f"    {task}")
            section = date
    return "\n".join(lines) + "\n"


def tasks(row: Row, number: int) -> Iterator[tuple[str, str]]:
    """The day and the line of a row that has a time."""
    point, end = row.start or row.end, row.end or row.start
    if point is None or end is None:
        return
    first, last = wall(point.first), wall(end.last)
    if first is None or last is None:
        return
    single = last[0] <= first[0]
    tag = TAGS.get(row.kind, "") + ("milestone, " if single else "")
    until = "0s" if single else str(last[0])
    yield day(split(point.value)[0]), f"{safe(row.what)} :{tag}r{number}, {first[0]}, {until}"

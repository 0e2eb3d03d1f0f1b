"""A Mermaid gantt chart: a section for each day, plans and facts as bars, single times as milestones."""

from __future__ import annotations

import datetime as dt

from attrs import frozen

from timeline.timelines import Timeline
from timeline.views._axis import DAY, EPOCH, wall
from timeline.views._mermaid import safe
from timeline.views._rows import Row, rows
from timeline.views._words import day, split, title

TAGS = {"scheduled": "active, ", "planned": "active, ", "cancelled": "done, "}
LOOK = '%%{init: {"gantt": {"leftPadding": 130}}}%%'
LONG = 3 * DAY


@frozen
class Task:
    """One bar: the day that it is listed under, its wall clock in seconds, and its row."""

    section: str
    first: int
    last: int
    row: Row


def render(told: Timeline) -> str:
    """The chart. Its times are wall clock, whose zone the title names; days without a date count from D0."""
    found = [task for row in rows(told) if (task := task_of(row)) is not None]
    lines = [LOOK, "gantt", f"    title {safe(title(told))} ({safe(told.reference.timezone or 'no zone')})"]
    long = found and max(task.last for task in found) - min(task.first for task in found) > LONG
    lines += ["    dateFormat YYYY-MM-DDTHH:mm:ss", f"    axisFormat {'%Y-%m-%d' if long else '%H:%M'}"]
    sections: dict[str, list[Task]] = {}
    for task in sorted(found, key=lambda task: task.first):
        sections.setdefault(task.section, []).append(task)
    numbers = {id(task): n for n, task in enumerate(found)}
    for name, tasks in sections.items():
        lines += [f"    section {safe(name)}", *(f"    {line_of(task, numbers[id(task)])}" for task in tasks)]
    return "\n".join(lines) + "\n"


def task_of(row: Row) -> Task | None:
    """The bar of a row; None where it has no time."""
    point, end = row.start or row.end, row.end or row.start
    if point is None or end is None:
        return None
    first, last = wall(point.first), wall(end.last)
    return Task(day(split(point.value)[0]), first[0], last[0], row) if first and last else None


def line_of(task: Task, number: int) -> str:
    """The line of one bar."""
    single = task.last <= task.first
    tag = TAGS.get(task.row.kind, "") + ("milestone, " if single else "")
    return f"{safe(task.row.what)} :{tag}r{number}, {written(task.first)}, {'0s' if single else written(task.last)}"


def written(second: int) -> str:
    """A wall second as the chart's dates are written."""
    return (EPOCH + dt.timedelta(seconds=second)).isoformat()

"""The drawing in block characters, one event to a line, for terminals."""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len, set_cell_size

from timeline.timelines import Timeline
from timeline.views._axis import heading, ticks
from timeline.views._drawing import Drawing, Mark, drawing
from timeline.views._plain import short

NAMES = 24
MOST = 40
UNIT = 10.0


def blocks(told: Timeline, width: int) -> list[str]:
    """The lines of the drawing; none where nothing has a time, or where there are too many events to look at."""
    found = drawing(told, (width - NAMES - 2) * UNIT)
    if found is None or len(found.marks) > MOST or found.width > (width - NAMES - 2) * UNIT:
        return []
    breaks = {int(place / UNIT) for place in found.axis.breaks()}
    rows = [("", row) for row in scales(found)]
    rows += [(short(mark.event.label, NAMES), bar(mark, int(found.width / UNIT))) for mark in by_time(found)]
    return [f"{set_cell_size(label, NAMES)}  {cut(row, breaks)}".rstrip() for label, row in rows]


def by_time(found: Drawing) -> list[Mark]:
    """The marks from the first to begin to the last."""
    return sorted(found.marks, key=lambda m: min(m.left, *(m.plan or (m.left,))))


def scales(found: Drawing) -> Iterator[str]:
    """The line of days and the line of clocks."""
    size = int(found.width / UNIT)
    days = [(s.left, heading(s, found.floating)) for s in found.axis.stretches]
    clocks = [(place - 20, words) for s in found.axis.stretches for place, words in ticks(s, found.floating, 90.0)]
    for marks in (days, clocks):
        yield spaced(marks, size)


def spaced(marks: list[tuple[float, str]], size: int) -> str:
    """Words on a line where their places are, those that would touch the one before left out."""
    row = ""
    for place, words in marks:
        at = max(0, int(place / UNIT))
        if (at > len(row) or not row) and at + cell_len(words) <= size:
            row = row.ljust(at) + words
    return row


def bar(mark: Mark, size: int) -> str:
    """One event: a ring for its plan, shade for the delay and for what is not known exactly, blocks for what happened."""
    row = [" "] * size
    happened = mark.event.start is not None or mark.event.end is not None
    if mark.plan:
        low, high = sorted((mark.plan[0], mark.left if mark.event.start else mark.plan[1]))
        fill(row, low, high, "░" if mark.event.start else "╌")
    if happened:
        fill(row, mark.left, mark.right, "▒")
        fill(row, mark.left + mark.fade_in, mark.right - mark.fade_out, "█")
    if mark.point and happened:
        row[spot(mark.left, size)] = "●"
    if mark.plan:
        row[spot(mark.plan[0], size)] = "○"
    return "".join(row)


def spot(place: float, size: int) -> int:
    """The column of a place."""
    return min(size - 1, max(0, int(place / UNIT)))


def fill(row: list[str], low: float, high: float, char: str) -> None:
    """A run of one character from one place to another; nothing where the one is not before the other."""
    if high > low:
        first, last = spot(low, len(row)), spot(high, len(row))
        row[first : last + 1] = char * (last + 1 - first)


def cut(row: str, breaks: set[int]) -> str:
    """The row with the breaks of the axis on it."""
    return "".join("╱" if n in breaks else char for n, char in enumerate(row.ljust(max(breaks, default=0) + 1)))

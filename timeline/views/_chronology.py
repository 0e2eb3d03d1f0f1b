"""The rows of a chronology as cells: one row per plan or fact, with its quote and where that stands."""

from __future__ import annotations

from collections.abc import Iterator

from timeline.timelines import Length, Timeline, TimePoint
from timeline.views._plain import short
from timeline.views._rows import Row, quotes, rows
from timeline.views._words import late, length, name, split, utc

COLUMNS = (
    "event", "kind", "what", "start", "end", "zone", "start_utc", "end_utc", "length", "length_seconds", "delay",
    "delay_seconds", "approximate", "basis", "words", "from_character",
)  # fmt: skip
Cell = str | int | float | None
MOST = 32_000
"""As many characters as a cell of a spreadsheet takes."""
FORMULA = "=+-@\t\r\n＝＋－＠"


def chronology(told: Timeline) -> Iterator[tuple[Cell, ...]]:
    """The cells of every row, in the order of `COLUMNS`."""
    for row in rows(told):
        said = quotes(told, row)
        yield (
            row.event.id, row.kind, name(row.event), iso(row.start), iso(row.end), zone(row), instant(row.start),
            instant(row.end), length(row.duration), seconds(row.duration), late(row.delay) if row.delay else "",
            seconds(row.delay), "yes" if any(value.approximate for value in row.values) else "no", row.basis,
            " … ".join(words for words, _ in said), said[0][1][0] if said else None,
        )  # fmt: skip


def iso(point: TimePoint | None) -> str:
    """The value of a time in ISO 8601, or counted from D0."""
    return "" if point is None else point.value


def zone(row: Row) -> str:
    """The zone of the row's clock times, or that they have none."""
    point = row.start or row.end
    if point is None or not split(point.value)[1]:
        return ""
    return point.zone or split(point.value)[2] or "(no zone)"


def instant(point: TimePoint | None) -> str:
    """The instant in UTC, in ISO 8601."""
    found = utc(point)
    return found.isoformat().replace("+00:00", "Z") if found else ""


def seconds(value: Length | None) -> float | None:
    """A length in seconds, where it is known exactly."""
    if value is None or value.shortest is None or value.shortest != value.longest:
        return None
    return value.shortest.total_seconds()


def guarded(cell: Cell) -> Cell:
    """The cell so that no spreadsheet reads its text as a formula.

    >>> guarded("=1+1"), guarded("９"), guarded(-5)
    ("'=1+1", '９', -5)
    """
    if not isinstance(cell, str):
        return cell
    words = short(cell, MOST)
    return "'" + words if words.lstrip(" '\ufeff\u200b")[:1] in FORMULA and words else words

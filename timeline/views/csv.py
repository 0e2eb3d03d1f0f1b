"""A chronology as CSV: a row per plan or fact, each with the words that it rests on."""

from __future__ import annotations

import csv
from io import StringIO

from timeline.timelines import Timeline
from timeline.views._chronology import COLUMNS, chronology, guarded


def render(told: Timeline) -> str:
    """The rows under their titles; text that a spreadsheet would run is quoted with an apostrophe."""
    file = StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([guarded(cell) for cell in row] for row in chronology(told))
    return file.getvalue()

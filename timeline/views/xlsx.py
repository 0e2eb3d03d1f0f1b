"""A chronology as a workbook: the rows, the contradictions with both sides' words, and what was assumed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import Any

from timeline.timelines import Timeline
from timeline.views._chronology import COLUMNS, Cell, chronology, guarded
from timeline.views._plain import line, optional
from timeline.views._words import contradictions, readable

MADE = dt.datetime(2000, 1, 1)


def render(told: Timeline) -> bytes:
    """The bytes of the workbook; every text is written as text, never as a formula or a link."""
    file = BytesIO()
    book = optional("xlsxwriter", "xlsx").Workbook(file, {"in_memory": True})
    book.set_properties({"created": MADE})
    sheet(book, "Chronology", COLUMNS, chronology(told))
    wrong = ((words, sides(told, each.spans)) for each, words in zip(told.conflicts, contradictions(told), strict=True))
    sheet(book, "Contradictions", ("contradiction", "words"), wrong)
    checks = ((readable(c.message), "yes" if c.agrees else "no", sides(told, c.spans)) for c in told.checks)
    sheet(book, "Checks", ("check", "agrees", "words"), checks)
    assumed = ((readable(a.what), readable(a.reason), sides(told, a.spans)) for a in told.assumptions)
    sheet(book, "Assumed", ("assumed", "why", "words"), assumed)
    book.close()
    return file.getvalue()


def sides(told: Timeline, spans: Sequence[tuple[int, int]]) -> str:
    """The words of some spans, apart."""
    return " / ".join(f"“{line(told.words((span,)))}”" for span in spans)


def sheet(book: Any, title: str, columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """One sheet with its titles in bold and frozen, and its rows."""
    page = book.add_worksheet(title)
    bold = book.add_format({"bold": True})
    for n, name in enumerate(columns):
        page.write_string(0, n, name, bold)
    for number, row in enumerate(rows, start=1):
        for n, cell in enumerate(map(guarded, row)):
            if isinstance(cell, str):
                page.write_string(number, n, cell)
            elif cell is not None:
                page.write_number(number, n, cell)
    page.freeze_panes(1, 0)
    page.set_column(0, len(columns) - 1, 20)

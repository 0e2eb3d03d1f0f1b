"""The table for a terminal that rich draws on."""

from __future__ import annotations

from rich.console import Group
from rich.table import Table
from rich.text import Text

from timeline.timelines import Timeline
from timeline.views._rows import blamed, proof, rows
from timeline.views._words import amounts, readable, span, written


def render(told: Timeline) -> Group:
    """The heading, the table and the contradictions, as things that rich can print."""
    table = Table("When", "What", "Length or delay", "Words", box=None, pad_edge=False)
    bad = blamed(told)
    for row in rows(told):
        cells = (span(row.start, row.end), row.what, amounts(row.duration, row.delay), proof(told, row))
        table.add_row(*map(Text, cells), style="red" if row.event.id in bad else "")
    heading = Text(f"Written {written(told.reference)}, zone {told.reference.timezone or 'not known'}", style="dim")
    wrong = [Text("✗ " + readable(each.message), style="red") for each in told.conflicts]
    return Group(heading, table, *wrong)

"""Check each FILE: contradictions and lengths that do not add up, one a line; exit 1 when there are any."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click

import timeline
from timeline._api import build_timeline
from timeline.commands._io import FILES, attempt, documents, read_options, write
from timeline.views import readable


@click.command()
@FILES
@read_options
def command(files: tuple[str, ...], **options: Any) -> None:
    """Check each FILE for what cannot be right, as FILE:LINE:COLUMN: message, and end with 1 if anything is found."""
    found = 0
    for name, text in documents(files):
        for message in wrong(attempt(build_timeline, text, **options)):
            write(f"{name}:{message}\n")
            found += 1
    raise SystemExit(1 if found else 0)


def wrong(told: timeline.Timeline) -> Iterator[str]:
    """The contradictions and failed checks of a timeline, each where its words stand."""
    for conflict in told.conflicts:
        yield f"{place(told.text, conflict.spans)}: {readable(conflict.message)}"
    for check in told.checks:
        if not check.agrees:
            yield f"{place(told.text, check.spans)}: {readable(check.message)}"


def place(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    """The line and the column at which the first of some spans begins, both from 1."""
    start = min((a for a, _ in spans), default=0)
    return f"{text.count(chr(10), 0, start) + 1}:{start - text.rfind(chr(10), 0, start)}"

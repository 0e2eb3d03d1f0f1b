"""Explain how each value of an event is known, from the words to the value."""

from __future__ import annotations

from typing import Any

import click

from timeline._api import build_timeline
from timeline.commands._io import attempt, documents, read_options, write


@click.command()
@click.argument("file")
@click.argument("event", required=False)
@read_options
def command(file: str, event: str | None, **options: Any) -> None:
    """Explain every event of FILE, or the EVENT whose label or id is given."""
    for _, text in documents([file]):
        told = attempt(build_timeline, text, **options)
        chosen = [attempt(told.event, event)] if event else list(told)
        write("\n".join(f"{told.explain(each)}\n" for each in chosen))

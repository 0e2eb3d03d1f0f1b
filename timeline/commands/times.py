"""List the time expressions of each FILE with their values."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

import timeline
from timeline._api import find_times
from timeline._later import Later
from timeline.commands._io import FILES, attempt, documents, read_options, sources, write
from timeline.views import line

if TYPE_CHECKING:
    from timeline.timelines import codec
else:
    codec = Later("timeline.timelines.codec")


@click.command()
@FILES
@read_options
@click.option("--format", "form", type=click.Choice(["text", "jsonl"]), default="text", show_default=True)
def command(files: tuple[str, ...], form: str, **options: Any) -> None:
    """List the time expressions of each FILE: where they stand, type, value, zone and words."""
    several = len(sources(files)) > 1
    for name, text in documents(files):
        for mention in attempt(find_times, text, **options):
            write(f"{name}:" * several + plain(mention) if form == "text" else record(mention, name))


def plain(mention: timeline.TimeMention) -> str:
    """One mention on a line."""
    zone = mention.zone or ("(no zone)" if mention.type == "TIME" else "")
    parts = (f"{mention.span[0]}-{mention.span[1]}", mention.type, mention.value, zone, line(mention.text))
    return "\t".join(parts) + "\n"


def record(mention: timeline.TimeMention, name: str) -> str:
    """One mention as JSON."""
    return json.dumps({"file": name, **codec.encode(mention)}) + "\n"

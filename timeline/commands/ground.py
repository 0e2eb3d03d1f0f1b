"""Write FILE again with each relative time followed by the date that it means."""

from __future__ import annotations

from typing import Any

import click

from timeline._api import ground
from timeline.commands._io import attempt, fail, read_options, text_of, write


@click.command()
@click.argument("file")
@read_options
@click.option("-o", "--output", metavar="F", help="Write to this file instead of standard output.")
def command(file: str, output: str | None, **options: Any) -> None:
    """Ground FILE, or standard input for "-"; --reference is needed, for nothing else says what "yesterday" is."""
    if options["reference"] is None:
        fail("ground needs --reference, the date on which the text was written")
    write(attempt(ground, text_of(file), **options), output)

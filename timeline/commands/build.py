"""Build the timeline of each FILE, in any format."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from timeline._api import build_timeline
from timeline.commands._io import FILES, attempt, colour, documents, fail, notices, read_options, sources, width, write
from timeline.views import formats, takes, view

SUFFIXES = {"markdown": "md", "ical": "ics", "table": "txt", "mermaid": "mmd", "timeml": "tml", "edtf": "tsv"}


@click.command()
@FILES
@read_options
@click.option("--format", "form", type=click.Choice(formats()), help="By default what --output ends in, else table.")
@click.option("-o", "--output", metavar="F", help="Write to this file, or for several FILEs into this folder.")
def command(files: tuple[str, ...], form: str | None, output: str | None, **options: Any) -> None:
    """Build the timeline of each FILE: a text, an HTML page, a folder of them, or "-" for standard input."""
    several = len(sources(files)) > 1
    form = form or ending(output)
    if several and form in ("xlsx", "parquet") and output is None:
        fail(f"--format {form} of several files needs --output, a folder")
    for name, text in documents(files):
        told = attempt(build_timeline, text, **options)
        notices(told, name if several else "timeline")
        shown = attempt(view(form), told, **looks(form, output))
        if several and output is None and form == "table":
            write(f"{'' if name == files[0] else chr(10)}{name}\n")
        write(shown, target(name, form, output) if several else output)


def ending(output: str | None) -> str:
    """The format that the name of a file asks for."""
    suffix = Path(output or "").suffix.removeprefix(".").lower()
    named = {SUFFIXES.get(form, form): form for form in formats()} | {"txt": "table"}
    return named.get(suffix, "table")


def looks(form: str, output: str | None) -> dict[str, Any]:
    """The options of a view that the terminal decides."""
    found = {"width": width(), "colour": output is None and colour()}
    return {option: value for option, value in found.items() if takes(form, option)}


def target(name: str, form: str, output: str | None) -> str | None:
    """The file that one of several timelines goes to, named after its text."""
    if output is None:
        return None
    folder = Path(output)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        fail(f"{output}: {error.strerror}")
    return str(folder / f"{Path(name).name}.{SUFFIXES.get(form, form)}")

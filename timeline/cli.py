"""The command: data on standard output, notices on standard error; exit 0, or 2 for usage and unreadable input."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import NoReturn

import click

from timeline._build import build_timeline
from timeline.errors import TimelineError
from timeline.timelines import Timeline, json_schema
from timeline.views import formats, view


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="prose-timeline")
def main() -> None:
    """Prose in, a solved timeline out."""


@main.command()
@click.argument("file")
@click.option("--reference", metavar="D", help="When the text was written: an ISO 8601 date or time.")
@click.option("--timezone", metavar="Z", help="The IANA zone of its clock times.")
@click.option("--place", metavar="P", help="The place that it is told from.")
@click.option("--format", "form", type=click.Choice(formats()), default="table", show_default=True)
@click.option("-o", "--output", metavar="F", help="Write to this file instead of standard output.")
def build(
    file: str, reference: str | None, timezone: str | None, place: str | None, form: str, output: str | None
) -> None:
    """Build the timeline of FILE, or of standard input for "-"."""
    text = text_of(file)
    try:
        told = build_timeline(text, reference=reference, timezone=timezone, place=place)
    except TimelineError as error:
        fail(str(error))
    notices(told)
    write(view(form)(told, width()), output)


@main.command()
def schema() -> None:
    """Print the JSON Schema of the JSON format."""
    write(json.dumps(json_schema(), indent=2) + "\n", None)


def text_of(file: str) -> str:
    """The text of a file, or of standard input; a missing or undecodable one ends the command."""
    try:
        data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
        return data.decode("utf-8-sig")
    except OSError as error:
        fail(f"{file}: {error.strerror}")
    except UnicodeDecodeError as error:
        fail(f"{file}: not UTF-8 at byte {error.start}")


def fail(message: str) -> NoReturn:
    """Say on one line what is wrong, and end with 2."""
    click.echo(f"timeline: {message}", err=True)
    raise SystemExit(2)


def notices(told: Timeline) -> None:
    """Say on standard error what a user should know before trusting the answer."""
    if told.reference.source in ("event", "floating"):
        where = f"inferred from “{told.reference.text}”" if told.reference.value else "not known: give --reference"
        click.echo(f"timeline: the date of writing is {where}", err=True)
    if told.conflicts:
        click.echo(f"timeline: {len(told.conflicts)} contradiction(s)", err=True)


def width() -> int:
    """The columns of the terminal, or 100 where there is none."""
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns
    except (OSError, ValueError):
        return 100


def write(text: str, output: str | None) -> None:
    """Write to a file, or to standard output, where a closed pipe is no error."""
    if output is not None:
        try:
            Path(output).write_text(text, encoding="utf-8")
        except OSError as error:
            fail(f"{output}: {error.strerror}")
        return
    try:
        sys.stdout.buffer.write(text.encode("utf-8", "replace"))
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())

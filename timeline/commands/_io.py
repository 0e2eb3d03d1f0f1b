"""What the subcommands share: reading files and folders, saying what is wrong, and writing."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import click

import timeline
from timeline.errors import TimelineError
from timeline.views import save

READ = (".txt", ".md", ".html", ".htm")
PAGES = (".html", ".htm")
MANY, LONG = 10, 1_000_000
"""So many files, or a text of so many characters, take long enough to say how far we are."""
T = TypeVar("T")
Command = Callable[..., Any]
FILES = click.argument("files", nargs=-1, required=True, type=click.Path(), metavar="FILE...")
OPTIONS = (
    click.option("--reference", metavar="D", help="When the text was written: an ISO 8601 date or time."),
    click.option("--timezone", metavar="Z", help="The IANA zone of its clock times."),
    click.option("--place", metavar="P", help="The place that it is told from."),
    click.option("--language", metavar="L", default="en", show_default=True, help="The language of the text."),
    click.option("--prefer", type=click.Choice(["context", "past", "future", "nearest"]), default="context"),
    click.option("--date-order", metavar="O", help="How 03/04/05 is read: DMY, MDY or YMD."),
)


def read_options(command: Command) -> Command:
    """The command with the options that say how a text is read."""
    for option in reversed(OPTIONS):
        command = option(command)
    return command


def sources(names: Sequence[str]) -> list[str]:
    """The files to read: each as named, a folder as the texts and pages in it, in order."""
    found: list[str] = []
    for name in names:
        if name != "-" and Path(name).is_dir():
            found += (str(path) for path in sorted(Path(name).rglob("*")) if path.suffix in READ and path.is_file())
        else:
            found.append(name)
    if not found:
        fail(f"{', '.join(names)}: no {', '.join(READ)} file there")
    return found


def documents(names: Sequence[str]) -> Iterator[tuple[str, str | timeline.Document]]:
    """Each source and its text or page; on a terminal, how far it is when that takes long."""
    every = sources(names)
    for n, name in enumerate(every, 1):
        text = text_of(name)
        if len(every) >= MANY or len(text) >= LONG:
            progress(f"{n}/{len(every)} {name}")
        yield name, timeline.Document.from_html(text) if is_page(name, text) else text
    progress("")


def progress(words: str) -> None:
    """Words in place of the last line of standard error, if that is a terminal which can."""
    if sys.stderr.isatty() and os.environ.get("TERM") != "dumb":
        click.echo(f"\r\x1b[K{words}", nl=False, err=True)


def is_page(name: str, text: str) -> bool:
    """Whether a source is HTML: by its suffix, or by its first words when it has no name."""
    return name.lower().endswith(PAGES) or (name == "-" and text[:200].lstrip()[:9].lower() in ("<!doctype", "<html"))


def text_of(file: str) -> str:
    """The text of a file, or of standard input; a missing or undecodable one ends the command."""
    try:
        data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
        return data.decode("utf-8-sig")
    except OSError as error:
        fail(f"{file}: {error.strerror}")
    except UnicodeDecodeError as error:
        fail(f"{file}: not UTF-8 at byte {error.start}")
    except ValueError as error:
        fail(f"{file!r}: {error}")


def attempt(work: Callable[..., T], *args: Any, **options: Any) -> T:
    """What some work gives; an argument it cannot use ends the command with 2."""
    try:
        return work(*args, **options)
    except TimelineError as error:
        fail(str(error))


def fail(message: str) -> NoReturn:
    """Say on one line what is wrong, and end with 2."""
    say(f"timeline: {' '.join(message.split())}")
    raise SystemExit(2)


def say(words: str) -> None:
    """A line on standard error, where no progress is left before it."""
    progress("")
    click.echo(words, err=True)


def notices(told: timeline.Timeline, name: str = "timeline") -> None:
    """Say on standard error what a user should know before trusting the answer."""
    if told.reference.source in ("event", "floating"):
        where = (
            f"inferred from “{told.reference.text}”"
            if told.reference.value
            else f"not known: give --reference{lost(told)}"
        )
        say(f"{name}: the date of writing is {where}")
    if told.conflicts:
        say(f"{name}: {len(told.conflicts)} contradiction(s)")


def lost(told: timeline.Timeline) -> str:
    """The days that cannot be dated without a date of writing, the first few of them."""
    words = [
        f"“{' '.join(time.text.split())}”"
        for time in told.times
        if time.type in ("DATE", "TIME") and (time.start is None or time.value.startswith("XXXX-W"))
    ]
    return f", which would place {', '.join(words[:3])}{' and others' if len(words) > 3 else ''}" if words else ""


def width() -> int:
    """The columns of the terminal, or 100 where there is none."""
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns
    except (OSError, ValueError):
        return 100


def colour() -> bool:
    """Whether to colour: on a terminal that can, unless ``NO_COLOR`` is set."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def write(shown: str | bytes, output: str | None = None) -> None:
    """Write to a file, or to standard output, where a closed pipe is no error."""
    if output is not None:
        try:
            save(shown, output)
        except OSError as error:
            fail(f"{output}: {error.strerror}")
        return
    try:
        sys.stdout.buffer.write(shown if isinstance(shown, bytes) else shown.encode("utf-8", "replace"))
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(0) from None

"""The timeline as a plain table: when, what, length or delay, and the words; a drawing over it where it is wide enough."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from textwrap import wrap

from rich.cells import cell_len

from timeline.timelines import Delay, Session, Timeline
from timeline.views._blocks import blocks
from timeline.views._plain import short
from timeline.views._rows import proof, rows
from timeline.views._words import amounts, contradictions, late, length, moment, name, readable, span, written

GAP = "  "
NARROW, DRAWN, LONGEST = 60, 96, 600
TITLES = ("When", "What", "Length or delay", "Words")
Cells = tuple[str, str, str, str]
BOLD, RED, PLAIN = "\x1b[1m", "\x1b[31m", "\x1b[0m"


def render(told: Timeline, width: int = 100, colour: bool = False) -> str:
    """The table, and under it the delays, sessions, checks, contradictions and assumptions."""
    width = max(NARROW, width)
    lines = [*heading(told), "", *table(told, width)]
    if width >= DRAWN and (drawn := blocks(told, width)):
        lines[2:2] = ["", *drawn]
    for title, found in sections(told):
        if found:
            lines += ["", title, *(part for row in found for part in wrapped(row, width))]
    paint = coloured if colour else str.rstrip
    return "\n".join(map(paint, lines)) + "\n"


def coloured(row: str) -> str:
    """A line with titles in bold and what is wrong in red."""
    if row.startswith("✗"):
        return f"{RED}{row.rstrip()}{PLAIN}"
    title = row in SECTIONS or row.split(GAP, maxsplit=1)[0].rstrip() == TITLES[0]
    return f"{BOLD}{row.rstrip()}{PLAIN}" if title else row.rstrip()


def heading(told: Timeline) -> list[str]:
    """When the text was written and in which zone its times are, and how we know."""
    return [f"Written  {written(told.reference)}", f"Zone     {told.reference.timezone or 'not known'}"]


def table(told: Timeline, width: int) -> Iterator[str]:
    """The rows of every event that has a time or a length."""
    cells: list[Cells] = [
        (shown_span(row.start, row.end), row.what, amounts(row.duration, row.delay), proof(told, row))
        for row in rows(told)
    ]
    if not cells:
        yield "No event with a time."
        return
    sizes = columns(cells, width)
    yield from laid(TITLES, sizes)
    yield GAP.join("─" * size for size in sizes)
    for each in cells:
        yield from laid(each, sizes)


def shown_span(*ends: object) -> str:
    """From one time to another, or that it is not told."""
    return span(*ends) if any(ends) else "not told"  # type: ignore[arg-type]


def laid(cells: Sequence[str], sizes: Sequence[int]) -> Iterator[str]:
    """The lines of one row."""
    parts = [wrap(short(cell, LONGEST), size) or [""] for cell, size in zip(cells, sizes, strict=True)]
    for n in range(max(map(len, parts))):
        yield GAP.join(padded(part[n] if n < len(part) else "", size) for part, size in zip(parts, sizes, strict=True))


def padded(words: str, size: int) -> str:
    """The words and as many spaces as fill a column, which wide characters need fewer of."""
    return words + " " * max(0, size - cell_len(words))


def columns(cells: Sequence[Cells], width: int) -> tuple[int, ...]:
    """The widths of the four columns: each as wide as it must be, the words taking what is left."""
    free = width - 3 * len(GAP)
    limits = (free * 30 // 100, free * 26 // 100, free * 18 // 100)
    sizes = [
        min(limit, max(len(title), *(len(row[n]) for row in cells)))
        for n, (limit, title) in enumerate(zip(limits, TITLES, strict=False))
    ]
    return (*sizes, free - sum(sizes))


SECTIONS = ("Delays", "Sessions", "Checks", "Contradictions", "Assumed")


def sections(told: Timeline) -> Iterator[tuple[str, list[str]]]:
    """The titles and rows of what follows the table."""
    labels = {event.id: name(event) for event in told.events}
    makers: tuple[Callable[[], list[str]], ...] = (
        lambda: [delay_row(each, labels) for each in told.delays],
        lambda: [session_row(each, labels) for each in told.sessions],
        lambda: [f"{'✓' if each.agrees else '✗'} {readable(each.message)}" for each in told.checks],
        lambda: [f"✗ {words}" for words in contradictions(told)],
        lambda: [f"· {readable(each.what)}: {readable(each.reason)}" for each in told.assumptions],
    )
    for title, make in zip(SECTIONS, makers, strict=True):
        yield title, make()


def delay_row(delay: Delay, labels: dict[str, str]) -> str:
    """One delay on a line."""
    agrees = "agrees" if delay.agrees else "does not agree"
    said = "" if delay.said is None else f"; the text says {length(delay.said)}, which {agrees}"
    times = f"scheduled {moment(delay.scheduled)}, began {moment(delay.actual)}"
    return f"· {labels.get(delay.event, delay.event)}: {late(delay.elapsed)}, {times}{said}"


def session_row(session: Session, labels: dict[str, str]) -> str:
    """One session on a line."""
    part = f", part of {labels.get(session.part_of, '')}" if session.part_of else ""
    after = f", right after {labels.get(session.follows, '')}" if session.follows else ""
    gap = f", after a gap of {length(session.gap)}" if session.gap else ""
    times = f"{span(session.start, session.end)}, {length(session.length)}"
    return f"· {labels.get(session.event, session.event)}: {times}{part}{after}{gap}"


def wrapped(row: str, width: int) -> list[str]:
    """A row in lines, the later ones indented."""
    return wrap(short(row, LONGEST), width, subsequent_indent="  ") or [""]

"""The timeline as a plain table: when, what, how long or how late, and the words that prove it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from textwrap import wrap

from timeline.timelines import Delay, Event, Length, Session, Timeline, TimePoint

GAP = "  "
NARROW = 60
WEEKDAYS = "Mon Tue Wed Thu Fri Sat Sun".split()
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
ISO_DAY = re.compile(r"(\d{4}-\d\d-\d\d|D-?\d+)(?:T([\d:]+))?([+-]\d\d:\d\d)?")
ISO_LENGTH = re.compile(r"(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?")
UNITS = ("y", "mo", "wk", "d", "h", "min", "s")
Row = tuple[str, str, str, str]


def render(told: Timeline, width: int = 100) -> str:
    """The table, and under it the delays, sessions, checks, contradictions and assumptions."""
    width = max(NARROW, width)
    lines = [*heading(told), "", *table(told, width)]
    for title, rows in sections(told):
        if rows:
            lines += ["", title, *(line for row in rows for line in wrapped(row, width))]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def heading(told: Timeline) -> list[str]:
    """When the text was written and in which zone its times are, and how we know."""
    reference = told.reference
    source = {"given": "given", "text": f"from “{reference.text}”", "event": f"inferred from “{reference.text}”"}
    when = (
        f"{day(reference.value)} ({source.get(reference.source, '')})"
        if reference.value
        else "not known; days count from D0"
    )
    return [f"Written  {when}", f"Zone     {reference.timezone or 'not known'}"]


def table(told: Timeline, width: int) -> Iterator[str]:
    """The rows of every event that has a time or a length."""
    rows = [row for event in told.events for row in rows_of(told, event)]
    if not rows:
        yield "No event with a time."
        return
    sizes = columns(rows, width)
    for row in [("When", "What", "Length or delay", "Words"), *rows]:
        cells = [wrap(cell, size) or [""] for cell, size in zip(row, sizes, strict=True)]
        for n in range(max(map(len, cells))):
            parts = [(cell[n] if n < len(cell) else "").ljust(size) for cell, size in zip(cells, sizes, strict=True)]
            yield GAP.join(parts)
        if row[0] == "When":
            yield GAP.join("─" * size for size in sizes)


def columns(rows: Sequence[Row], width: int) -> tuple[int, ...]:
    """The widths of the four columns: each as wide as it must be, the words taking what is left."""
    free = width - 3 * len(GAP)
    limits = (free * 30 // 100, free * 26 // 100, free * 18 // 100)
    titles = ("When", "What", "Length or delay")
    sizes = [
        min(limit, max(len(title), *(len(r[n]) for r in rows)))
        for n, (limit, title) in enumerate(zip(limits, titles, strict=True))
    ]
    return (*sizes, free - sum(sizes))


def rows_of(told: Timeline, event: Event) -> Iterator[Row]:
    """The rows of one event: its plan where that differs, and what happened."""
    if event.scheduled_start is not None:
        what = f"{event.label} ({'cancelled' if event.status == 'cancelled' else 'scheduled'})"
        until = event.scheduled_end if event.start is None else None
        shown = length(event.duration) if event.start is None else ""
        yield span(event.scheduled_start, until), what, shown, proof(told, event.scheduled_start)
    if event.start is not None or event.end is not None or event.scheduled_start is None and event.duration is not None:
        yield (
            span(event.start, event.end),
            event.label,
            amounts(event),
            proof(told, event.start, event.end, event.duration),
        )


def span(start: TimePoint | None, end: TimePoint | None) -> str:
    """From one time to another, the date told once where it is the same."""
    if start is None and end is None:
        return "?"
    if start is None:
        return f"until {moment(end)}"
    if end is None or str(end) == str(start):
        return moment(start)
    same = split(start.value)[0] == split(end.value)[0] and split(end.value)[2] == split(start.value)[2]
    if same and split(start.value)[1]:
        date, clock, offset = split(start.value)
        return f"{day(date)} {clock}–{split(end.value)[1]} {zone(start, offset)}".rstrip()
    return f"{moment(start)} to {moment(end)}"


def split(value: str) -> tuple[str, str, str]:
    """The day, the clock and the offset of an ISO value; empty where it has none."""
    found = ISO_DAY.fullmatch(value)
    return (found[1], found[2] or "", found[3] or "") if found else (value, "", "")


def moment(point: TimePoint | None) -> str:
    """A time with its weekday and its zone, which it may say it lacks."""
    if point is None:
        return "?"
    date, clock, offset = split(point.value)
    shown = f"{day(date)} {clock} {zone(point, offset)}" if clock else day(date)
    return ("about " if point.approximate else "") + shown.rstrip()


def zone(point: TimePoint, offset: str) -> str:
    """The offset, or that the clock has no zone."""
    return offset or (point.zone or "(no zone)")


def day(value: str) -> str:
    """A date with its weekday; any other value as it is."""
    try:
        date = dt.date.fromisoformat(value) if len(value) == len("2019-06-29") else None
    except ValueError:
        date = None
    return f"{WEEKDAYS[date.weekday()]} {date.day} {MONTHS[date.month - 1]} {date.year}" if date else value


def amounts(event: Event) -> str:
    """The length and the delay of an event."""
    parts = [length(event.duration)] if event.duration else []
    if event.delay is not None:
        parts.append(late(event.delay))
    return ", ".join(parts)


def late(delay: Length) -> str:
    """A delay in words."""
    if delay.value.strip("-") in ("PT0M", "P0D"):
        return "on time"
    return f"{length(delay).removeprefix('-')} {'early' if delay.value.startswith('-') else 'late'}"


def length(value: Length | None) -> str:
    """A length as people write it: "1 h 51 min"."""
    if value is None:
        return ""
    found = ISO_LENGTH.fullmatch(value.value)
    parts = [f"{n} {u}" for n, u in zip(found.groups()[1:], UNITS, strict=True) if n] if found else []
    shown = " ".join(parts) or value.value
    return ("about " if value.approximate else "") + (found[1] if found else "") + shown


def proof(told: Timeline, *values: TimePoint | Length | None) -> str:
    """The words that some values rest on, each once, and whether they are more than stated."""
    names = [name for value in values if value for name in value.because]
    claims = {c.id: c for c in told.claims}
    said = list(dict.fromkeys(told.words(claims[n].spans) for n in names if n in claims and claims[n].spans))
    words = ", ".join(f"“{each}”" for each in said)
    weakest = next((b for b in ("assumed", "derived") if any(v and v.basis == b for v in values)), "")
    return f"{words} ({weakest})" if weakest else words


def sections(told: Timeline) -> Iterator[tuple[str, list[str]]]:
    """The titles and rows of what follows the table."""
    labels = {e.id: e.label for e in told.events}
    yield "Delays", [delay_row(each, labels) for each in told.delays]
    yield "Sessions", [session_row(each, labels) for each in told.sessions]
    yield "Checks", [f"{'✓' if c.agrees else '✗'} {readable(c.message)}" for c in told.checks]
    yield "Contradictions", [f"✗ {c.message}" for c in told.conflicts]
    yield "Assumed", [f"· {readable(a.what)}: {a.reason}" for a in told.assumptions]


def readable(words: str) -> str:
    """The words with ISO lengths written out."""
    return re.sub(r"\bP(?:\d+[YMWD])*T?(?:\d+[HMS])+\b", lambda m: length(Length(m[0])), words)


def delay_row(delay: Delay, labels: dict[str, str]) -> str:
    """One delay on a line."""
    said = (
        ""
        if delay.said is None
        else f"; the text says {length(delay.said)}, which {'agrees' if delay.agrees else 'does not agree'}"
    )
    return f"· {labels[delay.event]}: {late(delay.elapsed)}, scheduled {moment(delay.scheduled)}, began {moment(delay.actual)}{said}"


def session_row(session: Session, labels: dict[str, str]) -> str:
    """One session on a line."""
    part = f", part of {labels[session.part_of]}" if session.part_of else ""
    after = f", right after {labels[session.follows]}" if session.follows else ""
    gap = f", after a gap of {length(session.gap)}" if session.gap else ""
    return f"· {labels[session.event]}: {span(session.start, session.end)}, {length(session.length)}{part}{after}{gap}"


def wrapped(row: str, width: int) -> list[str]:
    """A row in lines, the later ones indented."""
    return wrap(row, width, subsequent_indent="  ") or [""]

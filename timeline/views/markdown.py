"""A section of Markdown for a post-mortem: the table with UTC beside local time, contradictions, and what was assumed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.timelines import Timeline
from timeline.views._plain import line
from timeline.views._rows import proof, rows
from timeline.views._words import amounts, contradictions, readable, span, utc_span, written


def render(told: Timeline, heading: str = "Timeline", level: int = 2) -> str:
    """The section under *heading*, at a *level* of headings."""
    lines = [f"{'#' * level} {escaped(heading)}", "", f"Written: {escaped(written(told.reference))}. {zone(told)}", ""]
    lines += table(told)
    for title, items in sections(told):
        if items:
            lines += ["", f"{'#' * (level + 1)} {title}", "", *(f"- {item}" for item in items)]
    return "\n".join(lines) + "\n"


def escaped(text: str) -> str:
    r"""The words so that Markdown and HTML show them as they are.

    >>> escaped("a|b <b>*c*</b>")
    'a\\|b &lt;b&gt;\\*c\\*&lt;/b&gt;'
    """
    marked = re.sub(r"([\\`*_\[\]|~])", r"\\\1", line(text))
    return marked.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("://", ":&#47;&#47;")


def zone(told: Timeline) -> str:
    """In which zone the times of the text are."""
    return f"Times are in {told.reference.timezone}." if told.reference.timezone else "No zone is known."


def table(told: Timeline) -> Iterator[str]:
    """The table of all rows."""
    found = list(rows(told))
    if not found:
        yield "No event with a time."
        return
    yield "| When | UTC | What | Length or delay | Words |"
    yield "| --- | --- | --- | --- | --- |"
    for row in found:
        cells = (
            span(row.start, row.end) if row.start or row.end else "not told",
            utc_span(row.start, row.end).removesuffix(" UTC"),
            row.what,
            amounts(row.duration, row.delay),
            proof(told, row),
        )
        yield f"| {' | '.join(map(escaped, cells))} |"


def sections(told: Timeline) -> Iterator[tuple[str, list[str]]]:
    """The titles and items of what follows the table."""
    yield "Contradictions", list(map(escaped, contradictions(told)))
    failed = [each for each in told.checks if not each.agrees]
    yield "Checks that fail", [escaped(readable(each.message)) for each in failed]
    yield "Assumed", [escaped(f"{readable(each.what)}: {readable(each.reason)}") for each in told.assumptions]

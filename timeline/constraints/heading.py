"""Where the heading of a text ends: its dateline, and the lines at the top that are no sentences."""

from __future__ import annotations

from timeline.text import Document, Span, dateline

HEAD_LINES = 3
LONGEST_LINE = 60


def heading(document: Document) -> int:
    """Where the heading ends: after the top lines that do not end in a full stop, or after the dateline."""
    text, end = document.text, 0
    opened = dateline(document)
    if opened is not None:
        end = opened.rest.end if opened.rest else opened.place.end
    for line in lines(text)[:HEAD_LINES]:
        words = line.of(text).strip()
        if words.endswith((".", "!", "?", ".”", '."')) and " " in words and len(words) > LONGEST_LINE:
            break
        end = max(end, line.end)
    return end


def lines(text: str) -> list[Span]:
    """The lines at the top of the text that are not blank."""
    found, start = [], 0
    for _ in range(4 * HEAD_LINES):
        stop = text.find("\n", start)
        stop = len(text) if stop < 0 else stop
        if text[start:stop].strip():
            found.append(Span(start, stop))
        if stop >= len(text):
            break
        start = stop + 1
    return found

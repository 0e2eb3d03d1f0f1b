"""Where the heading of a text ends: its dateline, and the lines at the top that are no sentences."""

from __future__ import annotations

import re

from timeline.text import Document, Span, dateline

HEAD_LINES = 3
OPENER = re.compile(
    r"(?![^.!?\n]{0,80} on \w{3,6}day, )[^.!?\n]{3,80}, (?!on |in |at |by |of |since |from |aged )(?:[\w /.-]{0,30}\d{4}|\d{1,2} [A-Z]\w+|[A-Z]\w+ \d{1,2})\.?"
)
LONGEST_TITLE, LONGEST_LINE = 6, 36


def heading(document: Document) -> int:
    """Where the heading ends: after the top lines that do not end in a full stop, or after the dateline."""
    text, end = document.text, 0
    opened = dateline(document)
    if opened is not None:
        end = opened.rest.end if opened.rest else opened.place.end
    opening = document.sentences[0].of(text).strip() if document.sentences else ""
    if OPENER.fullmatch(opening):
        end = max(end, document.sentences[0].end)
    for line in lines(text)[:HEAD_LINES]:
        if is_sentence(line.of(text).strip()):
            break
        end = max(end, line.end)
    return end


def is_sentence(line: str) -> bool:
    """Whether a line is told in sentences: it ends in a full stop and has more words than a title and a date."""
    return line.endswith((".", "!", "?", ".”", '."')) and len(line.split()) > LONGEST_TITLE and len(line) > LONGEST_LINE


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

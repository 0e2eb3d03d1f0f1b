"""Where and when a report says it was written: the line that opens a news story or a record."""

from __future__ import annotations

import re

from attrs import frozen

from timeline.text.document import Document, Span

DASHED = re.compile(
    r"\s*(?P<place>[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,4}(?:, [A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,2}){0,2})"
    r"(?P<date>,? [^\n–—:]{3,30}?)?(?: ?(?:[–—]|_{1,2})|:| -+)\s"
)


LINES = 6


@frozen
class Dateline:
    """The place, and the rest of the line, before the dash that opens a story."""

    place: Span
    rest: Span | None


def dateline(document: Document) -> Dateline | None:
    """The dateline of *document*, if one of its first lines has one; below a title its place begins in capitals.

    >>> from timeline.text.document import read
    >>> text = "OSLO, Norway – The ship sailed."
    >>> dateline(read(text)).place.of(text)
    'OSLO, Norway'
    """
    start = 0
    for number in range(LINES):
        found = DASHED.match(document.text, start)
        if found is not None and (shouted(found["place"]) or not number and ":" not in found[0]):
            return Dateline(Span(*found.span("place")), Span(*found.span("date")) if found["date"] else None)
        start = document.text.find("\n", start) + 1
        if not start:
            break
    return None


def shouted(place: str) -> bool:
    """Whether the first word is written in capitals throughout, as datelines are."""
    return len(place.split(maxsplit=1)[0]) > 2 and place.split(maxsplit=1)[0].strip(",.").isupper()

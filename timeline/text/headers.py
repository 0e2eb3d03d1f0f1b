"""Lines that say when something was written: headers of mail, "Published", bylines, and the stamps of logs and chats."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import field, frozen

from timeline.text.document import Document, Span

STAMP = re.compile(r"[\s\[(<*>|-]{0,6}")
SECTION = re.compile(r"[\s#*=_\[-]{0,8}")
NAMES = re.compile(r"\W*(?:[A-Z]\w*\W+)*(?:[A-Z]\w*)?")
NEVER = re.compile(r"(?!)")
LONGEST_PREFIX = 90


@frozen(eq=False)
class HeaderWords:
    """The words of one language before the date in a header, the surest first; each matches from the line's start.

    `quoted` is a pair: what stands before the date and what ends the line, as in "On 5 March 2024 Ana wrote:".
    """

    leads: Sequence[re.Pattern[str]] = field(repr=False, default=())
    quoted: tuple[re.Pattern[str], re.Pattern[str]] = field(repr=False, default=(NEVER, NEVER))


def header_rank(document: Document, words: HeaderWords, span: Span) -> int | None:
    """How sure it is that the date at *span* is that of a header, 0 being surest; None where it is no header's.

    >>> import re
    >>> from timeline.text.document import read
    >>> words = HeaderWords((re.compile("Published: ?"),), (re.compile("On "), re.compile(".* wrote:")))
    >>> header_rank(read("Published: 5 March 2024"), words, Span(11, 23))
    0
    """
    prefix = before(document, span)
    if prefix is None:
        return None
    for rank, lead in enumerate(words.leads):
        if lead.fullmatch(prefix):
            return rank
    first, last = words.quoted
    end = document.text.find("\n", span.end)
    rest = document.text[span.end : len(document.text) if end < 0 else end][: 2 * LONGEST_PREFIX]
    return len(words.leads) if first.fullmatch(prefix) and last.fullmatch(rest) else None


def is_stamp(document: Document, span: Span) -> bool:
    """Whether the time at *span* opens its line, as the stamps of logs and chats do."""
    prefix = before(document, span)
    return prefix is not None and STAMP.fullmatch(prefix) is not None


def heads_section(document: Document, span: Span) -> bool:
    """Whether the date at *span* is a heading, as the days of a diary are: alone on its line, or with names only.

    >>> from timeline.text.document import read
    >>> [heads_section(read(line), Span(0, 5)) for line in ("3 May", "3 May, Oslo:", "3 May was hot.", "3 May: Rain fell")]
    [True, True, False, False]
    """
    prefix = before(document, span)
    if prefix is None or not SECTION.fullmatch(prefix):
        return False
    end = document.text.find("\n", span.end, span.end + LONGEST_PREFIX)
    rest = document.text[span.end : end if end >= 0 else span.end + LONGEST_PREFIX]
    return NAMES.fullmatch(rest) is not None


def before(document: Document, span: Span) -> str | None:
    """What stands before *span* in its line; None where that is too long for a header."""
    start = document.text.rfind("\n", max(0, span.start - LONGEST_PREFIX), span.start) + 1
    if not start and span.start > LONGEST_PREFIX:
        return None
    return document.text[start : span.start]


__all__ = ["HeaderWords", "header_rank", "heads_section", "is_stamp"]

"""A web page as text, and what its metadata says of when it was written."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser

from attrs import frozen

BLOCKS = frozenset(
    """address article aside blockquote br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr
    li main nav ol p pre section table td th tr ul""".split()
)
SILENT = frozenset("title script style template noscript nav svg footer form button select textarea iframe".split())
VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
META = (
    "article:published_time", "og:published_time", "og:article:published_time", "datepublished", "date.published",
    "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date", "citation_publication_date",
    "parsely-pub-date", "sailthru.date", "publishdate", "pubdate", "publication_date", "publish-date", "date",
)  # fmt: skip
ISO = re.compile(
    r"\s*(\d{4})[-/]?(\d\d)[-/]?(\d\d)(?:[T ]+(\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d{1,9})?\s*(Z|[+-]\d\d(?::?\d\d)?)?)?\s*"
)
LONGEST_DATA = 200_000
PARTS = re.compile(r"[ \t\r\f\v]+")


@frozen
class Page:
    """The readable text of a page, its moment of publication in ISO 8601, and where in the page that stands."""

    text: str
    published: str | None = None
    source: str = ""


class Reader(HTMLParser):
    """The parser's events gathered: pieces of text, metadata and dated elements."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.silent: list[str] = []
        self.meta: dict[str, str] = {}
        self.times: list[tuple[bool, str]] = []
        self.data: list[str] = []
        self.linked = False
        self.main: list[int] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take in what an element says of dates, and break the line at a block."""
        said = {name: value or "" for name, value in attrs}
        self.linked = tag == "script" and said.get("type", "").strip().lower() == "application/ld+json"
        if tag == "meta":
            self.take_meta(said)
        if tag == "time" and said.get("datetime"):
            published = "pubdate" in said or said.get("itemprop", "").lower() == "datepublished"
            self.times.append((published, said["datetime"]))
        if tag in SILENT and tag not in VOID:
            self.silent.append(tag)
        elif tag in BLOCKS and not self.silent:
            self.pieces.append("\n")

    def take_meta(self, said: dict[str, str]) -> None:
        """Keep what a meta element says, the first of each name."""
        for key in ("property", "name", "itemprop"):
            if said.get(key) and said.get("content"):
                self.meta.setdefault(said[key].strip().lower(), said["content"])

    def handle_endtag(self, tag: str) -> None:
        """Leave an element that is not read, and break the line after a block."""
        self.linked = False
        if tag in self.silent:
            while self.silent.pop() != tag:
                pass
        elif tag in BLOCKS and not self.silent:
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        """Keep text, and linked data apart from it."""
        if self.linked:
            self.data.append(data[:LONGEST_DATA])
        elif not self.silent:
            self.pieces.append(data)


def read_page(html: str) -> Page:
    """The text of *html* without its navigation, and when its metadata says that it was published.

    >>> page = read_page("<meta property='article:published_time' content='2024-03-05T09:00:00Z'><p>It rained <b>today</b>.")
    >>> page.text, page.published, page.source
    ('It rained today.', '2024-03-05T09:00:00+00:00', 'article:published_time')
    """
    reader = Reader()
    reader.feed(html)
    reader.close()
    published, source = next(((iso, source) for value, source in stated(reader) if (iso := moment(value))), (None, ""))
    return Page(tidy("".join(reader.pieces)), published, source)


def stated(reader: Reader) -> Iterator[tuple[str, str]]:
    """The dates of publication that a page states, the surest first, each with where it does."""
    if META[0] in reader.meta:
        yield reader.meta[META[0]], META[0]
    for block in reader.data:
        yield from ((value, "JSON-LD datePublished") for value in linked_dates(block))
    yield from ((reader.meta[name], name) for name in META[1:] if name in reader.meta)
    for published, value in sorted(reader.times, key=lambda row: not row[0])[:1]:
        yield value, "<time pubdate>" if published else "<time>"


def linked_dates(block: str) -> Iterable[str]:
    """The `datePublished` of the first article that a block of JSON-LD describes; `dateCreated` will do."""
    try:
        tree = json.loads(block)
    except (ValueError, RecursionError):
        return ()
    for name in ("datePublished", "dateCreated"):
        found = next((value for node in nodes(tree) if isinstance(value := node.get(name), str)), None)
        if found is not None:
            return (found,)
    return ()


def nodes(tree: object) -> Iterator[dict[str, object]]:
    """Every object of a JSON tree, the outer before the inner."""
    waiting = [tree]
    for _ in range(LONGEST_DATA):
        if not waiting:
            return
        node = waiting.pop(0)
        if isinstance(node, dict):
            yield node
            waiting += node.values()
        elif isinstance(node, list):
            waiting += node


def moment(value: str) -> str | None:
    """The ISO 8601 date or time at the start of a piece of metadata; None where it holds none.

    >>> moment("2024-03-05T09:00:00.000+0100"), moment("20240305"), moment("yesterday")
    ('2024-03-05T09:00:00+01:00', '2024-03-05', None)
    """
    found = ISO.fullmatch(value[:64])
    if found is None or not ("01" <= found[2] <= "12" and "01" <= found[3] <= "31"):
        return None
    day = f"{found[1]}-{found[2]}-{found[3]}"
    if found[4] is None or found[4] > "23" or found[5] > "59":
        return day
    return f"{day}T{found[4]}:{found[5]}:{found[6] or '00'}{offset(found[7] or '')}"


def offset(written: str) -> str:
    """An offset with its colon."""
    if written in ("", "Z"):
        return "+00:00" if written else ""
    return f"{written[:3]}:{written[3:].strip(':') or '00'}"


def tidy(text: str) -> str:
    """Text with one space between words and one blank line between blocks."""
    lines = (PARTS.sub(" ", line).strip() for line in text.split("\n"))
    return "\n\n".join(line for line in lines if line)

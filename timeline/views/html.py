"""The report: one HTML file with the drawing, the table, what was checked and assumed, and the text, each linked."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from collections.abc import Iterable, Iterator, Sequence
from html import escape

from timeline.timelines import Timeline, TimePoint
from timeline.views._article import Article
from timeline.views._drawing import drawing
from timeline.views._plain import line
from timeline.views._rows import Row, blamed, quotes, rows
from timeline.views._svg import STYLE, svg
from timeline.views._words import amounts, bare_span, name, readable, span, utc_span, written, zone
from timeline.views._words import contradictions as denials
from timeline.views._words import title as called

LOOK = (
    STYLE
    + "html{color-scheme:light dark}body{margin:0}.tl{font:16px/1.5 system-ui,sans-serif;background:var(--bg);color:var(--ink);"
    "padding:1rem max(1rem,calc(50vw - 31rem));overflow-wrap:anywhere;min-height:100vh;box-sizing:border-box}.tl h1{font-size:1.4em;margin:0 0 .5rem}"
    ".tl h2{font-size:1.1em;margin:2rem 0 .5rem}.tl dl{display:grid;grid-template-columns:auto 1fr;gap:0 1rem;margin:0}"
    ".tl dt,.tl small{color:var(--soft)}.tl dd{margin:0}.tl .w{overflow-x:auto}.tl table{border-collapse:collapse;width:100%}"
    ".tl th,.tl td{text-align:start;vertical-align:top;padding:.35rem .6rem .35rem 0;border-top:1px solid var(--rule)}"
    ".tl th{font-weight:600}.tl small{display:block;font-size:.8em}.tl a{color:inherit;text-decoration-color:var(--soft)}"
    ".tl :target{outline:2px solid var(--late);outline-offset:2px}.tl mark{background:var(--mark);color:inherit;border-radius:2px}"
    ".tl .bad{color:var(--bad)}.tl .a{white-space:pre-wrap}.tl ul{padding-inline-start:1.2rem;margin:0}"
    ".tl tr>:first-child{min-width:13.5em}"
    "@media screen and (max-width:40rem){.tl{font-size:14px;padding:.75rem}.tl thead{position:absolute;clip-path:inset(50%)}"
    ".tl tr,.tl td{display:block}.tl tr{border-top:1px solid var(--rule);padding:.4rem 0}.tl td{border:0;padding:0}.tl td:first-child{font-weight:600}"
    ".tl td:first-child small{font-weight:400}}"
    "@media print{.tl{padding:0;font-size:11px;min-height:0}.tl .w{overflow:visible}.tl svg{width:100%;height:auto;max-height:19cm}"
    ".tl tr,.tl li{break-inside:avoid}.tl h2{break-after:avoid}}"
)
CELL = '<td role="cell">'
"""Roles are spelt out, since a table that is laid out as blocks on a phone is not a table to every reader aloud."""
KEY = "● began · ○ planned · hatched: from plan to fact · faded: not known exactly · dotted: a gap · zigzag: the axis is broken, and its scale may change"


def render(told: Timeline, title: str | None = None) -> str:
    """The whole page: no script, no request, nothing outside of it."""
    heading = escape(line(title) if title else called(told))
    csp = b64encode(hashlib.sha256(LOOK.encode()).digest()).decode()
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{csp}'; "
        "base-uri 'none'; form-action 'none'\">"
        '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer">'
        f'<title>{heading}</title><style>{LOOK}</style></head>\n<body><main class="tl">\n'
        f"<h1><bdi>{heading}</bdi></h1>\n{body(told)}</main></body></html>\n"
    )


def fragment(told: Timeline) -> str:
    """The drawing and the table for a notebook."""
    own = "t" + hashlib.sha256(told.to_json().encode("utf-8", "replace")).hexdigest()[:8]
    cells = table(told, Article.of(told), anchors=False)
    look = LOOK.replace("html{color-scheme:light dark}body{margin:0}", "").replace("min-height:100vh;", "")
    return f'<div class="tl"><style>{look}</style>{drawn(told, own, False)}{cells}</div>'


def body(told: Timeline) -> str:
    """Every section that has something to say."""
    article = Article.of(told)
    reference = told.reference
    parts = [
        (
            f"<dl><dt>Written</dt><dd><bdi>{escape(written(reference))}</bdi></dd>"
            f"<dt>Times in</dt><dd>{escape(reference.timezone or 'no zone that is known')}</dd></dl>\n"
        ),
        listed("Contradictions", contradictions(told, article)),
        drawn(told, "t", True),
        "<h2>What happened</h2>\n" + table(told, article, anchors=True),
        listed("Checks", checks(told, article)),
        listed("Assumed", assumed(told, article)),
        f'<h2>The text</h2>\n<div class="a" dir="auto">{article.html()}</div>\n',
    ]
    return "".join(parts)


def drawn(told: Timeline, own: str, linked: bool) -> str:
    """The drawing in a box of its own that scrolls where the page is narrow, with its key."""
    found = drawing(told)
    if found is None:
        return ""
    picture = svg(found, "Drawing: " + called(told), own, linked)
    return f'<div class="w" role="region" aria-label="Drawing" tabindex="0">{picture}</div><small>{KEY}</small>\n'


def table(told: Timeline, article: Article, anchors: bool) -> str:
    """The table of all rows."""
    every = list(rows(told))
    if not every:
        return "<p>No event with a time.</p>\n"
    head = "".join(
        f'<th role="columnheader" scope="col">{words}</th>'
        for words in ("When", "What", "Length or delay", "How we know")
    )
    bad, linked = blamed(told), frozenset(event.id for event in told.events) if anchors else frozenset()
    lines = []
    for row in every:
        lines.append(row_html(told, row, article if anchors else None, row.event.id in linked, row.event.id in bad))
        linked -= {row.event.id}
    return f'<table role="table"><thead><tr role="row">{head}</tr></thead><tbody>\n{"".join(lines)}</tbody></table>\n'


def row_html(told: Timeline, row: Row, article: Article | None, first: bool, bad: bool) -> str:
    """One row; the first one of an event bears its id, to which the text and the drawing lead."""
    what = f"<bdi>{escape(row.what)}</bdi>"
    head = article.anchor(row.event.heads[0]) if row.event.heads and article else None
    label = f'<a href="#{head}">{what}</a>' if head else what
    own = f' id="{row.event.id}"' if first else ""
    wrong = '<span class="bad">✗</span> ' if bad else ""
    return (
        f'<tr role="row"{own}>{CELL}{when(row.start, row.end)}</td>{CELL}{wrong}{label}</td>'
        f"{CELL}{escape(amounts(row.duration, row.delay))}</td>{CELL}{how(told, row, article)}</td></tr>\n"
    )


def when(start: TimePoint | None, end: TimePoint | None) -> str:
    """The time in its own zone, with the zone and UTC under it."""
    point = start or end
    if point is None:
        return "not told"
    plain = start is not None and end is not None and span(start, end).count(zone(start)) > 1 and zone(start)
    shown = span(start, end) if plain else bare_span(start, end)
    named = (
        " ".join(dict.fromkeys(filter(None, ("" if plain else zone(point), point.zone or "")))) if zone(point) else ""
    )
    under = " · ".join(filter(None, (named, utc_span(start, end))))
    return f"{escape(shown)}{f'<small>{escape(under)}</small>' if under else ''}"


def how(told: Timeline, row: Row, article: Article | None) -> str:
    """The words that a row rests on, each leading to where it stands, and how."""
    words = [article.link(text, place) if article else quoted(text) for text, place in quotes(told, row)]
    basis = row.basis if row.basis != "stated" or words else "by default"
    return ", ".join(words) + f"<small>{basis}</small>"


def quoted(words: str) -> str:
    """Words of the text in quotes, kept from turning their surroundings about."""
    return f"“<bdi>{escape(words)}</bdi>”"


def contradictions(told: Timeline, article: Article) -> Iterator[str]:
    """Each contradiction in words, with both sides' words."""
    for each, words in zip(told.conflicts, denials(told), strict=True):
        yield f'<span class="bad">✗ <bdi>{escape(words)}</bdi></span>{article.links(each.spans)}'


def checks(told: Timeline, article: Article) -> Iterator[str]:
    """Each check in words."""
    for each in told.checks:
        sign = "✓" if each.agrees else '<span class="bad">✗</span>'
        yield f"{sign} <bdi>{escape(readable(each.message))}</bdi>{article.links(each.spans)}"


def assumed(told: Timeline, article: Article) -> Iterator[str]:
    """What was added to the words, and why."""
    labels = {event.id: name(event) for event in told.events}
    for each in told.assumptions:
        about = f" ({labels[each.about]})" if each.about in labels and labels[each.about] not in line(each.what) else ""
        yield f"<bdi>{escape(readable(each.what) + about)}: {escape(readable(each.reason))}</bdi>{article.links(each.spans)}"


def listed(heading: str, items: Iterable[str]) -> str:
    """A section with its items, or nothing."""
    found: Sequence[str] = list(items)
    inside = "".join(f"<li>{item}</li>\n" for item in found)
    return f"<h2>{heading}</h2>\n<ul>{inside}</ul>\n" if found else ""

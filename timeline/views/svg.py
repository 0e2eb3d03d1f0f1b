"""The drawing alone, as an SVG file."""

from __future__ import annotations

from html import escape

from timeline.timelines import Timeline
from timeline.views._drawing import drawing
from timeline.views._svg import STYLE, svg
from timeline.views._words import title

EMPTY = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 24" width="320" height="24" role="img"><title>{}</title><text x="4" y="16">Nothing with a time.</text></svg>\n'


def render(told: Timeline) -> str:
    """The drawing to scale, with a title on every mark."""
    drawn = drawing(told)
    if drawn is None:
        return EMPTY.format(escape(title(told)))
    element = svg(drawn, title(told), "t")
    style = STYLE.replace(".tl svg", "svg").replace(".tl{", "svg{")
    return element.replace("</title>", f"</title><style>{style}</style>", 1) + "\n"

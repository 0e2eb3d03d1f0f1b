"""The drawing as SVG: bars, delays from plan to fact, faded ends, gaps, and a broken axis; styled by classes only."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from timeline.views._axis import heading, ticks
from timeline.views._drawing import Drawing, Mark, wide
from timeline.views._plain import line

TOP, LANE, FOOT, BAR = 46.0, 36.0, 18.0, 10.0
STYLE = (
    ".tl{--bg:#fff;--ink:#1b1f24;--soft:#57606a;--rule:#d0d7de;--bar:#2f6fb5;--late:#a04a00;--bad:#b3202c;--mark:#fff3c4}"
    "@media(prefers-color-scheme:dark){.tl{--bg:#15191d;--ink:#e6e9ec;--soft:#a5afb9;--rule:#3a424b;--bar:#6aaaf0;"
    "--late:#f0a04b;--bad:#ff8088;--mark:#4a3f12}}"
    "@media print{.tl{--bg:#fff;--ink:#000;--soft:#444;--rule:#bbb;--bar:#2f6fb5;--late:#a04a00;--bad:#b3202c;--mark:#fff3c4}}"
    ".tl svg{display:block;font:12.5px system-ui,sans-serif;fill:var(--ink)}"
    ".tl svg text{stroke:var(--bg);stroke-width:3px;paint-order:stroke;stroke-linejoin:round}"
    ".tl svg .s{fill:var(--soft);font-size:11px}.tl svg .m{fill:var(--soft)}.tl svg .l{stroke:var(--rule);fill:none}"
    ".tl svg .b{fill:var(--bar)}.tl svg .f{stop-color:var(--bar)}.tl svg .p{fill:var(--bg);stroke:var(--late);stroke-width:1.5}"
    ".tl svg .h{stroke:var(--late);stroke-width:1.6}.tl svg .d{stroke:var(--late)}.tl svg .g{stroke:var(--soft);"
    "stroke-dasharray:2 3}.tl svg .z{fill:var(--bg);stroke:var(--soft)}.tl svg .x{fill:var(--bad)}.tl svg .n{fill:none;"
    "stroke:var(--bar);stroke-width:1.5;stroke-dasharray:4 2}.tl svg .c{text-decoration:line-through}"
)


def svg(drawn: Drawing, about: str, mark: str, linked: bool = False) -> str:
    """The SVG element; *mark* makes its ids its own, and with *linked* each label leads to its row.

    A picture with links is a group: what is in an image cannot be reached by those who have it read aloud.
    """
    high = TOP + drawn.lanes * LANE + FOOT
    parts = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {number(drawn.width)} {number(high)}" '
            f'width="{number(drawn.width)}" height="{number(high)}" role="{"group" if linked else "img"}" aria-labelledby="{mark}">'
        ),
        f'<title id="{mark}">{escape(line(about))}</title>',
        defs(mark),
        *(part for n in range(len(drawn.zones)) for part in scale(drawn, n, high)),
        *(part for each in drawn.marks for part in shape(each, mark)),
        *(zigzag(place, high) for place in drawn.axis.breaks()),
        *(label(each, linked) for each in sorted(drawn.marks, key=lambda m: (m.lane, m.left))),
        "</svg>",
    ]
    return "".join(parts)


def number(value: float) -> str:
    """A coordinate to a tenth, as short as it can be.

    >>> number(12.0), number(12.34)
    ('12', '12.3')
    """
    return f"{value:.1f}".removesuffix(".0")


def defs(mark: str) -> str:
    """The fades at either end, and the hatching of delays."""
    fade = '<linearGradient id="{}"><stop class="f" offset="0" stop-opacity="{}"/><stop class="f" offset="1" stop-opacity="{}"/></linearGradient>'
    return (
        f"<defs>{fade.format(mark + 'i', '0.08', 1)}{fade.format(mark + 'o', 1, '0.08')}"
        f'<linearGradient id="{mark}m"><stop class="f" offset="0" stop-opacity="0.08"/><stop class="f" offset="0.5"/>'
        '<stop class="f" offset="1" stop-opacity="0.08"/></linearGradient>'
        f'<pattern id="{mark}h" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
        '<path class="h" d="M0 0v5"/></pattern></defs>'
    )


def scale(drawn: Drawing, number_of: int, high: float) -> Iterator[str]:
    """The axis of one stretch: its line, its marks, the day that it begins on, and the zone of its clocks under it."""
    stretch, floating, zone = drawn.axis.stretches[number_of], drawn.floating, drawn.zones[number_of]
    left, right = number(stretch.left), number(stretch.right)
    yield f'<path class="l" d="M{left} {number(TOP - 12)}H{right}"/>'
    marks = ticks(stretch, floating)
    day = heading(stretch, floating)
    if not any(words.endswith(day) for _, words in marks):
        yield f'<text class="s" x="{left}" y="14">{escape(day)}</text>'
    if zone:
        yield f'<text class="s" x="{left}" y="{number(high - 3)}">{escape(zone.strip("()"))}</text>'
    edge = stretch.left - 9
    for place, words in marks:
        half = wide(words, 11) / 2
        at = min(max(place, stretch.left - 4 + half), stretch.right + 4 - half)
        yield f'<path class="l" d="M{number(place)} {number(TOP - 12)}V{number(high - 14)}"/>'
        if at - half >= edge:
            yield f'<text class="s" x="{number(at)}" y="29" text-anchor="middle">{words}</text>'
            edge = at + half + 4


def shape(mark: Mark, name: str) -> Iterator[str]:
    """The marks of one event, with all that is known of it as their title."""
    top = TOP + mark.lane * LANE + 18
    middle = top + BAR / 2
    yield f"<g><title>{escape(mark.title)}</title>"
    if mark.gap:
        yield f'<path class="g" d="M{number(mark.gap[0])} {number(middle)}H{number(mark.gap[1])}"/>'
    if mark.plan:
        yield from planned(mark, top, name)
    if mark.event.start is not None or mark.event.end is not None:
        yield from actual(mark, top, name)
    yield "</g>"


def planned(mark: Mark, top: float, name: str) -> Iterator[str]:
    """The plan: a ring, and the band of the delay; a dashed bar where there is only a plan."""
    first, last = mark.plan or (0.0, 0.0)
    middle = top + BAR / 2
    if mark.event.start is None and last - first > 3:
        yield box("n", first, top + 1, last - first, BAR - 2)
        return
    low, high = sorted((first, mark.left + mark.fade_in))
    if mark.event.start is not None and high - low > 1:
        yield f'<rect class="d" fill="url(#{name}h)" x="{number(low)}" y="{number(top + 1)}" width="{number(high - low)}" height="{number(BAR - 2)}"/>'
    if mark.event.start is None and mark.event.end is not None and mark.left - first > 6:
        yield f'<path class="g" d="M{number(first)} {number(middle)}H{number(mark.left)}"/>'
    yield f'<circle class="p" cx="{number(first)}" cy="{number(middle)}" r="4.5"/>'


def actual(mark: Mark, top: float, name: str) -> Iterator[str]:
    """What happened: a dot, or a bar that fades where its ends are not known."""
    if mark.point:
        yield f'<circle class="b" cx="{number((mark.left + mark.right) / 2)}" cy="{number(top + BAR / 2)}" r="5"/>'
        return
    if mark.fade_in + mark.fade_out >= mark.right - mark.left:
        yield filled(f"{name}m", mark.left, top, mark.right - mark.left)
        return
    if mark.fade_in > 0:
        yield filled(f"{name}i", mark.left, top, mark.fade_in)
    begin, end = mark.left + mark.fade_in, mark.right - mark.fade_out
    yield box("b", begin, top, end - begin, BAR)
    if mark.fade_out > 0:
        yield filled(f"{name}o", end, top, mark.fade_out)


def box(kind: str, x: float, y: float, wide: float, high: float) -> str:
    """A rectangle of a class."""
    return (
        f'<rect class="{kind}" x="{number(x)}" y="{number(y)}" width="{number(max(wide, 1))}" height="{number(high)}"/>'
    )


def filled(fill: str, x: float, y: float, wide: float) -> str:
    """A rectangle with a fade."""
    return f'<rect fill="url(#{fill})" x="{number(x)}" y="{number(y)}" width="{number(wide)}" height="{number(BAR)}"/>'


def zigzag(place: float, high: float) -> str:
    """The sign of a break in the axis, over everything that crosses it."""
    x = place - 5
    down = f"M{number(x)} {number(TOP - 20)}l5 5l-5 5l5 5l-5 5V{number(high - 4)}"
    up = f"h8V{number(TOP)}l5-5l-5-5l5-5l-5-5z"
    return f'<path class="z" d="{down}{up}"/>'


def label(mark: Mark, linked: bool) -> str:
    """What an event is called, above its mark."""
    kind = ' class="x"' if mark.bad else ' class="c"' if mark.event.status == "cancelled" else ""
    more = f'<tspan class="m">  {escape(mark.more)}</tspan>' if mark.more else ""
    anchor = ' text-anchor="end"' if mark.anchor == "end" else ""
    text = (
        f'<text x="{number(mark.at)}" y="{number(TOP + mark.lane * LANE + 12)}"{anchor}>'
        f"<tspan{kind}>{escape(mark.label)}</tspan>{more}</text>"
    )
    return f'<a href="#{mark.event.id}">{text}</a>' if linked else text

"""The drawing: which mark of which event stands where, in lanes in which no two labels touch."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from attrs import evolve, frozen

from timeline.timelines import Event, Session, Timeline, TimePoint
from timeline.views._axis import Axis, Range, Stretch, axis, seconds, wall
from timeline.views._plain import short
from timeline.views._rows import blamed
from timeline.views._words import amounts, name, span, zone

FINE = ("second", "minute", "hour")
FADE = 22.0
GAP = 14.0
LABEL = 38
NARROW, WIDE = "ijltIfr.,:;'|!()[] ", "mwMWÆŒ@%—…"


@frozen
class Mark:
    """One event as drawn: the ends of its bar, how far each fades, its plan, and its label."""

    event: Event
    left: float
    right: float
    fade_in: float
    fade_out: float
    plan: tuple[float, float] | None
    gap: tuple[float, float] | None
    point: bool
    label: str
    more: str
    at: float
    anchor: str
    title: str
    lane: int
    bad: bool


@frozen
class Drawing:
    """The marks, the axis, and how many lanes there are."""

    marks: tuple[Mark, ...]
    axis: Axis
    lanes: int
    floating: bool
    width: float
    zones: tuple[str, ...]
    """What the clocks of each stretch are in; empty where it has none."""


def advance(char: str) -> float:
    """The width of a character in ems, rather too wide than too narrow."""
    if unicodedata.combining(char):
        return 0.0
    if unicodedata.east_asian_width(char) in ("W", "F"):
        return 1.1
    if char in NARROW:
        return 0.42
    return 1.05 if char in WIDE or ord(char) > 0x2FF else 0.8 if char.isupper() else 0.66


def wide(words: str, size: float = 12.5) -> float:
    """How wide some words can be when drawn at a size."""
    return sum(map(advance, words)) * size


def reach(point: TimePoint | None) -> Range | None:
    """The first and last second that a time can be; the one for the other where only one is known."""
    if point is None:
        return None
    first, last = seconds(point.first), seconds(point.last)
    if first is None and last is None:
        return None
    low, high = first if first is not None else last, last if last is not None else first
    return (min(low or 0, high or 0), max(low or 0, high or 0))


def points(event: Event) -> tuple[TimePoint, ...]:
    """The times of an event that can be drawn."""
    every = (event.scheduled_start, event.scheduled_end, event.start, event.end)
    return tuple(p for p in every if p is not None and reach(p) is not None)


def drawing(told: Timeline, width: float = 960.0) -> Drawing | None:
    """The drawing of a timeline; None where nothing has a time."""
    shown = [(event, found) for event in told.events if (found := points(event))]
    if not shown:
        return None
    every = [p for _, found in shown for p in found]
    line = axis(
        [r for p in every if p.grain in FINE and (r := reach(p))],
        [r for p in every if p.grain not in FINE and (r := reach(p))],
        {r[0]: at[1] for p in every if (r := reach(p)) and (at := wall(p.first or p.last))},
        16.0,
        width - 16.0,
    )
    width = max(width, round(line.stretches[-1].right + 16.0, 1))
    sessions, bad = {s.event: s for s in told.sessions}, blamed(told)
    marks = [mark(event, line, sessions.get(event.id), event.id in bad, width) for event, _ in shown]
    placed, lanes = packed(sorted(marks, key=lambda m: extent(m)[0]))
    floating = any((p.first or p.last or "").startswith("D") for p in every)
    return Drawing(placed, line, lanes, floating, width, tuple(zone_of(each, every) for each in line.stretches))


def zone_of(stretch: Stretch, every: Sequence[TimePoint]) -> str:
    """The zone of the first clock time in a stretch, which is that of its marks, or that it has none."""
    inside = ((r[0], zone(p)) for p in every if zone(p) and (r := reach(p)) and stretch.first <= r[0] <= stretch.last)
    return min(inside, default=(0, ""), key=lambda found: found[0])[1]


def mark(event: Event, line: Axis, session: Session | None, bad: bool, width: float) -> Mark:
    """The mark of one event."""
    start, end = reach(event.start), reach(event.end)
    plan = reach(event.scheduled_start) or reach(event.scheduled_end)
    plan_end = reach(event.scheduled_end) or plan
    only = start or end or plan or (0, 0)
    low, high = (only[0], (end or start or plan_end or only)[1])
    left, right = line.place(low), line.place(high)
    fade_in = line.place((start or only)[1]) - left if start else FADE if end else 0.0
    fade_out = right - line.place((end or only)[0]) if end else fade_in if start else 0.0
    if start is None and end is not None:
        left = right - 2 * FADE
    places = (line.place(plan[0]), line.place(plan_end[1])) if plan and plan_end else None
    point = right - left < 3.0
    begin = min(left, places[0]) if places else left
    more = amounts(event.duration, event.delay)
    label = ("✗ " if bad else "") + short(name(event), LABEL)
    long = wide(f"{label}  {more}")
    at, anchor = label_place(begin, right, long, line.edge(begin), width)
    return Mark(
        event, left, right, min(fade_in, right - left), min(fade_out, right - left), places,
        before(session, line), point, label, more, at, anchor, told_title(event), 0, bad,
    )  # fmt: skip


def label_place(begin: float, end: float, long: float, edge: float, width: float) -> tuple[float, str]:
    """Where a label stands and which way it runs: over its mark, within the stretch and the picture if it can."""
    if begin + long <= min(edge + 8, width - 4):
        return begin, "start"
    if end - long >= 4 and end <= edge + 8:
        return end, "end"
    return max(4.0, min(begin, width - 4 - long)), "start"


def before(session: Session | None, line: Axis) -> tuple[float, float] | None:
    """Where the gap before a session begins and ends."""
    if session is None or session.gap is None or session.gap.shortest is None:
        return None
    start = reach(session.start)
    return (line.place(start[0] - session.gap.shortest.total_seconds()), line.place(start[0])) if start else None


def told_title(event: Event) -> str:
    """All that the drawing says of an event, in words."""
    parts = [name(event) + (f" ({event.status})" if event.status != "occurred" else "")]
    if event.start or event.end:
        parts.append(span(event.start, event.end))
    if event.scheduled_start or event.scheduled_end:
        parts.append("scheduled " + span(event.scheduled_start, event.scheduled_end))
    return "; ".join([*parts, *filter(None, [amounts(event.duration, event.delay)])])


def extent(mark: Mark) -> tuple[float, float]:
    """The first and last place that a mark or its label covers."""
    long = wide(f"{mark.label}  {mark.more}")
    low, high = (mark.at, mark.at + long) if mark.anchor == "start" else (mark.at - long, mark.at)
    edges = [low, high, mark.left - 6, mark.right + 6, *(mark.plan or ()), *(mark.gap or ())]
    return min(edges), max(edges)


def packed(marks: Sequence[Mark]) -> tuple[tuple[Mark, ...], int]:
    """Each mark in the first lane that is free where it stands."""
    ends: list[float] = []
    placed = []
    for each in marks:
        low, high = extent(each)
        lane = next((n for n, end in enumerate(ends) if end + GAP <= low), len(ends))
        if lane == len(ends):
            ends.append(high)
        ends[lane] = high
        placed.append(evolve(each, lane=lane))
    return tuple(placed), len(ends)

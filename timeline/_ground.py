"""Texts that carry their own dates: each relative time followed by the date that it means."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator

from attrs import evolve

from timeline._build import Resolved
from timeline._options import Options
from timeline.constraints import Reckoned
from timeline.mentions import Mention
from timeline.values import Clock, Date, Edge, Grain, Moment, Named, Nth, Open, Part, Shift, Step, Value

MARK = re.compile(r" \(\d{4}(?:-(?:\d\d|W\d\d|Q\d|H\d|S[PU]|FA|WI))?(?:-(?:\d\d|WE))?(?:T\d\d:\d\d(?::\d\d)?)?\)")


def ground(options: Options) -> str:
    """The text that the options hold with each relative time followed by its date."""
    told = Resolved.of(evolve(options, text=MARK.sub("", options.text)))
    notes = {m.span.end: note for m in told.mentions if (note := dated(m, told.placed.get(m.number)))}
    return "".join(woven(options.text, notes))


def woven(text: str, notes: dict[int, str]) -> Iterator[str]:
    """The pieces of *text* with each note at its place, counted in the text without its marks, if no mark is there."""
    done = taken = 0
    marks = deque((m.start(), m.end()) for m in MARK.finditer(text))
    for end, note in sorted(notes.items()):
        while marks and marks[0][0] - taken < end:
            start, stop = marks.popleft()
            taken += stop - start
        at = end + taken
        yield text[done:at]
        done = at
        if not MARK.match(text, at):
            yield f" ({note})"
    yield text[done:]


def dated(mention: Mention, found: Reckoned | None) -> str | None:
    """The date that a relative time means; None for one that says its own, and for lengths and sets."""
    if found is None or not relative(mention.value) or found.placed.grain > Grain.YEAR:
        return None
    if found.placed.grain is Grain.PART:
        return found.placed.start.date().isoformat()
    return found.placed.timex if found.placed.timex[:4].isdecimal() else None


def relative(value: Value | object) -> bool:
    """Whether a time means another date when it is written on another day."""
    match value:
        case Date():
            return value.year is None and value.decade is None and value.century is None
        case Named():
            return value.year is None
        case Nth():
            return relative(value.within)
        case Moment():
            return value.date is None or relative(value.date)
        case Shift():
            return isinstance(value.anchor, str) or relative(value.anchor)
        case Open(bound=inner) | Edge(unit=inner):
            return relative(inner)
        case Step() | Clock() | Part():
            return True
        case _:
            return False

"""The answer: what happened when, each value with how we know it. Plain frozen values that compare and pickle."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping
from typing import Any, overload

from attrs import field, frozen

from timeline.constraints.problem import Constraint
from timeline.errors import NoSuchEvent
from timeline.solving import Relation as Allen
from timeline.timelines.codec import decode, encode
from timeline.timelines.parts import (
    Assumption,
    Check,
    Claim,
    Conflict,
    Delay,
    Event,
    Length,
    Reference,
    Relation,
    Session,
    Spans,
    TimeMention,
    TimePoint,
)

FORMAT = "timeline/1"


@frozen
class Timeline:
    """What a text tells, as a sequence of events in order."""

    text: str = field(repr=False)
    tzdata: str
    reference: Reference
    events: tuple[Event, ...] = ()
    times: tuple[TimeMention, ...] = field(default=(), repr=False)
    delays: tuple[Delay, ...] = field(default=(), repr=False)
    sessions: tuple[Session, ...] = field(default=(), repr=False)
    relations: tuple[Relation, ...] = field(default=(), repr=False)
    checks: tuple[Check, ...] = field(default=(), repr=False)
    conflicts: tuple[Conflict, ...] = field(default=(), repr=False)
    claims: tuple[Claim, ...] = field(default=(), repr=False)
    assumptions: tuple[Assumption, ...] = field(default=(), repr=False)
    constraints: tuple[Constraint, ...] = field(default=(), repr=False)

    def __len__(self) -> int:
        return len(self.events)

    def __iter__(self) -> Iterator[Event]:
        return iter(self.events)

    @overload
    def __getitem__(self, key: int | str) -> Event: ...
    @overload
    def __getitem__(self, key: slice) -> tuple[Event, ...]: ...
    def __getitem__(self, key: int | str | slice) -> Event | tuple[Event, ...]:
        if not isinstance(key, str):
            return self.events[key]
        found = self.find(key)
        if not found:
            raise NoSuchEvent(key)
        return found[0]

    def find(self, words: str) -> tuple[Event, ...]:
        """The events whose id is *words*, or whose label or text holds them; exact labels first."""
        folded = words.casefold()
        ranked = [(self.rank(event, folded), n, event) for n, event in enumerate(self.events)]
        return tuple(event for rank, _, event in sorted(ranked, key=lambda row: row[:2]) if rank < 4)

    def rank(self, event: Event, words: str) -> int:
        """How well an event answers to *words*: 0 best, 4 not at all."""
        label = event.label.casefold()
        if words in (event.id, label):
            return 0
        if label.endswith(words):
            return 1
        if words in label:
            return 2
        return 3 if any(words in self.text[a:b].casefold() for a, b in event.mentions) else 4

    def words(self, spans: Spans) -> str:
        """The words of the text under *spans*."""
        return " … ".join(" ".join(self.text[a:b].split()) for a, b in spans)

    def relation(self, a: str, b: str) -> Allen | None:
        """Allen's relation of two events whose beginnings and ends are known; else None."""
        ends = [(e.start and e.start.earliest_us, e.end and e.end.latest_us) for e in (self[a], self[b])]
        if any(x is None for pair in ends for x in pair):
            return None
        (a0, a1), (b0, b1) = ends
        return Allen.between(a0 or 0, a1 or 0, b0 or 0, b1 or 0)

    def duration_between(self, a: str, b: str) -> dt.timedelta | None:
        """The elapsed time from the start of one event to that of another, if both are known to the minute."""
        first, then = self[a].start, self[b].start
        if first is None or then is None or first.earliest_us is None or then.earliest_us is None:
            return None
        return dt.timedelta(microseconds=then.earliest_us - first.earliest_us)

    def explain(self, words: str) -> str:
        """From the words to each value of an event, one line each."""
        event = self[words]
        lines = [f"{event.label} ({event.status})"]
        for name in ("scheduled_start", "start", "end", "duration", "delay"):
            value = getattr(event, name)
            if value is not None:
                lines.append(f"  {name.replace('_', ' ')}: {value} ({value.basis}, {self.quoted(value.because)})")
        return "\n".join(lines)

    def quoted(self, names: tuple[str, ...]) -> str:
        """The words of some claims."""
        said = [c.text for c in self.claims if c.id in names and c.text]
        return "from " + ", ".join(f"“{words}”" for words in said) if said else "by default"

    def to_dict(self) -> dict[str, Any]:
        """The timeline as JSON values, in the documented format."""
        return {"format": FORMAT, **encode(self)}

    def to_json(self, indent: int | None = None) -> str:
        """The timeline as JSON text; the same timeline gives the same bytes."""
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=indent)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Timeline:
        """The timeline that `to_dict` wrote."""
        return decode(cls, data)


__all__ = [
    "FORMAT", "Assumption", "Check", "Claim", "Conflict", "Constraint", "Delay", "Event", "Length", "Reference",
    "Relation", "Session", "TimeMention", "TimePoint", "Timeline",
]  # fmt: skip

"""The answer: what happened when, each value with how we know it. Plain frozen values that compare and pickle."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, overload

from attrs import field, frozen

from timeline.errors import NoSuchEvent
from timeline.solving import Relation as Allen
from timeline.timelines.codec import decode, encode, microseconds
from timeline.zones import pendulum_at

if TYPE_CHECKING:
    import pendulum

FORMAT = "timeline/1"
EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)

Spans = tuple[tuple[int, int], ...]


@frozen
class TimePoint:
    """A time of an event: its ISO value, the first and last moment that it can be, and its source.

    `first` and `last` are ISO 8601 with an offset where the time is dated and zoned, else without one or
    counted from ``D0``. `basis` is "stated", "derived" or "assumed"; `because` names the claims it rests on.
    """

    value: str
    first: str | None = field(default=None, metadata={"json": "earliest"})
    last: str | None = field(default=None, metadata={"json": "latest"})
    grain: str = "minute"
    zone: str | None = None
    approximate: bool = False
    basis: str = "stated"
    because: tuple[str, ...] = ()

    @property
    def earliest_us(self) -> int | None:
        """The first moment in microseconds since 1970 UTC; None when floating or without a zone."""
        return instant(self.first)

    @property
    def latest_us(self) -> int | None:
        """The last moment in microseconds since 1970 UTC; None when floating or without a zone."""
        return instant(self.last)

    @property
    def earliest(self) -> pendulum.DateTime | None:
        """The first moment that it can be, in its zone; None when floating or without a zone."""
        return aware(self.earliest_us, self.zone)

    @property
    def latest(self) -> pendulum.DateTime | None:
        """The last moment that it can be, in its zone; None when floating or without a zone."""
        return aware(self.latest_us, self.zone)

    @property
    def datetime(self) -> pendulum.DateTime | None:
        """The moment itself, when it is known to the minute."""
        return self.earliest if self.grain in ("minute", "second") and not self.approximate else None

    def __str__(self) -> str:
        return self.value + ("~" if self.approximate else "")


def instant(iso: str | None) -> int | None:
    """The microseconds since 1970 UTC of an ISO time with an offset; None for any other."""
    if iso is None or iso.startswith("D"):
        return None
    moment = dt.datetime.fromisoformat(iso)
    return None if moment.tzinfo is None else (moment - EPOCH) // dt.timedelta(microseconds=1)


def aware(micro: int | None, zone: str | None) -> pendulum.DateTime | None:
    """An instant in its zone."""
    return None if micro is None or zone is None else pendulum_at(micro, zone)


@frozen
class Length:
    """Elapsed time, signed: its ISO 8601 value, and the least and the most that it can be."""

    value: str
    least: str | None = field(default=None, metadata={"json": "shortest"})
    most: str | None = field(default=None, metadata={"json": "longest"})
    approximate: bool = False
    basis: str = "stated"
    because: tuple[str, ...] = ()

    @property
    def shortest(self) -> dt.timedelta | None:
        """The least that it can be."""
        return None if self.least is None else dt.timedelta(microseconds=microseconds(self.least))

    @property
    def longest(self) -> dt.timedelta | None:
        """The most that it can be."""
        return None if self.most is None else dt.timedelta(microseconds=microseconds(self.most))

    def __str__(self) -> str:
        return self.value + ("~" if self.approximate else "")


@frozen
class Event:
    """Something that happened, was planned, or was called off."""

    id: str
    label: str
    mentions: Spans
    heads: Spans
    status: str = "occurred"
    start: TimePoint | None = None
    end: TimePoint | None = None
    scheduled_start: TimePoint | None = None
    scheduled_end: TimePoint | None = None
    duration: Length | None = None
    delay: Length | None = None


@frozen
class TimeMention:
    """A time expression: TIMEX3 type and value, and the half-open interval that it denotes once resolved."""

    id: str
    span: tuple[int, int]
    text: str
    type: str
    value: str
    mod: str | None = None
    zone: str | None = None
    start: str | None = None
    end: str | None = None
    freq: str | None = None
    quant: str | None = None
    basis: str = "stated"
    because: tuple[str, ...] = ()


@frozen
class Delay:
    """An event's actual start against its scheduled one; `elapsed` is negative when it was early."""

    event: str
    scheduled: TimePoint
    actual: TimePoint
    elapsed: Length
    said: Length | None = None
    agrees: bool | None = None
    because: tuple[str, ...] = ()


@frozen
class Session:
    """An event with a beginning and an end, what it is part of, what it follows, and the gap before it."""

    event: str
    start: TimePoint
    end: TimePoint
    length: Length
    part_of: str | None = None
    follows: str | None = None
    gap: Length | None = None


@frozen
class Relation:
    """The order of two events by one of Allen's relations."""

    source: str
    target: str
    relation: str


@frozen
class Check:
    """What the text says of a length against what follows from its times."""

    id: str
    spans: Spans
    stated: str
    derived: str
    agrees: bool
    message: str


@frozen
class Conflict:
    """Words that cannot all be right, and the claims they make."""

    spans: Spans
    message: str
    claims: tuple[str, ...] = ()


@frozen
class Claim:
    """One thing that the text says: its kind, its words, the events it is about."""

    id: str
    kind: str
    spans: Spans
    text: str
    about: tuple[str, ...]
    value: str = ""
    tier: str = "stated"


@frozen
class Assumption:
    """One thing that was added to the words, why, and what else it could have been."""

    id: str
    what: str
    about: str
    reason: str
    alternatives: tuple[str, ...] = ()
    spans: Spans = ()


@frozen
class Reference:
    """The moment of writing: "given", told by the "text", inferred from a public "event", or "floating".

    `zone_source` says how its zone is known: "given", "declared", from the "dateline", the "heading", the places of
    the "text", the "clocks" beside its times, a public "event", or "none"; `text` and `zone_text` are the words.
    """

    value: str | None = None
    timezone: str | None = None
    source: str = "floating"
    spans: Spans = ()
    text: str = ""
    zone_source: str = "none"
    zone_spans: Spans = ()
    zone_text: str = ""


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

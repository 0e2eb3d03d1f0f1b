"""What a timeline is made of: plain frozen values that compare and pickle, each with how we know it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from attrs import field, frozen

from timeline.timelines.codec import microseconds
from timeline.zones import pendulum_at

if TYPE_CHECKING:
    import pendulum

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
    """An event with a beginning and an end, what it is part of, what it follows, and the gap before it.

    `net` is its length without its breaks, or that of its own parts together, where it has breaks or parts; `gap` is
    the break before it, or the time since the part before.
    """

    event: str
    start: TimePoint
    end: TimePoint
    length: Length
    part_of: str | None = None
    follows: str | None = None
    gap: Length | None = None
    net: Length | None = None


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
    """Words that cannot all be right, the claims they make, and those of them that the rest is solved without."""

    spans: Spans
    message: str
    claims: tuple[str, ...] = ()
    set_aside: tuple[str, ...] = ()


@frozen
class Claim:
    """One thing that the text says: its kind, its words, the events it is about, and, of several, the document."""

    id: str
    kind: str
    spans: Spans
    text: str
    about: tuple[str, ...]
    value: str = ""
    tier: str = "stated"
    source: str = ""


@frozen
class Assumption:
    """One thing that was added to the words, why, and what else it could have been.

    `about` is the id of a time or an event, "reference", "timezone", or "times" for all of them. `alternatives` are what
    else it could have been, the nearest first; `equal` are all of those that the text bears out no less.
    """

    id: str
    what: str
    about: str
    reason: str
    alternatives: tuple[str, ...] = ()
    spans: Spans = ()
    equal: tuple[str, ...] = ()


@frozen
class Reference:
    """The moment of writing: "given", of a page's metadata ("html"), told by the "text", of a public "event", or "floating".

    `zone_source` says how its zone is known: "given", "declared", from the "dateline", the "heading", a "header", the places of
    the "text", the "clocks" beside its times, a public "event", or "none"; `text` and `zone_text` are the words.
    `day_zero` is the date that stands for D0 inside, where the text gives none.
    """

    value: str | None = None
    timezone: str | None = None
    source: str = "floating"
    spans: Spans = ()
    text: str = ""
    zone_source: str = "none"
    zone_spans: Spans = ()
    zone_text: str = ""
    day_zero: str | None = None

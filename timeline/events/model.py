"""What clauses say: predicates, the events that they tell of, and claims with their words."""

from __future__ import annotations

from enum import StrEnum

from attrs import field, frozen

from timeline.text import Span


class Kind(StrEnum):
    """What a claim says of an event."""

    AT = "happens-at"
    START = "starts-at"
    END = "ends-at"
    SCHEDULED = "scheduled-at"
    SCHEDULED_END = "scheduled-end"
    LASTS = "lasts"
    MEANT = "meant-to-last"
    DELAY = "later-than-scheduled"
    DELAY_END = "ends-later-than-scheduled"
    ON_TIME = "on-time"
    RESCHEDULED = "rescheduled-to"
    RESUMED = "resumed-at"
    BY = "by"
    AFTER_TIME = "after-time"
    BEFORE_TIME = "before-time"
    MEETS = "followed-by"
    BEFORE = "before"
    TOLD = "told-before"
    PART = "part-of"
    BREAK = "break-of"
    SAME_START = "same-start"
    SAME_END = "same-end"
    OFFSET = "offset"


BEGUN = frozenset({Kind.AT, Kind.START})
"""The claims that tell when an event began."""


@frozen
class Predicate:
    """A verb group: its tokens, its head verb, and what its form says.

    `tense` is -1 past, 0 present, 1 future; `anterior` marks a pluperfect. `infinitive` is
    the verb that a plan is a plan of. `unreal` marks what only may or might have been.
    """

    first: int
    last: int
    head: int
    word: str
    tense: int = -1
    anterior: bool = False
    negated: bool = False
    modal: bool = False
    participle: bool = False
    copula: bool = False
    planned: bool = False
    infinitive: int | None = None
    foreseen: bool = False
    going_on: bool = False
    unreal: bool = False


@frozen
class Clause:
    """The tokens from one boundary to the next, with the predicate that rules them, if any.

    `subject` are the tokens of its subject, which may stand in an earlier clause; `nested` says that
    the clause modifies a noun: a relative clause or a participle.
    """

    start: int
    end: int
    predicate: Predicate | None
    subject: tuple[int, int]
    opener: str = ""
    linked: bool = False
    nested: bool = False


@frozen
class Told:
    """An event as told: its label, where it is named, and its status."""

    number: int
    label: str
    mentions: tuple[Span, ...]
    heads: tuple[Span, ...]
    status: str = "occurred"
    tense: int = -1
    anterior: bool = False
    sentence: int = 0
    key: str = ""
    last: int = 0

    @property
    def id(self) -> str:
        """The name of the event in the timeline."""
        return f"e{self.number + 1}"


@frozen
class Claim:
    """One statement of the text: what kind, about which event, by which time mention or other event, in which words.

    `sign` is -1 for early and before; `mentions` are the numbers of the time expressions it rests on; `witness`
    marks what somebody is said to say.
    """

    kind: Kind
    event: int
    mentions: tuple[int, ...] = ()
    other: int | None = None
    spans: tuple[Span, ...] = ()
    sign: int = 1
    basis: str = "stated"
    witness: bool = False


@frozen
class Story:
    """The events of a document, in the order of telling, what is said of them, and the tense of each time.

    `reported` are the times at which somebody said what the story tells, `nested` those told in passing, `coming` those of
    what a timetable says is to come.
    """

    events: tuple[Told, ...] = ()
    claims: tuple[Claim, ...] = field(default=())
    tenses: tuple[tuple[int, int], ...] = field(default=(), repr=False)
    reported: frozenset[int] = field(default=frozenset(), repr=False)
    nested: frozenset[int] = field(default=frozenset(), repr=False)
    coming: frozenset[int] = field(default=frozenset(), repr=False)

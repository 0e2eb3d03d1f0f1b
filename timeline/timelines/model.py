"""The answer: what happened when, each value with how we know it. Plain frozen values that compare and pickle."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping
from os import PathLike
from typing import Any, overload

from attrs import evolve, field, frozen

from timeline.constraints.problem import Constraint, Tier
from timeline.constraints.solved import named
from timeline.errors import NoSuchClaim, NoSuchEvent, WrongType
from timeline.solving import Relation as Allen
from timeline.timelines import between, explain, supposed, translate
from timeline.timelines.answer import answer
from timeline.timelines.codec import decode, encode
from timeline.timelines.facts import Answers
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
from timeline.timelines.showing import Showing, save
from timeline.timelines.shown import Frame

FORMAT = "timeline/1"


@frozen(repr=False)
class Timeline(Showing, between.Solvable):
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
        if isinstance(key, (int, slice)):
            return self.events[key]
        found = self.find(key)
        if not found:
            raise NoSuchEvent(key)
        return found[0]

    def find(self, words: str) -> tuple[Event, ...]:
        """The events whose id is *words*, or whose label or text holds them; exact labels first."""
        if not isinstance(words, str):
            raise WrongType("event", words, "words that name one, or its number")
        folded = words.casefold()
        ranked = [(self.rank(event, folded), n, event) for n, event in enumerate(self.events)]
        return tuple(event for rank, _, event in sorted(ranked, key=lambda row: row[:2]) if rank < 4 and folded)

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

    def event(self, key: str | Event) -> Event:
        """The event itself, or the first that answers to the words."""
        if isinstance(key, str):
            return self[key]
        if not isinstance(key, Event):
            raise WrongType("event", key, "an event of the timeline, or words that name one")
        found = next((event for event in self.events if event.id == key.id), None)
        if found is None:
            raise NoSuchEvent(key.id)
        return found

    def relation(self, a: str | Event, b: str | Event) -> Allen | None:
        """Allen's relation of two events, where what is known leaves but one; else None."""
        found = self.possible(a, b)
        return next(iter(found)) if len(found) == 1 else None

    def possible(self, a: str | Event, b: str | Event) -> frozenset[Allen]:
        """Every relation of Allen's that two events can have, as far as is known."""
        return between.relations(self.solution.real, self.event(a), self.event(b))

    def duration_between(self, a: str | Event, b: str | Event) -> between.Elapsed:
        """The time from the start of one event to that of another: the least and the most that it can be."""
        return between.apart(self.solution.real, self.event(a), self.event(b))

    def explain(self, x: str | Event, field: str | None = None) -> explain.Explanation | explain.Reason:
        """Why the values of an event are what they are; or one *field* of it, known or not, step by step."""
        event = self.event(x)
        told = explain.Told(
            self.constraints,
            self.solution.real,
            {c.id: c for c in self.claims},
            {e.id: e for e in self.events},
            self.assumptions,
            self.frame,
        )
        if field is not None:
            return explain.reason(told, event, supposed.checked({field: None}, explain.SETTLES).popitem()[0])
        return explain.explanation(told, event)

    @property
    def floating(self) -> bool:
        """Whether no date is known."""
        return self.reference.day_zero is not None

    @property
    def frame(self) -> Frame:
        """How times are shown: with their dates, or counted from D0."""
        return Frame.again(self.reference.day_zero)

    def what_if(self, event: str | Event, **said: object) -> Timeline:
        """The timeline if the text also said this of an event: its start, end, duration, delay, what it was before.

        >>> from timeline import build_timeline
        >>> told = build_timeline("The session opened at 9:00.")
        >>> str(told.what_if("session", duration="PT1H15M")["session"].end)
        'D0T10:15'
        """
        return self.supposing(event, said, Tier.EXPLICIT, "what if")

    def pin(self, event: str | Event, **said: object) -> Timeline:
        """The timeline with facts that the caller knows; what the text says against them is set aside."""
        return self.supposing(event, said, Tier.PINNED, "pinned")

    def supposing(self, event: str | Event, said: Mapping[str, object], tier: Tier, words: str) -> Timeline:
        """The timeline with more claims, put into the solved network of the events that they touch."""
        told, claims, more = self.event(event), list(self.claims), []
        for what, value in supposed.checked(said).items():
            name = f"c{1 + max((int(c.id[1:]) for c in claims), default=0)}"
            other = self.event(value) if what in ("before", "after") and isinstance(value, (str, Event)) else None
            more.append(supposed.constraint_of(told, what, value, self.reference, tier, name, other))
            about = (told.id,) if other is None else (told.id, other.id)
            claims.append(
                Claim(
                    name,
                    "supposed",
                    (),
                    f"{words}: {what} {shown_in_words(value)}",
                    about,
                    shown_in_words(value),
                    str(tier),
                )
            )
        return self.renewed(
            tuple(claims), (*self.constraints, *more), self.solution.plus(self.constraints, tuple(more))
        )

    def without(self, *claims: str | Claim) -> Timeline:
        """The timeline if the text did not make these claims: themselves, their ids, or words that they rest on.

        >>> from timeline import build_timeline
        >>> told = build_timeline("The session opened at 9:00 and lasted two hours. It ended at 11:30.")
        >>> [bool(each.conflicts) for each in (told, told.without("two hours"))]
        [True, False]
        """
        gone = {found for name in claims for found in self.claims_of(name)}
        rest = tuple(c for c in self.constraints if gone.isdisjoint(c.because))
        about = {event for c in self.claims if c.id in gone for event in c.about}
        points = named(c for c in self.constraints if not gone.isdisjoint(c.because))
        solution = self.solution.anew(rest, points, about)
        return self.renewed(tuple(c for c in self.claims if c.id not in gone), rest, solution)

    def claims_of(self, claim: str | Claim) -> tuple[str, ...]:
        """The ids of the claims that have this id, or rest on these words."""
        name = claim.id if isinstance(claim, Claim) else claim
        if not isinstance(name, str):
            raise WrongType("claim", name, "a claim of the timeline, its id such as 'c3', or words that it rests on")
        found = tuple(c.id for c in self.claims if name == c.id or (name and name in c.text))
        if not found:
            raise NoSuchClaim(name)
        return (name,) if name in found else found

    def renewed(
        self, claims: tuple[Claim, ...], constraints: tuple[Constraint, ...], solution: Answers | None = None
    ) -> Timeline:
        """The timeline worked out anew from claims and constraints, and from their solution where there is one."""
        solution = solution or Answers.of(constraints, floating=self.floating)
        told = sorted(self.events, key=lambda event: int(event.id[1:]))
        found = answer(told, claims, constraints, solution, self.frame, self.text)
        fixed = tuple(c for c in self.conflicts if not c.claims)
        again = evolve(
            self,
            events=found.events,
            delays=found.delays,
            sessions=found.sessions,
            relations=found.relations,
            checks=found.checks,
            conflicts=(*fixed, *found.conflicts),
            claims=claims,
            constraints=constraints,
        )
        return again.keeping(solution)

    def __add__(self, offset: dt.timedelta) -> Timeline:
        if not isinstance(offset, dt.timedelta):
            return NotImplemented
        moved = evolve(
            self,
            times=tuple(translate.mention(each, offset) for each in self.times),
            reference=translate.reference(self.reference, offset),
        )
        return moved.renewed(self.claims, tuple(translate.constraint(c, offset) for c in self.constraints))

    def __sub__(self, offset: dt.timedelta) -> Timeline:
        return self + -offset if isinstance(offset, dt.timedelta) else NotImplemented

    def difference(self, other: Timeline) -> tuple[translate.Difference, ...]:
        """What *other* says otherwise of the events that both tell, and the events that only one of them tells."""
        if not isinstance(other, Timeline):
            raise WrongType("other", other, "a timeline")
        return translate.differences(self.events, other.events)

    def to_dict(self) -> dict[str, Any]:
        """The timeline as JSON values, in the documented format."""
        return {"format": FORMAT, **encode(self)}

    @overload
    def to_json(self, path: None = None, *, indent: int | None = None) -> str: ...
    @overload
    def to_json(self, path: str | PathLike[str], *, indent: int | None = None) -> None: ...
    def to_json(self, path: str | PathLike[str] | None = None, *, indent: int | None = None) -> str | None:
        """The timeline as JSON text, the same bytes for the same timeline; None when it is written to *path*."""
        made = json.dumps(self.to_dict(), ensure_ascii=False, indent=indent)
        if path is not None:
            save(made + "\n", path)
            return None
        return made

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Timeline:
        """The timeline that `to_dict` wrote."""
        return decode(cls, data)


def shown_in_words(value: object) -> str:
    """A supposed value as text: an event by its label."""
    return value.label if isinstance(value, Event) else str(value)


__all__ = [
    "FORMAT", "Assumption", "Check", "Claim", "Conflict", "Constraint", "Delay", "Event", "Length", "Reference",
    "Relation", "Session", "TimeMention", "TimePoint", "Timeline",
]  # fmt: skip

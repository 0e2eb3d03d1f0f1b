"""Timelines of several documents about the same events as one: equalities hold until what is said denies them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import evolve

from timeline.constraints.problem import ORIGIN, Constraint, Tier, Which
from timeline.errors import Incomparable, WrongType
from timeline.timelines.conflicts import SAME_AS
from timeline.timelines.model import Timeline
from timeline.timelines.parts import Assumption, Claim, Conflict, Event, Spans, TimeMention

BETWEEN = "\n\n"


def merge(
    a: Timeline,
    b: Timeline,
    same: Iterable[tuple[str | Event, str | Event]] = (),
    names: tuple[str, str] = ("first", "second"),
) -> Timeline:
    """The two timelines as one; *same* pairs words for an event of *a* with words for the same event of *b*.

    What holds of one of a pair holds of the other, unless the documents contradict each other: then the conflict
    names them by *names*, and each event keeps its own times.

    >>> from timeline import build_timeline
    >>> a, b = build_timeline("The session opened at 9:00."), build_timeline("The session lasted two hours.")
    >>> str(merge(a, b, same=[("session", "session")])["session"].end)
    'D0T11:00'
    """
    told_of = paired(a, b, same, names)
    for one, other, order in ((a, b, names), (b, a, names[::-1])):
        if dated(one) and other.reference.day_zero is not None:
            raise Incomparable(*order)
    equal = [(a.event(here).id, b.event(there).id) for here, there in told_of]
    second = renamed(b, Offsets.after(a))
    pairs = [(here, Offsets.after(a).event(there)) for here, there in equal]
    first = int(Offsets.after(a).claim("c1")[1:]) + highest(c.id for c in b.claims)
    called = [
        f"{a.event(h).label} ({names[0]}) and {b.event(t).label} ({names[1]}) being one event" for h, t in told_of
    ]
    claims, constraints = equalities(pairs, called, first)
    whole = evolve(
        a,
        text=a.text + BETWEEN + b.text,
        events=(*a.events, *second.events),
        times=(*a.times, *second.times),
        assumptions=(*a.assumptions, *second.assumptions),
        conflicts=(*a.conflicts, *second.conflicts),
        reference=evolve(a.reference, day_zero=a.reference.day_zero or b.reference.day_zero),
    )
    said = (*sourced(a.claims, names[0]), *sourced(second.claims, names[1]), *claims)
    return whole.renewed(said, (*a.constraints, *second.constraints, *constraints))


def paired(a: object, b: object, same: object, names: object) -> tuple[tuple[str | Event, str | Event], ...]:
    """The pairs of events that are the same, where all that is given can be what it should be."""
    for argument, told in (("a", a), ("b", b)):
        if not isinstance(told, Timeline):
            raise WrongType(argument, told, "a timeline")
    if not pair(names, str):
        raise WrongType("names", names, "a pair of names for the two documents")
    told_of = tuple(same) if isinstance(same, Iterable) and not isinstance(same, (str, bytes)) else (same,)
    for each in told_of:
        if not pair(each, (str, Event)):
            raise WrongType("same", each, "pairs of words, or of events: one of *a*, and the same one of *b*")
    return told_of


def pair(value: object, kind: type | tuple[type, ...]) -> bool:
    """Whether a value is a pair of things of a kind."""
    return isinstance(value, (tuple, list)) and len(value) == 2 and all(isinstance(each, kind) for each in value)


def dated(told: Timeline) -> bool:
    """Whether a timeline has times with dates."""
    return told.reference.day_zero is None and any(c.earlier == ORIGIN for c in told.constraints)


class Offsets:
    """How far the names and the words of a second document move."""

    def __init__(self, text: int, events: int, claims: int, times: int, assumptions: int) -> None:
        self.text, self.events, self.claims, self.times, self.assumptions = text, events, claims, times, assumptions

    @classmethod
    def after(cls, told: Timeline) -> Offsets:
        """Those that put a document after *told*."""
        return cls(
            len(told.text) + len(BETWEEN),
            highest(e.id for e in told.events),
            highest(c.id for c in told.claims),
            highest(t.id for t in told.times),
            highest(x.id for x in told.assumptions),
        )

    def event(self, name: str) -> str:
        """The new name of an event."""
        return f"e{int(name[1:]) + self.events}"

    def claim(self, name: str) -> str:
        """The new name of a claim."""
        return f"c{int(name[1:]) + self.claims}"

    def time(self, name: str) -> str:
        """The new name of a time expression."""
        return f"t{int(name[1:]) + self.times}"

    def any(self, name: str) -> str:
        """The new name of whatever is named: an event, a claim or a time."""
        kinds = {"e": self.event, "c": self.claim, "t": self.time}
        return kinds[name[0]](name) if name[:1] in kinds and name[1:].isdigit() else name

    def spans(self, spans: Spans) -> Spans:
        """Words of the second document in the whole text."""
        return tuple((start + self.text, end + self.text) for start, end in spans)

    def point(self, name: str) -> str:
        """The new name of a point."""
        event, dot, which = name.partition(".")
        return name if name == ORIGIN else f"{self.event(event)}{dot}{which}"


def highest(names: Iterable[str]) -> int:
    """The greatest number among names such as "e7"."""
    return max((int(name[1:]) for name in names), default=0)


def renamed(told: Timeline, by: Offsets) -> Timeline:
    """The second document with every name and every span moved behind those of the first."""
    return evolve(
        told,
        events=tuple(event_of(e, by) for e in told.events),
        times=tuple(time_of(t, by) for t in told.times),
        claims=tuple(claim_of(c, by) for c in told.claims),
        constraints=tuple(constraint_of(c, by) for c in told.constraints),
        conflicts=tuple(conflict_of(c, by) for c in told.conflicts),
        assumptions=tuple(assumption_of(x, n, by) for n, x in enumerate(told.assumptions)),
    )


def event_of(event: Event, by: Offsets) -> Event:
    """An event moved; what is known of it is worked out anew."""
    return evolve(event, id=by.event(event.id), mentions=by.spans(event.mentions), heads=by.spans(event.heads))


def time_of(time: TimeMention, by: Offsets) -> TimeMention:
    """A time expression moved."""
    start, end = time.span
    name = by.time(time.id)
    return evolve(time, id=name, span=(start + by.text, end + by.text), because=tuple(map(by.any, time.because)))


def claim_of(claim: Claim, by: Offsets) -> Claim:
    """A claim moved."""
    value = " ".join(map(by.any, claim.value.split(" ")))
    about = tuple(map(by.event, claim.about))
    return evolve(claim, id=by.claim(claim.id), spans=by.spans(claim.spans), about=about, value=value)


def conflict_of(conflict: Conflict, by: Offsets) -> Conflict:
    """A contradiction moved."""
    claims, aside = (tuple(map(by.claim, names)) for names in (conflict.claims, conflict.set_aside))
    return evolve(conflict, spans=by.spans(conflict.spans), claims=claims, set_aside=aside)


def constraint_of(c: Constraint, by: Offsets) -> Constraint:
    """A constraint moved."""
    because = tuple(map(by.claim, c.because))
    return evolve(c, earlier=by.point(c.earlier), later=by.point(c.later), because=because)


def assumption_of(made: Assumption, number: int, by: Offsets) -> Assumption:
    """An assumption moved."""
    return evolve(made, id=f"a{by.assumptions + number + 1}", about=by.any(made.about), spans=by.spans(made.spans))


def sourced(claims: Sequence[Claim], name: str) -> tuple[Claim, ...]:
    """Claims that say which document makes them."""
    return tuple(evolve(c, source=c.source or name) for c in claims)


def equalities(
    pairs: Sequence[tuple[str, str]], called: Sequence[str], first: int
) -> tuple[tuple[Claim, ...], tuple[Constraint, ...]]:
    """The claims that two events are one, and their constraints, of which each is given up with the others."""
    claims, constraints = [], []
    for number, ((here, there), words) in enumerate(zip(pairs, called, strict=True)):
        name = f"c{first + number}"
        claims.append(Claim(name, SAME_AS, (), words, (here, there), "", str(Tier.SAME)))
        constraints += [
            Constraint(f"{here}.{which}", f"{there}.{which}", 0, 0, Tier.SAME, SAME_AS, (name,)) for which in Which
        ]
    return tuple(claims), tuple(constraints)


__all__ = ["merge"]

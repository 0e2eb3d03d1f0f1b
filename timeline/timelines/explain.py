"""From the words to a value, step by step; and for what is unknown, what is known of it and what would settle it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from timeline.constraints.problem import ORIGIN, Constraint, Which
from timeline.constraints.solved import Chain, Known, Solved
from timeline.events import Kind
from timeline.timelines.parts import Assumption, Claim, Event, Length, TimePoint
from timeline.timelines.shown import Frame, duration, elapsed, instant_of

FIELDS = ("scheduled_start", "start", "end", "duration", "delay")
SETTLES = {
    "start": "when it began, or when it ended and how long it lasted",
    "end": "when it ended, or when it began and how long it lasted",
    "scheduled_start": "when it was meant to begin, or when it began and how late that was",
    "scheduled_end": "when it was meant to end",
    "duration": "how long it lasted, or when it began and ended",
    "delay": "how late it was, or when it began and was meant to begin",
}
VERBS = {"start": "began", "end": "ended", "scheduled_start": "was to begin", "scheduled_end": "was to end"}
ENDS = {"duration": (Which.START, Which.END), "delay": (Which.PLAN, Which.START)}


@frozen
class Step:
    """One step from the words to a value: a claim or an assumption, its words, and what it says."""

    says: str
    words: str
    claims: tuple[str, ...]
    tier: str

    def __str__(self) -> str:
        return f"{self.says} ({f'“{self.words}”' if self.words else self.tier})"


@frozen
class Reason:
    """How one field of an event is known, or why it is not: its steps, its bounds, and what would settle it."""

    field: str
    value: str | None
    basis: str
    words: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    earliest: str | None = None
    latest: str | None = None
    needs: str = ""

    def __str__(self) -> str:
        name = self.field.replace("_", " ")
        if self.value is not None:
            said = "from " + ", ".join(f"“{words}”" for words in self.words) if self.words else "by default"
            return f"{name}: {self.value} ({self.basis}, {said})"
        limits = [
            *([f"not before {self.earliest}"] if self.earliest else []),
            *([f"not after {self.latest}"] if self.latest else []),
        ]
        known = f"{', '.join(limits)}; " if limits else ""
        return f"{name}: unknown ({known}it would take {self.needs})"


@frozen
class Explanation:
    """Why each field of an event is what it is, and what was assumed for it; as text, a line for each that is known."""

    event: str
    label: str
    status: str
    reasons: tuple[Reason, ...]
    assumptions: tuple[Assumption, ...] = ()

    @property
    def unknown(self) -> tuple[Reason, ...]:
        """The fields that are not known, each with what would settle it."""
        return tuple(reason for reason in self.reasons if reason.value is None)

    def __str__(self) -> str:
        lines = (str(reason) for reason in self.reasons if reason.value is not None)
        assumed = (f"assumed: {each.what} ({each.reason})" for each in self.assumptions)
        return "\n  ".join([f"{self.label} ({self.status})", *lines, *assumed])


@frozen
class Told:
    """What explaining reads: constraints and their solution, claims and events by their ids, assumptions, and how times are shown."""

    constraints: Chain
    solution: Solved
    claims: Mapping[str, Claim]
    events: Mapping[str, Event]
    assumptions: Sequence[Assumption]
    frame: Frame


def explanation(told: Told, event: Event, fields: Sequence[str] = FIELDS) -> Explanation:
    """Why each of some fields of an event is what it is."""
    reasons = tuple(reason(told, event, field) for field in fields)
    return Explanation(event.id, event.label, event.status, reasons, tuple(assumed(told, event, reasons)))


def assumed(told: Told, event: Event, reasons: Sequence[Reason]) -> Iterator[Assumption]:
    """What was assumed of an event, and of the times that the steps to its values rest on."""
    claims = {name for reason in reasons if reason.value is not None for step in reason.steps for name in step.claims}
    times = {time for name in claims if name in told.claims for time in told.claims[name].value.split()}
    for each in told.assumptions:
        if each.about == event.id or each.about in times or (times and each.about == "times"):
            yield each


def reason(told: Told, event: Event, field: str) -> Reason:
    """Why one field of an event is what it is."""
    value: TimePoint | Length | None = getattr(event, field)
    found = known(told, event, field)
    steps = tuple(step(told, c) for c in found.chain)
    if value is not None:
        words = tuple(told.claims[n].text for n in value.because if n in told.claims and told.claims[n].text)
        return Reason(field, str(value), value.basis, said_in_order(words, told, value.because), steps)
    low, high = limits(told, found, field)
    return Reason(field, None, "unknown", (), steps, low, high, needs(told, event, field))


def said_in_order(words: tuple[str, ...], told: Told, names: Sequence[str]) -> tuple[str, ...]:
    """The words of claims in the order of the text, where all of them have some."""
    rows = [(c.spans[:1], n, c.text) for n, c in enumerate(told.claims.values()) if c.id in names and c.text]
    return tuple(text for _, _, text in sorted(rows, key=lambda row: row[1])) if len(rows) == len(words) else words


def known(told: Told, event: Event, field: str) -> Known:
    """What the constraints say of one field."""
    solution = told.solution
    if field in ENDS:
        return solution.between(*(f"{event.id}.{which}" for which in ENDS[field]))
    return solution.known(f"{event.id}.{field}")


def limits(told: Told, found: Known, field: str) -> tuple[str | None, str | None]:
    """The bounds of an unknown field, in words."""
    if field in ENDS:
        return elapsed(found.low), elapsed(found.high)
    zone = next((c.zone for c in found.chain if c.earlier == ORIGIN), None)
    return instant_of(found.low, zone, told.frame), instant_of(found.high, zone, told.frame)


def needs(told: Told, event: Event, field: str) -> str:
    """What would settle an unknown field: a fact of its own, or one of an event that it is tied to."""
    found = [SETTLES[field]]
    if field not in ENDS:
        found += list(dict.fromkeys(tied(told, event, f"{event.id}.{field}")))
    return ", or ".join(found)


def tied(told: Told, event: Event, name: str) -> Iterator[str]:
    """The points of other events at an exact distance from an unknown one."""
    for c in told.constraints:
        if c.low is not None and c.low == c.high and name in (c.earlier, c.later):
            other = c.later if c.earlier == name else c.earlier
            number, _, which = other.partition(".")
            if number in told.events and number != event.id:
                yield f"when {told.events[number].label!r} {VERBS[which]}"


def step(told: Told, c: Constraint) -> Step:
    """One constraint of a chain in words."""
    words = " … ".join(told.claims[n].text for n in c.because[:2] if n in told.claims and told.claims[n].text)
    return Step(says(told, c), words, c.because, c.tier)


def says(told: Told, c: Constraint) -> str:
    """What a constraint says of its points."""
    number, _, which = c.later.partition(".")
    label = told.events[number].label if number in told.events else number
    if c.earlier == ORIGIN:
        return f"{label} {VERBS[which]} {span(told, c)}"
    source, _, whence = c.earlier.partition(".")
    other = told.events[source].label if source in told.events else source
    between = amount(c)
    if source == number:
        verb = "lasts" if c.kind == Kind.LASTS or which.endswith("end") else "is late by"
        return f"{label} {verb} {between}"
    return f"{label} {VERBS[which]} {between} after {other} {VERBS[whence]}"


def span(told: Told, c: Constraint) -> str:
    """Where a constraint puts a point of time."""
    low, high = (instant_of(side, c.zone, told.frame) for side in (c.low, c.high))
    if c.value and c.low is not None and c.high is not None and c.low != c.high and not told.frame.floating:
        return f"in {c.value}"
    if low == high:
        return f"at {low}"
    return " and ".join([*([f"not before {low}"] if low else []), *([f"not after {high}"] if high else [])])


def amount(c: Constraint) -> str:
    """How long a constraint says that something takes."""
    if c.value:
        return c.value
    if c.low is not None and c.low == c.high:
        return duration(c.low) if c.low else "no time"
    low, high = elapsed(c.low), elapsed(c.high)
    return f"{low or 'any time'} to {high or 'any time'}"


__all__ = ["Chain", "Explanation", "Reason", "Step", "Told", "explanation"]

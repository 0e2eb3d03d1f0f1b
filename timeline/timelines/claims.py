"""What claims say that no time changes: which event is part of which, what is told in what order, which lengths are stated."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from attrs import frozen

from timeline.constraints.problem import Constraint, Tier
from timeline.constraints.solved import event_of
from timeline.events import Kind
from timeline.timelines.order import Pair
from timeline.timelines.parts import Claim, Event

HARD = frozenset(map(str, (Tier.LENGTH, Tier.HEDGE)))
LENGTHS = frozenset(map(str, (Kind.LASTS, Kind.MEANT, Kind.DELAY, Kind.DELAY_END)))
NAMES = {str(Kind.MEETS): "meets", str(Kind.BEFORE): "before"}
SUPPOSED = "supposed"


class Stated(NamedTuple):
    """A stated length: the claim, the hard bounds that it sets, and the event that it is about."""

    claim: Claim
    said: Constraint
    event: str


@frozen(eq=False)
class Outline:
    """What the claims of a text say, whatever is supposed of its events.

    `whole` and `broken` are what an event is a part, or a break, of; `before` is what it follows; `series` are the parts of
    one whole, or the events of one name. `said` and `told` are the
    pairs of events whose order words, or the telling, give. `delays` are stated ones by their event, with the amount.
    """

    claims: Sequence[Claim]
    whole: Mapping[str, str]
    broken: Mapping[str, str]
    before: Mapping[str, str]
    series: Mapping[str, Sequence[str]]
    said: Sequence[Pair]
    told: Sequence[Pair]
    lengths: Sequence[Stated]
    delays: Mapping[str, tuple[Claim, Constraint | None]]

    @classmethod
    def of(cls, events: Sequence[Event], claims: Sequence[Claim], constraints: Sequence[Constraint]) -> Outline:
        """The outline of claims about *events*, which come in the order of telling."""
        number = {event.id: n for n, event in enumerate(events)}
        ties = [c for c in claims if len(c.about) > 1]
        pairs = [(c.kind, number[c.about[0]], number[c.about[1]]) for c in ties]
        lengths = said_lengths(constraints)
        amounts = {c.because[0]: c for c in constraints if c.kind == Kind.DELAY and c.because and c.value}
        whole = {c.about[0]: c.about[1] for c in ties if c.kind == Kind.PART}
        return cls(
            claims,
            whole,
            {c.about[0]: c.about[1] for c in ties if c.kind == Kind.BREAK},
            {c.about[1]: c.about[0] for c in ties if c.kind == Kind.MEETS},
            series_of(events, whole),
            [Pair(a, b, NAMES[kind]) for kind, a, b in pairs if kind in NAMES],
            [Pair(a, b) for kind, a, b in pairs if kind == Kind.TOLD],
            [Stated(c, lengths[c.id], event_of(lengths[c.id].later)) for c in claims if c.id in lengths],
            {c.about[0]: (c, amounts.get(c.id)) for c in claims if c.kind == Kind.DELAY},
        )

    def holds(self, claims: Sequence[Claim]) -> bool:
        """Whether *claims* are those of the outline, and what is supposed besides."""
        own = len(self.claims)
        return claims[:own] == self.claims and all(c.kind == SUPPOSED for c in claims[own:])


def series_of(events: Sequence[Event], whole: Mapping[str, str]) -> Mapping[str, Sequence[str]]:
    """The parts of each whole, and the events of each name, where there are several."""
    found: dict[str, list[str]] = {}
    for event in events:
        found.setdefault(whole.get(event.id, event.label.rpartition(" ")[2]), []).append(event.id)
    return {name: each for name, each in found.items() if len(each) > 1}


def said_lengths(constraints: Iterable[Constraint]) -> Mapping[str, Constraint]:
    """The hard bounds of every stated length and delay, by the claim that states it."""
    found: dict[str, Constraint] = {}
    for c in constraints:
        if c.kind in LENGTHS and c.tier in HARD and c.because:
            found.setdefault(c.because[0], c)
    return found

"""What was worked out for a timeline, to be taken again by one that says a little more or a little less."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from attrs import define, field

from timeline.constraints.solved import Chain

if TYPE_CHECKING:
    from timeline.timelines.claims import Outline
    from timeline.timelines.facts import Facts, Long
    from timeline.timelines.parts import Check, Delay, Event, Relation, Session


@define(eq=False)
class Seen:
    """What was worked out for one event, good as long as nothing more is known of it.

    `session` is told with what it was made of;
    `sizes` are the lengths that the times give for those stated, by claim, and `checks` what compares them.
    """

    facts: Facts
    event: Event | None = None
    delay: Delay | None = None
    session: tuple[tuple[Any, ...], Session] | None = None
    sizes: dict[str, int | None] = field(factory=dict)
    checks: dict[str, Check] = field(factory=dict)


@define(eq=False)
class Memory:
    """What was worked out for each event, and for more: the order and the gaps, each with what they were made of, and contradictions that readings resolve."""

    seen: dict[str, Seen] = field(factory=dict)
    outline: Outline | None = None
    gaps: dict[str, tuple[tuple[Any, ...], dict[str, Long]]] = field(factory=dict)
    order: tuple[tuple[Any, ...], tuple[Relation, ...]] | None = None
    resolved: dict[Chain, bool] = field(factory=dict)

    def but(self, events: Iterable[str]) -> Memory:
        """All but what was worked out for some events."""
        seen = dict(self.seen)
        for event in events:
            seen.pop(event, None)
        return Memory(seen, self.outline, dict(self.gaps), self.order, dict(self.resolved))

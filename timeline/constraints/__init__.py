"""Claims to bounds and choices: where each time can lie, and which of its readings the whole text bears out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from timeline.constraints.anchors import Locate, Slot, slots
from timeline.constraints.frame import Frame, Placed
from timeline.constraints.preferences import preferences
from timeline.events import Story
from timeline.mentions import Mention
from timeline.solving import choose

__all__ = ["Frame", "Placed", "Reckoned", "Slot", "reckon"]


@frozen
class Reckoned:
    """A mention with its place: the wall time, the instant, and how many other places were open to it."""

    placed: Placed
    instant: int
    rivals: tuple[Placed, ...]


def reckon(
    mentions: Sequence[Mention],
    story: Story,
    frames: Sequence[Frame],
    zones: Sequence[str | None],
    locate: Locate,
) -> Mapping[int, Reckoned]:
    """The place of every mention that has one: the readings that cost least together."""
    found = slots(mentions, frames, zones, locate)
    chosen = choose([slot.choice() for slot in found], preferences(mentions, story, found))
    return {
        slot.mention: Reckoned(slot.placed[n], slot.instants[n], tuple(p for i, p in enumerate(slot.placed) if i != n))
        for slot, n in zip(found, chosen.options, strict=True)
    }

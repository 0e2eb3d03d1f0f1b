"""Claims to bounds and choices: where each time can lie, and which of its readings the whole text bears out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from timeline.constraints.anchors import Locate, choices
from timeline.constraints.frame import Frame, Placed
from timeline.constraints.preferences import preferences
from timeline.constraints.thread import Thread
from timeline.constraints.voice import voices
from timeline.events import Story
from timeline.mentions import Mention
from timeline.solving import choose

__all__ = ["Frame", "Placed", "Reckoned", "reckon", "voices"]


@frozen
class Reckoned:
    """A mention with its place: the wall time, the instant, and whether it was a choice among several."""

    placed: Placed
    instant: int
    rivals: tuple[Placed, ...] = ()


def reckon(
    mentions: Sequence[Mention],
    story: Story,
    frames: Sequence[Frame],
    zones: Sequence[str | None],
    locate: Locate,
) -> Mapping[int, Reckoned]:
    """The place of every mention that has one: the readings that cost least together."""
    found = choices(mentions, frames, zones, locate)
    chosen = choose(found, preferences(mentions, story), Thread())
    placed: dict[int, Reckoned] = {}
    thread: object = Thread()
    for mention, grow, option in zip(mentions, found, chosen.options, strict=True):
        if option is not None:
            rivals = tuple(o.key for o in grow(thread) if o.key != option.key)
            placed[mention.number] = Reckoned(option.key, option.value, rivals)  # type: ignore[arg-type]
            thread = option.context
    return placed

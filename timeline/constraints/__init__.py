"""Claims to bounds and choices: where each time can lie, and which of its readings the whole text bears out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline.constraints.anchors import choices
from timeline.constraints.frame import Frame, Placed
from timeline.constraints.preferences import preferences, settled
from timeline.constraints.reckoned import Reckoned
from timeline.constraints.thread import Thread
from timeline.constraints.voice import voices
from timeline.constraints.zoning import Clocks
from timeline.events import Story
from timeline.mentions import Mention
from timeline.solving import Option, choose

__all__ = ["Clocks", "Frame", "Placed", "Reckoned", "reckon", "voices"]


def reckon(
    mentions: Sequence[Mention],
    story: Story,
    frames: Sequence[Frame],
    zones: Sequence[Clocks],
) -> Mapping[int, Reckoned]:
    """The place of every mention that has one: the readings that cost least together."""
    chosen = choose(choices(mentions, frames, zones), preferences(mentions, story, frames), Thread())
    return {
        mention.number: reckoned(
            option, [o for o in among if o.key == option.key] if settled(mention, frame) else among
        )
        for mention, frame, option, among in zip(mentions, frames, chosen.options, chosen.among, strict=True)
        if option is not None
    }


def reckoned(option: Option, among: Sequence[Option]) -> Reckoned:
    """The place that *option* is, with the others that were open."""
    if len(among) == 1:
        return Reckoned(option.key, option.value)  # type: ignore[arg-type]
    rivals = tuple(o.key for o in among if o.key != option.key)
    again = tuple(dict.fromkeys(o.value for o in among if o.key == option.key and o.value != option.value))
    return Reckoned(option.key, option.value, rivals, again)  # type: ignore[arg-type]

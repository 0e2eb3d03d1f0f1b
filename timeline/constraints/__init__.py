"""Claims to bounds and choices: where each time can lie, and which of its readings the whole text bears out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

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
    rows = zip(mentions, frames, chosen.options, chosen.among, chosen.equal, strict=True)
    found: dict[int, Reckoned] = {}
    for mention, frame, option, among, equal in rows:
        if option is not None:
            open_to = partial(kept, option, settled=settled(mention, frame))
            found[mention.number] = reckoned(option, open_to(among), open_to(equal), sure=chosen.proved)
    return found


def kept(option: Option, options: Sequence[Option], settled: bool) -> Sequence[Option]:
    """The options that stay open beside one of them: where its place is settled, those of the same place."""
    return [o for o in options if o.key == option.key] if settled else options


def reckoned(option: Option, among: Sequence[Option], equal: Sequence[Option], *, sure: bool) -> Reckoned:
    """The place that *option* is, with the others that were open, and those that the whole text bears out no less."""
    if len(among) == len(equal) == 1:
        return Reckoned(option.key, option.value)  # type: ignore[arg-type]
    rivals = tuple(dict.fromkeys(o.key for o in (*among, *equal) if o.key != option.key))
    again = tuple(dict.fromkeys(o.value for o in among if o.key == option.key and o.value != option.value))
    level = tuple(dict.fromkeys((o.key, o.value) for o in equal if (o.key, o.value) != (option.key, option.value)))
    return Reckoned(option.key, option.value, rivals, again, level, sure)  # type: ignore[arg-type]

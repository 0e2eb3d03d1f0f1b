"""What a time can mean is worked out once for all the places in a text that are alike in what its rules look at."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Hashable, Mapping
from operator import attrgetter
from typing import NamedTuple, cast

from attrs import define, field, frozen

from timeline.constraints.frame import Frame
from timeline.constraints.thread import Thread
from timeline.solving import Option

MOST = 4096
Options = tuple[Option, ...]
Look = Callable[[object], Hashable]


class Standing(NamedTuple):
    """Where a time stands: its frame, and how far the story has got."""

    frame: Frame
    thread: Thread


class Watch:
    """Something whose attributes are written down, by their paths, when they are read."""

    __slots__ = ("_of", "_path", "_read", "_set")

    def __init__(self, of: object, path: str, read: dict[str, None], known: str = "") -> None:
        self._of, self._path, self._read, self._set = of, path, read, known

    def __getattr__(self, name: str) -> object:
        value: object = getattr(self._of, name)
        if name == "voice":
            return Watch(value, f"{self._path}.{name}", self._read)
        if name != self._set:
            self._read[f"{self._path}.{name}"] = None
        return value

    def seen_at(self, now: dt.datetime) -> Watch:
        """The frame with a moment of writing that follows from what was read before."""
        return Watch(cast("Frame", self._of).seen_at(now), self._path, self._read, "now")


def watched(standing: Standing, read: dict[str, None]) -> Standing:
    """*standing* with what is looked at in it written down in *read*."""
    frame, thread = Watch(standing.frame, "frame", read), Watch(standing.thread, "thread", read)
    return Standing(cast("Frame", frame), cast("Thread", thread))


def nothing(_: object) -> Hashable:
    """What those see who look at nothing."""
    return None


@frozen(eq=False)
class Shape:
    """The attributes that some readings looked at, nothing of the thread among them if `threadless`, and what they found."""

    look: Look
    threadless: bool
    known: dict[Hashable, Options] = field(factory=dict)


NONE: Mapping[tuple[str, ...], Shape] = {}


@define
class Memo:
    """The options of the times of one text, by the time and by all that was looked at to find them.

    Which attributes are looked at depends on nothing but the attributes looked at before, so that where those of
    an earlier reading are the same, its options are.
    """

    seen: dict[Hashable, dict[tuple[str, ...], Shape]] = field(factory=dict)
    size: int = 0

    def recall(self, key: Hashable, standing: Standing, work: Callable[[Standing], Options]) -> tuple[Options, bool]:
        """The options that *work* finds, from memory where nothing that it looks at differs; and whether any thread has them."""
        for shape in self.seen.get(key, NONE).values():
            found = shape.known.get(shape.look(standing))
            if found is not None:
                return found, shape.threadless
        read: dict[str, None] = {}
        found = work(watched(standing, read))
        return found, self.keep(key, tuple(read), standing, found)

    def keep(self, key: Hashable, paths: tuple[str, ...], standing: Standing, found: Options) -> bool:
        """Remember what was found, and whether any thread has it; all is forgotten when there is too much of it."""
        self.size += 1
        if self.size > MOST:
            self.seen.clear()
            self.size = 1
        shapes = self.seen.setdefault(key, {})
        shape = shapes.get(paths)
        if shape is None:
            shape = shapes[paths] = shape_of(paths)
        shape.known[shape.look(standing)] = found
        return shape.threadless


def shape_of(paths: tuple[str, ...]) -> Shape:
    """A shape of memory, empty."""
    return Shape(attrgetter(*paths) if paths else nothing, not any(path.startswith("thread") for path in paths))

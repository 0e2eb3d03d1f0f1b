"""The stages in order: text to document, mentions, events, claims, solved times, and the timeline."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from attrs import frozen

from timeline._options import Options
from timeline.constraints import Clocks, Reckoned, reckon
from timeline.constraints.ahead import still_ahead, timetabled
from timeline.constraints.entries import header_words
from timeline.constraints.frame import Frame
from timeline.constraints.frames import frames
from timeline.constraints.whereabouts import Given, home
from timeline.constraints.writing import PublicEvent, Writing, public_events, written
from timeline.constraints.zoning import zoning
from timeline.errors import Unresolved, WrongType
from timeline.events import Story, extract, tensed
from timeline.events.parsed import Parse, voted
from timeline.lang.signals import Signals, signals
from timeline.lang.whereabouts import Whereabouts, whereabouts
from timeline.mentions import Mention, find
from timeline.rules import Manner, load
from timeline.text import Document, read
from timeline.timelines import Timeline, TimeMention
from timeline.timelines.assemble import assemble
from timeline.timelines.shown import Frame as Shown
from timeline.timelines.shown import shown_times


@contextmanager
def uncollected() -> Iterator[None]:
    """Python does not look for garbage in cycles meanwhile: the stages make none, and looking takes a third of the time."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


@uncollected()
def build(options: Options, *, strict: bool = False) -> Timeline:
    """What happened in the text that the options hold, and when; raises for what is wrong in it when it must be *strict*."""
    found = Resolved.of(options, extract if options.parse is None else asking(options.parse))
    writing = found.writing
    story = timetabled(found.story) if writing.floating else still_ahead(found.story, found.placed, found.frames)
    told = assemble(found.document, found.mentions, story, writing, found.placed, found.zones)
    if strict:
        refuse(told)
    return told


@uncollected()
def times(options: Options) -> tuple[TimeMention, ...]:
    """The time expressions of the text that the options hold, in order; no events are looked for, but the tense of each date is."""
    return tuple(Resolved.of(options).shown())


Tell = Callable[[Document, Sequence[Mention], Signals], Story]


def asking(parse: Parse) -> Tell:
    """The telling of a story that asks a parser of the caller's, too."""

    def told(document: Document, mentions: Sequence[Mention], words: Signals) -> Story:
        parsed = list(parse(document.text))
        for word in parsed[:1]:
            if not all(hasattr(word, name) for name in ("idx", "pos_", "dep_", "head")):
                raise WrongType("nlp", word, "a pipeline whose tokens have idx, pos_, dep_ and head")
        return voted(extract(document, mentions, words), document, mentions, parsed)

    return told


@frozen
class Resolved:
    """A text read: its mentions, its story where that was asked for, and where each mention lies, read against its frame."""

    document: Document
    mentions: tuple[Mention, ...]
    story: Story
    writing: Writing
    zones: tuple[Clocks, ...]
    placed: Mapping[int, Reckoned]
    frames: tuple[Frame, ...]

    @classmethod
    def of(cls, options: Options, tell: Tell = tensed) -> Resolved:
        """The times of the text that the options hold, weighed by the story that *tell* makes of it."""
        words = signals(options.language)
        document = read(options.text, words.abbreviations, words.continues)
        mentions = find(document, load(options.language), words, Manner(options.prefer, options.date_order))
        story = tell(document, mentions, words)
        places = whereabouts(options.language)
        writing = dated(document, mentions, options, places)
        zones = zoning(document, mentions, places, writing.home)
        against = frames(document, mentions, story, writing, words, options.prefer)
        return cls(document, mentions, story, writing, zones, reckon(mentions, story, against, zones), against)

    def shown(self) -> Iterator[TimeMention]:
        """The times as the answer shows them."""
        frame = Shown.of(self.writing, self.placed.values())
        return shown_times(self.document, self.mentions, self.placed, self.zones, frame)


def public_of(options: Options) -> Sequence[tuple[int, int, PublicEvent]]:
    """The dated public events that the text names: the caller's, then those of the table."""
    return [*options.known(), *public_events(options.text, options.language)]


def dated(document: Document, mentions: Sequence[Mention], options: Options, places: Whereabouts) -> Writing:
    """Where and when the text was written: what the caller gave in place of what the text says."""
    headers = header_words(options.language)
    where = home(document, mentions, places, headers, Given(options.zone, options.rivals))
    return options.over(written(document, mentions, public_of(options), where, headers))


def refuse(told: Timeline) -> None:
    """Raise for what is contradictory or cannot be placed."""
    lost = tuple(t.text for t in told.times if t.type in ("DATE", "TIME") and t.start is None)
    if told.conflicts or lost:
        raise Unresolved(tuple(c.message for c in told.conflicts), lost)

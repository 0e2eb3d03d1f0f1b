"""The stages in order: text to document, mentions, events, claims, solved times, and the timeline."""

from __future__ import annotations

import datetime as dt
import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from attrs import evolve, frozen

from timeline._options import Options
from timeline.constraints import Clocks, Frame, Reckoned, reckon, voices
from timeline.constraints.ahead import still_ahead
from timeline.constraints.days import only_weekday
from timeline.constraints.discourse import ancient, elsewhere, first_dated
from timeline.constraints.entries import entry_at, header_words
from timeline.constraints.frame import midnight
from timeline.constraints.whereabouts import Given, home
from timeline.constraints.writing import FLOATING_DAY, PublicEvent, Writing, public_events, written
from timeline.constraints.zoning import zoning
from timeline.errors import Unresolved, WrongType
from timeline.events import Claim, Kind, Story, extract
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
from timeline.values import Date, date_part


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
    story = still_ahead(found.story, found.placed, None if writing.floating else writing.now, exact=writing.exact)
    told = assemble(found.document, found.mentions, story, writing, found.placed, found.zones)
    if strict:
        refuse(told)
    return told


@uncollected()
def times(options: Options) -> tuple[TimeMention, ...]:
    """The time expressions of the text that the options hold, in order; no events are looked for."""
    return tuple(Resolved.of(options).shown())


Tell = Callable[[Document, Sequence[Mention], Signals], Story]


def no_story(document: Document, mentions: Sequence[Mention], words: Signals) -> Story:  # noqa: ARG001 - a Tell
    """The story of a text of which only the times are asked for."""
    return Story()


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
    """A text read: its mentions, its story where that was asked for, and where each mention lies."""

    document: Document
    mentions: tuple[Mention, ...]
    story: Story
    writing: Writing
    zones: tuple[Clocks, ...]
    placed: Mapping[int, Reckoned]

    @classmethod
    def of(cls, options: Options, tell: Tell = no_story) -> Resolved:
        """The times of the text that the options hold, weighed by the story that *tell* makes of it."""
        words = signals(options.language)
        document = read(options.text, words.abbreviations, words.continues)
        mentions = find(document, load(options.language), words, Manner(options.prefer, options.date_order))
        story = tell(document, mentions, words)
        places = whereabouts(options.language)
        writing = dated(document, mentions, options, places)
        zones = zoning(document, mentions, places, writing.home)
        placed = reckon(mentions, story, frames(document, mentions, story, writing, options), zones)
        return cls(document, mentions, story, writing, zones, placed)

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


def frames(
    document: Document, mentions: Sequence[Mention], story: Story, writing: Writing, options: Options
) -> tuple[Frame, ...]:
    """What each time expression is read against."""
    words = signals(options.language)
    base = frame_of(writing, options)
    if writing.floating:
        base = evolve(base, days=(first_weekday(mentions),))
    elif ancient(mentions):
        base = evolve(base, now=None, days=())
    about = first_dated(mentions) if elsewhere(mentions, writing.now) else None
    base = evolve(base, about=about)
    tense = tenses(story, frozenset(m.number for m in mentions if m.signal in words.until or m.signal == "by"))
    told = voices(document, mentions, story, words)
    return tuple(
        in_entry(base, writing, m).told(tense.get(m.number, 0), voice) for m, voice in zip(mentions, told, strict=True)
    )


def first_weekday(mentions: Sequence[Mention]) -> dt.date:
    """The day that stands for the first one of a text that has no date: of the weekday that it names first."""
    dates = (date_part(m.value) for m in mentions)
    weekday = next((d.weekday for d in dates if isinstance(d, Date) and only_weekday(d)), None)
    return FLOATING_DAY + dt.timedelta(days=(weekday or 1) - 1)


def frame_of(writing: Writing, options: Options) -> Frame:
    """What every time expression of a text is read against."""
    now = midnight(FLOATING_DAY) if writing.floating else writing.now
    base = writing.first.start if writing.first else now
    return Frame(
        now=now,
        exact=writing.exact,
        prefer=options.prefer,
        floating=writing.floating,
        days=(base.date(),) if base else (),
    )


def in_entry(frame: Frame, writing: Writing, mention: Mention) -> Frame:
    """The frame of a time expression in its message or its line of a log: that was written when it is stamped."""
    entry = entry_at(writing.entries, mention.span.start - 1)
    if entry is None:
        return frame
    now = entry.on(writing.zone)
    return evolve(frame, now=now, exact=entry.exact, floating=False, days=(now.date(),))


PLANS = (Kind.SCHEDULED, Kind.SCHEDULED_END)


def tenses(story: Story, ends: frozenset[int]) -> dict[int, int]:
    """The tense that each time expression is told in; a plan told in the past, or one of *ends*, looks neither way."""
    said = dict(story.tenses)
    found = dict(said)
    for claim in story.claims:
        for number in claim.mentions:
            tense = said.get(number, story.events[claim.event].tense)
            plan = claim.kind in PLANS or story.events[claim.event].status == "cancelled"
            onward = (0 if tense < 0 else 1) if plan else tense
            found[number] = up_to(claim, onward, story) if number in ends else onward
    return found


def up_to(claim: Claim, tense: int, story: Story) -> int:
    """Where "until" and "by" look: back where what began then, or was done by then, is over; on where no verb says."""
    if claim.kind is Kind.START or (claim.kind is Kind.BY and story.events[claim.event].anterior):
        return tense
    return 1 if claim.kind is Kind.BY and not tense else max(0, tense)


def refuse(told: Timeline) -> None:
    """Raise for what is contradictory or cannot be placed."""
    lost = tuple(t.text for t in told.times if t.type in ("DATE", "TIME") and t.start is None)
    if told.conflicts or lost:
        raise Unresolved(tuple(c.message for c in told.conflicts), lost)

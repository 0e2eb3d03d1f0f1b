"""What each time expression of a text is read against: the moment of writing or of its entry, tense, and how it is told."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from attrs import evolve

from timeline.constraints.days import only_weekday
from timeline.constraints.discourse import ancient, elsewhere, first_dated
from timeline.constraints.entries import entry_at
from timeline.constraints.frame import Frame, midnight
from timeline.constraints.relative import stepped
from timeline.constraints.voice import voices
from timeline.constraints.writing import FLOATING_DAY, Writing
from timeline.events import BEGUN, Claim, Kind, Story
from timeline.lang.signals import Signals
from timeline.mentions import Mention
from timeline.text import Document
from timeline.values import Date, Grain, Step, date_part

GIVEN = ("given", "html")
PLANS = (Kind.SCHEDULED, Kind.SCHEDULED_END, Kind.RESCHEDULED)


def frames(
    document: Document, mentions: Sequence[Mention], story: Story, writing: Writing, words: Signals, prefer: str
) -> tuple[Frame, ...]:
    """What each time expression is read against; *prefer* is which way the caller says that bare ones look."""
    base = frame_of(writing, prefer)
    if writing.floating:
        first = first_weekday(mentions)
        base = evolve(base, days=(first,), now=midnight(first))
    elif ancient(mentions):
        base = evolve(base, now=None, days=())
    told = voices(document, mentions, story, words)
    own = [m for m, voice in zip(mentions, told, strict=True) if not voice.spoken]
    about = first_dated(mentions) if elsewhere(own, writing.now) else None
    base = evolve(base, about=about)
    tense = tenses(story, frozenset(m.number for m in mentions if m.signal in words.until or m.signal in words.by))
    found = tuple(
        in_entry(base, writing, m).told(tense.get(m.number, 0), voice) for m, voice in zip(mentions, told, strict=True)
    )
    day = coming_day(mentions, base)
    return found if day is None else tuple(evolve(f, days=(day,)) for f in found[:1]) + found[1:]


def coming_day(mentions: Sequence[Mention], frame: Frame) -> dt.date | None:
    """The day of the first time of a text, a clock whose sentence names it only later: "the six o'clock news last night"."""
    if frame.now is None or frame.floating or not mentions or mentions[0].clock is None:
        return None
    later = next((date_part(m.value) for m in mentions[1:] if m.sentence == mentions[0].sentence), None)
    if not isinstance(later, Step) or later.anchor != "now":
        return None
    placed = stepped(later, frame, None)
    return placed.start.date() if placed and placed.grain <= Grain.DAY else None


def first_weekday(mentions: Sequence[Mention]) -> dt.date:
    """The day that stands for the first one of a text that has no date: of the weekday that it names first."""
    dates = (date_part(m.value) for m in mentions)
    weekday = next((d.weekday for d in dates if isinstance(d, Date) and only_weekday(d)), None)
    return FLOATING_DAY + dt.timedelta(days=(weekday or 1) - 1)


def frame_of(writing: Writing, prefer: str) -> Frame:
    """What every time expression of a text is read against."""
    now = midnight(FLOATING_DAY) if writing.floating else writing.now
    base = writing.first.start if writing.first else now
    return Frame(
        now=now,
        exact=writing.exact,
        prefer=prefer,
        floating=writing.floating,
        days=(base.date(),) if base else (),
        given=writing.source in GIVEN,
    )


def in_entry(frame: Frame, writing: Writing, mention: Mention) -> Frame:
    """The frame of a time expression in its message or its line of a log: that was written when it is stamped."""
    entry = entry_at(writing.entries, mention.span.start - 1)
    if entry is None:
        return frame
    now = entry.on(writing.zone)
    return evolve(frame, now=now, exact=entry.exact, floating=False, days=(now.date(),))


def tenses(story: Story, ends: frozenset[int]) -> dict[int, int]:
    """The tense that each time expression is told in; a plan told in the past, or one of *ends*, looks neither way.

    The plan of what is told to have begun is as much over as its beginning.
    """
    said = dict(story.tenses)
    found = dict(said)
    begun = {claim.event for claim in story.claims if claim.kind in BEGUN and past(claim, said, story)}
    for claim in story.claims:
        for number in claim.mentions:
            tense = said.get(number, story.events[claim.event].tense)
            plan = claim.kind in PLANS or story.events[claim.event].status == "cancelled"
            onward = (0 if tense < 0 else 1) if plan and claim.event not in begun else tense
            found[number] = up_to(claim, onward, story) if number in ends else onward
    return found


def past(claim: Claim, said: Mapping[int, int], story: Story) -> bool:
    """Whether a beginning is told in the past."""
    told = story.events[claim.event].status == "occurred"
    return told and all(said.get(number, 0) < 0 for number in claim.mentions)


def up_to(claim: Claim, tense: int, story: Story) -> int:
    """Where "until" and "by" look: back where what began then, or was done by then, is over; on where no verb says."""
    if claim.kind is Kind.START or (claim.kind is Kind.BY and story.events[claim.event].anterior):
        return tense
    return 1 if claim.kind is Kind.BY and not tense else max(0, tense)

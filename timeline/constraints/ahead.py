"""What is told without a past verb, of a time after the writing, is a plan: "MRI on 28 June", "her flight leaves at 6"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from attrs import evolve

from timeline.constraints import Reckoned
from timeline.constraints.frame import Frame, whole_day
from timeline.events import BEGUN, Claim, Kind, Story, Told

ENDED = frozenset({Kind.END, Kind.SCHEDULED_END})


def still_ahead(story: Story, placed: Mapping[int, Reckoned], frames: Sequence[Frame]) -> Story:
    """The story with such events marked as planned; each time is compared with when its own entry was written."""
    noted = last_entry(placed, frames)
    edges = {number: max(edge(frame), noted) for number, frame in enumerate(frames) if frame.now is not None}
    if not edges:
        return timetabled(story)
    onward = {number for number, tense in story.tenses if tense > 0}

    def later(number: int) -> bool:
        """Whether a time is not over, where the verb looks on to it, or else has not begun."""
        time = placed[number].placed if number in placed and number in edges else None
        return time is not None and (time.end > edges[number] if number in onward else time.start >= edges[number])

    events = {claim.event for claim in story.claims if claim.kind in BEGUN and all(map(later, claim.mentions))}
    over = {each.number for each in story.events if each.tense < 0}
    planned = {c.event for c in story.claims if c.kind is Kind.SCHEDULED} - over
    moved = {c.event for c in story.claims if c.kind in BEGUN and put_on(c, planned)} & events
    told = tuple(ahead(each, each.number in moved) if each.number in events else each for each in story.events)
    put = evolve(story, events=told, claims=tuple(put_off(c) if c.event in moved else c for c in story.claims))
    ends = (c for c in story.claims if c.kind in ENDED and onward.issuperset(c.mentions))
    return not_over(put, {c.event for c in ends if all(map(later, c.mentions))})


def last_entry(placed: Mapping[int, Reckoned], frames: Sequence[Frame]) -> dt.datetime:
    """When the last entry of a log was noted, by which what it tells as done had come about, whatever day heads it."""
    stamps = (placed[n].placed.end for n, frame in enumerate(frames) if frame.voice.stamp and n in placed)
    return max(stamps, default=dt.datetime.min)


def edge(frame: Frame) -> dt.datetime:
    """When what is written can no more be ahead: the moment of writing, or the end of its day where the clock is not known."""
    assert frame.now is not None  # noqa: S101 - the caller has seen it
    return frame.now if frame.exact else whole_day(frame.now.date()).end


def timetabled(story: Story) -> Story:
    """The story with what a timetable says is to come as planned, where nobody knows when it was written."""
    if not story.coming:
        return story
    events = {c.event for c in story.claims if c.kind in BEGUN and c.mentions and story.coming.issuperset(c.mentions)}
    return evolve(story, events=tuple(ahead(e, moved=False) if e.number in events else e for e in story.events))


def not_over(story: Story, events: AbstractSet[int]) -> Story:
    """The story with the ends of *events* as plans: what began goes on till then."""
    begun = {c.event for c in story.claims if c.kind in BEGUN}
    open_ = {e.number for e in story.events if e.status == "occurred"} & events
    told = tuple(
        evolve(e, status="ongoing" if e.number in begun else "planned") if e.number in open_ else e
        for e in story.events
    )
    planned = {Kind.END: Kind.SCHEDULED_END}
    claims = (evolve(c, kind=planned.get(c.kind, c.kind)) if c.event in open_ else c for c in story.claims)
    return evolve(story, events=told, claims=tuple(claims))


def put_on(claim: Claim, planned: AbstractSet[int]) -> bool:
    """Whether a beginning is the new day of what was put off, or of a plan told before."""
    return claim.event in planned or (claim.kind is Kind.AT and claim.basis == "assumed")


def put_off(claim: Claim) -> Claim:
    """What is said of a thing put off to a day that is still to come: the new day is its plan."""
    kind = {Kind.SCHEDULED: Kind.RESCHEDULED, **dict.fromkeys(BEGUN, Kind.SCHEDULED)}.get(claim.kind, claim.kind)
    return evolve(claim, kind=kind)


def ahead(told: Told, moved: bool) -> Told:
    """An event that has not come about yet, if its verb does not say that it has, or says that it was put off."""
    open_ = told.status in ("occurred", "ongoing") and (told.tense >= 0 or moved)
    return evolve(told, status="planned") if open_ else told

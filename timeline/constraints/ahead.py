"""What is told without a past verb, of a time after the writing, is a plan: "MRI on 28 June", "her flight leaves at 6"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from attrs import evolve

from timeline.constraints import Reckoned
from timeline.constraints.frame import later as later_than
from timeline.events import Kind, Story, Told

BEGUN = frozenset({Kind.AT, Kind.START})
DAY = dt.timedelta(days=1)


def still_ahead(story: Story, placed: Mapping[int, Reckoned], now: dt.datetime | None, *, exact: bool) -> Story:
    """The story with such events marked as planned; *exact* says whether the clock of *now* is known."""
    if now is None:
        return story
    edge = now if exact else later_than(now.replace(hour=0, minute=0), DAY)
    coming = {number for number, tense in story.tenses if tense > 0}

    def later(number: int) -> bool:
        """Whether a time is not over, where the verb looks on to it, or else has not begun."""
        time = placed[number].placed if number in placed else None
        return time is not None and (time.end > edge if number in coming else time.start >= edge)

    events = {claim.event for claim in story.claims if claim.kind in BEGUN and all(map(later, claim.mentions))}
    return evolve(story, events=tuple(ahead(told) if told.number in events else told for told in story.events))


def ahead(told: Told) -> Told:
    """An event that has not come about yet, if its verb does not say that it has."""
    return evolve(told, status="planned") if told.status in ("occurred", "ongoing") and told.tense >= 0 else told

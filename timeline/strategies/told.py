"""Histories, the stories that tell them, the same stories in other words, stories with a lie, and timelines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from attrs import frozen
from hypothesis import strategies as st

from timeline.testing import Accounts, Story, Style, accounts, planted, story
from timeline.testing.histories import History
from timeline.testing.invariance import paraphrased
from timeline.testing.stories import Truth, iso_length
from timeline.testing.styles import GENRES, styled
from timeline.timelines import Event, Length, Reference, Timeline, TimePoint
from timeline.zones import TZDATA

T = TypeVar("T")


@frozen
class Drawn:
    """Choices made by Hypothesis, so that it can make a failing story plain."""

    draw: st.DrawFn

    def one(self, options: Sequence[T]) -> T:
        """One of *options*."""
        return self.draw(st.sampled_from(options))

    def whole(self, low: int, high: int) -> int:
        """A whole number from *low* to *high*, both included."""
        return self.draw(st.integers(low, high))


@st.composite
def styles(draw: st.DrawFn, *, genre: str | None = None) -> Style:
    """A way of telling: genre, spelling of clocks, dates and lengths, and how day and zone are known.

    >>> from hypothesis import find
    >>> find(styles(genre="minutes"), lambda style: style.clock == "12").anchor
    'heading'
    """
    return styled(Drawn(draw), genre)


@st.composite
def stories(draw: st.DrawFn, *, most: int = 4, genre: str | None = None, anchor: str | None = None) -> Story:
    """A true text with the truth of its events; the plainest is one sentence.

    *genre* is one of plain, news, minutes, diary, incident, travel, sport and log; *anchor* "each" makes every sentence carry
    its own date.

    >>> from hypothesis import find
    >>> told = find(stories(most=1, genre="minutes"), lambda told: "ran from" in told.text)
    >>> sorted(told.truths[0].known)
    ['duration', 'end', 'start']
    """
    told = story(Drawn(draw), most=most, genre=genre, anchor=anchor)
    count = len(told.history.happenings)
    return told.ending(count - 1 - draw(st.integers(0, count + 2))) if count > 1 else told


def histories(*, most: int = 4) -> st.SearchStrategy[History]:
    """What happened, and nothing told of it.

    >>> from hypothesis import find
    >>> len(find(histories(most=2), lambda history: len(history.happenings) > 1).happenings)
    2
    """
    return stories(most=most).map(lambda told: told.history)


@st.composite
def contradictions(draw: st.DrawFn, *, kind: str | None = None) -> Story:
    """A story with one lie: a length, a delay or an end that its clocks deny, or a weekday that its date denies.

    >>> from hypothesis import find
    >>> told = find(contradictions(kind="delay"), lambda told: " late" in told.text)
    >>> told.lie.kind, told.text[slice(*told.lie.span)] in told.text
    ('delay', True)
    """
    return planted(Drawn(draw), kind)


@st.composite
def twice_told(draw: st.DrawFn, *, most: int = 2) -> Accounts:
    """What happened as two documents tell it, with the truth of both together.

    >>> from hypothesis import find
    >>> told = find(twice_told(most=1), lambda told: "delay" in told.truths[0].known)
    >>> "delay" in told.second.truths[0].known
    False
    """
    return accounts(Drawn(draw), most=most)


@st.composite
def paraphrases(draw: st.DrawFn, *, most: int = 3) -> list[Story]:
    """Stories that mean the same: with other clocks, other dates, and words for digits.

    >>> from hypothesis import find
    >>> first, *others = find(paraphrases(most=1), lambda told: len(told) > 1)
    >>> {other.history == first.history for other in others}
    {True}
    """
    return paraphrased(draw(stories(most=most, genre=draw(st.sampled_from(GENRES[:-1])))))


@st.composite
def timelines(draw: st.DrawFn, *, most: int = 4) -> Timeline:
    """A timeline as a perfect reader would build it from a story, to test what is done with timelines.

    >>> from hypothesis import find
    >>> find(timelines(most=1), lambda tl: tl.events[0].end is not None).events[0].status
    'occurred'
    """
    told = draw(stories(most=most))
    events = tuple(event_of(number, truth, told) for number, truth in enumerate(told.truths))
    day = told.history.day
    reference = Reference(day.isoformat() if day else None, told.style.zone, "text" if day else "floating")
    return Timeline(told.text, TZDATA, reference, events)


def event_of(number: int, truth: Truth, told: Story) -> Event:
    """An event of a timeline from its truth."""
    times: dict[str, Any] = {}
    for name in ("start", "end", "scheduled_start"):
        if name in truth.known:
            value = told.spelt(getattr(truth, name))
            times[name] = TimePoint(value, value, value, "minute", told.style.zone)
    lengths: dict[str, Any] = {}
    for name in ("duration", "delay"):
        size = iso_length(getattr(truth, name)) if name in truth.known else None
        if size is not None:
            lengths[name] = Length(size, size, size)
    return Event(f"e{number + 1}", truth.name, truth.spans, truth.spans[:1], truth.status, **times, **lengths)

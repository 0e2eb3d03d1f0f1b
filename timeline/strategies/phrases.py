"""Phrases of time in English, each with what it means: clocks, dates, weekdays and lengths of time."""

from __future__ import annotations

import datetime as dt

from attrs import frozen
from hypothesis import strategies as st

from timeline.testing import spelling
from timeline.testing.telling import hedged, span_of

CLOCKS = tuple(each for each in spelling.CLOCKS if each != "plain 24")


@frozen
class Phrase:
    """Words, the TIMEX3 type and value that they mean, and a sentence frame in which they stand naturally.

    >>> Phrase("noon", "TIME", "XXXX-XX-XXT12:00").sentence
    'The meeting began at noon.'
    """

    text: str
    type: str
    value: str
    frame: str = "The meeting began at {}."

    @property
    def sentence(self) -> str:
        """The phrase in its frame."""
        return self.frame.format(self.text)


@st.composite
def clock_phrases(draw: st.DrawFn) -> Phrase:
    """A time of day in any spelling that says its half of the day; on no day.

    >>> from hypothesis import find
    >>> find(clock_phrases(), lambda phrase: "in the afternoon" in phrase.text).value > "XXXX-XX-XXT12"
    True
    """
    minute, hour = draw(st.sampled_from((0, 30, 15, 45, 5, 36, 59))), draw(st.integers(0, 23))
    words = spelling.clock(hour, minute, draw(st.sampled_from(CLOCKS)))
    return Phrase(words, "TIME", f"XXXX-XX-XXT{hour:02d}:{minute:02d}")


@st.composite
def date_phrases(draw: st.DrawFn) -> Phrase:
    """A full date in any spelling.

    >>> from hypothesis import find
    >>> phrase = find(date_phrases(), lambda phrase: phrase.text.startswith("the "))
    >>> phrase.value[:4] in phrase.text
    True
    """
    day = draw(st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31)))
    words = spelling.date(day, draw(st.sampled_from(spelling.DATES)))
    return Phrase(words, "DATE", day.isoformat(), "The meeting was held on {}.")


def weekday_phrases() -> st.SearchStrategy[Phrase]:
    """A weekday by its name; which one is left open.

    >>> from hypothesis import find
    >>> find(weekday_phrases(), lambda phrase: phrase.text > "T").sentence
    'The meeting was held on Tuesday.'
    """
    rows = ((name, f"XXXX-WXX-{n + 1}") for n, name in enumerate(spelling.WEEKDAYS))
    return st.sampled_from([Phrase(name, "DATE", value, "The meeting was held on {}.") for name, value in rows])


@st.composite
def duration_phrases(draw: st.DrawFn) -> Phrase:
    """A length of time in any spelling.

    >>> from hypothesis import find
    >>> find(duration_phrases(), lambda phrase: phrase.text.startswith("an hour and ")).value[:4]
    'PT1H'
    """
    minutes, how = draw(st.integers(1, 600)), draw(st.sampled_from(spelling.LENGTHS))
    value = f"PT{minutes}M" if how == "minutes" else span_of(minutes)
    return Phrase(spelling.length(minutes, how), "DURATION", value, "The meeting lasted {}.")


@st.composite
def hedged_phrases(draw: st.DrawFn) -> tuple[Phrase, int]:
    """A hedged length of time, and a number of minutes that it is true of.

    >>> from hypothesis import find
    >>> phrase, minutes = find(hedged_phrases(), lambda drawn: True)
    >>> phrase.text, minutes
    ('nearly 10 minutes', 6)
    """
    minutes, how = draw(st.integers(6, 600)), draw(st.integers(0, 2))
    hedge, near = hedged(minutes, how)
    return Phrase(f"{hedge} {spelling.length(near)}", "DURATION", span_of(near), "The meeting lasted {}."), minutes


def phrases() -> st.SearchStrategy[Phrase]:
    """A clock, a date, a weekday or a length of time.

    >>> from hypothesis import find
    >>> find(phrases(), lambda phrase: phrase.type == "DURATION" and "hour" not in phrase.text).type
    'DURATION'
    """
    return clock_phrases() | date_phrases() | weekday_phrases() | duration_phrases()

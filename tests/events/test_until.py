"""Until what: an event ends, or begins, as another begins."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "label", "field", "value"),
    [
        ("I was with a guest from 13:15 until I was relieved at 14:40.", "guest", "end", "D0T14:40"),
        ("He worked in the mill until he retired in 1990.", "worked", "end", "1990"),
        ("We were in the air from 01:12 until touchdown at 07:32.", "air", "end", "D0T07:32"),
        ("We sat in the lounge from noon until the briefing at 15:00.", "sat", "end", "D0T15:00"),
        ("We sat in the lounge from noon until the briefing at 15:00.", "briefing", "start", "D0T15:00"),
        ("The hall did not open until the caretaker arrived at 07:48.", "hall", "start", "D0T07:48"),
        ("The stock traded until the 4 o'clock close.", "traded", "end", "D0T16:00"),
        ("It was shut for five minutes from 13:31, after which trains ran until 16:00.", "trains", "start", "D0T13:36"),
        ("The band played for 40 minutes before the power failed at 21:10.", "played", "start", "D0T20:30"),
    ],
)
def test_an_event_goes_on_until_the_next_begins(known, text: str, label: str, field: str, value: str) -> None:
    assert known(text, label)[field] == value

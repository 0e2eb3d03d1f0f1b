"""How long, told by a verb, a noun or an adjective."""

from __future__ import annotations

import pytest

from timeline import build_timeline


@pytest.mark.parametrize(
    ("text", "label", "length"),
    [
        ("I slept perhaps three hours.", "slept", "PT3H~"),
        ("She waited two hours at the gate.", "waited", "PT2H"),
        ("The hearing began at 08:00 and is two hours long.", "hearing", "PT2H"),
        ("The motion passed after 35 minutes of debate.", "debate", "PT35M"),
        ("The second stage took 40 minutes and ended at 06:20.", "second stage", "PT40M"),
        ("The budget was passed in 20 minutes.", "passed", "PT20M"),
        ("He was given a stay of two weeks.", "stay", "P2W"),
        ("The concert ran to two and a half hours.", "concert", "PT2H30M"),
        ("The tow took an hour, since the sea was high, and ended at 05:00.", "tow", "PT1H"),
    ],
)
def test_a_length_is_of_what_it_is_told_of(known, text: str, label: str, length: str) -> None:
    assert known(text, label)["duration"] == length


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("He had to wait 35 minutes longer.", "wait"),
        ("She left 20 minutes before the bell rang.", "left"),
        ("They moved to the ward two hours after the birth.", "moved"),
    ],
)
def test_a_length_away_from_something_is_not_how_long_it_lasted(known, text: str, label: str) -> None:
    assert "duration" not in known(text, label)


@pytest.mark.parametrize(
    ("text", "label", "start", "end"),
    [
        ("She left at 21:00, having worked there for two hours.", "worked", "D0T19:00", "D0T21:00"),
        ("Having waited for an hour, they left at 22:00.", "waited", "D0T21:00", "D0T22:00"),
        ("When the crew arrived at 22:10 the barn had been burning for 20 minutes.", "burning", "D0T21:50", None),
        ("They had been married for ten years when he died in 1990.", "married", "1980", None),
        ("He died on 6 May 2024 after being in hospital for two days.", "hospital", "2024-05-04", "2024-05-06"),
        ("At noon they had been digging for three hours.", "digging", None, None),
    ],
)
def test_what_had_gone_on_began_that_long_before(known, text: str, label: str, start: str, end: str) -> None:
    found = known(text, label)
    assert (found.get("start"), found.get("end")) == (start, end)


@pytest.mark.parametrize(
    "text", ["Sales rose for the first time in three years.", "It was her first win in four years."]
)
def test_the_time_since_the_last_one_is_no_length(text: str) -> None:
    assert all(event.duration is None for event in build_timeline(text))

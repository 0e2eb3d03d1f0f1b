"""How long, told by a verb, a noun or an adjective."""

from __future__ import annotations

import pytest


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

"""Which half of the day a bare hour is of: what the words around the story say."""

from __future__ import annotations

import pytest

from timeline import build_timeline, find_times


@pytest.mark.parametrize(
    ("opening", "value"),
    [
        ("I am the night porter. On 3 February 2024 I came on at ten.", "2024-02-03T22:00"),
        ("We were having breakfast. On 3 February 2024 he came in at ten.", "2024-02-03T10:00"),
        ("I was given a second one the following day.", None),
        ("The keys were handed over a quarter of an hour later.", None),
    ],
)
def test_the_first_clock_is_read_by_the_words_before_it(opening: str, value: str | None) -> None:
    clocks = [t.value for t in find_times(opening) if t.type == "TIME" and t.value.startswith("2024")]
    assert clocks == ([value] if value else [])


def test_over_after_a_verb_belongs_to_the_verb() -> None:
    found = find_times("The keys were handed over an hour later.", reference="2024-02-03T10:00")
    assert [t.text for t in found] == ["an hour later"]


def test_what_goes_on_from_midnight_till_three_is_over_in_the_night() -> None:
    (event,) = build_timeline("We slept on the floor from midnight till three.").events
    assert str(event.duration) == "PT3H"

"""Order by words: clauses of what went before, and deeds told again."""

from __future__ import annotations

import pytest

from timeline import build_timeline


def before(text: str, one: str, other: str) -> bool:
    """Whether one event is told to come before another."""
    told = build_timeline(text)
    first, then = told.find(one)[0], told.find(other)[0]
    return any(r.source == first.id and r.target == then.id and r.relation == "before" for r in told.relations)


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("The nave was rebuilt, after the spire fell, in brick.", "fell", "rebuilt"),
        ("The wall cracked, after which they moved out.", "cracked", "moved"),
        ("Lab opened early. Sample up shortly.", "opened", "Sample"),
    ],
)
def test_one_event_comes_before_another(text: str, one: str, other: str) -> None:
    assert before(text, one, other)


def test_a_deed_told_again_is_the_same_deed():
    told = build_timeline("She rang off at 9:10. He left only after she had rung off.")
    assert len(told.find("rang")) == 1
    assert not [event for event in told if event.label.startswith("rung")]


def test_another_particle_is_another_deed():
    told = build_timeline("She hung up at 9:10. He left after she had hung around.")
    assert len([event for event in told if "hung" in event.label]) == 2


def test_what_is_told_without_its_verb_is_an_event_of_its_own():
    told = build_timeline("The first lamb was born on 3 May 2020, and the first calf six days later.")
    assert [str(event.start) for event in told] == ["2020-05-03", "2020-05-09"]

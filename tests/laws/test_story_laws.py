"""Laws of whole timelines over drawn stories: truth is kept, lies are caught, and the telling does not matter."""

from __future__ import annotations

import json
import pickle

import pytest
from hypothesis import given

from timeline import Timeline, build_timeline
from timeline.strategies import contradictions, stories
from timeline.testing import (
    Dice,
    LawBroken,
    Story,
    assert_consistent,
    assert_deterministic,
    assert_explained,
    assert_monotone,
    assert_order_invariant,
    assert_paraphrase_invariant,
    assert_round_trip,
    assert_translation_invariant,
    assert_zone_invariant,
    planted,
    story,
)

MANY = 10_000
LIES = 2_000
SOME = 300


@given(stories())
def test_a_story_read_twice_is_read_alike(told):
    assert_deterministic(build_timeline, told)
    assert build_timeline(told.text, **told.options) == build_timeline(told.text, **told.options)


@given(stories())
def test_the_text_of_a_story_is_untouched_and_quoted_as_it_stands(told):
    found = build_timeline(told.text, **told.options)
    assert found.text == told.text
    assert all(told.text[a:b] == time.text for time in found.times for a, b in [time.span])


@given(stories())
def test_the_timeline_of_a_story_comes_back_from_json_and_from_a_pickle(told):
    found = build_timeline(told.text, **told.options)
    assert Timeline.from_dict(json.loads(found.to_json())) == found
    assert pickle.loads(pickle.dumps(found)) == found


@given(stories())
def test_every_value_rests_on_words_of_the_text(told):
    assert_explained(build_timeline, told)


@given(stories(anchor="each", genre="plain"))
def test_sentences_with_their_own_dates_mean_the_same_in_any_order(told):
    assert_order_invariant(build_timeline, told)


@given(stories(most=1))
def test_whole_weeks_later_everything_is_as_before_but_those_weeks_later(told):
    assert_translation_invariant(build_timeline, told)


@given(stories(most=1))
def test_the_clocks_of_another_zone_tell_the_same_instants(told):
    assert_zone_invariant(build_timeline, told)


def broken(told: Story) -> bool:
    """Whether what is read of a story is false, leaves out what it tells, or blames what is true."""
    try:
        assert_consistent(build_timeline, told)
    except LawBroken:
        return True
    return False


@given(stories(most=1))
def test_a_true_story_of_one_thing_is_read_as_it_was(told):
    assert_consistent(build_timeline, told)


@pytest.mark.parametrize("seed", ["law", "second"])
def test_true_stories_of_several_things_are_read_as_they_were(request, seed):
    count = MANY if request.config.getoption("--deep") else SOME // 2
    wrong = [told.text for n in range(count) if broken(told := story(Dice(f"{seed}/{n}")))]
    assert not wrong, "\n\n".join(wrong)


def test_lies_are_caught_and_nothing_else_is_blamed(request):
    count = LIES if request.config.getoption("--deep") else SOME
    wrong = [told.text for n in range(count) if broken(told := planted(Dice(f"law/{n}")))]
    assert not wrong, "\n\n".join(wrong)


def test_of_those_blamed_for_a_lie_each_is_needed(request):
    for n in range(LIES if request.config.getoption("--deep") else SOME // 3):
        told = planted(Dice(f"law/{n}"))
        found = build_timeline(told.text, **told.options)
        for conflict in found.conflicts:
            assert all(not found.without(name).conflicts for name in conflict.claims), told.text


@given(contradictions(kind="length"))
def test_a_length_that_the_clocks_deny_is_told(told):
    assert_consistent(build_timeline, told)


@given(contradictions(kind="delay"))
def test_a_delay_that_the_clocks_deny_is_told(told):
    assert_consistent(build_timeline, told)


@given(contradictions(kind="weekday"))
def test_a_weekday_that_the_date_denies_is_told(told):
    assert_consistent(build_timeline, told)


@given(stories(most=1))
def test_what_is_read_told_plainly_is_read_alike(told):
    assert_round_trip(build_timeline, told)


@given(stories(most=1))
def test_other_spellings_mean_the_same(told):
    assert_paraphrase_invariant(build_timeline, told)


@given(stories(most=1))
def test_a_remark_without_a_time_changes_nothing(told):
    assert_monotone(build_timeline, told.text, "Nobody was hurt.", **told.options)

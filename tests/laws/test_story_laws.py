"""Laws of whole timelines over drawn stories: truth is kept, lies are caught, and the telling does not matter."""

from __future__ import annotations

import json
import os
import pickle

from hypothesis import given

from timeline import Timeline, build_timeline
from timeline.strategies import stories
from timeline.testing import (
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
)
from timeline.testing.telling import forms

DEEP = os.environ.get("HYPOTHESIS_PROFILE") == "deep"
# Shapes of stories that are not read, by their forms: wrong and known, and each leaves the list when it is read.
UNREAD: frozenset[str] = frozenset(())


def unread(told: Story) -> bool:
    """Whether a story has a shape that is not read yet."""
    return any(forms(said.key, told.style)[said.form] in UNREAD for said in told.said)


READ = stories(most=1).filter(lambda told: not unread(told))


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


@given(READ)
def test_whole_weeks_later_everything_is_as_before_but_those_weeks_later(told):
    assert_translation_invariant(build_timeline, told)


@given(READ)
def test_the_clocks_of_another_zone_tell_the_same_instants(told):
    assert_zone_invariant(build_timeline, told)


@given(READ)
def test_a_true_story_is_read_as_it_was(told):
    assert_consistent(build_timeline, told)


@given(READ)
def test_what_is_read_told_plainly_is_read_alike(told):
    assert_round_trip(build_timeline, told)


@given(READ)
def test_other_spellings_mean_the_same(told):
    assert_paraphrase_invariant(build_timeline, told)


@given(READ)
def test_a_remark_without_a_time_changes_nothing(told):
    assert_monotone(build_timeline, told.text, "Nobody was hurt.", **told.options)

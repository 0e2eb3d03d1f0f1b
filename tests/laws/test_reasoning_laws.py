"""Laws of solved timelines: what is supposed and taken back leaves no trace, a lie is caught and each claim needed."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from timeline import Timeline, build_timeline, merge
from timeline.solving import Relation
from timeline.strategies import stories

BEGUN = "The session opened at {}:{:02d} a.m. and closed at {}:{:02d} p.m. The session lasted {} hours."
HOURS = st.integers(1, 11)
MINUTES = st.integers(0, 59)


@st.composite
def sessions(draw: st.DrawFn) -> tuple[str, int, int]:
    """A session told with both its ends and a length: the text, the minutes that it took, and those that are said."""
    start, end, first, last = draw(HOURS), draw(HOURS), draw(MINUTES), draw(MINUTES)
    took = (12 + end) * 60 + last - start * 60 - first
    said = draw(st.integers(1, 23))
    return BEGUN.format(start, first, end, last, said), took, said * 60


@given(sessions())
def test_a_length_far_from_the_clocks_is_a_conflict_and_one_near_them_is_not(case: tuple[str, int, int]) -> None:
    text, took, said = case
    found = build_timeline(text).conflicts
    assert bool(found) == (abs(took - said) > 10)


@given(sessions())
def test_every_claim_that_is_blamed_is_needed(case: tuple[str, int, int]) -> None:
    told = build_timeline(case[0])
    for found in told.conflicts:
        assert all(not told.without(name).conflicts for name in found.claims)


@given(stories())
def test_what_is_supposed_and_taken_back_leaves_no_trace(story) -> None:
    told = build_timeline(story.text, **story.options)
    for event in told.events[:2]:
        supposed = told.what_if(event, duration="PT7M")
        assert supposed.without(supposed.claims[-1].id) == told


@given(stories(), st.integers(-60, 60))
def test_moving_there_and_back_changes_nothing(story, weeks: int) -> None:
    told = build_timeline(story.text, **story.options)
    moved = told + dt.timedelta(weeks=weeks)
    assert [e.delay and e.delay.value for e in moved] == [e.delay and e.delay.value for e in told]
    assert [str(e.duration) for e in moved] == [str(e.duration) for e in told]


@given(stories())
def test_relations_seen_from_the_other_side_are_the_converses(story) -> None:
    told = build_timeline(story.text, **story.options)
    for a in told.events[:4]:
        for b in told.events[:4]:
            assert {r.converse for r in told.possible(a, b)} == told.possible(b, a)


@given(stories())
def test_a_known_order_of_starts_leaves_no_relation_against_it(story) -> None:
    told = build_timeline(story.text, **story.options)
    for a in told.events[:4]:
        for b in told.events[:4]:
            low = told.duration_between(a, b).low
            if low is not None and low > 0:
                assert Relation.AFTER not in told.possible(a, b)


@given(stories(most=2), stories(most=2))
def test_a_merge_without_equalities_keeps_what_each_tells(one, other) -> None:
    first, then = build_timeline(one.text, reference="2021-05-04"), build_timeline(other.text, reference="2021-05-04")
    both = merge(first, then)
    assert both.text == first.text + "\n\n" + then.text
    assert {str(e.start) for e in both} == {str(e.start) for e in (*first, *then)}
    assert Timeline.from_dict(both.to_dict()) == both


@given(stories())
def test_every_known_value_has_its_steps(story) -> None:
    told = build_timeline(story.text, **story.options)
    for event in told.events[:3]:
        reasons = told.explain(event).reasons
        assert all(r.steps or r.basis == "stated" for r in reasons if r.value is not None)
        assert all(r.needs for r in reasons if r.value is None)

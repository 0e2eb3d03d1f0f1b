"""Laws of supposing: what is put into a solved network is what solving all of it again gives."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from timeline import Timeline, build_timeline, merge
from timeline.constraints.problem import ORIGIN, Constraint, Tier, Which
from timeline.constraints.solved import Solved, named
from timeline.strategies import stories, twice_told
from timeline.testing import Truth, read_answers
from timeline.testing.soundness import against_truth, touches
from timeline.timelines.facts import Answers

DAY = 86_400_000_000
EVENTS = [f"e{n}" for n in range(1, 6)]
POINTS = [ORIGIN, *(f"{event}.{which}" for event in EVENTS for which in Which)]
TIERS = (Tier.EXPLICIT, Tier.LENGTH, Tier.ORDER, Tier.DEFAULT, Tier.PINNED, Tier.FIGURE)
SUPPOSED = (
    {"duration": "PT7M"},
    {"start": "2021-05-04T09:20"},
    {"end": "2021-05-04T23:59", "delay": "PT1H"},
    {"duration": "P1M"},
)


@st.composite
def constraints(draw: st.DrawFn, least: int, most: int) -> tuple[Constraint, ...]:
    """Constraints on a few events, not all of which can hold; months among them."""
    rows = st.tuples(
        st.sampled_from(POINTS), st.sampled_from(POINTS[1:]), st.integers(-9, 9), st.integers(0, 9), st.booleans()
    )
    found = draw(st.lists(rows.filter(lambda row: row[0] != row[1]), min_size=least, max_size=most))
    tiers = st.sampled_from(TIERS)
    return tuple(c for n, row in enumerate(found) for c in said(f"c{n}", draw(tiers), *row))


def said(name: str, tier: Tier, a: str, b: str, low: int, wide: int, months: bool) -> Iterator[Constraint]:
    """What one claim sets: a figure never stands without what it suggests."""
    sides = (low * DAY, (low + wide) * DAY)
    if tier is Tier.FIGURE:
        yield Constraint(a, b, sides[0] - DAY, sides[1] + DAY, Tier.SUGGESTED, because=(name,), months=months)
    yield Constraint(a, b, *sides, tier, because=(name,), months=months)


def everything(found: Answers) -> object:
    """All that solutions can be asked."""
    events = {event: found.facts(event) for event in EVENTS}
    shared = {name for name, each in found.figure.where.items() if found.real.where.get(name) is each}
    return events, shared, asked(found.real), asked(found.figure)


def asked(found: Solved) -> object:
    """All that one solution can be asked; in which order its parts come does not matter."""
    known = {name: found.known(name) for name in found.where}
    between = {(a, b): found.between(a, b) for a in found.where for b in found.where}
    figures = {pair: c for each in found.components for pair, c in each.figures.items()}
    return known, between, Counter(found.conflicts), figures


@given(constraints(1, 12), constraints(1, 3))
def test_constraints_put_into_solutions_are_as_if_solved_with_them(told, more):
    more = tuple(c for c in more if c.tier != Tier.FIGURE)
    assert everything(Answers.of(told).plus(told, more)) == everything(Answers.of((*told, *more)))


@given(constraints(1, 12), st.data())
def test_constraints_left_out_of_solutions_are_as_if_they_had_not_been_there(told, data):
    gone = data.draw(st.sets(st.sampled_from([c.because for c in told]), min_size=1, max_size=3))
    rest = tuple(c for c in told if c.because not in gone)
    points = named(c for c in told if c.because in gone)
    assert everything(Answers.of(told).anew(rest, points)) == everything(Answers.of(rest))


@given(stories(most=3), st.sampled_from(SUPPOSED), st.sampled_from(SUPPOSED))
def test_what_is_supposed_twice_is_as_if_worked_out_anew(story, first, then):
    told = build_timeline(story.text, **story.options)
    for event in told.events[:2]:
        supposed = told.what_if(event, **first).pin(told.events[-1], **then)
        again = Timeline.renewed(supposed, supposed.claims, supposed.constraints)
        assert again == supposed
        assert again.explain(event) == supposed.explain(event)


@given(stories(most=3), st.sampled_from(SUPPOSED), st.data())
def test_a_claim_left_out_is_as_if_all_but_it_was_worked_out_anew(story, said, data):
    told = build_timeline(story.text, **story.options)
    told = told.what_if(data.draw(st.sampled_from(told.events)), **said)
    for claim in data.draw(st.lists(st.sampled_from([c.id for c in told.claims]), max_size=3, unique=True)):
        left = told.without(claim)
        assert left == Timeline.renewed(left, left.claims, left.constraints)
        told = left


@given(stories(most=3), st.integers(-99, 99), st.integers(-99, 99))
def test_moving_adds_up_and_back_again_changes_nothing(story, first, then):
    told = build_timeline(story.text, reference="2021-05-04")
    if any(time.zone for time in told.times):
        return
    one, other = dt.timedelta(days=first), dt.timedelta(hours=then)
    assert told + one + other == told + (one + other)
    assert told + one - one == told
    starts = [(a.start, b.start) for a, b in zip(told, told + one, strict=True) if a.start and a.start.earliest]
    assert all(later.earliest - start.earliest == one for start, later in starts)


@given(stories(most=3), st.sampled_from(SUPPOSED))
def test_what_differs_is_what_was_supposed_seen_from_either_side(story, said):
    told = build_timeline(story.text, **story.options)
    other = told.pin(told.events[0], **said)
    assert told.difference(told) == ()
    there, back = told.difference(other), other.difference(told)
    assert {(row.event, row.field, row.here, row.there) for row in there} == {
        (row.event, row.field, row.there, row.here) for row in back
    }
    unlike = {
        e.label
        for e in told
        for f in ("start", "end", "duration")
        if str(getattr(e, f)) != str(getattr(other[e.id], f))
    }
    assert unlike <= {row.event for row in there}


@given(stories(most=3))
def test_a_document_agrees_with_itself_and_completes_nothing(story):
    told = build_timeline(story.text, **story.options)
    both = merge(told, told, same=[(event.id, event.id) for event in told])
    assert len(both) == 2 * len(told)
    assert len(both.conflicts) == 2 * len(told.conflicts) == 0
    for event in told:
        known = [str(getattr(event, name)) for name in ("start", "end", "scheduled_start", "duration", "delay")]
        again = [
            str(getattr(both[event.id], name)) for name in ("start", "end", "scheduled_start", "duration", "delay")
        ]
        assert known == again


@given(twice_told())
def test_what_two_documents_tell_together_is_known_of_both(told):
    first, then = (build_timeline(each.text, **each.options) for each in (told.first, told.second))
    rows = zip(told.first.truths, told.second.truths, strict=True)
    same = [(told_of(first, here), told_of(then, there)) for here, there in rows]
    assert not list(against_truth(read_answers(merge(first, then, same=same), told.text), told))


def told_of(told: Timeline, truth: Truth) -> str:
    """The event of a timeline that a happening of a story is."""
    return next(event.id for event in told if any(touches(a, b) for a in event.mentions for b in truth.spans))


@given(stories(most=2))
def test_documents_that_deny_each_other_lend_each_other_nothing(story):
    told = build_timeline(story.text, **story.options)
    late = told + dt.timedelta(hours=1)
    sure = [event for event in told if event.start and (event.start.basis, event.start.grain) == ("stated", "minute")]
    both = merge(told, late, same=[(event.id, event.id) for event in sure])
    names = ("start", "end", "scheduled_start", "duration", "delay")
    for event in told:
        assert [str(getattr(both[event.id], name)) for name in names] == [str(getattr(event, name)) for name in names]
    assert bool(both.conflicts) == bool(sure)

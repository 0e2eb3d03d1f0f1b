"""Laws of constraints that are solved: what follows of a row of them, of two that only the origin ties, and of months."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from timeline.constraints.frame import add_months
from timeline.constraints.problem import ORIGIN, Constraint
from timeline.constraints.solved import hull, solved

DAY = 86_400_000_000
SIDES = st.tuples(st.integers(-1000, 1000), st.integers(0, 50)).map(lambda side: (side[0], sum(side)))
OPEN = SIDES | SIDES.map(lambda side: (side[0], None)) | SIDES.map(lambda side: (None, side[1])) | SIDES


@given(st.lists(SIDES, min_size=1, max_size=6), st.randoms(use_true_random=False))
def test_a_row_of_distances_adds_up_and_is_told_from_the_earlier_to_the_later(steps, random):
    points = [f"e{n}.start" for n, _ in enumerate(steps, 1)] + ["e9.start"]
    row = [Constraint(a, b, *step) for (a, b), step in zip(pairwise(points), steps, strict=True)]
    found = solved([*random.sample(row, len(row)), Constraint(ORIGIN, "e9.end", 5, 5)]).between(points[0], points[-1])
    assert (found.low, found.high) == (sum(low for low, _ in steps), sum(high for _, high in steps))
    assert found.floor == found.ceiling == found.chain == tuple(row)
    assert found.exact is (found.low == found.high)


@given(OPEN, OPEN)
def test_two_points_that_only_the_origin_ties_are_as_far_apart_as_their_sides_allow(first, then):
    one, two = Constraint(ORIGIN, "e1.start", *first), Constraint(ORIGIN, "e2.start", *then)
    done = solved([one, two])
    found = done.between("e1.start", "e2.start")
    low = None if then[0] is None or first[1] is None else then[0] - first[1]
    high = None if then[1] is None or first[0] is None else then[1] - first[0]
    assert (found.low, found.high) == (low, high)
    assert found.floor == (() if low is None else (one, two))
    assert found.ceiling == (() if high is None else (one, two))
    assert (done.known("e1.start").low, done.known("e1.start").high) == first
    assert (done.known("e1.end").low, done.known("e1.end").high) == (first[0], None)
    assert done.between("e1.start", "e7.start").chain == done.known("e7.start").chain == ()


@given(st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1)), st.integers(-600, 600), st.integers(-9, 9))
def test_months_find_room_between_the_bounds_that_are_left_for_them(day, months, more):
    there = add_months(day, months)
    low, high = hull(Constraint("e1.start", "e2.start", more, more, months=months), 0)
    assert low <= (there - day).days * DAY + more <= high
    assert high - low <= 7 * DAY


@given(OPEN, st.integers(1, 400), st.integers(0, 9))
def test_calendar_days_are_longer_or_shorter_by_what_clocks_are_put_on_or_back(sides, days, leaps):
    low, high = hull(Constraint("e1.start", "e2.start", *sides, days=days), leaps)
    assert (low, high) == tuple(
        side if side is None else side + way * leaps for side, way in zip(sides, (-1, 1), strict=True)
    )
    assert hull(Constraint("e1.start", "e2.start", *sides), leaps) == sides


@given(st.integers(-50, 50), st.integers(1, 40))
def test_of_two_that_deny_each_other_the_weaker_is_set_aside(at, far):
    told = Constraint(ORIGIN, "e1.start", at, at, "explicit", because=("c1",))
    doubt = Constraint(ORIGIN, "e1.start", at + far, at + far, "explicit", because=("c2",), doubtful=True)
    for row in ([told, doubt], [doubt, told]):
        done = solved(row)
        assert done.known("e1.start").chain == (told,)
        assert done.conflicts == ((told, doubt),)

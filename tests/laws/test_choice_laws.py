"""Laws of choice: a wide enough beam finds the best, and ties go to what was said first."""

from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from timeline.solving import Choice, Option, Preference, choose

OPTIONS = st.lists(st.tuples(st.integers(-9, 9), st.integers(0, 5)), min_size=1, max_size=3)
CHOICES = st.lists(OPTIONS, min_size=1, max_size=4)


@given(CHOICES, st.data())
def test_no_other_choice_costs_less(rows: list[list[tuple[int, int]]], data: st.DataObject) -> None:
    which = st.sampled_from(range(len(rows)))
    edge = st.none() | st.integers(-5, 5)
    preferences = [
        Preference(a, b, low, high, cost)
        for a, b, low, high, cost in data.draw(
            st.lists(st.tuples(which, which, edge, edge, st.integers(1, 9)), max_size=6)
        )
        if a != b
    ]

    def total(taken: tuple[int, ...]) -> int:
        values = [rows[n][k][0] for n, k in enumerate(taken)]
        paid = sum(rows[n][k][1] for n, k in enumerate(taken))
        for p in preferences:
            gap = values[p.later] - values[p.earlier]
            paid += p.cost * ((p.low is not None and gap < p.low) or (p.high is not None and gap > p.high))
        return paid

    found = choose([Choice(tuple(Option(v, c) for v, c in row)) for row in rows], preferences, beam=100)
    assert found.cost == total(found.options) == min(map(total, product(*(range(len(row)) for row in rows))))


def test_ties_go_to_the_earlier_option() -> None:
    assert choose([Choice((Option(1), Option(2)))], []).options == (0,)


def test_an_option_needs_what_it_supposes() -> None:
    first = Choice((Option(0, 3), Option(1, 0)))
    then = Choice((Option(10, 0, given=(0, 0)), Option(20, 1, given=(0, 1))))
    assert choose([first, then], []).options == (1, 1)

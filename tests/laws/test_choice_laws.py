"""Laws of choice: a wide enough beam finds the best, and ties go to what was said first."""

from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from timeline.solving import Choice, Option, Preference, choose
from timeline.solving.choice import ORIGIN

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

    found = choose([fixed(row) for row in rows], preferences, beam=100)
    options = tuple(rows[n].index((o.value, o.cost)) for n, o in enumerate(found.options) if o is not None)
    assert found.cost == total(options) == min(map(total, product(*(range(len(row)) for row in rows))))


@given(st.integers(-6, 6), st.integers(-6, 6), st.integers(-5, 5), st.integers(0, 5), st.booleans())
def test_a_preference_costs_nothing_between_its_edges_and_all_of_it_beyond(
    here: int, gap: int, low: int, wide: int, alone: bool
) -> None:
    choices = [fixed([(here, 0)])] + ([] if alone else [fixed([(here + gap, 0)])])
    preference = Preference(ORIGIN, 0, low, low + wide, 7) if alone else Preference(0, 1, low, low + wide, 7)
    inside = low <= (here if alone else gap) <= low + wide
    assert choose(choices, [preference]).cost == (0 if inside else 7)


def fixed(row: list[tuple[int, int]]) -> Choice:
    """A choice that gives the same options in every context."""
    return Choice(lambda _: [Option(value, cost) for value, cost in row])


def test_ties_go_to_the_earlier_option() -> None:
    assert choose([fixed([(1, 0), (2, 0)])], []).options == (Option(1),)


def test_an_option_is_weighed_in_the_context_that_the_one_before_it_leaves() -> None:
    first = [Option(0, 3, context="dear"), Option(1, 0, context="cheap")]
    then = {"dear": [Option(10)], "cheap": [Option(20, 1)]}
    found = choose([Choice(lambda _: first), Choice(lambda context: then[str(context)])], [])
    assert [option.value for option in found.options if option] == [1, 20]


def test_a_choice_without_options_leaves_the_others_as_they_are() -> None:
    found = choose([fixed([(7, 0)]), fixed([]), fixed([(8, 0)])], [Preference(1, 2, 9, None, 5)])
    assert (found.options, found.cost) == ((Option(7), None, Option(8)), 0)


@given(st.integers(2, 30), st.integers(2, 4))
def test_no_more_partial_choices_are_gone_on_with_than_can_be_told_apart(length: int, width: int) -> None:
    asked: list[object] = []

    def options(context: object) -> list[Option]:
        asked.append(context)
        return [Option(n, n % 2, context=n % 2) for n in range(width)]

    choose([Choice(options)] * length, [])
    assert asked == [None, *[0, 1] * (length - 1)]

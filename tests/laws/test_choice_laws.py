"""Laws of choice: the best is found or said not to be proved, and what costs no more is told, ties go to what was said first."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence

from hypothesis import given
from hypothesis import strategies as st

from timeline.solving import Choice, Option, Preference, choose
from timeline.solving.choice import BEAM, ORIGIN, TIED

OPTION = st.tuples(st.integers(-9, 9), st.integers(0, 5), st.integers(0, 1))
OPTIONS = st.lists(OPTION, max_size=3)
ROWS = st.lists(st.tuples(OPTIONS, st.none() | OPTIONS), min_size=1, max_size=5)


@st.composite
def problems(draw: st.DrawFn) -> tuple[list[Choice], list[Preference]]:
    """A few choices, some of whose options hang on the option before, and preferences that tie them."""
    choices = [choice(*row) for row in draw(ROWS)]
    which, edge = st.sampled_from(range(len(choices))), st.none() | st.integers(-5, 5)
    ties = draw(st.lists(st.tuples(which, which, edge, edge, st.integers(1, 9)), max_size=6))
    return choices, [Preference(a, b, low, high, cost) for a, b, low, high, cost in ties if a != b]


def choice(here: list[tuple[int, int, int]], there: list[tuple[int, int, int]] | None) -> Choice:
    """A choice with some options, and with others where the option before it says so, if there are such."""
    one, other = ([Option(value, cost, context=context) for value, cost, context in row] for row in (here, there or []))
    if there is None:
        return Choice(lambda _: one, fixed=lambda: one)
    return Choice(lambda context: other if context else one)


def wholes(choices: list[Choice], context: Hashable = None) -> Iterator[tuple[Option | None, ...]]:
    """Every way to take all the choices."""
    if not choices:
        yield ()
        return
    options: Sequence[Option | None] = choices[0].options(context) or [None]
    for option in options:
        then = context if option is None else option.context
        yield from ((option, *rest) for rest in wholes(choices[1:], then))


def cost(taken: tuple[Option | None, ...], preferences: list[Preference]) -> int:
    """What a whole costs."""
    paid = sum(option.cost for option in taken if option)
    for p in preferences:
        early, late = taken[p.earlier], taken[p.later]
        if early and late:
            gap = late.value - early.value
            paid += p.cost * ((p.low is not None and gap < p.low) or (p.high is not None and gap > p.high))
    return paid


@given(problems(), st.integers(1, 3))
def test_no_other_choice_costs_less_and_all_that_cost_no_more_are_told(
    problem: tuple[list[Choice], list[Preference]], beam: int
) -> None:
    choices, preferences = problem
    found = choose(choices, preferences, beam=beam)
    costs = {taken: cost(taken, preferences) for taken in wholes(choices)}
    best = [taken for taken, paid in costs.items() if paid == min(costs.values())]
    assert found.proved
    assert found.options in best
    assert found.cost == costs[found.options]
    for number, equal in enumerate(found.equal):
        assert set(equal) == {taken[number] for taken in best} - {None}
        assert not equal or equal[0] == found.options[number]


@given(problems(), st.integers(1, 3), st.integers(0, 6))
def test_what_is_not_the_best_within_a_small_budget_is_said_not_to_be_proved(
    problem: tuple[list[Choice], list[Preference]], beam: int, budget: int
) -> None:
    choices, preferences = problem
    found, whole = (choose(choices, preferences, beam=beam, budget=each) for each in (budget, None))
    costs = {taken: cost(taken, preferences) for taken in wholes(choices)}
    assert found.cost == costs[found.options]
    if found.proved:
        assert found.cost == min(costs.values())
        assert list(map(set, found.equal)) == list(map(set, whole.equal))
    assert found.proved or found.cost >= whole.cost


def test_more_readings_than_the_budget_allows_are_not_said_to_be_all() -> None:
    many = [fixed([(0, 0), (2**n, 0)]) for n in range(12)]
    ties = [Preference(n, 11, None, None, 1) for n in range(11)]
    assert choose(many, ties, beam=4096).proved
    assert not choose(many, ties).proved


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


def asked(width: int, length: int, preferences: list[Preference]) -> list[int]:
    """How often each choice is asked for its options where each option leaves a context of its own."""
    counts = [0] * length

    def options(number: int) -> Choice:
        def given(context: object) -> list[Option]:
            counts[number] += 1
            return [Option(n, n, context=(context, n)) for n in range(width)]

        return Choice(given)

    choose([options(number) for number in range(length)], preferences)
    return counts


def test_more_partial_choices_are_gone_on_with_where_preferences_tie_choices_that_are_apart() -> None:
    assert asked(9, 4, []) == [1, BEAM, BEAM, BEAM] == [1, 4, 4, 4]
    assert asked(9, 4, [Preference(0, 1, 0, None, 1)]) == [1, TIED, TIED, TIED] == [1, 6, 6, 6]


@given(st.integers(2, 5), st.integers(0, 3), st.integers(1, 4))
def test_a_value_is_kept_apart_only_until_the_last_preference_that_asks_for_it(
    width: int, first: int, apart: int
) -> None:
    counts: dict[int, int] = dict.fromkeys(range(10), 0)

    def choice(number: int) -> Choice:
        def given(_: object) -> list[Option]:
            counts[number] += 1
            return [Option(n) for n in range(width if number == first else 1)]

        return Choice(given)

    choose([choice(number) for number in range(10)], [Preference(first, first + apart, 0, None, 1)], beam=99)
    assert [counts[n] for n in range(10)] == [width if first < n <= first + apart else 1 for n in range(10)]


def test_an_option_costs_nothing_unless_it_says_so() -> None:
    assert choose([Choice(lambda _: [Option(3)])], []).cost == 0


@given(problems())
def test_what_was_to_choose_from_is_told_for_every_choice(problem: tuple[list[Choice], list[Preference]]) -> None:
    choices, preferences = problem
    found, context = choose(choices, preferences), None
    for each, option, among in zip(choices, found.options, found.among, strict=True):
        assert list(among) == list(each.options(context))
        assert option in among if among else option is None
        context = option.context if option else context

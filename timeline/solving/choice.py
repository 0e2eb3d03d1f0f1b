"""Choice among readings: the options that cost least together, found by a beam search in order of telling."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import NamedTuple

from attrs import frozen

ORIGIN = -1
BEAM, TIED = 4, 6


class Option(NamedTuple):
    """One reading: its number, its cost, what it is called, and the context that it leaves for the next choice."""

    value: int
    cost: int = 0
    key: Hashable = None
    context: Hashable = None


def left(context: Hashable, option: Option) -> Hashable:  # noqa: ARG001 - what `Choice.after` may ask for
    """The context that an option names itself."""
    return option.context


class Choice(NamedTuple):
    """The options in a context, and the context that each leaves, which is asked only of those that are kept."""

    options: Callable[[Hashable], Sequence[Option]]
    after: Callable[[Hashable, Option], Hashable] = left


class Preference(NamedTuple):
    """Costs `cost` where the later value less the earlier one lies outside [low, high]; None is unbounded."""

    earlier: int
    later: int
    low: int | None
    high: int | None
    cost: int
    because: Hashable = None


@frozen
class Chosen:
    """The option taken of each choice, None where it had none, those it was taken from, and what they cost together."""

    options: tuple[Option | None, ...]
    among: tuple[Sequence[Option], ...]
    cost: int


Path = tuple[Option | None, Sequence[Option], "Path"] | None
Held = tuple[tuple[int, int], ...]


class _State(NamedTuple):
    """A partial choice: its cost, its context, the values that later preferences ask for, and the options taken."""

    cost: int
    context: Hashable
    held: Held
    path: Path


_Step = tuple[int, _State, Option | None, Held, Sequence[Option]]
"""What a partial choice would cost with its next option, before the context that this leaves is worked out."""


def choose(
    choices: Sequence[Choice], preferences: Sequence[Preference], start: Hashable = None, beam: int | None = None
) -> Chosen:
    """The cheapest options, taken in order with at most *beam* partial choices kept; ties go to earlier options.

    A choice gives its options in a context, the one that the option before it leaves; of two partial choices
    that no later choice can tell apart, the cheaper is kept, so that the search is linear in the choices.
    By itself *beam* is the wider where preferences tie choices that are apart.

    >>> two = [Choice(lambda _: [Option(10)]), Choice(lambda _: [Option(5), Option(12)])]
    >>> [option.value for option in choose(two, [Preference(0, 1, 0, None, 3)]).options]
    [10, 12]
    """
    due, last = by_later(preferences), last_asked(preferences)
    beam = beam or (TIED if preferences else BEAM)
    states = [_State(0, start, (), None)]
    for number, choice in enumerate(choices):
        steps = list(onwards(states, choice, due.get(number, ()), last, number))
        if len(steps) > 1:
            steps.sort(key=_cost)
        states = merged(steps, choice, beam)
    taken = list(path_of(states[0]))[::-1]
    return Chosen(tuple(option for option, _ in taken), tuple(among for _, among in taken), states[0].cost)


_cost = itemgetter(0)


def onwards(
    states: Sequence[_State], choice: Choice, due: Sequence[Preference], last: Mapping[int, int], number: int
) -> Iterator[_Step]:
    """Every state with one more choice to be made; a choice without options changes nothing."""
    for state in states:
        held = state.held and tuple([each for each in state.held if last[each[0]] >= number])
        among = choice.options(state.context)
        if not among:
            yield state.cost, state, None, held, among
        asked = last.get(number, -1) > number
        for option in among:
            paid = penalty(due, dict(held), option.value, number) if due else 0
            kept = (*held, (number, option.value)) if asked else held
            yield state.cost + option.cost + paid, state, option, kept, among


def merged(steps: Sequence[_Step], choice: Choice, beam: int) -> list[_State]:
    """The cheapest *beam* states that a later choice can tell apart, of *steps* in order of cost."""
    found: list[_State] = []
    for cost, state, option, held, among in steps:
        context = state.context if option is None else choice.after(state.context, option)
        if not any(each.context == context and each.held == held for each in found):
            found.append(_State(cost, context, held, (option, among, state.path)))
            if len(found) == beam:
                break
    return found


def path_of(state: _State) -> Iterator[tuple[Option | None, Sequence[Option]]]:
    """The options taken, each with those it was taken from, last to first."""
    path = state.path
    while path is not None:
        option, among, path = path
        yield option, among


def by_later(preferences: Sequence[Preference]) -> dict[int, list[Preference]]:
    """The preferences by the choice that decides them."""
    due: dict[int, list[Preference]] = {}
    for preference in preferences:
        due.setdefault(max(preference.earlier, preference.later), []).append(preference)
    return due


def last_asked(preferences: Sequence[Preference]) -> dict[int, int]:
    """The last choice that each choice is weighed against."""
    last: dict[int, int] = {}
    for earlier, later, *_ in preferences:
        for one, other in ((earlier, later), (later, earlier)):
            last[one] = max(other, last.get(one, -1))
    return last


def penalty(due: Sequence[Preference], values: dict[int, int], value: int, number: int) -> int:
    """What the preferences that are now decided cost; those about a choice without options cost nothing."""
    values[number], values[ORIGIN] = value, 0
    total = 0
    for earlier, later, low, high, cost, _ in due:
        if earlier in values and later in values:
            gap = values[later] - values[earlier]
            if (low is not None and gap < low) or (high is not None and gap > high):
                total += cost
    return total

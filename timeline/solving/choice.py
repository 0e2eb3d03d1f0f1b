"""Choice among readings: the options that cost least together, found by a beam search in order of telling."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from heapq import nsmallest
from typing import NamedTuple

from attrs import frozen

ORIGIN = -1


class Option(NamedTuple):
    """One reading: its number, its cost, what it is called, and the context that it leaves for the next choice."""

    value: int
    cost: int = 0
    key: Hashable = None
    context: Hashable = None


Grow = Callable[[Hashable], Sequence[Option]]


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
    """The option taken of each choice, None where it had none, what they cost, and whether the search was cut short."""

    options: tuple[Option | None, ...]
    cost: int
    exhausted: bool = False


Path = tuple[Option | None, "Path"] | None
Held = tuple[tuple[int, int], ...]


class _State(NamedTuple):
    """A partial choice: its cost, its context, the values that later preferences ask for, and the options taken."""

    cost: int
    context: Hashable
    held: Held
    path: Path


def choose(choices: Sequence[Grow], preferences: Sequence[Preference], start: Hashable = None, beam: int = 6) -> Chosen:
    """The cheapest options, taken in order with at most *beam* partial choices kept; ties go to earlier options.

    A choice gives its options in a context, the one that the option before it leaves; of two partial choices
    that no later choice can tell apart, the cheaper is kept, so that the search is linear in the choices.

    >>> two = [lambda _: [Option(10)], lambda _: [Option(5), Option(12)]]
    >>> [option.value for option in choose(two, [Preference(0, 1, 0, None, 3)]).options]
    [10, 12]
    """
    due, last = by_later(preferences), last_asked(preferences)
    states = [_State(0, start, (), None)]
    cut = False
    for number, grow in enumerate(choices):
        grown = merged(step(states, grow, due.get(number, ()), last, number))
        cut = cut or len(grown) > beam
        states = nsmallest(beam, grown, key=_cost) if len(grown) > beam else grown
    best = min(states, key=_cost)
    return Chosen(taken(best.path), best.cost, cut)


def _cost(state: _State) -> int:
    return state.cost


def step(
    states: Sequence[_State], grow: Grow, due: Sequence[Preference], last: Mapping[int, int], number: int
) -> Iterator[_State]:
    """Every state with one more choice made; a choice without options changes nothing."""
    for state in states:
        held = state.held if not state.held else tuple(each for each in state.held if last[each[0]] >= number)
        options = grow(state.context)
        if not options:
            yield state._replace(held=held, path=(None, state.path))
        for option in options:
            paid = penalty(due, dict(held), option.value, number) if due else 0
            kept = (*held, (number, option.value)) if last.get(number, -1) > number else held
            yield _State(state.cost + option.cost + paid, option.context, kept, (option, state.path))


def merged(states: Iterator[_State]) -> list[_State]:
    """The cheapest of the states that no later choice can tell apart, the first of equals."""
    best: dict[tuple[Hashable, Held], _State] = {}
    for state in states:
        key = (state.context, state.held)
        rival = best.get(key)
        if rival is None or state.cost < rival.cost:
            best[key] = state
    return list(best.values())


def taken(path: Path) -> tuple[Option | None, ...]:
    """The options of a path, first to last."""
    found = []
    while path is not None:
        option, path = path
        found.append(option)
    return tuple(found[::-1])


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

"""Choice among readings: the options that cost least together, found by a beam search in order of telling."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from heapq import nsmallest
from typing import NamedTuple

from attrs import field, frozen

ORIGIN = -1


class Option(NamedTuple):
    """One reading: its number, its cost, and the option of an earlier choice that it supposes."""

    value: int
    cost: int = 0
    key: Hashable = None
    given: tuple[int, int] | None = None


@frozen
class Choice:
    """Readings of which one is taken."""

    options: tuple[Option, ...]
    key: Hashable = None


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
    """The option taken of each choice, what they cost together, and whether the search was cut short."""

    options: tuple[int, ...]
    cost: int
    rivals: tuple[tuple[int, ...], ...] = field(default=())
    exhausted: bool = False


class _State(NamedTuple):
    """A partial choice: its cost, and the options taken and their values since those that are settled."""

    cost: int
    taken: tuple[int, ...]
    values: tuple[int, ...]


def choose(choices: Sequence[Choice], preferences: Sequence[Preference], beam: int = 64) -> Chosen:
    """The cheapest options, taken in order with at most *beam* partial choices kept; ties go to earlier options.

    >>> pick = choose([Choice((Option(10),)), Choice((Option(5), Option(12)))], [Preference(0, 1, 0, None, 3)])
    >>> pick.options, pick.cost
    ((0, 1), 0)
    """
    due = by_later(preferences)
    settled: list[tuple[int, int]] = []
    states = [_State(0, (), ())]
    cut = False
    for number, choice in enumerate(choices):
        grown = list(step(states, settled, choice, due.get(number, ()), number))
        cut = cut or len(grown) > beam
        states = nsmallest(beam, grown, key=_cost)
        states = settle(states, settled)
    if not states:
        return Chosen((), 0, exhausted=True)
    first = tuple(option for option, _ in settled)
    rivals = tuple(first + s.taken for s in states[1:9] if s.cost == states[0].cost)
    return Chosen(first + states[0].taken, states[0].cost, rivals, cut)


def _cost(state: _State) -> int:
    return state.cost


def step(
    states: Sequence[_State],
    settled: Sequence[tuple[int, int]],
    choice: Choice,
    due: Sequence[Preference],
    number: int,
) -> Iterator[_State]:
    """Every state with one more choice made."""
    for state in states:
        for n, option in enumerate(choice.options):
            if usable(option, state, settled):
                paid = penalty(due, state.values, settled, option.value, number) if due else 0
                yield _State(state.cost + option.cost + paid, (*state.taken, n), (*state.values, option.value))


def settle(states: list[_State], settled: list[tuple[int, int]]) -> list[_State]:
    """Move what all states agree on, from the front, to *settled*; the states without it."""
    if not states:
        return states
    shared = 0
    for options in zip(*(s.taken for s in states), strict=True):
        if len(set(options)) > 1:
            break
        shared += 1
    settled.extend(zip(states[0].taken[:shared], states[0].values[:shared], strict=True))
    return [_State(s.cost, s.taken[shared:], s.values[shared:]) for s in states] if shared else states


def by_later(preferences: Sequence[Preference]) -> dict[int, list[Preference]]:
    """The preferences by the choice that decides them."""
    due: dict[int, list[Preference]] = {}
    for preference in preferences:
        due.setdefault(max(preference.earlier, preference.later), []).append(preference)
    return due


def usable(option: Option, state: _State, settled: Sequence[tuple[int, int]]) -> bool:
    """Whether what the option supposes was taken."""
    if option.given is None:
        return True
    number, wanted = option.given
    taken = settled[number][0] if number < len(settled) else state.taken[number - len(settled)]
    return taken == wanted


def penalty(
    due: Sequence[Preference],
    values: tuple[int, ...],
    settled: Sequence[tuple[int, int]],
    value: int,
    number: int,
) -> int:
    """What the preferences that are now decided cost."""
    total, base = 0, len(settled)
    for earlier, later, low, high, cost, _ in due:
        a, b = (
            value if p == number else 0 if p == ORIGIN else settled[p][1] if p < base else values[p - base]
            for p in (earlier, later)
        )
        gap = b - a
        if (low is not None and gap < low) or (high is not None and gap > high):
            total += cost
    return total

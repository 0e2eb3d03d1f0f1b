"""Choice among readings: the options that cost least together, found by a beam search in order of telling."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from heapq import nsmallest
from itertools import count
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


def choose(choices: Sequence[Choice], preferences: Sequence[Preference], beam: int = 64) -> Chosen:
    """The cheapest options, taken in order with at most *beam* partial choices kept; ties go to earlier options.

    >>> pick = choose([Choice((Option(10),)), Choice((Option(5), Option(12)))], [Preference(0, 1, 0, None, 3)])
    >>> pick.options, pick.cost
    ((0, 1), 0)
    """
    due = by_later(preferences)
    states: list[tuple[int, tuple[int, ...], tuple[int, ...]]] = [(0, (), ())]
    cut = False
    for number, choice in enumerate(choices):
        tick = count()
        grown = [
            (
                cost + option.cost + penalty(due.get(number, ()), values, option.value, number),
                next(tick),
                (*taken, n),
                (*values, option.value),
            )
            for cost, taken, values in states
            for n, option in enumerate(choice.options)
            if usable(option, taken)
        ]
        cut = cut or len(grown) > beam
        states = [(cost, taken, values) for cost, _, taken, values in nsmallest(beam, grown)]
    if not states:
        return Chosen((), 0, exhausted=True)
    best = states[0]
    rivals = tuple(taken for cost, taken, _ in states[1:9] if cost == best[0])
    return Chosen(best[1], best[0], rivals, cut)


def by_later(preferences: Sequence[Preference]) -> dict[int, list[Preference]]:
    """The preferences by the choice that decides them."""
    due: dict[int, list[Preference]] = {}
    for preference in preferences:
        due.setdefault(max(preference.earlier, preference.later), []).append(preference)
    return due


def usable(option: Option, taken: tuple[int, ...]) -> bool:
    """Whether what the option supposes was taken."""
    return option.given is None or taken[option.given[0]] == option.given[1]


def penalty(due: Sequence[Preference], values: tuple[int, ...], value: int, number: int) -> int:
    """What the preferences that are now decided cost."""
    total = 0
    for earlier, later, low, high, cost, _ in due:
        a = value if earlier == number else 0 if earlier == ORIGIN else values[earlier]
        b = value if later == number else 0 if later == ORIGIN else values[later]
        gap = b - a
        if (low is not None and gap < low) or (high is not None and gap > high):
            total += cost
    return total

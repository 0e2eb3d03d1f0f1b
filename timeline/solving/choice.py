"""Choice among readings: the options that cost least together, and all that cost no more; it says when it cannot be sure."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from itertools import accumulate
from operator import itemgetter
from typing import NamedTuple

from attrs import evolve, frozen

ORIGIN = -1
BEAM, TIED = 4, 6
BUDGET = 16
SPARE = 512


class Option(NamedTuple):
    """One reading: its number, its cost, none below 0, what it is called, and the context that it leaves for the next choice."""

    value: int
    cost: int = 0
    key: Hashable = None
    context: Hashable = None


def left(context: Hashable, option: Option) -> Hashable:  # noqa: ARG001 - what `Choice.after` may ask for
    """The context that an option names itself."""
    return option.context


def unknown() -> Sequence[Option]:
    """No options, of a choice that has others in other contexts."""
    return ()


class Choice(NamedTuple):
    """The options in a context; the context that each leaves, asked only of those that are kept; and those of any context.

    `fixed` is asked after options were asked for: it is empty where the context may count.
    """

    options: Callable[[Hashable], Sequence[Option]]
    after: Callable[[Hashable, Option], Hashable] = left
    fixed: Callable[[], Sequence[Option]] = unknown


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
    """The option taken of each choice, None where it had none, those it was taken from, and what they cost together.

    `equal` are the options of each choice that some whole that costs no more takes, the one taken among them.
    `proved` says that nothing is cheaper, and nothing else as cheap; where not, the search gave up over its budget.
    """

    options: tuple[Option | None, ...]
    among: tuple[Sequence[Option], ...]
    equal: tuple[tuple[Option, ...], ...]
    cost: int
    proved: bool = True


Held = tuple[tuple[int, int], ...]


class _State(NamedTuple):
    """A partial choice: its cost, its context, the values that later preferences ask for, and the last steps to it that cost that."""

    cost: int
    context: Hashable
    held: Held
    ways: list[_Step]


_Step = tuple[int, _State, Option | None, Held, Sequence[Option]]
"""What a partial choice costs with its next option, before the context that this leaves is worked out."""


def choose(
    choices: Sequence[Choice],
    preferences: Sequence[Preference],
    start: Hashable = None,
    beam: int | None = None,
    budget: int | None = None,
) -> Chosen:
    """The cheapest options, taken in order; of equals, those that cost less till then, and the earlier options.

    A choice gives its options in a context, the one that the option before it leaves; of two partial choices
    that no later choice can tell apart, the cheaper is kept. At first at most *beam* are kept, by itself more where
    preferences tie choices that are apart. Where what was dropped could cost no more than what was found, all that
    could is gone on with, as long as that is no more than *budget* partial choices: by itself 512, and 16 for each choice.

    >>> two = [Choice(lambda _: [Option(10)]), Choice(lambda _: [Option(5), Option(12)])]
    >>> [option.value for option in choose(two, [Preference(0, 1, 0, None, 3)]).options]
    [10, 12]
    """
    search = Search(choices, by_later(preferences), last_asked(preferences), _State(0, start, (), []))
    found, dropped = search.narrow(beam or (TIED if preferences else BEAM))
    most, rest = found[0].cost, search.least() if dropped else ()
    if all(cost + rest[number] > most for number, cost in dropped.items()):
        return chosen(found)
    whole = search.whole(most, rest, SPARE + BUDGET * len(choices) if budget is None else budget)
    return evolve(chosen(found), proved=False) if whole is None else chosen(whole)


_cost = itemgetter(0)


@frozen
class Search:
    """The choices, the preferences that each decides, the last choice that each is weighed against, and the start."""

    choices: Sequence[Choice]
    due: Mapping[int, Sequence[Preference]]
    last: Mapping[int, int]
    start: _State

    def narrow(self, beam: int) -> tuple[list[_State], dict[int, int]]:
        """The wholes that are found with *beam* partial choices kept, and the least cost dropped at each choice."""
        states, dropped = [self.start], {}
        for number, choice in enumerate(self.choices):
            steps = self.onwards(states, number)
            states, taken = merged(steps, choice, beam)
            if taken < len(steps):
                dropped[number] = steps[taken][0]
        return states, dropped

    def least(self) -> list[int]:
        """The least that the choices after each cost, as far as their options are the same in every context."""
        fixed = {number: choice.fixed() for number, choice in enumerate(self.choices)} | {ORIGIN: (Option(0),)}
        costs = [self.least_of(number, fixed) for number in range(len(self.choices) - 1, 0, -1)]
        return list(accumulate(costs, initial=0))[::-1]

    def least_of(self, number: int, fixed: Mapping[int, Sequence[Option]]) -> int:
        """The least that one choice costs, with each of the preferences that it decides."""
        return min((o.cost + self.least_paid(number, o.value, fixed) for o in fixed[number]), default=0)

    def least_paid(self, number: int, value: int, fixed: Mapping[int, Sequence[Option]]) -> int:
        """The least that the preferences cost that a choice decides."""
        others = ((p, fixed[min(p.earlier, p.later)]) for p in self.due.get(number, ()))
        return sum(
            min((penalty((p,), {min(p.earlier, p.later): o.value}, value, number) for o in there), default=0)
            for p, there in others
        )

    def whole(self, most: int, rest: Sequence[int], budget: int) -> list[_State] | None:
        """All wholes that cost at most *most*; None where they need more than *budget* partial choices."""
        states = [self.start]
        for number, choice in enumerate(self.choices):
            steps = [step for step in self.onwards(states, number) if step[0] + rest[number] <= most]
            states, taken = merged(steps, choice, budget)
            budget -= len(states)
            if taken < len(steps) or budget <= 0:
                return None
        return states

    def onwards(self, states: Sequence[_State], number: int) -> list[_Step]:
        """Every state with one more choice to be made, the cheapest first; a choice without options changes nothing."""
        return sorted(self.steps(states, number), key=_cost)

    def steps(self, states: Sequence[_State], number: int) -> Iterator[_Step]:
        """Every state with one more choice to be made."""
        due, last, choice = self.due.get(number, ()), self.last, self.choices[number]
        asked = last.get(number, number) > number
        for state in states:
            held = state.held and tuple([each for each in state.held if last[each[0]] > number])
            among = choice.options(state.context)
            if not among:
                yield state.cost, state, None, held, among
            for option in among:
                more = penalty(due, dict(state.held), option.value, number) if due else 0
                kept = (*held, (number, option.value)) if asked else held
                yield state.cost + option.cost + more, state, option, kept, among


def merged(steps: Sequence[_Step], choice: Choice, most: int) -> tuple[list[_State], int]:
    """The cheapest *most* states that a later choice can tell apart, of *steps* in order of cost, and how many of these they take."""
    found: dict[Hashable, _State] = {}
    for taken, step in enumerate(steps):
        cost, state, option, held, _ = step
        context = state.context if option is None else choice.after(state.context, option)
        fresh = _State(cost, context, held, [step])
        known = found.setdefault((context, held), fresh)
        if known is not fresh:
            if known.cost == cost:
                known.ways.append(step)
        elif len(found) > most:
            found.popitem()
            return list(found.values()), taken
    return list(found.values()), len(steps)


def chosen(states: Sequence[_State]) -> Chosen:
    """What was taken on the way to the first of *states*, and what any way that costs no more takes."""
    first, alive = states[0], {id(state): state for state in states if state.cost == states[0].cost}
    options, among, equal = [], [], []
    here = first
    while here.ways:
        ways = [way for state in alive.values() for way in state.ways]
        equal.append(tuple(dict.fromkeys(option for _, _, option, _, _ in ways if option is not None)))
        alive = {id(state): state for _, state, *_ in ways}
        _, here, option, _, offered = here.ways[0]
        options.append(option)
        among.append(offered)
    return Chosen(tuple(options[::-1]), tuple(among[::-1]), tuple(equal[::-1]), first.cost)


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
            last[one] = max(other, last.get(one, other))
    return last


def penalty(due: Sequence[Preference], values: dict[int, int], value: int, number: int) -> int:
    """What the preferences that are now decided cost; those about a choice without options cost nothing."""
    values[number], values[ORIGIN] = value, 0
    return sum(paid(p, values[p.earlier], values[p.later]) for p in due if p.earlier in values and p.later in values)


def paid(preference: Preference, earlier: int, later: int) -> int:
    """What a preference costs two values."""
    _, _, low, high, cost, _ = preference
    gap = later - earlier
    return cost if (low is not None and gap < low) or (high is not None and gap > high) else 0

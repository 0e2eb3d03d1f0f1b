"""Constraints solved: what is known of every point and between any two, and the constraints that say so."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from attrs import evolve, field, frozen

from timeline.constraints.problem import ORIGIN, Constraint, Tier, Which
from timeline.constraints.refine import DAY, leap, refined
from timeline.solving import Bound, Edge, Growing, Solution, admit

PASSES = 6
FIGURES = (Tier.EXACT, Tier.FIGURE)

Chain = tuple[Constraint, ...]
Tree = Mapping[int, tuple[int, Edge | None]]


@frozen
class Known:
    """The least and the greatest that a difference can be, and the constraints along which each of them follows."""

    low: int | None = None
    high: int | None = None
    floor: Chain = ()
    ceiling: Chain = ()

    @property
    def exact(self) -> bool:
        """Whether the two meet."""
        return self.low is not None and self.low == self.high

    @property
    def chain(self) -> Chain:
        """The constraints behind both sides, each once."""
        return tuple(dict.fromkeys((*self.floor, *self.ceiling)))


NOTHING = Known()


@frozen(eq=False)
class Component:
    """Constraints that hang together by the events that they share, and their solution."""

    names: Mapping[str, int]
    constraints: Chain
    solution: Solution
    ahead: Tree
    behind: Tree
    figures: Mapping[tuple[str, str], Constraint] = field(factory=dict)
    conflicts: tuple[Chain, ...] = ()
    refined: bool = False
    read: dict[str, Known] = field(init=False, factory=dict)
    said: dict[str, list[Constraint]] = field(init=False, factory=dict)

    def known(self, name: str) -> Known:
        """What is known of one point, read once."""
        found = self.read.get(name)
        if found is None:
            found = self.read[name] = self.looked_up(self.names[name])
        return found

    def only(self, claim: str) -> Sequence[Constraint]:
        """The constraints that rest on one claim and no other."""
        if not self.said:
            for c in self.constraints:
                self.said.setdefault(c.because[0] if len(c.because) == 1 else "", []).append(c)
        return self.said.get(claim, ())

    def looked_up(self, number: int) -> Known:
        """What is known of the point of a number."""
        high, low = self.ahead.get(number), self.behind.get(number)
        return Known(
            None if low is None else -low[0],
            None if high is None else high[0],
            () if low is None else self.walk(self.behind, number),
            () if high is None else self.walk(self.ahead, number),
        )

    def between(self, earlier: str, later: str) -> Known:
        """What is known of the time from one point to another."""
        a, b = self.names[earlier], self.names[later]
        there, back = self.solution.tree(a, b), self.solution.tree(b, a)
        return Known(
            -back[a][0] if a in back else None,
            there[b][0] if b in there else None,
            self.walk(back, a)[::-1] if a in back else (),
            self.walk(there, b) if b in there else (),
        )

    def walk(self, tree: Tree, number: int) -> Chain:
        """The constraints from the root of a tree to a point, structure left out."""
        found = []
        edge = tree[number][1]
        while edge is not None:
            because = edge[3].because
            if isinstance(because, int):
                found.append(self.constraints[because])
            edge = tree[edge[0]][1]
        return tuple(reversed(found))


@frozen(eq=False)
class Solved:
    """Every component, found by its points."""

    components: tuple[Component, ...]
    where: Mapping[str, Component]

    @classmethod
    def of(cls, components: Iterable[Component]) -> Solved:
        """Components that share no event."""
        found = tuple(components)
        return cls(found, moved({}, (), found))

    def known(self, name: str) -> Known:
        """What is known of one point."""
        component = self.where.get(name)
        return NOTHING if component is None else component.known(name)

    def between(self, earlier: str, later: str) -> Known:
        """What is known of the time from one point to another; through the origin, where they share no component."""
        here, there = self.where.get(earlier), self.where.get(later)
        if here is None or there is None:
            return NOTHING
        first, then = here.known(earlier), there.known(later)
        if here is not there or (first.exact and then.exact):
            return difference(first, then)
        return here.between(earlier, later)

    @property
    def conflicts(self) -> tuple[Chain, ...]:
        """The constraints of every contradiction that was met; the last of each is the one that was set aside."""
        return tuple(chain for component in self.components for chain in component.conflicts)


def difference(first: Known, then: Known) -> Known:
    """The time from one point to another where only the origin ties them."""
    low = None if then.low is None or first.high is None else then.low - first.high
    high = None if then.high is None or first.low is None else then.high - first.low
    return Known(
        low,
        high,
        () if low is None else (*first.ceiling, *then.floor),
        () if high is None else (*first.floor, *then.ceiling),
    )


def solved(constraints: Iterable[Constraint]) -> Solved:
    """The solution of *constraints*, the weakest set aside where they contradict.

    >>> nine = Constraint("origin", "e1.start", 9, 9)
    >>> solved([nine, Constraint("e1.start", "e1.end", 2, 3)]).known("e1.end").high
    12
    """
    return Solved.of(component_of(group) for group in grouped(constraints))


def grown(before: Solved, more: Chain) -> Component | None:
    """The one component that *more* is about, with that put into it; None where something is to be solved anew."""
    about = {before.where[name] for name in named(more) if name in before.where}
    return inserted(about.pop(), more) if len(about) == 1 else None


def swapped(before: Solved, new: Component) -> Solved:
    """A solution with a component in place of the one that it grew from."""
    old = {before.where[name] for name in new.names if name in before.where}
    return Solved(tuple(new if each in old else each for each in before.components), moved(before.where, old, [new]))


def spliced(before: Solved, part: Solved, points: Iterable[str]) -> Solved:
    """A solution with *part* in place of its components of some points."""
    old = {before.where[name] for name in points if name in before.where}
    rest = (each for each in before.components if each not in old)
    return Solved((*rest, *part.components), moved(before.where, old, part.components))


def beside(before: Solved, points: Collection[str]) -> set[str]:
    """Some points, and those of the components that they are in."""
    return {*points, *(n for name in points if name in before.where for n in before.where[name].names)} - {ORIGIN}


def moved(
    where: Mapping[str, Component], old: Iterable[Component], new: Iterable[Component]
) -> Mapping[str, Component]:
    """Where each point is, when components are in place of others."""
    found = dict(where)
    for name in (name for each in old for name in each.names):
        found.pop(name, None)
    for each in new:
        found.update(dict.fromkeys(each.names, each))
    found.pop(ORIGIN, None)
    return found


def inserted(component: Component, more: Chain) -> Component | None:
    """A component with *more* put into its network; None where it has to be solved anew, since something gives way."""
    constraints = (*component.constraints, *more)
    if component.refined or component.conflicts or leap(constraints):
        return None
    names = numbered(constraints)
    growing = Growing.of(component.solution, len(names))
    fresh = (bound_of(names, number, c, 0) for number, c in enumerate(more, len(component.constraints)))
    if any(growing.add(bound) for bound in (*structure(len(component.names), len(names)), *fresh)):
        return None
    found = component_from(names, constraints, growing.solution(), ())
    return None if refined(constraints, found.known, 0) else found


def named(constraints: Iterable[Constraint]) -> set[str]:
    """The points of constraints, the origin aside."""
    return {name for c in constraints for name in ends(c)} - {ORIGIN}


def ends(constraint: Constraint) -> tuple[str, str]:
    """The two points of a constraint."""
    return constraint.earlier, constraint.later


def event_of(name: str) -> str:
    """The event of a point."""
    return name.partition(".")[0]


def grouped(constraints: Iterable[Constraint]) -> list[list[Constraint]]:
    """The constraints in groups that share no event."""
    root: dict[str, str] = {}

    def find(event: str) -> str:
        while root.setdefault(event, event) != event:
            root[event] = root[root[event]]
            event = root[event]
        return event

    rows = [(event_of(c.earlier), event_of(c.later), c) for c in constraints]
    for earlier, later, _ in rows:
        if ORIGIN not in (earlier, later):
            root[find(later)] = find(earlier)
    groups: dict[str, list[Constraint]] = {}
    for earlier, later, constraint in rows:
        groups.setdefault(find(later if earlier == ORIGIN else earlier), []).append(constraint)
    return list(groups.values())


def component_of(constraints: Sequence[Constraint]) -> Component:
    """One component, solved again while calendar lengths and wholes of parts make more follow."""
    names = numbered(constraints)
    given, leaps = list(constraints), leap(constraints)
    for _ in range(PASSES):
        found = settled(names, tuple(given), leaps)
        more = refined(found.constraints, found.known, leaps)
        if not more:
            break
        given += more
    return evolve(found, refined=True) if len(given) > len(constraints) else found


def numbered(constraints: Iterable[Constraint]) -> Mapping[str, int]:
    """A number for the origin and for the four points of each event."""
    events = dict.fromkeys(event_of(name) for c in constraints for name in (c.earlier, c.later))
    names = [f"{event}.{which}" for event in events if event != ORIGIN for which in Which]
    return {ORIGIN: 0, **{name: n + 1 for n, name in enumerate(names)}}


def settled(names: Mapping[str, int], constraints: Chain, leaps: int) -> Component:
    """The solution of constraints as they stand; events that cannot be the same at one point are not at any."""
    bounds, apart = bounds_of(names, constraints, leaps), set[str]()
    solution, _, conflicts = admit(len(names), bounds)
    while more := parted(constraints, conflicts) - apart:
        apart |= more
        denied = [each for each in conflicts if parted(constraints, [each])]
        bounds = [
            b for b in bounds if not isinstance(b.because, int) or apart.isdisjoint(constraints[b.because].because)
        ]
        solution, _, rest = admit(len(names), bounds)
        conflicts = (*denied, *rest)
    return component_from(names, constraints, solution, conflicts)


def parted(constraints: Chain, conflicts: Sequence[Sequence[Bound]]) -> frozenset[str]:
    """The claims that two events are the same which contradictions set aside."""
    last = (constraints[each[-1].because] for each in conflicts if isinstance(each[-1].because, int))
    return frozenset(name for c in last if c.tier == Tier.SAME for name in c.because)


def component_from(
    names: Mapping[str, int], constraints: Chain, solution: Solution, conflicts: Sequence[Sequence[Bound]]
) -> Component:
    """A component with its paths from and to the origin."""
    told = tuple(tuple(constraints[b.because] for b in each if isinstance(b.because, int)) for each in conflicts)
    figures = figures_of(constraints, {each[-1].because for each in conflicts})
    return Component(names, constraints, solution, solution.tree(0), solution.turned().tree(0), figures, told)


def figures_of(constraints: Chain, aside: Collection[object]) -> Mapping[tuple[str, str], Constraint]:
    """The length that is said for each pair of points, where it was not set aside."""
    found: dict[tuple[str, str], Constraint] = {}
    for number, c in enumerate(constraints):
        if c.value and c.tier in FIGURES and c.earlier != ORIGIN and number not in aside:
            found.setdefault((c.earlier, c.later), c)
    return found


def bounds_of(names: Mapping[str, int], constraints: Chain, leaps: int) -> list[Bound]:
    """The bounds of structure, and those of constraints."""
    return [*structure(1, len(names)), *(bound_of(names, number, c, leaps) for number, c in enumerate(constraints))]


def structure(first: int, points: int) -> list[Bound]:
    """Nothing ends before it begins, nor is meant to."""
    return [Bound(n, n + 1, 0) for n in range(first, points, 2)]


def bound_of(names: Mapping[str, int], number: int, constraint: Constraint, leaps: int) -> Bound:
    """The bound of one constraint, which it is told by its number."""
    low, high = hull(constraint, leaps)
    return Bound(names[constraint.earlier], names[constraint.later], low, high, number, constraint.strength)


def hull(constraint: Constraint, leaps: int) -> tuple[int | None, int | None]:
    """The bounds of a constraint in microseconds, however long its months and its days are."""
    low, high, days = constraint.low, constraint.high, constraint.months * 30.436875
    least, most = (int(days - 3) * DAY, int(days + 4) * DAY) if days else (0, 0)
    if constraint.days:
        least, most = least - leaps, most + leaps
    return None if low is None else low + least, None if high is None else high + most


__all__ = ["NOTHING", "Chain", "Component", "Known", "Solved", "Tier", "solved"]

"""Networks of bounds that are true by construction, and the same with one lie in them."""

from __future__ import annotations

from attrs import frozen
from hypothesis import strategies as st

from timeline.solving import Bound


@frozen
class Network:
    """When each point is, and bounds between them that are all true.

    >>> Network((0, 30), (Bound(0, 1, 20, 40, "about half an hour"),)).bounds[0].because
    'about half an hour'
    """

    when: tuple[int, ...]
    bounds: tuple[Bound, ...]


@frozen
class Planted:
    """A network in which one bound, `lie`, cannot hold beside another, `truth`.

    >>> empty, truth, lie = Network((0, 30), ()), Bound(0, 1, 30, 30, "30"), Bound(0, 1, 60, 60, "an hour")
    >>> [bound.because for bound in Planted(empty, lie, truth).bounds]
    ['30', 'an hour']
    """

    network: Network
    lie: Bound
    truth: Bound

    @property
    def bounds(self) -> tuple[Bound, ...]:
        """The bounds with the lie among them."""
        return (*self.network.bounds, self.truth, self.lie)


@st.composite
def networks(draw: st.DrawFn, *, most: int = 8, reach: int = 10**6) -> Network:
    """A consistent network: points in time, and what is truly said of some pairs of them.

    >>> from hypothesis import find
    >>> found = find(networks(most=3), lambda network: len(network.bounds) == 1)
    >>> bound = found.bounds[0]
    >>> bound.low <= found.when[bound.later] - found.when[bound.earlier] <= bound.high
    True
    """
    when = draw(st.lists(st.integers(-reach, reach), min_size=2, max_size=most))
    which, slop = st.sampled_from(range(len(when))), st.integers(0, 50)
    said = draw(st.lists(st.tuples(which, which, slop, slop), max_size=20))
    bounds = (
        Bound(a, b, when[b] - when[a] - early, when[b] - when[a] + late, number)
        for number, (a, b, early, late) in enumerate(said)
    )
    return Network(tuple(when), tuple(bounds))


@st.composite
def contradictory_networks(draw: st.DrawFn, *, most: int = 8) -> Planted:
    """A network with a lie between its first two points, and the truth that it contradicts.

    >>> from hypothesis import find
    >>> from timeline.solving import conflict
    >>> found = find(contradictory_networks(), lambda planted: True)
    >>> {bound.because for bound in conflict(found.bounds)} == {"lie", "truth"}
    True
    """
    network = draw(networks(most=most))
    gap, off = network.when[1] - network.when[0], draw(st.integers(1000, 2000))
    return Planted(network, Bound(0, 1, gap + off, gap + 2 * off, "lie"), Bound(0, 1, gap, gap, "truth"))

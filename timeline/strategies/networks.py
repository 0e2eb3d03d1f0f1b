"""Networks of bounds that are true by construction, and the same with one lie in them."""

from __future__ import annotations

from attrs import frozen
from hypothesis import strategies as st

from timeline.solving import Bound


@frozen
class Network:
    """When each point is, and bounds between them that are all true."""

    when: tuple[int, ...]
    bounds: tuple[Bound, ...]


@frozen
class Planted:
    """A network in which one bound, `lie`, cannot hold beside another, `truth`."""

    network: Network
    lie: Bound
    truth: Bound

    @property
    def bounds(self) -> tuple[Bound, ...]:
        """The bounds with the lie among them."""
        return (*self.network.bounds, self.truth, self.lie)


@st.composite
def networks(draw: st.DrawFn, *, most: int = 8, reach: int = 10**6) -> Network:
    """A consistent network: points in time, and what is truly said of some pairs of them."""
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
    """A network with a lie between its first two points, and the truth that it contradicts."""
    network = draw(networks(most=most))
    gap, off = network.when[1] - network.when[0], draw(st.integers(1000, 2000))
    return Planted(network, Bound(0, 1, gap + off, gap + 2 * off, "lie"), Bound(0, 1, gap, gap, "truth"))

"""Grains, lengths, and hedged lengths with what the hedge leaves open."""

from __future__ import annotations

from fractions import Fraction

from attrs import frozen
from hypothesis import strategies as st

from timeline.values import Grain, Hedge, Length
from timeline.values.hedge import Bounds, bounds

UNITS = ("minute", "hour", "day", "second", "week")


@frozen
class HedgedLength:
    """A hedge, a length, and the hard and soft bounds in seconds that they set together.

    >>> hour = Length(((Fraction(1), "hour"),))
    >>> HedgedLength(Hedge.UNDER, hour, bounds(Hedge.UNDER, hour)).bounds.hard_high
    3600.0
    """

    hedge: Hedge
    length: Length
    bounds: Bounds


def grains() -> st.SearchStrategy[Grain]:
    """Every grain, the second first.

    >>> from hypothesis import find
    >>> find(grains(), lambda grain: grain >= Grain.DAY).name
    'DAY'
    """
    return st.sampled_from(Grain)


@st.composite
def lengths(draw: st.DrawFn, *, most_units: int = 2) -> Length:
    """A length of whole amounts of exact units, the largest first: "2 hours and 5 minutes".

    >>> from hypothesis import find
    >>> str(find(lengths(), lambda length: length.parts[0][1] == "hour"))
    'PT1H'
    """
    units = draw(st.lists(st.sampled_from(UNITS), min_size=1, max_size=most_units, unique=True))
    sizes = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800}
    rows = [(Fraction(draw(st.integers(1, 99))), u) for u in sorted(units, key=lambda u: -sizes[u])]
    return Length(tuple(rows))


@st.composite
def hedged_lengths(draw: st.DrawFn) -> HedgedLength:
    """A length with a hedge before it, and its bounds.

    >>> from hypothesis import find
    >>> drawn = find(hedged_lengths(), lambda drawn: drawn.hedge is Hedge.EXACT)
    >>> drawn.bounds.hard_low == drawn.bounds.hard_high
    True
    """
    hedge, length = draw(st.sampled_from(Hedge)), draw(lengths(most_units=1))
    return HedgedLength(hedge, length, bounds(hedge, length))

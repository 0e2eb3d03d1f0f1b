"""Lengths as numbers: the bounds that a duration and its hedge set, in microseconds."""

from __future__ import annotations

from attrs import frozen

from timeline.mentions import Mention
from timeline.values import Edge, Hedge, Length
from timeline.values.hedge import bounds

SECOND = 1_000_000
DAY, WORKDAYS = 86_400 * SECOND, 5
MONTH = 2_629_746 * SECOND


@frozen
class Amount:
    """A length said by the text: its nominal size, what cannot be exceeded, and what the hedge suggests."""

    nominal: int
    hard: tuple[int | None, int | None]
    soft: tuple[int | None, int | None]
    approximate: bool


def amount(mention: Mention) -> Amount | None:
    """The length of a duration mention; None where the amount is not known ("years")."""
    value = mention.value
    length = value.length if isinstance(value, Edge) and value.which == "FROM" else value
    if not isinstance(length, Length) or any(n is None for n, _ in length.parts):
        return None
    nominal = nominal_size(length)
    if length.worked:
        weekends = 2 * DAY * -(-length.days // WORKDAYS)
        low = max(0, nominal - DAY)
        return Amount(nominal, (low, None), (low, nominal + weekends), approximate=True)
    if length.months:
        slack = nominal // 12
        near = (nominal - slack, nominal + slack)
        return Amount(nominal, near, near, rough(mention))
    b = bounds(mention.hedge or Hedge.EXACT, length)
    return Amount(
        nominal, (micro(b.hard_low), micro(b.hard_high)), (micro(b.soft_low), micro(b.soft_high)), rough(mention)
    )


def rough(mention: Mention) -> bool:
    """Whether the words hedge the length."""
    return mention.hedge not in (None, Hedge.EXACT)


def nominal_size(length: Length) -> int:
    """The size of a length in microseconds, a month taken as a twelfth of a mean Gregorian year."""
    return length.seconds_part * SECOND + length.months * MONTH


def micro(seconds: float | None) -> int | None:
    """Seconds as microseconds; unbounded stays unbounded."""
    return None if seconds is None else round(seconds * SECOND)

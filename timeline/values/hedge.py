"""Hedges: what "about", "nearly" and "at least" leave open. After Ferson et al. 2015 (Int. J. Approx. Reasoning)."""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction

from attrs import frozen

from timeline.values.length import SECONDS, Length


class Hedge(StrEnum):
    """How an amount is hedged."""

    EXACT = "exact"
    ABOUT = "about"
    NEARLY = "nearly"
    JUST_OVER = "just over"
    OVER = "over"
    UNDER = "under"
    WITHIN = "within"
    AT_MOST = "at most"
    AT_LEAST = "at least"
    SHORTLY = "shortly after"
    SHORTLY_BEFORE = "shortly before"


CLOSE = (Hedge.SHORTLY, Hedge.SHORTLY_BEFORE)


@frozen
class Bounds:
    """In seconds: what cannot be exceeded (hard), and what the hedge suggests (soft); None is unbounded."""

    hard_low: float | None
    hard_high: float | None
    soft_low: float | None
    soft_high: float | None


def granule(length: Length) -> float:
    """The size in seconds of the last significant figure of a length.

    >>> granule(Length(((Fraction(2), "hour"),))), granule(Length(((Fraction(40), "minute"),)))
    (3600.0, 600.0)
    """
    amount, unit = length.parts[-1]
    number = amount or Fraction(1)
    size = SECONDS.get(unit, 86400)
    if number.denominator > 1:
        return float(size / number.denominator)
    whole = int(number)
    step = (
        1
        if whole < 10
        else 20
        if whole >= 100 and whole % 100 == 0
        else 10
        if whole % 10 == 0
        else 5
        if whole % 5 == 0
        else 1
    )
    return float(step * size)


def bounds(hedge: Hedge, length: Length) -> Bounds:
    """The bounds that *hedge* sets around *length*."""
    x, g = float(length.seconds or 0), granule(length)
    match hedge:
        case Hedge.ABOUT:
            return Bounds(0, None, max(0, x - g / 2), x + g / 2)
        case Hedge.NEARLY:
            return Bounds(0, x, max(0, x - g / 2), x)
        case Hedge.JUST_OVER:
            return Bounds(x, None, x, x + g / 2)
        case Hedge.OVER | Hedge.AT_LEAST:
            return Bounds(x, None, x, x + g)
        case Hedge.UNDER | Hedge.WITHIN | Hedge.AT_MOST:
            return Bounds(0, x, max(0, x - g), x)
        case Hedge.SHORTLY:
            return Bounds(0, None, 0, 900)
        case Hedge.SHORTLY_BEFORE:
            return Bounds(None, 0, -900, 0)
        case _:
            return Bounds(x, x, x, x)

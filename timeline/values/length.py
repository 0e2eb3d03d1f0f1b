"""Lengths: amounts of calendar and clock units, kept as the words say them."""

from __future__ import annotations

from fractions import Fraction

from attrs import frozen

CLOCKED = frozenset({"hour", "minute", "second"})
"""The units that a clock shows."""

SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800}
MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
SMALLER = {
    "century": ("year", 100),
    "decade": ("year", 10),
    "year": ("month", 12),
    "quarter": ("month", 3),
    "month": ("day", 30),
    "week": ("day", 7),
    "day": ("hour", 24),
    "hour": ("minute", 60),
    "minute": ("second", 60),
}
LETTER = {"year": "Y", "month": "M", "week": "W", "day": "D", "hour": "H", "minute": "M", "second": "S"}


@frozen
class Length:
    """Amounts of units, largest first; an amount of None is one that the words leave open.

    Days that are `worked` leave out those of weekends: "within five business days".

    >>> str(Length(((Fraction(5, 2), "hour"),))), str(Length(((None, "day"),)))
    ('PT2H30M', 'PXD')
    >>> str(Length(((Fraction(19, 2), "second"),)))
    'PT9.5S'
    """

    parts: tuple[tuple[Fraction | None, str], ...]
    worked: bool = False

    @property
    def months(self) -> int:
        """The part in calendar months, rounded down."""
        return int(sum((n or 0) * MONTHS[u] for n, u in self.parts if u in MONTHS))

    @property
    def days(self) -> int:
        """The part in calendar days, rounded down: such a day is as long as clocks make it."""
        return int(sum((n or 0) * SECONDS[u] for n, u in self.parts if u in ("day", "week"))) // SECONDS["day"]

    @property
    def seconds_part(self) -> int:
        """The part in seconds, a day taken as 24 hours."""
        return int(sum((n or 0) * SECONDS[u] for n, u in self.parts if u in SECONDS))

    @property
    def seconds(self) -> int | None:
        """The whole in seconds, where no part is of months or open."""
        if self.months or any(n is None for n, _ in self.parts):
            return None
        return self.seconds_part

    def __str__(self) -> str:
        spelt = [row for n, unit in self.parts for row in whole(n, unit)]
        date = "".join(f"{n}{LETTER[u]}" for n, u in spelt if u not in CLOCKED)
        time = "".join(f"{n}{LETTER[u]}" for n, u in spelt if u in CLOCKED)
        return f"P{date}" + (f"T{time}" if time else "")


def whole(amount: Fraction | None, unit: str) -> list[tuple[int | str, str]]:
    """An amount as whole numbers of units that ISO 8601 has a letter for."""
    if amount is None:
        return [("X", "year" if unit in ("decade", "century") else "month" if unit == "quarter" else unit)]
    if unit not in LETTER:
        smaller, count = SMALLER[unit]
        return whole(amount * count, smaller)
    rest = amount - int(amount)
    if unit == "second" and rest:
        return [(f"{float(amount):.3f}".rstrip("0").rstrip("."), unit)]
    found: list[tuple[int | str, str]] = [(int(amount), unit)] if int(amount) or not rest else []
    if rest and unit in SMALLER:
        smaller, count = SMALLER[unit]
        found += whole(Fraction(round(rest * count)) if smaller == "second" else rest * count, smaller)
    return found

"""Dates that say only what the words say."""

from __future__ import annotations

from attrs import asdict, evolve, frozen

from timeline.values.grain import Grain


@frozen
class Date:
    """A partial date: any of its fields may be unsaid; `str` is its TIMEX3 value.

    >>> str(Date(month=6, day=20)), str(Date(year=2019, season="SU")), str(Date(weekday=6))
    ('XXXX-06-20', '2019-SU', 'XXXX-WXX-6')
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    week: int | None = None
    weekend: bool = False
    season: str | None = None
    quarter: int | None = None
    half: int | None = None
    decade: int | None = None
    century: int | None = None
    bce: bool = False

    @property
    def grain(self) -> Grain:
        """The unit that the date names."""
        if self.day or (self.weekday and not self.week):
            return Grain.DAY
        for name in ("weekend", "week", "month", "season", "quarter", "half", "year", "decade"):
            if getattr(self, name) not in (None, False):
                return Grain[name.upper()]
        return Grain.CENTURY

    def meet(self, other: Date) -> Date | None:
        """What both dates say together; None where they contradict each other.

        >>> str(Date(weekday=6).meet(Date(year=2019, month=6, day=29)))
        '2019-06-29'
        """
        said = {k: v for k, v in asdict(other).items() if v not in (None, False)}
        here = asdict(self)
        if any(here[k] not in (None, False, v) for k, v in said.items()):
            return None
        return evolve(self, **said)

    def __str__(self) -> str:
        year = f"{self.year:04d}" if self.year is not None else "XXXX"
        return ("BC" if self.bce else "") + self.spelt(year)

    def spelt(self, year: str) -> str:
        """The TIMEX3 value after its year is written."""
        if self.century is not None:
            return f"{self.century:02d}"
        if self.decade is not None:
            return f"{self.decade:03d}"
        if self.day:
            return f"{year}-{self.month:02d}-{self.day:02d}" if self.month else f"{year}-XX-{self.day:02d}"
        if self.week or self.weekday or self.weekend:
            week = f"{year}-W{self.week:02d}" if self.week else f"{year}-WXX"
            return week + (f"-{self.weekday}" if self.weekday else "-WE" if self.weekend else "")
        for text in (
            self.month and f"{self.month:02d}",
            self.season,
            self.quarter and f"Q{self.quarter}",
            self.half and f"H{self.half}",
        ):
            if text:
                return f"{year}-{text}"
        return year

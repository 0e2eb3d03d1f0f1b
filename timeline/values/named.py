"""Named days: fixed dates, weekdays counted in a month, and those that follow Easter or another calendar."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

from attrs import frozen

from timeline.values.calendars import lunar_month_length, other_calendar
from timeline.values.observances import (
    BESIDE,
    COUNTED,
    EASTER,
    FIXED,
    LASTS,
    LISTED,
    NEAR,
    NOT_SUNDAY,
    OBSERVED,
    ORTHODOX,
)

LONGER_SEASON = 2022
"""The first year in which the American football season, a game longer, ends a week later."""


@lru_cache(maxsize=1024)
def day_of(key: str, year: int) -> tuple[int, int] | None:
    """The month and day of a named day in *year*; None for an unknown name, or a year that has none.

    >>> day_of("easter", 2024), day_of("labor-day", 2024), day_of("super-tuesday", 2023)
    ((3, 31), (9, 2), None)
    """
    if key in FIXED:
        return FIXED[key]
    if key in COUNTED:
        return counted(year, *COUNTED[key])
    if key in LISTED:
        return LISTED[key].get(year)
    if key in BESIDE:
        return beside(year, *BESIDE[key])
    day = day_beside_weekday(key, year) or day_of_church(key, year)
    return (day.month, day.day) if day else other_calendar(key, year)


def years_of(key: str, year: int) -> tuple[int, ...]:
    """The years worth looking at for a day, from *year*: those beside it, or all those that have one.

    >>> years_of("easter", 2024), years_of("mini-tuesday", 2024)
    ((2024, 2023, 2025), (2004,))
    """
    return tuple(LISTED[key]) if key in LISTED else (year, year - 1, year + 1)


def length_of(key: str, year: int) -> int:
    """How many days a named day of *year* lasts.

    >>> length_of("easter", 2024), length_of("holy-week", 2024), length_of("ramadan", 2024)
    (1, 7, 30)
    """
    first = day_of(key, year) if key == "ramadan" else None
    return lunar_month_length(dt.date(year, *first)) if first else LASTS.get(key, 1)


def day_beside_weekday(key: str, year: int) -> dt.date | None:
    """A date that follows a weekday: the nearest one, a working day, or the eve where it would be a Sunday."""
    if key in NEAR:
        return nearest(year, *NEAR[key])
    if key in OBSERVED:
        return observed(dt.date(year, *OBSERVED[key]))
    if key in NOT_SUNDAY:
        day = dt.date(year, *NOT_SUNDAY[key])
        return day - dt.timedelta(days=day.isoweekday() == 7)
    if key == "earth-hour":
        last, eve = dt.date(year, *counted(year, 3, 6, -1)), easter(year) - dt.timedelta(days=1)
        return last - dt.timedelta(days=7) if last == eve else last
    if key == "super-bowl":
        return dt.date(year, *counted(year, 2, 7, 2 if year >= LONGER_SEASON else 1))
    return tax_day(year) if key == "tax-day" else None


def day_of_church(key: str, year: int) -> dt.date | None:
    """A day counted from Easter."""
    if key in EASTER:
        return easter(year) + dt.timedelta(days=EASTER[key])
    return orthodox_easter(year) + dt.timedelta(days=ORTHODOX[key]) if key in ORTHODOX else None


def observed(day: dt.date) -> dt.date:
    """The working day nearest to a date: the Friday before a Saturday, the Monday after a Sunday."""
    return day + dt.timedelta(days={6: -1, 7: 1}.get(day.isoweekday(), 0))


def tax_day(year: int) -> dt.date:
    """15 April, or the working day after it that Washington does not keep free; in two years it was put off."""
    late = {2020: (7, 15), 2021: (5, 17)}
    day = dt.date(year, *late.get(year, (4, 15)))
    while day.isoweekday() > 5 or day == observed(dt.date(year, *OBSERVED["emancipation-us"])):
        day += dt.timedelta(days=1)
    return day


def counted(year: int, month: int, weekday: int, n: int) -> tuple[int, int]:
    """The n-th *weekday* of a month, from its end where n is negative."""
    if n > 0:
        first = dt.date(year, month, 1)
        return month, 1 + (weekday - first.isoweekday()) % 7 + 7 * (n - 1)
    last = (dt.date(year + month // 12, month % 12 + 1, 1) - dt.timedelta(days=1)).day
    back = (dt.date(year, month, last).isoweekday() - weekday) % 7
    return month, last - back + 7 * (n + 1)


def nearest(year: int, month: int, day: int, weekday: int, way: int) -> dt.date:
    """The *weekday* on or before a date (way -1), on or after it (1), or the nearest to it (0)."""
    date = dt.date(year, month, day)
    back, ahead = (date.isoweekday() - weekday) % 7, (weekday - date.isoweekday()) % 7
    after = way > 0 or (way == 0 and ahead < back)
    return date + dt.timedelta(days=ahead if after else -back)


def beside(year: int, key: str, days: int) -> tuple[int, int] | None:
    """The day so many days after another named day."""
    found = day_of(key, year)
    day = dt.date(year, *found) + dt.timedelta(days=days) if found else None
    return (day.month, day.day) if day else None


def easter(year: int) -> dt.date:
    """Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Nature, 20 April 1876)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return dt.date(year, month, day + 1)


def orthodox_easter(year: int) -> dt.date:
    """Easter Sunday of the eastern churches as a Gregorian date (Meeus, Astronomical Algorithms, chapter 8)."""
    d = (19 * (year % 19) + 15) % 30
    e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return dt.date(year, month, day + 1) + dt.timedelta(days=year // 100 - year // 400 - 2)


@frozen
class Named:
    """A named day such as Christmas, in a year or in any.

    >>> str(Named("christmas-day", 2019))
    '2019-12-25'
    """

    key: str
    year: int | None = None

    def __str__(self) -> str:
        found = day_of(self.key, self.year) if self.year else None
        return f"{self.year:04d}-{found[0]:02d}-{found[1]:02d}" if found else "XXXX-XX-XX"

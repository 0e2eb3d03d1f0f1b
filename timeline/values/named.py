"""Named days: fixed dates, weekdays counted in a month, and those that follow Easter."""

from __future__ import annotations

import datetime as dt

from attrs import frozen

FIXED = {
    "new-year": (1, 1), "new-years-eve": (12, 31), "christmas-day": (12, 25), "christmas-eve": (12, 24),
    "boxing-day": (12, 26), "halloween": (10, 31), "valentine": (2, 14), "st-patrick": (3, 17),
    "independence-day": (7, 4), "veterans-day": (11, 11), "epiphany": (1, 6), "may-day": (5, 1),
    "all-saints": (11, 1), "guy-fawkes": (11, 5), "groundhog": (2, 2), "juneteenth": (6, 19), "anzac": (4, 25),
    "bastille": (7, 14), "st-george": (4, 23), "st-andrew": (11, 30), "michaelmas": (9, 29), "midsummer": (6, 24),
}  # fmt: skip
COUNTED = {
    "labor-day": (9, 1, 1), "memorial-day": (5, 1, -1), "thanksgiving": (11, 4, 4), "mlk-day": (1, 1, 3),
    "presidents-day": (2, 1, 3), "columbus-day": (10, 1, 2), "mothers-day": (5, 7, 2), "fathers-day": (6, 7, 3),
}  # fmt: skip
EASTER = {
    "easter": 0, "good-friday": -2, "easter-monday": 1, "ash-wednesday": -46, "shrove-tuesday": -47, "palm-sunday": -7,
    "maundy-thursday": -3, "ascension": 39, "whit-sunday": 49, "pentecost": 49, "whit-monday": 50,
}  # fmt: skip


def day_of(key: str, year: int) -> tuple[int, int] | None:
    """The month and day of a named day in *year*; None for an unknown name.

    >>> day_of("easter", 2024), day_of("labor-day", 2024)
    ((3, 31), (9, 2))
    """
    if key in FIXED:
        return FIXED[key]
    if key in COUNTED:
        return counted(year, *COUNTED[key])
    if key in EASTER:
        day = easter(year) + dt.timedelta(days=EASTER[key])
        return day.month, day.day
    return None


def counted(year: int, month: int, weekday: int, n: int) -> tuple[int, int]:
    """The n-th *weekday* of a month, from its end where n is negative."""
    if n > 0:
        first = dt.date(year, month, 1)
        return month, 1 + (weekday - first.isoweekday()) % 7 + 7 * (n - 1)
    last = (dt.date(year + month // 12, month % 12 + 1, 1) - dt.timedelta(days=1)).day
    back = (dt.date(year, month, last).isoweekday() - weekday) % 7
    return month, last - back + 7 * (n + 1)


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

"""Named days: fixed dates, weekdays counted in a month, and those that follow Easter or another calendar."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

from attrs import frozen

from timeline.values.calendars import other_calendar

FIXED = {
    "new-year": (1, 1), "new-years-eve": (12, 31), "christmas-day": (12, 25), "christmas-eve": (12, 24),
    "boxing-day": (12, 26), "halloween": (10, 31), "valentine": (2, 14), "st-patrick": (3, 17),
    "independence-day": (7, 4), "veterans-day": (11, 11), "epiphany": (1, 6), "may-day": (5, 1),
    "all-saints": (11, 1), "guy-fawkes": (11, 5), "groundhog": (2, 2), "juneteenth": (6, 19), "anzac": (4, 25),
    "bastille": (7, 14), "st-george": (4, 23), "st-andrew": (11, 30), "michaelmas": (9, 29), "midsummer": (6, 24),
    "earth-day": (4, 22), "april-fools": (4, 1), "all-souls": (11, 2), "canada-day": (7, 1), "pi-day": (3, 14),
    "cinco-de-mayo": (5, 5), "flag-day": (6, 14), "womens-day": (3, 8), "twelfth-night": (1, 5), "ides": (3, 15),
    "st-david": (3, 1), "st-stephen": (12, 26), "waitangi": (2, 6), "australia-day": (1, 26), "republic-day": (1, 26),
    "world-vegan": (11, 1), "siblings-day": (4, 10), "lincoln": (2, 12), "loyalty-day": (5, 1), "rizal": (12, 30),
    "reconciliation": (12, 16), "bloomsday": (6, 16), "star-wars": (5, 4), "candlemas": (2, 2), "vimy": (4, 9),
    "lammas": (8, 1), "st-nicholas": (12, 6), "st-lucia": (12, 13), "burns-night": (1, 25), "twelfth": (7, 12),
    "gandhi": (10, 2), "world-aids": (12, 1), "remembrance-day": (11, 11), "armistice": (11, 11), "ve-day": (5, 8),
    "kwanzaa": (12, 26), "human-rights": (12, 10), "leif-erikson": (10, 9), "patriot-day": (9, 11), "un-day": (10, 24),
    "pearl-harbor": (12, 7), "dominion-day": (7, 1), "hogmanay": (12, 31), "childrens-day": (11, 20),
    "garifuna": (11, 19), "lei-day": (5, 1), "indian-arrival": (5, 30), "kings-day": (4, 27),
    "military-spouse": (5, 8), "shivaji": (2, 19), "guy-fawkes-night": (11, 5),
}  # fmt: skip
COUNTED = {
    "labor-day": (9, 1, 1), "memorial-day": (5, 1, -1), "thanksgiving": (11, 4, 4), "mlk-day": (1, 1, 3),
    "presidents-day": (2, 1, 3), "columbus-day": (10, 1, 2), "mothers-day": (5, 7, 2), "fathers-day": (6, 7, 3),
    "family-day": (2, 1, 3), "civic-holiday": (8, 1, 1), "spring-bank": (5, 1, -1), "summer-bank": (8, 1, -1),
    "early-may-bank": (5, 1, 1), "grandparents": (9, 7, 1), "heroes-day": (10, 1, 3), "melbourne-cup": (11, 2, 1),
    "national-heroes": (8, 1, -1), "us-dst-start": (3, 7, 2), "us-dst-end": (11, 7, 1), "arbor-day": (4, 5, -1),
    "earth-hour": (3, 6, -1), "admin-day": (4, 3, -1), "sysadmin-day": (7, 5, -1), "super-bowl": (2, 7, 2),
}  # fmt: skip
BESIDE = {
    "black-friday": ("thanksgiving", 1), "cyber-monday": ("thanksgiving", 4), "giving-tuesday": ("thanksgiving", 5),
    "election-day": ("election-monday", 1), "emsc-day": ("ems-week", 3),
}  # fmt: skip
BEFORE = {"victoria-day": (5, 24, 1), "patriots-day": (5, 24, 1), "discovery-day": (6, 27, 1), "stir-up": (11, 26, 7)}
COUNTED |= {"election-monday": (11, 1, 1), "ems-week": (5, 7, 3)}
EASTER = {
    "easter": 0, "good-friday": -2, "easter-monday": 1, "ash-wednesday": -46, "shrove-tuesday": -47, "palm-sunday": -7,
    "maundy-thursday": -3, "ascension": 39, "whit-sunday": 49, "pentecost": 49, "whit-monday": 50, "trinity": 56,
    "corpus-christi": 60, "mothering-sunday": -21, "holy-saturday": -1, "shrove-monday": -48, "holy-week": -7,
    "lent": -46,
}  # fmt: skip
ORTHODOX = {
    "orthodox-easter": 0, "orthodox-good-friday": -2, "clean-monday": -48, "lazarus-saturday": -8, "great-lent": -48,
    "orthodox-palm-sunday": -7, "orthodox-pentecost": 49, "orthodox-easter-monday": 1,
}  # fmt: skip
LASTS = {"holy-week": 7, "lent": 46, "great-lent": 41, "kwanzaa": 7, "ems-week": 7} | dict.fromkeys(
    ("hanukkah", "passover"), 8
) | {"sukkot": 7, "rosh-hashanah": 2, "shavuot": 2, "navaratri": 9, "ramadan": 30}  # fmt: skip


@lru_cache(maxsize=1024)
def day_of(key: str, year: int) -> tuple[int, int] | None:
    """The month and day of a named day in *year*; None for an unknown name.

    >>> day_of("easter", 2024), day_of("labor-day", 2024)
    ((3, 31), (9, 2))
    """
    if key in FIXED:
        return FIXED[key]
    if key in COUNTED:
        return counted(year, *COUNTED[key])
    if key in BEFORE:
        return weekday_before(year, *BEFORE[key])
    if key in BESIDE:
        return beside(year, *BESIDE[key])
    if key in EASTER or key in ORTHODOX:
        sunday = easter(year) if key in EASTER else orthodox_easter(year)
        day = sunday + dt.timedelta(days=EASTER[key] if key in EASTER else ORTHODOX[key])
        return day.month, day.day
    return other_calendar(key, year)


def counted(year: int, month: int, weekday: int, n: int) -> tuple[int, int]:
    """The n-th *weekday* of a month, from its end where n is negative."""
    if n > 0:
        first = dt.date(year, month, 1)
        return month, 1 + (weekday - first.isoweekday()) % 7 + 7 * (n - 1)
    last = (dt.date(year + month // 12, month % 12 + 1, 1) - dt.timedelta(days=1)).day
    back = (dt.date(year, month, last).isoweekday() - weekday) % 7
    return month, last - back + 7 * (n + 1)


def weekday_before(year: int, month: int, day: int, weekday: int) -> tuple[int, int]:
    """The last *weekday* on or before a date, or the one nearest it for days moved to a Monday."""
    date = dt.date(year, month, day)
    found = date - dt.timedelta(days=(date.isoweekday() - weekday) % 7)
    return found.month, found.day


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

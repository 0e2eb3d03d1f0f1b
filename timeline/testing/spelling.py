"""Clocks, dates and lengths in English, each in several spellings that mean the same."""

from __future__ import annotations

import datetime as dt

MONTHS = "January February March April May June July August September October November December".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty".split()

CLOCKS = ("24", "12", "12 tight", "12 capital", "12 dot", "spoken", "hours", "plain 24")
DATES = ("d m y", "m d, y", "iso", "w d m y", "w, m d, y", "dth m y", "the dth of m y", "d mon y")
LENGTHS = ("digits", "words", "minutes", "fractions")
SHARES = {15: "a quarter of an hour", 30: "half an hour", 45: "three quarters of an hour", 60: "an hour"}


def number(n: int) -> str:
    """A number under sixty in words.

    >>> number(21), number(8)
    ('twenty-one', 'eight')
    """
    if n < 20:
        return SMALL[n]
    return TENS[n // 10 - 2] + (f"-{SMALL[n % 10]}" if n % 10 else "")


def clock(hour: int, minute: int, spelling: str = "24") -> str:
    """A time of day in a spelling, its half of the day always said.

    >>> [clock(21, 20, each) for each in ("24", "12", "12 dot", "spoken", "hours")]
    ['21:20', '9:20 p.m.', '9.20 p.m.', 'twenty past nine in the evening', '2120 hours']
    """
    match spelling:
        case "24":
            return f"{hour:02d}:{minute:02d}"
        case "plain 24":
            return f"{hour}:{minute:02d}"
        case "hours":
            return f"{hour:02d}{minute:02d} hours"
        case "spoken":
            return spoken(hour, minute)
        case _:
            return halved(hour, minute, spelling)


def halved(hour: int, minute: int, spelling: str) -> str:
    """A time of day with a.m. or p.m."""
    mark = "." if spelling == "12 dot" else ":"
    shown = f"{hour % 12 or 12}" + (f"{mark}{minute:02d}" if minute else "")
    half = "am" if hour < 12 else "pm"
    return shown + {"12 tight": half, "12 capital": f" {half.upper()}"}.get(spelling, f" {half[0]}.m.")


def spoken(hour: int, minute: int) -> str:
    """A time of day as it is said aloud.

    >>> spoken(9, 45), spoken(0, 5), spoken(12, 0), spoken(16, 22)
    ('a quarter to ten in the morning', 'five past midnight', 'noon', '22 minutes past four in the afternoon')
    """
    if minute > 30:
        return f"{amount(60 - minute)} to {hour_name((hour + 1) % 24)}"
    return f"{amount(minute)} past {hour_name(hour)}" if minute else hour_name(hour, alone=True)


def amount(minutes: int) -> str:
    """Minutes before or after an hour."""
    if minutes in (15, 30):
        return "a quarter" if minutes == 15 else "half"
    return number(minutes) if minutes % 5 == 0 else f"{minutes} minute{'s' if minutes > 1 else ''}"


def hour_name(hour: int, *, alone: bool = False) -> str:
    """An hour in words with its part of the day."""
    if hour == 0 and alone:
        return "12 a.m."  # midnight on a date may be either end of it
    if hour in (0, 12):
        return "midnight" if hour == 0 else "noon"
    part = "morning" if hour < 12 else "afternoon" if hour < 18 else "evening"
    return f"{number(hour % 12)}{' o’clock' if alone else ''} in the {part}"


def date(day: dt.date, spelling: str = "d m y") -> str:
    """A full date in a spelling.

    >>> [date(dt.date(2024, 3, 1), each) for each in ("d m y", "m d, y", "iso", "w d m y", "dth m y")]
    ['1 March 2024', 'March 1, 2024', '2024-03-01', 'Friday 1 March 2024', '1st March 2024']
    """
    month, weekday = MONTHS[day.month - 1], WEEKDAYS[day.weekday()]
    match spelling:
        case "iso":
            return day.isoformat()
        case "m d, y":
            return f"{month} {day.day}, {day.year}"
        case "w, m d, y":
            return f"{weekday}, {month} {day.day}, {day.year}"
        case "w d m y":
            return f"{weekday} {day.day} {month} {day.year}"
        case "dth m y":
            return f"{nth(day.day)} {month} {day.year}"
        case "the dth of m y":
            return f"the {nth(day.day)} of {month} {day.year}"
        case "d mon y":
            return f"{day.day} {month[:3]} {day.year}"
        case _:
            return f"{day.day} {month} {day.year}"


def nth(n: int) -> str:
    """An ordinal in digits.

    >>> [nth(n) for n in (1, 12, 23)]
    ['1st', '12th', '23rd']
    """
    tail = "th" if 10 < n % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{tail}"


def length(minutes: int, spelling: str = "digits") -> str:
    """A length of whole minutes in a spelling.

    >>> [length(90, each) for each in LENGTHS]
    ['1 hour and 30 minutes', 'an hour and thirty minutes', '90 minutes', 'an hour and a half']
    """
    if spelling == "minutes":
        return f"{minutes} minute{'s' if minutes != 1 else ''}"
    if spelling == "fractions" and fraction(minutes):
        return fraction(minutes)
    hours, rest = divmod(minutes, 60)
    worded = spelling != "digits"
    parts = [counted(hours, "hour", worded)] * bool(hours) + [counted(rest, "minute", worded)] * bool(rest or not hours)
    return " and ".join(parts)


def counted(n: int, unit: str, worded: bool) -> str:
    """A number of units."""
    if worded and n == 1:
        return "an hour" if unit == "hour" else "one minute"
    return f"{number(n) if worded and n < 60 else n} {unit}{'s' if n != 1 else ''}"


def fraction(minutes: int) -> str:
    """A length told in halves and quarters of an hour, or nothing.

    >>> fraction(30), fraction(150), fraction(20)
    ('half an hour', 'two and a half hours', '')
    """
    if minutes in SHARES:
        return SHARES[minutes]
    hours, rest = divmod(minutes, 60)
    if rest not in (15, 30) or hours > 19:
        return ""
    share = {15: "a quarter", 30: "a half"}[rest]
    return f"an hour and {share}" if hours == 1 else f"{number(hours)} and {share} hours"


def adjective(minutes: int, spelling: str = "digits") -> str:
    """A length as it stands before a noun; whole hours are told in hours.

    >>> adjective(20), adjective(120, "words")
    ('20-minute', 'two-hour')
    """
    hours, rest = divmod(minutes, 60)
    n, unit = (minutes, "minute") if rest or not hours else (hours, "hour")
    return f"{number(n) if spelling != 'digits' and n < 20 else n}-{unit}"

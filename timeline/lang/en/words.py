"""English number, month, weekday and unit words, and the patterns made of them."""

from __future__ import annotations

import re
from fractions import Fraction

ONES = {
    w: n
    for n, w in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen""".split()
    )
}
TENS = {w: 10 * n for n, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
ORDINALS = (
    {
        w: n
        for n, w in enumerate(
            """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
        fifteenth sixteenth seventeenth eighteenth nineteenth twentieth""".split(),
            1,
        )
    }
    | {"twenty-first": 21, "thirtieth": 30, "thirty-first": 31}
    | {
        f"twenty-{w}": 20 + n
        for n, w in enumerate("first second third fourth fifth sixth seventh eighth ninth".split(), 1)
    }
)
MONTHS = {
    w: n
    for n, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
            "september sept sep", "october oct", "november nov", "december dec",
        ),
        1,
    )
    for w in names.split()
}  # fmt: skip
WEEKDAYS = {
    w: n
    for n, names in enumerate(
        ("monday mon", "tuesday tues tue", "wednesday weds wed", "thursday thurs thur thu", "friday fri",
         "saturday sat", "sunday sun"),
        1,
    )
    for w in names.split()
}  # fmt: skip
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
PARTS = {
    "morning": "MO", "mornings": "MO", "afternoon": "AF", "afternoons": "AF", "evening": "EV", "evenings": "EV",
    "night": "NI", "nights": "NI", "noon": "MI", "daytime": "DT", "lunchtime": "MI", "dawn": "MO", "dusk": "EV",
}  # fmt: skip
UNITS = {
    "second": "second", "sec": "second", "s": "second", "minute": "minute", "min": "minute", "m": "minute",
    "hour": "hour", "hr": "hour", "h": "hour", "day": "day", "week": "week", "wk": "week", "fortnight": "fortnight",
    "month": "month", "quarter": "quarter", "year": "year", "yr": "year", "decade": "decade", "century": "century",
}  # fmt: skip

ONE = "|".join(sorted([*ONES, *TENS], key=len, reverse=True))
NUMBER = rf"(?:\d{{1,4}}(?:,\d{{3}})?(?:\.\d{{1,2}})?|(?:{'|'.join(TENS)})[- ](?:{'|'.join(list(ONES)[1:10])})|(?:{ONE})|a hundred)"
HOUR = r"(?:1[0-2]|0?[1-9]|twelve|eleven|ten|nine|eight|seven|six|five|four|three|two|one)"
MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?)"
WEEKDAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:mon|tues|tue|weds|wed|thurs|thur|thu|fri|sat|sun)\b\.?)"
ORDINAL = rf"(?:\d{{1,2}}(?:st|nd|rd|th)|{'|'.join(sorted(ORDINALS, key=len, reverse=True))})"
YEAR = r"(?:1[0-9]\d\d|20\d\d)"
UNIT = r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|fortnights?|months?|quarters?|years?|yrs?|decades?|centuries|century)"
SHORT_UNIT = r"(?:h|m|s|hrs?|mins?|secs?)"
SEASON = r"(?:spring|summer|autumn|fall|winter)"
PART = r"(?:mornings?|afternoons?|evenings?|nights?)"
NUMBER_WORDS = frozenset([*ONES, *TENS, "a", "an", "half", "several", "three", "many", "some"])
MONTH_WORDS = frozenset(MONTHS)
WEEKDAY_WORDS = frozenset(WEEKDAYS)


def number(words: str) -> Fraction | None:
    """The number that digits or words name.

    >>> number("twenty-five"), number("2.5"), number("a")
    (Fraction(25, 1), Fraction(5, 2), Fraction(1, 1))
    """
    words = words.lower().strip()
    if words in ("a", "an", "another", "the"):
        return Fraction(1)
    if words == "a hundred":
        return Fraction(100)
    if words[:1].isdecimal():
        return Fraction(words.replace(",", "")) if re.fullmatch(r"[\d,]+(?:\.\d+)?", words) else None
    parts = re.split(r"[- ]", words)
    if all(p in ONES or p in TENS for p in parts):
        return Fraction(sum(ONES.get(p, 0) + TENS.get(p, 0) for p in parts))
    return None


def ordinal(words: str) -> int | None:
    """The number of an ordinal: "19th", "third".

    >>> ordinal("19th"), ordinal("Third")
    (19, 3)
    """
    words = words.lower()
    digits = re.match(r"\d+", words)
    return int(digits[0]) if digits else ORDINALS.get(words)


def unit(word: str) -> str:
    """The unit that a word names, singular.

    >>> unit("centuries"), unit("hrs")
    ('century', 'hour')
    """
    word = word.lower().rstrip(".")
    if word == "centuries":
        return "century"
    return UNITS.get(word) or UNITS[word.rstrip("s")]


def month(word: str) -> int:
    """The number of a month."""
    return MONTHS[word.lower().rstrip(".")]


def weekday(word: str) -> int:
    """The ISO number of a weekday."""
    return WEEKDAYS[word.lower().rstrip(".")]

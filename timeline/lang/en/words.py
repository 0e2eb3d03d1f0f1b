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
    "morning": "MO", "mornings": "MO", "afternoon": "AF", "afternoons": "AF", "arvo": "AF", "evening": "EV", "evenings": "EV",
    "night": "NI", "nights": "NI", "noon": "MI", "daytime": "DT", "lunchtime": "MI", "dawn": "MO", "dusk": "EV",
}  # fmt: skip
UNITS = {
    "second": "second", "sec": "second", "s": "second", "minute": "minute", "min": "minute", "m": "minute",
    "hour": "hour", "hr": "hour", "h": "hour", "day": "day", "week": "week", "wk": "week", "fortnight": "fortnight",
    "month": "month", "quarter": "quarter", "year": "year", "yr": "year", "decade": "decade", "century": "century",
}  # fmt: skip

ONE = "|".join(sorted([*ONES, *TENS], key=len, reverse=True))
WORD_NUMBER = rf"(?!\d)(?:(?:{'|'.join(TENS)})[- ](?:{'|'.join(list(ONES)[1:10])})|{ONE})"
BIG = rf"(?:{WORD_NUMBER}|an?) (?:hundred|thousand|dozen)(?:(?: and)? {WORD_NUMBER})?"
DIGITS = r"\d{1,3}(?:,\d{3}){1,2}|\d{1,3} (?:1/[234]|3/4)|\d{1,6}(?!\d)(?:\.\d{1,3})?[½¼¾]?"
NUMBER = rf"(?:{DIGITS}|(?!\d)(?:[½¼¾]|{BIG}|{WORD_NUMBER}|hundreds?|a dozen))"
HOUR = r"(?:1[0-2]|0?[1-9]|twelve|eleven|ten|nine|eight|seven|six|five|four|three|two|one)"
MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?)"
WEEKDAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:mon|tues|tue|weds|wed|thurs|thur|thu|fri|sat|sun)\b\.?)"
LONG_WEEKDAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
ORDINAL = rf"(?:\d{{1,3}}(?:st|nd|rd|th)|(?!\d)(?:{'|'.join(sorted(ORDINALS, key=len, reverse=True))}))"
YEAR = r"(?:1\d\d\d|20\d\d)"
CENTURIES = {"sixteen": 1600, "seventeen": 1700, "eighteen": 1800, "nineteen": 1900, "twenty": 2000}
SPOKEN_YEAR = (
    rf"(?:two thousand(?:(?: and)? {WORD_NUMBER})?"
    rf"|(?:{'|'.join(CENTURIES)}) (?:hundred(?:(?: and)? {WORD_NUMBER})?|(?:oh|o)[- ](?:{'|'.join(list(ONES)[1:10])})"
    rf"|(?:{'|'.join(TENS)})[- ](?:{'|'.join(list(ONES)[1:10])})|{'|'.join(TENS)}|{'|'.join(list(ONES)[10:])}))"
)
UNIT = r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|fortnights?|months?|quarters?|years?|yrs?|decades?|centuries|century)"
PLURAL_UNIT = r"(?:seconds|minutes|hours|days|weeks|fortnights|months|quarters|years|decades|centuries)"
SEASON = r"(?:spring|summer|autumn|fall|winter)"
PART = r"(?:morning|afternoon|arvo|evening|night)"
AND_PART = {" and a half": Fraction(1, 2), " and a quarter": Fraction(1, 4), " and three quarters": Fraction(3, 4)}
SHARES = {"½": Fraction(1, 2), "¼": Fraction(1, 4), "¾": Fraction(3, 4)}
SCALES = {"hundred": 100, "hundreds": 100, "thousand": 1000, "dozen": 12}
NUMBER_WORDS = frozenset([*ONES, *TENS, *SHARES, "hundred", "hundreds"])
MEASURE = (
    r"(?:\s?(?:°|%|[kKMGT]?B\b|[kMG]?Hz\b|[kMG]?W\b|[mck]m\b|m\b|[kmµ]g\b|lb\b|ft\b|mph\b|knots\b|feet\b|inches\b|metres\b|meters\b"
    r"|miles\b|kilometres\b|kilometers\b|degrees\b|people\b|men\b|women\b|calories\b|points\b|per ?cent\b))"
)
MONTH_WORDS = frozenset(MONTHS)
WEEKDAY_WORDS = frozenset(WEEKDAYS)
UNIT_WORDS = frozenset(
    """second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks fortnight fortnights month
    months quarter quarters year years yr yrs decade decades century centuries weekend weekends""".split()
)


def number(words: str) -> Fraction | None:
    """The number that digits or words name.

    >>> number("twenty-five"), number("2 1/2"), number("a"), number("a hundred and ten")
    (Fraction(25, 1), Fraction(5, 2), Fraction(1, 1), Fraction(110, 1))
    """
    words = words.lower().strip()
    if words[:1].isdecimal() or words[:1] in SHARES:
        return digits(words)
    total = Fraction(0)
    for word in re.split(r"[-‐‑\s]+", words):
        if word in SCALES:
            total = (total or Fraction(1)) * SCALES[word]
        elif word in ("a", "an", "another"):
            total += 1
        elif word in ONES or word in TENS:
            total += ONES.get(word, 0) + TENS.get(word, 0)
        elif word != "and":
            return None
    return total


def digits(words: str) -> Fraction | None:
    """The number that digits name, with a vulgar fraction after them perhaps."""
    if words.isdecimal():
        return Fraction(int(words))
    share = SHARES.get(words[-1], Fraction(0))
    whole, _, part = words.rstrip("½¼¾").replace(",", "").partition(" ")
    share += Fraction(part or 0)
    if not whole:
        return share
    try:
        return Fraction(whole) + share
    except ValueError:
        return None


def ordinal(words: str) -> int | None:
    """The number of an ordinal: "19th", "third".

    >>> ordinal("19th"), ordinal("Third")
    (19, 3)
    """
    words = words.lower()
    found = re.match(r"\d+", words)
    return int(found[0]) if found else ORDINALS.get(re.sub(r"[‐‑\s]", "-", words))


def unit(word: str) -> str:
    """The unit that a word names, singular.

    >>> unit("centuries"), unit("hrs")
    ('century', 'hour')
    """
    word = word.lower().rstrip(".")
    if word == "centuries":
        return "century"
    return UNITS.get(word) or UNITS[word.rstrip("s")]


def spoken_year(words: str) -> int | None:
    """The year that words name.

    >>> spoken_year("nineteen ninety-six"), spoken_year("two thousand and ten"), spoken_year("twenty oh five")
    (1996, 2010, 2005)
    """
    first, *others = re.split(r"[-‐‑\s]+", words.lower())
    base = 2000 if first == "two" else CENTURIES.get(first)
    small = [ONES.get(w, 0) + TENS.get(w, 0) for w in others]
    return None if base is None else base + sum(small)


def month(word: str) -> int:
    """The number of a month."""
    return MONTHS[word.lower().rstrip(".")]


def weekday(word: str) -> int:
    """The ISO number of a weekday."""
    return WEEKDAYS[word.lower().rstrip(".")]


WEAK = frozenset(
    """a an the this that these those at in on of by for to about another each every all once it since from
    some few last next past more mid early late later earlier""".split()
)
LEXICON = (
    UNIT_WORDS
    | MONTH_WORDS
    | WEEKDAY_WORDS
    | NUMBER_WORDS
    | frozenset(ORDINALS)
    | frozenset(SEASONS)
    | frozenset(PARTS)
    | frozenset(
        """same next following previous preceding ensuing subsequent last past coming current first final early late
        later earlier mid half quarter couple pair few several other whole full very end start beginning middle close
        past recent latest day night time date moment present future ago now then fortnight solid long good further more
        business working running trading additional single extra entire academic financial fiscal tax new turn rest future a an the this that every
        each another and or to 's half-hour weekdays weekday minute times twenties thirties forties fifties sixties
        seventies eighties nineties qtr qtrs wk wkend""".split()
    )
)

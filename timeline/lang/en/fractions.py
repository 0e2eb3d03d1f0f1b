"""English lengths with fractions: "1/2 hour", "two and a quarter hours", "an hour and a half", "1 hour thirty"."""

from __future__ import annotations

import re
from fractions import Fraction

from timeline.lang.en.duration import SHORT, length
from timeline.lang.en.words import NUMBER, NUMBER_WORDS, UNIT, number, unit
from timeline.rules import rule
from timeline.values import Length

SPOKEN = NUMBER_WORDS | frozenset("# a an".split())
SHARE = r"(?:(?P<count>an?|one|two|three) )?(?P<share>half|quarters?|thirds?)"
LETTERS = r"(?:hrs?|h|mins?|m|d|wks?)"
SIZES = {"half": 2, "quarter": 4, "quarters": 4, "third": 3, "thirds": 3}
AFTER = r"(?=\s*(?:$|[.,;:!?)]|(?:ago|from now|later|earlier)\b))"


def share_of(count: str | None, size: str) -> Fraction:
    """The fraction that words name: "three quarters".

    >>> share_of("three", "quarters"), share_of(None, "half")
    (Fraction(3, 4), Fraction(1, 2))
    """
    return (number(count or "one") or Fraction(1)) / SIZES[size.lower()]


@rule(
    rf"(?P<a>[1-9])/(?P<b>[2-8])(?: of)?(?: an?)?[- ]?(?P<unit>{UNIT}|{LETTERS})",
    on="#",
    examples={"1/2 hour": "PT30M", "3/4 of an hour": "PT45M", "1/4h": "PT15M"},
    rejects=("1/2 pint",),
)
def fraction_of(m: re.Match[str]) -> Length:
    word = m["unit"].lower()
    return length((Fraction(int(m["a"]), int(m["b"])), SHORT.get(word) or unit(word)))


@rule(
    rf"(?P<n>{NUMBER}|an?) and {SHARE}(?: of)?(?: an?)? ?-?(?P<unit>{UNIT})",
    on=SPOKEN,
    examples={
        "two and quarter hours": "PT2H15M",
        "one and three quarters of hours": "PT1H45M",
        "5 and an half minute": "PT5M30S",
    },
    rejects=("two and half pints",),
)
def mixed(m: re.Match[str]) -> Length | None:
    whole = number(m["n"])
    return length((whole + share_of(m["count"], m["share"]), unit(m["unit"]))) if whole is not None else None


@rule(
    rf"(?P<n>{NUMBER}|an?) (?P<unit>{UNIT})(?: and|,)? {SHARE}(?! (?:of|an?|hours?|minutes?|days?|years?)\b)",
    on=SPOKEN,
    examples={"one hour and half": "PT1H30M", "two days and a quarter": "P2DT6H"},
    rejects=("one hour and half an hour",),
)
def with_share(m: re.Match[str]) -> Length | None:
    whole = number(m["n"])
    return length((whole + share_of(m["count"], m["share"]), unit(m["unit"]))) if whole is not None else None


@rule(
    rf"(?P<n>{NUMBER}|an?) hours?(?: and|,)? (?P<m>{NUMBER}){AFTER}",
    on=SPOKEN,
    examples={"1 hour thirty": "PT1H30M", "2 hours and ten": "PT2H10M"},
    rejects=("2 hours ten people", "1 hour eighty"),
)
def hour_and_minutes(m: re.Match[str]) -> Length | None:
    hours, minutes = number(m["n"]), number(m["m"])
    if hours is None or minutes is None or not 0 < minutes < 60:
        return None
    return length((hours, "hour"), (minutes, "minute"))


@rule(
    rf"(?P<n>{NUMBER}) (?:more|less|fewer|extra|additional|upcoming|coming|past) (?P<unit>{UNIT})",
    on=NUMBER_WORDS | {"#"},
    examples={"2 fewer minutes": "PT2M", "two upcoming weeks": "P2W"},
    rejects=("2 more people",),
)
def counted_more(m: re.Match[str]) -> Length | None:
    n = number(m["n"])
    return length((n, unit(m["unit"]))) if n is not None and m["unit"].lower() not in ("second", "quarter") else None


@rule(
    r"an? pair of (?P<unit>hours|minutes|days|weeks|months|years)",
    on="a",
    examples={"a pair of minutes": "PT2M"},
    rejects=("a pair of shoes",),
)
def pair(m: re.Match[str]) -> Length:
    return length((Fraction(2), unit(m["unit"])))


@rule(
    r"(?P<n>\d{1,3}) ?(?P<unit>m|s|d|w|mos?|y)(?![\w'’])",
    on="#",
    examples={"2m": "PT2M", "10 d": "P10D"},
    rejects=("2 mm",),
    bare=True,
)
def lettered_length(m: re.Match[str]) -> Length:
    units = {"m": "minute", "s": "second", "d": "day", "w": "week", "y": "year"}
    return length((Fraction(int(m["n"])), units.get(m["unit"].lower(), "month")))

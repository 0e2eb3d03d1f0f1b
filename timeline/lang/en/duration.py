"""English lengths of time."""

from __future__ import annotations

import re
from fractions import Fraction

from timeline.lang.en.words import NUMBER, NUMBER_WORDS, SHORT_UNIT, UNIT, number, unit
from timeline.rules import rule
from timeline.values import Length

SPOKEN = NUMBER_WORDS | frozenset("# quarter couple few".split())
FEW = {"couple": Fraction(2), "pair": Fraction(2)}
TAIL = r"(?:['’]s?)?"
PLAIN = r"(?:another |the (?:first|last|next|past|previous|following) )?"


def length(*parts: tuple[Fraction | None, str]) -> Length:
    """A length of the given amounts; a fortnight is fourteen days."""
    return Length(tuple((n and n * 14 if u == "fortnight" else n, "day" if u == "fortnight" else u) for n, u in parts))


@rule(
    rf"(?:(?:another|an additional|the (?:first|last|next|past|previous|following|final)) )?(?P<n>{NUMBER}|an?)(?P<half> and a half| and a quarter| and three quarters)?[- ]?(?:(?:running|full|solid|whole|consecutive|more|straight|long|extra) )?(?P<unit>{UNIT})(?:(?P<more> and a half| and a quarter)|(?: |, | and )(?P<n2>{NUMBER}|an?) (?P<unit2>{UNIT}))?{TAIL}(?:[- ]long)?",
    on=SPOKEN | {"the", "another"},
    examples={
        "8-minute": "PT8M",
        "two and a half hours": "PT2H30M",
        "an hour and 38 minutes": "PT1H38M",
        "five weeks and four days": "P5W4D",
        "3 hours 50 minutes": "PT3H50M",
        "two hours and a quarter": "PT2H15M",
        "a fortnight": "P14D",
        "the next 48 hours": "PT48H",
        "57 and a quarter hours": "PT57H15M",
    },
    rejects=("a second opinion", "second", "may"),
)
def amount(m: re.Match[str]) -> Length | None:
    n, name = number(m["n"]), unit(m["unit"])
    if n is None or ordinal_second(m):
        return None
    n += fraction_of(m["half"] or "") if m["half"] else 0
    rest: list[tuple[Fraction | None, str]] = []
    if m["n2"]:
        rest = [(number(m["n2"]), unit(m["unit2"]))]
    elif m["more"]:
        n += fraction_of(m["more"])
    return length((n, name), *rest)


def ordinal_second(m: re.Match[str]) -> bool:
    """Whether "a second" means the next one and not a sixtieth of a minute."""
    return m["n"].lower() in ("a", "one", "the", "another") and m["unit"].lower() == "second"


def fraction_of(words: str) -> Fraction:
    """The fraction that "and a half" adds."""
    return Fraction(1, 2) if "half" in words else Fraction(3, 4) if "three" in words else Fraction(1, 4)


@rule(
    rf"(?P<a>\d{{1,3}}(?:\.\d)?) ?(?P<ua>{SHORT_UNIT})(?: ?(?P<b>\d{{1,2}}) ?(?P<ub>{SHORT_UNIT}))?(?: ?(?P<c>\d{{1,2}}) ?(?P<uc>{SHORT_UNIT}))?",
    on="#",
    examples={"2 h 35 min": "PT2H35M", "18 h": "PT18H", "4h30m": "PT4H30M"},
    rejects=("30 metres", "5 m"),
)
def abbreviated(m: re.Match[str]) -> Length | None:
    parts = [(Fraction(m[n]), unit(m["u" + n])) for n in "abc" if m[n]]
    if len(parts) == 1 and m["ua"].lower() in ("m", "s"):
        return None
    return length(*parts)


@rule(
    r"(?:(?:the|a|another|about) )?(?P<n>half|(?:a )?quarter|three[- ]quarters)(?: of)?(?: an?|[- ]) ?(?P<unit>hour|day|year|minute|century|decade)s?"
    + TAIL,
    on="half quarter three the a another",
    examples={
        "half an hour": "PT30M",
        "a quarter of an hour": "PT15M",
        "three quarters of an hour": "PT45M",
        "half-hour": "PT30M",
    },
    rejects=("half past an hour",),
)
def part_of_unit(m: re.Match[str]) -> Length:
    words = m["n"].lower()
    share = Fraction(1, 2) if words == "half" else Fraction(3, 4) if "three" in words else Fraction(1, 4)
    return length((share, unit(m["unit"])))


@rule(
    rf"a (?P<n>couple|pair) of (?P<unit>{UNIT}){TAIL}",
    on="a",
    examples={"a couple of minutes": "PT2M", "a couple of years": "P2Y"},
    rejects=("a couple of friends",),
)
def couple(m: re.Match[str]) -> Length:
    return length((FEW[m["n"].lower()], unit(m["unit"])))


@rule(
    rf"(?:(?:(?:the )?(?:last|past|next|first|coming|recent) )?(?:a few|few|several|many|some|hundreds of|dozens of)(?: more)?|recent|for(?= )) (?P<span>(?P<unit>seconds|minutes|hours|days|weeks|months|years|decades|centuries)){TAIL}",
    on="for recent",
    examples={},
)
def after_for(m: re.Match[str]) -> Length:
    return length((None, unit(m["unit"])))


@rule(
    rf"(?:(?:the )?(?:last|past|next|first|coming) )?(?:a few|few|several|many|some|dozens of)(?: more)? (?P<unit>seconds|minutes|hours|days|weeks|months|years|decades|centuries){TAIL}",
    on="a few several many some the last past next first coming dozens",
    examples={"a few minutes": "PTXM", "several years": "PXY"},
    rejects=("a few people",),
)
def vague(m: re.Match[str]) -> Length:
    return length((None, unit(m["unit"])))


@rule(
    rf"(?P<n>{NUMBER}) (?:to|or|-|–) (?P<m>{NUMBER}) (?P<unit>{UNIT}){TAIL}",
    on=SPOKEN,
    examples={"three to four weeks": "P3W"},
    rejects=("three to four people",),
)
def between(m: re.Match[str]) -> Length | None:
    n = number(m["n"])
    return length((n, unit(m["unit"]))) if n is not None else None


@rule(
    r"(?P<h>\d{1,2}):(?P<m>[0-5]\d):(?P<s>[0-5]\d)(?:\.\d+)?",
    on="#",
    examples={"2:27:41": "PT2H27M41S"},
    rejects=("2:27",),
    bare=True,
)
def race(m: re.Match[str]) -> Length:
    return length(*((Fraction(int(m[n])), u) for n, u in (("h", "hour"), ("m", "minute"), ("s", "second"))))

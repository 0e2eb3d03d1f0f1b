"""English lengths of time."""

from __future__ import annotations

import re
from fractions import Fraction

from attrs import evolve

from timeline.lang.en.nearby import HOPED, HOPED_REACH, upcoming
from timeline.lang.en.words import AND_PART, MONTH, NUMBER, NUMBER_WORDS, PLURAL_UNIT, UNIT, UNIT_WORDS, number, unit
from timeline.rules import compiled_pattern, rule
from timeline.values import Length

SPOKEN = NUMBER_WORDS | frozenset("# a an another".split())
SHORT = {"h": "hour", "hr": "hour", "hrs": "hour", "m": "minute", "min": "minute", "mins": "minute", "s": "second",
         "sec": "second", "secs": "second", "d": "day", "wk": "week", "wks": "week"}  # fmt: skip
SHORT_UNIT = r"(?:(?:hrs?|mins?|secs?|wks?)\.?|[hmsd](?:\.(?=\s?\d))?)"
KINDS = (
    "running|full|solid|whole|consecutive|more|straight|long|extra|further|business|working|trading|calendar|school"
    "|fiscal|financial|additional|single|entire|past|previous|upcoming|coming|short|good|clear|successive|separate|odd|week[- ]?end"
)
MANNER = rf"(?!{MONTH}|\w+day|(?:early|only|any|many|every) )[a-z]{{2,}}(?:y|al|ous|ful|ive|less|ing)"
QUARTERED = ("hour", "minute")
WORKED = compiled_pattern(r"\b(?:business|working|trading) days?$")
ON_A = compiled_pattern(r"an?(?:other)? (?:\w+ )?day\Z")
LONG = compiled_pattern(r"an? \w+-long")
AGE = compiled_pattern(r" old(?!\w)")
SMALL = r"(?=\s(?:amount|quantity|quantities|detail|details|particle|trace|crack|fraction|difference|change|piece|book|taker|opinion|time|hand|language|chance|round|look|thought|home|child|half|wife|career|term|world|floor|class|nature|degree|place|man|woman|one|of|to))"


def length(*parts: tuple[Fraction | None, str]) -> Length:
    """A length of the given amounts; a fortnight is fourteen days."""
    return Length(tuple((n and n * 14 if u == "fortnight" else n, "day" if u == "fortnight" else u) for n, u in parts))


@rule(
    rf"(?P<n>{NUMBER}|another|an?)(?P<half> and a half| and a quarter| and three quarters)?[- ]?(?:(?:{KINDS}) )?(?P<unit>{UNIT})"
    rf"(?P<two>(?:,? and |, | (?!an? ))(?P<n2>{NUMBER}|an?(?! quarter))[- ](?P<unit2>{UNIT}))?(?P<three>(?:,? and |, | (?!an? ))(?P<n3>{NUMBER}|an?(?! quarter))[- ](?P<unit3>{UNIT}))?"
    r"(?P<more> and a half| and a quarter| and three quarters)?(?:-long)?(?!-old)",
    on=SPOKEN,
    examples={
        "8-minute": "PT8M",
        "two and a half hours": "PT2H30M",
        "an hour and 38 minutes": "PT1H38M",
        "five weeks and four days": "P5W4D",
        "3 hours 50 minutes": "PT3H50M",
        "two hours and a quarter": "PT2H15M",
        "an hour and three quarters": "PT1H45M",
        "a fortnight": "P14D",
        "57 and a quarter hours": "PT57H15M",
        "72 running hours": "PT72H",
        "a minute and a half": "PT1M30S",
    },
    rejects=(
        "a second opinion",
        "second",
        "may",
        "a minute amount",
        "6-year-old",
        "37 years old",
        "1330 hours, 20 minutes late",
        "2123 Second pump sent",
    ),
)
def amount(m: re.Match[str]) -> Length | None:
    n, name = number(m["n"]), unit(m["unit"])
    if (
        LONG.fullmatch(m[0])
        or n is None
        or any_day(m)
        or loose_unit(m)
        or military(m)
        or ordinal(m)
        or (name == "year" and AGE.match(m.string, m.end()))
    ):
        return None
    said = [(n + AND_PART.get(joined(m["half"]), 0), name)]
    more = [(k, unit(m[f"unit{i}"])) for i in "23" if m[f"n{i}"] and (k := number(m[f"n{i}"])) is not None]
    said += [(k / 4, said[0][1]) if u == "quarter" and said[0][1] in QUARTERED else (k, u) for k, u in more]
    if m["more"]:
        said[-1] = (said[-1][0] + AND_PART[joined(m["more"])], said[-1][1])
    return worked(m, length(*said))


def worked(m: re.Match[str], said: Length) -> Length:
    """The length, in days without those of weekends where the words say so."""
    return evolve(said, worked=WORKED.search(m[0]) is not None)


def any_day(m: re.Match[str]) -> bool:
    """Whether "on a working day", "on another day" is no length: a day of that kind; nor the name of a programme."""
    word = m["unit"]
    titled = word[0].isupper() and (m["n"] in ("a", "an") or m.string.startswith((" a Week", " a Day"), m.end()))
    if m[0].lower() == "one day" and HOPED.search(m.string, max(0, m.start() - HOPED_REACH), m.start()):
        return True
    return titled or ON_A.match(m[0]) is not None and m.string[max(0, m.start() - 3) : m.start()].lower() == "on "


def military(m: re.Match[str]) -> bool:
    """Whether "1330 hours, 125 minutes late" begins with a clock: four digits that a day has, and a length beside it."""
    hours = unit(m["unit"]) == "hour"
    return four_digits(m) and hours and m["n2"] is not None and (len(m["n2"]) == 4 or "," in m["two"])


def ordinal(m: re.Match[str]) -> bool:
    """Whether "2123 Second" is a clock and the word that opens what is told then."""
    return four_digits(m) and m["unit"] == "Second"


def four_digits(m: re.Match[str]) -> bool:
    """Whether the number is of four digits that a clock of the day has."""
    return re.fullmatch(r"([01]\d|2[0-3])[0-5]\d", m["n"]) is not None


def joined(words: str | None) -> str:
    """The words with plain single spaces, case folded."""
    return re.sub(r"\s+", " ", words or "").lower()


def loose_unit(m: re.Match[str]) -> bool:
    """Whether "a second", "a minute" or "a quarter" is no length here: an ordinal, an adjective, a share."""
    word, one = m["unit"].lower(), m["n"].lower() in ("a", "an", "another", "one", "the")
    if word == "quarters" and re.match(r"\sof\s(?!an?\s)", upcoming(m, 6)):
        return True
    if word == "quarter":
        return one or not m["n"][0].isdecimal()
    if one and word == "second":
        return not re.match(
            r"\s?(?:[.;:!?)]|,(?!\s\w+ed\b|\s\w+,?\s\w+\s(?:\w+ed|was|is|has|had|will)\b)|$|(?:later|ago|earlier|before|after)\b)",
            upcoming(m, 40),
        )
    return one and word == "minute" and re.match(SMALL, upcoming(m, 12)) is not None


@rule(
    rf"(?P<n>{NUMBER}) {MANNER} (?P<unit>{PLURAL_UNIT})(?!-)",
    on=NUMBER_WORDS | {"#"},
    examples={"two rainy days": "P2D", "ten brutal months": "P10M"},
    rejects=("two Monday hours", "two early days", "two thirsty men"),
)
def in_a_manner(m: re.Match[str]) -> Length | None:
    """A length with what it was like."""
    n = number(m["n"])
    return length((n, unit(m["unit"]))) if n and n > 1 and not m["unit"].startswith(("second", "quarter")) else None


@rule(
    rf"(?P<a>\d{{1,3}}(?:\.\d)?)\s?(?P<ua>{SHORT_UNIT})(?:\s?(?P<b>\d{{1,2}})\s?(?P<ub>{SHORT_UNIT}))?(?:\s?(?P<c>\d{{1,2}})\s?(?P<uc>{SHORT_UNIT}))?",
    on="#",
    examples={"2 h 35 min": "PT2H35M", "18 h": "PT18H", "4h30m": "PT4H30M"},
    rejects=("30 metres", "5 m", "3 d"),
)
def abbreviated(m: re.Match[str]) -> Length | None:
    parts = [(Fraction(m[n]), SHORT[m["u" + n].lower().rstrip(".")]) for n in "abc" if m[n]]
    if len(parts) == 1 and m["ua"].lower().rstrip(".") in ("m", "s", "d"):
        return None
    return length(*parts)


@rule(
    r"(?P<n>half|(?:a )?quarter|three[- ]quarters)(?: of)?(?: an?|-) ?(?P<unit>hour|day|year|minute|century|decade|second)s?(?:'s?(?=\s|$))?",
    on="half quarter three a",
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
    r"(?:(?P<n>an?|one|two|\d{1,2}) )?(?P<half>half)[- ](?P<unit>hour|day|year|century|decade)s?",
    on="a half one two #",
    examples={"a half hour": "PT30M", "half-hour": "PT30M"},
    rejects=("a half brother",),
)
def half_unit(m: re.Match[str]) -> Length:
    n = number(m["n"]) if m["n"] and m["n"].lower() not in ("a", "an") else Fraction(1)
    return length(((n or 1) * Fraction(1, 2), unit(m["unit"])))


@rule(
    rf"(?:an?|the (?:next|past|last|previous|coming|following)) (?P<n>couple|pair)(?: of)? (?:more )?(?P<unit>{PLURAL_UNIT})(?:'(?=\s))?",
    on="a the",
    examples={"a couple of minutes": "PT2M", "a couple of years": "P2Y"},
    rejects=("a couple of friends",),
)
def couple(m: re.Match[str]) -> Length:
    return length((Fraction(2), unit(m["unit"])))


@rule(
    rf"(?:(?:the )?(?:last|past|next|first|coming|previous|following) )?(?:quite )?(?:a (?:good )?few|few|several|many|some(?! quarters)|dozens of|hundreds of|a number of|a matter of)(?: more| short| long)? (?P<unit>{PLURAL_UNIT})(?:'(?=\s))?",
    on="a few several many some the last past next first coming dozens hundreds quite",
    examples={"a few minutes": "PTXM", "several years": "PXY"},
    rejects=("a few people",),
)
def vague(m: re.Match[str]) -> Length | None:
    if m[0][:4].lower() == "many" and m.string[max(0, m.start() - 4) : m.start()].lower() == "how ":
        return None
    return length((None, unit(m["unit"])))


@rule(
    rf"(?:(?:the |his |her |its |their )?(?:recent|coming|past|next|following|early(?! hours)|intervening) |the (?={PLURAL_UNIT} (?:before|after|since|following|ahead|leading up to|that followed|to come)(?!\w)))?(?P<unit>{PLURAL_UNIT})",
    on=frozenset(w for w in UNIT_WORDS if w.endswith("s"))
    | frozenset("the his her its their recent coming past next following early intervening".split()),
    examples={"years": "PXY", "days": "PXD", "recent months": "PXM", "the coming weeks": "PXW"},
    rejects=("year",),
    bare=True,
)
def plural(m: re.Match[str]) -> Length:
    return length((None, unit(m["unit"])))


@rule(
    r"(?P<unit>(?:week|month|year|decade|day|hour|minute)(?P<many>s)?|century|centuries)-long",
    on="week month year decade century day hour minute weeks months years decades centuries days hours minutes",
    examples={"week-long": "P1W", "months-long": "PXM"},
    rejects=("long week",),
)
def unit_long(m: re.Match[str]) -> Length:
    many = m["many"] or m["unit"].lower() == "centuries"
    return length((None if many else Fraction(1), unit(m["unit"])))


@rule(
    rf"(?:(?P<n>{NUMBER}|an?)(?:-| to | or |\s?–\s?)|between (?P<least>{NUMBER}|an?) and )(?P<m>{NUMBER})[- ](?P<unit>{UNIT})(?:'(?=\s))?",
    on=SPOKEN | {"between"},
    examples={"three to four weeks": "P3W", "5-10 minutes": "PT5M", "between two and three hours": "PT2H"},
    rejects=("three to four people", "four to a day"),
)
def between(m: re.Match[str]) -> Length | None:
    n, k = number(m["n"] or m["least"]), number(m["m"])
    if n is None or k is None or k <= n or m["unit"].lower() in ("second", "quarter"):
        return None
    return length((n, unit(m["unit"])))


@rule(
    r"(?:a|one) (?P<unit>week|month|year|day|hour|minute) or (?:so|two|more)",
    on="a one",
    examples={"a year or two": "P1Y", "a week or so": "P1W"},
    rejects=("a year or never",),
)
def or_two(m: re.Match[str]) -> Length:
    return length((Fraction(1), unit(m["unit"])))


@rule(
    rf"the (?:(?:first|last|next|past|previous|following|final|opening|closing|remaining|other|preceding|coming) )?(?P<n>{NUMBER}) (?:(?:{KINDS}) )?(?P<unit>{PLURAL_UNIT})(?:'(?=\s))?",
    on="the",
    examples={"the next 48 hours": "PT48H", "the nine months": "P9M", "the first 20 minutes": "PT20M"},
    rejects=("the two teams",),
)
def the_amount(m: re.Match[str]) -> Length | None:
    """A length with its article, unless that is of what is named after it: "the Hundred Days Offensive"."""
    n = number(m["n"])
    if m["unit"][0].isupper() and re.match(r"'? [A-Z]", upcoming(m, 3)):
        return None
    return worked(m, length((n, unit(m["unit"])))) if n is not None else None


@rule(
    r"the (?P<n>quarter|half|three[- ]quarters)(?: of)? an? (?P<unit>hour|century|day|year)",
    on="the",
    examples={"the quarter of an hour": "PT15M"},
    rejects=("the quarter of a mile",),
)
def the_part(m: re.Match[str]) -> Length:
    share = {"q": Fraction(1, 4), "h": Fraction(1, 2)}.get(m["n"][0].lower(), Fraction(3, 4))
    return length((share, unit(m["unit"])))

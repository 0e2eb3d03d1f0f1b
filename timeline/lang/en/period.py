"""English years, decades, centuries, seasons, quarters and halves."""

from __future__ import annotations

import re

from attrs import evolve

from timeline.lang.en.date import year_of
from timeline.lang.en.words import (
    LONG_WEEKDAY,
    MONTH,
    MONTH_WORDS,
    ONES,
    ORDINAL,
    ORDINALS,
    SEASON,
    SEASONS,
    TENS,
    WEEKDAY,
    WORD_NUMBER,
    YEAR,
    month,
    number,
    ordinal,
    weekday,
)
from timeline.rules import rule
from timeline.values import Date, Nth, Step, Value

NUMERALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1, "final": -1, "latest": -1}
DECADES = {
    "twenties": 2,
    "thirties": 3,
    "forties": 4,
    "fifties": 5,
    "sixties": 6,
    "seventies": 7,
    "eighties": 8,
    "nineties": 9,
}
LONGEST_REIGN = 120
GLUED_YEARS = frozenset(f"fy{year}" for year in (*range(1980, 2060), *(f"{n:02d}" for n in range(100))))
ERA = r"(?:(?P<ad>a\.d\.|ad|c\.e\.|ce)|(?P<bc>b\.c\.?(?:e\.)?|bce?))"


@rule(
    rf"(?P<year>{YEAR})(?![%°]|:\d|-\d|[.,]\d|/\d)(?:[-–—/](?P<to>\d\d)(?![\d-]))?",
    on="#",
    examples={"1990": "1990", "2011": "2011"},
    rejects=("1990.5", "1990%"),
    bare=True,
)
def year_alone(m: re.Match[str]) -> Date:
    year, to = int(m["year"]), int(m["to"] or 0)
    return Date(year, month=to if 1 <= to <= 12 and to < year % 100 else None)


@rule(
    rf"(?P<first>{YEAR})(?:-|–|—|/|~| - | – | — )(?P<last>{YEAR}|\d\d)(?![\d%°]|:\d|-\d|[.,]\d|/\d)",
    on="#",
    examples={"1990-1994": "1990 1994", "1914-18": "1914 1918"},
    rejects=("1990-1985", "1998-05", "1914-18-20"),
    bare=True,
)
def years(m: re.Match[str]) -> tuple[tuple[str, Value], ...] | None:
    """Two years with a dash between them; two digits that could be an earlier month are one."""
    first, last = int(m["first"]), int(m["last"])
    if last < 100:
        last += first // 100 * 100
    if not first < last <= first + LONGEST_REIGN:
        return None
    return (("first", Date(first)), ("last", Date(last)))


@rule(
    r"(?P<first>\d{1,4})(?:-|–|—| to | and |/)(?P<last>(?P<second>\d{1,4}) ?(?:b\.c\.?(?:e\.)?|bce?))",
    on="#",
    examples={"490-479 BC": "BC0490 BC0479"},
    rejects=("480 or so", "300 to 400 bicycles"),
)
def years_bce(m: re.Match[str]) -> tuple[tuple[str, Value], ...] | None:
    """Two years before our era, the first of which leaves the era to the second."""
    if int(m["first"]) <= int(m["second"]):
        return None
    return (("first", Date(int(m["first"]), bce=True)), ("last", Date(int(m["second"]), bce=True)))


@rule(
    rf"(?:(?P<day>\d{{1,2}}) )?(?:(?P<month>{MONTH})|(?P<season>{SEASON}))(?: of)?,? (?P<year>\d{{1,4}}) (?:b\.c\.?(?:e\.)?|bce?)",
    on=MONTH_WORDS | frozenset(SEASONS) | {"#"},
    examples={"June 479 BC": "BC0479-06", "spring of 480 BC": "BC0480-SP", "15 March 44 BC": "BC0044-03-15"},
    rejects=("June 479", "summer of 480 boats"),
)
def bce(m: re.Match[str]) -> Date:
    day = int(m["day"]) if m["day"] and m["month"] else None
    if m["season"]:
        return Date(int(m["year"]), season=SEASONS[m["season"].lower()], bce=True)
    return Date(int(m["year"]), month(m["month"]), day, bce=True)


@rule(
    rf"(?P<year>\d{{1,4}}) ?{ERA}",
    on="#",
    examples={"44 BC": "BC0044", "79 AD": "0079"},
    rejects=("44 bicycles",),
)
def era_after(m: re.Match[str]) -> Date:
    return Date(year=int(m["year"]), bce=m["bc"] is not None)


@rule(r"AD ?(?P<year>\d{1,4})", on="ad", examples={"AD 79": "0079"}, rejects=("AD agency",))
def era_before(m: re.Match[str]) -> Date:
    return Date(year=int(m["year"]))


@rule(
    rf"(?:fiscal|financial|academic|tax|calendar|school)(?: year)? (?P<year>{YEAR}|'?\d\d)(?!\d)(?:[-/–](?:\d{{4}}|\d\d))?|FY ?(?P<short>{YEAR}|'?\d\d)",
    on=frozenset("fiscal financial academic tax calendar school fy".split()) | GLUED_YEARS,
    examples={"fiscal 1989": "1989", "fiscal year 2021": "2021", "FY2014": "2014", "FY19": "2019"},
    rejects=("fiscal policy",),
)
def fiscal(m: re.Match[str]) -> Date:
    return Date(year=year_of(m["year"] or m["short"]))


@rule(
    rf"the year (?P<year>{YEAR}|two thousand)(?!\d)",
    on="the",
    examples={"the year 2000": "2000"},
    rejects=("the year before",),
)
def the_year(m: re.Match[str]) -> Date:
    return Date(year=int(m["year"]) if m["year"][0].isdecimal() else 2000)


@rule(
    rf"(?P<century>nineteen|eighteen|seventeen) (?:(?P<tens>{'|'.join(TENS)})(?:[- ](?P<ones>{'|'.join(list(ONES)[1:10])}))?|(?:oh|hundred and) (?P<oh>{'|'.join(list(ONES)[1:10])}))|two thousand(?: and)? (?P<since>{WORD_NUMBER})(?=\s?[.,;:!?)]|\s*$)",
    on="nineteen eighteen seventeen two",
    examples={"nineteen ninety-four": "1994", "two thousand and twenty": "2020"},
    rejects=("nineteen men", "two thousand and twenty men"),
)
def spoken_year(m: re.Match[str]) -> Date:
    if m["since"]:
        return Date(year=2000 + int(number(m["since"]) or 0))
    ones = m["ones"] or m["oh"]
    low = (TENS[m["tens"].lower()] if m["tens"] else 0) + (ONES[ones.lower()] if ones else 0)
    return Date(year=ONES[m["century"].lower()] * 100 + low)


@rule(
    rf"(?:mid|early|late)-(?P<span>(?P<year>{YEAR})(?P<s>'?s)?)(?!\w|[%°]|:\d|-\d|[.,]\d|/\d)",
    on="mid early late",
    examples={"mid-2007": "2007", "early-1990s": "199"},
    rejects=("mid-19000", "mid-1999.5"),
)
def phased_year(m: re.Match[str]) -> Date | None:
    """A year or a decade glued to its phase: "mid-2007", "the mid-1990s"."""
    if m["s"]:
        return Date(decade=int(m["year"][:3])) if m["year"].endswith("0") else None
    return Date(int(m["year"]))


@rule(
    r"(?P<n>\d{1,3})0s (?:b\.c\.?(?:e\.)?|bce?)",
    on="#",
    examples={"470s BC": "BC047"},
    rejects=("470s before",),
)
def decade_bce(m: re.Match[str]) -> Date:
    return Date(decade=int(m["n"]), bce=True)


@rule(
    r"(?P<decade>1\d\d|20\d)0'?s(?!\w)",
    on="#",
    examples={"1990s": "199", "1970s": "197"},
    rejects=("1990",),
)
def decade(m: re.Match[str]) -> Date:
    return Date(decade=int(m["decade"]))


@rule(
    r"(?:the |mid[- ]|early |late )+(?P<short>'?(?P<n>\d)0'?s(?!\w)|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)",
    on="the mid early late",
    examples={"the '80s": "198", "the nineties": "199", "mid 90s": "199"},
    rejects=("the 80",),
)
def short_decade(m: re.Match[str]) -> Date:
    digit = int(m["n"]) if m["n"] else DECADES[m["short"].lower()]
    return Date(decade=190 + digit)


@rule(
    rf"(?P<number>{ORDINAL})[- ](?P<unit>century|centuries)(?: ?(?:A\.?D\.?|C\.?E\.?))?(?P<bc> ?B\.?C\.?(?:E\.?)?)?",
    on=frozenset(ORDINALS) | {"#"},
    examples={"twelfth century": "11", "19th century": "18"},
    rejects=("the century",),
)
def century(m: re.Match[str]) -> Date | None:
    number = ordinal(m["number"])
    return Date(century=number - 1, bce=m["bc"] is not None) if number and number <= 30 else None


@rule(
    rf"(?P<season>{SEASON})(?:,? (?:of )?(?P<year>{YEAR}|nineteen ninety-\w{{3,5}}|'\d\d)(?![\d%]))?",
    on=frozenset(SEASONS),
    examples={"summer of 1644": "1644-SU", "spring 2021": "2021-SP"},
    rejects=("falling",),
    bare=True,
)
def season(m: re.Match[str]) -> Date:
    year = m["year"]
    spelt = 1990 + ONES[year.split("-")[1].lower()] if year and year[0].isalpha() else year_of(year)
    return Date(year=spelt, season=SEASONS[m["season"].lower()])


@rule(
    rf"(?P<span>{SEASON}) (?:Counter-?)?(?:Offensive|Campaign|Uprising|Rising) of (?P<year>{YEAR})(?!\d)",
    on=frozenset(SEASONS),
    examples={"Spring Offensive of 1918": "1918-SP 1918"},
    rejects=("spring offensive of 30 divisions",),
)
def campaign_of(m: re.Match[str]) -> tuple[tuple[str, Value], ...]:
    """The season that a campaign is named after, of the year that tells which one it was."""
    year = int(m["year"])
    return (("span", Date(year, season=SEASONS[m["span"].lower()])), ("year", Date(year)))


@rule(
    rf"(?:the (?!(?:fiscal )?\w{{3,6}}-(?:quarter|half)))?(?:(?:fiscal|financial|{YEAR}) ?-?)?(?P<n>first|second|latter|third|fourth|last|final|1st|2nd|3rd|4th)[- ](?P<unit>quarters?|qtrs?\.?|half|halves)(?:,? (?:of (?:fiscal )?)?(?P<year>{YEAR}|'\d\d)(?!\d)| of (?P<rel>the|this|last|next|that) year(?! long))?",
    on="the fiscal financial first second latter third fourth last final #",
    examples={"last quarter of 2022": "2022-Q4", "second-quarter": "XXXX-Q2", "second half of 2018": "2018-H2"},
    rejects=("the second", "the first half of the match"),
)
def fraction(m: re.Match[str]) -> Value | None:
    name, half = m["n"].lower(), m["unit"].lower().startswith("hal")
    number = 2 if name == "latter" else NUMERALS.get(name) or int(name[0])
    leading = re.search(YEAR, m[0][:14])
    year = year_of(m["year"]) or (int(leading[0]) if leading else None)
    if name == "latter" and not half:
        return None
    if half and not (year or m["rel"]) or number == -1 and not (year or m["rel"]):
        return None
    number = (2 if half else 4) if number < 0 else number
    if half and number > 2:
        return None
    return of_relative_year(Date(year, half=number) if half else Date(year, quarter=number), m["rel"])


def of_relative_year(date: Date, which: str | None) -> Value:
    """A part of a year, of the year that "last", "next" or "that" says."""
    word = (which or "the").lower()
    if date.year or word == "the":
        return date
    return Nth(1, date, Step("then" if word == "that" else "now", {"last": -1, "next": 1}.get(word, 0), "year"))


@rule(
    rf"(?P<span>(?:(?:the|its|his|her|their) )?(?:fiscal |fiscal-)?(?P<n>first|second|third|fourth)[- ]quarter) end(?:ed|ing) (?:on )?(?P<month>{MONTH}) (?P<day>\d{{1,2}})(?:, (?P<year>{YEAR}))?",
    on="the its his her their fiscal first second third fourth",
    examples={"the second quarter ended June 30": "1. XXXX-Q2 of XXXX-06-30"},
    rejects=("the third quarter ended badly",),
)
def quarter_ended(m: re.Match[str]) -> Date | Nth:
    """A quarter of a company's own year, which is of the year of its last day."""
    quarter = Date(quarter=NUMERALS[m["n"].lower()])
    last = Date(month=month(m["month"]), day=int(m["day"]))
    return evolve(quarter, year=int(m["year"])) if m["year"] else Nth(1, quarter, last)


@rule(
    rf"(?:the )?(?P<month>March|June|September|December) quarter(?:(?: of)? (?P<year>{YEAR})(?!\d))?",
    on="the march june september december",
    examples={"the June quarter": "XXXX-Q2", "December quarter 2023": "2023-Q4"},
    rejects=("the July quarter", "a quarter"),
)
def quarter_to(m: re.Match[str]) -> Date:
    """A quarter of the calendar year by its last month, as accounts in Australia and India name it."""
    return Date(year_of(m["year"]) if m["year"] else None, quarter=month(m["month"]) // 3)


@rule(
    rf"the (?P<year>{YEAR}) (?:period|quarter)",
    on="the",
    examples={"the 1988 period": "said+0 1988", "the 1990 quarter": "said+0 1990"},
    rejects=("the 1988 periodical",),
)
def of_a_year(m: re.Match[str]) -> Step:
    """The period of accounts spoken of, in another year."""
    return Step("said", 0, Date(int(m["year"])))


@rule(
    r"(?P<rel>this|last|next) year's (?P<n>first|second|third|fourth)[- ](?P<unit>quarter|half)",
    on="this last next",
    examples={
        "last year's fourth quarter": "1. XXXX-Q4 of now-1 year",
        "this year's first half": "1. XXXX-H1 of now+0 year",
    },
    rejects=("this year's third game",),
)
def fraction_of_year(m: re.Match[str]) -> Nth | None:
    n = NUMERALS[m["n"].lower()]
    date = Date(quarter=n) if m["unit"].lower() == "quarter" else Date(half=n)
    within = Step("now", {"last": -1, "next": 1}.get(m["rel"].lower(), 0), "year")
    return Nth(1, date, within) if n <= 2 or date.quarter else None


@rule(
    rf"[qQ](?P<q3>[1-4]) (?:of )?(?P<rel>this|last|next) year|[qQ](?P<q>[1-4])(?:,? ?(?:of )?(?:fiscal |fy ?)?(?P<year>{YEAR}|'?\d\d)(?![\d.%]))?|[hH](?P<h>[12]) (?:of )?(?P<hyear>{YEAR})|(?P<first>{YEAR}|\d\d(?=q)) ?[qQ](?P<q2>[1-4])",
    on="q1 q2 q3 q4 h1 h2 #",
    examples={"Q3 2018": "2018-Q3", "H2 2018": "2018-H2", "Q2": "XXXX-Q2", "Q1 next year": "1. XXXX-Q1 of now+1 year"},
    rejects=("H1 of",),
)
def q_number(m: re.Match[str]) -> Value:
    if m["q3"]:
        return of_relative_year(Date(quarter=int(m["q3"])), m["rel"])
    if m["h"]:
        return Date(int(m["hyear"]), half=int(m["h"]))
    return Date(year_of(m["year"] or m["first"]), quarter=int(m["q"] or m["q2"]))


@rule(
    rf"(?:the )?(?P<n>{'|'.join(NUMERALS)}|{ORDINAL}) (?P<unit>{LONG_WEEKDAY}|day|(?P<work>business |working |trading |week)day|week|week[- ]?end|wkend|month) (?:of|in) (?:(?P<month>{MONTH})(?:,? (?:of )?(?P<year>{YEAR})(?!\d))?|(?P<y>{YEAR})(?!\d)|(?P<rel>the|this|last|next|that|each|every) (?P<in>month|year|quarter))",
    on=frozenset(ORDINALS) | frozenset("the last final latest twenty thirty #".split()),
    examples={
        "the ninth month of next year": "9. month of now+1 year",
        "the 26th day of the month": "26. day of now+0 month",
        "the first Tuesday of October": "1. XXXX-WXX-2 of XXXX-10",
        "the third week of May 2019": "3. week of 2019-05",
        "the last week of 2018": "-1. week of 2018",
        "the last business day of June": "-1. workday of XXXX-06",
    },
    rejects=("the first of October", "the first day of school"),
)
def nth_within(m: re.Match[str]) -> Value | None:
    n = NUMERALS.get(m["n"].lower()) or ordinal(m["n"])
    word = "weekend" if m["unit"].lower().endswith("end") else "workday" if m["work"] else m["unit"].lower()
    unit: str | Date = Date(weekday=weekday(word)) if re.fullmatch(WEEKDAY, word) else word
    if n is None or (m["rel"] and m["rel"].lower() in ("each", "every")):
        return None
    return Nth(n, unit, outer(m))


def outer(m: re.Match[str]) -> Date | Step:
    """The month or year within which the n-th unit is counted."""
    if m["rel"]:
        which = m["rel"].lower()
        return Step("then" if which == "that" else "now", {"last": -1, "next": 1}.get(which, 0), m["in"].lower())
    return Date(year_of(m["year"] or m["y"]), month(m["month"]) if m["month"] else None)


@rule(
    r"week (?P<n>\d{1,2}) of (?P<rel>this|last|next|the) year",
    on="week",
    examples={"week 12 of next year": "1. XXXX-W12 of now+1 year"},
    rejects=("week 60 of this year",),
)
def week_of_year(m: re.Match[str]) -> Nth | None:
    within = Step("now", {"last": -1, "next": 1}.get(m["rel"].lower(), 0), "year")
    return Nth(1, Date(week=int(m["n"])), within) if 1 <= int(m["n"]) <= 53 else None


@rule(
    r"week (?P<n>\d{1,2})(?![\d.:%]| of)",
    on="week",
    examples={"week 12": "XXXX-W12"},
    rejects=("week 60", "week 3.5"),
    bare=True,
)
def week_number(m: re.Match[str]) -> Date | None:
    return Date(week=int(m["n"])) if 1 <= int(m["n"]) <= 53 else None


@rule(
    rf"week (?P<n>\d{{1,2}})(?: of |, | )(?P<year>{YEAR})|(?P<y2>\d{{4}})-?W(?P<n2>\d\d)(?:-?(?P<d>[1-7]))?",
    on="week #",
    examples={"week 26 of 2019": "2019-W26", "2019-W26": "2019-W26"},
    rejects=("week 60 of the year",),
)
def iso_week(m: re.Match[str]) -> Date | None:
    number = int(m["n"] or m["n2"])
    return (
        Date(int(m["year"] or m["y2"]), week=number, weekday=int(m["d"]) if m["d"] else None)
        if 1 <= number <= 53
        else None
    )

"""English dates and lengths in bare figures, as an assistant is answered: "15-2", "31 10 1974", "2014-10", "in 15'"."""

from __future__ import annotations

import re
from fractions import Fraction

from timeline.lang.en.date import CLOSED, TH, checked, year_of
from timeline.lang.en.relative import offset_of
from timeline.lang.en.words import MONTH, MONTH_WORDS, YEAR, month
from timeline.rules import Several, rule
from timeline.values import Date, Length, Nth, Step, Value

LONGEST = 24
MARKS = {"'": "minute", "’": "minute", "′": "minute", '"': "second", "”": "second", "″": "second"}


def alone(m: re.Match[str]) -> bool:
    """Whether a match is the whole of its text, but for a preposition before it."""
    return (
        len(m.string) <= LONGEST
        and re.fullmatch(r"(?:on |for |by )?", m.string[: m.start()].lower().lstrip()) is not None
        and not m.string[m.end() :].strip(" .!?")
    )


def day_and_month(first: int, second: int, year: int | None = None) -> Date | None:
    """The date of two figures of which only one can be a month."""
    if (first > 12) is (second > 12):
        return None
    return checked(Date(year, min(first, second), max(first, second)))


@rule(
    r"(?P<a>\d{1,2})\s?[-/]\s?(?P<b>\d{1,2})",
    on="#",
    examples={"15-2": "XXXX-02-15", "2 / 15": "XXXX-02-15"},
    rejects=("3-2", "15-17"),
    bare=True,
)
def two_figures(m: re.Match[str]) -> Date | None:
    return day_and_month(int(m["a"]), int(m["b"])) if alone(m) else None


@rule(
    r"(?P<first>(?P<a>\d{1,2})/(?P<b>\d{1,2}))\s?[-–—]\s?(?P<last>(?P<c>\d{1,2})/(?P<d>\d{1,2})(?:/(?P<year>(?:19|20)?\d\d))?)(?![\d/]|[.:%]\d|-\d)",
    on="#",
    examples={
        "10/1-11/7": "XXXX-10-01 XXXX-11-07",
        "10/1-11/2/2017": "2017-10-01 2017-11-02",
        "21/3 - 4/4": "XXXX-03-21 XXXX-04-04",
    },
    rejects=("10/40-11/7", "13/13-14/14"),
    bare=True,
)
def slashed_range(m: re.Match[str]) -> tuple[tuple[str, Value], ...] | None:
    """Two days in figures, the month first unless one of them can only begin with its day."""
    rows = ((int(m["a"]), int(m["b"])), (int(m["c"]), int(m["d"])))
    day_first = any(first > 12 for first, _ in rows)
    year = year_of(m["year"])
    dates = [Date(year, b if day_first else a, a if day_first else b) for a, b in rows]
    sound = all(0 < (d.month or 0) <= 12 and checked(d) for d in dates)
    return (("first", dates[0]), ("last", dates[1])) if sound else None


@rule(
    r"(?P<first>(?P<a>\d{1,2})(?P<mark>[/.-])(?P<b>\d{1,2})(?P=mark)(?P<y1>\d{4}|\d\d))\s?[-–—]\s?(?P<last>(?P<c>\d{1,2})(?P=mark)(?P<d>\d{1,2})(?P=mark)(?P<y2>\d{4}|\d\d))(?![\d/]|[.:]\d|-\d)",
    on="#",
    examples={
        "2/3/2021-2/9/2021": "2021-02-03 2021-02-09",
        "28.04.2023-02.05.2023": "2023-04-28 2023-05-02",
        "6-2-2020-6-20-2020": "2020-06-02 2020-06-20",
    },
    rejects=("2/3/2021-2/9", "13/13/2021-14/14/2021"),
)
def numeric_range(m: re.Match[str]) -> Several | None:
    """Two dates in figures with a dash between them, which are written in one order."""
    rows = ((int(m["a"]), int(m["b"]), m["y1"]), (int(m["c"]), int(m["d"]), m["y2"]))
    day_first = any(first > 12 for first, _, _ in rows) or (m["mark"] == "." and all(b <= 12 for _, b, _ in rows))
    dates = [Date(year_of(y), b if day_first else a, a if day_first else b) for a, b, y in rows]
    sound = all(0 < (d.month or 0) <= 12 and checked(d) for d in dates)
    return (("first", dates[0]), ("last", dates[1])) if sound else None


@rule(
    rf"(?P<day>\d{{1,2}}){TH}(?: of)? (?P<month>{MONTH}) (?P<year>[0-4]\d){CLOSED}",
    on="#",
    examples={"9th June 14": "2014-06-09", "22nd of May 08": "2008-05-22"},
    rejects=("9 June 14", "9th June 14 men", "9th June 14:30"),
)
def short_year(m: re.Match[str]) -> Date | None:
    """A day of a year in two digits, which can be no second day after an ordinal."""
    return checked(Date(year_of(m["year"]), month(m["month"]), int(m["day"])))


@rule(
    rf"(?P<month>{MONTH})[-/](?P<day>\d{{1,2}})(?:{TH})?(?:[-/]|,? )(?P<year>{YEAR})(?![\d%]|[-/:]\d)",
    on=MONTH_WORDS,
    examples={"June-9, 2014": "2014-06-09", "June/9/2014": "2014-06-09", "Jun-9-2014": "2014-06-09"},
    rejects=("June-9 men", "June/45/2014"),
)
def marked(m: re.Match[str]) -> Date | None:
    return checked(Date(int(m["year"]), month(m["month"]), int(m["day"])))


@rule(
    r"(?P<year>(?:19|20)\d\d)\.(?P<month>0[1-9]|1[0-2])\.(?P<day>0[1-9]|[12]\d|3[01])(?![\d%]|\.\d)",
    on="#",
    examples={"2014.06.09": "2014-06-09"},
    rejects=("2014.13.09", "2014.06.09.1"),
    bare=True,
)
def dotted_iso(m: re.Match[str]) -> Date | None:
    return checked(Date(int(m["year"]), int(m["month"]), int(m["day"])))


GLUED_MONTHS = frozenset("jan feb mar apr jun jul aug sep sept oct nov dec".split())


@rule(
    rf"(?P<month>{'|'.join(sorted(GLUED_MONTHS, key=len, reverse=True))})(?P<day>\d\d?)(?![-/:.]\w)",
    on=frozenset(f"{month}{day}" for month in GLUED_MONTHS for day in range(1, 32)),
    examples={"mar3": "XXXX-03-03", "Dec25": "XXXX-12-25"},
    rejects=("feb30", "oct3/4"),
    bare=True,
)
def glued(m: re.Match[str]) -> Date | None:
    return checked(Date(month=month(m["month"]), day=int(m["day"])))


@rule(
    r"(?P<a>\d{1,2}) (?P<b>\d{1,2}) (?P<year>(?:19|20)\d\d)",
    on="#",
    examples={"31 10 1974": "1974-10-31", "10 31 1974": "1974-10-31"},
    rejects=("31 13 1974", "3 4 1974"),
    bare=True,
)
def three_figures(m: re.Match[str]) -> Date | None:
    return day_and_month(int(m["a"]), int(m["b"]), int(m["year"])) if alone(m) else None


@rule(
    r"(?P<year>(?:19|20)\d\d) (?P<month>0[1-9]|1[0-2]) (?P<day>0[1-9]|[12]\d|3[01])(?![:.,]?\d| \d)",
    on="#",
    examples={"2016 10 16": "2016-10-16"},
    rejects=("2016 10 160", "2016 1 6", "2016 10 16 20"),
    bare=True,
)
def spaced_iso(m: re.Match[str]) -> Date | None:
    return checked(Date(int(m["year"]), int(m["month"]), int(m["day"])))


@rule(
    r"(?P<year>(?:19|20)\d\d)[-/](?P<month>0[1-9]|1[0-2])",
    on="#",
    examples={"2014-10": "2014-10", "2014/10": "2014-10"},
    rejects=("2014-13", "2014/1"),
    bare=True,
)
def year_month(m: re.Match[str]) -> Date | None:
    return Date(int(m["year"]), int(m["month"])) if alone(m) else None


@rule(
    rf"(?P<day>\d{{1,2}})-(?P<month>{MONTH})-(?P<year>\d\d)",
    on="#",
    examples={"31-Oct-74": "1974-10-31", "05-May-19": "2019-05-05"},
    rejects=("31-Oct-1974", "45-May-19"),
)
def hyphened(m: re.Match[str]) -> Date | None:
    year = int(m["year"])
    return checked(Date(year + (2000 if year < 50 else 1900), month(m["month"]), int(m["day"])))


@rule(
    r"(?P<span>(?P<n>\d{1,3})(?P<mark>['’′\"”″]))(?=\s|$)",
    on="#",
    examples={"15'": "PT15M", '30"': "PT30S"},
    rejects=("15", "'89"),
    bare=True,
)
def primed(m: re.Match[str]) -> Length:
    return Length(((Fraction(int(m["n"])), MARKS[m["mark"]]),))


@rule(
    r"in (?P<span>(?P<n>\d{1,2}))",
    on="in",
    examples={"in 20": "PT20M"},
    rejects=("in 2015", "in 15 days"),
    bare=True,
)
def in_minutes(m: re.Match[str]) -> Length | None:
    return Length(((Fraction(int(m["n"])), "minute"),)) if alone(m) else None


@rule(
    rf"(?P<one>(?:the )?(?P<first>\d{{1,2}})(?:{TH})?)(?:\s?[-–—]\s?| to | through | and )(?P<two>(?:the )?(?P<last>\d{{1,2}})(?:{TH})? (?:of |in )?(?P<which>this|next|last) month)",
    on="the #",
    examples={"6-19 next month": "6. day of now+1 month 19. day of now+1 month"},
    rejects=("19-6 next month", "6-40 next month"),
)
def days_of_month(m: re.Match[str]) -> Several | None:
    """Two days of the month that is told from now."""
    first, last = int(m["first"]), int(m["last"])
    if not 1 <= first < last <= 31:
        return None
    within = Step("now", offset_of(m["which"].lower()), "month")
    return ("one", Nth(first, "day", within)), ("two", Nth(last, "day", within))

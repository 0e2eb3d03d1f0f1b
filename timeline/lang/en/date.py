"""English calendar dates."""

from __future__ import annotations

import re

from timeline.lang.en.words import (
    MONTH,
    MONTH_WORDS,
    ORDINAL,
    ORDINALS,
    SEASON,
    SEASONS,
    WEEKDAY,
    WEEKDAY_WORDS,
    YEAR,
    month,
    ordinal,
    weekday,
)
from timeline.rules import rule
from timeline.values import Date, Nth, Step, Value

NUMERALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1, "final": -1}


def year_of(words: str | None) -> int | None:
    """The year that digits name."""
    return int(words) if words else None


@rule(
    rf"(?P<month>{MONTH}) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?!\d|[:.]\d|%| ?(?:percent|per cent))(?:(?:,? of|,)? (?P<year>{YEAR})(?!\d))?",
    on=MONTH_WORDS,
    examples={"June 20": "XXXX-06-20", "March 4, 2024": "2024-03-04", "Sept. 2": "XXXX-09-02"},
    rejects=("June 45", "May 5:30"),
)
def month_day(m: re.Match[str]) -> Date | None:
    return checked(Date(year_of(m["year"]), month(m["month"]), int(m["day"])))


@rule(
    rf"(?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)?[ -](?P<month>{MONTH})(?:,?[ -](?P<year>{YEAR})(?!\d))?",
    on="# the",
    examples={"28 March": "XXXX-03-28", "5 August 2019": "2019-08-05", "16th December 2018": "2018-12-16"},
    rejects=("45 March",),
)
def day_month(m: re.Match[str]) -> Date | None:
    return checked(Date(year_of(m["year"]), month(m["month"]), int(m["day"])))


def checked(date: Date) -> Date | None:
    """The date, if its day can be in its month."""
    longest = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[(date.month or 1) - 1]
    return date if 1 <= (date.day or 1) <= longest else None


@rule(
    r"(?P<year>\d{4})-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])(?=T\d|\b)(?!-)",
    on="#",
    examples={"2019-06-28": "2019-06-28"},
    rejects=("2019-13-28",),
)
def iso(m: re.Match[str]) -> Date | None:
    return checked(Date(int(m["year"]), int(m["month"]), int(m["day"])))


@rule(
    r"(?P<a>\d{1,2})(?P<mark>[/.-])(?P<b>\d{1,2})(?P=mark)(?P<year>\d{4}|\d\d)(?![\d/]|\.\d)",
    on="#",
    examples={"28.04.2023": "2023-04-28", "11/08/2024": "2024-11-08", "22.07.2019": "2019-07-22"},
    rejects=("45/45/2020",),
)
def numeric(m: re.Match[str]) -> Date | None:
    first, second = int(m["a"]), int(m["b"])
    day_first = m["mark"] == "." or first > 12
    number, day = (second, first) if day_first else (first, second)
    year = int(m["year"]) if len(m["year"]) == 4 else 2000 + int(m["year"]) - (100 if int(m["year"]) > 50 else 0)
    return checked(Date(year, number, day)) if 1 <= number <= 12 else None


@rule(
    rf"(?:(?:early|late|mid)[ -])?(?P<month>{MONTH})(?:,? (?:of )?(?P<year>{YEAR})(?!\d))?(?:['’]s)?",
    on=MONTH_WORDS | {"early", "late", "mid"},
    examples={"April": "XXXX-04", "late May of 2020": "2020-05", "mid-January": "XXXX-01"},
    rejects=("marching",),
    bare=True,
)
def month_alone(m: re.Match[str]) -> Date:
    return Date(year_of(m["year"]), month(m["month"]))


@rule(
    rf"(?:the )?(?P<day>{WEEKDAY})s?(?: the (?P<number>\d{{1,2}})(?:st|nd|rd|th))?(?:['’]s)?",
    on=WEEKDAY_WORDS | {"the"},
    examples={"Saturday": "XXXX-WXX-6", "Sunday the 11th": "XXXX-XX-11", "the Thursday": "XXXX-WXX-4"},
    rejects=("sunk",),
    bare=True,
)
def weekday_alone(m: re.Match[str]) -> Date:
    return Date(day=int(m["number"]) if m["number"] else None, weekday=weekday(m["day"]))


@rule(
    rf"(?P<day>{WEEKDAY})[ ,]{{1,2}}(?P<number>\d{{1,2}})(?!\d|[:.]\d|st|nd|rd|th| ?[ap]\.?m)(?= to | and |[–-])",
    on=WEEKDAY_WORDS,
    examples={},
)
def weekday_day(m: re.Match[str]) -> Date:
    return Date(day=int(m["number"]), weekday=weekday(m["day"]))


@rule(
    r"the (?P<day>\d{1,2}(?:st|nd|rd|th))(?! (?:century|floor|hole|inning|minute|birthday|annual|edition|round|place|time|Street|Avenue|District|day|amendment|over|year))",
    on="the",
    examples={"the 19th": "XXXX-XX-19"},
    rejects=("the 19th century",),
)
def day_alone(m: re.Match[str]) -> Date | None:
    day = ordinal(m["day"])
    return Date(day=day) if day and day <= 31 else None


@rule(
    rf"(?P<year>{YEAR})(?![\d%:-]|[.,]\d|/\d| (?:hours|hrs|people|men|women|workers|points|miles|meters|metres|km|feet|dollars|shares))(?:['’]s)?",
    on="#",
    examples={"1990": "1990", "2011": "2011"},
    rejects=("1990.5", "1990%"),
    bare=True,
)
def year_alone(m: re.Match[str]) -> Date:
    return Date(year=int(m["year"]))


@rule(
    r"(?:the )?(?:(?:early|mid|late)[ -])?(?P<decade>1\d\d|20\d)0['’]?s",
    on="# the early mid late",
    examples={"the 1990s": "199", "the late 1970s": "197"},
    rejects=("1990",),
)
def decade(m: re.Match[str]) -> Date:
    return Date(decade=int(m["decade"]))


@rule(
    rf"(?:the )?(?:(?:early|mid|late)[ -])?(?P<number>{ORDINAL})[ -]century",
    on="# the early mid late " + " ".join(ORDINALS),
    examples={"the twelfth century": "11", "19th century": "18"},
    rejects=("the century",),
)
def century(m: re.Match[str]) -> Date | None:
    number = ordinal(m["number"])
    return Date(century=number - 1) if number else None


@rule(
    rf"(?:the )?(?:(?:early|mid|late)[ -])?(?P<season>{SEASON})(?:,? (?:of )?(?P<year>{YEAR})(?!\d))?",
    on="the early mid late spring summer autumn fall winter",
    examples={"the summer of 1644": "1644-SU", "spring 2021": "2021-SP", "the autumn": "XXXX-FA"},
    rejects=("falling",),
    bare=True,
)
def season(m: re.Match[str]) -> Date:
    return Date(year=year_of(m["year"]), season=SEASONS[m["season"].lower()])


@rule(
    rf"(?:the )?(?P<n>first|second|third|fourth|last|final|1st|2nd|3rd|4th)[ -](?P<unit>quarter|half)(?:(?: of)? (?:(?P<year>{YEAR})(?!\d)|(?P<this>the year|this year)))?",
    on="the first second third fourth last final #",
    examples={"the last quarter of 2022": "2022-Q4", "second-quarter": "XXXX-Q2"},
    rejects=("the second",),
    bare=True,
)
def fraction(m: re.Match[str]) -> Date | None:
    name = m["n"].lower()
    number = NUMERALS.get(name) or int(name[0])
    year = year_of(m["year"])
    if m["unit"].lower() == "half":
        number = 2 if number < 0 else number
        return Date(year, half=number) if number <= 2 and (year or m["this"]) else None
    return Date(year, quarter=4 if number < 0 else number)


@rule(
    rf"(?:the )?(?P<n>first|second|third|fourth|last) (?P<day>{WEEKDAY}) (?:of|in) (?P<month>{MONTH})(?: (?P<year>{YEAR}))?",
    on="the first second third fourth last",
    examples={"the first Tuesday of October": "1. XXXX-WXX-2 of XXXX-10"},
    rejects=("the first of October",),
)
def nth_weekday(m: re.Match[str]) -> Value:
    return Nth(NUMERALS[m["n"].lower()], Date(weekday=weekday(m["day"])), Date(year_of(m["year"]), month(m["month"])))


@rule(
    rf"(?:the )?(?:very )?(?:end|start|beginning|middle|close) of (?:(?P<month>{MONTH})(?:,? (?P<year>{YEAR}))?|(?P<y>{YEAR})|the (?P<decade>1\d\d|20\d)0s|(?P<which>this|the|last|next) (?P<unit>day|week|month|year|decade|century))",
    on="the end start beginning middle close",
    examples={"the end of 2025": "2025", "the end of August": "XXXX-08", "the end of this month": "now+0 month"},
    rejects=("the end of the meeting",),
)
def edge(m: re.Match[str]) -> Value:
    if m["unit"]:
        offset = {"last": -1, "next": 1}.get(m["which"].lower(), 0)
        return Step("now", offset, m["unit"].lower())
    if m["decade"]:
        return Date(decade=int(m["decade"]))
    return Date(year_of(m["year"] or m["y"]), month(m["month"]) if m["month"] else None)

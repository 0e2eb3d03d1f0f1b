"""English calendar dates."""

from __future__ import annotations

import re

from attrs import evolve

from timeline.lang.en.words import (
    LONG_WEEKDAY,
    MONTH,
    MONTH_WORDS,
    ONES,
    ORDINALS,
    SPOKEN_YEAR,
    WEEKDAY,
    WEEKDAY_WORDS,
    YEAR,
    month,
    number,
    ordinal,
    spoken_year,
    weekday,
)
from timeline.rules import rule
from timeline.values import Date, Repeat, Value

LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
TH = r"(?:st|nd|rd|th)"
DAY_WORDS = frozenset(w for w, n in ORDINALS.items() if n <= 31)
DAY_FIRST = frozenset(w.split("-")[0] for w in DAY_WORDS)
SPELT_DAY = "|".join(w.replace("-", "[- ]") for w in sorted(DAY_WORDS, key=len, reverse=True))
DAY = rf"(?:\d{{1,2}}(?:{TH})?|{SPELT_DAY})"
NOT_DAY = r"(?! ?(?:century|floor|hole|inning|minute|birthday|annual|edition|round|place|time|street|st\b|avenue|ave\b|district|amendment|over|year|anniversary|congress|infantry|regiment|battalion|division|army|president|century|grade|percentile|hour|day|week|month|most|largest|biggest|century|session|general|parallel|green|tee|lap|wicket|overs?|seed|arrondissement|straight|consecutive|and final)\b|-)"


def checked(date: Date) -> Date | None:
    """The date, if its day can be in its month, and its year has a 29 February."""
    longest = 28 if date.month == 2 and date.year and not leap(date.year) else LONGEST[(date.month or 1) - 1]
    return date if 1 <= (date.day or 1) <= longest else None


def leap(year: int) -> bool:
    """Whether a year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def day_of(words: str) -> int:
    """The number of a day in digits or words.

    >>> day_of("9"), day_of("9th"), day_of("twenty third")
    (9, 9, 23)
    """
    return int(words) if words.isdecimal() else ordinal(words) or 0


def year_of(words: str | None) -> int | None:
    """The year that digits name, two of them after an apostrophe or a slash in the century of living memory.

    >>> year_of("2019"), year_of("'89"), year_of(None)
    (2019, 1989, None)
    """
    if not words:
        return None
    if words[0].isalpha():
        return spoken_year(words)
    number = int(words.strip("'’ "))
    return number if number > 99 else number + (2000 if number < 50 else 1900)


CLOSED = r"(?=\s?[.,;:!?)](?!\d)|\s*$)"
TWO_DIGITS = rf"'\d\d|[5-9]\d{CLOSED}"
TAIL_YEAR = rf"(?:(?:, ?(?:of )?| of | in | )(?P<year>{YEAR}|{TWO_DIGITS}|{SPOKEN_YEAR}{CLOSED})(?![\d%]|:\d|[.,]\d|-\d| ?(?:hours|hrs)))?"


@rule(
    rf"(?P<month>{MONTH})(?: |, (?=\d\d?{TH},? \d{{4}}))(?:the )?(?P<day>\d{{1,2}})(?:{TH})?(?!\d|[:.]\d|%| ?(?:percent|per cent|[ap]\.?m\b)|/\d){TAIL_YEAR}",
    on=MONTH_WORDS,
    examples={
        "June 20": "XXXX-06-20",
        "March 4, 2024": "2024-03-04",
        "Sept. 2": "XXXX-09-02",
        "June 3rd": "XXXX-06-03",
        "March, 6th 2016": "2016-03-06",
    },
    rejects=("June 45", "May 5:30", "June, 3rd floor"),
)
def month_day(m: re.Match[str]) -> Date | None:
    return checked(Date(year_of(m["year"]), month(m["month"]), int(m["day"])))


@rule(
    rf"(?P<one>(?P<month>{MONTH}) (?:the )?(?P<first>{DAY}))(?:\s?[-–—]\s?| to | and | or | through | thru | until | till |, (?=\d{{1,2}}(?:{TH})?,? (?:and|or) ))(?:(?P<second>{DAY}),? (?:and|or) )?(?P<last>(?:the )?(?P<third>{DAY})(?!\d|[:.]\d|%| ?(?:percent|per cent|[ap]\.?m\b)){TAIL_YEAR})",
    on=MONTH_WORDS,
    examples={
        "March 4-6, 2024": "2024-03-04 2024-03-06",
        "June 2, 3 and 9": "XXXX-06-02 XXXX-06-03 XXXX-06-09",
        "May third to ninth": "XXXX-05-03 XXXX-05-09",
        "April the ninth till the twelfth": "XXXX-04-09 XXXX-04-12",
    },
)
def month_days(m: re.Match[str]) -> tuple[tuple[str, Value], ...] | None:
    groups = {"one": m["first"], "second": m["second"], "last": m["third"]}
    dates = [(g, checked(Date(year_of(m["year"]), month(m["month"]), day_of(n)))) for g, n in groups.items() if n]
    return tuple((g, d) for g, d in dates if d) if all(d for _, d in dates) else None


@rule(
    rf"(?P<day>\d{{1,2}})(?:{TH})?(?: day)?(?: of)?[- ]?(?P<month>{MONTH})(?:(?:,? |[- ]|, of | of | in )(?P<year>{YEAR}|{TWO_DIGITS}|{SPOKEN_YEAR}{CLOSED})(?![\d%]|:\d|[.,]\d|-\d| ?(?:hours|hrs)))?",
    on="#",
    examples={
        "28 March": "XXXX-03-28",
        "5 August 2019": "2019-08-05",
        "3 July in 2020": "2020-07-03",
        "6 April seventeen hundred thirty three": "1733-04-06",
        "7 Feb 83": "1983-02-07",
        "16th December 2018": "2018-12-16",
    },
    rejects=("45 March",),
)
def day_month(m: re.Match[str]) -> Date | None:
    return checked(Date(year_of(m["year"]), month(m["month"]), int(m["day"])))


@rule(
    rf"(?:the )?(?P<day>{SPELT_DAY}|\d{{1,2}}{TH})(?: day)?(?: of|(?<=\dth)|(?<=\dst)|(?<=\dnd)|(?<=\drd)) (?P<month>{MONTH}){TAIL_YEAR}",
    on=DAY_FIRST | {"the"},
    examples={
        "twenty-second of March": "XXXX-03-22",
        "the third of May": "XXXX-05-03",
        "the 3rd of May 2019": "2019-05-03",
        "first of June": "XXXX-06-01",
    },
    rejects=("the third of the mayor",),
)
def nth_of_month(m: re.Match[str]) -> Date | None:
    return checked(Date(year_of(m["year"]), month(m["month"]), ordinal(m["day"]) or 32))


@rule(
    rf"(?P<month>{MONTH}) (?P<day>{SPELT_DAY})(?!-| (?:of|half|quarter|year|time|place|world))|(?P<month2>{MONTH}) (?P<cardinal>(?:twenty|thirty)[- ](?:{'|'.join(list(ONES)[1:10])}))(?=\s?[.,;:!?)]|\s*$|\s(?:at|to|and|from)\b)",
    on=MONTH_WORDS,
    examples={"March eighth": "XXXX-03-08", "June twenty six": "XXXX-06-26"},
    rejects=("march secondly", "June twenty six men"),
)
def month_nth(m: re.Match[str]) -> Date | None:
    day = ordinal(m["day"]) if m["day"] else number(m["cardinal"])
    return checked(Date(None, month(m["month"] or m["month2"]), int(day or 32)))


@rule(
    rf"(?P<first>(?P<day>\d{{1,2}})(?:{TH})? (?P<month>{MONTH}))\s?[-–—]\s?(?P<last>(?P<day2>\d{{1,2}})(?:{TH})? (?P<month2>{MONTH})(?:,? (?P<year>{YEAR})(?![\d%:]))?)|(?P<one>(?P<m3>{MONTH}) (?P<d3>\d{{1,2}})(?:{TH})?)\s?[-–—]\s?(?P<two>(?P<m4>{MONTH}) (?P<d4>\d{{1,2}})(?:{TH})?(?:, (?P<y4>{YEAR})(?![\d%:]))?)",
    on=MONTH_WORDS | {"#"},
    examples={"28 December - 3 January 2020": "2019-12-28 2020-01-03", "May 30 – June 2": "XXXX-05-30 XXXX-06-02"},
    rejects=("14 may-24 may",),
)
def day_to_day(m: re.Match[str]) -> tuple[tuple[str, Value], ...] | None:
    """Two days with a dash between them, the year of which the second says for both."""
    parts = (("first", m["month"], m["day"]), ("last", m["month2"], m["day2"]))
    parts = parts if m["first"] else (("one", m["m3"], m["d3"]), ("two", m["m4"], m["d4"]))
    year = year_of(m["year"] or m["y4"])
    if parts[0][1].islower():
        return None
    first, last = (checked(Date(year, month(name), int(day))) for _, name, day in parts)
    if first is None or last is None:
        return None
    if year and (first.month or 0) > (last.month or 0):
        first = evolve(first, year=year - 1)
    return (parts[0][0], first), (parts[1][0], last)


DOWN_TO = re.compile(r"\s?[-–—]|\s(?:to|until|till|through)\s", re.IGNORECASE)
JOINT = r"(?:\s?[-–—&]\s?| to | until | till | through | and | or |, )"


@rule(
    rf"(?P<first>{DAY}){JOINT}(?:(?:the )?(?P<second>{DAY})(?:{JOINT}|, and ))?(?P<last>(?:the )?(?P<day>{DAY})(?: of)? (?P<month>{MONTH})(?:,? (?:of )?(?P<year>{YEAR})(?!\d))?)",
    on=DAY_FIRST | {"#"},
    examples={
        "3 and 4 May": "XXXX-05-03 XXXX-05-04",
        "1st, 2nd and 5th of June 2019": "2019-06-01 2019-06-02 2019-06-05",
        "ninth to eleventh March": "XXXX-03-09 XXXX-03-11",
        "4th until 9th May": "XXXX-05-04 XXXX-05-09",
        "twenty-eighth to the second of July": "XXXX-06-28 XXXX-07-02",
    },
)
def shared_month(m: re.Match[str]) -> tuple[tuple[str, Value], ...] | None:
    days = {"first": m["first"], "second": m["second"], "last": m["day"]}
    if day_of(m["first"]) > day_of(m["day"]) and DOWN_TO.match(m.string, m.end("first")):
        return None if m["first"].isdecimal() or m["second"] else over_months(m)
    dates = [(g, checked(Date(year_of(m["year"]), month(m["month"]), day_of(n)))) for g, n in days.items() if n]
    return tuple((g, d) for g, d in dates if d) if all(d for _, d in dates) else None


def over_months(m: re.Match[str]) -> tuple[tuple[str, Value], ...] | None:
    """The days of a range that begins in the month before: "from the twenty-eighth to the second of July"."""
    year, last = int(m["year"]) if m["year"] else None, month(m["month"])
    begins = checked(Date(year and year - (last == 1), last - 1 or 12, day_of(m["first"])))
    ends = checked(Date(year, last, day_of(m["day"])))
    return (("first", begins), ("last", ends)) if begins and ends else None


@rule(
    r"(?P<a>\d{1,2})(?P<mark>[/.-])(?P<b>\d{1,2})(?P=mark)(?P<year>\d{4}|\d\d)(?![\d/]|[.:]\d|-\d)",
    on="#",
    examples={
        "28.04.2023": "2023-04-28",
        "11/08/2024": "2024-11-08",
        "22.07.2019": "2019-07-22",
        "10/30/89": "1989-10-30",
        "89/10/30": "1989-10-30",
    },
    rejects=("45/45/2020", "1.2.3"),
)
def numeric(m: re.Match[str]) -> Date | None:
    first, second = int(m["a"]), int(m["b"])
    if m["mark"] == "." and (len(m["year"]) == 2 or len(m["a"]) + len(m["b"]) < 3):
        return None
    if first > LONGEST[0] and m["mark"] == "/" and len(m["year"]) == 2 and 1 <= second <= 12:
        return checked(Date(year_of(m["a"]), second, int(m["year"])))
    day_first = (m["mark"] == "." and second <= 12) or first > 12
    number, day = (second, first) if day_first else (first, second)
    return checked(Date(year_of(m["year"]), number, day)) if 1 <= number <= 12 else None


@rule(
    rf"(?P<day>(?:twenty|thirty)[- ](?:{'|'.join(list(ONES)[1:10])})) (?:of )?(?P<month>{MONTH})(?!\w)",
    on="twenty thirty",
    examples={"twenty five January": "XXXX-01-25"},
    rejects=("thirty five January",),
)
def cardinal_month(m: re.Match[str]) -> Date | None:
    return checked(Date(month=month(m["month"]), day=int(number(m["day"]) or 32)))


@rule(
    rf"(?P<year>{YEAR}),? (?P<month>{MONTH}) (?P<day>\d{{1,2}})(?:{TH})?(?!\d|[:.]\d|%|,? \d{{4}}|-\d)",
    on="#",
    examples={"2019 June 28": "2019-06-28", "2019, July 4th": "2019-07-04"},
    rejects=("2019 June 35",),
)
def year_first(m: re.Match[str]) -> Date | None:
    return checked(Date(int(m["year"]), month(m["month"]), int(m["day"])))


@rule(
    r"(?P<a>\d{1,2})/(?P<b>\d{1,2})(?![\d/]|[.:%]\d)",
    on="#",
    examples={"11/12": "XXXX-11-12"},
    rejects=("140/90", "13/40", "24/7"),
    bare=True,
)
def slashed(m: re.Match[str]) -> Date | None:
    first, second = int(m["a"]), int(m["b"])
    if m[0] == "24/7":
        return None  # all day, every day
    number, day = (first, second) if first <= 12 else (second, first)
    return checked(Date(None, number, day)) if 1 <= number <= 12 else None


IMPOSSIBLE_AFTER = re.compile(rf"\s(?:(?:3[2-9]|4\d){CLOSED}|\d{{5,}}(?!\d))")


def no_such_day(m: re.Match[str]) -> bool:
    """Whether a number beside a month can only be a day, and the month has no such day: "32 August", "31 June 2014"."""
    lead = m.string[max(0, m.start() - 4) : m.start()]
    before = re.search(r"(?:^|[\s(])(\d\d)\s$", lead)
    over = before is not None and (32 <= int(before[1]) < 50 or (m["year"] is not None and 29 <= int(before[1]) < 50))
    return over or IMPOSSIBLE_AFTER.match(m.string, m.end()) is not None


@rule(
    rf"(?P<month>{MONTH})(?:(?:, | of |[- ]| in )?(?P<year>{YEAR}|{TWO_DIGITS})(?![\d%]|:\d|[.,]\d|-\d| (?:hours|hrs)))?(?!-\d)",
    on=MONTH_WORDS,
    examples={"April": "XXXX-04", "June of 78": "1978-06", "May of 2020": "2020-05", "January 1998": "1998-01"},
    rejects=("marching",),
    bare=True,
)
def month_alone(m: re.Match[str]) -> Date | None:
    if no_such_day(m):
        return None
    return Date(year_of(m["year"]), month(m["month"]))


@rule(
    rf"(?P<day>{WEEKDAY})(?:,? the (?P<number>\d{{1,2}}){TH}(?! (?:day )?(?:of )?{MONTH})| the (?P<spelt>{SPELT_DAY})(?=\s?[.,;:!?)–—]|\s*$| (?:at|in|from|to|till|until|and|or|was|is|he|she|we|they|it|I)\b)|,? (?P<th>\d{{1,2}}){TH}(?! (?:of|{MONTH})))?",
    on=WEEKDAY_WORDS,
    examples={
        "Saturday": "XXXX-WXX-6",
        "Sunday the 11th": "XXXX-XX-11",
        "Monday the twenty third": "XXXX-XX-23",
        "Thursday": "XXXX-WXX-4",
    },
    rejects=("sunk", "Tuesday the first batch"),
    bare=True,
)
def weekday_alone(m: re.Match[str]) -> Date | None:
    day = m["number"] or m["th"] or m["spelt"]
    return checked(Date(day=day_of(day) if day else None, weekday=weekday(m["day"])))


@rule(
    rf"(?P<day>{LONG_WEEKDAY})s",
    on=frozenset(w + "s" for w in WEEKDAY_WORDS if w.endswith("day")),
    examples={"Mondays": "XXXX-WXX-1"},
    rejects=("Monday's",),
)
def weekdays(m: re.Match[str]) -> Repeat:
    return Repeat(f"XXXX-WXX-{weekday(m['day'])}", quant="EVERY")


@rule(
    rf"(?P<day>{WEEKDAY}),? (?P<number>\d{{1,2}})(?!\d|[:.]\d|{TH}| ?(?:[ap]\.?m\b|{MONTH}))(?= to (?!noon|midnight|\d{{1,2}}(?:[:.]\d\d)?(?! ?(?:{TH}|of|{MONTH}))(?!\d))| and | (?:at|from|between) \d|\s?[–-]\s?(?!\d{{1,2}}(?!\d)|{MONTH})|\s?[.,;!?)](?!\d)|\s*$)",
    on=WEEKDAY_WORDS,
    examples={"Friday 13": "XXXX-XX-13"},
    rejects=("Friday 3-5", "Friday 13 people"),
)
def weekday_day(m: re.Match[str]) -> Date | None:
    return checked(Date(day=int(m["number"]), weekday=weekday(m["day"])))


@rule(
    rf"the (?P<day>\d{{1,2}}{TH}){NOT_DAY}|the (?P<plain>\d{{1,2}})(?= (?:from|between|at) \d{{1,2}}(?:[:.]\d\d)?(?:\s?[ap]\.?m\b| (?:and|to) \d))",
    on="the",
    examples={"the 19th": "XXXX-XX-19"},
    rejects=("the 19th century", "the 5th floor", "the 45th"),
    bare=True,
)
def day_alone(m: re.Match[str]) -> Date | None:
    return checked(Date(day=int(m["plain"]) if m["plain"] else ordinal(m["day"]) or 32))

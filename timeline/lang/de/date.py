"""German calendar dates."""

from __future__ import annotations

import re

from timeline.lang.de.words import MONTH, MONTHS, WEEKDAY, WEEKDAYS, YEAR
from timeline.rules import rule
from timeline.values import Date

LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def checked(date: Date) -> Date | None:
    """The date, if its day can be in its month."""
    return date if 1 <= (date.day or 1) <= LONGEST[(date.month or 1) - 1] else None


def month(word: str) -> int:
    """The number of a month."""
    return MONTHS[word.lower().rstrip(".")]


@rule(
    rf"(?P<day>\d{{1,2}})\. (?P<month>{MONTH})(?: (?P<year>{YEAR})(?!\d))?",
    on="#",
    examples={"28. Juni 2019": "2019-06-28", "3. März": "XXXX-03-03"},
    rejects=("32. Juni",),
)
def day_month(m: re.Match[str]) -> Date | None:
    return checked(Date(int(m["year"]) if m["year"] else None, month(m["month"]), int(m["day"])))


@rule(
    r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})?(?!\d)",
    on="#",
    examples={"28.06.2019": "2019-06-28"},
    rejects=("28.13.2019",),
)
def numeric(m: re.Match[str]) -> Date | None:
    number = int(m["month"])
    return checked(Date(int(m["year"]) if m["year"] else None, number, int(m["day"]))) if 1 <= number <= 12 else None


@rule(
    rf"(?P<month>{MONTH})(?: (?P<year>{YEAR})(?!\d))?",
    on=frozenset(MONTHS),
    examples={"Juni 2019": "2019-06", "März": "XXXX-03"},
    rejects=("Maibaum",),
)
def month_alone(m: re.Match[str]) -> Date | None:
    return Date(int(m["year"]) if m["year"] else None, month(m["month"])) if m["month"][0].isupper() else None


@rule(rf"(?P<day>{WEEKDAY})", on=frozenset(WEEKDAYS), examples={"Freitag": "XXXX-WXX-5"}, rejects=("Freitags",))
def weekday(m: re.Match[str]) -> Date:
    return Date(weekday=WEEKDAYS[m["day"].lower()])


@rule(
    rf"(?:im jahr(?:e)?|anno) (?P<span>(?P<year>{YEAR}))(?!\d)",
    on="im anno",
    examples={"im Jahr 1848": "1848"},
)
def year(m: re.Match[str]) -> Date:
    return Date(int(m["year"]))

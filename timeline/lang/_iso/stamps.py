"""ISO 8601 dates and times, RFC 2822 dates, and the stamps of log lines."""

from __future__ import annotations

import re

from timeline.rules import rule
from timeline.values import Clock, Date, Moment, Value

MONTHS = {m: n for n, m in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
NAMES = "|".join(MONTHS)
CLOCK = r"(?P<hour>[01]\d|2[0-4]):?(?P<minute>[0-5]\d)(?::?(?P<second>[0-5]\d|60)(?:[.,]\d{1,9})?)?"
ZONE = r"(?P<zone>Z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)"
DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun"
LATEST_CENTURY = 70
LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def time_of(m: re.Match[str]) -> Clock | None:
    """The clock of a stamp, if the day has such a time."""
    second = int(m["second"]) if m["second"] else None
    if int(m["hour"]) == 24 and (int(m["minute"]) or second):
        return None
    return Clock(int(m["hour"]), int(m["minute"]), second)


def full(year: str) -> int:
    """A year of four figures, or of two in the hundred years that computers have told.

    >>> full("2024"), full("24"), full("96")
    (2024, 2024, 1996)
    """
    return int(year) + (0 if len(year) == 4 else 1900 if int(year) >= LATEST_CENTURY else 2000)


def dated(year: int, month: int, day: int) -> Date | None:
    """The date, if the calendar has it."""
    return Date(year, month, day) if 1 <= month <= 12 and 1 <= day <= LONGEST[month - 1] else None


@rule(
    r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?!-)",
    on="#",
    examples={"2019-06-28": "2019-06-28"},
    rejects=("2019-13-28", "2019-06-31-4"),
)
def iso_date(m: re.Match[str]) -> Date | None:
    return dated(int(m["year"]), int(m["month"]), int(m["day"]))


@rule(
    rf"(?P<year>\d{{4}})[-/](?P<month>\d\d)[-/](?P<day>\d\d)[T ]{CLOCK}\s?{ZONE}?",
    on="#",
    examples={"2024-03-05T13:09:00Z": "2024-03-05T13:09:00", "2024-03-05 13:09": "2024-03-05T13:09"},
    rejects=("2024-13-05T13:09", "2024-03-05 09:00-10:30"),
)
def iso_moment(m: re.Match[str]) -> Value | None:
    day, time = dated(int(m["year"]), int(m["month"]), int(m["day"])), time_of(m)
    between = m.string[m.end("day") : m.start("hour")]
    entry = "\n" in between  # a heading, and the first entry under it
    if between != "T" and not m["second"] and (m["zone"] or "")[:1] == "-" and ":" in m["zone"]:
        return None  # a stretch of the day, "2024-03-05 09:00-10:30"
    return Moment(day, time, m["zone"]) if day and time and not entry else None


@rule(
    rf"(?P<year>(?:19|20)\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])(?:T{CLOCK}\s?{ZONE}?)?",
    on="#",
    examples={"20240305": "2024-03-05", "20240305T1309Z": "2024-03-05T13:09"},
    rejects=("20241305",),
)
def iso_basic(m: re.Match[str]) -> Value | None:
    day = dated(int(m["year"]), int(m["month"]), int(m["day"]))
    time = time_of(m) if m["hour"] else None
    return Moment(day, time, m["zone"]) if day and time else day


@rule(
    r"(?P<year>\d{4})/(?P<month>\d\d?)/(?P<day>\d\d?)(?![\d/])",
    on="#",
    examples={"2019/06/28": "2019-06-28"},
    rejects=("2019/13/28",),
)
def slashes(m: re.Match[str]) -> Date | None:
    return dated(int(m["year"]), int(m["month"]), int(m["day"]))


@rule(
    rf"(?P<day>\d{{1,2}})/(?P<month>{NAMES})/(?P<year>\d{{4}})(?::{CLOCK}(?:\s{ZONE})?)?",
    on="#",
    examples={"05/Mar/2024:13:09:00 +0000": "2024-03-05T13:09:00", "05/Mar/2024": "2024-03-05"},
    rejects=("45/Mar/2024",),
)
def web_log(m: re.Match[str]) -> Value | None:
    day = dated(int(m["year"]), MONTHS[m["month"].lower()], int(m["day"]))
    time = time_of(m) if m["hour"] else None
    return Moment(day, time, m["zone"]) if day and time else day


@rule(
    rf"(?:(?:{DAYS}), )?(?P<day>\d{{1,2}})(?P<mark>[ -])(?P<month>{NAMES})(?P=mark)(?P<year>\d{{4}}|\d\d) {CLOCK} (?P<zone>[+-]\d{{4}}|GMT|UTC?|[ECMP][SD]T)",
    on=frozenset(DAYS.split("|")) | {"#"},
    examples={
        "Tue, 05 Mar 2024 13:09:00 +0000": "2024-03-05T13:09:00",
        "Tuesday, 05-Mar-24 13:09:00 GMT": "2024-03-05T13:09:00",
        "05 Mar 96 13:09 EST": "1996-03-05T13:09",
    },
    rejects=("Tue, 45 Mar 2024 13:09:00 +0000",),
)
def mail_date(m: re.Match[str]) -> Value | None:
    """The date of a letter (RFC 822 and 2822) or of an old web server (RFC 850)."""
    day, time = dated(full(m["year"]), MONTHS[m["month"].lower()], int(m["day"])), time_of(m)
    return Moment(day, time, m["zone"]) if day and time else None


WEEKDAYS = "mon tue wed thu fri sat sun"


@rule(
    rf"(?:(?:{'|'.join(WEEKDAYS.split())}),? )?(?P<month>{NAMES}) {{1,2}}(?P<day>\d{{1,2}}) (?:(?P<year>\d{{4}}) {CLOCK}(?: (?P<zone>(?:GMT|UTC)(?:[+-]\d{{4}})?|[+-]\d{{4}})(?!\d))?|(?P<hour2>[01]\d|2[0-3]):(?P<minute2>[0-5]\d)(?::(?P<second2>[0-5]\d|60)(?:\.\d{{1,9}})?)? (?:(?P<zone2>[A-Z]{{3,5}}|[+-]\d{{4}}) )?(?P<year2>\d{{4}}))(?![\d:])",
    on=frozenset([*MONTHS, *WEEKDAYS.split()]),
    examples={
        "Tue Mar 5 13:09:00 2024": "2024-03-05T13:09:00",
        "Tue Mar 05 13:09:00 CET 2024": "2024-03-05T13:09:00",
        "Tue Mar 05 2024 13:09:00 GMT+0100": "2024-03-05T13:09:00",
    },
    rejects=("Tue Mar 45 13:09:00 2024",),
)
def asctime(m: re.Match[str]) -> Value | None:
    """The date that C's `asctime`, `date` and JavaScript's `Date` write."""
    day = dated(int(m["year"] or m["year2"]), MONTHS[m["month"].lower()], int(m["day"]))
    if m["year"]:
        time = time_of(m)
    else:
        time = Clock(int(m["hour2"]), int(m["minute2"]), int(m["second2"]) if m["second2"] else None)
    return Moment(day, time, m["zone"] or m["zone2"]) if day and time else None


@rule(
    rf"(?P<a>\d{{1,2}})(?P<mark>[/.-])(?P<b>\d{{1,2}})(?P=mark)(?P<year>\d{{4}})[-.:T_]{CLOCK}(?![\d:])",
    on="#",
    examples={"03/05/2024:13:09": "2024-03-05T13:09", "25.03.2024-13:09:30": "2024-03-25T13:09:30"},
    rejects=("45/45/2024:13:09",),
)
def figures_glued(m: re.Match[str]) -> Value | None:
    """A date in figures, its month first but before dots, and its clock with a mark between them."""
    first, second = int(m["a"]), int(m["b"])
    day_first = first > 12 or (m["mark"] == "." and second <= 12)
    month, day = (second, first) if day_first else (first, second)
    date, time = dated(int(m["year"]), month, day), time_of(m)
    return Moment(date, time) if date and time else None


@rule(
    rf"(?P<day>[0-3]\d)(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)\s?(?P<zone>[A-IK-Z])\s?(?P<month>{NAMES})\s?(?P<year>\d{{4}}|\d\d)",
    on="#",
    examples={"141530R MAR 24": "2024-03-14T15:30", "030615Z May 2021": "2021-05-03T06:15"},
    rejects=("141530J MAR 24", "141530R MAR"),
)
def date_time_group(m: re.Match[str]) -> Value | None:
    day = dated(full(m["year"]), MONTHS[m["month"].lower()], int(m["day"]))
    return Moment(day, Clock(int(m["hour"]), int(m["minute"])), m["zone"]) if day else None


@rule(
    r"(?:unix time|epoch time|unix timestamp|epoch) (?P<span>(?P<seconds>\d{9,10})(?:\d{3})?)(?!\d)",
    on="unix epoch",
    examples={"unix time 1709644140": "2024-03-05T13:09:00", "epoch 1709644140123": "2024-03-05T13:09:00"},
    rejects=("unix systems",),
)
def unix(m: re.Match[str]) -> Value:
    days, seconds = divmod(int(m["seconds"]), 86400)
    year, month, day = civil(days)
    return Moment(Date(year, month, day), Clock(seconds // 3600, seconds // 60 % 60, seconds % 60), "UTC")


def civil(days: int) -> tuple[int, int, int]:
    """The Gregorian date so many days after 1 January 1970 (the era arithmetic of Hinnant's `civil_from_days`).

    >>> civil(0), civil(19787)
    ((1970, 1, 1), (2024, 3, 5))
    """
    era, of_era = divmod(days + 719468, 146097)
    year = (of_era - of_era // 1460 + of_era // 36524 - of_era // 146096) // 365
    of_year = of_era - (365 * year + year // 4 - year // 100)
    shifted = (5 * of_year + 2) // 153
    month = shifted + 3 if shifted < 10 else shifted - 9
    return year + era * 400 + (month <= 2), month, of_year - (153 * shifted + 2) // 5 + 1

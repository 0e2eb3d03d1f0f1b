"""More of ISO 8601: durations, ordinal dates and intervals, and figures with a month's name between them."""

from __future__ import annotations

import datetime as dt
import re
from fractions import Fraction

from timeline.lang._iso.stamps import CLOCK, MONTHS, NAMES, ZONE, dated, time_of
from timeline.rules import rule
from timeline.values import Clock, Date, Length, Moment, Repeat, Shift, Value

UNITS = (("Y", "year"), ("M", "month"), ("W", "week"), ("D", "day"), ("h", "hour"), ("n", "minute"), ("s", "second"))
AMOUNT = r"\d{1,6}(?:[.,]\d{1,6})?"
REPEATS = frozenset(f"r{n}" for n in range(100)) | {"r"}
DAYS = rf"(?:(?P<Y>{AMOUNT})Y)?(?:(?P<M>{AMOUNT})M)?(?:(?P<W>{AMOUNT})W)?(?:(?P<D>{AMOUNT})D)?"
HOURS = rf"T(?=\d)(?:(?P<h>{AMOUNT})H)?(?:(?P<n>{AMOUNT})M)?(?:(?P<s>{AMOUNT})S)?"
END = r"(?P<second_end>(?:(?P<y2>\d{4})-(?P<o2>\d\d)-(?P<d2>\d\d)[T ])?(?P<h2>[01]\d|2[0-4]):(?P<m2>[0-5]\d)(?::(?P<s2>[0-5]\d))?(?P<z2>Z|[+-]\d\d:?\d\d)?)"


@rule(
    rf"P(?=[\dT]){DAYS}(?:{HOURS})?",
    on="p#",
    examples={"P1DT2H": "P1DT2H", "PT45M": "PT45M", "P2W": "P2W"},
    rejects=("PT", "P45", "p2w"),
)
def iso_duration(m: re.Match[str]) -> Length | None:
    return amount(m) if m[0].isupper() else None


@rule(
    rf"(?P<first>(?P<year>\d{{4}})-(?P<month>\d\d)-(?P<day>\d\d)[T ]{CLOCK}\s?{ZONE}?)\s?(?:/|--)\s?{END}",
    on="#",
    examples={"2019-06-28T09:00/10:30": "2019-06-28T09:00 2019-06-28T10:30"},
    rejects=("2019-13-28T09:00/10:00",),
)
def iso_interval(m: re.Match[str]) -> tuple[tuple[str, Value], ...] | None:
    day, time = dated(int(m["year"]), int(m["month"]), int(m["day"])), time_of(m)
    last = dated(int(m["y2"]), int(m["o2"]), int(m["d2"])) if m["y2"] else day
    end = Clock(int(m["h2"]), int(m["m2"]), int(m["s2"]) if m["s2"] else None)
    if not day or not time or not last:
        return None
    return ("first", Moment(day, time, m["zone"])), ("second_end", Moment(last, end, m["z2"] or m["zone"]))


@rule(
    r"(?P<first>(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d))(?:/|--)(?P<last>(?P<y2>\d{4})-(?P<o2>\d\d)-(?P<d2>\d\d))(?![-\d:])",
    on="#",
    examples={"2019-06-28/2019-07-02": "2019-06-28 2019-07-02"},
    rejects=("2019-13-28/2019-12-28",),
)
def iso_days(m: re.Match[str]) -> tuple[tuple[str, Value], ...] | None:
    first, last = dated(int(m["year"]), int(m["month"]), int(m["day"])), dated(int(m["y2"]), int(m["o2"]), int(m["d2"]))
    return (("first", first), ("last", last)) if first and last else None


@rule(
    r"(?P<first>(?P<year>\d{4})-?(?P<month>\d\d)(?:-?(?P<day>\d\d))?)/(?P<last>(?P<y2>\d{4})-?(?P<o2>\d\d)(?:-?(?P<d2>\d\d))?)(?![-\d:/])",
    on="#",
    examples={"2019-06/2020-02": "2019-06 2020-02", "20190628/20190702": "2019-06-28 2019-07-02"},
    rejects=("2019-13/2020-02", "2019-06/2020-02-01"),
)
def iso_stretch(m: re.Match[str]) -> tuple[tuple[str, Value], ...] | None:
    """Two months, or two days in basic form, that an interval begins and ends with."""
    if (m["day"] is None) is not (m["d2"] is None):
        return None
    dates = [month_or_day(m, *names) for names in (("year", "month", "day"), ("y2", "o2", "d2"))]
    return (("first", dates[0]), ("last", dates[1])) if dates[0] and dates[1] else None


def month_or_day(m: re.Match[str], year: str, month: str, day: str) -> Date | None:
    """The month or the day that groups of figures name, in the years that are told so."""
    found = dated(int(m[year]), int(m[month]), int(m[day] or 1))
    if not found or not 1500 <= int(m[year]) <= 2199:
        return None
    return found if m[day] else Date(found.year, found.month)


@rule(
    rf"(?P<year>\d{{4}})-?W(?P<week>\d\d)-?(?P<nth>[1-7])T{CLOCK}\s?{ZONE}?",
    on="#",
    examples={"2019-W26-5T09:00Z": "2019-06-28T09:00"},
    rejects=("2019-W54-5T09:00",),
)
def week_moment(m: re.Match[str]) -> Moment | None:
    """A day of a week and a time of it."""
    try:
        day = dt.date.fromisocalendar(int(m["year"]), int(m["week"]), int(m["nth"]))
    except ValueError:
        return None
    time = time_of(m)
    return Moment(Date(day.year, day.month, day.day), time, m["zone"]) if time else None


BEGIN = rf"(?P<year>\d{{4}})-(?P<month>\d\d)-(?P<day>\d\d)(?:[T ]{CLOCK}\s?{ZONE}?)?"


def begun(m: re.Match[str]) -> Date | Moment | None:
    """The day, or the moment, that an interval begins with or ends at."""
    day, time = dated(int(m["year"]), int(m["month"]), int(m["day"])), time_of(m) if m["hour"] else None
    return Moment(day, time, m["zone"]) if day and time else None if m["hour"] else day


def amount(m: re.Match[str]) -> Length | None:
    """The length whose designators were matched."""
    said = tuple((Fraction(m[g].replace(",", ".")), u) for g, u in UNITS if m[g])
    return Length(said) if said else None


@rule(
    rf"(?P<first>{BEGIN})/(?P<last>P(?=[\dT]){DAYS}(?:{HOURS})?)",
    on="#",
    examples={"2019-06-28T09:00/PT1H30M": "2019-06-28T09:00 2019-06-28T09:00 + PT1H30M"},
    rejects=("2019-06-28/P", "2019-13-28/P1D"),
)
def iso_lasting(m: re.Match[str]) -> tuple[tuple[str, Value], ...] | None:
    """A beginning and how long it lasts; the end is that much later."""
    start, length = begun(m), amount(m)
    return (("first", start), ("last", Shift(start, length))) if start and length else None


@rule(
    rf"(?P<first>P(?=[\dT]){DAYS}(?:{HOURS})?)/(?P<last>{BEGIN})",
    on="p#",
    examples={"P2D/2019-06-28": "2019-06-28 - P2D 2019-06-28"},
    rejects=("P2D/2019-13-28", "P/2019-06-28"),
)
def iso_until(m: re.Match[str]) -> tuple[tuple[str, Value], ...] | None:
    """How long it lasts, and its end; the beginning is that much earlier."""
    end, length = begun(m), amount(m)
    return (("first", Shift(end, length, -1)), ("last", end)) if end and length else None


@rule(
    rf"R(?P<times>\d{{0,4}})/(?P<first>{BEGIN})/(?P<last>P(?=[\dT]){DAYS}(?:{HOURS})?)",
    on=REPEATS,
    examples={"R5/2019-06-28T09:00Z/P1D": "2019-06-28T09:00 P1D", "R/2019-06-28/P1W": "2019-06-28 P1W"},
    rejects=("R5/2019-06-28", "R5"),
)
def iso_repeating(m: re.Match[str]) -> tuple[tuple[str, Value], ...] | None:
    """The first time, and how often it comes again; the count is in the words."""
    start, length = begun(m), amount(m)
    return (("first", start), ("last", Repeat(str(length)))) if start and length and m[0][0] == "R" else None


@rule(
    rf"(?P<year>\d{{4}})-(?P<nth>\d{{3}})(?:T{CLOCK}{ZONE}?)?(?![-\d])",
    on="#",
    examples={"2019-032": "2019-02-01", "2024-366T10:00Z": "2024-12-31T10:00"},
    rejects=("2019-000", "2019-366", "5551-234"),
)
def ordinal_date(m: re.Match[str]) -> Value | None:
    year, nth = int(m["year"]), int(m["nth"])
    if not 1500 <= year <= 2199 or not 1 <= nth <= 366:
        return None
    day = dt.date(year, 1, 1) + dt.timedelta(days=nth - 1)
    if day.year != year:
        return None
    date, time = Date(day.year, day.month, day.day), time_of(m) if m["hour"] else None
    return Moment(date, time, m["zone"]) if time else date


@rule(
    rf"(?P<day>\d{{1,2}})[-/](?P<month>{NAMES})[a-z]{{0,6}}[-/](?P<year>\d{{4}})|(?P<y2>\d{{4}})[-/](?P<o2>{NAMES})[a-z]{{0,6}}[-/](?P<d2>\d{{1,2}})|(?P<o3>{NAMES})-(?P<d3>\d{{1,2}})-(?P<y3>\d{{4}})",
    on=frozenset(MONTHS) | {"#"},
    examples={"10-Aug-2012": "2012-08-10", "2012/Aug/10": "2012-08-10", "Sep-23-2020": "2020-09-23"},
    rejects=("45-Aug-2012",),
)
def named_figures(m: re.Match[str]) -> Date | None:
    day, name, year = m["day"] or m["d2"] or m["d3"], m["month"] or m["o2"] or m["o3"], m["year"] or m["y2"] or m["y3"]
    return dated(int(year), MONTHS[name.lower()], int(day))


@rule(
    r"(?P<month>0?[1-9]|1[0-2])/(?P<year>(?:19|20)\d\d)(?![/\d-])",
    on="#",
    examples={"9/2012": "2012-09"},
    rejects=("13/2012",),
)
def month_year(m: re.Match[str]) -> Date:
    return Date(int(m["year"]), int(m["month"]))


@rule(
    r"(?P<year>(?:19|20)\d\d)-(?P<month>0?[1-9]|1[0-2])-(?P<day>[1-9]|0[1-9]|[12]\d|3[01])(?![-\d])",
    on="#",
    examples={"2015-3-3": "2015-03-03"},
    rejects=("2015-13-3",),
)
def loose_figures(m: re.Match[str]) -> Date | None:
    return dated(int(m["year"]), int(m["month"]), int(m["day"]))

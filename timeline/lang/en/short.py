"""Short English forms: "3p", "9-11 am", "EOM", "two Sundays from now", "the 20th of next month"."""

from __future__ import annotations

import re
from fractions import Fraction

from attrs import evolve

from timeline.lang.en.clock import clock, halved
from timeline.lang.en.relative import target
from timeline.lang.en.words import (
    LONG_WEEKDAY,
    MONTH,
    MONTH_WORDS,
    NUMBER,
    NUMBER_WORDS,
    ORDINAL,
    ORDINALS,
    WEEKDAY,
    WEEKDAY_WORDS,
    YEAR,
    month,
    number,
    ordinal,
    weekday,
)
from timeline.rules import rule
from timeline.values import Clock, Date, Edge, Length, Nth, Step, Value, Window

WHICH = {"last": -1, "previous": -1, "past": -1, "next": 1, "coming": 1, "following": 1, "this": 0, "current": 0}
SPAN = r"(?:(?:the|this|that) )?(?P<which>last|previous|past|next|coming|following|this|current) (?P<outer>week|month|quarter|year)"
ENDS = {"D": "day", "W": "week", "M": "month", "Q": "quarter", "Y": "year"}


@rule(
    r"(?P<hour>\d{1,2})(?::(?P<minute>\d\d))?(?P<half>[ap])(?![\w'’])\.?",
    on="#",
    examples={"3:18a": "T03:18", "9p": "T21:00"},
    rejects=("13a", "3 a"),
    bare=True,
)
def lettered(m: re.Match[str]) -> Clock | None:
    return halved(int(m["hour"]), int(m["minute"]) if m["minute"] else None, None, m["half"])


@rule(
    r"(?P<first>(?P<h>\d{1,2})(?:[:.h](?P<m>\d\d))?(?:h(?!\d)|\s?(?P<half1>[ap]\.\s?m\.|[ap]\.?m\b|[ap](?=[-–—~])))?)[^\S\n]?[-–—~][^\S\n]?(?P<second>(?P<h2>\d{1,2})(?:[:.h](?P<m2>\d\d)(?:hrs?|hours)?)?h?(?:\s?(?P<half>[ap]\.\s?m\.|[ap]\.?m|[ap]))?)(?![%\d/°$€£]|[.:,-]\d|-\w)",
    on="#",
    examples={
        "9-11 am": "T09:00 T11:00",
        "10pm-2": "T22:00 T02:00",
        "19:00-03:00hrs": "T19:00 T03:00",
        "4p-5p": "T16:00 T17:00",
    },
    rejects=("25:10-26",),
    bare=True,
)
def clocks(m: re.Match[str]) -> tuple[tuple[str, Value], ...] | None:
    second = ended(m)
    minute = int(m["m"]) if m["m"] else None
    plain = clock(int(m["h"]), minute, twelve=int(m["h"]) <= 12 and m["h"][0] != "0")
    first = halved(int(m["h"]), minute, None, m["half1"]) if m["half1"] else plain
    if first and second and m["half1"] and not m["half"]:
        second = after(first, second)
    return (("first", first), ("second", second)) if first and second else None


def after(first: Clock, second: Clock) -> Clock:
    """The second clock in the half of the day that comes first after *first*: "11pm-3", "8am-3"."""
    early = (second.hour or 0) % 12
    start = (first.hour or 0, first.minute or 0)
    hour = next((h for h in (early, early + 12) if (h, second.minute or 0) > start), early)
    return evolve(second, hour=hour, twelve=False) if second.twelve else second


def ended(m: re.Match[str]) -> Clock | None:
    """The clock at the end of a range with a hyphen."""
    minute = int(m["m2"]) if m["m2"] else None
    if m["half"]:
        return halved(int(m["h2"]), minute, None, m["half"])
    return clock(int(m["h2"]), minute, twelve=int(m["h2"]) <= 12 and m["h2"][0] != "0")


@rule(
    r"(?:the )?EO(?P<unit>[DWMQY])",
    on="the eod eow eom eoq eoy",
    examples={"EOM": "now+0 month", "the EOD": "now+0 day"},
    rejects=("eom", "EOS"),
)
def end_of(m: re.Match[str]) -> Edge | None:
    return Edge(Step("now", 0, ENDS[m["unit"]]), "END") if m[0][-3:].isupper() else None


@rule(
    r"(?:the )?(?P<edge>[BE])O(?P<unit>[WMQY])",
    on="the bow bom boq boy",
    examples={"BOM": "now+0 month"},
    rejects=("bom", "BOSS"),
    bare=True,
)
def edge_letters(m: re.Match[str]) -> Edge | None:
    return Edge(Step("now", 0, ENDS[m["unit"]]), "START") if m[0][-3:].isupper() and m["edge"] == "B" else None


@rule(
    rf"(?:end|beginning|start|middle|close|rest) of (?P<span>day|week|month|quarter|year)(?! (?:\d|one|two|end|long))(?!(?<=day),? (?:on |of )?(?:tomorrow|today|{WEEKDAY}|{MONTH}))",
    on="end beginning start middle close rest",
    examples={"end of month": "now+0 month"},
    rejects=("end of weekend",),
)
def bare_unit(m: re.Match[str]) -> Step:
    return Step("now", 0, m["span"].lower())


@rule(
    rf"(?P<n>{NUMBER}) (?P<day>{LONG_WEEKDAY}|week[- ]?end)s (?P<way>from now|from today|hence|ago|back)",
    on=NUMBER_WORDS | {"#"},
    examples={
        "two Sundays from now": "now+2 XXXX-WXX-7",
        "3 Fridays ago": "now-3 XXXX-WXX-5",
        "two weekends ago": "now-2 weekend",
    },
    rejects=("two Sundays",),
)
def weekdays_off(m: re.Match[str]) -> Step | None:
    count = int(number(m["n"]) or 0)
    back = m["way"].lower() in ("ago", "back")
    unit: str | Date = "weekend" if m["day"].lower().startswith("week") else Date(weekday=weekday(m["day"]))
    return Step("now", -count if back else count, unit) if 0 < count < 100 else None


@rule(
    rf"(?:the )?(?P<n>{ORDINAL})(?: day)? of the month(?! of\b)",
    on=frozenset(ORDINALS) | {"#", "the"},
    examples={"the 15th of the month": "XXXX-XX-15", "first of the month": "XXXX-XX-01"},
    rejects=("the 45th of the month", "the first of the months"),
)
def day_of_the_month(m: re.Match[str]) -> Date | None:
    n = ordinal(m["n"])
    return Date(day=n) if n and n <= 31 else None


@rule(
    rf"(?:the )?(?P<n>{ORDINAL}|\d{{1,2}})(?: day)? of {SPAN}",
    on=frozenset(ORDINALS) | {"#", "the"},
    examples={"the 20th of next month": "20. day of now+1 month", "third day of this week": "3. day of now+0 week"},
    rejects=("the 20th of nextdoor",),
)
def nth_day(m: re.Match[str]) -> Nth | None:
    n = ordinal(m["n"]) if not m["n"].isdecimal() else int(m["n"])
    return Nth(n, "day", Step("now", WHICH[m["which"].lower()], m["outer"].lower())) if n and n < 367 else None


@rule(
    rf"(?:the )?(?P<n>{ORDINAL})[- ](?:to[- ])?last (?P<unit>day|week|{LONG_WEEKDAY}) (?:of|in) (?:(?P<month>{MONTH})(?:,? (?P<year>{YEAR}))?|(?P<only>{YEAR}))",
    on=frozenset(ORDINALS) | {"#", "the"},
    examples={
        "the second last week of October 2018": "-2. week of 2018-10",
        "5th to last day of May": "-5. day of XXXX-05",
    },
    rejects=("the second last time",),
)
def nth_last(m: re.Match[str]) -> Nth:
    word, year = m["unit"].lower(), m["year"] or m["only"]
    unit: str | Date = Date(weekday=weekday(word)) if word.endswith("day") and word != "day" else word
    return Nth(
        -(ordinal(m["n"]) or 1), unit, Date(int(year) if year else None, month(m["month"]) if m["month"] else None)
    )


@rule(
    rf"(?P<day>{LONG_WEEKDAY}),? (?:of|in|from|the) {SPAN}",
    on=frozenset(w for w in WEEKDAY_WORDS if w.endswith("day")),
    examples={"Friday of last week": "1. XXXX-WXX-5 of now-1 week"},
    rejects=("Friday of May",),
)
def weekday_of(m: re.Match[str]) -> Nth:
    return Nth(1, Date(weekday=weekday(m["day"])), Step("now", WHICH[m["which"].lower()], m["outer"].lower()))


@rule(
    rf"(?P<which>last|next|this|previous) week(?:'s|,? on|,?)(?: -)? (?P<day>{WEEKDAY})",
    on="last next this previous",
    examples={
        "last week's Sunday": "1. XXXX-WXX-7 of now-1 week",
        "next week on Tuesday": "1. XXXX-WXX-2 of now+1 week",
    },
    rejects=("next week Sundays",),
)
def week_first(m: re.Match[str]) -> Nth:
    return Nth(1, Date(weekday=weekday(m["day"])), Step("now", WHICH[m["which"].lower()], "week"))


@rule(
    r"(?P<which>past|previous|current) (?P<unit>week|month|quarter|year|weekend)(?! (?:of|and|or)\b|-|s)",
    on="past previous current",
    examples={"past week": "now-1 week", "previous month": "now-1 month"},
    rejects=("past weeks", "the pasture"),
)
def unit_beside(m: re.Match[str]) -> Step:
    return Step("now", WHICH[m["which"].lower()], m["unit"].lower())


@rule(
    r"(?:the )?(?P<way>last|past|previous|next|coming) (?P<unit>hour|minute)(?=\s?[.,;:!?)]|\s*$)",
    on="the last past previous next coming",
    examples={"next hour": "PT1H", "the last minute": "PT1M"},
    rejects=("last minute changes",),
    bare=True,
)
def beside_hour(m: re.Match[str]) -> Window:
    return Window(Length(((Fraction(1), m["unit"].lower()),)), 1 if m["way"].lower() in ("next", "coming") else -1)


@rule(
    r"(?:the )?(?P<way>last|past|previous|next|coming) fortnight",
    on="the last past previous next coming",
    examples={"the past fortnight": "P14D"},
    rejects=("past fortnightly",),
)
def fortnight(m: re.Match[str]) -> Window:
    days = Length(((Fraction(14), "day"),))
    return Window(days, 1 if m["way"].lower() in ("next", "coming") else -1)


@rule(
    r"(?P<which>last|this|next) (?P<unit>yr|qtr|wk|mo|week end|wkend)(?!\w)",
    on="last this next",
    examples={"last yr": "now-1 year", "this week end": "now+0 weekend"},
    rejects=("last your",),
)
def clipped(m: re.Match[str]) -> Step:
    units = {"y": "year", "q": "quarter", "m": "month"}
    word = m["unit"].lower()
    return Step("now", WHICH[m["which"].lower()], "weekend" if word.endswith("end") else units.get(word[0], "week"))


@rule(
    rf"(?:the )?(?P<unit>{LONG_WEEKDAY}|{MONTH}|weekend) (?P<way>after next|before last)",
    on=WEEKDAY_WORDS | MONTH_WORDS | {"the", "weekend"},
    examples={"the Friday after next": "now+2 XXXX-WXX-5", "March before last": "now-2 XXXX-03"},
    rejects=("the Friday after nextdoor", "the Monday before lastingly"),
)
def two_away(m: re.Match[str]) -> Step:
    offset = 2 if m["way"].lower().endswith("next") else -2
    return Step("now", offset, target(m["unit"]))

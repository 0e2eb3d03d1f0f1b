"""English times of day."""

from __future__ import annotations

import re

from timeline.lang.en.words import HOUR, NUMBER, NUMBER_WORDS, number
from timeline.rules import rule
from timeline.values import Clock, Part

NIGHT = frozenset("noon midday midnight".split())
SPOKEN = NUMBER_WORDS | frozenset(["quarter"])


def half(hour: int, meridiem: str) -> int:
    """The hour of the day for an hour and a.m. or p.m."""
    return hour % 12 + (12 if meridiem.lower().startswith("p") else 0)


@rule(
    r"(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5]\d))?(?::(?P<second>[0-5]\d))?[\s ]?(?P<half>[ap]\.?[\s ]?m\b\.?)(?:,? (?:sharp|straight up))?",
    on="#",
    examples={"10:45 p.m.": "T22:45", "7pm": "T19:00", "12:05 am": "T00:05", "9.30 am": "T09:30"},
    rejects=("13:05 pm", "a 3:2 win"),
)
def twelve_hour(m: re.Match[str]) -> Clock:
    second = int(m["second"]) if m["second"] else None
    return Clock(half(int(m["hour"]), m["half"]), int(m["minute"] or 0), second)


@rule(
    r"(?:(?<!\bin )|(?!\d+:\d\d:))(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d)(?:[.,]\d{1,6})?)?(?:Z|[\s ]?(?:hours|hrs|h|sharp))?(?![:\d%]|\.\d|-\d)",
    on="#",
    examples={"22:45": "T22:45", "00:36": "T00:36", "02:12:08": "T02:12:08", "7:10": "T07:10"},
    rejects=("24:16", "10:1", "3:150"),
)
def colon(m: re.Match[str]) -> Clock:
    hour = int(m["hour"])
    marked = m["hour"].startswith("0") or m[0].lower().endswith(("hours", "hrs", "h", "z")) or m["second"]
    return Clock(
        hour, int(m["minute"]), int(m["second"]) if m["second"] else None, twelve=1 <= hour <= 12 and not marked
    )


@rule(r"24[:.]?00(?: hours| hrs)?", on="#", examples={"24:00": "T24:00"}, rejects=("24:15",))
def end_of_day(m: re.Match[str]) -> Clock:
    return Clock(24, 0)


@rule(
    r"(?P<hour>[01]?\d|2[0-3])\.(?P<minute>[0-5]\d)(?:[\s ]?(?:hours|hrs))?(?![\d%:]|\.\d|-\d| ?(?:°|%|per|m\b|km|kg|cm|mm|g\b|million|billion|cents|points|metres|meters|miles|C\b))",
    on="#",
    examples={"9.50": "T09:50", "23.48": "T23:48"},
    rejects=("3.05 kg", "9.75"),
    bare=True,
)
def dotted(m: re.Match[str]) -> Clock:
    hour = int(m["hour"])
    return Clock(hour, int(m["minute"]), twelve=1 <= hour <= 12 and not m["hour"].startswith("0"))


@rule(
    r"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)[\s ]?(?:hours|hrs\.?|hr|h\b|Z)",
    on="#",
    examples={"2214 hours": "T22:14", "0036 hrs": "T00:36", "2245Z": "T22:45"},
    rejects=("2560 hours",),
)
def military(m: re.Match[str]) -> Clock:
    return Clock(int(m["hour"]), int(m["minute"]))


@rule(
    r"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?![\d%:-]|[.,]\d)",
    on="#",
    examples={"2221": "T22:21", "0515": "T05:15"},
    rejects=("2360", "£2221.50"),
    bare=True,
)
def four_digits(m: re.Match[str]) -> Clock:
    return Clock(int(m["hour"]), int(m["minute"]))


@rule(
    rf"(?P<hour>{HOUR}) ?o['’]clock(?: sharp)?",
    on=SPOKEN | {"#"},
    examples={"11 o'clock": "T11:00", "seven o’clock": "T07:00"},
    rejects=("four clocks",),
)
def o_clock(m: re.Match[str]) -> Clock:
    return Clock(int(number(m["hour"]) or 0), 0, twelve=True)


@rule(
    rf"(?:(?P<amount>half|(?:a )?quarter|{NUMBER})(?: minutes?)?) (?P<way>past|to|after|before|till)(?: (?P<hour>{HOUR}|midnight|noon|midday)(?! minutes?| hours?| days?))?(?: sharp)?",
    on=SPOKEN | {"#"},
    examples={
        "36 minutes past midnight": "T00:36",
        "ten to six": "T05:50",
        "a quarter past two": "T02:15",
        "half past": "TXX:30",
        "twenty past": "TXX:20",
        "five past midnight": "T00:05",
    },
    rejects=("two to disks", "three before"),
)
def spoken(m: re.Match[str]) -> Clock | None:
    words = m["amount"].lower()
    amount = 30 if words == "half" else 15 if "quarter" in words else number(words)
    back = m["way"].lower() in ("to", "before", "till")
    if amount is None or amount > 59 or amount.denominator > 1:
        return None
    if m["hour"] is None:
        return Clock(None, int(amount)) if m["way"].lower() in ("past", "after") and " minute" not in m[0] else None
    return counted(int(amount), back, m["hour"].lower())


def counted(minutes: int, back: bool, hour: str) -> Clock:
    """The clock *minutes* before or after an hour, midnight or noon."""
    fixed = {"midnight": 0, "noon": 12, "midday": 12}.get(hour)
    base = (fixed if fixed is not None else int(number(hour) or 0)) * 60
    total = (base - minutes if back else base + minutes) % 1440
    return Clock(total // 60 or (12 if fixed is None else 0), total % 60, twelve=fixed is None)


@rule(
    rf"half (?P<hour>{HOUR})(?! (?:hours?|days?|past|a|the|minutes?|per|dozen|million))",
    on="half",
    examples={"half eleven": "T11:30", "Half seven": "T07:30"},
    rejects=("half two hours",),
)
def british_half(m: re.Match[str]) -> Clock:
    return Clock(int(number(m["hour"]) or 0), 30, twelve=True)


@rule(
    r"(?:(?:12|twelve) )?(?P<name>noon|midday|midnight)",
    on="noon midday midnight 12 twelve",
    examples={"noon": "T12:00", "midnight": "T24:00"},
    rejects=("afternoons",),
)
def middle(m: re.Match[str]) -> Clock:
    return Clock(24, 0) if m["name"].lower() == "midnight" else Clock(12, 0)


@rule(
    rf"(?P<hour>{HOUR})(?: sharp| on the dot)?(?![\w:/%°’'-]|[.,]\d| ?(?:°|%))",
    on=NUMBER_WORDS | {"#"},
    examples={"nine": "T09:00", "5": "T05:00"},
    rejects=("13", "5%"),
    bare=True,
)
def bare_hour(m: re.Match[str]) -> Clock:
    return Clock(int(number(m["hour"]) or 0), 0, twelve=True)


@rule(
    r"(?:(?:in|during) the (?:early |late |small )?(?:hours|(?P<part>morning|afternoon|evening))|at (?P<night>night|dawn|dusk)|(?:early |late |mid-)?(?P<alone>morning|afternoon|evening|night)(?! (?:star|shift|porter|nurse|bus|watch|dress|paper|papers)))",
    on="in during at early late mid morning afternoon evening night",
    examples={"in the morning": "TMO", "at night": "TNI", "mid-afternoon": "TAF"},
    rejects=("in the house",),
    bare=True,
)
def part_of_day(m: re.Match[str]) -> Part | None:
    words = (m["part"] or m["night"] or m["alone"] or "morning").lower()
    return Part({"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "dawn": "MO", "dusk": "EV"}[words])

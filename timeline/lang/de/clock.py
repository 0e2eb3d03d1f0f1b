"""German times of day."""

from __future__ import annotations

import re

from timeline.lang.de.words import HOUR, ONES, PARTS, either, number
from timeline.rules import rule
from timeline.values import Clock, Part

NAMED = {"mitternacht": 0, "mittag": 12}
DIGITS_AND_WORDS = frozenset(ONES) | {"#"}


def clock(hour: int, minute: int = 0, second: int | None = None, *, twelve: bool = False) -> Clock | None:
    """The clock, if the day has such a time."""
    if hour > 24 or minute > 59 or (second or 0) > 60 or (hour == 24 and (minute or second)):
        return None
    return Clock(hour, minute, second, twelve=twelve and 1 <= hour <= 12)


@rule(
    r"(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?::(?P<second>\d\d))? ?uhr",
    on="#",
    examples={"22.45 Uhr": "T22:45", "0:36 Uhr": "T00:36"},
    rejects=("22.75 Uhr",),
)
def with_minutes(m: re.Match[str]) -> Clock | None:
    return clock(int(m["hour"]), int(m["minute"]), int(m["second"]) if m["second"] else None)


@rule(
    r"(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d))?(?![:.,]\d)",
    on="#",
    examples={"22:45": "T22:45"},
    rejects=("22:4",),
)
def colon(m: re.Match[str]) -> Clock | None:
    return clock(int(m["hour"]), int(m["minute"]), int(m["second"]) if m["second"] else None)


@rule(
    rf"(?P<hour>{HOUR}) uhr(?: (?P<minute>\d{{1,2}}))?",
    on=DIGITS_AND_WORDS,
    examples={"9 Uhr": "T09:00", "neun Uhr": "T09:00", "14 Uhr 30": "T14:30"},
    rejects=("neun Uhren",),
)
def uhr(m: re.Match[str]) -> Clock | None:
    return clock(int(number(m["hour"]) or 0), int(m["minute"] or 0), twelve=m["hour"][0].isalpha())


@rule(
    rf"halb (?P<hour>{HOUR})",
    on="halb",
    examples={"halb elf": "T10:30", "halb 8": "T07:30"},
    rejects=("halb leer",),
)
def half(m: re.Match[str]) -> Clock | None:
    hour = int(number(m["hour"]) or 0)
    return clock((hour - 2) % 12 + 1, 30, twelve=True) if 1 <= hour <= 12 else None


@rule(
    rf"(?P<amount>viertel|\d{{1,2}}|{either(ONES)})(?P<unit> minuten?)? (?P<way>vor|nach) (?P<half>halb )?(?P<hour>{HOUR}|mitternacht|mittag)(?! uhr| ?(?:tage|wochen|monate|jahre|stunden|minuten))",
    on=DIGITS_AND_WORDS | {"viertel"},
    examples={
        "Viertel nach neun": "T09:15",
        "fünf vor halb neun": "T08:25",
        "36 Minuten nach Mitternacht": "T00:36",
        "zehn vor sechs": "T05:50",
    },
    rejects=("zehn vor allem", "zwei nach drei Tagen"),
)
def spoken(m: re.Match[str]) -> Clock | None:
    amount = 15 if m["amount"].lower() == "viertel" else int(number(m["amount"]) or 0)
    named = NAMED.get(m["hour"].lower())
    hour = named if named is not None else int(number(m["hour"]) or 0)
    total = (hour * 60 - (30 if m["half"] else 0) + (amount if m["way"].lower() == "nach" else -amount)) % 1440
    here = total // 60 or (12 if named is None else 0)
    return clock(here, total % 60, twelve=named is None)


@rule(r"mitternacht", on="mitternacht", examples={"Mitternacht": "T24:00"}, rejects=("Mitternachtssonne",))
def midnight(m: re.Match[str]) -> Clock:
    return Clock(24, 0)


@rule(
    rf"(?:am|in der) (?P<part>{either(PARTS)})",
    on="am in",
    examples={"am Abend": "TEV", "in der Nacht": "TNI"},
    rejects=("am Abendbrot",),
)
def part_of_day(m: re.Match[str]) -> Part:
    return Part(PARTS[m["part"].lower()])

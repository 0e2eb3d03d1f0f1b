"""English names of days."""

from __future__ import annotations

import re

from timeline.lang.en.words import YEAR
from timeline.rules import rule
from timeline.values import Named

NAMES = {
    "christmas day": "christmas-day", "christmas eve": "christmas-eve", "boxing day": "boxing-day",
    "new year's eve": "new-years-eve", "new year's day": "new-year", "halloween": "halloween",
    "valentine's day": "valentine", "st valentine's day": "valentine", "st. valentine's day": "valentine",
    "labor day": "labor-day", "memorial day": "memorial-day", "thanksgiving": "thanksgiving",
    "thanksgiving day": "thanksgiving", "independence day": "independence-day", "veterans day": "veterans-day",
    "easter": "easter", "easter sunday": "easter", "easter monday": "easter-monday", "good friday": "good-friday",
    "ash wednesday": "ash-wednesday", "palm sunday": "palm-sunday", "shrove tuesday": "shrove-tuesday",
    "ascension day": "ascension", "whit monday": "whit-monday", "pentecost": "pentecost", "may day": "may-day",
    "st patrick's day": "st-patrick", "st. patrick's day": "st-patrick", "anzac day": "anzac",
    "bastille day": "bastille", "juneteenth": "juneteenth", "groundhog day": "groundhog", "christmas": "christmas-day",
    "mother's day": "mothers-day", "father's day": "fathers-day", "bonfire night": "guy-fawkes",
}  # fmt: skip
PATTERN = "|".join(re.escape(n).replace("'", "['’]") for n in sorted(NAMES, key=len, reverse=True))


@rule(
    rf"(?P<name>{PATTERN})(?:,? (?P<year>{YEAR})(?!\d))?",
    on=frozenset(re.split(r"[ '.]", n)[0] for n in NAMES),
    examples={"Christmas Day 2019": "2019-12-25", "Labor Day": "XXXX-XX-XX"},
    rejects=("May",),
)
def named_day(m: re.Match[str]) -> Named:
    return Named(NAMES[m["name"].lower().replace("’", "'")], int(m["year"]) if m["year"] else None)

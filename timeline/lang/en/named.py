"""English names of days."""

from __future__ import annotations

import re

from timeline.lang.en.words import YEAR
from timeline.rules import rule
from timeline.values import Named

NAMES = {
    "christmas day": "christmas-day", "christmas eve": "christmas-eve", "boxing day": "boxing-day",
    "new year's eve": "new-years-eve", "new year's day": "new-year", "new year's": "new-year", "halloween": "halloween",
    "valentine's day": "valentine", "st valentine's day": "valentine", "st. valentine's day": "valentine",
    "labor day": "labor-day", "labour day": "labor-day", "memorial day": "memorial-day", "thanksgiving": "thanksgiving",
    "thanksgiving day": "thanksgiving", "independence day": "independence-day", "veterans day": "veterans-day",
    "easter": "easter", "easter sunday": "easter", "easter monday": "easter-monday", "good friday": "good-friday",
    "ash wednesday": "ash-wednesday", "palm sunday": "palm-sunday", "shrove tuesday": "shrove-tuesday",
    "ascension day": "ascension", "whit sunday": "whit-sunday", "whit monday": "whit-monday",
    "pentecost": "pentecost", "may day": "may-day", "martin luther king day": "mlk-day", "columbus day": "columbus-day",
    "presidents day": "presidents-day", "presidents' day": "presidents-day", "maundy thursday": "maundy-thursday",
    "st patrick's day": "st-patrick", "st. patrick's day": "st-patrick", "anzac day": "anzac", "xmas": "christmas-day",
    "bastille day": "bastille", "juneteenth": "juneteenth", "groundhog day": "groundhog", "christmas": "christmas-day",
    "mother's day": "mothers-day", "father's day": "fathers-day", "bonfire night": "guy-fawkes", "all saints' day": "all-saints",
    "st george's day": "st-george", "st andrew's day": "st-andrew", "michaelmas": "michaelmas", "epiphany": "epiphany",
    "midsummer's day": "midsummer", "midsummer day": "midsummer", "fourth of july": "independence-day",
}  # fmt: skip
PATTERN = "|".join(re.escape(n).replace("\\ ", " ") for n in sorted(NAMES, key=len, reverse=True))
NOT_DAY = r"(?! (?:tree|card|cards|present|presents|island|dinner|carol|party|shopping|season|lights|sales|spirit|egg|eggs|bonnet|bunny|lily|parade|costume|rising|island))"


@rule(
    rf"(?P<name>{PATTERN})(?:,? (?P<year>{YEAR})(?!\d))?{NOT_DAY}",
    on=frozenset(re.split(r"[ '.]", n)[0] for n in NAMES),
    examples={"Christmas Day 2019": "2019-12-25", "Labor Day": "XXXX-XX-XX"},
    rejects=("May", "Christmas tree"),
)
def named_day(m: re.Match[str]) -> Named | None:
    if m["name"][0].islower():
        return None
    key = re.sub(r"\s+", " ", m["name"].lower()).replace("’", "'").replace("ʼ", "'")
    return Named(NAMES[key], int(m["year"]) if m["year"] else None)

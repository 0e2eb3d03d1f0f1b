"""English repeated times."""

from __future__ import annotations

import re

from timeline.lang.en.duration import length
from timeline.lang.en.words import (
    MONTH,
    NUMBER,
    ORDINAL,
    SEASON,
    SEASONS,
    UNIT,
    WEEKDAY,
    number,
    ordinal,
    unit,
    weekday,
)
from timeline.rules import rule
from timeline.values import Repeat

OFTEN = {
    "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "hourly": "PT1H", "yearly": "P1Y", "annually": "P1Y",
    "annual": "P1Y", "quarterly": "P3M", "fortnightly": "P2W", "nightly": "P1D", "biennial": "P2Y",
}  # fmt: skip


@rule(
    rf"(?:every|each) (?:(?P<other>other|second) )?(?P<what>{WEEKDAY}|{MONTH}|{SEASON}|morning|afternoon|evening|night|{UNIT})",
    on="every each",
    examples={
        "every Monday": "XXXX-WXX-1",
        "every second": "PT1S",
        "every day": "P1D",
        "every other Monday": "XXXX-WXX-1",
    },
    rejects=("every one",),
)
def every(m: re.Match[str]) -> Repeat:
    word = m["what"].lower()
    quant = "EVERY"
    if re.fullmatch(WEEKDAY, word):
        return Repeat(f"XXXX-WXX-{weekday(word)}", quant=quant, freq="P2W" if m["other"] else None)
    if word in ("morning", "afternoon", "evening", "night"):
        return Repeat(
            "XXXX-XX-XXT" + {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"}[word], quant=quant
        )
    if re.fullmatch(SEASON, word):
        return Repeat(f"XXXX-{SEASONS[word]}", quant=quant)
    if re.fullmatch(UNIT, word):
        return Repeat(str(length((number("two") if m["other"] else number("one"), unit(word)))), quant=quant)
    return Repeat("P1Y", quant=quant)


@rule(
    rf"every (?:(?P<n>{NUMBER})|(?P<nth>{ORDINAL})) (?P<unit>{UNIT})",
    on="every",
    examples={"every third day": "P3D", "every two weeks": "P2W"},
    rejects=("every third man",),
)
def every_n(m: re.Match[str]) -> Repeat | None:
    n = number(m["n"]) if m["n"] else number(str(ordinal(m["nth"])))
    return Repeat(str(length((n, unit(m["unit"])))), quant="EVERY") if n else None


@rule(
    rf"(?P<n>{NUMBER})[- ](?P<unit>hour|day|week|month|year)ly",
    on="# one two three four five six seven eight nine ten twelve",
    examples={"four-hourly": "PT4H"},
    rejects=("four hours",),
)
def n_ly(m: re.Match[str]) -> Repeat | None:
    n = number(m["n"])
    return Repeat(str(length((n, unit(m["unit"]))))) if n else None


@rule(
    r"(?P<word>daily|weekly|monthly|hourly|yearly|annually|annual|quarterly|fortnightly|nightly)",
    on=" ".join(OFTEN),
    examples={"daily": "P1D", "Hourly": "PT1H"},
    rejects=("dailies",),
)
def often(m: re.Match[str]) -> Repeat:
    return Repeat(OFTEN[m["word"].lower()])


@rule(
    r"(?P<freq>once|twice|three times|four times) (?:a|per|each|every) (?P<unit>day|week|month|year|hour)",
    on="once twice three four",
    examples={"twice a week": "P1W"},
    rejects=("once more",),
)
def times_a(m: re.Match[str]) -> Repeat:
    freq = {"once": "1X", "twice": "2X", "three times": "3X"}.get(m["freq"].lower(), "4X")
    return Repeat(str(length((number("one"), unit(m["unit"])))), freq=freq)


@rule(
    r"the first of every month", on="the", examples={"the first of every month": "XXXX-XX-01"}, rejects=("the first",)
)
def first_of(m: re.Match[str]) -> Repeat:
    return Repeat("XXXX-XX-01", quant="EVERY")

"""German lengths of time, and times counted by them."""

from __future__ import annotations

import re
from fractions import Fraction

from timeline.lang.de.words import COUNT, ONES, UNIT, number, unit
from timeline.rules import rule
from timeline.values import Length, Shift

SPOKEN = frozenset(ONES) | {"#", "anderthalb"}


def length(words: str, name: str) -> Length | None:
    """The length of so many units."""
    amount = number(words)
    return None if amount is None else Length(((amount, unit(name)),))


@rule(
    rf"(?P<n>{COUNT})[- ](?P<unit>{UNIT})",
    on=SPOKEN,
    examples={"acht Minuten": "PT8M", "anderthalb Stunden": "PT1H30M", "2,5 Stunden": "PT2H30M"},
    rejects=("acht Leute",),
)
def amount(m: re.Match[str]) -> Length | None:
    return length(m["n"], m["unit"])


@rule(
    r"(?:eine[rn]? )?(?P<share>halben?|viertel|dreiviertel) ?stunde",
    on="eine einer einen halbe halben viertel dreiviertel viertelstunde dreiviertelstunde",
    examples={"eine halbe Stunde": "PT30M", "eine Dreiviertelstunde": "PT45M"},
    rejects=("eine Stunde",),
)
def share(m: re.Match[str]) -> Length:
    minutes = {"h": 30, "v": 15, "d": 45}[m["share"][0].lower()]
    return Length(((Fraction(minutes), "minute"),))


@rule(
    rf"(?P<n>{COUNT}) (?P<unit>{UNIT}) (?P<way>später|danach|zuvor|davor|vorher)",
    on=SPOKEN,
    examples={"zwei Stunden später": "then + PT2H", "drei Tage zuvor": "then - P3D"},
    rejects=("zwei Stunden",),
)
def beside(m: re.Match[str]) -> Shift | None:
    said = length(m["n"], m["unit"])
    sign = 1 if m["way"].lower() in ("später", "danach") else -1
    return Shift("then", said, sign) if said else None


@rule(
    rf"(?P<way>vor|in) (?P<n>{COUNT}) (?P<unit>{UNIT})",
    on="vor in",
    examples={"vor drei Tagen": "now - P3D", "in zwei Wochen": "now + P2W"},
    rejects=("vor allem",),
)
def from_now(m: re.Match[str]) -> Shift | None:
    said = length(m["n"], m["unit"])
    return Shift("now", said, 1 if m["way"].lower() == "in" else -1) if said else None

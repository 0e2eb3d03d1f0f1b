"""English days that are of no weekend: "weekdays", "the next working day"."""

from __future__ import annotations

import re
from fractions import Fraction

from timeline.lang.en.nearby import upcoming
from timeline.lang.en.relative import BACK
from timeline.rules import rule
from timeline.values import Length, Repeat, Shift


@rule(r"weekdays?", on="weekdays weekday", examples={"weekdays": "XXXX-WXX-XX"}, rejects=("week days",))
def weekday_set(m: re.Match[str]) -> Repeat:
    return Repeat("XXXX-WXX-XX", quant="EVERY")


@rule(
    r"(?:(?P<the>the )(?:very )?)?(?P<which>next|following|coming|last|previous|past|preceding) (?:business|working|trading|week) ?day(?!s)",
    on="the next following coming last previous past preceding",
    examples={
        "next weekday": "now + P1D",
        "the next working day": "then + P1D",
        "the previous trading day": "then - P1D",
        "last business day": "now - P1D",
    },
    rejects=("next business days", "the last business day of June"),
)
def worked_day(m: re.Match[str]) -> Shift | None:
    """The nearest day that is of no weekend; "the last working day" is that of a month or a job."""
    which = m["which"].lower()
    if m["the"] and which == "last" or re.match(r"\s(?:of|in)\b", upcoming(m, 4)):
        return None
    day = Length(((Fraction(1), "day"),), worked=True)
    anchor = "then" if m["the"] or which in ("following", "previous", "preceding") else "now"
    return Shift(anchor, day, -1 if which in BACK else 1)

"""English times that only those who speak to an assistant call so: "all day", "for two nights", "on the first"."""

from __future__ import annotations

import re
from fractions import Fraction

from timeline.lang.en.date import NOT_DAY, SPELT_DAY
from timeline.lang.en.nearby import upcoming
from timeline.lang.en.words import NUMBER, NUMBER_WORDS, number, ordinal
from timeline.rules import rule
from timeline.values import Date, Edge, Length, Repeat, Shift, Step


@rule(
    r"all (?P<unit>day|week|weekend|month|year)(?: long)?(?! (?:the|of|\w+ing)\b)",
    on="all",
    examples={"all day": "P1D", "all week": "now+0 week"},
    rejects=("all days", "all year round the clock"),
    bare=True,
)
def whole_unit(m: re.Match[str]) -> Length | Step | None:
    unit = m["unit"].lower()
    if re.match(r"\sround\b", upcoming(m, 7)):
        return None
    return Length(((Fraction(1), "day"),)) if unit == "day" else Step("now", 0, unit)


@rule(
    r"(?:the )?(?P<edge>rest|remainder|end|start|beginning|middle) of the day(?!s|time| (?:of|before|after|that|when|he|she|it|they|we|I)\b)",
    on="the rest remainder end start beginning middle",
    examples={"the rest of the day": "now+0 day", "end of the day": "now+0 day"},
    rejects=("the end of the days", "the end of the day before"),
    bare=True,
)
def part_of_today(m: re.Match[str]) -> Edge:
    which = {"re": "REST", "en": "END", "mi": "MID"}.get(m["edge"][:2].lower(), "START")
    return Edge(Step("now", 0, "day"), which)


@rule(
    r"(?:the )?(?:current|present) date|today's date",
    on="the current present today",
    examples={"the current date": "now+0 day"},
    rejects=("current dates",),
    bare=True,
)
def current_date(m: re.Match[str]) -> Step:
    return Step("now", 0, "day")


THIS_TIME = "tomorrow|yesterday|(?:next|last) (?:week|month|year)"


@rule(
    rf"(?:this|the same|same) time (?P<day>{THIS_TIME})",
    on="this the same",
    examples={"this time tomorrow": "now + P1DT0M", "same time next week": "now + P1WT0M"},
    rejects=("this time next door", "the same time"),
    bare=True,
)
def this_time(m: re.Match[str]) -> Shift:
    """The clock of now so many days, weeks or years away."""
    word = m["day"].lower()
    back = word.startswith(("last", "yester"))
    unit = "day" if " " not in word else word.split()[-1]
    return Shift("now", Length(((Fraction(1), unit), (Fraction(0), "minute"))), -1 if back else 1)


@rule(
    rf"(?P<n>{NUMBER}|\d{{1,2}}) nights?(?! (?:ago|before|earlier|later|shift|stand))",
    on=NUMBER_WORDS | {"#"},
    examples={"two nights": "P2D", "1 night": "P1D"},
    rejects=("two nights ago",),
    bare=True,
)
def nights(m: re.Match[str]) -> Length | None:
    """So many nights, each of which takes a day of those that are stayed."""
    n = number(m["n"])
    return Length(((n, "day"),)) if n else None


@rule(
    r"everyday|(?:any|every|all) weekends?|weekends",
    on="everyday any every all weekends",
    examples={"everyday": "P1D", "weekends": "XXXX-WXX-WE"},
    rejects=("everydays", "weekend"),
    bare=True,
)
def any_weekend(m: re.Match[str]) -> Repeat:
    return Repeat("P1D" if m[0].lower() == "everyday" else "XXXX-WXX-WE", quant="EVERY")


@rule(
    rf"the (?P<day>{SPELT_DAY}){NOT_DAY}(?=\s?[.,;:!?)]|\s*$| (?:at|from|until)\b)",
    on="the",
    examples={"the first": "XXXX-XX-01"},
    rejects=("the first time", "the second of"),
    bare=True,
)
def spelt_alone(m: re.Match[str]) -> Date:
    return Date(day=ordinal(m["day"]) or 1)

"""English times told from now or from the time last spoken of."""

from __future__ import annotations

import re
from fractions import Fraction

from timeline.lang.en.duration import length
from timeline.lang.en.words import (
    MONTH,
    NUMBER,
    NUMBER_WORDS,
    SEASON,
    SEASONS,
    UNIT,
    WEEKDAY,
    month,
    number,
    unit,
    weekday,
)
from timeline.rules import rule
from timeline.values import Date, Length, Moment, Part, Shift, Step, Vague, Value

PART_CODES = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "lunchtime": "MI"}
POSSESSIVE = r"(?:['’]s)?"
PERIOD = rf"(?P<unit>minute|hour|day|weekend|week|month|quarter|year|decade|century|season|{WEEKDAY}|{MONTH}|{SEASON}|morning|afternoon|evening|night)"
DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1}


def target(word: str) -> str | Date | Part:
    """What a unit word names: a calendar unit, a weekday, month or season, or a part of the day."""
    word = word.lower()
    if word in PART_CODES:
        return Part(PART_CODES[word])
    if re.fullmatch(WEEKDAY, word):
        return Date(weekday=weekday(word))
    if re.fullmatch(SEASON, word):
        return Date(season=SEASONS[word])
    return Date(month=month(word)) if re.fullmatch(MONTH, word) else word


def step(anchor: str, offset: int, word: str) -> Value:
    """The step to a unit; a part of the day is that part of the day so many days away."""
    reached = target(word)
    return Moment(Step(anchor, offset, "day"), reached) if isinstance(reached, Part) else Step(anchor, offset, reached)


@rule(
    rf"(?:the day (?P<far>before yesterday|after tomorrow)|(?P<day>today|yesterday|tomorrow){POSSESSIVE}(?:[ ,]+(?P<part>morning|afternoon|evening|night|lunchtime))?)",
    on="the today yesterday tomorrow",
    examples={"yesterday": "now-1 day", "tomorrow morning": "now+1 dayTMO", "the day before yesterday": "now-2 day"},
    rejects=("daylight",),
)
def today(m: re.Match[str]) -> Value:
    offset = -2 if m["far"] and "before" in m["far"].lower() else 2 if m["far"] else DAYS[m["day"].lower()]
    here = Step("now", offset, "day")
    return Moment(here, Part(PART_CODES[m["part"].lower()])) if m["part"] else here


@rule(
    r"(?:later |earlier |early |late )?tonight(?:['’]s)?",
    on="tonight later earlier early late",
    examples={"tonight": "now+0 dayTNI"},
    rejects=("night",),
)
def tonight(m: re.Match[str]) -> Moment:
    return Moment(Step("now", 0, "day"), Part("NI"))


@rule(
    rf"(?:(?:early|late|later|earlier|mid)[ -])?(?P<which>last|this|next|past|coming|the past|the coming|the current|current) {PERIOD}{POSSESSIVE}",
    on="last this next past coming the current early late later earlier mid",
    examples={
        "last Tuesday": "now-1 XXXX-WXX-2",
        "next week": "now+1 week",
        "this evening": "now+0 dayTEV",
        "last August": "now-1 XXXX-08",
        "last night": "now-1 dayTNI",
    },
    rejects=("last call", "this meeting"),
)
def deictic(m: re.Match[str]) -> Value:
    which = m["which"].lower().removeprefix("the ")
    return step("now", {"last": -1, "past": -1, "next": 1, "coming": 1}.get(which, 0), m["unit"])


@rule(
    rf"(?:the|that|those) (?:very )?(?P<which>same|next|following|previous|preceding|ensuing|subsequent) {PERIOD}{POSSESSIVE}(?: of (?P<year>\d{{4}}))?",
    on="the that",
    examples={
        "the next day": "then+1 day",
        "the following morning": "then+1 dayTMO",
        "the same day": "then+0 day",
        "the previous evening": "then-1 dayTEV",
        "the following May": "then+1 XXXX-05",
    },
    rejects=("the next item",),
)
def anaphoric(m: re.Match[str]) -> Value:
    offset = {"same": 0, "previous": -1, "preceding": -1}.get(m["which"].lower(), 1)
    return step("then", offset, m["unit"])


@rule(
    rf"that (?:same )?(?P<unit>day|week|month|year|weekend|morning|afternoon|evening|night|{WEEKDAY}|{SEASON}){POSSESSIVE}",
    on="that",
    examples={"that night": "then+0 dayTNI", "that day": "then+0 day"},
    rejects=("that meeting",),
)
def demonstrative(m: re.Match[str]) -> Value:
    return step("then", 0, m["unit"])


@rule(
    rf"the (?P<unit>day|night|morning|evening|week|month|year|weekend|{WEEKDAY}) (?P<way>before|after|earlier)(?! yesterday| tomorrow| the| a | he| she| it | they| we| I )",
    on="the",
    examples={"the day before": "then-1 day", "the night before": "then-1 dayTNI", "the week after": "then+1 week"},
    rejects=("the day before yesterday",),
)
def beside(m: re.Match[str]) -> Value:
    return step("then", 1 if m["way"].lower() == "after" else -1, m["unit"])


@rule(
    rf"(?P<n>{NUMBER}|an?|(?:a )?(?:couple|few)(?: of)?|several|half an|(?:a )?quarter of an|three quarters of an)(?P<half> and a half)?[ ](?P<unit>{UNIT})(?:(?: |, | and )(?P<n2>{NUMBER}|a) (?P<unit2>{UNIT}))?(?P<more> and a half)? (?P<way>ago|earlier|later|hence|from now|previously|before that|after that)(?: (?P<today>today|yesterday|this week))?(?! than)",
    on=NUMBER_WORDS | {"#", "couple", "few", "quarter"},
    examples={
        "two hours later": "then + PT2H",
        "three days ago": "now - P3D",
        "Ten years ago today": "now - P10Y",
        "an hour and a half later": "then + PT1H30M",
    },
    rejects=("two hours later than",),
)
def shifted(m: re.Match[str]) -> Value | None:
    said = measured(m)
    if said is None:
        return None
    way = m["way"].lower()
    anchor = "now" if way in ("ago", "hence", "from now") else "then"
    return Shift(anchor, said, -1 if way in ("ago", "earlier", "previously", "before that") else 1)


def measured(m: re.Match[str]) -> Length | None:
    """The length before "ago", "later" and their like."""
    words = m["n"].lower()
    vague = "few" in words or words == "several"
    n = None if vague else shares(words)
    if n is None and not vague:
        return None
    if m["half"] or m["more"]:
        n = (n or 0) + Fraction(1, 2)
    rest = [(number(m["n2"]), unit(m["unit2"]))] if m["n2"] else []
    return length((n, unit(m["unit"])), *rest)


def shares(words: str) -> Fraction | None:
    """The number before a unit, halves and quarters among them."""
    if "couple" in words:
        return Fraction(2)
    if "quarter" in words:
        return Fraction(3, 4) if "three" in words else Fraction(1, 4)
    return Fraction(1, 2) if words.startswith("half") else number(words)


@rule(
    r"(?:right )?now|currently|at present|at the moment|nowadays|these days",
    on="right now currently at nowadays these",
    examples={"now": "PRESENT_REF", "currently": "PRESENT_REF"},
    rejects=("nowhere",),
)
def present(m: re.Match[str]) -> Vague:
    return Vague("PRESENT_REF")


@rule(
    r"recently|lately|(?:not )?long ago|previously(?= reported)|in the past|once upon a time|formerly",
    on="recently lately not long in formerly once",
    examples={"recently": "PAST_REF"},
    rejects=("recent",),
)
def past(m: re.Match[str]) -> Vague:
    return Vague("PAST_REF")


@rule(
    r"soon(?! after| as|er)|in the (?:near )?future|shortly(?! after| before)",
    on="soon in shortly",
    examples={"soon": "FUTURE_REF"},
    rejects=("soon after", "sooner"),
)
def future(m: re.Match[str]) -> Vague:
    return Vague("FUTURE_REF")


@rule(
    r"(?:by|since|until|till|from) (?P<span>then)",
    on="by since until till from",
    examples={},
)
def then(m: re.Match[str]) -> Step:
    return Step("then", 0, "same")


@rule(
    r"the (?P<unit>week|month|year|weekend)(?:['’]s)?(?= |[.,;]|$)(?! (?:of|before|after|to|ended|ending|long))",
    on="the",
    examples={"the weekend": "now+0 weekend", "the month": "now+0 month"},
    rejects=("the week of",),
)
def definite(m: re.Match[str]) -> Step:
    return Step("now", 0, m["unit"].lower())

"""Whether a bare number, month or season is a time: by the words on both sides, and by how the document writes clocks."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from attrs import frozen

from timeline.rules.rule import Reading
from timeline.values import Clock, Part

REACH = 26
CLOCK_LED = re.compile(
    r"(?:^|[\s(“\"—–])(?:at|by|until|till|til|from|since|around|about|before|after|past|between|for|to|and|nearly|almost|just after|approx\.?|due|of|over|against)\s(?:about |around |nearly |almost |approx\.? |just |a scheduled |the scheduled )?$",
    re.IGNORECASE,
)
STRONG_LED = re.compile(
    r"(?:^|[\s(“\"])(?:at|by|until|till|since|from|around|just after|a little after)\s(?:about |around |nearly |almost )?$",
    re.IGNORECASE,
)
PAIR_LED = re.compile(
    r"(?:^|\s)(?:from|between)\s[^.;]{1,24}\s(?:to|and|until|till)\s$|(?:^|\s)(?:between|since|before|after|nearly|instead of|to)\s$",
    re.IGNORECASE,
)
LINE_START = re.compile(r"(?:^|\n)[\s\[(*•–-]*$")
AFTER_CLOCK = re.compile(
    r"\s*(?:$|[.,;:?!)”\"’—–]|\n|(?:and|or|but|to|until|till|on|in the|in [A-Z]|at|this|that|tomorrow|tonight|yesterday|when|because|which|as|with|for|sharp|if|while|local|before|after|so|where|by|from|until|the (?:previous|next|same|following))\b)",
    re.IGNORECASE,
)
STRONG_AFTER = re.compile(
    r"\s(?:in the (?:morning|afternoon|evening)|at night|(?:this|that|tomorrow|yesterday) (?:morning|afternoon|evening)|tomorrow|tonight|on (?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|the (?:previous|next|following) (?:morning|day|evening|afternoon)|sharp|on the dot)",
    re.IGNORECASE,
)
YEAR_LED = re.compile(
    r"(?:^|[\s(,–—-])(?:in|since|of|from|by|until|till|to|before|after|during|and|late|early|mid|between|around|about|circa|fiscal|year|years|through|the|for|than|or|summer|spring|fall|autumn|winter|into)\s$|[(]$",
    re.IGNORECASE,
)
DATE_LED = re.compile(
    r"(?:^|[\s(“\"])(?:in|on|since|of|from|by|until|till|to|before|after|during|and|or|late|early|mid|last|next|this|through|for|the|between|around|about|was|is|as of|following|every|each)\s$",
    re.IGNORECASE,
)
NAMED_BEFORE = re.compile(
    r"(?<![.!?:])\s(?!In\b|On\b|By\b|Since\b|The\b|And\b|At\b|Last\b|From\b|Until\b|For\b|But\b)[A-Z][\w.’'-]*\s$"
)
NOUNS_AFTER = re.compile(
    r"\s(?:meeting|summit|talks|session|hearing|election|vote|race|game|match|festival|budget|report|sailing|ferry|flight)"
)
TITLES = frozenset("may march april june august summer winter spring fall friday".split())


@frozen
class Style:
    """How a document writes its clocks: with dots, as four digits, on 24 hours."""

    dots: bool
    four: bool
    day: bool


def style_of(text: str, atoms: Sequence[Reading]) -> Style:
    """The style that the unmistakable clocks of a document show."""
    dots = any(a.rule == "twelve_hour" and "." in text[a.start : a.end - 4] for a in atoms)
    four = any(
        a.rule == "military"
        or (
            a.rule == "four_digits"
            and (
                text[a.start] == "0"
                or STRONG_LED.search(text, max(0, a.start - REACH), a.start)
                and not 1900 <= int(text[a.start : a.start + 4]) <= 2030
            )
        )
        for a in atoms
    )
    day = any(a.rule == "colon" and isinstance(a.value, Clock) and not a.value.twelve for a in atoms)
    return Style(dots, four, day)


def accepted(text: str, reading: Reading, style: Style, before: Reading | None, after: Reading | None) -> bool:
    """Whether a reading is a time where it stands."""
    if not reading.bare:
        return True
    led = text[max(0, reading.start - REACH) : reading.start]
    weigh = WEIGHED.get(reading.rule)
    return weigh is None or weigh(text, reading, led, style)


def hour(text: str, reading: Reading, led: str, style: Style) -> bool:
    """A bare hour: led by a preposition of time, and followed by no noun."""
    if not AFTER_CLOCK.match(text, reading.end):
        return False
    if STRONG_AFTER.match(text, reading.end):
        return True
    return bool(STRONG_LED.search(led) or PAIR_LED.search(led) and not led.endswith(("one to ", "close to ")))


def dotted_clock(text: str, reading: Reading, led: str, style: Style) -> bool:
    """Hours and minutes with a dot: after a preposition, at the head of a line, or where the document writes so."""
    return bool(CLOCK_LED.search(led) or LINE_START.search(led) or style.dots and not re.search(r"[$£€]\s?$|pH $", led))


def four(text: str, reading: Reading, led: str, style: Style) -> bool:
    """Four digits: a clock after a preposition, or where the document writes clocks so; never what looks like a year."""
    digits = int(text[reading.start : reading.start + 4])
    if re.search(r"[$£€#]\s?$|(?:room|unit|no\.?|flight|number|to|band|route)\s$", led, re.IGNORECASE):
        return False
    if 1500 <= digits <= 2059 and not style.four:
        return False
    if 1900 <= digits <= 2059 and re.search(r"\b(?:in|since|of|the|year)\s$", led, re.IGNORECASE):
        return False
    return bool(
        CLOCK_LED.search(led)
        and (style.four or STRONG_LED.search(led))
        or style.four
        and AFTER_CLOCK.match(text, reading.end)
    )


def year(text: str, reading: Reading, led: str, style: Style) -> bool:
    """Four digits as a year: after a preposition or in parentheses."""
    return bool(YEAR_LED.search(led)) and not re.match(
        r"\s[A-Z][a-z]+\s(?:on|with|and)\b", text[reading.end : reading.end + 20]
    )


def month_name(text: str, reading: Reading, led: str, style: Style) -> bool:
    """A month by itself: not part of a name, and not a verb."""
    words = text[reading.start : reading.end]
    name = re.split(r"[ -]", words)[-1] if not re.search(r"\d", words) else ""
    if re.search(r"\d{4}", words):
        return True
    if not name[:1].isupper() or NAMED_BEFORE.search(led):
        return False
    if name.lower() in TITLES or len(name) <= 4:
        follows_name = re.match(r"\s[A-Z][a-z]+", text[reading.end : reading.end + 12]) and not NOUNS_AFTER.match(
            text, reading.end
        )
        return bool(DATE_LED.search(led) or NOUNS_AFTER.match(text, reading.end)) and not (
            follows_name and not led.lower().endswith("the ")
        )
    return True


def weekday_name(text: str, reading: Reading, led: str, style: Style) -> bool:
    """A weekday by itself: not part of a name, and an abbreviation only with a capital and more behind it."""
    words = text[reading.start : reading.end]
    day = words.split()[-1] if words.lower().startswith("the ") else words
    if not day[:1].isupper():
        return False
    if not re.match(r"(?:the )?\w+day", words, re.IGNORECASE):
        return bool(re.match(r"[.,]?\s?\d", text[reading.end : reading.end + 3]))
    return not NAMED_BEFORE.search(led) or bool(re.search(r"day,?\s$", led))


def season_name(text: str, reading: Reading, led: str, style: Style) -> bool:
    """A season: with a year, a determiner or a preposition, and not part of a name."""
    words = text[reading.start : reading.end]
    if re.search(r"\d{4}", words):
        return True
    if words.lower().startswith("the "):
        return not re.match(r"\s(?:of|in|from|and|to)\b", text[reading.end : reading.end + 6])
    return (
        bool(re.search(r"\b(?:in|by|since|until|last|this|next|during|early|late|mid)[ -]$", led, re.IGNORECASE))
        and not words[:1].isupper()
    )


def part_name(text: str, reading: Reading, led: str, style: Style) -> bool:
    """A part of the day by itself: only "mid-morning" and its like, and "in the morning"."""
    words = text[reading.start : reading.end].lower()
    return words.startswith("mid") or (
        words.startswith("in the ") and isinstance(reading.value, Part) and "hours" not in words
    )


def quarter_name(text: str, reading: Reading, led: str, style: Style) -> bool:
    """A quarter or half of a year: of a named year, or in the first words of a company."""
    return True


Weigh = Callable[[str, Reading, str, Style], bool]
WEIGHED: Mapping[str, Weigh] = {
    "bare_hour": hour,
    "dotted": dotted_clock,
    "four_digits": four,
    "year_alone": year,
    "month_alone": month_name,
    "weekday_alone": weekday_name,
    "season": season_name,
    "part_of_day": part_name,
    "fraction": quarter_name,
}

__all__ = ["Style", "accepted", "style_of"]

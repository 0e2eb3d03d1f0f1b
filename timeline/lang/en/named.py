"""English names of days."""

from __future__ import annotations

import re
from collections.abc import Iterable

from timeline.lang.en.day_names import NAMES, SHORT_DAYS, named_at
from timeline.lang.en.nearby import word_before
from timeline.lang.en.words import SPOKEN_YEAR, YEAR, spoken_year
from timeline.rules import Several, compiled_pattern, rule
from timeline.rules.algebra import ONE_DAY
from timeline.values import Beside, Named, Nth, Shift, Step, Value

ONLY_CAPITAL = frozenset(
    """may-day epiphany pentecost lent candlemas michaelmas family-day flag-day independence-day purim ascension
    election-day patriot-day human-rights discovery-day heroes-day all-saints assumption victory-day constitution
    loyalty-day freedom-day-us freedom-day-za isra trinity annunciation emancipation-caribbean friendship peace happiness
    childrens-day students volunteers muharram commonwealth heritage arbor-day boss teachers-india nurses families
    widows yoga parents-us sweetest evacuation-day discovery-day inauguration hispanic creativity immaculate constitution
    kings-birthday picnic recreation harmony proclamation-sa town-meeting museum dance chess book tolerance republic-day army-day navy-day-us""".split()
)
ONLY_CAPITAL_NAMES = frozenset(
    ("new years", "holi", "id", "passover", "rakhi", "maghi", "vishu", "arafah", "day of the dead")
)
NOT_DAY = r"(?! (?:tree|trees|card|cards|present|presents|gift|gifts|island|dinner|carol|carols|party|parties|shopping|season|lights|sales|sale|spirit|egg|eggs|bonnet|bunny|lily|parade|costume|costumes|rising|jumper|sweater|pudding|cake|market|markets|massacre|special|offensive|crackers?|sermon|message|speech|week(?=-| \w+end)|celebrations?|festivities|decorations?|dance|ball)\b)"
WHICH = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "upcoming": 1, "following": 1, "this": 0}
ASKED_WHICH = "(?:(?P<which>this past|this coming|last|past|previous|next|following|coming|upcoming|this) )?"


def year_said(words: str | None) -> int | None:
    """The year in digits or in words."""
    if not words:
        return None
    if words.lstrip("'’").isdecimal():
        number = int(words.lstrip("'’"))
        return number if number > 99 else number + (2000 if number < 50 else 1900)
    return spoken_year(words)


def first_words(names: Iterable[str]) -> frozenset[str]:
    """The words that names begin with, as a text has them before an apostrophe; short forms of weekdays too."""
    words = {name.split()[0] for name in names}
    short = {each for each, day in SHORT_DAYS.items() if day in words}
    return frozenset(words | {word[:-1] for word in words if len(word) > 4 and word.endswith("s")} | short | {"jumu"})


TAIL_YEAR = rf"(?:(?:,| of| in)? (?P<year>{YEAR}|'\d\d|{SPOKEN_YEAR})(?!\d)|(?: of)? (?P<rel>this|last|next) year)?(?:'s(?=\s))?"
TAIL = compiled_pattern(rf"{TAIL_YEAR}{NOT_DAY}(?!\w)")
WEEKEND = compiled_pattern(r" week ?end(?!\w)")
WEEK = compiled_pattern(
    rf" (?P<unit>week|week ?end)(?![\w-]| ?end)(?: (?:of |in )?(?P<year>{YEAR})(?!\d)| (?P<rel>this|last|next) year)?"
)
WEEKDAY_TAIL = compiled_pattern(rf"{TAIL_YEAR}(?!\w)")
PART_OF_WORD = compiled_pattern(r"-(?!(?:time|tide|day|eve|night|morning|week|weekend|to|through)\b)[a-z]")
FIRST = first_words(NAMES)
FIRST_SMALL = first_words(n for n, key in NAMES.items() if key in ONLY_CAPITAL or n in ONLY_CAPITAL_NAMES)
WHICH_WORDS = frozenset("this last past previous next following coming upcoming".split())


def day_at(m: re.Match[str], small: bool) -> Several | None:
    """The day whose name begins in a match, with the year after it; *small* asks for one that only its writing leaves in doubt."""
    if m["which"] and m["which"].lower() == "following" and word_before(m.string, m.start()).lower() != "the":
        return None
    found = named_at(m.string, m.start("name"))
    weekday = found is not None and found[1].split()[-1] in SHORT_DAYS.values()
    tail = (WEEKDAY_TAIL if weekday else TAIL).match(m.string, found[0]) if found else None
    if found is None or tail is None or PART_OF_WORD.match(m.string, tail.end()):
        return None
    year = year_said(tail["year"])
    doubtful = m["name"][0].islower() and (found[2] in ONLY_CAPITAL or found[1] in ONLY_CAPITAL_NAMES)
    if doubtful is not small:
        return None
    week = WEEK.match(m.string, tail.end())
    if week and (f"{found[1]} weekend" not in NAMES or week["unit"].lower() == "week") and found[1][-4:] != "week":
        day = stepped(Named(found[2], year or year_said(week["year"])), m["which"], tail["rel"] or week["rel"])
        return (((m.start(), week.end()), week_with(day, "".join(week["unit"].lower().split()))),)
    weekend = WEEKEND.match(m.string, tail.end()) if year and f"{found[1]} weekend" in NAMES else None
    key, end = (NAMES[f"{found[1]} weekend"], weekend.end()) if weekend else (found[2], tail.end())
    return (((m.start(), end), stepped(Named(key, year), m["which"], tail["rel"])),)


def week_with(day: Value, unit: str) -> Nth:
    """The week, from Monday to Sunday, that holds a named day, or the weekend nearest to it."""
    return Nth(1, unit, Beside(Shift(day, ONE_DAY, -1) if unit == "week" else day, 0))


def stepped(day: Named, which: str | None, rel: str | None) -> Value:
    """A day with the "last" before it or the "of next year" after it."""
    if rel:
        return Nth(1, day, Step("now", WHICH[rel.lower()], "year"))
    if not which or day.year:
        return day
    way = which.lower().split()[-1]
    return Step("then" if way == "following" else "now", WHICH[way], day)


@rule(
    rf"{ASKED_WHICH}(?P<name>[^\W_]+)",
    on=FIRST | WHICH_WORDS,
    examples={
        "Christmas Day 2019": "2019-12-25",
        "Labor Day": "XXXX-XX-XX",
        "thanksgiving of 2012": "2012-11-22",
        "Yom Kippur 2018": "2018-09-19",
        "Diwali 2019": "2019-10-27",
        "World Day of the Sick 2021": "2021-02-11",
        "last Thanksgiving": "now-1 XXXX-XX-XX",
        "Thanksgiving of next year": "1. XXXX-XX-XX of now+1 year",
    },
    rejects=(
        "May",
        "Christmas tree",
        "the Christmas-clearance sale",
        "an independence day",
        "easter eggs",
        "the world of today",
    ),
)
def named_day(m: re.Match[str]) -> Several | None:
    return day_at(m, small=False)


@rule(
    rf"{ASKED_WHICH}(?P<name>[^\W_]+)",
    on=FIRST_SMALL | WHICH_WORDS,
    examples={"independence day": "XXXX-XX-XX", "family day 2018": "2018-02-19"},
    rejects=("Independence Day", "holiday"),
    bare=True,
)
def small_name(m: re.Match[str]) -> Several | None:
    """A day whose name, without its capitals, could be other words."""
    return day_at(m, small=True)


@rule(
    r"(?:before|after|by|until|till|since|around|from|to|and|over) (?P<span>(?:the )?new year)(?=\s?[.,;:!?)]|\s*$| (?:and|or|at|in|for|to|with|the|we|I|they|he|she|it|is|was)\b)",
    on="before after by until till since around from to and over",
    examples={"before the new year": "XXXX-XX-XX"},
    rejects=("and a new year", "after the new year party"),
)
def new_year(m: re.Match[str]) -> Named:
    """The turn of the year, which "new year" is where a word leads to it as to a day."""
    return Named("new-year")

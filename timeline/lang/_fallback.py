"""Full dates in languages that have no pack, by dateparser, on spans that our own lexer delimits.

dateparser is never let loose on prose: a span is a day, a month's name of the language and a year of four digits in
one of the orders that languages write them in, and what dateparser makes of it counts only where its day and year are
the ones that were seen.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from functools import lru_cache

from attrs import frozen
from dateparser.data.languages_info import language_order
from dateparser.date import DateDataParser
from dateparser.languages.loader import default_loader

from timeline.rules import UNSPACED, Manner, Reading, Rule, compiled_pattern
from timeline.values import Date

LONGEST = 64
KEYS = """january february march april may june july august september october november december""".split()
YEAR = r"(?P<year>1\d\d\d|20\d\d)(?!\d)"
DAY = r"(?P<day>3[01]|[12]\d|0?[1-9])(?!\d)"
GAP = r"[\s.,'’/-]{1,3}"
FILL = r"(?:(?:de|del|d|di|do|da|of|m|a|het|z|an|en)[\s.'’]{1,2})?"
BASE = dt.datetime(2000, 1, 1)


@frozen(eq=False)
class Fallback:
    """The full dates of one language."""

    rules: tuple[Rule, ...]
    LEXICON: frozenset[str]
    WEAK: frozenset[str] = frozenset()

    @staticmethod
    def compose(_: str, atoms: Sequence[Reading], _manner: Manner) -> Sequence[Reading]:
        """The readings as they are: nothing is joined."""
        return atoms


def speaks(language: str) -> bool:
    """Whether dateparser knows a language."""
    return language in language_order


def pack(language: str) -> Fallback:
    """The full dates of *language*: day, month and year in the orders that people write them in."""
    months = month_names(language)
    name = rf"(?P<month>{'|'.join(map(re.escape, sorted(months, key=len, reverse=True)))})"
    ending = r"(?:[^\W\d_]{1,4})?"
    orders = {
        "day_month_year": rf"{DAY}(?:er|re|º|ª|\.|[^\W\d_]{{1,2}})?(?:{GAP}|-?ga )?{FILL}{name}{ending}{GAP}{FILL}{YEAR}",
        "year_month_day": rf"{YEAR}(?:年|년|\.)?\s?{FILL}{name}{ending}\s?{DAY}(?:日|일|\.)?",
        "month_day_year": rf"{name}{ending}\s{DAY},?\s{YEAR}",
    }
    on = frozenset({"#"} | {w for w in re.findall(r"[^\W\d_]+", " ".join(months).lower()) if len(w) > 1})
    return Fallback(tuple(dated(language, key, pattern, on) for key, pattern in orders.items()), on)


def dated(language: str, name: str, pattern: str, on: frozenset[str]) -> Rule:
    """A rule for one order of day, month and year."""

    def meaning(m: re.Match[str]) -> Date | None:
        return checked(language, m[0], int(m["year"]), int(m["day"]))

    return Rule(name, compiled_pattern(rf"(?:{pattern})(?![^\W{UNSPACED}])"), meaning, on, {})


@lru_cache(maxsize=64)
def month_names(language: str) -> frozenset[str]:
    """The names of the months, from the tables of dateparser."""
    info = default_loader.get_locale(language).info
    return frozenset(n for key in KEYS for n in info.get(key, ()) if len(n) > 1 and not n.isdecimal())


@lru_cache(maxsize=64)
def parser(language: str) -> DateDataParser:
    """Dateparser for one language, asking nothing of the machine."""
    settings = {
        "PARSERS": ["absolute-time"],
        "RELATIVE_BASE": BASE,
        "TIMEZONE": "UTC",
        "RETURN_AS_TIMEZONE_AWARE": False,
        "REQUIRE_PARTS": ["day", "month", "year"],
    }
    return DateDataParser(languages=[language], settings=settings)


@lru_cache(maxsize=4096)
def checked(language: str, words: str, year: int, day: int) -> Date | None:
    """The date that dateparser reads in *words*, where its day and year are those that were seen."""
    found = parser(language).get_date_data(words).date_obj if len(words) <= LONGEST else None
    if found is None or (found.year, found.day) != (year, day):
        return None
    return Date(found.year, found.month, found.day)


__all__ = ["Fallback", "pack", "speaks"]

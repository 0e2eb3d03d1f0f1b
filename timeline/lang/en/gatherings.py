"""Dated public events: what they are called in English, and which of them a text names."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache

from attrs import frozen

from timeline.lang.en.held import HELD

BESIDE = 60
CLOSE = 14
LEADERS = r"(?: [Ee]conomic)?(?: [Ll]eaders['’]?)?"
MEETING = r"(?:[Ss]ummit|[Mm]eeting|[Gg]athering|SUMMIT)"
KINDS = {
    "g20": rf"(?:G-?20|Group of (?:20|Twenty)){LEADERS} {MEETING}",
    "g8": rf"(?:G-?8|Group of Eight){LEADERS} {MEETING}",
    "g7": rf"(?:G-?7|Group of Seven){LEADERS} {MEETING}",
    "nato": rf"NATO{LEADERS} {MEETING}",
    "apec": rf"(?:APEC|Asia-Pacific Economic Cooperation){LEADERS} (?:{MEETING}|[Ff]orum)",
    "brics": rf"BRICS?{LEADERS} {MEETING}",
    "cop": r"(?:U\.?N\.?|United Nations) [Cc]limate(?: [Cc]hange)? (?:[Cc]onference|[Ss]ummit|[Tt]alks)",
    "davos": r"World Economic Forum",
    "olympics": r"(?:(?:Summer|Winter) )?(?:Olympic Games|Olympics)|(?:Summer|Winter) Games",
    "worldcup": r"(?:FIFA )?World Cup",
    "euro": r"European (?:[Ff]ootball )?Championship",
}
LEADS = """G20 G-20 Group G8 G-8 G7 G-7 NATO APEC Asia-Pacific BRICS BRIC U.N. UN United World Summer Winter
Olympic FIFA European""".split()
LINKED = frozenset({"olympics", "worldcup", "euro"})
OTHERS = re.compile(
    r"(?:[Rr]ugby|[Cc]ricket|ICC|T20|[Ww]omen['’]s|[Cc]lub|[Yy]outh|[Ss]pecial|[Ss]ki(?:ing)?|[Cc]ycling|[Hh]ockey"
    r"|[Nn]etball|[Ww]restling|[Cc]hess|[Aa]lpine|[Ss]printing|[Uu]nder-\d\d|[Ll]eague|[Bb]asketball)[ -]$"
)
YEAR_BEFORE = re.compile(r"\b(\d{4})(?: [A-Z][a-z]+)? $")
YEAR_AFTER = re.compile(r",? (?:\(|in |of )?(\d{4})\b")
STOP = re.compile(r"[.!?]['\"”’)]* (?=[A-Z]|$)|\n\s*\n")
SAINT = re.compile(r"\bSt$")


@frozen
class Gathering:
    """A dated public event: its names that need no place, year, first and last day, places and zone."""

    kind: str
    names: tuple[str, ...]
    year: int
    start: dt.date
    end: dt.date
    place: str
    zone: str
    also: tuple[str, ...] = ()


def gathering(line: str) -> Gathering:
    """The gathering that a line of the table tells."""
    kind, first, last, places, zone, *rest = line.split(" ")
    place, *also = places.replace("+", " ").split("|")
    names = tuple(rest[0].replace("+", " ").split("|")) if rest else ()
    start, end = dt.date.fromisoformat(first), dt.date.fromisoformat(last)
    return Gathering(kind, names, int(rest[1]) if rest[1:] else start.year, start, end, place, zone, tuple(also))


KNOWN: tuple[Gathering, ...] = tuple(map(gathering, HELD.strip().split("\n")))


def mentioned(text: str) -> list[tuple[int, int, Gathering]]:
    """The gatherings that *text* names with their place or year, or by a name of their own, and where.

    >>> said = "Leaders left the G-20 summit in Osaka for home."
    >>> [(said[start:end], str(held.start)) for start, end, held in mentioned(said)]
    [('G-20 summit in Osaka', '2019-06-28')]
    >>> mentioned("Leaders left the G-20 summit for home.")
    []
    """
    found, end = [], 0
    for lead in leads().finditer(text):
        match = names().match(text, lead.start()) if lead.start() >= end else None
        row = named(text, match) if match else None
        if row is not None:
            found.append(row)
            end = row[1]
    return found


def named(text: str, match: re.Match[str]) -> tuple[int, int, Gathering] | None:
    """The gathering that a match names, if it is just one."""
    if match.lastgroup == "whole":
        return match.start(), match.end(), wholes()[match[0]]
    if match.lastgroup is None or OTHERS.search(text, max(0, match.start() - 16), match.start()):
        return None
    year = stated_year(text, match)
    rows = [row for row in KNOWN if row.kind == match.lastgroup]
    fitting = [row for row in rows if suits(row, match[0], year)]
    near = sorted(places(text, match, rows), key=lambda row: row[0])
    if not near:
        return (match.start(), match.end(), fitting[0]) if year and len(fitting) == 1 else None
    return nearest(text, match, [row for row in near if row[3] in fitting])


def suits(row: Gathering, name: str, year: int | None) -> bool:
    """Whether a gathering is of the year told, and games of the season told."""
    season = "Winter" in name, "Summer" in name
    return year in (None, row.year, row.start.year) and season in (
        (False, False),
        (row.start.month < 5, row.start.month > 5),
    )


def nearest(
    text: str, match: re.Match[str], near: list[tuple[int, int, int, Gathering]]
) -> tuple[int, int, Gathering] | None:
    """The gathering whose place stands nearest; of those held there, the one whose year is told nearby."""
    held = [row for row in near if row[0] == near[0][0]]
    around = text[max(0, match.start() - BESIDE) : match.end() + BESIDE]
    dated = [row for row in held if str(row[3].year) in around] if len(held) > 1 else held
    if len(dated) != 1:
        return None
    _, start, end, found = dated[0]
    return min(match.start(), start), max(match.end(), end), found


def stated_year(text: str, match: re.Match[str]) -> int | None:
    """The year told right before or right after a name: "the 2014 World Cup", "the G20 summit in 2019"."""
    before = YEAR_BEFORE.search(text, max(0, match.start() - 20), match.start())
    found = before or YEAR_AFTER.match(text, match.end())
    return int(found[1]) if found else None


def places(text: str, match: re.Match[str], rows: list[Gathering]) -> Iterator[tuple[int, int, int, Gathering]]:
    """The places in the same sentence as a name: how far away, where, and whose; those before count double."""
    reach = CLOSE if match.lastgroup in LINKED else BESIDE
    for spot in where(match.lastgroup or "").finditer(text, max(0, match.start() - reach), match.end() + reach):
        after = spot.start() >= match.end()
        gap = (match.end(), spot.start()) if after else (spot.end(), match.start())
        if gap[1] >= gap[0] and not parted(text, *gap):
            distance = (gap[1] - gap[0]) * (1 if after else 2)
            yield from ((distance, *spot.span(), row) for row in rows if spot[0] in (row.place, *row.also))


def parted(text: str, start: int, end: int) -> bool:
    """Whether a sentence ends between two places of the text."""
    return any(
        not SAINT.search(text, max(0, stop.start() - 3), stop.start()) for stop in STOP.finditer(text, start, end)
    )


@cache
def names() -> re.Pattern[str]:
    """The pattern of every name, those that need no place first."""
    whole = "|".join(re.escape(name) for name in sorted(wholes(), key=len, reverse=True))
    kinds = "|".join(f"(?P<{kind}>{pattern})" for kind, pattern in KINDS.items())
    return re.compile(rf"(?<![\w-])(?:(?P<whole>{whole})|{kinds})(?![\w-])")


@cache
def leads() -> re.Pattern[str]:
    """The pattern of the words that names begin with: plain words, which are found faster than names."""
    words = {*LEADS, *(re.split(r"[ -]", name)[0] for name in wholes())}
    return re.compile("|".join(map(re.escape, sorted(words, key=len, reverse=True))))


@cache
def wholes() -> dict[str, Gathering]:
    """Each name that needs no place, with its gathering."""
    own = {name: row for row in KNOWN for name in row.names}
    return own | {name.replace("COP", f"COP{gap}"): row for name, row in own.items() for gap in " -"}


@cache
def where(kind: str) -> re.Pattern[str]:
    """The pattern of every place where gatherings of a kind were held."""
    spots = {spot for row in KNOWN if row.kind == kind for spot in (row.place, *row.also)}
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(spots, key=len, reverse=True)))})(?!\w)")

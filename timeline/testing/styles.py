"""How a story is told: its genre, how it writes clocks, dates and lengths, and how its day and zone are made known."""

from __future__ import annotations

from attrs import frozen

from timeline.testing.picks import Pick
from timeline.testing.spelling import CLOCKS, DATES, LENGTHS
from timeline.testing.words import CLAUSES, DATELINES, DIARY, FAULTS, HELD, MARKS, SYSTEMS, Thing

GENRES = ("plain", "news", "minutes", "diary", "incident", "travel", "sport", "log")
ANCHORS = {
    "plain": ("none", "given", "sentence", "each"),
    "news": ("given", "sentence", "heading"),
    "minutes": ("heading",),
    "diary": ("heading", "given"),
    "incident": ("heading", "each"),
    "travel": ("none", "given", "sentence", "each"),
    "sport": ("none", "given", "sentence", "heading"),
    "log": ("heading", "none"),
}
ZONED = {
    "plain": ("none", "given", "mark"),
    "news": ("dateline",),
    "minutes": ("none", "given"),
    "diary": ("none",),
    "incident": ("none", "line", "mark", "given"),
    "travel": ("places",),
    "sport": ("none", "given"),
    "log": ("none", "line"),
}
TOLD_OF: dict[str, tuple[Thing, ...]] = {
    "plain": HELD + CLAUSES,
    "news": HELD + CLAUSES,
    "minutes": HELD,
    "diary": DIARY + HELD,
    "incident": SYSTEMS + FAULTS,
    "log": SYSTEMS + FAULTS + CLAUSES,
}
ZONES = (
    "UTC", "Europe/Berlin", "America/New_York", "Asia/Tokyo", "Asia/Kolkata", "Australia/Sydney", "America/Sao_Paulo",
    "Africa/Nairobi", "Asia/Kathmandu", "America/St_Johns", "Pacific/Auckland", "America/Los_Angeles",
)  # fmt: skip
"""The zones that stories are told in; a fixed list, so that a failure is found again."""


@frozen
class Style:
    """One way of telling.

    `anchor` says how the day is known: not at all ("none"), by the reference ("given"), by a heading, in the
    first sentence, or beside each time. `zoning` says how the zone is known: not at all, by the caller, by a
    dateline, a line of its own, a mark beside each clock, or the places of a journey.

    >>> from timeline.testing import Dice, story
    >>> print(story(Dice("how-to"), genre="minutes", most=1).style.clock)
    12 capital
    """

    genre: str = "plain"
    clock: str = "24"
    date: str = "d m y"
    length: str = "digits"
    anchor: str = "none"
    zoning: str = "none"
    zone: str | None = None
    mark: str = ""
    place: str = ""


def styled(pick: Pick, genre: str | None = None) -> Style:
    """A style, of a genre if one is named."""
    genre = genre or pick.one(GENRES)
    anchor, zoning = pick.one(ANCHORS[genre]), pick.one(ZONED[genre])
    zone, mark, place = None, "", ""
    if anchor == "none":
        zoning = "none"
    if zoning == "given":
        zone = pick.one(ZONES)
    elif zoning == "line":
        zone = "UTC"
    elif zoning == "mark":
        mark, zone = pick.one(MARKS)
    elif zoning == "dateline":
        place, zone = pick.one(DATELINES)
    clock = pick.one(("24", "hours", "12")) if genre == "log" else pick.one(CLOCKS)
    return Style(genre, clock, pick.one(DATES), pick.one(LENGTHS), anchor, zoning, zone, mark, place)

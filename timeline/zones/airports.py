"""IATA codes of airports to places, from a table that ships with the package and is read on first use."""

from __future__ import annotations

import lzma
import pkgutil
from functools import cache

from timeline.zones.places import Place

PEOPLE = 100_000


def airport(code: str) -> Place | None:
    """The airport of an IATA *code*, as a venue.

    >>> airport("SIN").zone, airport("QQQ")
    ('Asia/Singapore', None)
    """
    row = airports().get(code)
    return None if row is None else Place(code, row[0], None, row[1], PEOPLE, "venue")


@cache
def airports() -> dict[str, tuple[str, str]]:
    """The country and the zone of each code: a line of the table is a zone, a country and its codes run together."""
    packed = pkgutil.get_data("timeline.zones", "data/airports.xz") or b""
    lines = (line.split("\t") for line in lzma.decompress(packed).decode().splitlines())
    return {codes[i : i + 3]: (country, zone) for zone, country, codes in lines for i in range(0, len(codes), 3)}

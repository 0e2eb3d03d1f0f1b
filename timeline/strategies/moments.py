"""Zones, wall times and instants, drawn near where they go wrong: midnights, month ends, leap days, clock changes."""

from __future__ import annotations

import datetime as dt

from hypothesis import strategies as st

from timeline.testing.styles import ZONES
from timeline.zones import instants as instants_of

EDGES = (
    dt.datetime(2024, 2, 29), dt.datetime(2023, 2, 28), dt.datetime(2000, 2, 29), dt.datetime(2100, 2, 28),
    dt.datetime(2019, 12, 31), dt.datetime(2020, 1, 1), dt.datetime(2024, 3, 10, 2, 30), dt.datetime(2024, 11, 3, 1, 30),
    dt.datetime(2024, 3, 31, 2, 30), dt.datetime(2024, 10, 27, 2, 30), dt.datetime(2024, 4, 7, 2, 30),
    dt.datetime(2018, 11, 4), dt.datetime(2019, 4, 30), dt.datetime(2020, 12, 31, 23, 59),
)  # fmt: skip
MORE_ZONES = (
    "America/Havana", "Africa/Casablanca", "Asia/Tehran", "Australia/Lord_Howe", "Pacific/Apia", "Pacific/Chatham",
    "Europe/Dublin", "Asia/Gaza", "America/Caracas",
)  # fmt: skip
EPOCH = dt.datetime(1970, 1, 1)


def zones() -> st.SearchStrategy[str]:
    """IANA zones of a fixed list, UTC first: with and without summer time, and with odd offsets and odd changes.

    >>> from hypothesis import find
    >>> find(zones(), lambda zone: zone.startswith("Asia/To"))
    'Asia/Tokyo'
    """
    return st.sampled_from(ZONES + MORE_ZONES)


def walls(
    first: dt.datetime = dt.datetime(1990, 1, 1), last: dt.datetime = dt.datetime(2035, 1, 1)
) -> st.SearchStrategy[dt.datetime]:
    """Wall times to the minute, many of them close to an edge of the calendar or to a change of clocks.

    >>> from hypothesis import find
    >>> wall = find(walls(), lambda wall: wall.hour == 23)
    >>> wall.hour, wall.second
    (23, 0)
    """
    near = st.builds(lambda edge, gap: edge + dt.timedelta(minutes=gap), st.sampled_from(EDGES), st.integers(-90, 90))
    anywhere = st.datetimes(first, last).map(lambda wall: wall.replace(second=0, microsecond=0))
    return (near.filter(lambda wall: first <= wall <= last)) | anywhere


@st.composite
def instants(draw: st.DrawFn) -> tuple[int, str]:
    """An instant in microseconds since 1970 in UTC and a zone, often just beside a change of the zone's clocks.

    >>> from hypothesis import find
    >>> instant, zone = find(instants(), lambda drawn: drawn[1] == "Asia/Tokyo")
    >>> zone, instant % 60_000_000
    ('Asia/Tokyo', 0)
    """
    zone, wall = draw(zones()), draw(walls())
    found = instants_of(wall, zone) or ((wall - EPOCH) // dt.timedelta(microseconds=1),)
    return draw(st.sampled_from(found)), zone

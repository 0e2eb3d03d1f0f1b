"""Places and abbreviations to zones, and wall time to instants."""

from __future__ import annotations

from timeline.zones.abbreviations import ZoneReading, abbreviation, military
from timeline.zones.airports import airport
from timeline.zones.places import (
    Place,
    check_place,
    cities_of,
    find_place,
    is_place,
    is_word,
    lies_in,
    near_places,
    needs_evidence,
)
from timeline.zones.wall import (
    TZDATA,
    check,
    fixed_offset,
    instants,
    is_zone,
    local,
    offset_at,
    offset_gaps,
    pendulum_at,
)

__all__ = [
    "TZDATA",
    "Place",
    "ZoneReading",
    "abbreviation",
    "airport",
    "check",
    "check_place",
    "cities_of",
    "find_place",
    "fixed_offset",
    "instants",
    "is_place",
    "is_word",
    "is_zone",
    "lies_in",
    "local",
    "military",
    "near_places",
    "needs_evidence",
    "offset_at",
    "offset_gaps",
    "pendulum_at",
]

"""Places and abbreviations to zones, and wall time to instants."""

from __future__ import annotations

from timeline.zones.abbreviations import ZoneReading, abbreviation
from timeline.zones.places import Place, check_place, find_place, is_place, near_places, needs_evidence
from timeline.zones.wall import TZDATA, check, fixed_offset, instants, is_zone, local, offset_at, pendulum_at

__all__ = [
    "TZDATA",
    "Place",
    "ZoneReading",
    "abbreviation",
    "check",
    "check_place",
    "find_place",
    "fixed_offset",
    "instants",
    "is_place",
    "is_zone",
    "local",
    "near_places",
    "needs_evidence",
    "offset_at",
    "pendulum_at",
]

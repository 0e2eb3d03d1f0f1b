"""Grains: the size of the unit that an expression speaks at."""

from __future__ import annotations

from enum import IntEnum


class Grain(IntEnum):
    """The calendar unit that an expression names, from second to century."""

    SECOND = 0
    MINUTE = 1
    HOUR = 2
    PART = 3
    DAY = 4
    WEEKEND = 5
    WEEK = 6
    MONTH = 7
    SEASON = 8
    QUARTER = 9
    HALF = 10
    YEAR = 11
    DECADE = 12
    CENTURY = 13

    __hash__ = int.__hash__

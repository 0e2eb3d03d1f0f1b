"""What a language pack says about places: the words by which a text tells where its clocks are."""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib import import_module

from attrs import field, frozen

Words = frozenset[str]


@frozen(eq=False)
class Whereabouts:
    """The words of one language that tell where the clocks of a text are.

    `inside`, `source` and `goal` are prepositions; `leaves`, `arrives` and `goes` are verbs and nouns of motion.
    The patterns have a group `zone`, the words that name it. `regions` maps ways of writing to countries.
    """

    inside: Words = field(repr=False)
    source: Words = field(repr=False)
    goal: Words = field(repr=False)
    leaves: Words = field(repr=False)
    arrives: Words = field(repr=False)
    goes: Words = field(repr=False)
    breaks: Words = field(repr=False)
    flying: Words = field(repr=False)
    institutions: Words = field(repr=False)
    titles: Words = field(repr=False)
    ranges: Words = field(repr=False)
    mine: re.Pattern[str] = field(repr=False)
    yours: re.Pattern[str] = field(repr=False)
    addressed: re.Pattern[str] = field(repr=False)
    afloat: re.Pattern[str] = field(repr=False)
    local: re.Pattern[str] = field(repr=False)
    beside: re.Pattern[str] = field(repr=False)
    code: re.Pattern[str] = field(repr=False)
    declared: tuple[re.Pattern[str], ...] = field(repr=False)
    regions: Mapping[str, tuple[re.Pattern[str], Words]] = field(repr=False)


def whereabouts(language: str) -> Whereabouts:
    """The words for places and motion of *language*."""
    found: Whereabouts = import_module(f"timeline.lang.{language}.whereabouts").WHEREABOUTS
    return found

"""What a language pack says about places: the words by which a text tells where its clocks are."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property

from attrs import field, frozen

from timeline.lang import part

Words = frozenset[str]
NEVER = re.compile(r"(?!)")


@frozen(eq=False)
class Whereabouts:
    """The words of one language that tell where the clocks of a text are.

    `inside` (of which `within` lead to towns of any size), `source` and `goal` are prepositions; `leaves`, `arrives` and `goes` are verbs and nouns of motion.
    The patterns have a group `zone`, the words that name it. `regions` maps ways of writing to countries.
    `joining` are verbs of taking part from afar, before a word of `source`: "dialled in from".
    `joints` are small words inside names, `inner` those that only stand inside names: "Rio de Janeiro".
    Where one of `declaring` is not found, nor is that of `declared` at its place: it is looked for faster.
    `mine`, `yours` and `theirs` follow a time; `there` stands between a place and the time that it was there.
    A small pack may leave any of them out.
    """

    inside: Words = field(repr=False, default=frozenset())
    within: Words = field(repr=False, default=frozenset())
    source: Words = field(repr=False, default=frozenset())
    parting: Words = field(repr=False, default=frozenset())
    goal: Words = field(repr=False, default=frozenset())
    leaves: Words = field(repr=False, default=frozenset())
    arrives: Words = field(repr=False, default=frozenset())
    goes: Words = field(repr=False, default=frozenset())
    joining: Words = field(repr=False, default=frozenset())
    joints: Words = field(repr=False, default=frozenset())
    inner: Words = field(repr=False, default=frozenset())
    breaks: Words = field(repr=False, default=frozenset())
    flying: Words = field(repr=False, default=frozenset())
    institutions: Words = field(repr=False, default=frozenset())
    titles: Words = field(repr=False, default=frozenset())
    ranges: Words = field(repr=False, default=frozenset())
    mine: re.Pattern[str] = field(repr=False, default=NEVER)
    yours: re.Pattern[str] = field(repr=False, default=NEVER)
    theirs: re.Pattern[str] = field(repr=False, default=NEVER)
    there: re.Pattern[str] = field(repr=False, default=NEVER)
    addressed: re.Pattern[str] = field(repr=False, default=NEVER)
    afloat: re.Pattern[str] = field(repr=False, default=NEVER)
    local: re.Pattern[str] = field(repr=False, default=NEVER)
    beside: re.Pattern[str] = field(repr=False, default=NEVER)
    code: re.Pattern[str] = field(repr=False, default=NEVER)
    declared: tuple[re.Pattern[str], ...] = field(repr=False, default=())
    declaring: tuple[re.Pattern[str], ...] = field(repr=False, default=())
    regions: Mapping[str, tuple[re.Pattern[str], Words]] = field(repr=False, factory=dict)

    @cached_property
    def moving(self) -> Words:
        """The words of motion: leaving, arriving, going."""
        return self.leaves | self.arrives | self.goes


def whereabouts(language: str) -> Whereabouts:
    """The words for places and motion of *language*."""
    words = part(language, "whereabouts")
    found: Whereabouts = words.WHEREABOUTS if words else Whereabouts()
    return found

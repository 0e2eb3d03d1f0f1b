"""A rule is a pattern, a meaning, and its own examples and rejections."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from attrs import field, frozen

from timeline.values import Hedge, Value

Meaning = Callable[[re.Match[str]], "Value | None"]


@frozen
class Reading:
    """A stretch of the text and what it denotes, with the TIMEX3 mod and the hedge that the words add.

    `bare` marks a number that is a time only where the words around it say so.
    """

    start: int
    end: int
    value: Value
    mod: str | None = None
    hedge: Hedge | None = None
    rule: str = ""
    bare: bool = False


@frozen(eq=False)
class Rule:
    """One way to say a time. `on` are the first words, case folded, that it can begin with; "#" is a digit."""

    name: str
    pattern: re.Pattern[str] = field(repr=False)
    meaning: Meaning = field(repr=False)
    on: frozenset[str] = field(repr=False)
    examples: Mapping[str, str] = field(repr=False)
    rejects: tuple[str, ...] = field(repr=False, default=())
    bare: bool = False

    def read(self, text: str, at: int) -> Reading | None:
        """The reading that begins at *at*, if the rule has one there; a group named `span` narrows it."""
        match = self.pattern.match(text, at)
        if match is None:
            return None
        value = self.meaning(match)
        if value is None:
            return None
        start, end = match.span("span") if "span" in match.re.groupindex else match.span()
        return Reading(start, end, value, rule=self.name, bare=self.bare)


def rule(
    pattern: str,
    *,
    on: str | frozenset[str],
    examples: Mapping[str, str],
    rejects: tuple[str, ...] = (),
    bare: bool = False,
) -> Callable[[Meaning], Rule]:
    """Make a rule of a function that turns a match into a value.

    *pattern* is matched without regard to case, between the edges of words.
    """
    words = frozenset(on.split()) if isinstance(on, str) else on

    def make(meaning: Meaning) -> Rule:
        compiled = re.compile(rf"(?<![\w.:/-])(?:{pattern})(?![\w])", re.IGNORECASE)
        return Rule(meaning.__name__, compiled, meaning, words, examples, rejects, bare)

    return make

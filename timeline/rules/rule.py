"""A rule is a pattern, a meaning, and its own examples and rejections."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from attrs import field, frozen

from timeline.values import Hedge, Value

Several = tuple[tuple[str | tuple[int, int], Value], ...]
Meaning = Callable[[re.Match[str]], "Value | Several | None"]

SPACE = r"(?:\s[^\S\n]{0,3})"
OUTSIDE = {" ": SPACE, "'": "['’ʼ]", "-": "[-‐‑]", ",": "(?: ?,)"}
INSIDE = {" ": r"\s", "'": "'’ʼ", "-": "-"}


@frozen
class Manner:
    """How a caller reads: which way bare dates point, and in which order numeric ones are written.

    A caller that says which way (`prefer` is not "context") asks what to do when, as an assistant is asked:
    then "in two hours" is a moment and "by Friday" the time until then.
    """

    prefer: str = "context"
    date_order: str | None = None

    @property
    def asked(self) -> bool:
        """Whether the text is spoken to an assistant."""
        return self.prefer != "context"


@frozen
class Reading:
    """A stretch of the text and what it denotes, with the TIMEX3 mod and the hedge that the words add.

    `bare` marks a number or a name that is a time only where the words around it say so.
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
    """One way to say a time. `on` are the first words, case folded, that it can begin with; "#" is a digit.

    The words in `given` begin it only where a word of time language comes next.
    """

    name: str
    pattern: re.Pattern[str] = field(repr=False)
    meaning: Meaning = field(repr=False)
    on: frozenset[str] = field(repr=False)
    examples: Mapping[str, str] = field(repr=False)
    rejects: tuple[str, ...] = field(repr=False, default=())
    bare: bool = False
    match: Callable[..., re.Match[str] | None] = field(init=False, repr=False)

    @match.default
    def _match(self) -> Callable[..., re.Match[str] | None]:
        return self.pattern.match

    def read(self, text: str, at: int) -> tuple[Reading, ...]:
        """The readings that begin at *at*."""
        match = self.match(text, at)
        return self.readings(match) if match else ()

    def readings(self, match: re.Match[str]) -> tuple[Reading, ...]:
        """What a match of the pattern denotes; a group named `span` narrows it, and a rule may find several."""
        value = self.meaning(match)
        if value is None:
            return ()
        if isinstance(value, tuple):
            spans = ((match.span(at) if isinstance(at, str) else at, v) for at, v in value)
            return tuple(Reading(*span, v, rule=self.name, bare=self.bare) for span, v in spans)
        narrow = "span" in match.re.groupindex and match["span"] is not None
        start, end = match.span("span") if narrow else match.span()
        return (Reading(start, end, value, rule=self.name, bare=self.bare),)


def rule(
    pattern: str,
    *,
    on: str | frozenset[str],
    examples: Mapping[str, str],
    rejects: tuple[str, ...] = (),
    bare: bool = False,
) -> Callable[[Meaning], Rule]:
    """Make a rule of a function that turns a match into a value.

    *pattern* is matched without regard to case up to the edge of a word; a space in it is any white space
    but a blank line, an apostrophe or a hyphen any of their shapes, and a comma may have a space before it,
    as a text that was split into words writes it.
    """
    words = frozenset(on.split()) if isinstance(on, str) else on

    def make(meaning: Meaning) -> Rule:
        compiled = compiled_pattern(rf"(?:{pattern})(?!\w)")
        return Rule(meaning.__name__, compiled, meaning, words, examples, rejects, bare)

    return make


def compiled_pattern(pattern: str) -> re.Pattern[str]:
    r"""The compiled form of a pattern written with plain spaces, apostrophes and hyphens.

    >>> compiled_pattern("o'clock sharp").fullmatch("o’clock\u00a0sharp") is not None
    True
    """
    return re.compile("".join(shapes(pattern)), re.IGNORECASE)


def shapes(pattern: str) -> Iterator[str]:
    """The pieces of a pattern, with each space, apostrophe, hyphen and comma in all its shapes."""
    inside = escaped = counted = False
    for c in pattern:
        if escaped:
            yield c
            escaped = False
            continue
        escaped = c == "\\"
        counted = not inside and (c == "{" or (counted and c != "}"))
        yield c if counted else (INSIDE if inside else OUTSIDE).get(c, c)
        inside = c == "[" or (inside and c != "]")

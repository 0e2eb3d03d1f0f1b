"""A language's rules, indexed by the words that they begin with, and the one pass that reads a text with them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from importlib import import_module
from importlib.util import find_spec
from itertools import accumulate
from pkgutil import iter_modules
from typing import Any

from attrs import Factory, field, frozen

from timeline.errors import UnknownLanguage
from timeline.rules.beginnings import Beginning
from timeline.rules.rule import Manner, Reading, Rule
from timeline.text import blocks

UNSPACED = "\u3040-\u30ff\u3400-\u9fff"
TOKEN = re.compile(rf"([^\W_{UNSPACED}]+)")
NEXT = re.compile(r"[\s-]{1,3}['’]?([^\W_]+)")
HEAD = re.compile(r"[0-9]{1,16}|[A-Za-z]{1,16}")
MARKED = re.compile(rf"[^\W{UNSPACED}]|[$£€¥₹#&%°^~=<>*\\]")
GLUED = re.compile(r"\w[-./:,'’+–]")
LABEL = re.compile(r"[^\W\d_]{3}:")
COLUMN = re.compile(r"\d{1,3}\s\d{1,3}\s\d{1,3}(?![\w:/.,-])")
Compose = Callable[[str, Sequence[Reading], Manner], Sequence[Reading]]
PROSE = Manner()
DIGIT, LENGTH = "#", "p#"
FEW, AHEAD = 12, 3
DURATION = frozenset("0123456789T")


@frozen(eq=False)
class Pack:
    """The rules of a language, how it joins neighbouring readings, and the words that make a weak beginning strong."""

    language: str
    rules: tuple[Rule, ...]
    index: Mapping[str, tuple[Rule, ...]]
    strong: frozenset[str]
    weak: frozenset[str]
    lexicon: frozenset[str]
    compose: Compose
    known: dict[tuple[str, int], Beginning] = field(init=False, repr=False, default=Factory(dict))

    def find(self, text: str, manner: Manner = PROSE) -> tuple[Reading, ...]:
        """The time expressions of *text*, in order, none overlapping another."""
        return tuple(self.compose(text, self.atoms(text), manner))

    def atoms(self, text: str) -> list[Reading]:
        """The longest reading at each place where a rule matches, before neighbours are joined."""
        found: list[Reading] = []
        end = 0
        for start, rules in self.places(text):
            if start >= end:
                best = longest(text, start, self.narrowed(text, start, rules) if len(rules) > FEW else rules)
                if best:
                    found += best
                    end = best[-1].end
        return found

    def narrowed(self, text: str, start: int, rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
        """Those of *rules* that the first word or number at *start* and the characters after it leave open."""
        head = HEAD.match(text, start)
        if head is None:
            return rules
        word = "0" * len(head[0]) if head[0].isdecimal() else head[0].lower()
        begun = self.known.get((word, id(rules)))
        if begun is None:
            begun = self.known[word, id(rules)] = Beginning.of(rules, word)
        return begun.before(text, head.end(), head.end() + AHEAD)

    def places(self, text: str) -> Iterator[tuple[int, tuple[Rule, ...]]]:
        """Where a rule can begin, and the rules that can."""
        for at, block in blocks(text):
            pieces = TOKEN.split(block)
            starts = list(accumulate(map(len, pieces), initial=at))
            for n in self.candidates(pieces[1::2]):
                start = starts[2 * n + 1]
                rules = self.rules_at(text, pieces[2 * n + 1], start)
                if rules:
                    yield start, rules

    def candidates(self, words: Sequence[str]) -> list[int]:
        """The words, by number, that a rule may begin with; a weak one where the next is of time language or a number."""
        strong, weak, lexicon = self.strong, self.weak, self.lexicon
        return [
            n
            for n, (word, after) in enumerate(zip(words, [*words[1:], "1"], strict=False))
            if word in strong
            or word < ":"
            or word > "\x80"
            or (word in weak and (after in lexicon or after < ":" or after > "\x80"))
            or "P0" <= word < "Pa"
        ]

    def rules_at(self, text: str, word: str, start: int) -> tuple[Rule, ...]:
        """The rules that can begin with a word at *start*."""
        rules = self.index.get(word)
        if rules is not None:
            leads = word not in self.weak or self.leads(text, start + len(word))
            return rules if leads and not text.endswith("_", 0, start) else ()
        if word[0].isdecimal():
            return self.index[DIGIT] if opens(text, start) else ()
        return self.index[LENGTH] if word[1:2] in DURATION and "P0" <= word < "Pa" and opens(text, start) else ()

    def leads(self, text: str, end: int) -> bool:
        """Whether a word of time language or a number comes next."""
        following = NEXT.match(text, end)
        return following is not None and (following[1] in self.lexicon or following[1][0].isdecimal())

    def readings(self, text: str) -> Iterator[tuple[Rule, Reading]]:
        """Every reading of every rule, for tests and for explaining."""
        for start, rules in self.places(text):
            for each in rules:
                for reading in each.read(text, start):
                    yield each, reading


def longest(text: str, start: int, rules: Sequence[Rule]) -> tuple[Reading, ...]:
    """The longest reading of *rules* at *start*; of equals, that of the rule defined first."""
    best: tuple[Reading, ...] = ()
    for each in rules:
        match = each.match(text, start)
        if match is not None:
            found = each.readings(match)
            if found and (not best or found[-1].end > best[-1].end):
                best = found
    return best


def opens(text: str, start: int) -> bool:
    """Whether a number at *start* stands by itself: not a price, a decimal, part of a code, or in a column of numbers.

    >>> opens("Due:3 May", 4), opens("ab:12:30", 3), opens("~5 hours", 1)
    (True, False, True)
    """
    if not start or text[start - 1].isspace():
        return COLUMN.match(text, start) is None
    if MARKED.match(text[start - 1]):
        return text[start - 1] == "~" and (start == 1 or text[start - 2].isspace())
    if text[start - 1] in "–'’" or text[start - 2 : start] == "..":
        return True
    return not GLUED.match(text[max(0, start - 2) : start]) or LABEL.match(text[max(0, start - 4) : start]) is not None


def every_case(words: frozenset[str]) -> frozenset[str]:
    """The words as they are, with a capital, and in capitals."""
    return words | {w.capitalize() for w in words} | {w.upper() for w in words}


@cache
def load(language: str) -> Pack:
    """The pack of a language: the rules of every module in its folder, and those of no language.

    A language without a folder has full dates, by dateparser.
    """
    source, own = source_of(language)
    rules = (*own, *rules_of("timeline.lang._iso"))
    index: dict[str, tuple[Rule, ...]] = {DIGIT: (), LENGTH: ()}
    for each in rules:
        for word in every_case(each.on):
            index[word] = (*index.get(word, ()), each)
    for word in index:
        if word[0].isdecimal():
            index[word] += index[DIGIT]
    weak = every_case(source.WEAK)
    strong = frozenset(index.keys() - weak)
    return Pack(language, rules, index, strong, weak, every_case(source.LEXICON) | strong, source.compose)


@lru_cache(maxsize=256)
def is_language(language: str) -> bool:
    """Whether a language has a folder, or full dates by dateparser.

    >>> is_language("en"), is_language("fr"), is_language("xx")
    (True, True, False)
    """
    return find_spec(f"timeline.lang.{language}") is not None or fallback().speaks(language)


def fallback() -> Any:
    """What reads languages that have no folder; it is loaded only when one is asked for."""
    return import_module("timeline.lang._fallback")


def source_of(language: str) -> tuple[Any, tuple[Rule, ...]]:
    """The folder of a language, or its full dates, and its rules."""
    if find_spec(f"timeline.lang.{language}") is not None:
        package = import_module(f"timeline.lang.{language}")
        return package, rules_of(package.__name__)
    if not fallback().speaks(language):
        raise UnknownLanguage(language)
    full_dates = fallback().pack(language)
    return full_dates, full_dates.rules


def rules_of(name: str) -> tuple[Rule, ...]:
    """The rules of every module in a folder, in the order of the modules' names."""
    package = import_module(name)
    modules = [import_module(f"{name}.{m.name}") for m in iter_modules(package.__path__)]
    return tuple(v for m in modules for v in vars(m).values() if isinstance(v, Rule))

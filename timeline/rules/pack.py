"""A language's rules, indexed by the words that they begin with, and the one pass that reads a text with them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from attrs import frozen

from timeline.errors import UnknownLanguage
from timeline.rules.rule import Reading, Rule

FIRST = re.compile(r"[^\W\d_]+|\d")
Compose = Callable[[str, Sequence[Reading]], Sequence[Reading]]


@frozen(eq=False)
class Pack:
    """The rules of a language, and how it joins neighbouring readings."""

    language: str
    rules: tuple[Rule, ...]
    index: Mapping[str, tuple[Rule, ...]]
    triggers: re.Pattern[str]
    compose: Compose

    def find(self, text: str) -> tuple[Reading, ...]:
        """The time expressions of *text*, in order, none overlapping another."""
        return tuple(self.compose(text, self.atoms(text)))

    def atoms(self, text: str) -> list[Reading]:
        """The longest reading at each place where a rule matches, before neighbours are joined."""
        found: list[Reading] = []
        end = 0
        for trigger in self.triggers.finditer(text):
            if trigger.start() < end:
                continue
            best = self.best(text, trigger)
            if best is not None:
                found.append(best)
                end = best.end
        return found

    def best(self, text: str, trigger: re.Match[str]) -> Reading | None:
        """The longest reading at a trigger; of equals, that of the rule defined first."""
        best: Reading | None = None
        word = trigger[0]
        for each in self.index.get("#" if word[0].isdecimal() else word.lower(), ()):
            reading = each.read(text, trigger.start())
            if reading is not None and (best is None or reading.end > best.end):
                best = reading
        return best

    def readings(self, text: str) -> Iterator[tuple[Rule, Reading]]:
        """Every reading of every rule, for tests and for explaining."""
        for trigger in self.triggers.finditer(text):
            word = trigger[0]
            for each in self.index.get("#" if word[0].isdecimal() else word.lower(), ()):
                reading = each.read(text, trigger.start())
                if reading is not None:
                    yield each, reading


@cache
def load(language: str) -> Pack:
    """The pack of a language: the rules of every module in its folder."""
    try:
        package = import_module(f"timeline.lang.{language}")
    except ImportError:
        raise UnknownLanguage(language) from None
    modules = [import_module(f"{package.__name__}.{m.name}") for m in iter_modules(package.__path__)]
    rules = tuple(v for m in modules for v in vars(m).values() if isinstance(v, Rule))
    index: dict[str, tuple[Rule, ...]] = {}
    for each in rules:
        for word in each.on:
            index[word] = (*index.get(word, ()), each)
    words = sorted((w for w in index if w != "#"), key=lambda w: (-len(w), w))
    triggers = re.compile(rf"(?<!\w)(?:\d|(?:{'|'.join(map(re.escape, words))})(?!\w))", re.IGNORECASE)
    return Pack(language, rules, index, triggers, package.compose)

"""Every rule reads its own examples whole and as it says, keeps quiet where it must, and every docstring runs."""

from __future__ import annotations

import doctest
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

import pytest

import timeline
from timeline.rules import Reading, Rule, load

ROOT = Path(timeline.__file__).parent
LANGUAGES = sorted(p.name for p in (ROOT / "lang").iterdir() if p.is_dir() and p.name[0] != "_")
RULES = [(language, rule) for language in LANGUAGES for rule in load(language).rules]
MODULES = sorted(
    ".".join(("timeline", *p.relative_to(ROOT).with_suffix("").parts)).removesuffix(".__init__")
    for p in ROOT.rglob("*.py")
    if p.stem != "__main__"
)


def ids(row: tuple[str, Rule]) -> str:
    """The name of a rule in the list of tests."""
    return f"{row[0]}-{row[1].name}"


def whole(language: str, rule: Rule, text: str) -> list[str]:
    """What a rule that takes in the whole of *text* finds in it: one value, or several with spaces between them."""
    starts = [start for start, rules in load(language).places(text) if rule in rules]
    found = [row for start in starts if (row := rule.read(text, start)) and takes_in(rule, text, start, row)]
    return [" ".join(str(r.value) for r in row) for row in found]


def takes_in(rule: Rule, text: str, start: int, row: Sequence[Reading]) -> bool:
    """Whether what a rule read, or the words that it read it by, reach from the beginning of *text* to its end."""
    match = rule.pattern.match(text, start)
    return (row[0].start, row[-1].end) == (0, len(text)) or (match is not None and match.span() == (0, len(text)))


@pytest.mark.parametrize("row", RULES, ids=ids)
def test_a_rule_reads_its_examples_as_it_says(row: tuple[str, Rule]) -> None:
    language, rule = row
    for text, meaning in rule.examples.items():
        assert whole(language, rule, text) == [meaning], text


@pytest.mark.parametrize("row", RULES, ids=ids)
def test_a_rule_keeps_quiet_where_it_must(row: tuple[str, Rule]) -> None:
    language, rule = row
    for text in rule.rejects:
        assert whole(language, rule, text) == [], text


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_of_a_docstring_run(name: str) -> None:
    for other in MODULES:  # so that none is loaded, and named in its package, while doctest walks that package
        import_module(other)
    assert doctest.testmod(import_module(name)).failed == 0

"""Which rules can match at a place, by the first characters of what stands there: worked out from their patterns.

A text is looked at as kinds of characters: a letter of either case, any digit, any white space. What a pattern says of
one character is taken to allow more kinds than it does, never fewer, so that no rule is left out that could match.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from string import ascii_lowercase, punctuation
from typing import Any

from attrs import Factory, field, frozen

from timeline.rules.rule import Rule

OTHER = "other"
MEMBERS: Mapping[str, str] = {
    "0": "0123456789",
    " ": " \t\n\r\xa0\u2009\u202f",
    "-": "-‐‑",
    "'": "'’ʼ",
    **{c: c + c.upper() for c in ascii_lowercase},
    **{c: c for c in punctuation + "“”–—…" if c not in "-'"},
}
KIND = {c: kind for kind, members in MEMBERS.items() for c in members}
KINDS = frozenset({*MEMBERS, OTHER})
CLASSES = {"DIGIT": r"\d", "SPACE": r"\s", "WORD": r"\w", "NOT_DIGIT": r"\D", "NOT_SPACE": r"\S", "NOT_WORD": r"\W"}
MOST = 24
Tree = Sequence[tuple[Any, Any]]
Rest = tuple[Tree, int, "Rest"] | None
Move = tuple[frozenset[str], Rest]


@frozen(eq=False)
class Beginning:
    """What the rules can go on with after a text has begun in some way: for each, the kinds of the next character."""

    moves: tuple[tuple[Rule, Sequence[Move]], ...] = field(repr=False)
    longer: dict[str, Beginning] = field(init=False, repr=False, default=Factory(dict))
    rules: tuple[Rule, ...] = field(init=False)

    @rules.default
    def _rules(self) -> tuple[Rule, ...]:
        return tuple(each for each, _ in self.moves)

    @classmethod
    def of(cls, rules: Sequence[Rule], word: str) -> Beginning:
        """Where *rules* are after a first word."""
        here = cls(tuple((each, first_moves(each)) for each in rules))
        for c in word:
            here = here.with_next(KIND.get(c, OTHER))
        return here

    def before(self, text: str, start: int, end: int) -> tuple[Rule, ...]:
        """The rules that can go on with the characters from *start* to *end*."""
        here = self
        for c in text[start:end]:
            kind = KIND.get(c, OTHER)
            here = here.longer.get(kind) or here.with_next(kind)
        return here.rules

    def with_next(self, kind: str) -> Beginning:
        """Where the rules are one character later; those are left out that no such character can go on."""
        gone = ((each, [then for kinds, then in moves if kind in kinds]) for each, moves in self.moves)
        found = Beginning(tuple((each, [m for then in rest for m in opened(then)]) for each, rest in gone if rest))
        self.longer[kind] = found if found.moves else NOTHING
        return self.longer[kind]


NOTHING = Beginning(())
"""Where no rule is left, whatever comes: one for all texts, so that what is remembered does not grow with them."""


@cache
def first_moves(rule: Rule) -> Sequence[Move]:
    """What a rule can begin with."""
    tree = import_module("re._parser").parse(rule.pattern.pattern, rule.pattern.flags)
    return tuple(opened((tree, 0, None)))


def opened(rest: Rest) -> Iterator[Move]:
    """The characters that can come next, each with what comes after it; at the end of a pattern anything can."""
    if rest is None:
        yield KINDS, None
        return
    tree, at, then = rest
    if at == len(tree):
        yield from opened(then)
        return
    yield from opened_node(*tree[at], (tree, at + 1, then))


def opened_node(node: Any, value: Any, rest: Rest) -> Iterator[Move]:
    """The characters that can come next where a node of a pattern does, and *rest* after it."""
    match node.name:
        case "LITERAL" | "NOT_LITERAL" | "IN" | "ANY":
            yield allowed(node.name, key_of(value)), rest
        case "SUBPATTERN":
            yield from opened((value[3], 0, rest))
        case "BRANCH":
            for each in value[1]:
                yield from opened((each, 0, rest))
        case "MAX_REPEAT" | "MIN_REPEAT":
            least, most, tree = value
            if not least:
                yield from opened(rest)
            if most:
                again = (max(0, least - 1), min(most - 1, least + MOST), tree)
                yield from opened((tree, 0, (((node, again),), 0, rest)))
        case "ASSERT_NOT":
            barred = shut(*value)
            yield from ((kinds - barred, then) for kinds, then in opened(rest))
        case "AT" | "ASSERT":
            yield from opened(rest)
        case _:
            yield KINDS, None


def shut(way: int, tree: Tree) -> frozenset[str]:
    """The kinds of which no character can follow where a pattern bars one."""
    one = len(tree) == 1 and way > 0 and tree[0][0].name in ("LITERAL", "IN")
    return allowed(tree[0][0].name, key_of(tree[0][1]), every=True) if one else frozenset()


def key_of(value: Any) -> Any:
    """The value of a node that stands for one character, as it can be a key."""
    return tuple((op.name, each) for op, each in value) if isinstance(value, list) else value


@cache
def allowed(op: str, value: Any, *, every: bool = False) -> frozenset[str]:
    """The kinds of which a node takes some character; or those of which it takes *every* one."""
    takes = re.compile(written(op, value), re.IGNORECASE).match
    held = all if every else any
    return frozenset(kind for kind, members in MEMBERS.items() if held(map(takes, members))) | (
        set() if every else {OTHER}
    )


def written(op: str, value: Any) -> str:
    """A pattern for one character that takes what the node of a pattern takes."""
    match op:
        case "ANY":
            return "."
        case "LITERAL":
            return re.escape(chr(value))
        case "NOT_LITERAL":
            return f"[^{re.escape(chr(value))}]"
        case "NEGATE":
            return "^"
        case "RANGE":
            return "-".join(re.escape(chr(each)) for each in value)
        case "CATEGORY":
            return CLASSES[value.name.removeprefix("CATEGORY_")]
        case _:
            return "[" + "".join(written(*each) for each in value) + "]"

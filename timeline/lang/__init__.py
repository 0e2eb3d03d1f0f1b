"""One folder per language: words, rules that carry their own examples, and how neighbours are joined."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

__all__ = ["part"]


@lru_cache(maxsize=256)
def part(language: str, name: str) -> ModuleType | None:
    """A module of a language's folder, which may do without it.

    >>> part("de", "words").__name__, part("de", "gatherings")
    ('timeline.lang.de.words', None)
    """
    folder = f"timeline.lang.{language}"
    if find_spec(folder) is None or find_spec(f"{folder}.{name}") is None:
        return None
    return import_module(f"{folder}.{name}")

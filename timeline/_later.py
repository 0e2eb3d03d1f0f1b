"""Modules that are loaded when the first of their names is asked for, so that help and an import cost little."""

from __future__ import annotations

from importlib import import_module
from typing import Any


class Later:
    """A module by its name; what it holds is looked up in it each time, so any thread may be the first to ask.

    >>> Later("json").dumps([1])
    '[1]'
    """

    def __init__(self, name: str) -> None:
        self.name = name

    def __getattr__(self, name: str) -> Any:
        return getattr(import_module(self.name), name)

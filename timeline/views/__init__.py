"""One module per format, found by its name; each has one function, `render`, and computes nothing."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol

from timeline.timelines import Timeline


class View(Protocol):
    """A way to show a timeline as text."""

    def __call__(self, told: Timeline, width: int = 100) -> str:
        """The text of *told*, at most *width* columns wide where that means something."""


def formats() -> tuple[str, ...]:
    """The names of the formats, which are those of the modules of this folder."""
    return tuple(sorted(m.name for m in iter_modules(__path__)))


def view(name: str) -> View:
    """The view of a format by its name."""
    render: View = import_module(f"timeline.views.{name}").render
    return render

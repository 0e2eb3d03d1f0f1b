"""Prose in, a solved timeline out: what happened when, with bounds, delays, sessions and the words that prove them.

>>> from timeline import build_timeline
>>> told = build_timeline("The hearing, due at 9:00, began at 9:20.")
>>> [str(each.elapsed) for each in told.delays]
['PT20M']
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from timeline._api import build_timeline, find_times, ground
    from timeline.errors import TimelineError
    from timeline.text import Document
    from timeline.timelines import Timeline, TimeMention, merge

__all__ = ["Document", "TimeMention", "Timeline", "TimelineError", "build_timeline", "find_times", "ground", "merge"]

HOMES = {
    "Document": "text", "TimeMention": "timelines", "Timeline": "timelines", "TimelineError": "errors",
    "build_timeline": "_api", "find_times": "_api", "ground": "_api", "merge": "timelines",
}  # fmt: skip


def __getattr__(name: str) -> Any:
    """A public name, from its module, which is loaded when it is first asked for (PEP 562)."""
    if name not in HOMES:
        message = f"module 'timeline' has no attribute {name!r}"
        raise AttributeError(message)
    return getattr(import_module(f"timeline.{HOMES[name]}"), name)


def __dir__() -> list[str]:
    return [*globals(), *HOMES]

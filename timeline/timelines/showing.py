"""How a timeline shows itself: a method for every view, found by its name when it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from os import PathLike
from typing import Any

VIEWS = "timeline.views"
"""Views stand above this layer and are loaded only when one is asked for, so that reading costs nothing for them."""


class Showing:
    """The methods ``to_NAME`` of a timeline, its notebook forms and its `repr`."""

    __slots__ = ()

    events: Sequence[Any]
    conflicts: Sequence[Any]

    def __getattr__(self, name: str) -> Any:
        made = import_module(VIEWS).method(self, name[3:]) if name.startswith("to_") else None
        if made is None:
            message = f"'Timeline' has no attribute {name!r}"
            raise AttributeError(message, name=name, obj=self)
        return made

    def __dir__(self) -> list[str]:
        views = import_module(VIEWS)
        return sorted({*super().__dir__(), *(f"to_{name}" for name in (*views.formats(), *views.made()))})

    def __repr__(self) -> str:
        times = (point for e in self.events for point in (e.scheduled_start, e.start, e.end))
        first = next((point for point in times if point is not None), None)
        parts = [f"{len(self.events)} events", *([f"from {first}"] if first else [])]
        parts += [f"{len(self.conflicts)} contradictions"] if self.conflicts else []
        return f"<Timeline: {', '.join(parts)}>"

    def _repr_html_(self) -> str:
        """The drawing and the table, for notebooks."""
        return str(import_module(f"{VIEWS}.html").fragment(self))

    def __rich__(self) -> Any:
        return import_module(VIEWS).view("rich")(self)


def save(shown: str, path: str | PathLike[str]) -> None:
    """Write to *path*, whole or not at all."""
    import_module(VIEWS).save(shown, path)

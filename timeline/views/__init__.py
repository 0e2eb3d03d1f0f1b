"""One module per format, found by its name; each has one function, `render`, and computes nothing.

A module whose name begins with ``_`` is shared by formats and is none. What gives Python objects instead of text or
bytes is in `objects`. `Timeline.to_html` and its like are these views under their names.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from importlib import import_module
from inspect import signature
from pathlib import Path
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any

from timeline._later import Later
from timeline.errors import UnknownFormat
from timeline.views._plain import line, optional
from timeline.views._write import save

if TYPE_CHECKING:
    from timeline.timelines import Timeline
    from timeline.views import _words as words
else:
    words = Later("timeline.views._words")

__all__ = ["View", "formats", "line", "made", "method", "optional", "readable", "save", "takes", "view"]

View = Callable[..., Any]
OBJECTS = Path(__path__[0]) / "objects"


@lru_cache(maxsize=1)
def formats() -> tuple[str, ...]:
    """The names of the formats that are text or bytes, which are those of the modules of this folder.

    >>> "html" in formats(), "frame" in formats()
    (True, False)
    """
    return tuple(sorted(m.name for m in iter_modules(__path__) if not m.ispkg and m.name[0] != "_"))


@lru_cache(maxsize=1)
def made() -> tuple[str, ...]:
    """The names of the views that give Python objects.

    >>> made()
    ('frame', 'records', 'rich', 'spacy')
    """
    return tuple(sorted(m.name for m in iter_modules([str(OBJECTS)])))


def view(name: str) -> View:
    """The view of a format by its name.

    >>> view("json").__module__
    'timeline.views.json'
    """
    if name in formats():
        render: View = import_module(f"timeline.views.{name}").render
    elif name in made():
        render = import_module(f"timeline.views.objects.{name}").render
    else:
        raise UnknownFormat(name, formats())
    return render


def takes(name: str, option: str) -> bool:
    """Whether a view has an option of this name.

    >>> takes("table", "width"), takes("json", "width")
    (True, False)
    """
    return option in signature(view(name)).parameters


def readable(message: str) -> str:
    """A message on one line, with ISO lengths and times written out.

    >>> readable("which are PT1H51M apart")
    'which are 1 h 51 min apart'
    """
    return words.readable(message)


def method(told: Timeline, name: str) -> View | None:
    """The method ``to_NAME`` of a timeline; None where there is no such view."""
    if name in made():
        return lambda *args, **options: view(name)(told, *args, **options)
    if name not in formats():
        return None

    def to(path: Any = None, **options: Any) -> Any:
        """The text or bytes of the view; None when it is written to *path*."""
        shown = view(name)(told, **options)
        return shown if path is None else save(shown, path)

    return to

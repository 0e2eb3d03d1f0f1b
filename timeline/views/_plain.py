"""Words of a text made safe to show: nothing in them moves a cursor, turns a line about, or is no character."""

from __future__ import annotations

import re
from importlib import import_module
from typing import Any

from timeline.errors import MissingExtra

LOST = "�"
BAD = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(chr(plane << 16 | low) for plane in range(1, 17) for low in (0xFFFE, 0xFFFF))
    + "]"
)
TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")


def printable(text: str) -> str:
    r"""The text with every character that is none replaced by U+FFFD, one for one.

    >>> printable("a\x00b")
    'a�b'
    """
    return BAD.sub(LOST, text)


def line(text: str) -> str:
    r"""The words on one line, safe in a terminal and in any plain text.

    >>> line("two\r\n lines \x1b[31m")
    'two lines �[31m'
    """
    return TURNS.sub("", BAD.sub(LOST, " ".join(text.split())))


def short(text: str, most: int) -> str:
    """The words on one line, cut at *most* characters.

    >>> short("a one-on-one meeting", 12)
    'a one-on-on…'
    """
    words = line(text)
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"


def optional(module: str, extra: str) -> Any:
    """A module that an extra of the package installs; an error that names the extra where it is missing."""
    try:
        return import_module(module)
    except ImportError as error:
        raise MissingExtra(module, extra) from error

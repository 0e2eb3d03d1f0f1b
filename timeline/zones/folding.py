"""The form in which names of places are compared; only names are folded, never a document."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

LONGEST = 80
SILENT = re.compile(r"[.'’‘ʻʼ`()]")
APART = re.compile(r"[\s\-‐‑–/_]+")
INITIALS = re.compile(r"\b(\w) (?=\w\b)")
WHOLE = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort"}
PLAIN = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe"})


@lru_cache(maxsize=4096)
def fold(name: str) -> str:
    """*name* without accents, case, points and hyphens, "St." written out.

    >>> fold("St. John's"), fold("Saint-Étienne"), fold("W. Va."), fold("U. S.")
    ('saint johns', 'saint etienne', 'w va', 'us')
    """
    bare = name[:LONGEST] if name.isascii() else without_marks(name[:LONGEST])
    words = [WHOLE.get(word, word) for word in parted(bare.lower())]
    folded = " ".join(words)
    return INITIALS.sub(r"\1", folded) if len(words) > 1 and 1 in map(len, words) else folded


def parted(name: str) -> list[str]:
    """The words of a name; most names are no more than letters with a space between them."""
    plain = name.split(" ")
    return (
        plain
        if name.isascii() and all(map(str.isalpha, plain))
        else APART.sub(" ", SILENT.sub("", name)).strip().split(" ")
    )


def without_marks(name: str) -> str:
    """*name* without combining marks, its joined letters apart."""
    parts = unicodedata.normalize("NFKD", name)
    return "".join(part for part in parts if not unicodedata.combining(part)).lower().translate(PLAIN)

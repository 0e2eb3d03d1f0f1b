"""English."""

from __future__ import annotations

from timeline.lang.en import words
from timeline.lang.en.compose import compose
from timeline.lang.en.day_names import NAMES
from timeline.lang.en.words import WEAK

__all__ = ["LEXICON", "WEAK", "compose"]

LEXICON = words.LEXICON | {name.split()[1] for name in NAMES if name.split()[0] in WEAK}

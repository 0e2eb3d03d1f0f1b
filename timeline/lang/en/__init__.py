"""English."""

from __future__ import annotations

from timeline.lang.en.compose import compose
from timeline.lang.en.words import LEXICON, WEAK

__all__ = ["LEXICON", "WEAK", "compose"]

"""German: clocks, dates, lengths and the plainest relative times."""

from __future__ import annotations

from timeline.lang.de.compose import compose
from timeline.lang.de.words import LEXICON, WEAK

__all__ = ["LEXICON", "WEAK", "compose"]

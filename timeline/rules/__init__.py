"""Rules, the packs that gather them, and the reader that applies them to a text."""

from __future__ import annotations

from timeline.rules.algebra import combine, share
from timeline.rules.pack import UNSPACED, Pack, is_language, load
from timeline.rules.rule import Manner, Reading, Rule, Several, compiled_pattern, rule

__all__ = [
    "UNSPACED", "Manner", "Pack", "Reading", "Rule", "Several", "combine", "compiled_pattern", "is_language", "load", "rule",
    "share",
]  # fmt: skip

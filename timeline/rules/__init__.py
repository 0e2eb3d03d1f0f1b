"""Rules, the packs that gather them, and the reader that applies them to a text."""

from __future__ import annotations

from timeline.rules.algebra import combine, share
from timeline.rules.pack import Pack, load
from timeline.rules.rule import Manner, Reading, Rule, compiled_pattern, rule

__all__ = ["Manner", "Pack", "Reading", "Rule", "combine", "compiled_pattern", "load", "rule", "share"]

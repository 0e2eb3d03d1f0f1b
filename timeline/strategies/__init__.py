"""Hypothesis strategies for time: zones, moments, phrases with their meaning, networks, histories, and whole stories.

They need the extra: ``pip install "prose-timeline[testing]"``.

>>> from hypothesis import given
>>> from timeline import build_timeline
>>> from timeline.testing import assert_deterministic
>>> @given(stories())
... def test_told_twice(story):
...     assert_deterministic(build_timeline, story)
"""

from __future__ import annotations

from timeline.strategies.moments import instants, walls, zones
from timeline.strategies.networks import Network, Planted, contradictory_networks, networks
from timeline.strategies.phrases import (
    Phrase,
    clock_phrases,
    date_phrases,
    duration_phrases,
    hedged_phrases,
    phrases,
    weekday_phrases,
)
from timeline.strategies.told import contradictions, histories, paraphrases, stories, styles, timelines, twice_told
from timeline.strategies.units import HedgedLength, grains, hedged_lengths, lengths

__all__ = [
    "HedgedLength", "Network", "Phrase", "Planted", "clock_phrases", "contradictions", "contradictory_networks",
    "date_phrases", "duration_phrases", "grains", "hedged_lengths", "hedged_phrases", "histories", "instants", "lengths",
    "networks", "paraphrases", "phrases", "stories", "styles", "timelines", "twice_told", "walls", "weekday_phrases", "zones",
]  # fmt: skip

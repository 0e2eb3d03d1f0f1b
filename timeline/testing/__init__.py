"""Testing temporal reasoners, ours or any other: seeded stories with their truth, and laws to assert of answers.

A reasoner is a callable from a text to answers; `timeline.testing.answers` documents both. ::

    python -m timeline.testing 1000 --seed 7 > stories.jsonl
    python -m timeline.testing 1000 --seed 7 --score answers.jsonl
"""

from __future__ import annotations

from timeline.testing.accounts import Accounts, accounts
from timeline.testing.answers import Answer, Answers, Reasoner, When, ask, read_answers
from timeline.testing.broken import LawBroken
from timeline.testing.invariance import (
    assert_deterministic,
    assert_order_invariant,
    assert_paraphrase_invariant,
    assert_translation_invariant,
    assert_zone_invariant,
)
from timeline.testing.picks import Dice, Pick
from timeline.testing.planted import Lie, planted
from timeline.testing.scores import Score, score
from timeline.testing.soundness import assert_consistent, assert_explained, assert_monotone, assert_round_trip
from timeline.testing.stories import Story, Truth, seeded, story
from timeline.testing.styles import Style

__all__ = [
    "Accounts", "Answer", "Answers", "Dice", "LawBroken", "Lie", "Pick", "Reasoner", "Score", "Story", "Style", "Truth", "When", "accounts", "ask",
    "assert_consistent", "assert_deterministic", "assert_explained", "assert_monotone", "assert_order_invariant",
    "assert_paraphrase_invariant", "assert_round_trip", "assert_translation_invariant", "assert_zone_invariant",
    "planted", "read_answers", "score", "seeded", "story",
]  # fmt: skip

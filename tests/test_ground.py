"""Grounding appends dates to relative times, and does nothing else."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline import TimelineError, ground

NOTE = re.compile(r" \([^()]{4,19}\)")
WORDS = st.sampled_from(
    [
        "yesterday",
        "next week,",
        "on Friday at 9",
        "two days later",
        "in 2019",
        "12 March 2021.",
        "She",
        "left",
        "(2026-04-30)",
        "Christmas Day",
        "“",
        "e\u0301",
    ]
)
TEXTS = st.lists(WORDS, max_size=14).map(" ".join)


@given(TEXTS)
@settings(max_examples=150, deadline=None)
def test_twice_is_as_once(text: str) -> None:
    once = ground(text, reference="2026-05-01")
    assert ground(once, reference="2026-05-01") == once


@given(TEXTS)
@settings(max_examples=150, deadline=None)
def test_taking_the_notes_out_gives_the_text_back(text: str) -> None:
    plain = NOTE.sub("", text)
    assert NOTE.sub("", ground(plain, reference="2026-05-01")) == plain


@pytest.mark.parametrize(
    ("text", "grounded"),
    [
        ("met her yesterday", "met her yesterday (2026-04-30)"),
        ("The audit is next week.", "The audit is next week (2026-W19)."),
        ("It closed on 3 June 2024.", "It closed on 3 June 2024."),
        ("She slept for two hours.", "She slept for two hours."),
        ("We eat out every Friday.", "We eat out every Friday."),
        ("Call me tomorrow at 9 pm.", "Call me tomorrow at 9 pm (2026-05-02T21:00)."),
        ("I ran last night.", "I ran last night (2026-04-30)."),
        ("met her yesterday (2026-04-30)", "met her yesterday (2026-04-30)"),
    ],
)
def test_only_relative_times_are_dated(text: str, grounded: str) -> None:
    assert ground(text, reference="2026-05-01") == grounded


def test_a_reference_is_needed() -> None:
    with pytest.raises(TimelineError, match="reference"):
        ground("yesterday", reference=None)

"""Offsets as ISO 8601 writes them, and phrases listed as a sentence does."""

from __future__ import annotations

from collections.abc import Sequence


def sign_and_clock(seconds: int) -> str:
    """An offset as ISO 8601 writes it.

    >>> sign_and_clock(-12600)
    '-03:30'
    """
    hours, minutes = divmod(abs(seconds) // 60, 60)
    return f"{'-' if seconds < 0 else '+'}{hours:02d}:{minutes:02d}"


def listed(rows: Sequence[str]) -> str:
    """Some phrases as one: "a", "a and b", "a, b and c"."""
    return " and ".join([", ".join(rows[:-1]), rows[-1]] if len(rows) > 1 else rows)

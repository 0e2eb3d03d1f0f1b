"""Offsets as ISO 8601 writes them."""

from __future__ import annotations


def sign_and_clock(seconds: int) -> str:
    """An offset as ISO 8601 writes it.

    >>> sign_and_clock(-12600)
    '-03:30'
    """
    hours, minutes = divmod(abs(seconds) // 60, 60)
    return f"{'-' if seconds < 0 else '+'}{hours:02d}:{minutes:02d}"

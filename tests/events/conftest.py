"""What the tests of claims share."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from timeline import build_timeline

NAMES = ("start", "end", "scheduled_start", "scheduled_end", "duration", "delay")


@pytest.fixture(name="known")
def what_is_known() -> Callable[[str, str], dict[str, str]]:
    """What is known of the first event of a text whose label has some words."""

    def known(text: str, label: str) -> dict[str, str]:
        event = build_timeline(text).find(label)[0]
        return {name: str(value) for name in NAMES if (value := getattr(event, name)) is not None}

    return known

"""Contradictions between what is said of one event, and what only looks like one."""

from __future__ import annotations

import pytest

from timeline import build_timeline


@pytest.mark.parametrize(
    "text",
    [
        "The alarm sounded at 9:10. According to the porter, the alarm sounded at 9:25.",
        "Officials said the ferry sank at 9:15. The owner said the ferry sank at 9:40.",
        "From 9:14 a.m. to 10:06 a.m. the lines were down. The outage lasted 42 minutes.",
        "The fair opened on 3 June 2024, two weeks ahead of the planned opening date of 10 June.",
        "She rang off at 22:53. The car was sent after she had rung off. The car was sent at 22:47.",
    ],
)
def test_what_cannot_all_be_true_is_reported(text: str) -> None:
    assert build_timeline(text).conflicts


@pytest.mark.parametrize(
    "text",
    [
        "The phone rang at 9:10. The phone rang at 9:25.",
        "From 9:14 a.m. to 10:06 a.m. the lines were down. The outage lasted 52 minutes.",
        "The evacuation ran from 9:30 to 10:08. The outage lasted thirty-nine minutes and ended at 11:24.",
        "The lines were down from 9:30 to 10:08. The outage lasted thirty-nine minutes and ended at 11:24.",
        "The fair opened on 3 June 2024, a week ahead of the planned opening date of 10 June.",
        "Officials said the ferry sank at 9:15. The owner said the ferry sank at 9:15.",
    ],
)
def test_what_can_be_true_is_not(text: str) -> None:
    assert not build_timeline(text).conflicts

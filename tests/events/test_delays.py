"""How late or early: what the length is counted from, and what is no plan."""

from __future__ import annotations

import pytest

from timeline import build_timeline


def delays(text: str) -> list[str]:
    """The delays of a text."""
    return [str(event.delay) for event in build_timeline(text) if event.delay is not None]


@pytest.mark.parametrize(
    ("text", "delay"),
    [
        ("The schooner cleared Leith on 5 May 1841, three days behind her sailing orders.", "P3D"),
        ("The first trams ran in October 2021, six months behind the date promised to the council.", "P6M"),
        ("At 11:40 Ana started the import (build 7), a quarter of an hour ahead of its 11:55 slot.", "-PT15M"),
        ("The motion was due by 23:00 on Monday. It was filed four minutes after the deadline.", "PT4M"),
        ("My connection had been due out at 13:15 and was itself running six hours late.", "PT6H"),
        ("The final was to start at 19:30, but rain delayed the start by 50 minutes.", "PT50M"),
        ("Kick-off had been set for 3 p.m., but a burst pipe put it back by half an hour.", "PT30M"),
        ("The launch was planned for 6 May 2024. High winds put it off until 9 May.", "P3D"),
        ("The hearing was due at 10:00. A fire alarm pushed it back to 10:45.", "PT45M"),
        ("The match was due to start at 14:00, but the referee moved it forward to 13:00.", "-PT1H"),
        ("The seminar, called for 18:30, could not open until the dean arrived at 18:48.", "PT18M"),
    ],
)
def test_a_delay_is_counted_from_its_plan(text: str, delay: str) -> None:
    assert delays(text) == [delay]


@pytest.mark.parametrize(
    "text",
    [
        "The first egg was laid on 13 October 2019, nine days earlier than in the spring of 2018.",
        "She left at 9:00, two hours after she came.",
    ],
)
def test_a_comparison_with_what_happened_is_no_delay(text: str) -> None:
    assert delays(text) == []


def test_what_ends_early_has_a_planned_end_and_no_delay(known) -> None:
    deploy = known("The deploy began at 09:12 and finished at 09:19, two minutes ahead of plan.", "deploy")
    assert (deploy["end"], deploy["scheduled_end"]) == ("D0T09:19", "D0T09:21")
    assert "delay" not in deploy

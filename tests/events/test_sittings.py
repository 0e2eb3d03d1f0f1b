"""Meetings: those who met rise, and what was opened is closed, whoever is named."""

from __future__ import annotations

import pytest

from timeline import build_timeline


@pytest.mark.parametrize(
    "text",
    [
        "The panel met at 09:30. The minutes were approved. The meeting rose at 12:10.",
        "Councillors met at 09:30. Members rose at 12:10.",
        "The chair called the meeting to order at 09:30. The next meeting will be on 5 May. Adjourned 12:10.",
        "The jurors convened at 09:30. The judge adjourned the session at 12:10.",
        "The inquiry sat at 09:30 and rose at 12:10.",
        "The inquiry sat down at 09:30 and had given itself until 1; it rose at 12:10.",
        "Called to order at 09:30. Adjourned at 12:10.",
    ],
)
def test_a_sitting_lasts_from_the_meeting_to_the_rising(text: str) -> None:
    assert [str(session.length) for session in build_timeline(text).sessions] == ["PT2H40M"]


@pytest.mark.parametrize(
    "text",
    ["I met my sister at 09:05. The talks ended at 09:15.", "They met at 09:00. Prices rose at 10:00."],
)
def test_whom_somebody_met_is_no_meeting_that_ends(text: str) -> None:
    assert not build_timeline(text).sessions


def test_a_meeting_put_off_to_is_not_the_one_that_closes():
    told = build_timeline(
        "The board met at 18:30. The item was put off to the July meeting. The meeting closed at 20:55."
    )
    assert [(event.label, str(event.end)) for event in told if event.end is not None] == [("met", "D0T20:55")]


def test_those_who_meet_give_themselves_until_then():
    told = build_timeline("We met at nine. We allowed ourselves until ten and finished at 10:20.")
    assert str(told.events[0].scheduled_end) == "D0T10:00"


def test_what_is_given_until_then_does_not_end_then():
    assert all(event.end is None for event in build_timeline("The bank gave them until 5 June 2020 to pay."))


def test_the_next_meeting_and_what_is_said_of_it_is_not_this_one():
    told = build_timeline(
        "The meeting opened at 7.05 pm on 8 May 2023. The next meeting, which would normally be on 12 June, "
        "will be held on 19 June."
    )
    assert not told.conflicts
    assert told.events[0].scheduled_start is None


def test_a_red_warning_is_not_the_orange_one():
    told = build_timeline("The orange warning begins at 5 on Sunday. The red warning was dropped.")
    assert [event.status for event in told] == ["occurred", "cancelled"]

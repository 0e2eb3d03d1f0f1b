"""Appointments, estimated times and plans that move: what carries them out, and what is told meanwhile."""

from __future__ import annotations

import pytest

from timeline import build_timeline

NAMES = ("start", "end", "scheduled_start", "delay", "status")
DAY = "On 3 May 2021 "


def known(text: str, label: str, reference: str | None = None) -> dict[str, str]:
    """What is known of the first event with a label."""
    event = build_timeline(text, reference=reference).find(label)[0]
    return {name: str(value) for name in NAMES if (value := getattr(event, name)) is not None}


@pytest.mark.parametrize(
    ("text", "plan", "start"),
    [
        ("she had an appointment with the optician at 11:10. She was seen at 11:45.", "11:10", "11:45"),
        (
            "he had an appointment at the surgery for 9:20. He got there at ten past and was called at 9:50.",
            "9:20",
            "9:50",
        ),
        ("our booking was for 19:00. We were seated at 19:25.", "19:00", "19:25"),
        ("I had an appointment for 14:00. The vet saw us at 14:30.", "14:00", "14:30"),
    ],
)
def test_an_appointment_is_a_plan_until_somebody_is_seen(text: str, plan: str, start: str) -> None:
    found = known(DAY + text, "appointment" if "appointment" in text else "booking")
    assert found["scheduled_start"] == f"2021-05-03T{plan:0>5}"
    assert found["start"] == f"2021-05-03T{start:0>5}"
    assert found["status"] == "occurred"


@pytest.mark.parametrize(
    "text", ["had an appointment at 14:00 and went home at 15:00.", "had no appointment and saw him at 9:00."]
)
def test_what_is_no_reception_carries_out_no_appointment(text: str) -> None:
    assert all(e.delay is None for e in build_timeline(f"{DAY}she {text}"))


@pytest.mark.parametrize(
    ("text", "plan", "start"),
    [
        ("10:02 Engine sent, ETA 10:12.\n10:15 Engine arrived.", "10:12", "10:15"),
        ("the van left with an ETA of 10:12. It turned up at 10:15.", "10:12", "10:15"),
        ("the courier's ETA was 10:12. He arrived at 10:15.", "10:12", "10:15"),
        ("ETA 10:12, arrived 10:15.", "10:12", "10:15"),
    ],
)
def test_an_estimated_time_is_when_somebody_is_to_arrive(text: str, plan: str, start: str) -> None:
    found = next(e for e in build_timeline(DAY + text) if e.delay)
    assert (str(found.scheduled_start), str(found.start)) == (f"2021-05-03T{plan}", f"2021-05-03T{start}")


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("The coach was to leave at 9:15. It was delayed until 10:00. It left at 10:20.", "10:20"),
        (
            "The coach was to leave at 9:15. It was pushed back to 9:50, then to 10:05, and finally got away at 10:11.",
            "10:11",
        ),
        ("The coach was to leave at 9:15. At 9:20 they rang to say it had broken down. It left at 11:40.", "11:40"),
        ("The coach was to leave at 9:15, and at 9:15 we were queuing in the rain. It left at 9:40.", "9:40"),
        ("The coach was to leave at 9:15. It has at last left at 9:55.", "9:55"),
    ],
)
def test_a_plan_put_off_waits_for_what_carries_it_out(text: str, start: str) -> None:
    found = known(f"3 May 2021. {text}", "coach")
    assert (found["scheduled_start"], found["start"]) == ("2021-05-03T09:15", f"2021-05-03T{start:0>5}")


@pytest.mark.parametrize(
    "text",
    [
        "The fair was going to be on the 8th and is now on the 15th.",
        "The fair was due on the 8th. It will now be held on the 15th.",
    ],
)
def test_what_is_still_to_be_has_its_last_plan(text: str) -> None:
    found = known(text, "fair", "2021-05-03")
    assert found == {"scheduled_start": "2021-05-15", "status": "planned"}


@pytest.mark.parametrize(
    ("text", "label", "plan"),
    [
        ("She came home on 9 May 2021, two days earlier than we had been told.", "came home", "2021-05-11"),
        ("The ferry left at 9:40 on 9 May 2021, 20 minutes later than they said.", "ferry", "2021-05-09T09:20"),
    ],
)
def test_what_somebody_was_told_is_a_plan(text: str, label: str, plan: str) -> None:
    assert known(text, label)["scheduled_start"] == plan


def test_what_is_to_be_later_than_was_thought_has_its_new_time_for_a_plan() -> None:
    text = "I start the new job on the 17th, a week later than I told you."
    assert known(text, "start", "2021-05-03") == {"scheduled_start": "2021-05-17", "status": "planned"}


def test_a_time_after_a_comma_is_of_the_verb() -> None:
    found = build_timeline("On 3 May 2021 the notes were written up at the end of the shift, at 07:00.")
    assert [(e.label, str(e.start)) for e in found if e.start] == [("written up at the end", "2021-05-03T07:00")]


def test_who_was_due_and_did_not_attend_never_came() -> None:
    assert known("On 3 May 2021 he was due at 09:40 but did not attend.", "due")["status"] == "cancelled"


def test_what_was_to_have_been_done_is_done_on_another_day() -> None:
    found = known("The wiring was to have been done on 4 May 2021; it was done on 6 May.", "wiring")
    assert (found["scheduled_start"], found["delay"]) == ("2021-05-04", "P2D")


def test_the_end_that_an_entry_tells_is_not_at_its_head() -> None:
    told = build_timeline(
        "3 May 2021\n\n7:45 p.m. The debate closed five minutes ago.\n8:10 p.m. They voted.\n9 p.m. Home.\n"
    )
    assert "2021-05-03T19:40" in {str(e.end or e.start) for e in told}

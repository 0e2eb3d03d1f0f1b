"""Halts, and what goes on after them."""

from __future__ import annotations

import pytest

from timeline import build_timeline


@pytest.mark.parametrize(
    ("text", "label", "times"),
    [
        ("Trains stopped at 09:05 and resumed at 11:40.", "Trains stopped", "09:05 11:40"),
        ("Sales in the hall were halted at 10:42. Trading resumed at 13:15.", "halted", "10:42 13:15"),
        ("The dome closed at 18:15 and did not open again until 20:50.", "dome closed", "18:15 20:50"),
        ("Power failed at 21:14 and was restored at 23:02.", "failed", "21:14 23:02"),
        ("The lights went out at 20:40 and came on again at 21:30.", "lights went", "20:40 21:30"),
        ("The road was blocked at 15:10 and reopened at 17:45.", "blocked", "15:10 17:45"),
        ("The panel rose for tea at 16:15 and sat again at 16:40.", "panel rose", "16:15 16:40"),
        ("Tea was taken at 15:40. Play restarted at 16:00.", "Tea", "15:40 16:00"),
        ("The game stopped for 12 minutes at 15:20.", "game stopped", "15:20 15:32"),
        ("The station went off air at 21:14 and was back on air at 21:31.", "station went", "21:14 21:31"),
        ("The company suspended sales at 09:00. It resumed sales at 11:00.", "suspended sales", "09:00 11:00"),
        ("The court broke for lunch at 12:30 and resumed at 14:00.", "court broke", "12:30 14:00"),
        ("The trial began at 9:25. At 10:45 the trial was suspended. It resumed at 11:55.", "suspended", "10:45 11:55"),
        (
            "The board went into executive session at 19:15. It came back into open session at 19:40.",
            "executive",
            "19:15 19:40",
        ),
    ],
)
def test_a_halt_ends_as_what_halted_goes_on(known, text: str, label: str, times: str) -> None:
    start, end = (f"D0T{time}" for time in times.split())
    found = known(text, label)
    assert (found["start"], found["end"]) == (start, end)


def test_a_whole_knows_its_breaks_and_the_session_after_each() -> None:
    told = build_timeline("The final began at 11:00, was stopped at 12:30 and resumed at 14:40. It ended at 18:10.")
    whole, halt, rest = told.sessions
    assert (str(whole.length), str(whole.net)) == ("PT7H10M", "PT5H")
    assert (str(halt.length), rest.part_of, rest.follows, str(rest.gap)) == (
        "PT2H10M",
        whole.event,
        halt.event,
        "PT2H10M",
    )


def test_what_ended_before_is_no_halt_of_what_resumes_later(known) -> None:
    told = "The concert opened at 12:05, and at 13:20 it ended. The hearing began at 14:00. At 15:10 the hearing was "
    text = f"{told}suspended. It resumed at 15:40. It ended at 16:30."
    assert known(text, "concert")["end"] == "D0T13:20"
    assert known(text, "hearing")["end"] == "D0T16:30"


@pytest.mark.parametrize(
    "text",
    [
        "Trading was halted at 10:42. He came back at 13:00.",
        "He stopped smoking in 1990 and resumed his career in 1995.",
        "The strike was suspended at 10:00 after talks resumed at 09:00.",
        "The road was blocked at 15:10. The shop reopened at 17:45.",
        "She went home at 17:00 and came back at 19:00.",
        "Power failed at 21:14 and was not restored.",
    ],
)
def test_a_halt_stays_open_where_nothing_says_that_it_ended(text: str) -> None:
    assert not [event for event in build_timeline(text) if event.end is not None]

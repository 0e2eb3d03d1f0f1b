"""Things that happen, told without a verb of their own."""

from __future__ import annotations

import pytest

from timeline import build_timeline


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("A bang at 06:50, another at 07:10.", "D0T06:50 D0T07:10"),
        ("Two shocks came at 03:10, and a third, weaker and of little note, at 04:02.", "D0T03:10"),
        ("Two shocks came at 03:10, and a third, of magnitude 5, at 04:02.", "D0T03:10 D0T04:02"),
        ("Two crews were there at 04:10, a third from Witton at 04:30.", "D0T04:10 D0T04:30"),
        ("A tug found us at 08:10 and another took the boat in tow at 09:00.", "D0T08:10 D0T09:00"),
        ("She rang at 09:30 and again an hour later.", "D0T09:30 D0T10:30"),
        ("Dough mixed at 07:00, into the oven three hours later.", "D0T07:00 D0T10:00"),
        ("We had bread at 12:00, and at 18:10 a cold supper.", "D0T12:00 D0T18:10"),
        ("He spoke to the men at 12:00 and to the press at 15:10.", "D0T12:00 D0T15:10"),
        ("Friday 3 May 2024, Room 4 at 10:00.", "2024-05-03T10:00"),
        ("She opened the gates at 09:10, as usual.", "D0T09:10"),
    ],
)
def test_each_time_has_its_own_event(text: str, times: str) -> None:
    told = build_timeline(text)
    starts = [str(e.start or e.scheduled_start) for e in told if e.start or e.scheduled_start]
    assert starts == times.split()


def test_what_happens_again_is_named_with_its_verb() -> None:
    told = build_timeline("The porter checked the cellar at 21:05, and again at 23:40.")
    assert [event.label for event in told] == ["checked the cellar", "checked the cellar again"]


def test_what_shares_the_verb_of_a_plan_is_planned() -> None:
    told = build_timeline("The hearing is set for 4 June 2024, and a second one for 9 June 2024.")
    assert {event.status for event in told} == {"planned"}

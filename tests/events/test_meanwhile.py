"""What broke in on what was going on, what is to come after a story of the past, and whose clocks a time is on."""

from __future__ import annotations

import pytest

from timeline import build_timeline


def starts(text: str) -> dict[str, str]:
    """The beginnings, or else the plans, of the events of a text by their labels."""
    return {e.label: str(e.start or e.scheduled_start) for e in build_timeline(text) if e.start or e.scheduled_start}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("At 21:40 on 5 May 2022 I was on duty at the gate when the siren sounded.", "siren"),
        ("At 21:40 on 5 May 2022 she was reading in bed when the window broke.", "window"),
    ],
)
def test_what_broke_in_is_at_the_time_of_what_was_going_on(text: str, label: str) -> None:
    found = next(e for e in build_timeline(text) if any(label in text[a:b] for a, b in e.mentions))
    assert str(found.start) == "2022-05-05T21:40"


@pytest.mark.parametrize(
    "text",
    [
        "At 21:40 on 5 May 2022 we met the guide when she had eaten.",
        "At 21:40 on 5 May 2022 I was on duty when it was raining.",
    ],
)
def test_what_had_gone_on_before_breaks_in_on_nothing(text: str) -> None:
    assert len([e for e in build_timeline(text) if e.start is not None]) == 1


def test_a_story_goes_on_to_what_the_timetable_says_is_to_come() -> None:
    told = build_timeline(
        "We hired a van on Tuesday 3 May 2022. We sail from Hull on Sunday at 9 a.m. and get to Rotterdam at 8 p.m."
    )
    assert [e.status for e in told] == ["occurred", "planned", "planned"]
    assert [str(e.scheduled_start)[:16] for e in told][1:] == ["2022-05-08T09:00", "2022-05-08T20:00"]


def test_a_note_of_tomorrow_is_a_plan() -> None:
    told = build_timeline("Diary, 3 May 2022. Saw the plumber at 9. Call with Priya at 11 tomorrow.")
    assert told[-1].status == "planned"


def test_what_is_still_to_come_is_not_what_is_over() -> None:
    told = build_timeline(
        "Live, 7 March 2024\n\n17:40 Talks resume at 9 tomorrow; they broke up at 16:50.\n\n16:10 A break.\n\n15:00 They sit.\n"
    )
    assert [str(e.end) for e in told if "broke up" in e.label] == ["2024-03-07T16:50"]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        (
            "Fire log, Tulsa, Oklahoma, 6 May 2023. Engine 4 was held up at Riverside at 14:16.",
            "2023-05-06T14:16-05:00",
        ),
        (
            "Mon. 3 May 2021, Leeds. Rain again. The call with Priya in Bengaluru began at 8.05 a.m., 12.35 p.m. her time.",
            "2021-05-03T08:05+01:00",
        ),
    ],
)
def test_a_place_of_many_is_the_one_near_the_text(text: str, start: str) -> None:
    assert start in starts(text).values()


def test_how_far_clocks_are_ahead_is_no_delay() -> None:
    told = build_timeline("We land in Sydney on 3 May 2022 at 7.10 a.m. local, two hours ahead.")
    assert all(e.delay is None for e in told)


def test_a_clock_at_the_head_of_a_note_is_of_the_note() -> None:
    told = build_timeline("3 May 2022. 14:41 Engine en route to Mercy; arrived 14:58.")
    assert [str(e.start) for e in told if e.start] == ["2022-05-03T14:41", "2022-05-03T14:58"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("On 3 May 2022 he was booked in at the desk at 9:05.", "occurred"),
        ("On 3 May 2022 the car was booked in for 9:05.", "planned"),
    ],
)
def test_who_was_booked_in_at_a_desk_has_arrived(text: str, status: str) -> None:
    assert build_timeline(text)[0].status == status


def test_days_of_a_diary_without_a_date_are_counted_from_its_first() -> None:
    told = build_timeline(
        "Wednesday. Called out at ten to four this morning.\n\nThursday. Tea at four.\n\nFriday. Home at noon.\n"
    )
    assert [str(e.start) for e in told if e.start] == ["D0T03:50", "D1T16:00", "D2T12:00"]


def test_a_state_right_after_its_town_places_the_text() -> None:
    told = build_timeline("Statement, Newcastle NSW, 22 August 2018. The crane came at 9.30 a.m.")
    assert "2018-08-22T09:30+10:00" in {str(e.start) for e in told}


def test_what_was_done_with_a_thing_is_no_verb_of_its_own() -> None:
    told = build_timeline("On 3 May 2022 both sides shook hands at 17:40.")
    assert [str(e.start) for e in told] == ["2022-05-03T17:40"]


def test_what_is_moved_to_a_day_from_tomorrow_is_a_plan() -> None:
    told = build_timeline("3 May 2022. Debrief moved from tomorrow to Monday at 19:00.")
    assert told.find("Debrief")[0].status == "planned"


def test_a_clock_denied_after_another_was_the_plan() -> None:
    (told,) = build_timeline("On 27 May 2022 the ferry docked at 7:55 a.m., not 8.")
    assert (str(told.scheduled_start)[11:16], str(told.delay)) == ("08:00", "-PT5M")


def test_a_boat_that_is_a_clock_is_due_then() -> None:
    told = build_timeline("On 27 May 2022 we missed the tide. The last boat was the 19:20. It was cancelled at 18:30.")
    (boat,) = (e for e in told if e.status == "cancelled")
    assert str(boat.scheduled_start)[11:16] == "19:20"


def test_a_log_that_runs_into_the_next_day_tells_what_was_done_on_it() -> None:
    told = build_timeline(
        "Night desk, Wednesday 5 to Thursday 6 December 2018\n22:05 Shift starts.\n00:15 Supply back on. The fitter leaves ten "
        "minutes later.\n05:30 Relief rings.\n07:04 Relief in. Inspection on 10 December at 9.\n"
    )
    assert [str(e.start) for e in told if e.status == "occurred"][-1] == "2018-12-06T07:04"
    assert [e.status for e in told][-1] == "planned"

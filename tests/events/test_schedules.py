"""Plans beside what came of them: by verbs, by names, by what a length counts to, and what became of them."""

from __future__ import annotations

import pytest

from timeline import build_timeline


def known(text: str, label: str, reference: str | None = None) -> dict[str, str]:
    """What is known of the first event with a label."""
    event = build_timeline(text, reference=reference).find(label)[0]
    names = ("start", "scheduled_start", "delay", "status")
    return {name: str(value) for name in names if (value := getattr(event, name)) is not None}


@pytest.mark.parametrize(
    ("text", "label", "plan"),
    [
        ("The barges were due at the quay at 21:45, made poor way, and were moored at 22:10.", "barges", "D0T21:45"),
        ("The reading was due at 10:20. Overslept. Read at 11:05.", "reading", "D0T10:20"),
        ("The parcel came an hour late. It had been promised for 12:30.", "came", "D0T12:30"),
        ("A crane, asked for at 21:15 and promised for 21:30, set out.", "crane", "D0T21:30"),
        ("The fair opened on 3 June 2024, a week ahead of the planned opening date of 10 June.", "fair", "2024-06-10"),
        ("The next meeting is at 18:30 on 12 March 2024.", "meeting", "2024-03-12T18:30"),
        (
            "We were to have been in Venice at 8:34; it was 9:55 when we came over the causeway.",
            "been in Venice",
            "D0T08:34",
        ),
        ("The tugs? Ordered for five. They were half an hour late.", "Ordered", "D0T17:00"),
        ("Our last race was on 14 August 2022. Next year's race is on 12 August.", "race", "2023-08-12"),
        ("Scan booked for 09:00, delayed to 09:40 by an alarm.", "Scan", "D0T09:00"),
        ("The appeal was listed for 14 May 2015 but adjourned to 11 June.", "appeal", "2015-05-14"),
        ("They went up on 27 June 1916, two days later than first ordered.", "went up", "1916-06-25"),
        ("Next meeting: Thursday 13 February 2020 at 19:30.", "meeting", "2020-02-13T19:30"),
    ],
)
def test_a_plan_is_told_in_many_ways(text: str, label: str, plan: str) -> None:
    assert known(text, label)["scheduled_start"] == plan


@pytest.mark.parametrize(
    "text",
    [
        "She may have left at 17:00.",
        "They might have met at noon.",
        "If the vote begins at 9:00, call me.",
    ],
)
def test_what_only_may_have_been_has_no_time(text: str) -> None:
    assert all(event.start is None and event.scheduled_start is None for event in build_timeline(text))


@pytest.mark.parametrize(
    ("text", "label", "status"),
    [
        ("Her scan was listed for 9:30. At noon she was told that it would not take place.", "scan", "cancelled"),
        ("The transfer, which was booked for noon, never went ahead.", "transfer", "cancelled"),
        ("The attack arranged for 2.30 p.m. was put off till 4 and then given up.", "attack", "cancelled"),
        ("The appeal was heard on 11 June 2015 and dismissed.", "appeal", "occurred"),
        ("The extra meeting announced for 4 October stands cancelled.", "meeting", "cancelled"),
        ("The concert was due at 8 but it's off.", "concert", "cancelled"),
        ("Outpatient test booked for 11 December cancelled.", "test", "cancelled"),
        ("The vote did not take place until 17:00.", "vote", "occurred"),
        ("He has been waiting since March 2020.", "waiting", "ongoing"),
        ("The inquiry remains open.", "inquiry", "ongoing"),
        ("We'll be back at 9.", "back", "planned"),
        ("The bridge was expected to reopen on 1 June 2020. It has not reopened.", "bridge", "planned"),
        ("The hearing has been moved from 3 May 2021 to 6 May 2021.", "hearing", "planned"),
    ],
)
def test_what_became_of_a_plan(text: str, label: str, status: str) -> None:
    assert known(text, label)["status"] == status


def test_the_time_in_the_name_of_what_was_called_off_is_its_plan_and_that_of_the_calling_off_is_not():
    assert known("The 9:40 sailing was cancelled.", "sailing")["scheduled_start"] == "D0T09:40"
    assert "scheduled_start" not in known("The sailing was cancelled at 9:40.", "sailing")


def test_she_is_not_the_operation_that_waits_for_her():
    assert "start" not in known("Her operation was listed for 9:30. At noon she went home.", "operation")


def test_a_verb_in_the_present_carries_out_no_plan():
    told = build_timeline("They should get a new roof. She comes on Wednesday.", reference="2022-08-12")
    assert "2022-08-17" in [str(event.scheduled_start) for event in told]


@pytest.mark.parametrize(
    ("text", "label", "delay"),
    [
        ("The 10:15 to Cardiff left at 10:52.", "left", "PT37M"),
        ("The 18:00 ferry left at 18:40.", "left", "PT40M"),
        ("The 18:00 flight to Cork was held for two hours and left at 20:05.", "flight", "PT2H5M"),
        ("The 17:05 bus was kept at the depot for ten minutes.", "kept", "PT10M"),
    ],
)
def test_the_clock_that_names_a_service_is_its_plan(text: str, label: str, delay: str) -> None:
    assert known(text, label)["delay"] == delay


def test_a_length_that_was_meant_is_no_length_that_was():
    told = build_timeline("The talks were meant to last two hours; they broke up early.")
    assert all(event.duration is None for event in told)


def test_on_time_at_one_place_and_late_at_another_is_no_contradiction():
    assert not build_timeline("The train was on time at Leeds but 12 minutes late into York, at 11:42.").conflicts


@pytest.mark.parametrize(
    ("text", "delay"),
    [
        ("The 2 am review was delayed by an emergency and took place at 3.20 am.", "PT1H20M"),
        ("The 10.15 am train left at 10.40 am.", "PT25M"),
        ("The 9.40 am ferry was delayed. It left at 10 am.", "PT20M"),
    ],
)
def test_what_is_called_by_its_clock_was_meant_for_it(text: str, delay: str) -> None:
    assert [str(event.delay) for event in build_timeline(text).events] == [delay]


def test_a_meeting_called_by_its_clock_lasts_till_its_end() -> None:
    assert str(build_timeline("The 9 a.m. meeting ended at 10 a.m.").events[0].duration) == "PT1H"


@pytest.mark.parametrize("text", ["Debrief to be held at 16:00.", "Survey of the hull to be carried out at 16:00."])
def test_a_note_says_what_is_to_be_done(text: str) -> None:
    assert [(e.status, str(e.scheduled_start)) for e in build_timeline(text).events] == [("planned", "D0T16:00")]


@pytest.mark.parametrize("when", ["Thursday", "on Thursday"])
def test_the_day_of_a_saying_is_not_that_of_what_is_said(when: str) -> None:
    told = build_timeline(f"The mill said {when} it would close its plant on May 31.", reference="2021-05-08")
    assert str(told.find("close")[0].scheduled_start) == "2021-05-31"
    assert str(told.find("said")[0].start) == "2021-05-06"


def test_what_did_not_happen_until_a_time_began_then() -> None:
    assert (
        str(build_timeline("It was not until October 1827 that a boat passed the lock.").events[0].start) == "1827-10"
    )


def test_a_perfect_may_be_parted_by_since() -> None:
    told = build_timeline("The trial, set for 5 November 2019, has since been postponed to 10 February 2020.")
    assert [event.status for event in told.events] == ["planned"]


def test_a_plan_that_was_moved_is_for_its_new_day() -> None:
    told = build_timeline("The visit pencilled in for 19 April has been moved to the 15th.", reference="2022-03-02")
    assert [(e.status, str(e.scheduled_start)) for e in told.events] == [("planned", "2022-04-15")]


def test_what_was_due_may_open_on_another_day() -> None:
    told = build_timeline("The show, due to open at 9:00, opens at 10:00 instead.")
    assert [str(e.delay) for e in told.events] == ["PT1H"]


def test_what_was_put_off_to_a_day_to_come_is_a_plan() -> None:
    told = build_timeline("The picnic set for 17 March was put off to 14 April.", reference="2013-03-06")
    assert [(e.status, str(e.scheduled_start)) for e in told.events] == [("planned", "2013-04-14")]


def test_what_is_held_back_begins_later() -> None:
    told = build_timeline("Collection, which was to start at 7:00, was held back until 9:30.")
    assert [str(e.delay) for e in told.events] == ["PT2H30M"]


def test_the_last_time_is_another_time() -> None:
    told = build_timeline("The plant shut at noon on 7 March 2022. The plant last shut in 2016.")
    assert sorted(str(e.start) for e in told.events) == ["2016", "2022-03-07T12:00"]
    assert not told.conflicts


@pytest.mark.parametrize(
    ("text", "label", "plan"),
    [
        ("The fire drill due on 6 May 2019 will now be held on 13 May 2019.", "fire drill", "2019-05-13"),
        ("Paving, which should have begun on 2 June 2019, will begin on 9 June 2019.", "Paving", "2019-06-09"),
        ("The audition, put off twice, is now to take place on 18 June 2019.", "audition", "2019-06-18"),
        ("A briefing planned for 4 May 2019 will now be given on 2 May 2019.", "briefing", "2019-05-02"),
        ("The lawsuit, listed for 9 May 2019, has been continued to 30 May 2019.", "lawsuit", "2019-05-30"),
        ("The lift will be re-opened on 3 June 2019.", "opened", "2019-06-03"),
        ("The final, postponed from 28 April, kicks off at 14:05 tomorrow.", "final", "2019-05-02T14:05"),
        ("We're sailing home on Friday.", "sailing home", "2019-05-03"),
    ],
)
def test_the_last_plan_of_what_is_to_come_counts(text: str, label: str, plan: str) -> None:
    told = known(text, label, "2019-05-01T12:00")
    assert (told["scheduled_start"], told["status"]) == (plan, "planned")


def test_a_noun_sums_up_the_plan_that_is_called_off() -> None:
    told = build_timeline("He was due to see his dentist on 8 May 2019; that appointment was cancelled.")
    assert [(e.status, str(e.scheduled_start)) for e in told.events] == [("cancelled", "2019-05-08")]


def test_what_a_person_is_to_do_is_not_the_thing_told_before() -> None:
    told = build_timeline("The biopsy is scheduled for 3 May 2019. She was due to see her dentist on 8 May 2019.")
    assert sorted(str(e.scheduled_start) for e in told.events) == ["2019-05-03", "2019-05-08"]


def test_what_stays_till_then_leaves_then() -> None:
    told = build_timeline("The coach was meant to leave at 18:20 but sat in the yard till 19:35.")
    assert [str(e.delay) for e in told.events] == ["PT1H15M"]


@pytest.mark.parametrize(
    ("text", "plan"),
    [
        ("Ms Lowe to write to the council by 31 May 2019.", "2019-05-31"),
        ("Date of next meeting: 4 June 2019, 19:00.", "2019-06-04T19:00"),
        ("The deadline for entries is 17:00 on Friday.", "2019-05-03T17:00"),
        ("The spring concert was moved from 14 May to 21 May.", "2019-05-21"),
        ("The kennels were shut on Monday and will reopen on Thursday.", "2019-05-02"),
    ],
)
def test_notes_and_notices_tell_plans(text: str, plan: str) -> None:
    events = [e for e in build_timeline(text, reference="2019-05-01T12:00").events if e.status == "planned"]
    assert [str(e.scheduled_start) for e in events] == [plan]


def test_an_entry_that_notes_a_plan_is_not_its_time() -> None:
    log = "0900 Crew mustered.\n0930 Pump tested.\n1000 Inspection to open 5 May 2019 at 0930."
    told = known(log, "Inspection", "2019-05-01")
    assert told["scheduled_start"] == "2019-05-05T09:30"


def test_the_time_in_a_name_is_the_plan_of_what_was_put_off() -> None:
    told = build_timeline("The 2019 conference was postponed to 2021.", reference="2022-05-01")
    assert [str(e.delay) for e in told.events] == ["P2Y"]


def test_what_is_called_off_was_for_the_day_that_it_is_named_by() -> None:
    told = known("Saturday's clinic has been cancelled.", "clinic", "2019-05-01")
    assert told == {"scheduled_start": "2019-05-04", "status": "cancelled"}


def test_two_services_named_by_clocks_are_two() -> None:
    told = build_timeline("The 10:30 was cancelled. The 12:05 was twenty minutes late.")
    assert sorted(e.status for e in told.events) == ["cancelled", "occurred"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The plumber was due at 9:00 but never turned up.", "cancelled"),
        ("The taxi was booked for 6:30. It did not come.", "cancelled"),
        ("The taxi was booked for 6:30. It did not come. At 7:00 it arrived.", "occurred"),
        ("The taxi was due at 6:30 but did not come until 7:00.", "occurred"),
    ],
)
def test_what_was_due_and_never_came_is_off(text: str, status: str) -> None:
    assert [event.status for event in build_timeline(text)] == [status]


@pytest.mark.parametrize(
    ("text", "label", "status", "end"),
    [
        ("The lease expires on 30 June.", "lease", "planned", "2025-06-30"),
        ("The fair began on Monday and ends on Friday.", "fair", "ongoing", "2025-01-24"),
        ("The ban is due to end on 3 March.", "ban", "planned", "2025-03-03"),
        ("The gale warning, due to expire at 23:00, was extended to 02:00.", "warning", "occurred", "2025-01-18T23:00"),
    ],
)
def test_what_ends_later_is_planned_to_end(text: str, label: str, status: str, end: str) -> None:
    event = build_timeline(text, reference="2025-01-18T20:00").find(label)[0]
    assert (event.status, str(event.scheduled_end), event.end) == (status, end, None)


def test_what_was_moved_is_told_of_its_new_day() -> None:
    found = known("The hearing was moved from Tuesday to Thursday. It began at 4 p.m.", "hearing", "2025-01-18")
    assert found["start"] == "2025-01-16T16:00"


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("She arrived on 3 March.", "2024-03-03"),
        ("The sale was agreed, payable on 3 March.", "2025-03-03"),
    ],
)
def test_a_dated_past_verb_is_over(text: str, start: str) -> None:
    (event,) = build_timeline(text, reference="2025-01-18").events
    assert str(event.start or event.scheduled_start) == start


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("The budget for 2024 was passed on 3 May 2023.", "2023-05-03"),
        ("The tickets for 5 June were sold on 1 May 2023.", "2023-05-01"),
    ],
)
def test_the_time_that_a_thing_is_for_is_not_when_it_comes(text: str, start: str) -> None:
    assert [str(event.start) for event in build_timeline(text)] == [start]


def test_what_is_to_be_given_up_is_not_called_off():
    assert build_timeline("Possession is to be given up by 4 pm on 3 April 2023.").events[0].status == "planned"


def test_a_second_is_another_one():
    told = build_timeline(
        "The ship, due on 20 September 2023, was delayed; a second, expected four days later, was cancelled."
    )
    assert [str(event.scheduled_start) for event in told] == ["2023-09-20", "2023-09-24"]

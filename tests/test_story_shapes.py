"""Shapes of sentences that the story strategy found, each kept as its plainest example."""

from __future__ import annotations

import pytest

from timeline import build_timeline, find_times


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("It was 15:20 when the lights went out.", "D0T15:20", None),
        ("I heard a shot at 14:40.", "D0T14:40", None),
        ("At 14:05, the trial began. At 16:25 the trial finished.", "D0T14:05", "D0T16:25"),
        ("The trial got under way at 19:55 and was over at 20:17.", "D0T19:55", "D0T20:17"),
        ("The vote began at 11:25, and at 14:30 it came to an end.", "D0T11:25", "D0T14:30"),
        ("The talks began at 16:05. They did not end until 19:15.", "D0T16:05", "D0T19:15"),
        ("The seminar, which started at 17:35, ended at 17:54.", "D0T17:35", "D0T17:54"),
        ("The vote took place between 1735 hours and 2050 hours.", "D0T17:35", "D0T20:50"),
        ("It was not until 9:20 that the hearing began.", "D0T09:20", None),
        ("The vote began at 11:40 and was over 6 minutes later.", "D0T11:40", "D0T11:46"),
        ("After a 20-minute delay the hearing began at 9:20.", "D0T09:20", None),
        ("The vote ended at seven in the evening after fifty minutes.", "D0T18:10", "D0T19:00"),
        ("The error rate rose at 17:35.", "D0T17:35", None),
        ("At 7:55 p.m. I met my sister.", "D0T19:55", None),
        ("LONDON, 9 June 2018 – At 21:10 the ferry docked.", "2018-06-09T21:10+01:00", None),
    ],
)
def test_a_sentence_is_read_as_it_was(text: str, start: str, end: str | None) -> None:
    (event,) = build_timeline(text).events
    assert (str(event.start), event.end and str(event.end)) == (start, end)


@pytest.mark.parametrize(
    "text",
    [
        "Duty log, 2023-05-15\n23:05 The alarm sounded.",
        "Duty log, 15 May 2023\n23:05: The alarm sounded.",
        "Duty log, 15 May 2023\n11:05 p.m. The alarm sounded.",
        "Duty log, 15 May 2023\n2305 hours – The alarm sounded.",
        "Duty log, 4th May 2023\n23:05 The alarm sounded.",
    ],
)
def test_an_entry_of_a_log_has_the_clock_that_opens_its_line(text: str) -> None:
    assert str(build_timeline(text).find("sounded")[0].start)[10:] == "T23:05"


@pytest.mark.parametrize("halt", ["adjourned", "interrupted"])
def test_a_break_neither_ends_nor_begins_the_whole(halt: str) -> None:
    told = build_timeline(f"The parade began at 13:30. It was {halt} at 14:25 and resumed at 14:29. It ended at 14:50.")
    assert (str(told["parade"].start), str(told["parade"].end)) == ("D0T13:30", "D0T14:50")
    assert not told.conflicts


def test_a_plan_that_was_not_kept_is_a_plan() -> None:
    told = build_timeline("The workshop began at 1:40pm, not at 1:30pm as planned.")
    assert str(told["workshop"].delay) == "PT10M"
    assert not told.conflicts


def test_a_clock_of_four_digits_is_not_a_length_beside_a_length() -> None:
    told = build_timeline("The session, due at 1125 hours, opened at 1330 hours, 125 minutes late.")
    assert str(told["session"].start) == "D0T13:30"


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("The talks began at 19:30. They took 32 minutes. 18 minutes after that, the minister resigned.", "D0T20:20"),
        ("The talks were due at 18:05. They began two hours late. 50 minutes later the minister resigned.", "D0T20:55"),
        ("The talks ended at 14:00, followed by a 45-minute vote. 15 minutes later the minister resigned.", "D0T15:00"),
        (
            "The talks began at 9:20 p.m. 36 minutes later I left the house. The minister resigned at 10 p.m.",
            "D0T22:00",
        ),
    ],
)
def test_later_counts_from_where_the_story_has_got_to(text: str, start: str) -> None:
    assert str(build_timeline(text).find("resigned")[0].start) == start


def test_the_second_session_is_not_the_first() -> None:
    told = build_timeline(
        "The first session began at 9:00. The second session began at 10:00. The first session ended at 9:40."
    )
    assert [str(e.start) for e in told] == ["D0T09:00", "D0T10:00"]
    assert str(told["first session"].end) == "D0T09:40"


def test_a_weekday_follows_the_day_that_its_sentence_names() -> None:
    found = find_times(
        "We left on Friday 2 February 2024. The flight back is on Sunday the 11th and lands on Monday night."
    )
    assert found[-1].value == "2024-02-12TNI"


def test_a_day_of_the_month_goes_on_in_the_month_just_told() -> None:
    found = build_timeline(
        "They have met since 1 October. The first vote was on the 13th.", reference="2019-12-20"
    ).times
    assert [t.value for t in found] == ["2019-10-01", "2019-10-13"]
    later = build_timeline("They met on 20 October. The vote was on the 13th.", reference="2019-12-20").times
    assert later[-1].value == "2019-12-13"


@pytest.mark.parametrize(
    "text",
    [
        "The first session was due at 9:00. It opened five minutes late. The second session opened at 13:30.",
        "The first train was due at 9:00. The second train arrived at 9:20.",
        "The meeting was due at 9:00. Another meeting began at 9:10.",
        "The first game, planned for 20:00, was cancelled. The second game was planned for 21:40.",
    ],
)
def test_another_of_a_series_is_not_the_one_planned_before(text: str) -> None:
    assert len(build_timeline(text)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "The hearing began at 10:40, lasted an hour and ended at 11:40.",
        "The hearing began at 10:40, lasted an hour, and was closed at 11:40.",
        "The hearing, chaired by a judge, began at 10:40 and ended at 11:40.",
        "The hearing began at 10:40, attended by forty people, and ended at 11:40.",
    ],
)
def test_what_is_said_in_a_row_is_said_of_one_event(text: str) -> None:
    told = build_timeline(text)["hearing"]
    assert (str(told.start), str(told.end), str(told.duration)) == ("D0T10:40", "D0T11:40", "PT1H")

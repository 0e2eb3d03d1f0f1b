"""A story told by the clock goes on past the days that it only mentions; what is to be looks ahead."""

from __future__ import annotations

import pytest

from timeline import build_timeline


def values(text: str, reference: str | None = None) -> list[str]:
    return [t.value for t in build_timeline(text, reference=reference).times]


@pytest.mark.parametrize(
    "aside",
    [
        "The minutes of the session held on 10 October were approved.",
        "The sum owed since 3 January was written off.",
        "A concert will be held on 27 January 2024 at 2.30pm.",
    ],
)
def test_a_day_that_is_mentioned_leaves_the_story_on_its_own(aside: str) -> None:
    told = values(f"The board met on 14 November 2023 at 6.50pm. {aside} At 7.35pm the board broke for tea.")
    assert told[-1] == "2023-11-14T19:35"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Boats stopped at 5.40 a.m. on Tuesday. Pay is due on Saturday. The first sailed at 4.25 p.m.", "2019-05-21T16:25"),
        ("The fire was out at 0258 hrs on Tuesday. The lane reopens on Thursday. The log was closed at 1115 hrs.", "2019-05-21T11:15"),
        ("The crew met at 9 a.m. They fly on Friday. The doors open at 7 p.m.", "2019-05-24T19:00"),
    ],
)  # fmt: skip
def test_what_is_past_is_not_told_of_a_day_to_come(text: str, value: str) -> None:
    assert values(text, "2019-05-21")[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The team will sail on Tuesday.", "2021-07-27"),
        ("Are you still coming on Tuesday?", "2021-07-27"),
        ("He is playing on Tuesday.", "2021-07-27"),
        ("It has been shut since Tuesday.", "2021-07-20"),
        ("The owner, who built the mill in 1979, retires on July 30.", "2021-07-30"),
        ("The sides met on June 12. The team will parade at noon on Friday, and she flies home the next day.", "2021-07-24"),
        ("The sale was going to be on the 9th and now it is the 29th.", "2021-07-29"),
    ],
)  # fmt: skip
def test_what_is_to_be_looks_ahead(text: str, value: str) -> None:
    assert values(f"The shop opened on Monday. {text}", "2021-07-21")[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("We left at 9.30 am. Stopped at the lake around one for chips.", "2019-05-21T13:00"),
        ("We got there at half three and it took an hour.", "2019-05-21T15:30"),
        ("Call 2312 hrs. Ladder requested 2350 from Bradford.", "2019-05-21T23:50"),
        ("It was driven there on Sunday the 7th of April 2019.", "2019-04-07"),
        ("We spent the afternoon in a bar.", "2019-05-21TAF"),
    ],
)
def test_a_time_is_found(text: str, value: str) -> None:
    assert value in values(text, "2019-05-21")


def test_a_number_of_things_is_no_clock() -> None:
    assert values("It began at 9.30 am. He made about one for each child, and 1200 men came.")[1:] == []

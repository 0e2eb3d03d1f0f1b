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


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Talks broke down on Thursday night, the union said on Friday. They had begun at 6 p.m.", "2022-08-25T18:00"),
        ("Lift-off came today at 2.35 pm. The countdown began yesterday at 1.05 pm. We lost the picture at 2.20 pm.", "2022-08-26T14:20"),
        ("The lamp failed at 6:58 p.m. on Thursday. It was to be changed on May 20. A review was held the next morning.", "2022-08-26TMO"),
        ("She was there on the Wednesday. That's the 4th of March. She left at noon.", "2022-03-04T12:00"),
        ("The child has put on a pound since Monday.", "2022-08-22"),
        ("The mill shut on Friday. Holt, who became head in 2019, leaves at the end of October.", "2022-10"),
    ],
)  # fmt: skip
def test_the_day_of_the_story_outlives_what_is_said_beside_it(text: str, value: str) -> None:
    assert values(text, "2022-08-26")[-1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Leh to Manali, July 2018\n\nDeparture was at 0200. We rolled out on Sunday the 8th at 0245.", "2018-07-08T02:00"),
        ("In May 2019 we moved house. On the 14th at 9am the van came.", "2019-05-14T09:00"),
        ("In 1832 the lock was shut. On 3 July a boat sank at 9 a.m.", "1832-07-03T09:00"),
    ],
)  # fmt: skip
def test_a_day_is_pieced_together(text: str, value: str) -> None:
    assert value in values(text)


def test_no_month_is_made_up_for_a_day() -> None:
    assert values("He has worked here since 2019. On the 4th he left.") == ["2019", "XXXX-XX-04"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He came at 10 o'clock. It's 11.15 now.", "2022-08-26T11:15"),
        ("She rang at 10 am and again at half past to say so.", "2022-08-26T10:30"),
        ("We met at 8 am. It was gone twelve when she walked in.", "2022-08-26T12:00"),
        ("Bulletin, Friday 26 August, 17.00. Rain fell at 9 a.m. in the town.", "2022-08-26T17:00"),
    ],
)
def test_a_clock_is_told_in_many_ways(text: str, value: str) -> None:
    assert value in values(text, "2022-08-26")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Log, Saturday 27 Aug. 1752 hrs: call from a yacht, engine dead.", "2022-08-27T17:52"),
        ("She pulled down the gate at ten of nine that night.", "2022-08-26T20:50"),
        ("Call 0710 hrs. He fell about 1430 yesterday from a ladder.", "2022-08-25T14:30"),
        ("The storm will cross the coast during the forenoon of Sunday.", "2022-08-28TMO"),
        ("The hearing has been moved from tomorrow to Wednesday.", "2022-08-31"),
        ("Ken is in the chair on Monday.", "2022-08-29"),
        ("The meeting, adjourned on July 9, takes place on Monday.", "2022-08-29"),
    ],
)
def test_a_day_and_a_clock_are_told_in_many_ways(text: str, value: str) -> None:
    assert value in values(text, "2022-08-26")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The wires were out at 9.20 am, bar one that stays in until tomorrow. He ate at 10.30 am.", "2022-08-26T10:30"),
        ("Play began at 11.05 am. Diaz, who came back on Thursday, won it at 12.52 pm.", "2022-08-26T12:52"),
        ("She was to leave on August 24 at 9 am. The van came early. She was out on the 23rd.", "2022-08-23"),
        ("Log, 0015 hrs. We were booked on the 1940 from Delhi last night.", "2022-08-25T19:40"),
        ("The show runs until Sunday.", "2022-08-28"),
        ("A plan to list, announced in 2019, was dropped in June.", "2022-06"),
    ],
)  # fmt: skip
def test_what_is_told_in_passing_moves_nothing(text: str, value: str) -> None:
    assert value in values(f"The court sat on Friday. {text}", "2022-08-26")

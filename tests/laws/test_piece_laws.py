"""Laws of pieces of units, runs of units and counted days: tables of words and the days that they are, from one moment of writing."""

from __future__ import annotations

import pytest

from timeline import find_times

NOW = "2021-05-05T15:30:20"  # a Wednesday


def span(text: str, prefer: str, now: str = NOW) -> str:
    """Where the last time of a text begins and ends: "2021-05-05/2021-05-06"; midnight is not told."""
    found = find_times(text, reference=now, prefer=prefer)[-1]
    return "/".join(str(each or "").replace("T00:00:00", "").removesuffix(":00") for each in (found.start, found.end))


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("the next three days", "2021-05-06/2021-05-09"),
        ("the last three days", "2021-05-02/2021-05-05"),
        ("the last three hours", "2021-05-05T12:00/2021-05-05T15:00"),
        ("the next three business days", "2021-05-06/2021-05-11"),
        ("the last three business days", "2021-04-30/2021-05-05"),
        ("the next business day", "2021-05-06/2021-05-07"),
        ("the first 31 days of May", "2021-05-01/2021-06-01"),
        ("the last 31 days of May", "2021-05-01/2021-06-01"),
        ("the first 32 days of May", "/"),
        ("the last 32 days of May", "/"),
        ("the next two weeks", "2021-05-10/2021-05-24"),
        ("the past two months", "2021-03-01/2021-05-01"),
        ("the next three quarters", "2021-07-01/2022-04-01"),
        ("the last two years", "2019-01-01/2021-01-01"),
        ("the last two decades", "2000-01-01/2020-01-01"),
        ("the next ten minutes", "2021-05-05T15:31/2021-05-05T15:41"),
        ("the next thirty seconds", "2021-05-05T15:30:21/2021-05-05T15:30:51"),
        ("for three days from today", "2021-05-05/2021-05-08"),
        ("for the next few days", "2021-05-06/2021-05-09"),
        ("this quarter", "2021-04-01/2021-07-01"),
        ("early May", "2021-05-01/2021-05-11"),
        ("mid-May", "2021-05-11/2021-05-21"),
        ("late May", "2021-05-21/2021-06-01"),
        ("early 2021", "2021-01-01/2021-04-01"),
        ("mid 2021", "2021-05-01/2021-09-01"),
        ("late 2021", "2021-09-01/2022-01-01"),
        ("early this week", "2021-05-03/2021-05-06"),
        ("middle of the week", "2021-05-05/2021-05-08"),
        ("end of the week", "2021-05-07/2021-05-10"),
        ("end of the quarter", "2021-05-16T12:00/2021-07-01"),
        ("middle of the quarter", "2021-04-23T18:00/2021-06-08T06:00"),
        ("early in the 1990s", "1990-01-01/1995-01-01"),
        ("late 1990s", "1995-01-01/2000-01-01"),
        ("early in the morning", "2021-05-05/2021-05-05T09:00"),
        ("late in the morning", "2021-05-05T09:00/2021-05-05T12:00"),
        ("early in the afternoon", "2021-05-05T12:00/2021-05-05T15:00"),
        ("late in the afternoon", "2021-05-05T16:00/2021-05-05T19:00"),
        ("early evening", "2021-05-05T18:00/2021-05-05T21:00"),
        ("late tonight", "2021-05-05T21:00/2021-05-06"),
        ("the rest of the week", "2021-05-05/2021-05-10"),
        ("the rest of May", "2021-05-05/2021-06-01"),
        ("the rest of June", "2021-06-01/2021-07-01"),
        ("the first 10 days of May", "2021-05-01/2021-05-11"),
        ("the last two weeks of May", "2021-05-18/2021-06-01"),
        ("before noon", "/2021-05-05T12:00"),
        ("after 9 pm", "2021-05-05T21:00/"),
        ("by Friday", "2021-05-05T15:30:20/2021-05-07"),
        ("by 8 pm", "2021-05-05T15:30:20/2021-05-05T20:00"),
    ],
)
def test_a_piece_or_a_run_of_units_is_the_days_of_the_table(text: str, days: str) -> None:
    assert span(text, "future") == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("the last Friday of May 2021", "2021-05-28/2021-05-29"),
        ("the third Friday of May 2021", "2021-05-21/2021-05-22"),
        ("the first weekend of June 2021", "2021-06-05/2021-06-07"),
        ("the last weekend of May 2021", "2021-05-29/2021-05-31"),
        ("the first week of 2021", "2021-01-04/2021-01-11"),
        ("the second week of 2021", "2021-01-11/2021-01-18"),
        ("the last week of 2020", "2020-12-28/2021-01-04"),
        ("the third day of June 2021", "2021-06-03/2021-06-04"),
        ("the 100th day of 2021", "2021-04-10/2021-04-11"),
        ("the last day of the quarter", "2021-06-30/2021-07-01"),
        ("the first Monday of the month", "2021-05-03/2021-05-04"),
        ("the third Tuesday after Easter", "2021-04-20/2021-04-21"),
        ("the Friday before Christmas", "2020-12-18/2020-12-19"),
        ("the Sunday after 9 May 2021", "2021-05-16/2021-05-17"),
        ("the Sunday before 9 May 2021", "2021-05-02/2021-05-03"),
        ("the Sunday after 8 May 2021", "2021-05-09/2021-05-10"),
        ("the week after 3 May 2021", "2021-05-04/2021-05-11"),
        ("the weekend after 3 May 2021", "2021-05-08/2021-05-10"),
        ("the weekend before 3 May 2021", "2021-05-01/2021-05-03"),
        ("the weekend before 2 May 2021", "2021-04-24/2021-04-26"),
        ("the week of 10 May 2021", "2021-05-10/2021-05-17"),
        ("the week of 9 May 2021", "2021-05-10/2021-05-17"),
        ("last Thanksgiving", "2020-11-26/2020-11-27"),
        ("next Thanksgiving", "2021-11-25/2021-11-26"),
        ("next Easter", "2022-04-17/2022-04-18"),
        ("last Easter", "2021-04-04/2021-04-05"),
        ("last century", "1900-01-01/2000-01-01"),
        ("two centuries ago", "1800-01-01/1900-01-01"),
        ("this decade", "2020-01-01/2030-01-01"),
        ("two decades ago", "2000-01-01/2010-01-01"),
        ("last quarter", "2021-01-01/2021-04-01"),
        ("next quarter", "2021-07-01/2021-10-01"),
        ("the first half of last year", "2020-01-01/2020-07-01"),
        ("last summer", "2020-06-01/2020-09-01"),
        ("next summer", "2021-06-01/2021-09-01"),
        ("last winter", "2020-12-01/2021-03-01"),
        ("next winter", "2021-12-01/2022-03-01"),
        ("this winter", "2021-12-01/2022-03-01"),
        ("last weekend", "2021-05-01/2021-05-03"),
        ("next weekend", "2021-05-15/2021-05-17"),
        ("three business days ago", "2021-04-30/2021-05-01"),
        ("six business days ago", "2021-04-27/2021-04-28"),
        ("eight business days from now", "2021-05-17/2021-05-18"),
    ],
)
def test_a_counted_or_named_unit_is_the_days_of_the_table(text: str, days: str) -> None:
    assert span(text, "context") == days

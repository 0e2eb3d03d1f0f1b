"""Times as an assistant is asked for them: which moment or stretch each one means where the caller looks ahead."""

from __future__ import annotations

import pytest

from timeline import build_timeline, find_times

NOW = "2026-05-06T10:20:00"


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("ping me in two hours", "2026-05-06T12:20:00", "2026-05-06T12:21:00"),
        ("in half an hour", "2026-05-06T10:50:00", "2026-05-06T10:51:00"),
        ("wake me at 7am", "2026-05-07T07:00:00", "2026-05-07T08:00:00"),
        ("right now", "2026-05-06T10:20:00", "2026-05-06T10:20:01"),
        ("send it by 2:00pm", "2026-05-06T10:20:00", "2026-05-06T14:00:00"),
        ("free after 5:30pm tomorrow", "2026-05-07T17:30:00", None),
        ("anything before 2019", None, "2019-01-01T00:00:00"),
        ("the next three days", "2026-05-07T00:00:00", "2026-05-10T00:00:00"),
        ("the last two weeks", "2026-04-20T00:00:00", "2026-05-04T00:00:00"),
        ("early June", "2026-06-01T00:00:00", "2026-06-11T00:00:00"),
        ("next Thanksgiving", "2026-11-26T00:00:00", "2026-11-27T00:00:00"),
        ("Diwali 2019", "2019-10-27T00:00:00", "2019-10-28T00:00:00"),
        ("19-5", "2026-05-19T00:00:00", "2026-05-20T00:00:00"),
        ("2027/03", "2027-03-01T00:00:00", "2027-04-01T00:00:00"),
        ("for 20'", None, None),
        ("the weekend after next", "2026-05-23T00:00:00", "2026-05-25T00:00:00"),
        ("the Wednesday nearest to 4 July", "2026-07-01T00:00:00", "2026-07-02T00:00:00"),
        ("late tonight", "2026-05-06T21:00:00", "2026-05-07T00:00:00"),
        ("lunch tomorrow", "2026-05-07T12:00:00", "2026-05-07T14:00:00"),
        ("in a few minutes", "2026-05-06T10:23:00", "2026-05-06T10:24:00"),
        ("March after next", "2028-03-01T00:00:00", "2028-04-01T00:00:00"),
        ("the last 10 days of May", "2026-05-22T00:00:00", "2026-06-01T00:00:00"),
        ("the first three days of next month", "2026-06-01T00:00:00", "2026-06-04T00:00:00"),
        ("end of day Friday", "2026-05-08T17:00:00", "2026-05-09T00:00:00"),
        ("EOD tomorrow", "2026-05-07T17:00:00", "2026-05-08T00:00:00"),
        ("before the end of the quarter", None, "2026-07-01T00:00:00"),
        ("until the end of May", None, "2026-06-01T00:00:00"),
        ("ASAP", "2026-05-06T10:20:00", None),
        ("tomorrow at 730ish", "2026-05-07T07:30:00", "2026-05-07T07:31:00"),
        ("2nd qtr", "2026-04-01T00:00:00", "2026-07-01T00:00:00"),
        ("at six forty on Sunday", "2026-05-10T18:40:00", "2026-05-10T18:41:00"),
        ("845 pm", "2026-05-06T20:45:00", "2026-05-06T20:46:00"),
        ("Friday of last week", "2026-05-01T00:00:00", "2026-05-02T00:00:00"),
        ("the next business day", "2026-05-07T00:00:00", "2026-05-08T00:00:00"),
        ("the last working day of this month", "2026-05-29T00:00:00", "2026-05-30T00:00:00"),
        ("early morning at 4", "2026-05-07T04:00:00", "2026-05-07T05:00:00"),
        ("away for 3 hours from 2", "2026-05-06T14:00:00", "2026-05-06T17:00:00"),
        ("Wednesday at 9am", "2026-05-13T09:00:00", "2026-05-13T10:00:00"),
        ("paid till date", None, "2026-05-06T10:20:00"),
        ("dinner on Jun9", "2026-06-09T00:00:00", "2026-06-10T00:00:00"),
        ("Due:9 June", "2026-06-09T00:00:00", "2026-06-10T00:00:00"),
        ("the rest of the day", "2026-05-06T10:20:00", "2026-05-07T00:00:00"),
        ("later this morning", "2026-05-06T10:20:00", "2026-05-06T12:00:00"),
        ("by tomorrow morning", "2026-05-06T10:20:00", "2026-05-07T05:00:00"),
        ("send it by 9am", "2026-05-06T10:20:00", "2026-05-07T09:00:00"),
        ("the day after next Monday", "2026-05-12T00:00:00", "2026-05-13T00:00:00"),
        ("Thanksgiving week 2020", "2020-11-23T00:00:00", "2020-11-30T00:00:00"),
        ("July 4th weekend 2027", "2027-07-03T00:00:00", "2027-07-05T00:00:00"),
        ("Christmas weekend next year", "2027-12-25T00:00:00", "2027-12-27T00:00:00"),
        ("2 hours before midnight", "2026-05-06T22:00:00", "2026-05-06T22:01:00"),
        ("two weekends ago", "2026-04-25T00:00:00", "2026-04-27T00:00:00"),
        ("Monday two weeks from now", "2026-05-18T00:00:00", "2026-05-19T00:00:00"),
        ("we met there past Friday", "2026-05-01T00:00:00", "2026-05-02T00:00:00"),
        ("10 minutes from 1pm", "2026-05-06T13:10:00", "2026-05-06T13:11:00"),
        ("in ~5 hours", "2026-05-06T15:20:00", "2026-05-06T15:21:00"),
        ("5 days before new year", "2026-12-27T00:00:00", "2026-12-28T00:00:00"),
        ("tmr at 3pm", "2026-05-07T15:00:00", "2026-05-07T16:00:00"),
        ("lunch on tues the 7th 1pm", "2026-07-07T13:00:00", "2026-07-07T14:00:00"),
        ("3 wks ago", "2026-04-15T00:00:00", "2026-04-16T00:00:00"),
        ("noonish", "2026-05-06T12:00:00", "2026-05-06T12:01:00"),
        ("due on the 1st of the month", "2026-06-01T00:00:00", "2026-06-02T00:00:00"),
        ("sales in Q1 of FY2027", "2027-01-01T00:00:00", "2027-04-01T00:00:00"),
        ("next Tuesday +10 days", "2026-05-22T00:00:00", "2026-05-23T00:00:00"),
        ("now + 40 minutes", "2026-05-06T11:00:00", "2026-05-06T11:01:00"),
        ("off on Tuesday, next week", "2026-05-12T00:00:00", "2026-05-13T00:00:00"),
        ("on or before June 1", None, "2026-06-02T00:00:00"),
        ("the remainder of the week", "2026-05-06T00:00:00", "2026-05-11T00:00:00"),
        ("until now", None, "2026-05-06T10:20:00"),
        ("from now on", "2026-05-06T10:20:00", None),
        ("book 2 nights from Friday", "2026-05-08T00:00:00", "2026-05-10T00:00:00"),
        ("a few days ago", "2026-05-03T00:00:00", "2026-05-04T00:00:00"),
        ("sales in the first two weeks of June", "2026-06-01T00:00:00", "2026-06-15T00:00:00"),
        ("by the end of the day", "2026-05-06T10:20:00", "2026-05-07T00:00:00"),
        ("this time tomorrow", "2026-05-07T10:20:00", "2026-05-07T10:21:00"),
        ("in between two and three weeks", "2026-05-20T00:00:00", "2026-05-21T00:00:00"),
    ],
)
def test_a_request_means_this_stretch(text: str, start: str | None, end: str | None) -> None:
    found = find_times(text, reference=NOW, prefer="future")
    assert [(t.start, t.end) for t in found] == [(start, end)]


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("4pm-5pm tomorrow", ["2026-05-07T16:00:00", "2026-05-07T17:00:00"]),
        ("from the 12th to the 14th of June", ["2026-06-12T00:00:00", "2026-06-14T00:00:00"]),
        ("14:00 GMT - 16:00 GMT", ["2026-05-06T14:00:00+00:00", "2026-05-06T16:00:00+00:00"]),
        ("noon to 2", ["2026-05-06T12:00:00", "2026-05-06T14:00:00"]),
        ("18h30 - 20h", ["2026-05-06T18:30:00", "2026-05-06T20:00:00"]),
        ("tomorrow evening between 9:30 and 11", ["2026-05-07", "2026-05-07T21:30:00", "2026-05-07T23:00:00"]),
        ("Thursday or Friday from 9-4", ["2026-05-07", "2026-05-08T09:00:00", "2026-05-08T16:00:00"]),
        ("Thursday or Friday at 4pm", ["2026-05-07T16:00:00", "2026-05-08T16:00:00"]),
        ("Friday 8-9am or 10-11am", [f"2026-05-08T{hour:02}:00:00" for hour in (8, 9, 10, 11)]),
        ("from 2 for 3 hours", ["2026-05-06T14:00:00", "2026-05-06T14:00:00"]),
        ("Thursday to last night", ["2026-04-30", "2026-05-05"]),
        ("Monday thru Friday 9 to 5", ["2026-05-11", "2026-05-15T09:00:00", "2026-05-15T17:00:00"]),
        ("this Friday or next", ["2026-05-08", "2026-05-15"]),
        ("next Monday or Tuesday at 3pm", ["2026-05-11T15:00:00", "2026-05-12T15:00:00"]),
        ("Jun 3rd, 4th or 5th at 2pm", [f"2026-06-0{day}T14:00:00" for day in (3, 4, 5)]),
        ("Mon - Wed next week", ["2026-05-11", "2026-05-13"]),
        ("30/7/2026 to 2/8/2026", ["2026-07-30", "2026-08-02"]),
        ("Thursday or Friday, between 9-4", ["2026-05-07", "2026-05-08", "2026-05-08T09", "2026-05-08T16"]),
        ("from the twenty-eighth to the second of July", ["2026-06-28", "2026-07-02"]),
        ("the 28th to the 3rd of January 2027", ["2026-12-28", "2027-01-03"]),
        ("after 9:30 but before 11:00 on Friday", ["2026-05-08T09:30", "None"]),
        ("the first Monday of September or December", ["2026-09-07", "2026-12-07"]),
        ("from 2010-01-01 till current date", ["2010-01-01", "2026-05-06"]),
        ("thurs. may 7, 4p-5p", ["2026-05-07T16:00:00", "2026-05-07T17:00:00"]),
        ("it fell at 10pm (June 5th)", ["2026-06-05T22:00:00", "2026-06-05"]),
        ("away from June 1 for two weeks", ["2026-06-01", "2026-06-01"]),
        ("Monday or Tuesday next week at 3pm", ["2026-05-11T15:00:00", "2026-05-12T15:00:00"]),
        ("lunch on Tuesday or Wednesday next week", ["2026-05-12T12:00:00", "2026-05-13"]),
        ("out 6-19 next month", ["2026-06-06", "2026-06-19"]),
        ("the 28th to the 2nd of July", ["2026-06-28", "2026-07-02"]),
        ("2/3/2021-2/9/2021", ["2021-02-03", "2021-02-09"]),
    ],
)
def test_both_ends_of_a_range_are_told(text: str, starts: list[str]) -> None:
    found = find_times(text, reference=NOW, prefer="future")
    assert len(found) == len(starts)
    assert all(str(t.start).startswith(start) for t, start in zip(found, starts, strict=True))


def test_the_hour_that_ends_a_range_of_minutes_is_a_minute_itself() -> None:
    found = find_times("from 3:30 to 6 pm", reference=NOW, prefer="future")
    assert found[1].end == "2026-05-06T18:01:00"


@pytest.mark.parametrize(("text", "value"), [("P1DT2H", "P1DT2H"), ("2019-032", "2019-02-01"), ("9/2012", "2012-09")])
def test_machine_notations_are_read(text: str, value: str) -> None:
    assert [t.value for t in find_times(f"since {text}.", reference=NOW)] == [value]


@pytest.mark.parametrize(("order", "value"), [(None, "2024-11-08"), ("MDY", "2024-11-08"), ("DMY", "2024-08-11")])
def test_figures_are_read_in_the_order_of_the_caller(order: str | None, value: str) -> None:
    assert [t.value for t in find_times("due on 11/08/2024", reference=NOW, date_order=order)] == [value]


def test_prose_keeps_its_lengths_as_lengths() -> None:
    assert [t.type for t in find_times("They finished in two hours.", reference=NOW)] == ["DURATION"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Tuesday or Wednesday of next week", ["2026-05-12", "2026-05-13"]),
        ("next week on Tuesday, Thursday or Friday", ["2026-05-12", "2026-05-14", "2026-05-15"]),
        ("from March 3 to February 9", ["2026-03-03", "2027-02-09"]),
        ("from 4/20 to 5/20", ["2026-04-20", "2026-05-20"]),
        ("June to August", ["2026-06-01", "2026-08-01"]),
        ("Saturday to Thursday", ["2026-05-09", "2026-05-14"]),
        ("3 June 2027 - 8 May", ["2027-06-03", "2028-05-08"]),
        ("next Saturday", ["2026-05-16"]),
    ],
)
def test_days_in_a_list_share_their_week_and_a_range_ends_after_it_begins(text: str, days: list[str]) -> None:
    found = find_times(text, reference="2026-05-06", prefer="future")
    assert [each.start and each.start[:10] for each in found] == days


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("later this month", "2026-05-06", "2026-06-01"),
        ("earlier this year", "2026-01-01", "2026-05-06"),
        ("after two weeks", "2026-05-20", "None"),
    ],
)
def test_what_is_left_and_what_is_gone_of_a_unit_end_at_the_writing(text: str, start: str, end: str) -> None:
    (found,) = find_times(text, reference="2026-05-06", prefer="future")
    assert (str(found.start)[:10], str(found.end)[:10]) == (start, end)


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("free 6-8 next Monday?", ["18:00", "20:00"]),
        ("between 3 and 8 tomorrow", ["15:00", "20:00"]),
        ("Monday 11-4", ["11:00", "16:00"]),
        ("Tuesday 8-9am or 10-11 am works", ["08:00", "09:00", "10:00", "11:00"]),
        ("1pm-3", ["13:00", "15:00"]),
        ("11pm-3", ["23:00", "03:00"]),
    ],
)
def test_the_ends_of_a_range_of_hours_are_in_the_half_of_the_day_that_makes_it_short(
    text: str, starts: list[str]
) -> None:
    assert [str(t.start)[11:16] for t in find_times(text, reference=NOW, prefer="future")] == starts


def test_two_numbers_are_no_times() -> None:
    assert not find_times("two three", reference=NOW, prefer="future")


@pytest.mark.parametrize(
    ("text", "kind", "days"),
    [
        ("away for a week starting tomorrow", "DURATION", ("2026-05-07", "2026-05-14")),
        ("two days starting on Monday", "DURATION", ("2026-05-11", "2026-05-13")),
        ("away for 3 days from today", "DURATION", ("2026-05-06", "2026-05-09")),
        ("it is 3 days from today", "DATE", ("2026-05-09", "2026-05-10")),
        ("busy all week", "DATE", ("2026-05-04", "2026-05-11")),
        ("pay on the first", "DATE", ("2026-06-01", "2026-06-02")),
    ],
)
def test_a_length_from_a_day_on_is_that_stretch(text: str, kind: str, days: tuple[str, str]) -> None:
    (found,) = find_times(text, reference="2026-05-06", prefer="future")
    assert found.type == kind
    assert (found.start and found.start[:10], found.end and found.end[:10]) == days


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("out all day", "P1D"),
        ("a room for two nights", "P2D"),
        ("brunch on weekends", "XXXX-WXX-WE"),
        ("any weekend", "XXXX-WXX-WE"),
    ],
)
def test_an_assistant_is_told_of_days_and_nights(text: str, value: str) -> None:
    assert [t.value for t in find_times(text, reference="2026-05-06", prefer="future")] == [value]
    assert not find_times(f"They were {text} once more.")


def test_a_winter_that_began_last_year_is_this_winter() -> None:
    said = ("this winter", "last winter", "next winter")
    assert [find_times(f"It froze {words}.", reference="2026-02-10")[0].value for words in said] == [
        "2025-WI",
        "2024-WI",
        "2026-WI",
    ]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("three business days ago", ("2026-05-01", "2026-05-02")),
        ("in 4 working days", ("2026-05-12", "2026-05-13")),
        ("in 12 trading days", ("2026-05-22", "2026-05-23")),
        ("the next 4 business days", ("2026-05-07", "2026-05-13")),
        ("the last 4 business days", ("2026-04-30", "2026-05-06")),
        ("the next 3 working days", ("2026-05-07", "2026-05-12")),
        ("last weekday", ("2026-05-05", "2026-05-06")),
    ],
)
def test_business_days_leave_out_weekends(text: str, days: tuple[str, str]) -> None:
    (found,) = find_times(text, reference="2026-05-06", prefer="future")
    assert (found.start and found.start[:10], found.end and found.end[:10]) == days


def test_days_that_are_worked_deny_no_weekend_between_two_dates() -> None:
    told = build_timeline(
        "The audit began on Friday 17 August 2018 and lasted three working days. It ended on Wednesday 22 August 2018."
    )
    assert not told.conflicts


@pytest.mark.parametrize(
    ("text", "sets"),
    [
        ("every day at noon and 6pm", ["XXXX-XX-XXT12:00", "XXXX-XX-XXT18:00"]),
        ("every Monday, Wednesday and Friday at 6pm", [f"XXXX-WXX-{day}T18:00" for day in (1, 3, 5)]),
        ("Mondays and Wednesdays at 5pm", ["XXXX-WXX-1T17:00", "XXXX-WXX-3T17:00"]),
        ("every Tuesday from 9 to 11", ["XXXX-WXX-2T09:00", "XXXX-WXX-2T11:00"]),
        ("on weekdays from 8 to 5", ["XXXX-WXX-XXT08:00", "XXXX-WXX-XXT17:00"]),
        ("weekly on Tuesday", ["XXXX-WXX-2"]),
        ("every month on the 15th at noon", ["XXXX-XX-15T12:00"]),
        ("every year on May 4", ["XXXX-05-04"]),
        ("every Monday and left on Thursday", ["XXXX-WXX-1", "2026-05-07"]),
    ],
)
def test_what_is_told_of_a_set_is_a_set(text: str, sets: list[str]) -> None:
    assert [t.value for t in find_times(text, reference="2026-05-06", prefer="future")] == sets


def test_a_set_by_weeks_on_a_day_keeps_how_often_it_is() -> None:
    (found,) = find_times("every two weeks on Friday", reference=NOW, prefer="future")
    assert (found.value, found.freq, found.quant) == ("XXXX-WXX-5", "P2W", "EVERY")

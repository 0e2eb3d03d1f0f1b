"""Laws of what a telling leaves unsaid: tables of sentences with the reading that each must have."""

from __future__ import annotations

import calendar
import datetime as dt
from fractions import Fraction

import pytest

from timeline import build_timeline
from timeline.constraints.amounts import amount
from timeline.constraints.days import story_days
from timeline.constraints.discourse import fresh, weight
from timeline.constraints.frame import Frame, Voice
from timeline.constraints.thread import Thread
from timeline.mentions import Mention
from timeline.text import Span
from timeline.timelines import Event
from timeline.values import Date, Hedge, Length, Step

REFERENCE = "2021-05-05"  # a Wednesday
STORY = dt.date(2021, 4, 14)
MONTHS = calendar.month_name[1:]


def values(text: str, reference: str | None = REFERENCE) -> str:
    """The values of the times of a text."""
    return " ".join(time.value for time in build_timeline(text, reference=reference).times)


def of_story(date: Date, voice: Voice, tense: int, said: dt.date | None) -> dt.date:
    """The first day that a date can mean in a story of a day of April."""
    return story_days(date, Frame(tense=tense, voice=voice), Thread(day=STORY, said=said))[0].start.date()


@pytest.mark.parametrize(
    ("voice", "tense", "said", "months", "week"),
    [
        (Voice(), 0, None, ">>>...........................", [-2, -1, 0, 1, 2, 3, 4]),
        (Voice(plan=True), 0, None, ">>>>>>>>>>....................", [5, 6, 0, 1, 2, 3, 4]),
        (Voice(plan=True), 1, None, ">>>>>>>>>>....................", [5, 6, 0, 1, 2, 3, 4]),
        (Voice(back=True), 0, None, "........................<<<<<<", [-2, -1, 0, 1, 2, -4, -3]),
        (Voice(definite=True), 0, None, ">>>...........................", [-2, -1, 0, 1, 2, 3, 4]),
        (Voice(back=True, definite=True), 0, None, "......................<<<<<<<<", [-2, -1, 0, -6, -5, -4, -3]),
        (Voice(), 0, dt.date(2021, 4, 10), ".............................<", [-2, -1, 0, 1, 2, 3, -3]),
    ],
    ids=["told", "plan", "to come", "gone before", "spoken of", "spoken of, gone before", "after a look back"],
)
def test_a_day_is_before_or_after_that_of_a_story_as_it_is_told(
    voice: Voice, tense: int, said: dt.date | None, months: str, week: list[int]
):
    days = [of_story(Date(day=n), voice, tense, said) for n in range(1, 31)]
    assert "".join(".><"[day.month - STORY.month] for day in days) == months
    assert [(of_story(Date(weekday=n), voice, tense, said) - STORY).days for n in range(1, 8)] == week


@pytest.mark.parametrize("hour", range(24))
def test_the_night_and_the_next_morning_are_of_the_day_before_only_in_the_small_hours(hour: int):
    small = hour < 5
    for words, right in {
        "That night": f"{3 if small else 4}TNI",
        "The next morning": f"{4 if small else 5}TMO",
        "That morning": "4TMO",
        "That evening": "4TEV",
        "The next evening": "5TEV",
        "The next afternoon": f"{4 if small else 5}TAF",
    }.items():
        told = values(f"The alarm rang at {hour:02}:10 on May 4. {words} the crew left.")
        assert told == f"2021-05-04T{hour:02}:10 2021-05-0{right}"


def ancient(count: int) -> str:
    """The value of a month counted from the year 0, which is the first before our era."""
    year, month = count // 12, count % 12 + 1
    return f"{year:04}-{month:02}" if year > 0 else f"BC{1 - year:04}-{month:02}"


@pytest.mark.parametrize("told", range(1, 13))
def test_a_month_of_an_ancient_story_is_up_to_nine_months_on_else_behind(told: int):
    for year in (2, 218):
        for month in range(1, 13):
            ahead = (month - told) % 12
            right = (1 - year) * 12 + told - 1 + (ahead if ahead <= 9 else ahead - 12)
            text = f"In {MONTHS[told - 1]} {year} BC the war began. In {MONTHS[month - 1]} it rained."
            assert values(text, None).split()[1] == ancient(right)


@pytest.mark.parametrize("told", range(1, 13))
def test_the_month_before_or_after_one_of_an_ancient_story_is_the_nearest_on_that_side(told: int):
    for month in range(1, 13):
        for which, away in (("following", (month - told) % 12 or 12), ("previous", -((told - month) % 12 or 12))):
            text = f"In {MONTHS[told - 1]} 1 BC the war began. The {which} {MONTHS[month - 1]} it rained."
            assert values(text, None).split()[1] == ancient(told - 1 + away)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In 218 BC the war began. In March it rained.", "BC0218-03"),
        ("In 218 BC the war began. The following spring it rained.", "BC0217-SP"),
        ("In 218 BC the war began. The previous spring it rained.", "BC0219-SP"),
        ("In March 218 BC the war began. The following winter it rained.", "BC0218-WI"),
        ("In September 218 BC the war began. The previous spring it rained.", "BC0218-SP"),
        ("In 218 BC the war began. That year it rained.", "BC0218"),
        ("In 218 BC the war began. Three decades later it rained.", "BC018"),
        ("In 1 BC the war began. Three decades later it rained.", "XXX"),
        ("In 1 BC the war began. The next year it rained.", "0001"),
        ("In 1 BC the war began. Two years later it rained.", "0002"),
        ("In 218 BC the war began. The following month it rained.", "XXXX-XX"),
        ("In 218 BC the war began. Half a year later it rained.", "XXXX"),
        ("He came to Rome in 50 BC, having been born in 100 BC. The next year he left.", "BC0049"),
        ("He came to Rome in 50 BC. In 100 BC the war had begun. The next year he left.", "BC0099"),
        ("He came to Rome in 50 BC; he was born in 100 BC. Two years later he left.", "BC0098"),
    ],
)
def test_an_ancient_story_goes_on_from_the_year_that_it_is_on(text: str, found: str):
    assert values(text, None).split()[-1] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The alarm rang at 22:00 on May 4. The crew left ten minutes after 1:10.", "2021-05-04T22:00 2021-05-05T01:20"),
        ("The alarm rang at 22:00 on May 4. The crew left ten minutes after 21:10.", "2021-05-04T22:00 2021-05-04T21:20"),
        ("The crew left two months after 4 March 2021.", "2021-05-04"),
        ("The crew left two months after March 2021.", "2021-05"),
        ("The crew left two weeks after Friday.", "2021-05-14"),
        ("In the first quarter of 2020 sales fell. In the quarter, costs rose.", "2020-Q1 2020-Q1"),
        ("Sales fell. In the quarter, costs rose.", "2021-Q1"),
        ("The mine opened on 3 March 1911. On 9 June 1911 it closed. Yesterday it was sold.", "1911-03-03 1911-06-09 2021-05-04"),
        ("They met on Monday 3 May. They will meet on 7 May. The next day they left.", "2021-05-03 2021-05-07 2021-05-04"),
        ("The team met on Thursday and Friday.", "2021-04-29 2021-04-30"),
        ("The team met on Friday and Monday.", "2021-04-30 2021-05-03"),
        ("The team will meet on Friday and Monday.", "2021-05-07 2021-05-10"),
        ("The team met on Monday and on Friday.", "2021-05-03 2021-04-30"),
        ("The team met on Friday 16 April and Monday 19 April. The Friday was calm.", "2021-04-16 2021-04-19 2021-04-16"),
        ("The team met on Friday 16 April and Monday 19 April. Friday was calm.", "2021-04-16 2021-04-19 2021-04-30"),
        ("On Friday 5 March the team met. On 19 April it lost. The Friday was calm.", "2021-03-05 2021-04-19 2021-04-23"),
        ("We arrived on 12 March 2021 at 9:00. On Monday we met the board.", "2021-03-12T09:00 2021-03-15"),
        ("They arrived on 12 March 2021. On Monday they met the board.", "2021-03-12 2021-05-03"),
        ("I started on Friday.", "2021-04-30"),
        ("The mine opened on 3 March 2019. On 9 June it closed.", "2019-03-03 2019-06-09"),
        ("The mine opened on 3 March 1921. On 1 April it closed.", "1921-03-03 1921-04-01"),
        ("The mine opened on 3 March 1921. On Friday it was sold and on Monday it closed.", "1921-03-03 2021-04-30 2021-05-03"),
        ("In 44 BC he fell. Yesterday a film was shown. In March it rained.", "BC0044 2021-05-04 2021-03"),
        ("The six o'clock news last night told of it.", "2021-05-04T18:00 2021-05-04TNI"),
        ("The 9:00 session yesterday was short.", "2021-05-04T09:00 2021-05-04"),
        ("The hearing was due on Monday.", "2021-05-03"),
        ("The hearing was planned for Friday.", "2021-05-07"),
        ("The hearing began on Monday and is due to end on Friday.", "2021-05-03 2021-05-07"),
        ("He works there until March.", "2022-03"),
        ("It will be done by Monday.", "2021-05-10"),
        ("It was done by Monday.", "2021-05-03"),
        ("It had been done by Friday.", "2021-04-30"),
        ("The report is due by March.", "2022-03"),
        ("The report was due by June.", "2021-06"),
        ("She starts on Friday.", "2021-05-07"),
        ("Next year's race moves to July.", "2022 2022-07"),
        ("In 2023 the fair is in March.", "2023 2023-03"),
        ("In 2019 the fair was on 3 March.", "2019 2019-03-03"),
        ("Next year the fair will be on 3 March.", "2022 2022-03-03"),
        ("In 2019 it was founded. In March it grew.", "2019 2019-03"),
        ("Last year, the fair will move to March.", "2020 2022-03"),
        ("Since 1 April the road has been closed. On the 13th a bridge fell.", "2021-04-01 2021-04-13"),
        ("In March the road was closed. On the 13th a bridge fell.", "2021-03 2021-03-13"),
        ("In March the road was closed. It rained. On the 13th a bridge fell.", "2021-03 2021-04-13"),
        ("The vote is not on the 9th but on the 23rd.", "2021-05-09 2021-05-23"),
        ("The vote is not on 9 June but on the 23rd.", "2021-06-09 2021-06-23"),
        ("The vote was not on 9 April but on the 23rd.", "2021-04-09 2021-04-23"),
        ("The vote is on 28 June, not on the 2nd.", "2021-06-28 2021-07-02"),
    ],
)  # fmt: skip
def test_a_time_is_where_a_reader_puts_it_who_knows_when_the_text_was_written(text: str, found: str):
    assert values(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The mine opened in 1911. The next year it closed.", "1911 1912"),
        ("Log of 4 May 2021\n14:05 The pump stopped.\n14:20 It had stopped two minutes ago.", "2021-05-04 2021-05-04T14:05 2021-05-04T14:20 2021-05-04T14:18"),
        ("3 May 2021\nThe rain stopped.\n\n30 May\nAt 9:00 we left.\n\n2 June\nWe came back. Yesterday it had snowed.", "2021-05-03 2021-05-30T09:00 2021-06-02 2021-06-01"),
        ("30 December 2020\nThe rain stopped.\n\n2 January\nWe came back. Yesterday it had snowed.", "2020-12-30 2021-01-02 2021-01-01"),
        ("The trial began on 12 May 1926. It was adjourned on 3 June.", "1926-05-12 1926-06-03"),
        ("The trial began on 12 May 1926. It had been announced on 3 March.", "1926-05-12 1926-03-03"),
        ("The trial began on 12 November 1926. It was adjourned on 3 January.", "1926-11-12 1927-01-03"),
        ("The trial began in May 1926. It ended in February.", "1926-05 1927-02"),
        ("The trial began in May 1926. It had been announced in June.", "1926-05 1925-06"),
        ("The trial began on Monday 10 May 1926. On Thursday a witness spoke.", "1926-05-10 1926-05-13"),
        ("The trial began on Thursday 13 May 1926. On Tuesday a witness had spoken.", "1926-05-13 1926-05-11"),
        ("The trial began on Thursday 13 May 1926. It was to go on on Wednesday.", "1926-05-13 1926-05-19"),
        ("It began on 12 May 1926. On the 14th it rained. On the 10th it had rained.", "1926-05-12 1926-05-14 1926-05-10"),
        ("It began on 28 May 1926. On the 2nd it rained.", "1926-05-28 1926-06-02"),
        ("The bridge was begun in May 1911. It was to be ready by the fall.", "1911-05 1911-FA"),
        ("The shop opened in 2009. In March it grew. In May it failed.", "2009 2009-03 2009-05"),
        ("The shop opened in March 2009. In 2011 it moved. In May it failed.", "2009-03 2011 2011-05"),
    ],
)  # fmt: skip
def test_a_time_of_a_story_without_a_writing_is_read_from_the_story(text: str, found: str):
    assert values(text, None) == found


@pytest.mark.parametrize(
    ("parts", "hedge", "worked", "found"),
    [
        (((2, "hour"),), None, False, (120, 120, 120, 120, 120, False)),
        (((2, "hour"),), Hedge.EXACT, False, (120, 120, 120, 120, 120, False)),
        (((1, "hour"), (30, "minute")), Hedge.ABOUT, False, (90, 0, None, 85, 95, True)),
        (((40, "minute"),), Hedge.OVER, False, (40, 40, None, 40, 50, True)),
        (((1, "day"), (2, "hour")), None, False, (1560, 1560, 1560, 1560, 1560, False)),
        (((1, "day"),), None, True, (1440, 0, None, 0, 4320, True)),
        (((5, "day"),), None, True, (7200, 5760, None, 5760, 10080, True)),
        (((6, "day"),), None, True, (8640, 7200, None, 7200, 14400, True)),
        (((12, "month"),), None, False, (525949.2, 482120.1, 569778.3, 482120.1, 569778.3, False)),
        (((12, "month"),), Hedge.ABOUT, False, (525949.2, 482120.1, 569778.3, 482120.1, 569778.3, True)),
        (((1, "month"), (3, "day")), None, False, (48149.1, 44136.675, 52161.525, 44136.675, 52161.525, False)),
        (((None, "day"),), None, False, None),
    ],
)  # fmt: skip
def test_a_length_is_bounded_by_what_its_words_leave_open(
    parts: tuple[tuple[int | None, str], ...], hedge: Hedge | None, worked: bool, found: tuple[object, ...] | None
):
    length = Length(tuple((None if n is None else Fraction(n), unit) for n, unit in parts), worked=worked)
    size = amount(Mention(0, Span(0, 1), length, "DURATION", None, hedge, 0, "", ""))
    spelt = size and [each if each is None else each / 60_000_000 for each in (size.nominal, *size.hard, *size.soft)]
    assert (size and spelt and (*spelt, size.approximate)) == found


@pytest.mark.parametrize(
    ("clock", "words", "found"),
    [
        ("9:40", "half past", "10:30"),
        ("9:10", "half past", "09:30"),
        ("9:30", "half past", "09:30"),
        ("9:30", "quarter past", "10:15"),
        ("11:50 p.m.", "ten past", "00:10"),
    ],
)
def test_so_much_past_the_hour_is_the_next_time_after_the_clock_told_last(clock: str, words: str, found: str):
    assert values(f"The alarm rang at {clock} on May 4. At {words} the crew left.").endswith("T" + found)


@pytest.mark.parametrize(("day", "near"), [(1, False), (2, True), (5, True), (8, True), (9, False)])
def test_a_day_is_fresh_within_three_days_of_the_writing(day: int, near: bool):
    assert fresh(Date(month=5, day=day), dt.datetime(2021, 5, 5)) == near
    assert not fresh(Date(year=2021, month=5, day=day), dt.datetime(2021, 5, 5))
    assert not fresh(Date(month=5), dt.datetime(2021, 5, 1))


@pytest.mark.parametrize(
    ("date", "speaks"),
    [
        (Date(year=2019), 1),
        (Date(year=2019, month=5), 3),
        (Date(year=2020), -3),
        (Date(year=2022, month=5), -3),
        (Date(year=2023), 0),
        (Date(month=5), 0),
        (Date(month=5, day=3), 0),
        (Date(weekday=3), -3),
        (Date(day=3), -3),
        (Date(season="SU"), 0),
        (Step("now", -1, "day"), -3),
        (Step("then", 1, "day"), 0),
    ],
)
def test_a_time_speaks_for_years_gone_by_or_for_the_days_of_the_writing(date: object, speaks: int):
    assert weight(date, 2021) == speaks


def told(event: Event) -> str:
    """The status of an event, when it began and ended, and when it was to."""
    ends = (event.start, event.end, event.scheduled_start, event.scheduled_end)
    return " ".join([event.status, *(str(end) if end else "-" for end in ends)]).replace("2021-", "")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("MRI on 28 June.", "planned - - 06-28 -"),
        ("MRI on 28 April.", "occurred 04-28 - - -"),
        ("The hearing on 12 May is cancelled.", "cancelled - - 05-12 -"),
        ("MRI today.", "occurred 05-05 - - -"),
        ("MRI tomorrow.", "planned - - 05-06 -"),
        ("The hearing starts on 6 May.", "planned - - 05-06 -"),
        ("The hearing runs until Friday.", "planned - - - 05-07"),
        ("The hearing began on Monday and runs until Friday.", "ongoing 05-03 - - 05-07"),
        ("The hearing began on Monday and ran until Tuesday.", "occurred 05-03 05-04 - -"),
        ("The strike ends on 10 May.", "planned - - - 05-10"),
        ("The strike, which began on Monday, ends on 10 May.", "ongoing 05-03 - - 05-10"),
        ("The hearing was postponed from 3 May to 12 May.", "planned - - 05-12 -"),
        ("The hearing was due on 3 May and is now on 12 May.", "planned - - 05-12 -"),
        ("The hearing, scheduled for 3 May, was put off to 12 May.", "planned - - 05-12 -"),
        ("The concert was planned for 3 May; it takes place on 9 May.", "planned - - 05-09 -"),
        ("The concert was planned for 1 May; it took place on 3 May.", "occurred 05-03 - 05-01 -"),
        ("The match is in June.", "planned - - 06 -"),
        ("The match took place this month.", "occurred 05 - - -"),
        ("The exhibition opens in May.", "planned - - 05 -"),
        ("The road is closed from 4 May to 9 May.", "occurred 05-04 05-09 - -"),
        ("The road is closed from 6 May to 9 May.", "planned - - 05-06 05-09"),
    ],
)
def test_what_is_told_without_a_past_verb_is_a_plan_where_it_is_still_to_come(text: str, found: str):
    assert told(build_timeline(text, reference=REFERENCE)[0]) == found


def test_what_is_told_in_the_past_has_begun_however_late_it_was_after_the_writing():
    text = "Minutes of the board, 4 May 2021\n\nThe debate was to begin at 11 p.m. It got under way at 1 a.m."
    assert told(build_timeline(text)["debate"]) == "occurred 05-05T01:00 - 05-04T23:00 -"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Flight at 5:59 p.m. today.", "occurred"),
        ("Flight at 6 p.m. today.", "planned"),
        ("Her flight leaves at 5:59 p.m. today.", "occurred"),
        ("Her flight leaves at 6 p.m.", "planned"),
        ("The hearing starts tonight.", "planned"),
    ],
)
def test_to_the_minute_what_has_begun_is_no_plan(text: str, status: str):
    assert build_timeline(text, reference="2021-05-05T18:00")[0].status == status

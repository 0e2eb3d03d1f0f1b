"""Laws of the day that a story leads to: which of its days, months and years a date without them is read from."""

from __future__ import annotations

import datetime as dt
from itertools import product

import pytest

from timeline.constraints.days import beside, following, leading, recalled, spoken, story_days, told_month, told_year
from timeline.constraints.frame import Frame, Placed, Voice, whole_day
from timeline.constraints.relative import calendar_unit
from timeline.constraints.thread import Mark, Thread
from timeline.values import Date

NOW = dt.datetime(2021, 5, 5, 9)  # a Wednesday
DAY = dt.timedelta(days=1)
MARCH, LAST_YEAR = calendar_unit(dt.date(2021, 3, 1), "month"), calendar_unit(dt.date(2020, 1, 1), "year")
NEXT_YEAR = calendar_unit(dt.date(2022, 1, 1), "year")


def of(placed: Placed | None) -> str | None:
    return placed.timex if placed else None


def test_a_weekday_is_recalled_by_a_witness_who_tells_by_the_clock_or_by_a_heading_of_weeks_gone_by():
    for witness, clock, tense, ago in product((0, 1, 2), (False, True), (-1, 0, 1), (13, 14)):
        day = NOW.date() - ago * DAY
        thread = Thread(day=day, line=Mark(whole_day(day), 0) if clock else None)
        frame = Frame(NOW, tense=tense, voice=Voice(witness=witness))
        right = (witness == 2 or (witness == 1 and clock)) and tense < 1 and ago == 14
        assert recalled(Date(weekday=1), frame, thread) == right
        assert not recalled(Date(day=1), frame, thread)
    assert not recalled(Date(weekday=1), Frame(voice=Voice(witness=2)), Thread(day=dt.date(2021, 3, 1)))
    assert not recalled(Date(weekday=1), Frame(NOW, voice=Voice(witness=2)), Thread())


def test_the_weekday_is_the_last_one_spoken_of_within_two_weeks_of_the_story():
    days = tuple(dt.date(2021, 4, n) for n in (2, 9, 16, 19))  # three Fridays and a Monday
    the = Frame(voice=Voice(definite=True))
    assert spoken(Date(weekday=5), the, Thread(days=days)) == days[2]
    assert spoken(Date(weekday=5), the, Thread(days=days, day=dt.date(2021, 4, 23))) == days[2]
    assert spoken(Date(weekday=5), the, Thread(days=days[:2], day=dt.date(2021, 4, 23))) == days[1]
    assert spoken(Date(weekday=5), the, Thread(days=days[:2], day=dt.date(2021, 4, 24))) is None
    assert spoken(Date(weekday=4), the, Thread(days=days)) is None
    assert spoken(Date(weekday=5), Frame(), Thread(days=days)) is None
    assert spoken(Date(weekday=5, day=16), the, Thread(days=days)) is None


@pytest.mark.parametrize(
    ("said", "where", "weekday", "frame", "found"),
    [
        ("2021-04-29", 0, 5, Frame(voice=Voice(listed=True)), "2021-04-30"),
        ("2021-04-30", 0, 1, Frame(voice=Voice(listed=True)), "2021-05-03"),
        ("2021-04-30", 0, 5, Frame(voice=Voice(listed=True)), "2021-05-07"),
        ("2021-05-04", 0, 4, Frame(NOW, tense=-1, voice=Voice(listed=True)), None),
        ("2021-05-04", 0, 3, Frame(NOW, tense=-1, voice=Voice(listed=True)), "2021-05-05"),
        ("2021-05-04", 0, 4, Frame(NOW, tense=0, voice=Voice(listed=True)), "2021-05-06"),
        ("2021-05-06", 0, 5, Frame(NOW, tense=-1, voice=Voice(listed=True)), "2021-05-07"),
        ("2021-04-29", 1, 5, Frame(voice=Voice(listed=True)), None),
        ("2021-04-29", 0, 5, Frame(), None),
    ],
)
def test_the_second_of_two_weekdays_follows_the_first(said: str, where: int, weekday: int, frame: Frame, found: str):
    thread = Thread(said=dt.date.fromisoformat(said), where=where)
    assert of(following(Date(weekday=weekday), frame, thread)) == found


@pytest.mark.parametrize(
    ("date", "frame", "thread", "found"),
    [
        (Date(day=13), Frame(tense=-1), Thread(wide=MARCH, wide_at=0), "2021-03-13"),
        (Date(day=13), Frame(tense=-1, voice=Voice(sentence=1)), Thread(wide=MARCH, wide_at=0), "2021-03-13"),
        (Date(day=13), Frame(tense=-1, voice=Voice(sentence=2)), Thread(wide=MARCH, wide_at=0), None),
        (Date(day=13), Frame(tense=0), Thread(wide=MARCH, wide_at=0), None),
        (Date(day=13), Frame(tense=-1), Thread(wide=MARCH, wide_at=0, passing=True), None),
        (Date(day=13), Frame(tense=-1), Thread(wide=LAST_YEAR, wide_at=0), None),
        (Date(day=13), Frame(tense=-1), Thread(), None),
        (Date(day=13, month=3), Frame(tense=-1), Thread(wide=MARCH, wide_at=0), None),
        (Date(day=14), Frame(tense=-1), Thread(wide=whole_day(dt.date(2021, 4, 20)), wide_at=0), "2021-04-14"),
        (Date(day=13), Frame(tense=-1), Thread(wide=whole_day(dt.date(2021, 4, 20)), wide_at=0), None),
        (Date(day=31), Frame(tense=-1), Thread(wide=whole_day(dt.date(2021, 4, 20)), wide_at=0), None),
    ],
)
def test_a_day_told_as_over_is_of_the_month_of_the_sentence_before_it(date, frame, thread, found):
    assert of(told_month(date, frame, thread)) == found


@pytest.mark.parametrize(
    ("date", "frame", "thread", "found"),
    [
        (Date(month=3), Frame(NOW, tense=1), Thread(wide=NEXT_YEAR, wide_at=0), "2022-03"),
        (Date(month=3), Frame(NOW, tense=-1), Thread(wide=LAST_YEAR, wide_at=0), "2020-03"),
        (Date(month=3), Frame(NOW, tense=1), Thread(wide=LAST_YEAR, wide_at=0), None),
        (Date(month=3, day=1), Frame(NOW, tense=1), Thread(wide=NEXT_YEAR, wide_at=0), "2022-03-01"),
        (Date(month=3, day=1), Frame(NOW, voice=Voice(plan=True)), Thread(wide=NEXT_YEAR, wide_at=0), "2022-03-01"),
        (Date(month=3, day=1), Frame(NOW), Thread(wide=NEXT_YEAR, wide_at=0), None),
        (Date(month=3), Frame(NOW), Thread(wide=NEXT_YEAR, wide_at=1), None),
        (Date(month=3), Frame(NOW), Thread(wide=MARCH, wide_at=0), None),
        (Date(month=3), Frame(NOW), Thread(), None),
        (Date(season="SP"), Frame(NOW), Thread(wide=NEXT_YEAR, wide_at=0), None),
    ],
)
def test_a_month_is_of_the_year_that_its_own_sentence_names(date, frame, thread, found):
    assert of(told_year(date, frame, thread)) == found


@pytest.mark.parametrize(
    ("date", "frame", "thread", "found"),
    [
        (Date(day=23), Frame(NOW), Thread(said=dt.date(2021, 6, 9), where=0), "2021-06-23"),
        (Date(day=2), Frame(NOW), Thread(said=dt.date(2021, 6, 28), where=0), "2021-07-02"),
        (Date(day=23), Frame(NOW, tense=-1), Thread(said=dt.date(2021, 6, 9), where=0), None),
        (Date(day=23), Frame(NOW, voice=Voice(sentence=1)), Thread(said=dt.date(2021, 6, 9), where=0), None),
        (Date(day=23), Frame(), Thread(said=dt.date(2021, 6, 9), where=0), None),
        (Date(day=23, month=7), Frame(NOW), Thread(said=dt.date(2021, 6, 9), where=0), None),
    ],
)
def test_a_day_is_near_the_one_that_its_sentence_names(date, frame, thread, found):
    assert of(beside(date, frame, thread)) == found


OLD, LATE = calendar_unit(dt.date(1880, 1, 1), "year"), calendar_unit(dt.date(1911, 1, 1), "year")


@pytest.mark.parametrize(
    ("frame", "thread", "found"),
    [
        (Frame(), Thread(wide=MARCH, wide_at=0), "2021-03"),
        (Frame(), Thread(wide=MARCH, wide_at=1), "2021-03"),
        (Frame(), Thread(wide=MARCH, wide_at=1, lead=LAST_YEAR), "2020"),
        (Frame(), Thread(wide=MARCH, wide_at=0, lead=LAST_YEAR), "2021-03"),
        (Frame(), Thread(wide=OLD, wide_at=0, lead=LATE), "1911"),
        (Frame(NOW, tense=1), Thread(wide=MARCH, wide_at=0, lead=NEXT_YEAR), "2022"),
        (Frame(NOW, tense=-1), Thread(wide=MARCH, wide_at=0, lead=NEXT_YEAR), "2021-03"),
        (Frame(), Thread(), None),
    ],
)
def test_a_partial_date_is_read_from_the_time_of_its_sentence_or_from_that_of_the_story(frame, thread, found):
    assert of(leading(thread, frame)) == found


@pytest.mark.parametrize(
    ("wide", "at", "led", "tense", "found"),
    [
        ("2021", 0, True, 0, "2021-04-13"),
        ("2021-03", 3, False, 0, "2021-04-13"),
        ("2021-03", 0, False, 0, "2021-03-13"),
        ("2021-03", 3, True, 0, "2021-03-13"),
        ("2021-03", 0, True, 1, "2021-04-13"),
    ],
)
def test_a_day_is_of_the_month_last_named_where_that_leads(wide: str, at: int, led: bool, tense: int, found: str):
    there = calendar_unit(dt.date.fromisoformat((wide + "-01-01")[:10]), "month" if "-" in wide else "year")
    thread = Thread(day=dt.date(2021, 4, 14), wide=there, wide_at=at, led=led, lead=there)
    assert story_days(Date(day=13), Frame(tense=tense), thread)[0].timex == found

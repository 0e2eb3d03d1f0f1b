"""Laws of dates that leave their year, month or week unsaid: of all that they can mean, the first is told by an oracle."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.constraints.calendar import placings
from timeline.constraints.frame import Frame, Placed, Voice, whole_day
from timeline.constraints.relative import calendar_unit
from timeline.values import Date

TODAY = st.dates(dt.date(1950, 1, 1), dt.date(2090, 12, 31))
DAY = dt.timedelta(days=1)
Stretch = tuple[dt.date, dt.date]
KINDS = st.one_of(
    st.builds(Date, month=st.integers(1, 12), day=st.integers(1, 28)),
    st.builds(Date, month=st.integers(1, 12)),
    st.builds(Date, season=st.sampled_from(["SP", "SU", "FA", "WI"])),
    st.builds(Date, quarter=st.integers(1, 4)),
    st.builds(Date, half=st.integers(1, 2)),
    st.builds(Date, day=st.integers(1, 31)),
    st.builds(Date, weekday=st.integers(1, 7)),
    st.just(Date(weekend=True)),
)


def months(today: dt.date, first: int, size: int) -> Iterable[Stretch]:
    """Runs of months from one of that number, in the years around a day."""
    for year in range(today.year - 2, today.year + 3):
        end = year * 12 + first - 1 + size
        yield dt.date(year, first, 1), dt.date(end // 12, end % 12 + 1, 1)


def meant(date: Date, today: dt.date) -> Iterable[Stretch]:
    """Every stretch around a day that a date can mean."""
    around = [today + n * DAY for n in range(-800, 801)]
    if date.weekend:
        return [(d, d + 2 * DAY) for d in around if d.weekday() == 5]
    if date.weekday:
        return [(d, d + DAY) for d in around if d.isoweekday() == date.weekday]
    if date.day:
        return [(d, d + DAY) for d in around if d.day == date.day and date.month in (None, d.month)]
    if date.season:
        return months(today, {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[date.season], 3)
    if date.quarter:
        return months(today, 3 * date.quarter - 2, 3)
    return months(today, 6 * date.half - 5, 6) if date.half else months(today, date.month or 0, 1)


def apart(stretch: Stretch, today: dt.date) -> int:
    """The days from a day to the nearest one of a stretch; less than none behind it."""
    start, end = stretch
    return (start - today).days if start > today else min(0, (end - DAY - today).days)


def first(date: Date, frame: Frame, then: Placed | None = None) -> Stretch:
    """The first placing of a date, as days."""
    found = placings(date, frame, then)
    steps = [3 if then else 5 if abs(each.start - found[0].start) >= 28 * DAY else 2 for each in found]
    assert [placed.cost for placed in found] == [n * step for n, step in enumerate(steps)]
    return found[0].start.date(), found[0].end.date()


def nearest(date: Date, today: dt.date, ahead: float, behind: float) -> Stretch:
    """The nearest stretch that a date can mean, where days on either side count so many times."""
    away = {each: apart(each, today) for each in meant(date, today)}
    return min(away, key=lambda each: (away[each] * (ahead if away[each] > 0 else -behind) if away[each] else 0, each))


@given(TODAY, KINDS, st.integers(0, 23))
def test_a_date_of_no_tense_is_the_nearest(today: dt.date, date: Date, hour: int):
    now = dt.datetime.combine(today, dt.time(hour))
    assert first(date, Frame(now=now)) == nearest(date, today, 1, 1)
    assert first(date, Frame(now=now, prefer="nearest", tense=1)) == nearest(date, today, 1, 1)


@given(TODAY, KINDS)
def test_a_date_told_as_past_is_ahead_only_where_that_is_four_times_nearer(today: dt.date, date: Date):
    now = dt.datetime.combine(today, dt.time(9))
    assert first(date, Frame(now=now, tense=-1)) == nearest(date, today, 4, 1)


@given(TODAY, KINDS)
def test_a_date_told_as_to_come_is_behind_only_where_that_is_a_hundred_times_nearer_but_a_quarter_four_times(
    today: dt.date, date: Date
):
    now, times = dt.datetime.combine(today, dt.time(9)), 4 if date.quarter or date.half else 100
    assert first(date, Frame(now=now, tense=1)) == nearest(date, today, 1, times)


@given(TODAY, KINDS)
def test_a_date_that_the_words_or_the_caller_put_on_one_side_is_never_on_the_other(today: dt.date, date: Date):
    now = dt.datetime.combine(today, dt.time(9))
    over = Voice(back=True)
    for frame in (Frame(now, tense=-2), Frame(now, tense=-1, voice=over), Frame(now, prefer="past", tense=1)):
        assert first(date, frame) == nearest(date, today, inf, 1)
    assert first(date, Frame(now, prefer="future", tense=-1)) == nearest(date, today, 1, inf)


@given(TODAY, st.integers(1, 12), st.integers(1, 28), st.integers(1, 7))
def test_a_date_with_its_weekday_is_of_the_nearest_year_in_which_it_falls_on_that(
    today: dt.date, month: int, day: int, weekday: int
):
    here = [dt.date(today.year + n, month, day) for n in range(-4, 5)]
    right = [d for d in here if d.isoweekday() == weekday]
    found = placings(Date(month=month, day=day, weekday=weekday), Frame(dt.datetime.combine(today, dt.time(9))))
    assert [p.start.date() for p in found] == sorted(right, key=lambda d: (abs(d - today), d))[:3]


@given(TODAY, st.integers(1, 28), st.integers(1, 7))
def test_a_day_of_a_month_with_its_weekday_is_within_fourteen_months(today: dt.date, day: int, weekday: int):
    count = today.year * 12 + today.month - 1
    here = [dt.date(n // 12, n % 12 + 1, day) for n in range(count - 14, count + 15)]
    found = placings(Date(day=day, weekday=weekday), Frame(dt.datetime.combine(today, dt.time(9))))
    assert [p.start.date() for p in found] == sorted(
        (d for d in here if d.isoweekday() == weekday), key=lambda d: (abs(d - today), d)
    )[:3]


PLAIN, MEANT, BACK = Voice(), Voice(plan=True), Voice(back=True)


@given(TODAY, KINDS, st.sampled_from(["day", "month", "year"]), st.sampled_from([PLAIN, MEANT, Voice(bound=True)]))
def test_a_date_of_a_story_is_behind_it_only_where_that_is_half_as_near_again_or_three_times(
    today: dt.date, date: Date, unit: str, voice: Voice
):
    then = whole_day(today) if unit == "day" else calendar_unit(today, unit)
    opening, last = then.start.date(), then.end.date() - DAY
    times = 3 if voice != PLAIN and not date.day and not date.weekday else 1.5

    def far(stretch: Stretch) -> tuple[float, Stretch]:
        ahead, behind = (stretch[0] - last).days - 1, (opening - stretch[1]).days + 1
        return (ahead if ahead >= 0 else times * behind if behind > 0 else 0), stretch

    here = [s for s in meant(date, today) if abs(apart(s, opening)) < 500]
    if not date.weekday and not date.weekend and unit != "year":
        assert first(date, Frame(voice=voice), then) == min(here, key=far)


@given(TODAY, st.sampled_from(["SP", "SU", "FA", "WI"]), st.integers(1, 12))
def test_what_had_gone_before_is_of_the_last_month_or_season_in_a_story(today: dt.date, season: str, month: int):
    then = whole_day(today)
    for date in (Date(season=season), Date(month=month)):
        begun = [s for s in meant(date, today) if s[0] <= today]
        assert first(date, Frame(voice=BACK), then) == max(begun)
        for way, right in (("past", max(begun)), ("future", min(s for s in meant(date, today) if s[1] > today))):
            assert first(date, Frame(prefer=way), then) == right


@pytest.mark.parametrize(
    ("date", "over", "coming", "meant"),
    [(Date(month=6, day=5), 72, 3, 145), (Date(month=6), 67, 3, 83), (Date(season="SU"), 54, 2, 68), (Date(quarter=2), 54, 55, 68), (Date(weekday=3), 52, 0, 105), (Date(day=5), 67, 0, 138)],
)  # fmt: skip
def test_on_so_many_days_of_a_year_a_date_is_where_its_tense_does_not_point_to(
    date: Date, over: int, coming: int, meant: int
):
    year = [dt.date(2021, 1, 1) + n * DAY for n in range(365)]
    nows = [(day, dt.datetime.combine(day, dt.time(9))) for day in year]
    assert sum(first(date, Frame(now, tense=-1))[0] > day for day, now in nows) == over
    assert sum(first(date, Frame(now, tense=1))[1] <= day for day, now in nows) == coming
    assert sum(first(date, Frame(voice=MEANT), whole_day(day))[1] <= day for day in year) == meant


@pytest.mark.parametrize(
    ("date", "found"),
    [
        (Date(year=2024, month=2, day=29), "2024-02-29/2024-03-01"),
        (Date(year=2023, month=2, day=29), None),
        (Date(year=9998), "9998-01-01/9999-01-01"),
        (Date(year=9999), None),
        (Date(century=0), "0001-01-01/0100-01-01"),
        (Date(century=98), "9800-01-01/9900-01-01"),
        (Date(century=99), None),
        (Date(decade=0), "0001-01-01/0010-01-01"),
        (Date(year=44, bce=True), None),
        (Date(year=2020, week=53), "2020-12-28/2021-01-04"),
        (Date(year=2021, week=53), None),
        (Date(year=2021, week=1, weekend=True), "2021-01-09/2021-01-11"),
        (Date(year=2021, week=53, weekday=1), None),
        (Date(year=2021, week=2, weekday=3), "2021-01-13/2021-01-14"),
        (Date(year=2021, season="WI"), "2021-12-01/2022-03-01"),
        (Date(year=2021, half=2), "2021-07-01/2022-01-01"),
        (Date(week=3), "2021-01-18/2021-01-25"),
    ],
)
def test_a_date_is_all_that_it_names_where_a_calendar_has_it(date: Date, found: str | None):
    placed = placings(date, Frame(dt.datetime(2021, 5, 5, 9)))
    assert [f"{p.start.date()}/{p.end.date()}" for p in placed] == ([found] if found else [])

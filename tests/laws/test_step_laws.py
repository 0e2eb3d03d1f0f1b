"""Laws of steps through the calendar: units before, after and around now or then, counted by an arithmetic of their own."""

from __future__ import annotations

import calendar
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import build_timeline, find_times

NOWS = st.datetimes(dt.datetime(1950, 1, 1), dt.datetime(2080, 1, 1)).map(
    lambda now: now.replace(second=0, microsecond=0)
)
MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120}
NAMES = {name: n for n, name in enumerate(calendar.month_name) if name}


def stretch(text: str, now: dt.datetime | None = None) -> tuple[dt.date, dt.date]:
    """The days from which and up to which the last time of a text lasts."""
    found = build_timeline(text, reference=now.isoformat() if now else None).times[-1]
    return dt.date.fromisoformat(str(found.start)[:10]), dt.date.fromisoformat(str(found.end)[:10])


def month(count: int) -> dt.date:
    """The first day of a month counted from the year 0."""
    return dt.date(count // 12, count % 12 + 1, 1)


def run_of(day: dt.date, size: int, away: int = 0) -> tuple[dt.date, dt.date]:
    """The run of *size* months that holds a day, or the one so many runs away."""
    first = (day.year * 12 + day.month - 1) // size * size + away * size
    return month(first), month(first + size)


def week_of(day: dt.date, away: int = 0) -> tuple[dt.date, dt.date]:
    """The Monday of a week, and of the next."""
    monday = day - dt.timedelta(days=day.weekday() - 7 * away)
    return monday, monday + dt.timedelta(days=7)


@given(NOWS, st.sampled_from(sorted(MONTHS)), st.sampled_from([("last", -1), ("this", 0), ("next", 1)]))
def test_the_last_this_and_the_next_run_of_months_lie_side_by_side(now: dt.datetime, unit: str, which: tuple[str, int]):
    assert stretch(f"It began {which[0]} {unit}.", now) == run_of(now.date(), MONTHS[unit], which[1])


@given(NOWS, st.sampled_from([("last", -1), ("this", 0), ("next", 1)]))
def test_the_last_this_and_the_next_week_lie_side_by_side(now: dt.datetime, which: tuple[str, int]):
    assert stretch(f"It began {which[0]} week.", now) == week_of(now.date(), which[1])


@given(NOWS)
def test_days_around_today_are_so_many_days_away(now: dt.datetime):
    words = {"the day before yesterday": -2, "yesterday": -1, "today": 0, "tomorrow": 1, "the day after tomorrow": 2}
    for text, away in words.items():
        day = now.date() + dt.timedelta(days=away)
        assert stretch(f"It began {text}.", now) == (day, day + dt.timedelta(days=1)), text


@given(NOWS, st.integers(0, 6))
def test_the_last_and_the_next_weekday_lie_a_week_apart_or_two_around_today(now: dt.datetime, weekday: int):
    name, today = calendar.day_name[weekday], now.date()
    last, then = (stretch(f"It began {which} {name}.", now)[0] for which in ("last", "next"))
    assert last.weekday() == then.weekday() == weekday
    assert last < today < then
    assert (today - last).days <= 7
    assert (then - last).days in (7, 14)


@given(NOWS, st.sampled_from(sorted(NAMES)))
def test_the_last_and_the_next_month_of_a_name_are_over_and_to_come(now: dt.datetime, name: str):
    last, then = (stretch(f"It began {which} {name}.", now) for which in ("last", "next"))
    assert last[0].month == then[0].month == NAMES[name]
    assert last[1] <= now.date()
    assert then[0] > now.date()
    assert last[0].year in (now.year, now.year - 1)
    assert then[0].year in (now.year, now.year + 1)


@given(NOWS, st.sampled_from(["month", "year", "decade"]), st.integers(1, 30), st.sampled_from(["ago", "from now"]))
def test_so_many_months_or_years_away_is_the_unit_that_holds_the_day(now: dt.datetime, unit: str, n: int, way: str):
    words = f"{n} {unit}{'s' * (n > 1)} {way}"
    away = n if way == "from now" else -n
    held = run_of(now.date(), 1, away * MONTHS[unit])[0]
    assert stretch(f"It began {words}.", now) == run_of(held, MONTHS[unit]), words


DAYS = st.dates(dt.date(1950, 1, 1), dt.date(2080, 12, 31))


@given(DAYS, st.sampled_from([("following", 1), ("next", 1), ("previous", -1)]))
def test_the_day_after_or_before_a_date_is_beside_it(day: dt.date, which: tuple[str, int]):
    text = f"They met on {day.day} {calendar.month_name[day.month]} {day.year}. The {which[0]} day they left."
    assert stretch(text)[0] == day + dt.timedelta(days=which[1])


@given(DAYS, st.sampled_from([("following", 1), ("next", 1), ("previous", -1)]), st.sampled_from(["month", "year"]))
def test_the_month_or_year_after_or_before_a_date_is_beside_that_of_it(day: dt.date, which: tuple[str, int], unit: str):
    told = {"month": f"in {calendar.month_name[day.month]} {day.year}", "year": f"in {day.year}"}[unit]
    text = f"They met {told}. The {which[0]} {unit} they left."
    assert stretch(text) == run_of(day, MONTHS[unit], which[1])


@given(DAYS, st.integers(2, 40), st.sampled_from(["day", "week", "month", "year"]), st.sampled_from([("later", 1), ("earlier", -1)]))  # fmt: skip
def test_so_much_later_or_earlier_than_a_date_is_counted_by_the_calendar(
    day: dt.date, n: int, unit: str, which: tuple[str, int]
):
    text = f"They met on {day.day} {calendar.month_name[day.month]} {day.year}. They left {n} {unit}s {which[0]}."
    start, end = stretch(text)
    if unit in ("day", "week"):
        assert start == day + which[1] * dt.timedelta(days=n * (7 if unit == "week" else 1))
    else:
        assert (start, end) == run_of(run_of(day, 1, which[1] * n * MONTHS[unit])[0], MONTHS[unit])


@given(
    DAYS, st.integers(1, 23), st.integers(0, 59), st.integers(1, 50), st.sampled_from([("later", 1), ("earlier", -1)])
)
def test_so_many_hours_and_minutes_from_a_clock_are_exact(
    day: dt.date, hour: int, minute: int, n: int, which: tuple[str, int]
):
    text = (
        f"The alarm rang at {hour:02}:{minute:02} on {day.day} {calendar.month_name[day.month]} {day.year}. "
        f"The crew left {n} minutes {which[0]}."
    )
    found = build_timeline(text).times[-1]
    moment = dt.datetime.combine(day, dt.time(hour, minute)) + which[1] * dt.timedelta(minutes=n)
    assert str(found.start) == moment.isoformat()


@given(DAYS, st.integers(2, 4), st.sampled_from(["day", "week"]))
def test_the_first_and_the_last_days_of_a_month_are_counted_from_its_ends(day: dt.date, n: int, unit: str):
    first, after = run_of(day, 1)
    where = f"of {calendar.month_name[day.month]} {day.year}"
    number = ("", "one", "two", "three", "four")[n]
    size = dt.timedelta(days=n * (7 if unit == "week" else 1))
    for which, right in (("first", (first, first + size)), ("last", (after - size, after))):
        (found,) = find_times(f"the {which} {number} {unit}s {where}", prefer="past")
        assert tuple(dt.date.fromisoformat(str(each)[:10]) for each in (found.start, found.end)) == right


@given(NOWS)
def test_the_weekend_is_a_saturday_and_a_sunday(now: dt.datetime):
    for which, away in (("last", -1), ("next", 1)):
        (found,) = find_times(f"{which} weekend", reference=now.isoformat())
        monday = week_of(now.date(), away)[0]
        assert str(found.start)[:10] == str(monday + dt.timedelta(days=5))
        assert str(found.end)[:10] == str(monday + dt.timedelta(days=7))


@pytest.mark.parametrize("year", [1, 9998])
def test_steps_do_not_leave_the_calendar(year: int):
    for words in ("10,000 years ago", "in 10,000 years", "20,000 months ago", "next century", "last century"):
        build_timeline(f"It began {words}.", reference=f"{year:04}-06-15")


def before_christ(year: int) -> str:
    """The value of an astronomical year: 0 is the first year before our era."""
    return f"{year:04}" if year > 0 else f"BC{1 - year:04}"


@given(st.integers(2, 400), st.integers(2, 600), st.sampled_from([("later", 1), ("earlier", -1)]))
def test_years_before_our_era_are_counted_without_a_year_nought(year: int, n: int, which: tuple[str, int]):
    told = build_timeline(f"In {year} BC the king died. {n} years {which[0]} a plague began.")
    assert told.times[-1].value == before_christ(1 - year + which[1] * n)


@given(st.integers(120, 400), st.sampled_from([("previous", -1), ("following", 1)]))
def test_decades_and_centuries_before_our_era_are_those_of_the_years_so_far_away(year: int, which: tuple[str, int]):
    for unit, size in (("decade", 10), ("century", 100)):
        told = build_timeline(f"In {year} BC the king died. The {which[0]} {unit} was calm.")
        assert told.times[-1].value == f"BC{(year - which[1] * size) // size:0{3 if size == 10 else 2}}"

"""Laws of what is not said: on which day a clock is, in which half of the day, in which year a date; as tables to look at."""

from __future__ import annotations

import calendar
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import build_timeline, find_times
from timeline.constraints.frame import add_months, leap, make_date, month_length

REFERENCE = "2021-05-05"  # a Wednesday
MONTHS = calendar.month_name[1:]
DAYS = st.dates(dt.date(1, 1, 1), dt.date(9999, 12, 31))


def values(text: str) -> list[str]:
    """The values of the times of a text."""
    return [time.value for time in build_timeline(text, reference=REFERENCE).times]


def table(words: str) -> dict[int, str]:
    """The rows of a table, one for every third hour."""
    return dict(zip(range(0, 24, 3), words.split(), strict=True))


STORY = table("""
    ..................<<<<<<
    .....................<<<
    ........................
    ........................
    ........................
    >>>.....................
    >>>>>>..................
    >>>>>>>>>...>...........
""")
DATED = table("""
    ........................
    ........................
    ........................
    ........................
    ........................
    >>>.....................
    >>>>>>..................
    >>>>>>>>>...>...........
""")
ASIDE = table("""
    .............<<<<<<<<<<<
    ...............<<<<<<<<<
    ..................<<<<<<
    .....................<<<
    ........................
    >>......................
    >>>>>...................
    >>>>>>>>................
""")
DELAYED = table("""
    ..................<<<<<<
    .....................<<<
    ........................
    ........................
    >.......................
    >>>>....................
    >>>>>>>.................
    >>>>>>>>>>..............
""")


@pytest.mark.parametrize("hour", STORY)
@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The alarm rang at {}. The crew left at {}.", STORY),
        ("The alarm rang at {} on May 4. The crew left at {}.", DATED),
        ("The alarm rang at {}. The crew was due to leave at {}.", ASIDE),
        ("The alarm rang at {}.\n\nThe crew left at {}.", ASIDE),
        ("The crew was due to leave at {}. It left at {}.", DELAYED),
    ],
    ids=["story", "dated", "plan", "paragraph", "delay"],
)
def test_a_second_clock_is_on_the_day_of_the_table_before_it_or_after_it(text: str, days: dict[int, str], hour: int):
    told = [values(text.format(f"{hour:02}:10", f"{other:02}:10")) for other in range(24)]
    away = [(dt.date.fromisoformat(b[:10]) - dt.date.fromisoformat(a[:10])).days for a, b in told]
    assert "".join(".><"[n] for n in away) == days[hour]


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("The crew left at {}.", "13 14 15 16 17 18 07 08 09 10 11 12"),
        ("The alarm rang at 9 a.m. The crew left at {}.", "13 14 15 16 17 18 19 08 09 10 11 12"),
        ("The alarm rang at 2 p.m. The crew left at {}.", "13 14 15 16 17 18 19 20 21 22 23 00"),
        ("The alarm rang at 11 p.m. The crew left at {}.", "01 02 03 04 05 06 07 08 09 22 23 00"),
        ("On the morning of May 4 the crew met at {}.", "01 02 03 04 05 06 07 08 09 10 11 12"),
        ("The crew met at {} that afternoon.", "13 14 15 16 17 18 19 20 21 22 23 12"),
        ("The crew met at {} that night.", "01 02 03 04 05 18 19 20 21 22 23 00"),
        ("The crew left after breakfast at {}.", "13 14 15 16 05 06 07 08 09 10 11 12"),
        ("The crew left after lunch at {}.", "13 14 15 16 17 18 07 08 09 10 11 12"),
        ("The crew left after dinner at {}.", "01 02 15 16 17 18 19 20 21 22 23 00"),
    ],
)
def test_a_bare_hour_is_of_the_half_of_the_day_that_the_table_says(text: str, hours: str):
    assert [values(text.format(hour))[-1][-5:-3] for hour in range(1, 13)] == hours.split()


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("The team met on 5 {}.", ".....<<<<<<<"),
        ("The team will meet on 5 {}.", ">>>>........"),
        ("The team had met on 5 {}.", ".....<<<<<<<"),
        ("The team met in {}.", ".....<<<<<<<"),
        ("The team will meet in {}.", ">>>>........"),
        ("The team had met in {}.", ".....<<<<<<<"),
    ],
)
def test_a_date_without_its_year_is_of_the_year_that_tense_and_nearness_point_to(text: str, years: str):
    found = [int(values(text.format(month))[0][:4]) - 2021 for month in MONTHS]
    assert "".join(".><"[n] for n in found) == years


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The team met on {}.", [-2, -1, 0, -6, -5, -4, -3]),
        ("The team will meet on {}.", [5, 6, 0, 1, 2, 3, 4]),
        ("The team had met on {}.", [-2, -1, 0, -6, -5, -4, -3]),
    ],
)
def test_a_weekday_is_of_the_week_that_tense_and_nearness_point_to(text: str, days: list[int]):
    found = [dt.date.fromisoformat(values(text.format(name))[0]) for name in calendar.day_name]
    assert [(day - dt.date.fromisoformat(REFERENCE)).days for day in found] == days


def of_units(text: str) -> list[str]:
    """The values of seasons and quarters told in a text."""
    units = ("spring", "summer", "autumn", "winter", "the first quarter", "the second quarter", "Q3", "Q4")
    return [values(text.format(unit))[0] for unit in units]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The team met in {}.", "2021-SP 2020-SU 2020-FA 2020-WI 2021-Q1 2021-Q2 2020-Q3 2020-Q4"),
        ("The team will meet in {}.", "2021-SP 2021-SU 2021-FA 2021-WI 2021-Q1 2021-Q2 2021-Q3 2021-Q4"),
        ("The team had met in {}.", "2021-SP 2020-SU 2020-FA 2020-WI 2021-Q1 2021-Q2 2020-Q3 2020-Q4"),
    ],
)
def test_a_season_or_a_quarter_is_of_the_year_that_tense_and_nearness_point_to(text: str, found: str):
    assert of_units(text) == found.split()


@given(st.dates(dt.date(1950, 1, 1), dt.date(2090, 12, 31)), st.sampled_from(["past", "future", "nearest"]), st.data())
def test_what_is_asked_for_lies_the_way_it_is_asked_for_and_is_the_nearest_there(
    today: dt.date, way: str, data: st.DataObject
):
    weekday = data.draw(st.integers(0, 6))
    (found,) = find_times(f"on {calendar.day_name[weekday]}", reference=today.isoformat(), prefer=way)
    away = (dt.date.fromisoformat(found.value) - today).days
    ahead = (weekday - today.weekday()) % 7
    assert (
        away == {"past": ahead - 7 if ahead else 0, "future": ahead, "nearest": ahead if ahead < 4 else ahead - 7}[way]
    )


@given(st.dates(dt.date(1950, 1, 1), dt.date(2090, 12, 31)), st.integers(1, 12), st.integers(1, 28))
def test_a_date_that_is_asked_for_is_the_next_or_the_last_one(today: dt.date, month: int, day: int):
    here = [dt.date(today.year + n, month, day) for n in (-1, 0, 1)]
    right = {"past": max(d for d in here if d <= today), "future": min(d for d in here if d >= today)}
    for way, date in right.items():
        (found,) = find_times(f"on {day} {MONTHS[month - 1]}", reference=today.isoformat(), prefer=way)
        assert found.value == date.isoformat()


@given(st.integers(1, 9999), st.integers(1, 12))
def test_months_are_as_long_as_the_calendar_says(year: int, month: int):
    assert leap(year) == calendar.isleap(year)
    assert month_length(year, month) == calendar.monthrange(year, month)[1]
    assert make_date(year, month, month_length(year, month)) is not None
    assert make_date(year, month, month_length(year, month) + 1) is None


@given(DAYS, st.integers(-200_000, 200_000))
def test_months_added_keep_the_day_or_end_with_the_month(day: dt.date, months: int):
    count = day.year * 12 + day.month - 1 + months
    found = add_months(day, months)
    if not 12 <= count < 120_000:
        assert found is None
    else:
        assert found is not None
        assert (found.year, found.month) == (count // 12, count % 12 + 1)
        assert found.day == min(day.day, calendar.monthrange(found.year, found.month)[1])


@given(st.integers(1900, 2090), st.integers(1, 4))
def test_quarters_and_halves_of_a_year_are_its_months_by_threes_and_sixes(year: int, quarter: int):
    (found,) = find_times(f"in Q{quarter} {year}")
    assert found.start == f"{year}-{3 * quarter - 2:02}-01T00:00:00"
    assert found.end == (f"{year}-{3 * quarter + 1:02}-01T00:00:00" if quarter < 4 else f"{year + 1}-01-01T00:00:00")
    half = (quarter + 1) // 2
    (found,) = find_times(f"in the {('first', 'second')[half - 1]} half of {year}")
    assert found.start == f"{year}-{6 * half - 5:02}-01T00:00:00"


@given(st.dates(dt.date(1950, 1, 1), dt.date(2090, 12, 31)))
def test_a_day_of_an_iso_week_and_its_week_are_those_of_python(day: dt.date):
    year, week, weekday = day.isocalendar()
    (found,) = find_times(f"on {year}-W{week:02}-{weekday}", reference=REFERENCE)
    assert found.start == f"{day}T00:00:00"
    (found,) = find_times(f"in {year}-W{week:02}")
    monday = day - dt.timedelta(days=weekday - 1)
    assert (found.start, found.end) == (f"{monday}T00:00:00", f"{monday + dt.timedelta(days=7)}T00:00:00")


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("in the 1890s", "1890", "1900"),
        ("in the 19th century", "1800", "1900"),
        ("in spring 2021", "2021-03", "2021-06"),
        ("in summer 2021", "2021-06", "2021-09"),
        ("in autumn 2021", "2021-09", "2021-12"),
        ("in winter 2021", "2021-12", "2022-03"),
    ],
)
def test_a_longer_unit_is_so_many_whole_months(text: str, start: str, end: str):
    (found,) = find_times(text)
    assert str(found.start).startswith(start + ("-01" * (2 if len(start) == 4 else 1)))
    assert str(found.end).startswith(end + ("-01" * (2 if len(end) == 4 else 1)))


@pytest.mark.parametrize(
    ("part", "first", "last"),
    [("morning", 5, 12), ("afternoon", 12, 18), ("evening", 17, 22), ("night", 18, 30), ("daytime", 6, 18)],
)
def test_a_part_of_the_day_is_told_with_its_hours(part: str, first: int, last: int):
    (found,) = find_times(f"on the {part} of 4 May 2021")
    day = dt.datetime(2021, 5, 4)
    assert found.start == (day + dt.timedelta(hours=first)).isoformat()
    assert found.end == (day + dt.timedelta(hours=last)).isoformat()


NOWS = st.datetimes(dt.datetime(1990, 1, 1), dt.datetime(2050, 1, 1)).map(
    lambda now: now.replace(second=0, microsecond=0)
)


@given(NOWS, st.integers(13, 23) | st.just(0), st.integers(0, 59))
def test_a_clock_that_is_asked_for_is_the_next_the_last_or_the_nearest_from_today_on(
    now: dt.datetime, hour: int, minute: int
):
    here = [dt.datetime.combine(now + dt.timedelta(days=n), dt.time(hour, minute)) for n in (-1, 0, 1)]
    right = {
        "future": min(t for t in here if t >= now),
        "past": max(t for t in here if t <= now),
        "nearest": min(here[1:], key=lambda t: (abs(t - now), t < now)),
    }
    for way, when in right.items():
        (found,) = find_times(f"at {hour:02}:{minute:02}", reference=now.isoformat(), prefer=way)
        assert found.start == when.isoformat(), way
        assert found.end == (when + dt.timedelta(minutes=1)).isoformat()


@given(NOWS, st.integers(1, 11), st.sampled_from(["a.m.", "p.m."]))
def test_an_hour_that_is_asked_for_lasts_an_hour(now: dt.datetime, hour: int, half: str):
    (found,) = find_times(f"at {hour} {half}", reference=now.isoformat(), prefer="future")
    start, end = (dt.datetime.fromisoformat(str(each)) for each in (found.start, found.end))
    assert end - start == dt.timedelta(hours=1)
    assert start.hour == hour + 12 * (half == "p.m.")


WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@given(NOWS, st.permutations(WEEKDAYS), st.integers(1, 11), st.sampled_from(["a.m.", "p.m."]))
def test_a_clock_told_of_two_days_to_choose_from_is_that_of_each(
    now: dt.datetime, days: list[str], hour: int, half: str
):
    def starts(words: str) -> list[str | None]:
        return [each.start for each in find_times(words, reference=now.isoformat(), prefer="future")]

    clock = f"{hour} {half}"
    both = starts(f"on {days[0]} or {days[1]} at {clock}")
    assert both == [*starts(f"on {days[0]} at {clock}"), *starts(f"on {days[1]} at {clock}")]


@given(
    NOWS, st.integers(1, 99), st.sampled_from(["minute", "hour", "day", "week"]), st.sampled_from(["ago", "from now"])
)
def test_so_long_ago_or_from_now_is_so_far_from_the_moment_of_writing(now: dt.datetime, n: int, unit: str, way: str):
    words = f"{n} {unit}{'s' * (n > 1)} {way}"
    found = build_timeline(f"It began {words}.", reference=now.isoformat()).times[-1]
    moved = now + (1 if way == "from now" else -1) * dt.timedelta(**{f"{unit}s": n})
    assert found.start == (moved if unit in ("minute", "hour") else dt.datetime.combine(moved, dt.time())).isoformat()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The team met on the 3rd.", "2021-05-03"),
        ("The team met on the 7th.", "2021-04-07"),
        ("The team will meet on the 3rd.", "2021-06-03"),
        ("The team will meet on the 7th.", "2021-05-07"),
        ("The team will announce its first-quarter earnings.", "2021-Q1"),
    ],
)
def test_a_day_of_a_month_is_over_or_to_come_as_its_tense_says(text: str, found: str):
    assert values(text) == [found]


@pytest.mark.parametrize("text", ["on 29 February 2021", "on 31 June 2019", "on 31 April 1999", "on 2021-02-30"])
def test_a_date_that_no_calendar_has_is_no_date(text: str):
    assert not find_times(text)


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("The mine opened on 3 March 1921. On 9 June it closed.", 1921),
        ("The mine opened on 3 March 2011. On 9 June it closed.", 2011),
        ("Yesterday the mayor resigned. He was elected on 3 March 2011. On 9 April he fell ill.", 2021),
    ],
)
def test_a_text_of_other_years_goes_on_in_them_and_news_does_not(text: str, year: int):
    assert values(text)[-1].startswith(str(year))

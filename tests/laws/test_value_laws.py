"""Laws of what values denote: grains in order, hedges by their table, named days by their definitions, types by kind."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from timeline.strategies import grains
from timeline.values import Clock, Date, Grain, Hedge, Length, Moment, Part, Shift, Step, timex_type
from timeline.values.hedge import bounds, granule
from timeline.values.named import counted, day_of, easter
from timeline.values.observances import COUNTED, EASTER, FIXED
from timeline.values.spans import Open

YEARS = st.integers(1600, 2400)
MINUTE, HOUR = 60.0, 3600.0


def length(amount: float | Fraction, unit: str) -> Length:
    return Length(((Fraction(amount), unit),))


def test_grains_grow_from_second_to_century():
    assert [g.name for g in sorted(Grain)] == (
        "SECOND MINUTE HOUR PART DAY WEEKEND WEEK MONTH SEASON QUARTER HALF YEAR DECADE CENTURY".split()
    )
    assert [int(g) for g in sorted(Grain)] == list(range(14))


@given(grains(), grains())
def test_of_two_grains_one_is_finer_unless_they_are_the_same(one, other):
    assert (one < other) + (one > other) + (one is other) == 1


@pytest.mark.parametrize(
    ("amount", "unit", "size"),
    [
        (1, "hour", HOUR),
        (9, "minute", MINUTE),
        (10, "minute", 10 * MINUTE),
        (12, "minute", MINUTE),
        (15, "minute", 5 * MINUTE),
        (40, "minute", 10 * MINUTE),
        (100, "minute", 20 * MINUTE),
        (110, "minute", 10 * MINUTE),
        (300, "second", 20.0),
        (Fraction(1, 2), "hour", HOUR / 2),
        (Fraction(5, 4), "hour", HOUR / 4),
    ],
)
def test_a_granule_is_one_unit_of_the_last_significant_figure(amount, unit, size):
    assert granule(length(amount, unit)) == size


@pytest.mark.parametrize(
    ("hedge", "hard", "soft"),
    [
        (Hedge.EXACT, (2400, 2400), (2400, 2400)),
        (Hedge.ABOUT, (0, None), (2100, 2700)),
        (Hedge.NEARLY, (0, 2400), (2100, 2400)),
        (Hedge.JUST_OVER, (2400, None), (2400, 2700)),
        (Hedge.OVER, (2400, None), (2400, 3000)),
        (Hedge.AT_LEAST, (2400, None), (2400, 3000)),
        (Hedge.UNDER, (0, 2400), (1800, 2400)),
        (Hedge.WITHIN, (0, 2400), (1800, 2400)),
        (Hedge.AT_MOST, (0, 2400), (1800, 2400)),
        (Hedge.SHORTLY, (0, None), (0, 900)),
    ],
)
def test_forty_minutes_is_hedged_by_the_table(hedge, hard, soft):
    b = bounds(hedge, length(40, "minute"))
    assert ((b.hard_low, b.hard_high), (b.soft_low, b.soft_high)) == (hard, soft)


def test_what_nearly_and_under_suggest_is_never_less_than_nothing():
    for hedge in (Hedge.ABOUT, Hedge.NEARLY, Hedge.UNDER):
        assert (bounds(hedge, length(1, "minute")).soft_low or 0) >= 0
    assert bounds(Hedge.UNDER, length(1, "minute")).soft_low == 0


@given(
    st.dictionaries(st.sampled_from(["quarter", "month", "year", "decade", "century"]), st.integers(1, 9), min_size=1)
)
def test_the_months_of_a_length_are_those_of_its_parts(parts):
    months = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
    found = Length(tuple((Fraction(n), unit) for unit, n in parts.items()))
    assert found.months == sum(n * months[unit] for unit, n in parts.items())
    assert found.seconds is None


@pytest.mark.parametrize(
    ("amount", "unit", "written"),
    [
        (Fraction(1, 2), "century", "P50Y"),
        (Fraction(3), "decade", "P30Y"),
        (Fraction(2), "quarter", "P6M"),
        (Fraction(1, 2), "year", "P6M"),
        (Fraction(1, 2), "month", "P15D"),
        (Fraction(3, 7), "week", "P3D"),
        (Fraction(1, 2), "day", "PT12H"),
        (Fraction(1, 4), "hour", "PT15M"),
        (Fraction(1, 3), "minute", "PT20S"),
        (Fraction(1, 7), "minute", "PT9S"),
        (Fraction(1, 7), "hour", "PT8M34S"),
    ],
)
def test_a_part_of_a_unit_is_written_in_smaller_ones(amount, unit, written):
    assert str(length(amount, unit)) == written


@given(st.integers(-3, 30), st.integers(-3, 65), st.integers(-3, 65))
def test_a_clock_is_one_that_a_day_can_show(hour, minute, second):
    good = 0 <= hour <= 24 and 0 <= minute <= 59 and 0 <= second <= 60
    try:
        Clock(hour, minute, second)
    except ValueError:
        assert not good
    else:
        assert good


@given(st.sampled_from(sorted(COUNTED)), YEARS)
def test_a_counted_day_is_the_nth_of_its_weekday_in_its_month(name, year):
    month, weekday, n = COUNTED[name]
    days = [d for k in range(31) if (d := dt.date(year, month, 1) + dt.timedelta(days=k)).month == month]
    right = [d for d in days if d.isoweekday() == weekday]
    assert day_of(name, year) == (month, right[n - 1 if n > 0 else n].day)


@given(YEARS, st.integers(1, 12), st.integers(1, 7), st.sampled_from((1, 2, 3, 4, -1, -2, -3, -4)))
def test_counting_weekdays_forwards_and_backwards_meets(year, month, weekday, n):
    first = dt.date(year, month, 1)
    days = [d for k in range(31) if (d := first + dt.timedelta(days=k)).month == month and d.isoweekday() == weekday]
    assert counted(year, month, weekday, n) == (month, days[n - 1 if n > 0 else n].day)


@given(YEARS)
def test_easter_is_the_sunday_after_the_full_moon_of_the_church(year):
    golden, century = year % 19 + 1, year // 100 + 1
    skipped, lunar = 3 * century // 4 - 12, (8 * century + 5) // 25 - 5
    epact = (11 * golden + 20 + lunar - skipped) % 30
    epact += (epact == 25 and golden > 11) or epact == 24
    moon = dt.date(year, 3, 1) + dt.timedelta(days=(44 - epact if 44 - epact >= 21 else 74 - epact) - 1)
    assert easter(year) == moon + dt.timedelta(days=7 - moon.isoweekday() % 7)


@given(st.sampled_from(sorted(EASTER)), YEARS)
def test_days_that_follow_easter_are_on_the_weekdays_of_their_names(name, year):
    weekdays = {"good-friday": 5, "easter-monday": 1, "ash-wednesday": 3, "shrove-tuesday": 2, "maundy-thursday": 4,
                "ascension": 4, "whit-monday": 1, "easter": 7, "palm-sunday": 7, "pentecost": 7, "corpus-christi": 4}  # fmt: skip
    month, day = day_of(name, year) or (0, 0)
    assert name not in weekdays or dt.date(year, month, day).isoweekday() == weekdays[name]


@pytest.mark.parametrize(
    ("name", "date"),
    [
        (row.split()[0], row.split()[1])
        for row in (
            "all-saints 11-1|anzac 4-25|bastille 7-14|boxing-day 12-26|christmas-day 12-25|christmas-eve 12-24"
            "|epiphany 1-6|groundhog 2-2|guy-fawkes 11-5|halloween 10-31|independence-day 7-4|juneteenth 6-19|may-day 5-1"
            "|michaelmas 9-29|midsummer 6-24|new-year 1-1|new-years-eve 12-31|st-andrew 11-30|st-george 4-23"
            "|st-patrick 3-17|valentine 2-14|veterans-day 11-11"
        ).split("|")
    ],
)
def test_a_fixed_day_is_on_its_date(name, date):
    assert "-".join(map(str, FIXED[name])) == date


def test_an_unknown_name_is_no_day():
    assert day_of("no-such-day", 2024) is None


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (Clock(9), "TIME"),
        (Part("MO"), "TIME"),
        (Date(year=2019), "DATE"),
        (Moment(Date(weekday=6), Clock(9)), "TIME"),
        (Moment(Date(weekday=6)), "DATE"),
        (length(2, "hour"), "DURATION"),
        (Shift("then", length(2, "hour")), "TIME"),
        (Shift("now", length(3, "day"), -1), "DATE"),
        (Shift("now", Length(((Fraction(1), "day"), (Fraction(2), "hour")))), "TIME"),
        (Step("now", 1, "day"), "DATE"),
        (Step("now", 1, Part("MO")), "TIME"),
    ],
)
def test_a_value_has_the_type_of_its_grain(value, kind):
    assert timex_type(value) == kind


@given(st.sampled_from((1, -1)), st.integers(1, 9))
def test_a_shift_is_written_with_the_way_it_goes(sign, n):
    assert str(Shift("then", length(n, "hour"), sign)) == f"then {'+' if sign > 0 else '-'} PT{n}H"


@pytest.mark.parametrize(
    ("date", "grain"),
    [
        (Date(month=6, day=20), Grain.DAY),
        (Date(weekday=6), Grain.DAY),
        (Date(year=2019, week=26), Grain.WEEK),
        (Date(year=2019, week=26, weekend=True), Grain.WEEKEND),
        (Date(year=2019, month=6), Grain.MONTH),
        (Date(season="SU"), Grain.SEASON),
        (Date(quarter=2), Grain.QUARTER),
        (Date(half=1), Grain.HALF),
        (Date(year=2019), Grain.YEAR),
        (Date(decade=199), Grain.DECADE),
        (Date(century=19), Grain.CENTURY),
    ],
)
def test_a_date_has_the_grain_of_the_unit_it_names(date, grain):
    assert date.grain is grain


@given(st.sampled_from((1, -1)), st.integers(1990, 2030))
def test_a_stretch_beside_a_moment_lies_on_one_side_of_it(side, year):
    stretch = Open(Date(year=year), side)
    assert str(stretch) == (f"{year}/.." if side > 0 else f"../{year}")
    assert not stretch.whole
    assert not stretch.now
    assert stretch.flipped() == Open(Date(year=year), -side, whole=True)


@given(st.integers(-5, 5))
def test_a_stretch_has_one_of_two_sides(side):
    assume(side not in (1, -1))
    with pytest.raises(ValueError, match="side"):
        Open(Date(year=2019), side)


@given(st.integers(1950, 2090))
def test_days_counted_from_thanksgiving_have_the_weekdays_of_their_names(year):
    days = {
        name: dt.date(year, *(day_of(name, year) or (1, 1)))
        for name in ("black-friday", "cyber-monday", "giving-tuesday")
    }
    assert [day.isoweekday() for day in days.values()] == [5, 1, 2]


@given(st.integers(1901, 2099))
def test_the_jewish_new_year_is_never_on_sunday_wednesday_or_friday(year):
    assert dt.date(year, *(day_of("rosh-hashanah", year) or (1, 1))).isoweekday() not in (7, 3, 5)


@given(st.sampled_from([year for year in range(1950, 2090) if year not in (1965, 1997, 1998, 2030)]))
def test_the_fast_of_ramadan_lasts_a_month(year):
    first, last = (dt.date(year, *(day_of(name, year) or (1, 1))) for name in ("ramadan", "eid-al-fitr"))
    assert (last - first).days in (29, 30) or last < first


def test_an_amount_left_open_adds_no_seconds():
    assert Length(((None, "hour"), (Fraction(5), "minute"))).seconds_part == 300

"""Laws of days by the moon and the sun: what their calendars never do, and how far they may be from a steady moon."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.values.calendars import HINDU, elongation, new_moon
from timeline.values.named import day_of, orthodox_easter


def day(name: str, year: int) -> dt.date:
    """The date of a day that every year has."""
    return dt.date(year, *(day_of(name, year) or (0, 0)))


@given(st.integers(1901, 2098))
def test_a_jewish_year_has_one_of_six_lengths(year):
    length_of_year = (day("rosh-hashanah", year + 1) - day("rosh-hashanah", year)).days
    assert length_of_year in (353, 354, 355, 383, 384, 385)


@given(st.integers(1901, 2098))
def test_days_of_the_jewish_year_keep_their_distances(year):
    new_year, passover = day("rosh-hashanah", year), day("passover", year)
    assert (new_year - passover).days == 163
    assert (day("yom-kippur", year) - new_year).days == 9
    assert (day("shavuot", year) - passover).days == 50
    leap = (day("rosh-hashanah", year) - day("rosh-hashanah", year - 1)).days > 360
    assert (passover - day("tu-bishvat", year)).days == (89 if leap else 59)
    long = (day("rosh-hashanah", year + 1) - new_year).days in (355, 385)
    assert (day("hanukkah", year) - new_year).days == (84 if long else 83)
    assert (day("tisha-bav", year) - passover).days == (113 if passover.isoweekday() == 6 else 112)


@given(st.integers(1901, 2098))
def test_no_fast_is_kept_on_the_sabbath(year):
    assert day("tisha-bav", year).isoweekday() != 6
    assert day("fast-of-esther", year).isoweekday() not in (5, 6)
    assert 1 <= (day("purim", year) - day("fast-of-esther", year)).days <= 3


@given(st.integers(1583, 2299))
def test_the_easter_of_the_east_is_the_sunday_after_the_full_moon_of_its_table(year):
    moons = "4-5 3-25 4-13 4-2 3-22 4-10 3-30 4-18 4-7 3-27 4-15 4-4 3-24 4-12 4-1 3-21 4-9 3-29 4-17".split()
    month, of_month = map(int, moons[year % 19].split("-"))
    behind = (
        sum(century % 4 > 0 for century in range(1, year // 100 + 1)) - 2
    )  # the leap days that the new calendar left out
    moon = dt.date(year, month, of_month) + dt.timedelta(days=behind)
    assert orthodox_easter(year) == moon + dt.timedelta(days=7 - moon.isoweekday() % 7)


def mean_moons(phase: float) -> list[float]:
    """The ordinals of new moons (0) or full moons (0.5) of a moon that always goes at its mean pace."""
    return [730125.598 + 29.530588861 * (n + phase) for n in range(-1240, 1250)]


def away(found: dt.date, moons: list[float]) -> float:
    """How many days there are from a day's noon to the nearest of some moons."""
    noon = found.toordinal() + 0.5
    return min(abs(noon - moon) for moon in moons[max(0, bisect_left(moons, noon) - 1) :][:2])


@given(st.integers(1901, 2099))
def test_days_of_the_new_and_the_full_moon_are_near_it(year):
    full, new = mean_moons(0.5), mean_moons(0)
    for name in ("mid-autumn", "lantern-festival", "buddha-purnima", "guru-purnima", "raksha-bandhan"):
        assert away(day(name, year), full) < 2.2, name
    for name in ("chinese-new-year", "diwali"):
        assert away(day(name, year), new) < 1.7, name


@given(st.integers(1901, 2099))
def test_days_of_other_calendars_stay_in_their_seasons(year):
    for name, first, last in (
        ("chinese-new-year", (1, 20), (2, 21)), ("mid-autumn", (9, 6), (10, 9)), ("qingming", (4, 4), (4, 6)),
        ("rosh-hashanah", (9, 4), (10, 6)), ("passover", (3, 25), (4, 27)), ("diwali", (10, 12), (11, 16)),
        ("makar-sankranti", (1, 12), (1, 16)), ("vaisakhi", (4, 11), (4, 16)),
    ):  # fmt: skip
        assert dt.date(year, *first) <= day(name, year) <= dt.date(year, *last), name


@given(st.integers(1901, 2099))
def test_the_last_friday_of_the_fast_is_the_one_before_the_feast(year):
    feast, friday = day_of("eid-al-fitr", year), day_of("jumatul-wida", year)
    if feast and friday and friday < feast:
        assert dt.date(year, *friday).isoweekday() == 5
        assert 1 <= (dt.date(year, *feast) - dt.date(year, *friday)).days <= 7


@given(st.integers(1901, 2098))
def test_months_of_the_moon_follow_each_other(year):
    names = ("ramadan", "laylat-al-qadr", "eid-al-fitr", "arafat", "eid-al-adha")
    found = {name: day_of(name, year) for name in names}
    dates = {name: dt.date(year, *when) for name, when in found.items() if when}
    if {"ramadan", "laylat-al-qadr"} <= dates.keys() and dates["ramadan"] < dates["laylat-al-qadr"]:
        assert (dates["laylat-al-qadr"] - dates["ramadan"]).days == 26
    if {"arafat", "eid-al-adha"} <= dates.keys() and dates["arafat"] < dates["eid-al-adha"]:
        assert (dates["eid-al-adha"] - dates["arafat"]).days == 1
    if {"eid-al-fitr", "eid-al-adha"} <= dates.keys() and dates["eid-al-fitr"] < dates["eid-al-adha"]:
        assert (dates["eid-al-adha"] - dates["eid-al-fitr"]).days in (67, 68, 69, 70)


@pytest.mark.parametrize("name", ["diwali", "passover", "chinese-new-year", "makar-sankranti", "ashura", "lunar-eve"])
def test_days_of_other_calendars_are_known_from_1900_to_2100(name):
    assert day_of(name, 1900)
    assert day_of(name, 2100)
    assert day_of(name, 1899) is None
    assert day_of(name, 2101) is None


@pytest.mark.parametrize("name", sorted(HINDU))
def test_a_hindu_day_comes_every_year_but_in_the_month_that_was_left_out(name):
    missing = {year for year in range(1901, 2100) if day_of(name, year) is None}
    month, turn_of_the_year = HINDU[name][0], name == "guru-gobind-singh"
    assert turn_of_the_year or missing == ({1983} if month == 11 else set())


@given(st.floats(693_961, 767_010))
def test_the_last_new_moon_is_less_than_a_month_ago_and_is_found_from_any_later_moment_before_the_next(moment):
    last = new_moon(moment)
    assert 0 <= moment - last < 29.9
    assert abs((elongation(last) + 180) % 360 - 180) < 0.001
    assert abs(new_moon(last + 29) - last) < 0.001


@given(st.integers(2000, 2099))
def test_the_day_of_clear_light_is_that_of_the_rule_of_thumb_for_this_century(year):
    assert day_of("qingming", year) == (4, int((year % 100) * 0.2422 + 4.81) - year % 100 // 4)

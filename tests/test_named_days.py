"""Named days by what their calendars, churches and governments published."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from timeline import find_times
from timeline.lang.en.day_names import NAMES
from timeline.values.named import day_of, length_of, years_of

PUBLISHED = """
yom-haatzmaut 2018-04-19, yom-haatzmaut 2024-05-14, yom-hashoah 2018-04-12, mid-autumn 2020-10-01, mid-autumn 2024-09-17,
dragon-boat 2020-06-25, dragon-boat 2023-06-22, qingming 2023-04-05, qixi 2023-08-22, double-ninth 2020-10-25,
guru-gobind-singh 2019-01-13, makar-sankranti 2019-01-15, vaisakhi 2020-04-13, parsi-new-year 2022-08-16,
jumatul-wida 2017-06-23, earth-hour 2018-03-24, tax-day 2011-04-18, tax-day 2020-07-15, boss 2021-10-15,
naidoc 2019-07-07, ekka-day 2018-08-15, reconciliation-act 2019-05-27, kings-day 2014-04-26, victoria-day 2018-05-21,
diwali 2027-10-29, guru-purnima 1993-07-03, ganesh-chaturthi 2001-08-22, tax-day 2021-05-17, tax-day 2016-04-18,
tax-day 2017-04-18, tax-day 2012-04-17, tax-day 2018-04-17, hanukkah 2021-11-29, hanukkah 2022-12-19, purim 2024-03-24,
admin-day 2010-04-21, advent 2023-12-03, grandparents 2019-09-08, super-tuesday 2012-03-06,
super-bowl 2020-02-02, super-bowl 2021-02-07, super-bowl 2022-02-13, super-bowl 2024-02-11
"""
ROWS = [row.split() for row in PUBLISHED.replace("\n", " ").split(",")]


@pytest.mark.parametrize(("key", "date"), ROWS)
def test_a_named_day_falls_where_it_was_kept(key: str, date: str):
    year, month, day = map(int, date.split("-"))
    assert day_of(key, year) == (month, day)


def test_every_name_is_of_a_day_that_some_year_has():
    assert all(any(day_of(key, year) for year in years_of(key, 2013)) for key in set(NAMES.values()))


def test_ramadan_lasts_until_the_feast():
    assert {length_of("ramadan", year) for year in range(1990, 2040)} == {29, 30}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They met on Boss's Day 2021.", "2021-10-15"),
        ("On St Patrick’s Day 2019 it rained.", "2019-03-17"),
        ("the International Day of the Older Persons 2020", "2020-10-01"),
        ("It was Easter Mon 2021", "2021-04-05"),
        ("family day 2018 was cold", "2018-02-19"),
        ("open on Labour Day weekend 2019", "2019-08-31"),
        ("closed for Easter week 2021", "2021-W13"),
        ("Memorial Day week 2021", "2021-W22"),
    ],
)
def test_a_name_is_read_however_it_is_written(text: str, value: str):
    assert [time.value for time in find_times(text)] == [value]


@pytest.mark.parametrize(
    "text", ["a family day out", "the law day by day", "an assumption", "Easter eggs", "world day by day"]
)
def test_other_words_are_no_names(text: str):
    assert not find_times(text)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("They met the Tuesday after Labor Day.", "2018-09-04"),
        ("The fair opened on the second Saturday before Easter.", "2018-03-24"),
        ("Black Friday sales will fall.", "2018-11-23"),
        ("It is for the week of 3 June 2019.", "2019-W23"),
        ("They will sing on the eve of Passover 2019.", "2019-04-19"),
        ("They will meet the day after Thanksgiving.", "2018-11-23"),
        ("It opened the week before Christmas.", "2018-W51"),
        ("Fires burnt the night before the Fourth of July.", "2018-07-03TNI"),
        ("It is for the week ending 14 October.", "2018-W41"),
        ("They moved the weekend before Easter.", "2018-W12-WE"),
        ("He was paid on the first Monday after June 3.", "2018-06-04"),
    ],
)
def test_a_day_is_counted_from_another(text: str, date: str):
    assert [time.value for time in find_times(text, reference="2018-10-10")] == [date]


def test_a_day_before_what_a_week_is_named_for_is_not_counted_from_it():
    assert [t.text for t in find_times("He left on Monday, before next week's talks")] == ["Monday", "next week"]


PAGE = Path(__file__).parents[1] / "docs" / "reference" / "named-days.md"
CELLS = [line.strip("| ").split(" | ") for line in PAGE.read_text(encoding="utf-8").splitlines() if "| 20" in line]
YEARS = [int(year) for year in CELLS[0][1:]]
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()


@pytest.mark.parametrize("cells", CELLS[1:], ids=lambda cells: cells[0])
def test_a_day_of_the_page_is_read_and_dated_as_it_says(cells: list[str]):
    name, _, days = cells[0].partition(", ")
    key = NAMES[name.lower()]
    for year, date in zip(YEARS, [*cells[1:], *[""] * len(YEARS)], strict=False):
        assert [time.value for time in find_times(f"{name} {year}")] == [date or "XXXX-XX-XX"]
        assert date or day_of(key, year) is None
    assert length_of(key, YEARS[0]) == int(days.removesuffix(" days") or 1)


def test_the_page_has_every_day_that_comes_every_year():
    told = {NAMES[cells[0].partition(",")[0].lower()] for cells in CELLS[1:]}
    assert {key for key in NAMES.values() if any(day_of(key, year) for year in YEARS)} == told


@pytest.mark.parametrize("weekday", WEEKDAYS)
def test_a_day_named_for_a_weekday_falls_on_it(weekday: str):
    keys = {key for name, key in NAMES.items() if weekday in name.split()}
    days = [dt.date(year, *day) for key in keys for year in range(1950, 2090) if (day := day_of(key, year))]
    assert days
    assert {WEEKDAYS[day.weekday()] for day in days} == {weekday}

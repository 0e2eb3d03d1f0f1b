"""Laws of stretches of time: what lies on either side of a time, beside now, and within a unit."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import find_times
from timeline.values import Edge, Open, Window
from timeline.values.length import Length

NOW = dt.datetime(2026, 5, 6, 10, 20)
DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2060, 12, 31))
COUNTS = st.integers(2, 40)


def stretch(text: str, now: dt.datetime = NOW) -> tuple[str | None, str | None]:
    """Where the only time of *text* begins and ends, as an assistant takes it."""
    (found,) = find_times(text, reference=now.isoformat(), prefer="future")
    return found.start, found.end


def midnight(day: dt.date) -> str:
    return f"{day.isoformat()}T00:00:00"


@given(DAYS)
def test_before_and_since_part_time_where_a_day_begins_and_through_and_after_where_it_ends(day: dt.date) -> None:
    after = midnight(day + dt.timedelta(days=1))
    assert stretch(f"before {day}") == (None, midnight(day))
    assert stretch(f"since {day}") == (midnight(day), None)
    assert stretch(f"through {day}") == (None, after)
    assert stretch(f"after {day}") == (after, None)


@given(st.sampled_from([-1, 1]), st.booleans(), st.booleans())
def test_the_rest_of_the_rest_of_time_is_the_same_time(side: int, whole: bool, now: bool) -> None:
    value = Open("2019", side, whole, now)
    assert value.flipped() != value
    assert value.flipped().flipped() == value


@given(COUNTS, st.sampled_from(["day", "week"]), st.datetimes(dt.datetime(2000, 1, 1), dt.datetime(2050, 1, 1)))
def test_only_the_unit_that_holds_now_lies_between_the_last_and_the_next(
    count: int, unit: str, now: dt.datetime
) -> None:
    size = dt.timedelta(days=7 if unit == "week" else 1)
    (first, last), (begin, end) = (stretch(f"the {way} {count} {unit}s", now) for way in ("last", "next"))
    moments = [dt.datetime.fromisoformat(str(each)) for each in (first, last, begin, end)]
    assert [b - a for a, b in zip(moments, moments[1:], strict=False)] == [count * size, size, count * size]
    assert moments[1] <= now < moments[2]


@given(st.datetimes(dt.datetime(2000, 1, 1), dt.datetime(2050, 1, 1)), st.sampled_from(["week", "month", "year"]))
def test_what_is_gone_and_what_is_left_make_the_unit(now: dt.datetime, unit: str) -> None:
    start, cut = stretch(f"earlier this {unit}", now)
    assert (cut, stretch(f"this {unit}", now)[1]) == stretch(f"later this {unit}", now)
    assert start == stretch(f"this {unit}", now)[0]


@given(DAYS, st.sampled_from(["{:%B %Y}", "{:%Y}"]))
def test_early_middle_and_late_come_in_order_inside_their_unit(day: dt.date, shape: str) -> None:
    unit = shape.format(day)
    pieces = [stretch(f"{phase} {unit}") for phase in ("early", "mid", "late")]
    assert [start for start, _ in pieces] == sorted(str(start) for start, _ in pieces)
    assert pieces[0][0] == stretch(unit)[0]
    assert pieces[-1][1] == stretch(unit)[1]
    assert all(str(start) < str(end) for start, end in pieces)


@pytest.mark.parametrize(
    "wrong", [lambda: Open("2019", 0), lambda: Window(Length(()), 2), lambda: Edge("2019", "LATER")]
)
def test_a_side_or_an_edge_that_there_is_not_is_refused(wrong: object) -> None:
    with pytest.raises(ValueError, match="must be in"):
        wrong()  # type: ignore[operator]

"""Laws of calendar days in lengths: clocks show the same time so many days later, however long the days were."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from timeline import build_timeline

ZONES = st.sampled_from(["America/New_York", "Europe/Berlin", "Australia/Sydney", "America/Santiago", "Asia/Tokyo"])
NEAR_CHANGES = st.tuples(st.integers(2008, 2030), st.sampled_from([(3, 8), (3, 28), (4, 1), (9, 2), (10, 2), (10, 27)]))
COUNTS = {"one": 1, "two": 2, "three": 3, "eight": 8}


@st.composite
def beginnings(draw: st.DrawFn) -> dt.datetime:
    """A moment by day within some days of a change of clocks."""
    year, (month, day) = draw(NEAR_CHANGES)
    start = dt.datetime(year, month, day, draw(st.integers(7, 11)), 15)
    return start + dt.timedelta(days=draw(st.integers(0, 7)))


def shown(moment: dt.datetime) -> str:
    return f"{moment.hour}:15 a.m. on {moment:%B} {moment.day}, {moment.year}"


@given(beginnings(), ZONES, st.sampled_from(sorted(COUNTS)), st.sampled_from([("day", 1), ("week", 7)]))
def test_days_after_a_clock_clocks_show_the_same(start, zone, count, unit):
    length = f"{count} {unit[0]}{'s' if count != 'one' else ''}"
    end = start + dt.timedelta(days=COUNTS[count] * unit[1])
    forwards = build_timeline(f"The siege began at {shown(start)} and lasted {length}.", timezone=zone)
    assert str(forwards["siege"].end)[:16] == end.isoformat()[:16]
    backwards = build_timeline(f"The siege ended at {shown(end)} and lasted {length}.", timezone=zone)
    assert str(backwards["siege"].start)[:16] == start.isoformat()[:16]


@given(beginnings(), ZONES, st.integers(1, 3))
def test_hours_after_a_clock_are_of_one_length(start, zone, days):
    told = build_timeline(f"The siege began at {shown(start)} and lasted {24 * days} hours.", timezone=zone)
    assert told["siege"].end.earliest - told["siege"].start.earliest == dt.timedelta(days=days)


@given(beginnings(), ZONES, st.integers(1, 9))
def test_days_that_are_supposed_are_calendar_days_and_a_timedelta_is_exact(start, zone, days):
    told = build_timeline(f"The siege began at {shown(start)}.", timezone=zone)
    end = start + dt.timedelta(days=days)
    assert str(told.what_if("siege", duration=f"P{days}D")["siege"].end)[:16] == end.isoformat()[:16]
    exact = told.what_if("siege", duration=dt.timedelta(days=days))["siege"]
    assert exact.end.earliest - exact.start.earliest == dt.timedelta(days=days)


@given(beginnings(), ZONES, st.sampled_from(sorted(COUNTS)))
def test_both_ends_at_one_clock_agree_with_the_days_between(start, zone, count):
    end = start + dt.timedelta(days=COUNTS[count])
    days = f"{count} day{'s' if count != 'one' else ''}"
    told = build_timeline(
        f"The siege began at {shown(start)} and ended at {shown(end)}. It lasted {days}.", timezone=zone
    )
    assert not told.conflicts
    assert str(told["siege"].duration) == f"P{COUNTS[count]}D"

"""Laws of words for times: what a phrase means when it is written is what is read back."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from timeline import build_timeline
from timeline.strategies import (
    Phrase,
    clock_phrases,
    date_phrases,
    duration_phrases,
    hedged_lengths,
    hedged_phrases,
    lengths,
    walls,
    weekday_phrases,
    zones,
)
from timeline.testing import spelling
from timeline.values import Clock, Date, Hedge, Length
from timeline.values.hedge import granule


def read(phrase: Phrase, **options: str) -> tuple[str, str, str]:
    """The type, value and words of the first time in the phrase's sentence."""
    told = build_timeline(phrase.sentence, **options)
    return told.times[0].type, told.times[0].value, told.times[0].text


@given(clock_phrases())
def test_a_clock_in_any_spelling_is_read_as_the_clock_that_was_written(phrase):
    assert read(phrase) == (phrase.type, phrase.value, phrase.text)


@given(date_phrases())
def test_a_date_in_any_spelling_is_read_as_the_date_that_was_written(phrase):
    assert read(phrase)[:2] == (phrase.type, phrase.value)


@given(duration_phrases())
def test_a_length_in_any_spelling_is_read_as_the_length_that_was_written(phrase):
    assert read(phrase) == (phrase.type, phrase.value, phrase.text)


@given(weekday_phrases(), st.dates(dt.date(1950, 1, 1), dt.date(2090, 1, 1)))
def test_a_weekday_is_read_as_a_day_that_has_its_name_within_a_week(phrase, reference):
    value = dt.date.fromisoformat(read(phrase, reference=reference.isoformat())[1])
    assert spelling.WEEKDAYS[value.weekday()] == phrase.text
    assert abs((value - reference).days) <= 7


@given(hedged_phrases())
def test_what_a_hedge_excludes_is_never_the_truth(drawn):
    phrase, minutes = drawn
    told = build_timeline(
        f"The meeting began at 08:00 and ended at {8 + minutes // 60:02d}:{minutes % 60:02d}. {phrase.sentence}"
    )
    assert not told.conflicts
    assert all(check.agrees for check in told.checks)


@given(hedged_lengths())
def test_the_soft_side_of_a_hedge_lies_within_its_hard_side(hedged):
    b = hedged.bounds
    assert b.hard_low is None or (b.soft_low is not None and b.soft_low >= b.hard_low)
    assert b.hard_high is None or (b.soft_high is not None and b.soft_high <= b.hard_high)
    assert b.soft_low is not None and b.soft_high is not None and b.soft_low <= b.soft_high


@given(hedged_lengths())
def test_a_hedge_reaches_no_further_than_a_granule(hedged):
    b, x = hedged.bounds, float(hedged.length.seconds or 0)
    if hedged.hedge not in (Hedge.SHORTLY, Hedge.SHORTLY_BEFORE):  # which are of clocks
        assert max(x - (b.soft_low or 0), (b.soft_high or 0) - x) <= granule(hedged.length)


@given(hedged_lengths().filter(lambda h: h.hedge is Hedge.EXACT))
def test_a_length_without_a_hedge_is_itself(hedged):
    assert {hedged.bounds.hard_low, hedged.bounds.hard_high} == {float(hedged.length.seconds or 0)}


@given(lengths())
def test_a_length_written_in_iso_has_the_seconds_of_its_parts(length):
    sizes = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800}
    assert length.seconds == sum(int(n or 0) * sizes[unit] for n, unit in length.parts)


@given(lengths(most_units=1), lengths(most_units=1))
def test_two_lengths_are_written_alike_only_when_they_are_equal(one, other):
    assert (str(one) == str(other)) == (one == other)


@given(st.integers(0, 23), st.integers(0, 59))
def test_a_clock_is_written_so_that_python_reads_it(hour, minute):
    assert dt.time.fromisoformat(str(Clock(hour, minute))[1:]) == dt.time(hour, minute)


@given(st.dates())
def test_a_full_date_is_written_so_that_python_reads_it(day):
    assert dt.date.fromisoformat(str(Date(day.year, day.month, day.day))) == day


DATES = st.builds(
    Date,
    year=st.none() | st.integers(1990, 1992),
    month=st.none() | st.integers(1, 3),
    day=st.none() | st.integers(1, 3),
    weekday=st.none() | st.integers(1, 2),
)


@given(DATES, DATES)
def test_two_dates_meet_in_either_order(one, other):
    assert one.meet(other) == other.meet(one)


@given(DATES)
def test_a_date_meets_itself_in_itself(date):
    assert date.meet(date) == date


@given(DATES, DATES, DATES)
def test_three_dates_meet_in_any_grouping(one, other, third):
    def met(a: Date | None, b: Date | None) -> Date | None:
        return a.meet(b) if a and b else None

    assert met(met(one, other), third) == met(one, met(other, third))


@given(lengths(), walls(), zones())
def test_drawn_values_reproduce_from_their_own_form(length, wall, zone):
    assert Length(length.parts) == length
    assert dt.datetime.fromisoformat(wall.isoformat()) == wall
    assert "/" in zone or zone == "UTC"

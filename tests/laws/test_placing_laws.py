"""Laws of placing: units and their pieces, counted units, periods compared, and what single claims ask of points."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.constraints.asking import asked_for
from timeline.constraints.claims import offsets, order
from timeline.constraints.clocks import in_part
from timeline.constraints.frame import Frame, Placed, Voice, whole_day
from timeline.constraints.lengths import slack_of
from timeline.constraints.named import nth_placing
from timeline.constraints.periods import RECENT, Period, compared, passed, said
from timeline.constraints.problem import Constraint, Said, Tier
from timeline.constraints.relative import calendar_unit, unit_step
from timeline.constraints.spans import edge_placings, open_placings, unit_holding, window_placing
from timeline.events import Claim, Kind, Told
from timeline.mentions import Mention
from timeline.text import Span
from timeline.values import Clock, Date, Edge, Grain, Length, Nth, Open, Part, Shift, Step, Window
from timeline.values.length import SECONDS

MOMENTS = st.datetimes(dt.datetime(1990, 1, 1), dt.datetime(2040, 1, 1)).map(lambda t: t.replace(microsecond=0))
DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2040, 1, 1))
UNITS = st.sampled_from(["second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century"])
MINUTE, HOUR, DAY = 60, 3600, 86400


def length(amount: int, unit: str) -> Length:
    return Length(((Fraction(amount), unit),))


@given(MOMENTS, UNITS)
def test_a_moment_lies_in_its_unit_and_the_next_one_begins_where_that_ends(now, unit):
    start, end = unit_holding(now, unit)
    assert start <= now < end
    assert unit_holding(start, unit) == (start, end)
    assert unit_holding(end, unit)[0] == end
    assert unit_holding(start - dt.timedelta(seconds=1), unit)[1] == start


@given(MOMENTS, st.sampled_from(["day", "week", "month", "year"]), st.integers(1, 9))
def test_whole_units_before_and_after_leave_out_the_one_that_holds_now(now, unit, n):
    frame, (start, end) = Frame(now=now, exact=True), unit_holding(now, unit)
    before, after = (window_placing(Window(length(n, unit), side), frame) for side in (-1, 1))
    assert (before.end, after.start) == (start, end)
    for _ in range(n):
        start, end = unit_holding(start - dt.timedelta(days=1), unit)[0], unit_holding(end, unit)[1]
    assert (before.start, after.end) == (start, end)


@given(MOMENTS, st.sampled_from(["second", "minute", "hour"]), st.integers(1, 99), st.sampled_from([-1, 1]))
def test_a_stretch_of_clock_units_that_is_not_whole_begins_or_ends_now(now, unit, n, side):
    found = window_placing(Window(length(n, unit), side, whole=False), Frame(now=now, exact=True))
    assert found.end - found.start == dt.timedelta(seconds=n * SECONDS[unit])
    assert (found.start if side > 0 else found.end) == now


@given(DAYS, st.sampled_from(["day", "week", "month", "year", "quarter"]))
def test_early_is_where_a_unit_begins_and_late_where_it_ends(day, unit):
    whole = (
        whole_day(day) if unit == "day" else unit_step("week", 0, day) if unit == "week" else calendar_unit(day, unit)
    )
    early, mid, late = (next(edge_placings(Edge("", which), [whole], Frame())) for which in ("START", "MID", "END"))
    assert (early.start, late.end) == (whole.start, whole.end)
    assert whole.start < mid.start < late.start < whole.end
    assert early.end < late.end
    assert early.start < mid.start < mid.end < late.end


@given(DAYS)
def test_the_rest_of_a_unit_begins_today(day):
    year, now = calendar_unit(day, "year"), dt.datetime.combine(day, dt.time(9))
    rest = next(edge_placings(Edge("", "REST"), [year], Frame(now=now)))
    assert (rest.start, rest.end) == (dt.datetime.combine(day, dt.time()), year.end)


@given(DAYS)
def test_since_a_day_begins_with_it_and_after_a_day_when_it_is_over(day):
    bound = whole_day(day)
    sides = {
        (s, w): next(open_placings(Open(Date(), s, whole=w), [bound], Frame())) for s in (1, -1) for w in (True, False)
    }
    assert (sides[1, True].start, sides[1, False].start) == (bound.start, bound.end)
    assert (sides[-1, True].end, sides[-1, False].end) == (bound.end, bound.start)
    assert all(found.open_end == (side > 0) and found.open_start == (side < 0) for (side, _), found in sides.items())


@given(
    st.integers(1990, 2040), st.integers(1, 12), st.integers(1, 7), st.sampled_from([1, 2, 3, 4, 5, 6, -1, -2, -4, -6])
)
def test_the_nth_weekday_of_a_month_is_found_by_counting_its_days(year, month, weekday, n):
    first = dt.date(year, month, 1)
    days = [d for k in range(31) if (d := first + dt.timedelta(days=k)).month == month and d.isoweekday() == weekday]
    found = nth_placing(Nth(n, Date(weekday=weekday), Date(year=year, month=month)), Frame(), None)
    if abs(n) > len(days):
        assert found == ()
    else:
        assert [p.start.date() for p in found] == [days[n - 1 if n > 0 else n]]


@given(st.integers(1990, 2040), st.integers(1, 12), st.integers(1, 28))
def test_the_nth_day_of_a_month_is_its_date(year, month, n):
    found = nth_placing(Nth(n, "day", Date(year=year, month=month)), Frame(), None)
    assert [p.start for p in found] == [dt.datetime(year, month, n)]


@given(st.integers(1990, 2040), st.sampled_from(["month", "quarter"]), st.integers(-12, 12).filter(bool))
def test_the_nth_month_of_a_year_is_counted_from_either_end(year, unit, n):
    size = {"month": 1, "quarter": 3}[unit]
    count = 12 // size
    found = nth_placing(Nth(n, unit, Date(year=year)), Frame(), None)
    number = n - 1 if n > 0 else count + n
    assert [p.start for p in found] == ([dt.datetime(year, 1 + number * size, 1)] if 0 <= number < count else [])


@given(DAYS, st.sampled_from([Grain.QUARTER, Grain.HALF]), st.integers(0, 9))
def test_a_year_earlier_is_the_same_period_a_year_before_while_it_is_spoken_of(day, grain, apart):
    unit = grain.name.lower()
    here = calendar_unit(day, unit)
    found = compared(Shift("then", length(1, "year"), -1), Voice(sentence=10 + apart), Period(here, 10))
    if apart <= RECENT:
        assert (found.start.year, found.start.month, found.grain) == (here.start.year - 1, here.start.month, grain)
    else:
        assert found is None
    assert compared(Shift("then", length(1, "year"), 1), Voice(sentence=10), Period(here, 10)) is None
    assert compared(Shift("then", length(2, "year"), -1), Voice(sentence=10), Period(here, 10)) is None


@given(st.integers(1990, 2040), st.integers(1, 4), st.integers(1990, 2040))
def test_the_period_of_another_year_is_at_the_same_place_in_it(year, quarter, other):
    here = calendar_unit(dt.date(year, 3 * quarter, 1), "quarter")
    found = said(Step("then", 0, Date(year=other)), Frame(), Period(here, 1), None)
    assert (found.start, found.grain) == (here.start.replace(year=other), Grain.QUARTER)


@given(DAYS)
def test_the_quarter_is_the_one_spoken_of_else_the_one_of_the_writing(day):
    now, old = dt.datetime.combine(day, dt.time(9)), calendar_unit(dt.date(2001, 5, 1), "quarter")
    the = Step("now", 0, "quarter")
    assert said(the, Frame(now=now), Period(old, 1), None) == old
    assert said(the, Frame(now=now), None, None).start == calendar_unit(day, "quarter").start
    assert said(the, Frame(now=now, tense=-1), None, None).end == calendar_unit(day, "quarter").start
    assert said(the, Frame(), None, None) is None


@pytest.mark.parametrize(
    ("weekday", "tense", "back"), [(1, 0, -1), (4, 0, -1), (5, 0, 0), (5, -1, -1), (6, -1, 0), (7, -1, 0), (1, 1, 0)]
)
def test_the_weekend_is_the_last_one_while_it_is_told_as_past_or_the_week_is_young(weekday, tense, back):
    now = dt.datetime(2024, 1, weekday, 9)
    assert passed("weekend", Frame(now=now, tense=tense)) == back


@pytest.mark.parametrize(
    ("amount", "unit", "slack"),
    [(5, "second", 1), (90, "minute", MINUTE), (2, "hour", 10 * MINUTE), (3, "day", DAY), (2, "week", 2 * DAY), (12, "month", None)],
)  # fmt: skip
def test_rounding_is_as_coarse_as_the_smallest_unit_said(amount, unit, slack):
    nominal = amount * 2_629_746_000_000 if unit == "month" else 0
    assert slack_of(length(amount, unit), nominal) == (nominal // 12 if slack is None else slack * 1_000_000)
    assert slack_of(Length(((Fraction(1), "day"), (Fraction(amount), unit))), nominal) == slack_of(
        length(amount, unit), nominal
    )


def spoken(kind: Kind, value: object = None, sign: int = 1, basis: str = "stated") -> Said:
    """A claim about the first of two events and the second."""
    one, two = (Told(n, f"thing {n}", (), (Span(0, 1),)) for n in (0, 1))
    mention = None if value is None else Mention(0, Span(0, 1), value, "DURATION", None, None, 0, "", "")
    claim = Claim(kind, 0, (0,) if mention else (), 1, sign=sign, basis=basis)
    return Said(claim, "c1", one, two, frozenset({kind}), mention, None)


def asked(constraints: object) -> list[tuple[object, ...]]:
    return [(c.earlier, c.later, c.low, c.high, c.tier) for c in constraints if isinstance(c, Constraint)]


@given(st.integers(1, 600), st.sampled_from([1, -1]))
def test_an_offset_ties_the_starts_of_two_events_and_its_sign_tells_which_is_first(minutes, sign):
    first, then = ("e2.start", "e1.start") if sign > 0 else ("e1.start", "e2.start")
    found = asked(offsets.constraints(spoken(Kind.OFFSET, length(minutes, "minute"), sign)))
    size = minutes * 60_000_000
    assert found == [
        (first, then, size - 60_000_000, size + 60_000_000, Tier.LENGTH),
        (first, then, size, size, Tier.EXACT),
    ]


def test_an_order_told_in_words_is_of_the_starts_and_suggests_that_the_first_is_over():
    assert asked(order.constraints(spoken(Kind.BEFORE))) == [
        ("e1.start", "e2.start", 0, None, Tier.ORDER),
        ("e1.end", "e2.start", 0, None, Tier.SUGGESTED),
    ]


@pytest.mark.parametrize(("module", "kind"), [(order, Kind.BEFORE), (offsets, Kind.OFFSET)])
def test_what_the_words_do_not_say_is_a_default_at_most(module, kind):
    found = asked(module.constraints(spoken(kind, length(5, "minute"), basis="assumed")))
    assert found
    assert all(row[-1].rank >= Tier.DEFAULT.rank for row in found)


@given(DAYS, st.sampled_from(["MO", "MI", "AF", "EV", "NI", "DT"]), st.integers(0, 23))
def test_a_clock_in_a_part_of_a_day_is_where_that_part_holds_it_and_a_night_goes_on_till_six(day, code, hour):
    low, high = {"MO": (5, 12), "MI": (11, 14), "AF": (12, 18), "EV": (17, 22), "NI": (18, 30), "DT": (6, 18)}[code]
    midnight = dt.datetime.combine(day, dt.time())
    right = [midnight + dt.timedelta(hours=h, minutes=30) for h in (hour, hour + 24) if low <= h < high]
    assert [p.start for p in in_part(Clock(hour, 30), Part(code), day)] == right
    last = in_part(Clock(high % 24), Part(code), day)
    assert midnight + dt.timedelta(hours=high) in [p.start for p in last]


@pytest.mark.parametrize(
    ("grain", "whole", "early", "mid", "late"),
    [
        ("week", 7, (0, 3), (2, 5), (4, 7)),
        ("month", 31, (0, 10), (10, 20), (20, 31)),
        ("year", 366, (0, 91), (121, 244), (244, 366)),
        ("quarter", 92, (0, 46), (23, 69), (46, 92)),
    ],
)
def test_early_mid_and_late_are_those_days_of_a_unit(grain, whole, early, mid, late):
    day = dt.date(2024, 7, 1)
    unit = unit_step("week", 0, day) if grain == "week" else calendar_unit(day, grain)
    assert unit.end - unit.start == dt.timedelta(days=whole)
    for which, (low, high) in (("START", early), ("MID", mid), ("END", late)):
        found = next(edge_placings(Edge("", which), [unit], Frame()))
        assert (found.start - unit.start, found.end - unit.start) == (dt.timedelta(days=low), dt.timedelta(days=high))


@pytest.mark.parametrize(
    ("code", "low", "high"), [("MO", 0, 12), ("MI", 12, 14), ("AF", 12, 19), ("EV", 18, 24), ("NI", 18, 24), ("DT", 6, 18)]
)  # fmt: skip
def test_a_part_of_a_day_that_is_asked_for_takes_all_that_it_may(code, low, high):
    day = dt.datetime(2024, 5, 4)
    placed = Placed(day.replace(hour=9), day.replace(hour=10), Grain.PART, f"2024-05-04T{code}")
    found = asked_for(Part(code), placed, Frame(prefer="future"))
    assert (found.start - day, found.end - day) == (dt.timedelta(hours=low), dt.timedelta(hours=high))
    assert asked_for(Part(code), placed, Frame()) == placed

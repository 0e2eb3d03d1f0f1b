"""Laws of which way a time looks: by the tense of its verb, by what is planned, begun, or up to it."""

from __future__ import annotations

import datetime as dt

import pytest

from timeline.constraints import Reckoned
from timeline.constraints.ahead import still_ahead
from timeline.constraints.entries import Entry
from timeline.constraints.frame import Frame, whole_day
from timeline.constraints.frames import coming_day, first_weekday, frame_of, in_entry, tenses
from timeline.constraints.writing import FLOATING_DAY, Writing
from timeline.events import Claim, Kind, Story, Told
from timeline.mentions import Mention
from timeline.text import Span
from timeline.values import Clock, Date, Moment, Step

NOW = dt.datetime(2021, 5, 5, 9)  # a Wednesday
MONDAY = dt.date(2021, 5, 3)
DAY = dt.timedelta(days=1)


def event(status: str = "occurred", tense: int = -1, *, anterior: bool = False) -> Told:
    return Told(0, "thing", (), (Span(0, 1),), status, tense, anterior)


def mention(value: object, number: int = 0, sentence: int = 0, at: int = 0) -> Mention:
    return Mention(number, Span(at, at + 1), value, "DATE", None, None, sentence, "", "")


@pytest.mark.parametrize(
    ("told", "kinds", "said", "end", "looks"),
    [
        (event(tense=-1), [Kind.AT], None, False, -1),
        (event(tense=1), [Kind.AT], None, False, 1),
        (event(tense=-1), [Kind.AT], 1, False, 1),
        (event(tense=-1), [Kind.SCHEDULED], None, False, 0),
        (event(tense=0), [Kind.SCHEDULED], None, False, 1),
        (event(tense=0), [Kind.SCHEDULED_END], None, False, 1),
        (event(tense=0), [Kind.RESCHEDULED], None, False, 1),
        (event("cancelled", tense=-1), [Kind.AT], None, False, 0),
        (event("cancelled", tense=0), [Kind.AT], None, False, 1),
        (event(tense=-1), [Kind.START, Kind.SCHEDULED], -1, False, -1),
        (event(tense=0), [Kind.START, Kind.SCHEDULED], None, False, 1),
        (event("planned", tense=-1), [Kind.START, Kind.SCHEDULED], -1, False, 0),
        (event(tense=-1), [Kind.END], None, True, 0),
        (event(tense=1), [Kind.END], None, True, 1),
        (event(tense=-1), [Kind.START], None, True, -1),
        (event(tense=-1), [Kind.BY], None, True, 0),
        (event(tense=0), [Kind.BY], None, True, 1),
        (event(tense=0), [Kind.END], None, True, 0),
        (event(tense=-1, anterior=True), [Kind.BY], None, True, -1),
    ],
)
def test_a_time_looks_the_way_of_its_verb_or_of_its_plan(told, kinds, said, end, looks):
    story = Story((told,), tuple(Claim(kind, 0, (0,)) for kind in kinds), () if said is None else ((0, said),))
    assert tenses(story, frozenset({0} if end else ())) == {0: looks}


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ([Clock(18), Step("now", -1, "day")], "2021-05-04"),
        ([Moment(None, Clock(18)), Step("now", 0, "day")], "2021-05-05"),
        ([Clock(18), Clock(19), Step("now", -1, "day")], None),
        ([Clock(18), Step("then", -1, "day")], None),
        ([Clock(18), Step("now", -1, "week")], None),
        ([Clock(18), Date(month=5, day=4)], None),
        ([Date(month=5, day=4), Step("now", -1, "day")], None),
        ([Clock(18)], None),
        ([], None),
    ],
)
def test_the_first_clock_is_of_the_day_that_its_sentence_names_only_later(values, found):
    mentions = [mention(value, n) for n, value in enumerate(values)]
    day = coming_day(mentions, Frame(NOW))
    assert (day and day.isoformat()) == found
    assert coming_day(mentions, Frame()) is None
    assert coming_day(mentions, Frame(NOW, floating=True)) is None
    assert coming_day([mention(Clock(18)), mention(Step("now", -1, "day"), 1, sentence=1)], Frame(NOW)) is None


def test_a_text_without_a_date_begins_on_the_weekday_that_it_names_first():
    assert first_weekday([]) == FLOATING_DAY
    assert first_weekday([mention(Date(day=4)), mention(Date(weekday=3)), mention(Date(weekday=5))]) == (
        FLOATING_DAY + 2 * DAY
    )


def test_what_a_time_is_read_against_is_the_writing_or_the_first_date_of_a_text_without_one():
    given = frame_of(Writing(NOW, exact=True, source="given"), "past")
    assert given == Frame(NOW, True, prefer="past", days=(NOW.date(),), given=True)
    assert not frame_of(Writing(NOW, source="text"), "context").given
    floating = frame_of(Writing(), "context")
    assert (floating.now, floating.floating, floating.days) == (
        dt.datetime.combine(FLOATING_DAY, dt.time()),
        True,
        (FLOATING_DAY,),
    )
    first = frame_of(Writing(source="text", first=whole_day(MONDAY)), "context")
    assert (first.now, first.days) == (None, (MONDAY,))


def test_a_time_in_an_entry_is_read_against_its_stamp():
    entry = Entry(Span(10, 20), NOW, True, None, 10)
    writing = Writing(source="text", entries=(entry,))
    frame = Frame(floating=True)
    assert in_entry(frame, writing, mention(Clock(9), at=10)) == frame
    stamped = in_entry(frame, writing, mention(Clock(9), at=11))
    assert (stamped.now, stamped.exact, stamped.floating, stamped.days) == (NOW, True, False, (NOW.date(),))


def ahead(told: Told, claims: list[tuple[Kind, int]], tense: int, *, exact: bool = False, basis: str = "stated"):
    """The status of an event and the kinds of what is claimed of it, where each claim's day is so many days from today."""
    days = [whole_day(NOW.date() + away * DAY) for _, away in claims]
    placed = {n: Reckoned(day, 0) for n, day in enumerate(days)}
    said = tuple(Claim(kind, 0, (n,), basis=basis) for n, (kind, _) in enumerate(claims))
    story = Story((told,), said, tuple((n, tense) for n, _ in enumerate(claims)))
    found = still_ahead(story, placed, [Frame(NOW, exact)] * len(claims))
    return found.events[0].status, [claim.kind.name for claim in found.claims]


@pytest.mark.parametrize(
    ("told", "claims", "tense", "status", "kinds"),
    [
        (event(tense=0), [(Kind.AT, 1)], 0, "planned", ["AT"]),
        (event(tense=0), [(Kind.AT, 0)], 0, "occurred", ["AT"]),
        (event(tense=0), [(Kind.START, 1)], 0, "planned", ["START"]),
        (event(tense=-1), [(Kind.AT, 1)], 0, "occurred", ["AT"]),
        (event("cancelled", 0), [(Kind.AT, 1)], 0, "cancelled", ["AT"]),
        (event("ongoing", 0), [(Kind.START, 1)], 0, "planned", ["START"]),
        (event(tense=0), [(Kind.AT, 1), (Kind.AT, -1)], 0, "planned", ["AT", "AT"]),
        (event(tense=0), [(Kind.SCHEDULED, -1), (Kind.AT, 1)], 0, "planned", ["RESCHEDULED", "SCHEDULED"]),
        (event(tense=0), [(Kind.SCHEDULED, -1), (Kind.START, 1)], 0, "planned", ["RESCHEDULED", "SCHEDULED"]),
        (event(tense=-1), [(Kind.SCHEDULED, -1), (Kind.AT, 1)], 0, "occurred", ["SCHEDULED", "AT"]),
        (event(tense=0), [(Kind.SCHEDULED, -1), (Kind.AT, -1)], 0, "occurred", ["SCHEDULED", "AT"]),
        (event(tense=0), [(Kind.END, 1)], 1, "planned", ["SCHEDULED_END"]),
        (event(tense=0), [(Kind.END, 1)], 0, "occurred", ["END"]),
        (event(tense=0), [(Kind.END, -1)], 1, "occurred", ["END"]),
        (event(tense=0), [(Kind.START, -1), (Kind.END, 1)], 1, "ongoing", ["START", "SCHEDULED_END"]),
        (event("cancelled", 0), [(Kind.END, 1)], 1, "cancelled", ["END"]),
    ],
)
def test_what_is_still_to_come_is_planned_and_what_was_put_off_is_planned_anew(told, claims, tense, status, kinds):
    assert ahead(told, claims, tense) == (status, kinds)


def test_an_assumed_day_of_what_was_told_in_the_past_is_its_plan_where_it_is_still_to_come():
    assert ahead(event(tense=-1), [(Kind.AT, 1)], 0, basis="assumed") == ("planned", ["SCHEDULED"])
    assert ahead(event(tense=-1), [(Kind.START, 1)], 0, basis="assumed") == ("occurred", ["START"])

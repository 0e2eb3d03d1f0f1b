"""What bad input gets: text never raises, wrong arguments do, and the message names the argument and its value."""

from __future__ import annotations

import datetime as dt
import pickle
from collections.abc import Callable

import pytest

from timeline import Timeline, TimelineError, build_timeline, find_times, merge


def test_empty_text_gives_an_empty_timeline() -> None:
    assert list(build_timeline("")) == []


def test_a_timeline_pickles() -> None:
    told = build_timeline("The play began at 9:15 on 3 March 2021.")
    assert pickle.loads(pickle.dumps(told)) == told


@pytest.mark.parametrize("zone", ["Asia/Tokyo", "JST", 540])
def test_a_reference_may_say_the_instant_and_the_zone_of_who_wrote(zone: object) -> None:
    (found,) = find_times("tomorrow", reference={"instant": "2026-05-06T20:00:00Z", "timezone": zone})
    assert found.value == "2026-05-08"


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ({"text": b"bytes"}, "text="),
        ({"text": "", "timezone": "Mars/Olympus"}, "timezone='Mars/Olympus'"),
        ({"text": "", "timezone": "Europe/Lodnon"}, "Europe/London"),
        ({"text": "", "place": "Osakka"}, "Osaka"),
        ({"text": "", "reference": "yesterday"}, "reference='yesterday'"),
        ({"text": "", "reference": 7}, "reference=7"),
        ({"text": "", "reference": {"moment": "2024-03-05"}}, "'instant'"),
        ({"text": "", "reference": {"instant": "2024-03-05", "timezone": "XQZ"}}, "XQZ"),
        ({"text": "", "reference": {"instant": "2024-03-05", "timezone": 9999}}, "minutes east"),
        ({"text": "", "language": "xx"}, "language='xx'"),
        ({"text": "", "prefer": "later"}, "prefer='later'"),
        ({"text": "", "date_order": "DYM"}, "date_order='DYM'"),
        ({"text": "", "known_events": [{"name": "x"}]}, "known_events="),
        ({"text": "It ran from 9:00 until 10:00 and lasted 3 hours.", "strict": True}, "cannot all be right"),
    ],
)
def test_wrong_arguments_are_named(arguments: dict[str, object], named: str) -> None:
    with pytest.raises(TimelineError, match=named.replace("[", r"\[")):
        build_timeline(**arguments)


@pytest.mark.parametrize("reference", ["0001-01-01", "9999-12-31", "9999-12-31T23:59"])
@pytest.mark.parametrize("said", ["It began at 9:00 and lasted two hours.", "It began yesterday and ended tomorrow."])
def test_the_first_and_the_last_day_of_the_calendar_are_references_as_others(said: str, reference: str) -> None:
    assert build_timeline(said, reference=reference, timezone="Pacific/Kiritimati").to_html()


QUESTIONS: dict[str, Callable[[Timeline, object], object]] = {
    "event": lambda told, junk: told.event(junk),
    "item": lambda told, junk: told[junk],
    "find": lambda told, junk: told.find(junk),
    "explain": lambda told, junk: told.explain(junk),
    "possible": lambda told, junk: told.possible("vote", junk),
    "duration_between": lambda told, junk: told.duration_between(junk, "vote"),
    "what_if": lambda told, junk: told.what_if(junk, start="2024-03-04T10:00"),
    "pin": lambda told, junk: told.pin("vote", start=junk),
    "without": lambda told, junk: told.without(junk),
    "difference": lambda told, junk: told.difference(junk),
    "merge": merge,
    "merge same": lambda told, junk: merge(told, told, same=[junk]),
    "merge names": lambda told, junk: merge(told, told, names=junk),
}


@pytest.mark.parametrize("question", QUESTIONS.values(), ids=QUESTIONS)
@pytest.mark.parametrize("junk", [None, 3.5, b"vote", object(), ["vote"], dt.timedelta(hours=1)], ids=type)
def test_a_question_with_a_wrong_argument_names_it(
    question: Callable[[Timeline, object], object], junk: object
) -> None:
    told = build_timeline("The vote was at 9:00 on 4 March 2024.")
    with pytest.raises(TimelineError, match=r"\w+=.*should be"):
        question(told, junk)


def test_a_claim_can_be_left_out_by_itself() -> None:
    told = build_timeline("The vote was at 9:00 on 4 March 2024.")
    assert told.without(told.claims[0]) == told.without(told.claims[0].id)

"""What bad input gets: text never raises, wrong arguments do, and the message names the argument and its value."""

from __future__ import annotations

import pickle

import pytest

from timeline import TimelineError, build_timeline, find_times


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

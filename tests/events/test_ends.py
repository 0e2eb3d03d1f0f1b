"""What a verb of ending says of a time: an end of what had begun before, and no end of what the same clause dates."""

from __future__ import annotations

import pytest

from timeline import build_timeline


def kinds(text: str) -> list[tuple[str, str]]:
    return [(claim.kind, claim.text) for claim in build_timeline(text).claims if claim.kind != "told-before"]


def test_the_day_and_the_clock_of_one_clause_say_the_same() -> None:
    assert kinds("On 12 March 2025 the shop closed at 20:00.") == [
        ("happens-at", "20:00"),
        ("happens-at", "12 March 2025"),
    ]


def test_what_was_opened_ends_when_it_is_closed() -> None:
    assert ("ends-at", "10:15") in kinds("The session opened at 9:00 and closed at 10:15.")


def test_a_meeting_called_to_order_has_begun() -> None:
    told = build_timeline("The meeting was called to order at 18:04, four minutes late.")
    assert [(each.scheduled.value, each.actual.value) for each in told.delays] == [("D0T18:00", "D0T18:04")]
    assert build_timeline("The crew was called to start at 9:00.").events[0].start is None


def test_shortly_before_a_time_is_before_it() -> None:
    start = build_timeline("She arrived shortly before noon.").events[0].start
    assert start is not None
    assert (start.first, start.last, start.approximate) == ("D0T11:45:00", "D0T12:00:00", True)
    assert [each.label for each in build_timeline("He left just before nine.").events] == ["left"]


@pytest.mark.parametrize(
    "text",
    [
        "The search began at 12:00 and was called off at 21:00.",
        "The match began at 12:00. It was abandoned at 21:00.",
    ],
)
def test_what_had_begun_ends_when_it_is_called_off(text: str) -> None:
    (event,) = build_timeline(text).events
    assert (event.status, str(event.start), str(event.end)) == ("occurred", "D0T12:00", "D0T21:00")


def test_talks_called_off_before_they_began_are_cancelled() -> None:
    assert (
        build_timeline("The talks were to open at 9:00. They were called off at 8:00.").events[0].status == "cancelled"
    )


@pytest.mark.parametrize(
    "text",
    [
        "Loading of the ship, which should have begun at 01:00, started at 06:00.",
        "The ferry, which was due at 01:00, arrived at 06:00.",
    ],
)
def test_a_verb_after_what_was_said_of_its_subject_goes_on(text: str) -> None:
    (event,) = build_timeline(text).events
    assert (str(event.scheduled_start), str(event.start), str(event.delay)) == ("D0T01:00", "D0T06:00", "PT5H")


def test_a_numbered_thing_is_no_denial() -> None:
    assert str(build_timeline("At 23:47 the No. 2 drive tripped.").events[0].start) == "D0T23:47"


def test_what_shuts_something_else_does_not_end_then(known) -> None:
    assert known("The strike closed the schools on 6 March 2023.", "strike")["start"].startswith("2023-03-06")


@pytest.mark.parametrize(
    "text",
    [
        "The mill was shut once the river rose, from 1421 to 1436.",
        "The mill was shut after the flood came, from 1421 to 1436.",
    ],
)
def test_a_stretch_that_a_comma_parts_from_a_side_clause_is_of_the_main_one(known, text: str) -> None:
    assert (known(text, "mill")["start"], known(text, "mill")["end"]) == ("1421", "1436")


@pytest.mark.parametrize(
    ("text", "label", "end"),
    [
        ("The covers came on at 22:04 and stayed there for 51 minutes.", "came", "D0T22:55"),
        ("He arrived at 09:00 and stayed until 11:00.", "arrived", "D0T11:00"),
        ("The game began at 20:33. A late wicket ended it at 23:38.", "game", "D0T23:38"),
        ("The whistle ended the match at 17:00.", "match", "D0T17:00"),
    ],
)
def test_what_ends_a_thing_or_how_long_it_stayed_is_its_end(known, text: str, label: str, end: str) -> None:
    assert known(text, label)["end"] == end


def test_what_ends_it_comes_then():
    told = build_timeline("The game began at 20:33. A late wicket ended it at 23:38.")
    assert str(told["wicket"].start) == "D0T23:38"

"""Which event each time of a sentence belongs to, and as what: sentences of our own, by the words that decide it."""

from __future__ import annotations

import pytest

from timeline import build_timeline


def fields(text: str, label: str) -> dict[str, str]:
    """What is known of the first event with a label."""
    event = build_timeline(text).find(label)[0]
    names = ("start", "end", "scheduled_start", "scheduled_end", "duration", "delay")
    return {name: str(value) for name in names if (value := getattr(event, name)) is not None}


@pytest.mark.parametrize(
    ("text", "label", "known"),
    [
        ("The hearing, due at 23:30, began at 00:10.", "hearing", {"start": "D1T00:10", "delay": "PT40M"}),
        ("The dome shut at 06:30.", "shut", {"start": "D0T06:30"}),
        ("Nobody was paged until 13:19.", "paged", {"start": "D0T13:19"}),
        ("Doors open at 19:00, the band at 20:00.", "band", {"start": "D0T20:00"}),
        ("The flight left at 18:30 and landed at 21:15.", "flight", {"end": "D0T21:15", "duration": "PT2H45M"}),
        ("The call dropped after 50 minutes, at 21:10.", "call", {"start": "D0T20:20", "end": "D0T21:10"}),
        ("All crews were withdrawn at 22:40.", "crews", {"start": "D0T22:40"}),
    ],
)
def test_a_time_lands_on_the_event_and_the_point_that_it_tells(text: str, label: str, known: dict[str, str]) -> None:
    found = fields(text, label)
    assert {name: found.get(name) for name in known} == known


@pytest.mark.parametrize(
    ("text", "label", "status"),
    [
        ("The hearing, due at 10:00, was called off.", "hearing", "cancelled"),
        ("The hearing will begin at 10:00.", "hearing", "planned"),
        ("All crews were withdrawn at 22:40.", "crews", "occurred"),
    ],
)
def test_status_follows_the_verb(text: str, label: str, status: str) -> None:
    assert build_timeline(text).find(label)[0].status == status


def test_a_supposed_time_is_no_fact() -> None:
    assert all(event.start is None for event in build_timeline("If the vote begins at 9:00, call me.").events)


def test_who_promised_to_do_a_thing_has_promised_then():
    told = build_timeline("The two mayors on Wednesday promised to reopen the bridge.", reference="2021-06-16")
    event = next(e for e in told if e.start is not None)
    assert (event.status, str(event.start)) == ("occurred", "2021-06-16")


def test_a_participle_after_an_adverb_is_of_the_noun_before():
    told = build_timeline("They praised the talks officially beginning on June 20.", reference="2021-06-16")
    assert [e.label for e in told if e.start or e.scheduled_start] == ["talks"]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("We had dinner at 20:00.", "dinner"),
        ("Balloon inflation was at 03:51.", "Balloon inflation"),
        ("It was on 3 May 2024 that the strike began.", "strike"),
        ("They held talks at noon.", "talks"),
        ("The council will hold a hearing on 3 May 2024.", "hearing"),
        ("Kick-off at the Vale was at 15:00.", "Kick-off"),
        ("The one-on-one meeting began at 17:00.", "one-on-one meeting"),
        ("The regatta takes place on 8 May 2024.", "regatta"),
    ],
)
def test_what_people_have_or_hold_is_one_event(text: str, label: str) -> None:
    assert [event.label for event in build_timeline(text)] == [label]


@pytest.mark.parametrize("text", ["It was at noon that she came.", "It was not until noon that she came."])
def test_a_time_set_before_its_clause_is_when_it_happened(text: str) -> None:
    assert [str(event.start) for event in build_timeline(text)] == ["D0T12:00"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The Orr hearing began at 09:00. The Pym hearing ran from 11:00 to 12:00. The Orr hearing ended at 13:00.",
            [("D0T09:00", "D0T13:00"), ("D0T11:00", "D0T12:00")],
        ),
        (
            "The strike at Ford began on 3 May 2024. The strike at Fiat began on 9 May 2024 and lasted a week.",
            [("2024-05-03", "None"), ("2024-05-09", "2024-05-16")],
        ),
        (
            "The morning session began at 09:00. The afternoon session began at 14:00 and ended at 16:00.",
            [("D0T09:00", "None"), ("D0T14:00", "D0T16:00")],
        ),
        ("The Arctic summit opened at 09:00. The summit ended at 12:00.", [("D0T09:00", "D0T12:00")]),
    ],
)
def test_things_of_one_noun_are_told_apart_by_their_names(text: str, found: list[tuple[str, str]]) -> None:
    assert [(str(event.start), str(event.end)) for event in build_timeline(text)] == found

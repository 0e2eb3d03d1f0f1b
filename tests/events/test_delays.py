"""How late or early: what the length is counted from, and what is no plan."""

from __future__ import annotations

import pytest

from timeline import build_timeline


def delays(text: str) -> list[str]:
    """The delays of a text."""
    return [str(event.delay) for event in build_timeline(text) if event.delay is not None]


@pytest.mark.parametrize(
    ("text", "delay"),
    [
        ("The schooner cleared Leith on 5 May 1841, three days behind her sailing orders.", "P3D"),
        ("The first trams ran in October 2021, six months behind the date promised to the council.", "P6M"),
        ("At 11:40 Ana started the import (build 7), a quarter of an hour ahead of its 11:55 slot.", "-PT15M"),
        ("The motion was due by 23:00 on Monday. It was filed four minutes after the deadline.", "PT4M"),
        ("My connection had been due out at 13:15 and was itself running six hours late.", "PT6H"),
        ("The final was to start at 19:30, but rain delayed the start by 50 minutes.", "PT50M"),
        ("Kick-off had been set for 3 p.m., but a burst pipe put it back by half an hour.", "PT30M"),
        ("The launch was planned for 6 May 2024. High winds put it off until 9 May.", "P3D"),
        ("The hearing was due at 10:00. A fire alarm pushed it back to 10:45.", "PT45M"),
        ("The match was due to start at 14:00, but the referee moved it forward to 13:00.", "-PT1H"),
        ("Fog delayed the ferry, due out at 09:00, by an hour.", "PT1H"),
        ("The train left at 09:20, twenty minutes after it was due.", "PT20M"),
        ("The train left at 09:20, five minutes before it should have.", "-PT5M"),
        ("We left at 23:35, an hour later than the ticket said.", "PT1H"),
        ("The band came on at 21:40, forty minutes after the time on the poster.", "PT40M"),
        ("The rocket flew on 3 May 2024, two days later than the date promised.", "P2D"),
        ("We set out at 10:00, twenty minutes later than I'd hoped.", "PT20M"),
        ("The seminar, called for 18:30, could not open until the dean arrived at 18:48.", "PT18M"),
    ],
)
def test_a_delay_is_counted_from_its_plan(text: str, delay: str) -> None:
    assert delays(text) == [delay]


@pytest.mark.parametrize(
    "text",
    [
        "The first egg was laid on 13 October 2019, nine days earlier than in the spring of 2018.",
        "She left at 9:00, two hours after she came.",
        "The second bus left at 10:00, ten minutes later than the first.",
        "It fell on 3 May 2024, three days before the rent was due.",
    ],
)
def test_a_comparison_with_what_happened_is_no_delay(text: str) -> None:
    assert delays(text) == []


def test_what_ends_early_has_a_planned_end_and_no_delay(known) -> None:
    deploy = known("The deploy began at 09:12 and finished at 09:19, two minutes ahead of plan.", "deploy")
    assert (deploy["end"], deploy["scheduled_end"]) == ("D0T09:19", "D0T09:21")
    assert "delay" not in deploy


@pytest.mark.parametrize(
    ("text", "delay"),
    [
        ("The coach was late by ten minutes.", "PT10M"),
        ("The plane landed at 8:00, nine hours sooner than expected.", "-PT9H"),
        ("The works were finished on 20 May 2020, ten days after the contractual date.", "P10D"),
        ("High water came at 7:12, nine minutes later than the tables gave.", "PT9M"),
        ("The mayor cut the ribbon at 10:40, having been expected at 10:00.", "PT40M"),
        ("The chair opened the meeting at 14:15, it having been called for 14:00.", "PT15M"),
        ("The mill was to open in 1995, but did not do so until 2002.", "P7Y"),
    ],
)
def test_a_plan_may_stand_behind_what_came_of_it(text: str, delay: str) -> None:
    assert delays(text) == [delay]


def test_the_plan_of_what_has_begun_is_over_as_well() -> None:
    told = build_timeline("The crates were expected on Tuesday and came on Thursday.", reference="2024-06-15")
    assert [(str(e.scheduled_start), str(e.start)) for e in told.events] == [("2024-06-11", "2024-06-13")]


def test_behind_others_is_no_delay() -> None:
    told = build_timeline("The women left at 6:15 a.m. The men left 20 minutes behind the women.")
    assert [str(event.start) for event in told.events] == ["D0T06:15", "D0T06:35"]
    assert not told.delays


@pytest.mark.parametrize("which", ["Another", "The other", "The next", "The second"])
def test_another_that_is_late_denies_nothing_told_of_the_first(which: str) -> None:
    first = "The tram was due at 09:00 on 3 March 2025 and came in at 09:25."
    told = build_timeline(f"{first} {which} tram was 40 minutes late.")
    assert told.conflicts == ()
    assert sorted(str(e.delay) for e in told.events) == ["PT25M", "PT40M"]


def test_the_same_that_is_late_otherwise_is_a_contradiction() -> None:
    told = build_timeline(
        "The tram was due at 09:00 on 3 March 2025 and came in at 09:25. The tram was 40 minutes late."
    )
    assert told.conflicts


@pytest.mark.parametrize(
    "text",
    [
        "The news was cut, so that the film, due at 22:40, could begin at 22:53.",
        "It rained, but the film, due at 22:40, began at 22:53.",
    ],
)
def test_what_an_aside_parts_from_its_verb_is_late_as_told(text: str) -> None:
    assert str(build_timeline(text)["film"].delay) == "PT13M"


@pytest.mark.parametrize(
    ("text", "label", "delay"),
    [
        ("They had told us two o'clock. It was ten to five when they wheeled him down.", "wheeled", "PT2H50M"),
        ("The clerk told me 10:15 and the hearing began at 11:40.", "hearing", "PT1H25M"),
        ("They promised us noon. We waited. The boat left at one.", "left", "PT1H"),
        ("She told him at 9:00 that the bus had gone. He left at 10:00.", "left", "None"),
    ],
)
def test_a_time_that_somebody_was_told_is_the_plan_of_what_comes(text: str, label: str, delay: str) -> None:
    assert str(build_timeline(text).find(label)[0].delay) == delay


@pytest.mark.parametrize(
    ("text", "start"),
    [
        (
            "She left on 19 November 2022. The hearing was listed for 10.30 am on 6 March 2023. It began at 11.15.",
            "2023-03-06T11:15",
        ),
        (
            "She left on 19 November 2022. The wedding was planned for 6 March 2023. It began at 11.15 am.",
            "2023-03-06T11:15",
        ),
        ("The hearing was listed for 10.30 am on 6 March 2023. It began at 11.15 the next day.", "2023-03-07T11:15"),
    ],
)
def test_what_was_planned_for_a_day_begins_on_it(text: str, start: str) -> None:
    assert str(build_timeline(text).events[-1].start) == start


def test_what_was_switched_to_another_time_is_late_by_that():
    match = build_timeline("The match, switched from 15:00 to 17:30, kicked off four minutes late.")["match"]
    assert (str(match.scheduled_start), str(match.start)) == ("D0T17:30", "D0T17:34")


@pytest.mark.parametrize(
    ("text", "delay"),
    [
        ("The balloon was to go up at 06:00 but fog held us until 07:25. Burst at 09:10.", "PT1H25M"),
        ("The lab was to call at 09:00. Rang off at 10:00.", "None"),
        ("The van was due at 09:00. Came at 10:00.", "PT1H"),
        ("The summit, planned for 09:40, was delayed by 100 minutes. I reached the station at 14:20.", "PT100M"),
        ("The talks, planned for 09:00, were delayed by 40 minutes. An hour after that, I reached Leeds.", "PT40M"),
        ("The case was listed for 10:30. It was called on at 11:15.", "PT45M"),
    ],
)
def test_what_became_of_a_plan_is_told_by_its_own_deed(text: str, delay: str) -> None:
    assert str(build_timeline(text).events[0].delay) == delay

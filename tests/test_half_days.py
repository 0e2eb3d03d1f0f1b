"""Which half of the day a bare hour is of: what the words around the story say."""

from __future__ import annotations

import pytest

from timeline import build_timeline, find_times


@pytest.mark.parametrize(
    ("opening", "value"),
    [
        ("I am the night porter. On 3 February 2024 I came on at ten.", "2024-02-03T22:00"),
        ("We were having breakfast. On 3 February 2024 he came in at ten.", "2024-02-03T10:00"),
        ("I was given a second one the following day.", None),
        ("The keys were handed over a quarter of an hour later.", None),
    ],
)
def test_the_first_clock_is_read_by_the_words_before_it(opening: str, value: str | None) -> None:
    clocks = [t.value for t in find_times(opening) if t.type == "TIME" and t.value.startswith("2024")]
    assert clocks == ([value] if value else [])


def test_over_after_a_verb_belongs_to_the_verb() -> None:
    found = find_times("The keys were handed over an hour later.", reference="2024-02-03T10:00")
    assert [t.text for t in found] == ["an hour later"]


def test_what_goes_on_from_midnight_till_three_is_over_in_the_night() -> None:
    (event,) = build_timeline("We slept on the floor from midnight till three.").events
    assert str(event.duration) == "PT3H"


@pytest.mark.parametrize(
    ("text", "reference", "values"),
    [
        ("The table is booked for eight on Friday.", "2022-05-11", ["2022-05-13T20:00"]),
        ("On Friday there are drinks at seven.", "2022-05-11", ["2022-05-13", "2022-05-13T19:00"]),
        ("Awake at four. Bus at ten to seven.", "2022-05-11", ["2022-05-11T04:00", "2022-05-11T06:50"]),
        (
            "Trams were stopped at 9 p.m. on Tuesday. Service will resume at 5 a.m.",
            "2022-05-11",
            ["2022-05-10T21:00", "2022-05-11T05:00"],
        ),
        (
            "The power failed at noon on Tuesday. By midnight it had not come back.",
            "2022-05-13",
            ["2022-05-10T12:00", "2022-05-11T00:00"],
        ),
        ("I started on Monday.", "2023-06-11", ["2023-06-05"]),
        ("Polls opened at seven.", "2023-06-11", ["2023-06-11T07:00"]),
        ("Polls closed at ten.", "2023-06-11", ["2023-06-11T22:00"]),
        ("The table was laid at seven for breakfast.", "2023-06-11", ["2023-06-11T07:00"]),
    ],
)
def test_what_is_told_says_which_half_and_which_day(text: str, reference: str, values: list[str]) -> None:
    assert [t.value for t in build_timeline(text, reference=reference).times if t.type != "DURATION"] == values


def test_a_diary_tells_of_the_sleep_of_the_night_before() -> None:
    text = "Tuesday 4 May 2021\n\nSlept from eleven till six. Anne rang at nine."
    assert [t.value for t in build_timeline(text).times][1:] == [
        "2021-05-03T23:00",
        "2021-05-04T06:00",
        "2021-05-04T09:00",
    ]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The hall was begun in May 1911. It was promised by the fall.", ["1911-05", "1911-FA"]),
        ("It was damaged on 3 June 1881 and opened the following Easter.", ["1881-06-03", "1882-04-09"]),
        ("The pier settled in March 1871. The line was closed for the winter.", ["1871-03", "1871-WI"]),
    ],
)
def test_a_season_of_a_history_looks_on(text: str, values: list[str]) -> None:
    assert [t.value for t in build_timeline(text).times] == values


def test_a_witness_tells_of_the_week_of_what_was_seen() -> None:
    text = "Statement of Jo Lane. On Friday, 3 March 2017, I left at eleven. On Sunday I rang the police. They came on Monday."
    dates = [t.value for t in build_timeline(text, reference="2020-10-05").times if t.type == "DATE"]
    assert dates == ["2017-03-03", "2017-03-05", "2017-03-06"]


def test_a_letter_tells_of_its_own_week() -> None:
    text = "We moved here on 3 March 2017. I started at the school on Monday. I like it."
    assert build_timeline(text, reference="2020-10-07").times[1].value == "2020-10-05"


def test_a_programme_is_of_the_evening_that_its_sentence_names_later() -> None:
    text = "The nine o'clock news was interrupted last night by a power cut at ten past."
    values = [t.value for t in build_timeline(text, reference="2022-05-11T09:00").times]
    assert values == ["2022-05-10T21:00", "2022-05-10TNI", "2022-05-10T21:10"]


def test_a_bare_quarter_to_is_before_the_hour_after_the_clock_told_last() -> None:
    told = build_timeline("At twenty to two the bell rang. I was there at a quarter to.", reference="2022-05-11")
    assert [t.value[-5:] for t in told.times] == ["13:40", "13:45"]


def test_what_is_valid_until_a_day_leaves_the_story_where_it_is() -> None:
    told = build_timeline(
        "We shut at 3pm. The ticket is valid until 9am tomorrow. We left at six.", reference="2022-11-08"
    )
    assert told.times[-1].value == "2022-11-08T18:00"

"""Times alone: what `find_times` finds is what a timeline of the same text holds, with offsets into the text as given."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline import TimelineError, find_times

WORDS = st.sampled_from(
    [
        "tomorrow at 9:15",
        "on Friday",
        "in two hours",
        "by the end of May",
        "the next three days",
        "12 March 2021",
        "since 2019",
        "İstanbul",
        "e\u0301t\u0301",
        "שלום",
        "\u202f",
        "\ud800",
        "“",
    ]
)
TEXTS = st.lists(WORDS | st.text(max_size=6), max_size=20).map(" ".join)
MANNERS = st.sampled_from(["context", "past", "future", "nearest"])
NOON = "2026-05-01T12:00"


@given(TEXTS, MANNERS)
@settings(max_examples=120, deadline=None)
def test_every_span_is_the_text_it_names_and_none_overlaps_another(text: str, prefer: str) -> None:
    found = find_times(text, reference=NOON, prefer=prefer)
    assert [text[slice(*t.span)] for t in found] == [t.text for t in found]
    assert all(a.span[1] <= b.span[0] for a, b in zip(found, found[1:], strict=False))


@given(TEXTS, MANNERS)
@settings(max_examples=120, deadline=None)
def test_an_interval_never_ends_before_it_starts(text: str, prefer: str) -> None:
    found = find_times(text, reference=NOON, prefer=prefer)
    assert all(t.start <= t.end for t in found if t.start and t.end)


@pytest.mark.parametrize("days", [1, 30, 365])
def test_a_relative_date_moves_with_the_reference(days: int) -> None:
    here = dt.date(2026, 5, 1)
    moved = here + dt.timedelta(days=days)
    first, then = (find_times("Met her yesterday.", reference=day)[0].value for day in (here, moved))
    assert dt.date.fromisoformat(then) - dt.date.fromisoformat(first) == dt.timedelta(days=days)


def test_a_text_without_times_gives_nothing() -> None:
    assert find_times("The river was wide and the bridge was old.") == ()


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Ring at ９:15 pm today", "９:15 pm today", "2026-05-01T21:15"),
        ("Doors open at 7:30\u202fpm.", "7:30\u202fpm", "2026-05-01T19:30"),
        ("He said “tomorrow” twice.", "tomorrow", "2026-05-02"),
        ("I\u0307stanbul, 12\u00a0March 2021", "12\u00a0March 2021", "2021-03-12"),
        ("cafe\u0301 at 7 o’clock sharp on 2 May", "7 o’clock sharp on 2 May", "2026-05-02T07:00"),
        ("שלום, see you on 3 June 2024", "3 June 2024", "2024-06-03"),
        ("\u202bموعد\u202c 2024-03-05T13:09", "2024-03-05T13:09", "2024-03-05T13:09"),
    ],
)
def test_offsets_hold_in_any_script(text: str, words: str, value: str) -> None:
    found = find_times(text, reference=NOON)
    assert [(t.text, t.value) for t in found] == [(words, value)]


@pytest.mark.parametrize(
    ("arguments", "named"),
    [({"reference": 7}, "reference=7"), ({"prefer": "later"}, "prefer='later'"), ({"timezone": "X/Y"}, "timezone=")],
)
def test_wrong_arguments_are_named(arguments: dict[str, object], named: str) -> None:
    with pytest.raises(TimelineError, match=named):
        find_times("", **arguments)


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The deal will close on the 15th July.", "the 15th July", "2019-07-15"),
        ("She left at 15h.", "15h", "2019-06-29T15:00"),
        ("It took 15h.", "15h", "PT15H"),
        ("Ring at 9am pst.", "9am pst", "2019-06-29T09:00"),
        ("Dial in at 10:00 UTC - 5.", "10:00 UTC - 5", "2019-06-29T10:00"),
    ],
)
def test_each_of_these_is_one_time(text: str, words: str, value: str) -> None:
    assert [(t.text, t.value) for t in find_times(text, reference="2019-06-29")] == [(words, value)]


def test_the_now_that_a_length_is_counted_from_is_no_time_of_its_own() -> None:
    found = find_times("Let us leave 15 minutes from now.", reference="2019-06-29T10:00:00")
    assert [t.text for t in found] == ["15 minutes from now"]


@pytest.mark.parametrize(("order", "day"), [("DMY", "2005-04-03"), ("MDY", "2005-03-04"), ("YMD", "2003-04-05")])
def test_a_date_in_figures_is_read_in_the_order_of_the_caller(order: str, day: str) -> None:
    (found,) = find_times("03/04/05", date_order=order)
    assert found.value == day


@pytest.mark.parametrize(
    ("text", "value"), [("at 1 am", "2026-05-07T01:00"), ("at 2 pm", "2026-05-06T14:00"), ("10 pm", "2026-05-06T22:00")]
)
def test_the_nearest_clock_is_of_today_unless_that_of_tomorrow_is_nearer(text: str, value: str) -> None:
    (found,) = find_times(text, reference="2026-05-06T23:10", prefer="nearest")
    assert found.value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("11/24/2026:23:19:24", "2026-11-24T23:19:24"),
        ("Tue Nov 24 23:19:24 2026", "2026-11-24T23:19:24"),
        ("Nov 24 11:19:24 web1 kernel: up", "2026-11-24T11:19:24"),
        ("2026-W48-2", "2026-11-24"),
        ("2026-328", "2026-11-24"),
        ("20261124T231924Z", "2026-11-24T23:19:24"),
        ("2026-11-24 23:19:24-05:00", "2026-11-24T23:19:24"),
        ("[24/Nov/2026:23:19:24 +0000] GET /", "2026-11-24T23:19:24"),
        ("Tue, 24 Nov 2026 23:19:24 -0500", "2026-11-24T23:19:24"),
    ],
)
def test_what_machines_write_is_read_to_the_second(text: str, value: str) -> None:
    (found,) = find_times(text, reference="2026-11-25")
    assert found.value == value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The shop was open from five to seven.", ["2019-06-29T17:00", "2019-06-29T19:00"]),
        ("It ran from ten to six until seven.", ["2019-06-29T17:50", "2019-06-29T19:00"]),
        ("It ran from ten to six in the evening until seven.", ["2019-06-29T17:50", "2019-06-29T19:00"]),
        ("It began at five to seven.", ["2019-06-29T18:55"]),
    ],
)
def test_from_one_hour_to_another_is_a_range(text: str, values: list[str]) -> None:
    assert [t.value for t in find_times(text, reference="2019-06-29")] == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Log 17:05-17:20, then tea.", ["2019-06-29T17:05", "2019-06-29T17:20"]),
        ("2019-06-28 09:00-10:30 Review", ["2019-06-28T09:00", "2019-06-28T10:30"]),
        ("The band came on at 8.15.", ["2019-06-29T20:15"]),
        ("The shares closed at 8.15.", []),
        ("The next run is in three weeks' time.", ["2019-07-20"]),
        ("She rings every evening at eight.", ["XXXX-XX-XXT20:00"]),
        ("The works began that May.", ["2019-05"]),
        ("It shook just after midnight on 14 June.", ["2019-06-14T00:00"]),
        ("Sleet will begin around 7 and turn to snow.", ["2019-06-29T07:00"]),
        ("It had been read an hour before.", ["2019-06-28T23:00"]),
    ],
)
def test_a_clock_and_a_length_by_what_stands_beside_them(text: str, values: list[str]) -> None:
    assert [t.value for t in find_times(text, reference="2019-06-29")] == values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("She left on Monday.", "2025-01-13"),
        ("She leaves on Monday.", "2025-01-20"),
        ("The shop closed in March.", "2024-03"),
        ("The shop will close in March.", "2025-03"),
        ("She arrived on 3 March.", "2024-03-03"),
        ("We had dinner on the 22nd.", "2024-12-22"),
        ("He has to pay on the 1st.", "2025-02-01"),
    ],
)
def test_a_date_looks_where_its_verb_does(text: str, value: str) -> None:
    (found,) = find_times(text, reference="2025-01-18")
    assert found.value == value

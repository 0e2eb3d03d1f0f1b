"""How long, told by a verb, a noun or an adjective."""

from __future__ import annotations

import pytest

from timeline import build_timeline


@pytest.mark.parametrize(
    ("text", "label", "length"),
    [
        ("I slept perhaps three hours.", "slept", "PT3H~"),
        ("She waited two hours at the gate.", "waited", "PT2H"),
        ("The hearing began at 08:00 and is two hours long.", "hearing", "PT2H"),
        ("The motion passed after 35 minutes of debate.", "debate", "PT35M"),
        ("The second stage took 40 minutes and ended at 06:20.", "second stage", "PT40M"),
        ("The budget was passed in 20 minutes.", "passed", "PT20M"),
        ("He was given a stay of two weeks.", "stay", "P2W"),
        ("The concert ran to two and a half hours.", "concert", "PT2H30M"),
        ("The tow took an hour, since the sea was high, and ended at 05:00.", "tow", "PT1H"),
    ],
)
def test_a_length_is_of_what_it_is_told_of(known, text: str, label: str, length: str) -> None:
    assert known(text, label)["duration"] == length


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("He had to wait 35 minutes longer.", "wait"),
        ("She left 20 minutes before the bell rang.", "left"),
        ("They moved to the ward two hours after the birth.", "moved"),
    ],
)
def test_a_length_away_from_something_is_not_how_long_it_lasted(known, text: str, label: str) -> None:
    assert "duration" not in known(text, label)


@pytest.mark.parametrize(
    ("text", "label", "start", "end"),
    [
        ("She left at 21:00, having worked there for two hours.", "worked", "D0T19:00", "D0T21:00"),
        ("Having waited for an hour, they left at 22:00.", "waited", "D0T21:00", "D0T22:00"),
        ("When the crew arrived at 22:10 the barn had been burning for 20 minutes.", "burning", "D0T21:50", None),
        ("They had been married for ten years when he died in 1990.", "married", "1980", None),
        ("He died on 6 May 2024 after being in hospital for two days.", "hospital", "2024-05-04", "2024-05-06"),
        ("At noon they had been digging for three hours.", "digging", None, None),
        ("The doors opened at 9:00 a.m. People had been waiting for two hours.", "waiting", "D0T07:00", None),
        ("The king died in 1760. He had reigned for 33 years.", "reigned", "1727", "1760"),
        ("She arrived at 9:00 a.m. She had slept for two hours.", "slept", None, None),
    ],
)
def test_what_had_gone_on_began_that_long_before(known, text: str, label: str, start: str, end: str) -> None:
    found = known(text, label)
    assert (found.get("start"), found.get("end")) == (start, end)


@pytest.mark.parametrize(
    "text", ["Sales rose for the first time in three years.", "It was her first win in four years."]
)
def test_the_time_since_the_last_one_is_no_length(text: str) -> None:
    assert all(event.duration is None for event in build_timeline(text))


@pytest.mark.parametrize(
    ("text", "label", "start", "end"),
    [
        ("We took off at 23:10. We were in the air for 7 hours.", "were", "T23:10", "T06:10"),
        ("The lugger sailed at 9 a.m. and was at sea for three hours.", "was", "T09:00", "T12:00"),
        ("He landed on the rock on 2 May 1839. He lived there for ten days.", "lived", "1839-05-02", "1839-05-12"),
        ("The race began at 7 a.m. Mary Owens won in 2:31:10.", "won", "T07:00", "T09:31:10"),
    ],
)
def test_a_bare_length_counts_from_what_set_it_going(known, text: str, label: str, start: str, end: str) -> None:
    found = known(text, label)
    assert (start in found["start"], end in found["end"]) == (True, True)


@pytest.mark.parametrize(
    "text",
    [
        "We left at 9 a.m. The house was empty for two days.",
        "She sat down at 9. He won in four minutes.",
        "They had been there for a week. The boat landed at noon.",
    ],
)
def test_a_length_of_something_else_has_no_beginning_of_its_own(text: str) -> None:
    story = build_timeline(text, reference="2023-03-08")
    assert all(e.start is None or e.duration is None for e in story.events)


@pytest.mark.parametrize(
    "text",
    [
        "The plane landed at 6:10 p.m. Bags came through 25 minutes after arrival.",
        "The rocket lifted off at 6:10 p.m. The cone came off 25 minutes after launch.",
        "The police put the crash at 6:10 p.m. The lane was shut 25 minutes after the crash.",
    ],
)
def test_a_length_after_a_thing_told_by_another_word_for_it(text: str) -> None:
    starts = [str(e.start) for e in build_timeline(text, reference="2023-03-08").events]
    assert starts[-1].startswith("2023-03-08T18:35")


@pytest.mark.parametrize(
    ("text", "label", "length"),
    [
        ("The lecture, billed for 7 p.m., started ten minutes late and ran for an hour.", "lecture", "PT1H"),
        ("The hearing, scheduled for 9 a.m., lasted two hours.", "hearing", "PT2H"),
        ("He was in surgery from 8:15 a.m. for three hours.", "surgery", "PT3H"),
    ],
)
def test_a_length_is_of_what_happened_not_of_its_plan(known, text: str, label: str, length: str) -> None:
    found = known(text, label)
    assert (found["duration"], "scheduled_end" in found) == (length, False)


@pytest.mark.parametrize(
    ("text", "label", "end"),
    [
        ("The lease ran for two years from 3 May 2020 at 9 a.m.", "lease", "2022-05-03"),
        ("The trial began at 10:00 on 4 May 2020. It ended eighteen months later.", "trial", "2021-11"),
        ("The trial began at 10:00 on 4 May 2020. It ended two hours later.", "trial", "2020-05-04T12:00"),
    ],
)
def test_months_and_years_are_not_counted_to_the_minute(known, text: str, label: str, end: str) -> None:
    assert known(text, label)["end"] == end


@pytest.mark.parametrize(
    ("text", "label", "length"),
    [
        ("Fog allowed them only two hours' rugby on Friday.", "rugby", "PT2H"),
        ("They held two minutes' silence at 11:00.", "silence", "PT2M"),
        ("He took six months' leave from 3 May 2020.", "leave", "P6M"),
        ("We had ten minutes of debate and left.", "debate", "PT10M"),
        ("They had a two-hour meeting.", "meeting", "PT2H"),
        ("The change was rolled back at 13:47. The rollback took six minutes.", "rolled", "PT6M"),
        ("Passengers spent nine hours on board before they were let off.", "spent", "PT9H"),
    ],
)
def test_a_thing_that_somebody_has_for_a_while_lasts_that_long(known, text: str, label: str, length: str) -> None:
    assert known(text, label)["duration"] == length
    assert len(build_timeline(text).events) <= 2


@pytest.mark.parametrize("text", ["It is an hour's drive to the coast.", "She had two weeks' notice."])
def test_a_distance_in_time_or_a_notice_is_nothing_that_happens(text: str) -> None:
    assert all(event.duration is None for event in build_timeline(text))


@pytest.mark.parametrize(
    ("text", "label", "start"),
    [
        ("The last runner came in at 16:15, so the race took six hours.", "race", "D0T10:15"),
        ("Casting complete at 06:28, so second pour 8 minutes.", "second pour", "D0T06:20"),
        ("The road was shut at 9:00 a.m., so we waited two hours.", "waited", "D0T09:00"),
    ],
)
def test_a_length_that_follows_from_a_time_ends_at_it(known, text: str, label: str, start: str) -> None:
    assert known(text, label)["start"] == start

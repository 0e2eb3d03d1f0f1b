"""The text that the library was first asked to read, told in our own words, and its variants: one grammar, one solver."""

from __future__ import annotations

import pytest

from timeline import Timeline, build_timeline

TOLD = """GENEVA, Switzerland – The two presidents on Wednesday promised to reopen the border.
The meeting began at 36 minutes past midnight, nearly two hours later than the originally scheduled 10:45 p.m.
Despite the late start, the presidents held talks with their ministers until 1:21 a.m., followed by an 8-minute \
long one-on-one meeting.
They had signed the bridge plan in February, and the trade negotiations officially begin on June 20.
"""

TWO_SENTENCES = """The meeting began at 36 minutes past midnight, nearly two hours later than the originally scheduled \
10:45 p.m. The two held talks with their aides until 1:21 a.m., followed by an 8-minute long one-on-one meeting.
"""


def the(told: Timeline, label: str) -> dict[str, str]:
    """The fields of the first event with a label, as the answer writes them."""
    event = told.find(label)[0]
    names = ("start", "end", "scheduled_start", "duration", "delay")
    return {name: str(getattr(event, name)) for name in names if getattr(event, name) is not None}


def test_every_row_with_a_reference() -> None:
    told = build_timeline(TOLD, reference="2021-06-16")
    assert told.reference.timezone == "Europe/Zurich"
    assert the(told, "meeting") == {
        "scheduled_start": "2021-06-15T22:45+02:00",
        "start": "2021-06-16T00:36+02:00",
        "end": "2021-06-16T01:29+02:00",
        "duration": "PT53M",
        "delay": "PT1H51M",
    }
    assert the(told, "talks")["start"] == "2021-06-16T00:36+02:00"
    assert the(told, "talks")["end"] == "2021-06-16T01:21+02:00"
    assert the(told, "talks")["duration"] == "PT45M"
    assert the(told, "one-on-one") == {
        "start": "2021-06-16T01:21+02:00",
        "end": "2021-06-16T01:29+02:00",
        "duration": "PT8M",
    }
    assert the(told, "signed")["start"] == "2021-02"
    assert [c.agrees for c in told.checks] == [True]
    assert not told.conflicts


def test_without_a_date_the_clock_delay_and_lengths_are_exact() -> None:
    told = build_timeline(TWO_SENTENCES)
    assert told.reference.source == "floating"
    assert the(told, "meeting") == {
        "scheduled_start": "D0T22:45",
        "start": "D1T00:36",
        "end": "D1T01:29",
        "duration": "PT53M",
        "delay": "PT1H51M",
    }


@pytest.mark.parametrize("reference", ["2018-03-01", "2020-12-31", "2024-02-29"])
def test_a_reference_moves_dates_only(reference: str) -> None:
    dated, floating = build_timeline(TWO_SENTENCES, reference=reference), build_timeline(TWO_SENTENCES)
    assert [str(e.duration) for e in dated] == [str(e.duration) for e in floating]
    assert [str(d.elapsed) for d in dated.delays] == [str(d.elapsed) for d in floating.delays]


@pytest.mark.parametrize(
    ("text", "scheduled", "start", "delay"),
    [
        ("The hearing, due at 23:30, began at 00:10.", "D0T23:30", "D1T00:10", "PT40M"),
        ("The session was scheduled for 9:00 and opened at 9:25.", "D0T09:00", "D0T09:25", "PT25M"),
        ("The match started at 20:15, an hour later than the planned 19:15.", "D0T19:15", "D0T20:15", "PT1H"),
        ("The debate opened at 7:40 p.m. It was scheduled for 7 p.m.", "D0T19:00", "D0T19:40", "PT40M"),
    ],
)
def test_other_words_other_numbers(text: str, scheduled: str, start: str, delay: str) -> None:
    event = next(e for e in build_timeline(text) if e.delay is not None)
    assert (str(event.scheduled_start), str(event.start), str(event.delay)) == (scheduled, start, delay)


def test_a_public_event_dates_the_text() -> None:
    told = build_timeline("OSAKA, Japan – At the G-20 Summit in Osaka the two met on Saturday at 9:15 a.m.")
    assert (told.reference.value, told.reference.source) == ("2019-06-29", "event")
    assert "G-20 Summit" in told.reference.text
    assert "Saturday" in told.reference.text

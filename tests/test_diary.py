"""Diaries: a heading that is a day makes the words under it those of that day."""

from __future__ import annotations

import pytest

from timeline import build_timeline, find_times

NOTES = """# 3 November 2026

Deployed at 9.

## 4 November

Rolled back at 10:15. That deploy was yesterday's.

Friday 1 January

Tomorrow we try again.
"""


def test_each_entry_is_told_from_its_own_day() -> None:
    values = {t.text: t.value for t in find_times(NOTES)}
    assert values["9"] == "2026-11-03T09:00"
    assert values["yesterday"] == "2026-11-03"
    assert values["10:15"] == "2026-11-04T10:15"
    assert values["Friday 1 January"] == "2027-01-01"
    assert values["Tomorrow"] == "2027-01-02"


def test_a_reference_does_not_move_the_entries() -> None:
    assert find_times(NOTES, reference="2030-05-01")[2].value == "2026-11-04"


@pytest.mark.parametrize("text", ["3 May 2026 was hot.\n4 May 2026 was cold.", "3 May 2026\n\nIt rained today."])
def test_sentences_and_single_headings_make_no_diary(text: str) -> None:
    told = find_times(text, reference="2026-06-10")
    assert told[-1].value == ("2026-05-04" if "cold" in text else "2026-06-10")


def test_a_note_of_a_later_entry_is_no_plan():
    told = build_timeline("Sunday 14 August 2022\n\nMoved house.\n\nMonday 15 August\n\nAwake from 02:10 until 04:50.")
    awake = told["Awake"]
    assert (awake.status, str(awake.start), str(awake.end)) == ("occurred", "2022-08-15T02:10", "2022-08-15T04:50")

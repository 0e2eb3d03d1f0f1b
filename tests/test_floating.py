"""Where no date is known, none is shown: days count from D0 in every part of the answer."""

from __future__ import annotations

import json
import re

from timeline import build_timeline

TEXT = "The hearing, due at 11:30 p.m., began at 12:10. It ended at a quarter past one, and supper was at two."


def test_a_floating_answer_names_no_year() -> None:
    told = build_timeline(TEXT)
    assert told.reference.source == "floating"
    reckoned = ("constraints", "reference", "tzdata")  # these say which day D0 was reckoned as
    shown = {name: rows for name, rows in told.to_dict().items() if name not in reckoned}
    assert not re.search(r"\b(?:19|20)\d\d\b", json.dumps(shown))


def test_weekdays_have_their_place_among_the_days_of_a_text_that_has_no_date() -> None:
    told = build_timeline("The boat, due to sail at 7:45 on Tuesday, left at 9:20. It came back on Thursday at 8:10.")
    assert told.times[0].value == "XXXX-WXX-2T07:45"
    sailing = next(each for each in told.delays)
    assert (sailing.scheduled.value, sailing.actual.value) == ("D0T07:45", "D0T09:20")
    assert told.events[-1].start is not None and told.events[-1].start.value == "D2T08:10"

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

"""Any string at all gives a timeline whose offsets lie in the text, that the schema allows, and that is read back whole."""

from __future__ import annotations

import pickle

from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from timeline import Timeline, build_timeline
from timeline.timelines import json_schema

PIECES = st.sampled_from(
    """at 9:15 10:45 p.m. noon midnight 24:00 29 February 31 June 2019 -0001 99999 Monday last next week yesterday
    until from to between and the meeting began ended scheduled for an hour late 8-minute nearly two hours later EST
    UTC+5:30 2024-03-10T02:30 ½ １２:３０ ١٢ ٣:٣٠ 10:3๐ İstanbul ﬁve ' ’ – ( ) [ ] { } \\ / % | . , ; : ? !
    half past quarter to century BC AD Q3 FY2020 in OSAKA, \n\n \t \x00 \ud800 \u202e e\u0301""".split(" ")
)
TEXTS = st.one_of(st.text(max_size=120), st.lists(PIECES, max_size=40).map(" ".join))
SCHEMA = Draft202012Validator(json_schema())


@given(TEXTS)
def test_any_text_gives_a_timeline_with_offsets_in_the_text(text: str) -> None:
    told = build_timeline(text)
    spans = [t.span for t in told.times] + [s for e in told for s in (*e.mentions, *e.heads)]
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert told.text == text


@given(TEXTS)
def test_any_timeline_is_read_back_whole_from_json_and_pickle(text: str) -> None:
    told = build_timeline(text, reference="2024-02-29")
    data = told.to_dict()
    SCHEMA.validate(data)
    assert Timeline.from_dict(data) == told
    assert pickle.loads(pickle.dumps(told)) == told

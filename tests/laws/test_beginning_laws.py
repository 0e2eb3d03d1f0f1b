"""Looking at what comes next leaves out no rule that could match."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.rules import load
from timeline.rules.beginnings import Beginning, allowed

PACKS = {language: load(language) for language in ("en", "de")}
SAID = {
    language: [text for each in pack.rules for text in (*each.examples, *each.rejects)]
    for language, pack in PACKS.items()
}
SPOILT = st.sampled_from(["", " ", "-", "‑", "'", "’", ".", ":", "the ", "3", "٣", "é", "\n", "ſ", "K"])


@pytest.mark.parametrize("language", PACKS)
@given(data=st.data())
def test_no_rule_that_matches_is_left_out(language: str, data: st.DataObject) -> None:
    pack = PACKS[language]
    said = data.draw(st.lists(st.sampled_from(SAID[language]), min_size=1, max_size=3))
    at = data.draw(st.integers(0, len(said[0])))
    text = (said[0][:at] + data.draw(SPOILT) + " ".join([said[0][at:], *said[1:]])).translate(
        {ord(" "): data.draw(st.sampled_from(" \xa0\n"))}
    )
    text = data.draw(st.sampled_from([str, str.upper, str.title]))(text)
    for start, rules in pack.places(text):
        matching = [each for each in rules if each.match(text, start)]
        assert [each for each in pack.narrowed(text, start, rules) if each in matching] == matching


def test_a_rule_that_cannot_go_on_is_left_out() -> None:
    pack = PACKS["en"]
    rules = pack.index["tonight"]
    assert Beginning.of(rules, "tonight").rules
    assert not Beginning.of(rules, "toni").before("x", 0, 1)


def test_a_class_of_characters_has_the_kinds_that_it_takes_any_or_every_one_of() -> None:
    odd = (("RANGE", (ord("1"), ord("5"))), ("LITERAL", ord("a")))
    assert {"0", "a", "other"} == allowed("IN", odd)
    assert {"a"} == allowed("IN", odd, every=True)

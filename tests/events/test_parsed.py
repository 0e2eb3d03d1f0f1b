"""A parser of the caller's: it votes on attachments, adds verbs, and never makes a fact of what is denied."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from timeline import build_timeline
from timeline.errors import WrongType

spacy = pytest.importorskip("spacy")

Row = tuple[str, str, str, int]


def pipeline(*rows: Row) -> Callable[[str], Any]:
    """A parser that always gives these rows: the word, its part of speech, its relation, and the place of its head."""

    def parse(text: str) -> Any:
        words, spaces, at = [], [], 0
        for word, *_ in rows:
            at = text.index(word, at) + len(word)
            words.append(word)
            spaces.append(text[at : at + 1] == " ")
        return spacy.tokens.Doc(
            spacy.vocab.Vocab(),
            words=words,
            spaces=spaces,
            pos=[pos for _, pos, _, _ in rows],
            deps=[dep for _, _, dep, _ in rows],
            heads=[head for *_, head in rows],
        )

    return parse


TEXT = "The ferry left at 9:15."
AGREES = (
    ("The", "DET", "det", 1), ("ferry", "NOUN", "nsubj", 2), ("left", "VERB", "ROOT", 2),
    ("at", "ADP", "prep", 2), ("9:15", "NUM", "pobj", 3), (".", "PUNCT", "punct", 2),
)  # fmt: skip
ELSEWHERE = (*AGREES[:2], ("left", "NOUN", "dobj", 1), ("at", "VERB", "ROOT", 3), ("9:15", "NUM", "pobj", 3), AGREES[5])


def bases(parse: Callable[[str], Any], text: str = TEXT) -> Sequence[str]:
    return [claim.tier for claim in build_timeline(text, nlp=parse).claims if claim.kind == "happens-at"]


def test_where_the_parse_agrees_nothing_changes() -> None:
    assert build_timeline(TEXT, nlp=pipeline(*AGREES)) == build_timeline(TEXT)


def test_where_it_hangs_the_time_on_another_verb_the_claim_is_assumed() -> None:
    assert bases(pipeline(*AGREES)) == ["stated"]
    assert bases(pipeline(*ELSEWHERE)) == ["assumed"]


COVER = (
    ("Take", "VERB", "ROOT", 0), ("cover", "NOUN", "dobj", 0), ("!", "PUNCT", "punct", 0),
    ("9:15", "NUM", "npadvmod", 0), (".", "PUNCT", "punct", 0),
)  # fmt: skip


def test_a_verb_that_we_did_not_see_takes_the_time_that_hangs_on_it() -> None:
    told = build_timeline("Take cover! 9:15.", nlp=pipeline(*COVER))
    assert [(each.label, each.start.basis) for each in told.events if each.start] == [("Take cover", "assumed")]


def test_what_is_denied_stays_without_a_time() -> None:
    denied = "Nobody swims at 9:15."
    rows = (("Nobody", "PRON", "nsubj", 1), ("swims", "VERB", "ROOT", 1), ("at", "ADP", "prep", 1),
            ("9:15", "NUM", "pobj", 2), (".", "PUNCT", "punct", 1))  # fmt: skip
    assert build_timeline(denied, nlp=pipeline(*rows)) == build_timeline(denied)
    shout = (("Take", "VERB", "ROOT", 0), ("cover", "PART", "neg", 0), *COVER[2:])
    assert build_timeline("Take cover! 9:15.", nlp=pipeline(*shout)).events == ()


@pytest.mark.parametrize("nlp", [3, "en_core_web_sm"])
def test_what_cannot_be_called_is_named(nlp: object) -> None:
    with pytest.raises(WrongType, match="nlp="):
        build_timeline(TEXT, nlp=nlp)  # type: ignore[arg-type]


def test_a_pipeline_that_gives_no_parsed_tokens_is_named() -> None:
    with pytest.raises(WrongType, match="nlp="):
        build_timeline(TEXT, nlp=str.split)


def test_an_empty_text_is_no_error() -> None:
    assert build_timeline("", nlp=spacy.blank("en")).events == ()

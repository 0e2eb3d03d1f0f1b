"""Where verb groups are looked for, and what the words around a token say of it."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from timeline.lang.signals import Signals
from timeline.text import Token


@frozen(eq=False)
class Place:
    """Where verb groups are looked for: the tokens, the end of the sentence, and what times have taken."""

    tokens: Sequence[Token]
    start: int
    stop: int
    taken: frozenset[int]
    signals: Signals

    def word(self, index: int) -> str:
        """The folded word at *index*; empty outside the sentence."""
        return self.tokens[index].word if self.start <= index < self.stop else ""

    def auxiliary(self, index: int) -> str:
        """The auxiliary at *index*, also one that is written in one with its subject: "will" of "we'll"."""
        word = self.signals.contracted.get(self.word(index), self.word(index))
        if word != "'d":
            return word
        at = index + 1
        while self.word(at) in self.signals.adverbs:
            at += 1
        done = self.word(at)
        return "had" if done.endswith("ed") or done in self.signals.participle - self.signals.bases else "would"


def regular_past(word: str, signals: Signals) -> bool:
    """Whether *word* has the ending of a regular past."""
    return len(word) > 4 and word.endswith("ed") and word not in signals.not_verbs


def adjective(place: Place, index: int) -> bool:
    """Whether a verb form stands between a determiner and a noun or a time: "the scheduled start"."""
    before, signals = index - 1, place.signals
    while place.word(before) in signals.adverbs:
        before -= 1
    lead = place.word(before)
    led = (
        lead in signals.determiners
        or lead in signals.enters
        or lead
        in (
            "of",
            "against",
            "per",
            "with",
        )
    )
    after = place.word(index + 1)
    noun = after[:1].isalnum() and after not in signals.prepositions and after not in signals.determiners
    article = place.word(index - 1) in ("a", "an", "the", "another", "every")
    if lead in place.signals.lone and place.word(index) in place.signals.past - place.signals.participle:
        return False
    return led and (noun or after == "-" or index + 1 in place.taken or article) and not relative_that(place, before)


def relative_that(place: Place, index: int) -> bool:
    """Whether "that" stands after a noun and so opens a relative clause."""
    before = place.word(index - 1)
    return place.word(index) == "that" and before[:1].isalpha() and before not in place.signals.functional


def verbal(word: str, signals: Signals) -> bool:
    """Whether an -ing form is that of a known verb.

    >>> from timeline.lang.signals import signals
    >>> verbal("leaving", signals("en")), verbal("evening", signals("en"))
    (True, False)
    """
    stem = word.removesuffix("ing")
    return stem in signals.bases or f"{stem}e" in signals.bases or stem[:-1] in signals.bases


def prefixed(place: Place, index: int) -> bool:
    """Whether a token is the prefix of a verb or the hyphen after it: "will be re-enabled"."""
    at = index - 1 if place.word(index) == "-" else index
    return place.word(at) in place.signals.prefixes and place.word(at + 1) == "-"

"""Document and pack to mentions: the time expressions of the text, each with the word that introduces it."""

from __future__ import annotations

from attrs import field, frozen

from timeline.lang.signals import Signals
from timeline.rules import Manner, Pack, Reading
from timeline.text import Document, Span
from timeline.values import Clock, Hedge, Value, time_part, timex_type

__all__ = ["Mention", "find"]

REACH = 4


@frozen
class Mention:
    """A time expression: where it stands, what it denotes, and the preposition (SIGNAL) before it, with its tokens."""

    number: int
    span: Span
    value: Value
    type: str
    mod: str | None
    hedge: Hedge | None
    sentence: int
    signal: str
    rule: str
    tokens: range = field(default=range(0), repr=False)

    @property
    def id(self) -> str:
        """The name of the mention in the timeline."""
        return f"t{self.number + 1}"

    @property
    def clock(self) -> Clock | None:
        """The time of day that it tells, if it says the hour."""
        value = time_part(self.value)
        return value if isinstance(value, Clock) and value.hour is not None else None


def find(document: Document, pack: Pack, signals: Signals, manner: Manner) -> tuple[Mention, ...]:
    """The time expressions of *document*, in order."""
    readings = pack.find(document.text, manner)
    return tuple(mention(document, signals, n, reading) for n, reading in enumerate(readings))


def mention(document: Document, signals: Signals, number: int, reading: Reading) -> Mention:
    """The mention that *reading* makes in *document*."""
    span = Span(reading.start, reading.end)
    tokens = document.within(span)
    return Mention(
        number,
        span,
        reading.value,
        timex_type(reading.value),
        reading.mod,
        reading.hedge,
        document.sentence_at(span.start),
        signal_before(document, signals, tokens.start),
        reading.rule,
        tokens,
    )


def signal_before(document: Document, signals: Signals, first: int) -> str:
    """The preposition before the token *first*, past determiners and adverbs; empty where there is none."""
    for word in reversed(document.words[max(0, first - REACH) : first]):
        if word in signals.prepositions or word == "and":
            return word
        if word not in signals.adverbs and word not in signals.determiners:
            return ""
    return ""

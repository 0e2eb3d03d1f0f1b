"""What to call an event: the subject of "began", the noun of "an 8-minute meeting", or the verb with its object."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.lang.signals import Signals
from timeline.text import Span, Token

LONGEST = 6


def head(tokens: Sequence[Token], span: tuple[int, int], signals: Signals) -> int | None:
    """The index of the head noun of the noun phrase that opens *span*: its last word before a preposition or mark."""
    last = None
    for i in range(*span):
        word = tokens[i].word
        breaks = word in signals.prepositions and tokens[i - 1].word != "-"
        if last is not None and (breaks or word in signals.relatives or word in ",;:("):
            break
        if word[0].isalpha() and word not in signals.determiners and word not in signals.adverbs:
            last = i if word not in signals.prepositions else last
    return last


def phrase(tokens: Sequence[Token], first: int, last: int, text: str, signals: Signals) -> str:
    """The words from *first* to *last*, without a determiner, at most six of them."""
    while first < last and opens_phrase(tokens[first].word, signals):
        first += 1
    last = min(last, first + LONGEST)
    while last > first and closes_nothing(tokens[last].word, signals):
        last -= 1
    return " ".join(text[tokens[first].start : tokens[unbroken(tokens, last)].end].split())


def unbroken(tokens: Sequence[Token], last: int) -> int:
    """The last token of a word with hyphens that the token at *last* is a part of: "kick" of "kick-off"."""
    while last + 2 < len(tokens) and tokens[last + 1].word == "-" and glued(tokens, last) and glued(tokens, last + 1):
        last += 2
    return last


def glued(tokens: Sequence[Token], index: int) -> bool:
    """Whether no space follows a token."""
    return tokens[index].end == tokens[index + 1].start


def opens_phrase(word: str, signals: Signals) -> bool:
    """Whether a word only leads to the words of a label: a determiner or a conjunction."""
    return word in signals.determiners or word in signals.boundaries


def closes_nothing(word: str, signals: Signals) -> bool:
    """Whether a word cannot end a label: a preposition, an adverb of the time that follows, or one that opens a phrase."""
    return word == "-" or word in signals.prepositions or word in signals.adverbs or opens_phrase(word, signals)


def covering(tokens: Sequence[Token], first: int, last: int) -> Span:
    """The span from the first token to the last."""
    return Span(tokens[first].start, tokens[last].end)


def key(word: str) -> str:
    """The form under which mentions of one noun meet.

    >>> key("sessions"), key("press")
    ('session', 'press')
    """
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 4 else word

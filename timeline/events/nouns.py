"""Times that modify a noun: "an 8-minute long meeting", "the April summit", "the Monday ferry"."""

from __future__ import annotations

from timeline.events.labels import covering, key, phrase
from timeline.events.model import Clause, Kind, Told
from timeline.events.telling import Telling
from timeline.mentions import Mention
from timeline.text import Span

REACH = 8


def timed_noun(telling: Telling, clause: Clause, mention: Mention, sentence: int) -> bool:
    """Whether *mention* modifies an event noun after it; then the noun is an event with that time or length."""
    if mention.type not in ("DURATION", "DATE", "TIME") or not modifies(telling, mention):
        return False
    first = telling.document.within(Span(0, mention.span.end)).stop
    noun = noun_after(telling, first, clause.end)
    if noun is None:
        return False
    told = event_of(telling, first, noun, sentence)
    kind = Kind.LASTS if mention.type == "DURATION" else Kind.AT
    telling.claim(kind, told, mention, span=covering(telling.document.tokens, noun, noun))
    return True


def modifies(telling: Telling, mention: Mention) -> bool:
    """Whether the time stands where an adjective does: no preposition of time of its own."""
    first = telling.document.within(mention.span).start
    text = mention.span.of(telling.document.text).lower()
    if mention.type == "DURATION":
        return "-" in text or text.endswith(("s'", "s’", "'s", "’s"))
    return telling.word(first - 1) in (
        "the",
        "a",
        "an",
        "this",
        "his",
        "her",
        "its",
        "their",
        "our",
    ) or text.startswith("the ")


def noun_after(telling: Telling, first: int, stop: int) -> int | None:
    """The event noun that ends the noun phrase at *first*, past its adjectives."""
    last = None
    for i in range(first, min(stop, first + REACH)):
        word = telling.word(i)
        if word in telling.signals.nouns or hyphenated(telling, i):
            last = i
        elif telling.word(i - 1) == "-" or telling.word(i + 1) == "-" or word == "-":
            continue
        elif (
            not word.isalpha()
            or word in telling.signals.prepositions
            or word in telling.signals.be
            or word in telling.signals.boundaries
        ):
            break
    return last


def hyphenated(telling: Telling, i: int) -> bool:
    """Whether the token ends a hyphenated event noun such as "kick-off"."""
    return telling.word(i - 1) == "-" and f"{telling.word(i - 2)}-{telling.word(i)}" in telling.signals.nouns


def event_of(telling: Telling, first: int, noun: int, sentence: int) -> int:
    """The event of a timed noun: always its own."""
    tokens, signals = telling.document.tokens, telling.signals
    while first < noun and telling.word(first) in ("long", "-", ",", "old"):
        first += 1
    heading = covering(tokens, noun, noun)
    label = phrase(tokens, first, noun, telling.document.text, signals)
    span = covering(tokens, first, noun)
    return telling.add(Told(0, label, (span,), (heading,), "occurred", -1, False, sentence, key(tokens[noun].word)))

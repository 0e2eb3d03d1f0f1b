"""Estimated times: "ETA 14:20" tells when somebody is to arrive, "ETD 9:15" when to leave."""

from __future__ import annotations

from timeline.events.labels import covering
from timeline.events.model import Clause, Kind, Told
from timeline.events.telling import Telling
from timeline.mentions import Mention

BETWEEN = 3
WHOSE = 8


def estimated(telling: Telling, clause: Clause, mention: Mention) -> int | None:
    """The arrival, or departure, that a time is estimated for; None where none is."""
    noun = estimate(telling, mention) if mention.type == "TIME" else None
    if noun is None:
        return None
    heading = covering(telling.document.tokens, noun, noun)
    label, now = heading.of(telling.document.text), telling.sentence
    told = telling.add(Told(0, label, (heading,), (heading,), "planned", 1, sentence=now, last=now))
    telling.claim(Kind.SCHEDULED, told, mention)
    telling.await_deed(told, telling.signals.estimates[telling.word(noun)])
    telling.by_head[noun] = told
    whose = owner(telling, clause, noun)
    if whose is not None:
        telling.whose[told] = telling.name(whose)
    return told


def estimate(telling: Telling, mention: Mention) -> int | None:
    """The "ETA" that stands before a time: "ETA 14:20", "an ETA of 2 p.m.", "its ETA was 9"."""
    first, signals = telling.first_of(mention), telling.signals
    for i in range(first - 1, first - 1 - BETWEEN, -1):
        word = telling.word(i)
        if word in signals.estimates:
            return i
        if word not in signals.be | signals.belonging and word not in (":", "-", "now"):
            return None
    return None


def owner(telling: Telling, clause: Clause, noun: int) -> int | None:
    """Who is to arrive: the owner of the estimate, the subject of its clause, or the last noun of a note before it."""
    signals, predicate = telling.signals, clause.predicate
    if predicate is not None and predicate.first < noun and clause.subject[0] < clause.subject[1]:
        return clause.subject[1] - 1
    for i in range(noun - 1, max(clause.start, noun - WHOSE) - 1, -1):
        word = telling.word(i)
        named = word.isalpha() and word not in signals.functional and i not in telling.taken
        if named and word not in signals.participle and not word.endswith("ed"):
            return i
    return None

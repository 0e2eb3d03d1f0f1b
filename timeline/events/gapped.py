"""Verbs left out: "doors open at 7, the band at 8 and the headliner at 9.30" tells three things."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.labels import covering, key, phrase
from timeline.events.model import Clause, Told
from timeline.events.roles import said_of
from timeline.events.telling import Telling
from timeline.mentions import Mention
from timeline.text import Span
from timeline.values import Shift

JOINS = frozenset({"and", ",", ";"})
LEADS = frozenset({"at", "on", "in", "by"})
REACH = 8


def gapped(telling: Telling, clause: Clause, mentions: Sequence[Mention]) -> frozenset[int]:
    """Tell an event for each noun that has a time of its own and shares the verb; the numbers of those times."""
    spent: set[int] = set()
    predicate = clause.predicate
    if predicate is None or len(mentions) < 2:
        return frozenset()
    for mention in mentions[1:]:
        nouns = nouns_before(telling, clause, mention)
        if nouns is not None:
            told_of(telling, clause, nouns, mention)
            spent.add(mention.number)
    return frozenset(spent)


def nouns_before(telling: Telling, clause: Clause, mention: Mention) -> tuple[int, int] | None:
    """The noun phrase between a comma or "and" and the time's preposition, where it is all that stands there."""
    first, signals = telling.first_of(mention), telling.signals
    lead = telling.word(first - 1) in LEADS
    stepped = isinstance(mention.value, Shift) and not lead
    if mention.type not in ("TIME", "DATE") or not (lead or stepped) or clause.predicate is None:
        return None
    last = first - 1 - lead
    at = last
    while at > max(clause.predicate.last, first - REACH) and telling.word(at) not in JOINS:
        word = telling.word(at)
        loose = signals.prepositions | signals.pronouns | signals.adverbs - signals.series
        if at in telling.taken or word in loose:
            return None
        at -= 1
    if at + 1 > last or telling.word(at) not in JOINS or not timed_before(telling, clause, at):
        return None
    return at + 1, last


def timed_before(telling: Telling, clause: Clause, at: int) -> bool:
    """Whether a time stands between the verb and the token: what is shared is a verb with a time."""
    verb = clause.predicate
    return verb is not None and any(i in telling.taken for i in range(verb.last + 1, at))


def told_of(telling: Telling, clause: Clause, nouns: tuple[int, int], mention: Mention) -> None:
    """Tell the event of one noun, with the verb of the clause."""
    tokens, predicate = telling.document.tokens, clause.predicate
    if predicate is None:
        return
    label = phrase(tokens, nouns[0], nouns[1], telling.document.text, telling.signals)
    name = key(telling.word(nouns[1]))
    known = telling.by_key.get(name)
    span = Span(tokens[nouns[0]].start, mention.span.end)
    heading = covering(tokens, nouns[1], nouns[1])
    if known is not None and known == telling.open_plan:
        event = telling.again(known, span, heading)
        telling.status(event, "occurred")
    else:
        told = Told(0, label, (span,), (heading,), tense=predicate.tense, sentence=telling.sentence, key=name)
        event = telling.add(told)
    said_of(telling, event, clause, mention)

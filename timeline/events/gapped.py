"""Verbs left out: "doors open at 7, the band at 8 and the headliner at 9.30" tells three things.

So do "it was felt at 3, and again an hour later", "a bang at 9, another at ten" and "he ate, and at noon a long walk".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from timeline.events.labels import covering, phrase
from timeline.events.model import Clause, Kind, Told
from timeline.events.roles import said_of
from timeline.events.telling import Telling, foresees
from timeline.mentions import Mention
from timeline.text import Span
from timeline.values import Shift

JOINS = frozenset({"and", ",", ";"})
LEADS = frozenset({"at", "on", "in", "by", "for", "before", "after"})
ANOTHER = frozenset({"another", "others"})
INDEFINITE = frozenset({"a", "an", *ANOTHER})
REACH, LEAD = 8, 3


class Gap(NamedTuple):
    """The words of an event without a verb of its own, and its time."""

    first: int
    last: int
    mention: Mention


def gapped(telling: Telling, clause: Clause, mentions: Sequence[Mention]) -> tuple[Gap, ...]:
    """The nouns of a clause that have a time of their own and share its verb."""
    found = []
    for number, mention in enumerate(mentions):
        nouns = nouns_before(telling, clause, mention) if number and alike(clause, mentions[0], mention) else None
        nouns = nouns_after(telling, clause, mention) if nouns is None else nouns
        if nouns is not None:
            found.append(Gap(*nouns, mention))
    return tuple(found)


def alike(clause: Clause, first: Mention, mention: Mention) -> bool:
    """Whether a time is one more of its kind; in "Friday, Room 4 at 10", without a verb, the second goes on from the first."""
    return clause.predicate is not None or first.type == mention.type == "TIME"


def nouns_before(telling: Telling, clause: Clause, mention: Mention) -> tuple[int, int] | None:
    """The words between a comma or "and" and the time's preposition, where they can name a thing that happens."""
    first, floor = telling.first_of(mention), floor_of(clause)
    led = lead(telling, mention, floor)
    if mention.type not in ("TIME", "DATE") or not led and not isinstance(mention.value, Shift) and not mention.hedge:
        return None
    at = last = past_aside(telling, first - led - 1, floor)
    while at > max(floor, last - REACH) and telling.word(at) not in JOINS:
        if at in telling.taken or telling.word(at) in telling.signals.pronouns:
            return None
        at -= 1
    joined = telling.word(at) in JOINS and any(i in telling.taken for i in range(floor + 1, at))
    stepped = isinstance(mention.value, Shift)
    return (at + 1, last) if joined and at < last and elliptical(telling, at, last, stepped=stepped) else None


def floor_of(clause: Clause) -> int:
    """The last token before which no verb is shared: that of the verb, where there is one."""
    return clause.predicate.last if clause.predicate is not None else clause.start - 1


def lead(telling: Telling, mention: Mention, floor: int) -> int:
    """How many words lead to a time: "at", "shortly before"."""
    first, signals = telling.first_of(mention), telling.signals
    if telling.word(first - 1) not in LEADS:
        return 0
    count = 1
    while (
        count < LEAD
        and first - 1 - count > floor
        and telling.word(first - 1 - count) in signals.adverbs - signals.again
    ):
        count += 1
    return count


def past_aside(telling: Telling, last: int, floor: int) -> int:
    """The last word before what is said of it between commas: "a third, of magnitude 5, at noon"."""
    if telling.word(last) != ",":
        return last
    opening = next((i for i in range(last - 1, max(floor, last - REACH), -1) if telling.word(i) == ","), None)
    inner = opening is not None and telling.word(opening + 1) in telling.signals.prepositions
    return opening - 1 if opening is not None and inner else last


def elliptical(telling: Telling, join: int, last: int, *, stepped: bool) -> bool:
    """Whether the words after a join are a noun phrase, "again", or a place after "and" or before "an hour later"."""
    signals, words = telling.signals, [telling.word(i) for i in range(join + 1, last + 1)]
    if words[0] in signals.again:
        return True
    if not any(word in ANOTHER or word.isalpha() and word not in signals.functional for word in words):
        return False
    loose = signals.adverbs - signals.series
    loose = loose if words[0] in INDEFINITE else loose | signals.prepositions
    if words[0] in signals.prepositions:
        return (telling.word(join) != "," or stepped) and not loose.intersection(words[1:])
    return not loose.intersection(words)


def nouns_after(telling: Telling, clause: Clause, mention: Mention) -> tuple[int, int] | None:
    """The noun phrase that follows a time after "and", where no verb does: "he ate, and at noon a long walk"."""
    first, after = telling.first_of(mention), telling.after(mention)
    if clause.predicate is None or first - 2 <= clause.predicate.last or telling.word(after) not in INDEFINITE:
        return None
    if telling.word(first - 1) not in LEADS or telling.word(first - 2) != "and" or mention.type != "TIME":
        return None
    stop = after
    while stop < min(clause.end, after + REACH) and telling.word(stop)[:1].isalpha():
        if stop in telling.taken or stop > after and telling.word(stop) in telling.signals.functional:
            return None
        stop += 1
    return (after, stop - 1) if stop - 1 > after else None


def told_of(telling: Telling, clause: Clause, gap: Gap, before: int | None) -> None:
    """Tell the event of one noun, with the verb of the clause, whose own event comes *before* it."""
    tokens = telling.document.tokens
    name = "" if telling.word(gap.first) in telling.signals.again else telling.name(gap.last)
    known = telling.by_key.get(name)
    span = Span(tokens[gap.first].start, max(gap.mention.span.end, tokens[gap.last].end))
    heading = covering(tokens, gap.last, gap.last)
    if known is not None and known == telling.open_plan:
        event = telling.again(known, span, heading)
        telling.status(event, "occurred")
    else:
        verb, now = clause.predicate, telling.sentence
        status = "planned" if verb is not None and foresees(telling, verb) else "occurred"
        tense = verb.tense if verb is not None else 0
        label = labelled(telling, clause, gap)
        event = telling.add(Told(0, label, (span,), (heading,), status, tense, sentence=now, key=name, last=now))
    if before not in (None, event):
        telling.claim(Kind.TOLD, before, other=event, basis="assumed")
    said_of(telling, event, clause, gap.mention)


def labelled(telling: Telling, clause: Clause, gap: Gap) -> str:
    """The words of the event; what happens again is named with its verb: "rang again"."""
    tokens, text = telling.document.tokens, telling.document.text
    verb = clause.predicate
    if verb is None or telling.word(gap.first) not in telling.signals.again:
        return phrase(tokens, gap.first, gap.last, text, telling.signals)
    stop = next((i for i in range(verb.last + 1, clause.end) if i in telling.taken), clause.end)
    deed = phrase(tokens, verb.head, stop - 1, text, telling.signals)
    return f"{deed} {' '.join(covering(tokens, gap.first, gap.last).of(text).split())}"

"""The walk through a document: sentence by sentence, clause by clause, each time to the clause that it belongs to."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.clauses import clauses
from timeline.events.comparisons import compare
from timeline.events.model import Clause, Story
from timeline.events.nouns import timed_noun
from timeline.events.order import follows, ordered
from timeline.events.outcome import outcome
from timeline.events.roles import said_of
from timeline.events.sessions import sessions
from timeline.events.telling import Telling, tell
from timeline.lang.signals import Signals
from timeline.mentions import Mention
from timeline.text import Document


def extract(document: Document, mentions: Sequence[Mention], signals: Signals) -> Story:
    """The story of *document*: its events, and every claim about when they were."""
    telling = Telling(document, signals)
    taken = frozenset(i for m in mentions for i in document.within(m.span))
    by_sentence: dict[int, list[Mention]] = {}
    for mention in mentions:
        by_sentence.setdefault(mention.sentence, []).append(mention)
    for number, span in enumerate(document.sentences):
        here = document.within(span)
        if len(here):
            found = tuple(clauses(document.tokens, here, taken, signals))
            sentence(telling, number, found, by_sentence.get(number, []))
    sessions(telling)
    return Story(tuple(telling.events), tuple(telling.claims))


def sentence(telling: Telling, number: int, found: Sequence[Clause], mentions: Sequence[Mention]) -> None:
    """Tell one sentence: its events first, then what its times say of them."""
    shares = shared_out(telling, found, mentions)
    told: list[int | None] = []
    for clause, share in zip(found, shares, strict=True):
        rest = [m for m in share if not timed_noun(telling, clause, m, number)]
        event = None if follows(telling, clause) and len(rest) < len(share) else tell(telling, clause, number, rest)
        told.append(event)
        if event is not None:
            settle(telling, event, clause, rest)
    ordered(telling, found, told)


def settle(telling: Telling, event: int, clause: Clause, mentions: Sequence[Mention]) -> None:
    """Add what the clause and its times say of its event, and remember what a later "it" can mean."""
    spent = compare(telling, event, clause, mentions)
    for mention in mentions:
        if mention.number not in spent:
            said_of(telling, event, clause, mention)
    outcome(telling, event, clause)


def shared_out(telling: Telling, found: Sequence[Clause], mentions: Sequence[Mention]) -> list[list[Mention]]:
    """The times of each clause; a clause that is nothing but a time gives it to its neighbour before, or after."""
    shares: list[list[Mention]] = [[] for _ in found]
    for mention in mentions:
        first = telling.document.within(mention.span).start
        inside = [n for n, c in enumerate(found) if c.start <= first < c.end]
        number = inside[0] if inside else nearest(found, first)
        if number is not None:
            shares[owner(telling, found, number)].append(mention)
    return shares


def nearest(found: Sequence[Clause], token: int) -> int | None:
    """The clause that begins last before *token*, else the first one."""
    before = [n for n, c in enumerate(found) if c.start <= token]
    return before[-1] if before else (0 if found else None)


def owner(telling: Telling, found: Sequence[Clause], number: int) -> int:
    """The clause that a time in clause *number* speaks of."""
    clause = found[number]
    if clause.predicate is not None or clause.opener == ":" or not wordless(telling, clause):
        return number
    before = [n for n in range(number) if found[n].predicate is not None or not wordless(telling, found[n])]
    after = [n for n in range(number + 1, len(found)) if found[n].predicate is not None]
    return before[-1] if before else after[0] if after else number


def wordless(telling: Telling, clause: Clause) -> bool:
    """Whether a clause without a verb holds little more than a time."""
    return clause.end - clause.start <= 12 and not any(
        telling.word(i) in telling.signals.nouns for i in range(clause.start, clause.end)
    )

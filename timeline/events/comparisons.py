"""Comparisons with a plan: "two hours later than the scheduled 10:45", "instead of 7", "against a planned noon"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.model import Clause, Kind
from timeline.events.telling import Telling
from timeline.mentions import Mention
from timeline.text import Span

REACH = 6


def compare(telling: Telling, event: int, clause: Clause, mentions: Sequence[Mention]) -> frozenset[int]:
    """Claims from comparisons in the clause; the numbers of the times that they use up."""
    spent: set[int] = set()
    for mention in mentions:
        if mention.type in ("TIME", "DATE") and against_plan(telling, clause, mention):
            telling.claim(Kind.SCHEDULED, event, mention)
            spent.add(mention.number)
    return frozenset(spent)


def against_plan(telling: Telling, clause: Clause, mention: Mention) -> bool:
    """Whether the words before the time set it against what happened."""
    signals = telling.signals
    stop = telling.document.within(Span(0, mention.span.start)).stop
    words = [telling.word(i) for i in range(max(clause.start, stop - REACH), stop)]
    if "than" in words or "against" in words:
        return bool(set(words) & (signals.planned | signals.due | signals.schedule))
    return words[-2:] == ["instead", "of"] or words[-2:] == ["ahead", "of"] and mention.type == "TIME"

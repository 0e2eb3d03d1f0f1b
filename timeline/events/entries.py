"""The time at the head of an entry: "00:41 A recount, begun at 00:05" was begun by the time of the entry, not at it."""

from __future__ import annotations

from attrs import evolve

from timeline.events.model import BEGUN, Kind
from timeline.events.telling import Telling
from timeline.mentions import Mention

EDGES = BEGUN | {Kind.END}


def entries(telling: Telling) -> None:
    """Take the time of an entry for a latest one, where the entry tells another beginning, or end, of its event."""
    begun: dict[tuple[int, bool], list[int]] = {}
    for number, claim in enumerate(telling.claims):
        if claim.kind in EDGES and claim.mentions:
            begun.setdefault((claim.event, claim.kind is Kind.END), []).append(number)
    for numbers in begun.values():
        for here, then in zip(numbers, numbers[1:], strict=False):
            head, told = telling.claims[here], telling.claims[then]
            if then - here < 3 and head.mentions[0] in telling.headed and told.mentions[0] not in telling.headed:
                telling.claims[here] = evolve(head, kind=Kind.BY)


def heads_entry(telling: Telling, mention: Mention) -> bool:
    """Whether a time of day opens its line, with no word before it."""
    if mention.type != "TIME" or mention.signal:
        return False
    text, start = telling.document.text, mention.span.start
    line = text.rfind("\n", max(0, start - 8), start) + 1
    return (line > 0 or start < 8) and not any(c.isalnum() for c in text[line:start])

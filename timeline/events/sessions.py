"""Sessions of a whole: talks told by their end alone, after a meeting told by its beginning alone, are its first part."""

from __future__ import annotations

from collections.abc import Mapping

from timeline.events.model import Claim, Kind, Told
from timeline.events.telling import Telling

NEAR = 2


def sessions(telling: Telling) -> None:
    """Add what makes gatherings parts of one whole, where each lacks just what the other has."""
    kinds = kinds_by_event(telling)
    following = {c.event: c.other for c in telling.claims if c.kind is Kind.MEETS and c.other is not None}
    gatherings = [e for e in telling.events if gathers(telling, e)]
    for whole, part in zip(gatherings, gatherings[1:], strict=False):
        if whole.key == part.key and whole.key:
            continue
        if part.sentence - whole.sentence <= NEAR and completes(kinds, whole.number, part.number):
            telling.claims.append(Claim(Kind.SAME_START, part.number, other=whole.number, basis="assumed"))
            for each in (part.number, *chain(following, part.number)):
                telling.claims.append(Claim(Kind.PART, each, other=whole.number, basis="assumed"))


def kinds_by_event(telling: Telling) -> dict[int, set[Kind]]:
    """The kinds of claim made of each event."""
    kinds: dict[int, set[Kind]] = {}
    for claim in telling.claims:
        kinds.setdefault(claim.event, set()).add(claim.kind)
    return kinds


def gathers(telling: Telling, told: Told) -> bool:
    """Whether the event is a gathering of people: by its noun, or by what its verb holds."""
    names = telling.signals.gatherings
    if told.key:
        return told.key in names or f"{told.key}s" in names
    return any(word.strip(",.").lower() in names for word in told.label.split()[:3])


def completes(kinds: dict[int, set[Kind]], whole: int, part: int) -> bool:
    """Whether the whole has a start and no end, and the part an end and no start."""
    first, then = kinds.get(whole, set()), kinds.get(part, set())
    begun, ended = {Kind.START, Kind.AT}, {Kind.END, Kind.LASTS}
    alone = Kind.END in then and Kind.LASTS not in then and not then & begun
    return bool(first & begun) and not first & ended and alone


def chain(following: Mapping[int, int], event: int) -> list[int]:
    """The events that follow *event*, each where the one before ends."""
    found: list[int] = []
    while event in following and following[event] not in found:
        event = following[event]
        found.append(event)
    return found

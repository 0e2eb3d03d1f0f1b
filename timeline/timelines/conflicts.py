"""Contradictions in the reader's words: claims of which each is needed, and that no reading of their times resolves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from attrs import evolve

from timeline.constraints.problem import ORIGIN, Constraint, Tier
from timeline.constraints.solved import Solved, solved
from timeline.timelines.parts import Claim, Conflict

SOFT = (Tier.EXACT, Tier.DEFAULT, Tier.SUGGESTED, Tier.TELLING, Tier.FIGURE)
READINGS = 4
FAR = 14 * 3_600_000_000


def conflicts(solution: Solved, claims: Mapping[str, Claim], text: str) -> Iterator[Conflict]:
    """Every contradiction among explicit claims, each told once."""
    told: set[tuple[str, ...]] = set()
    by_claim = claimed(solution)
    for chain in solution.conflicts:
        names = tuple(sorted({n for c in chain for n in c.because}, key=lambda n: int(n[1:]) if n[1:].isdigit() else 0))
        if names in told or any(c.tier in SOFT or c.doubtful for c in chain):
            continue
        told.add(names)
        if not resolved([c for n in names for c in by_claim.get(n, ())]):
            yield from in_words(names, claims, text)


def claimed(solution: Solved) -> Mapping[str, list[Constraint]]:
    """The hard constraints of each claim."""
    found: dict[str, list[Constraint]] = {}
    if solution.conflicts:
        for c in (c for component in solution.components for c in component.constraints):
            if c.tier not in SOFT and len(c.because) == 1:
                found.setdefault(c.because[0], []).append(c)
    return found


def resolved(constraints: Sequence[Constraint]) -> bool:
    """Whether other readings of the times in a contradiction let all of its claims hold, not too far apart."""
    anchors = [c for c in constraints if c.earlier == ORIGIN]
    options = [(0, *c.readings[:READINGS]) for c in anchors]
    if len(anchors) > READINGS or all(len(each) == 1 for each in options):
        return False
    rest = [c for c in constraints if c.earlier != ORIGIN]
    for shifts in product(*options):
        moved = [shifted(c, shift) for c, shift in zip(anchors, shifts, strict=True)]
        if any(shifts) and near(moved) and not solved([*moved, *rest]).conflicts:
            return True
    return False


def shifted(anchor: Constraint, shift: int) -> Constraint:
    """A time read as *shift* later."""
    low, high = anchor.low, anchor.high
    return evolve(anchor, low=None if low is None else low + shift, high=None if high is None else high + shift)


def near(anchors: Sequence[Constraint]) -> bool:
    """Whether clock times lie as near to each other as those of one story do."""
    walls = [c.low for c in anchors if c.low is not None and c.low == c.high]
    return not walls or max(walls) - min(walls) <= FAR


def in_words(names: Sequence[str], claims: Mapping[str, Claim], text: str) -> Iterator[Conflict]:
    """A contradiction told with the words of its claims; none where there is but one of them."""
    spans = tuple(dict.fromkeys(s for name in names if name in claims for s in claims[name].spans))
    if len(spans) > 1:
        words = " and ".join(repr(text[a:b]) for a, b in spans)
        yield Conflict(spans=spans, message=f"{words} cannot all be right", claims=tuple(names))

"""What the text says of a length against what follows from the times: checks, whether they agree or not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from timeline.constraints.problem import Constraint
from timeline.constraints.solved import Solved
from timeline.timelines.claims import Outline
from timeline.timelines.facts import Answers
from timeline.timelines.parts import Check, Claim
from timeline.timelines.shown import duration

ROUNDING = 60_000_000


class Compared(NamedTuple):
    """A stated length beside the length that the times give without it."""

    claim: Claim
    said: Constraint
    size: int
    event: str

    @property
    def agrees(self) -> bool:
        """Whether the size lies within what is said, a minute of rounding allowed."""
        low, high = self.said.low, self.said.high
        return (low is None or self.size >= low - ROUNDING) and (high is None or self.size <= high + ROUNDING)


def checks(rows: Iterable[Compared], found: Answers) -> Iterator[Check]:
    """Every stated length that the times of its event confirm or deny."""
    for number, row in enumerate(rows, 1):
        known, name = found.seen(row.event).checks, f"k{number}"
        check = known.get(row.claim.id)
        if check is None or check.id != name:
            check = known[row.claim.id] = check_of(name, row)
        yield check


def check_of(name: str, row: Compared) -> Check:
    """One check in words."""
    verdict = "agrees with" if row.agrees else "disagrees with"
    derived = duration(row.size)
    return Check(
        id=name,
        spans=row.claim.spans,
        stated=row.claim.text,
        derived=derived,
        agrees=row.agrees,
        message=f"{row.claim.text!r} {verdict} the times, which are {derived} apart",
    )


def compared(outline: Outline, found: Answers) -> Iterator[Compared]:
    """Stated lengths between points that are known without them."""
    for claim, said, event in outline.lengths:
        sizes = found.seen(event).sizes
        if claim.id not in sizes:
            sizes[claim.id] = independent(said, claim.id, found.real)
        size = sizes[claim.id]
        if size is not None:
            yield Compared(claim, said, size, event)


def independent(said: Constraint, name: str, solution: Solved) -> int | None:
    """The time between the two points of a stated length, where neither rests on that length."""
    early, late = solution.known(said.earlier), solution.known(said.later)
    if not (early.exact and late.exact) or early.low is None or late.low is None:
        return None
    rests = any(name in c.because for c in (*early.chain, *late.chain))
    return None if rests else late.low - early.low

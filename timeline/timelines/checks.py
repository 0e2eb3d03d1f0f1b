"""What the text says of a length against what follows from the times: checks, whether they agree or not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen

from timeline.constraints.problem import Constraint
from timeline.constraints.solved import Solved
from timeline.timelines.claims import said_lengths
from timeline.timelines.parts import Check, Claim
from timeline.timelines.shown import duration

ROUNDING = 60_000_000


@frozen
class Compared:
    """A stated length beside the length that the times give without it."""

    claim: Claim
    said: Constraint
    size: int

    @property
    def agrees(self) -> bool:
        """Whether the size lies within what is said, a minute of rounding allowed."""
        low, high = self.said.low, self.said.high
        return (low is None or self.size >= low - ROUNDING) and (high is None or self.size <= high + ROUNDING)


def checks(rows: Sequence[Compared]) -> tuple[Check, ...]:
    """Every stated length that the times of its event confirm or deny."""
    return tuple(check_of(n, row) for n, row in enumerate(rows))


def check_of(number: int, row: Compared) -> Check:
    """One check in words."""
    verdict = "agrees with" if row.agrees else "disagrees with"
    derived = duration(row.size)
    return Check(
        id=f"k{number + 1}",
        spans=row.claim.spans,
        stated=row.claim.text,
        derived=derived,
        agrees=row.agrees,
        message=f"{row.claim.text!r} {verdict} the times, which are {derived} apart",
    )


def compared(claims: Sequence[Claim], constraints: Sequence[Constraint], solution: Solved) -> Iterator[Compared]:
    """Stated lengths between points that are known without them."""
    lengths = said_lengths(constraints)
    for claim in claims:
        said = lengths.get(claim.id)
        size = None if said is None else independent(said, claim.id, solution)
        if said is not None and size is not None:
            yield Compared(claim, said, size)


def independent(said: Constraint, name: str, solution: Solved) -> int | None:
    """The time between the two points of a stated length, where neither rests on that length."""
    early, late = solution.known(said.earlier), solution.known(said.later)
    if not (early.exact and late.exact) or early.low is None or late.low is None:
        return None
    rests = any(name in c.because for c in (*early.chain, *late.chain))
    return None if rests else late.low - early.low

"""Contradictions in the reader's words: claims of which each is needed, and that no reading of their times resolves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from attrs import evolve

from timeline.constraints.problem import ORIGIN, Constraint, Tier
from timeline.constraints.solved import Solved, solved
from timeline.events import Kind
from timeline.timelines.facts import Answers
from timeline.timelines.parts import Claim, Conflict
from timeline.timelines.words import listed

SOFT = (Tier.EXACT, Tier.DEFAULT, Tier.SUGGESTED, Tier.TELLING, Tier.FIGURE)
READINGS = 4
PHRASES: dict[str, str] = {
    Kind.LASTS: "the statement that it lasted {}",
    Kind.DELAY: "the statement that it was {} late or early",
    Kind.DELAY_END: "the statement that it ended {} late or early",
    Kind.OFFSET: "the statement that they were {} apart",
    Kind.BEFORE: "the order told by {}",
    Kind.MEETS: "the order told by {}",
}
FAR = 14 * 3_600_000_000
SAME_AS = "same-as"


def conflicts(found: Answers, claims: Sequence[Claim], text: str) -> Iterator[Conflict]:
    """Every contradiction among explicit claims, each told once, in the order of the claims."""
    told: dict[tuple[str, ...], dict[str, None]] = {}
    verdicts = found.memory.resolved
    for chain in found.real.conflicts:
        if not any(c.tier in SOFT or c.doubtful for c in chain):
            names = tuple(sorted({name for c in chain for name in c.because}, key=numbered))
            told.setdefault(names, {}).update(dict.fromkeys(chain[-1].because))
    by_name = {c.id: c for c in claims} if told else {}
    for names in sorted(fewest(told), key=lambda each: [*map(numbered, each)]):
        said = tuple(c for name in names for c in hard(found.real, name))
        if said not in verdicts:
            verdicts[said] = resolved(said)
        if not verdicts[said]:
            yield from in_words(names, tuple(told[names]), by_name, text)


def fewest(told: Mapping[tuple[str, ...], Mapping[str, None]]) -> Iterator[tuple[str, ...]]:
    """The contradictions but those of which fewer claims are one already, with no others set aside.

    Two events said to be one are so in their starts, ends and plans; a chain through two of these says no more than
    the chain through one.
    """
    ending: dict[str, list[tuple[str, ...]]] = {}
    for names in told:
        ending.setdefault(names[-1], []).append(names)
    for names, aside in told.items():
        others = (each for name in names for each in ending.get(name, ()) if len(each) < len(names))
        if not any(set(each) < set(names) and aside.keys() <= told[each].keys() for each in others):
            yield names


def numbered(name: str) -> tuple[int, str]:
    """The place of a claim among others by its id."""
    return int(name[1:]) if name[1:].isdecimal() else 0, name


def hard(solution: Solved, claim: str) -> Iterator[Constraint]:
    """The hard constraints of a claim."""
    return (c for each in solution.components for c in each.only(claim) if c.tier not in SOFT)


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


def in_words(names: Sequence[str], aside: Sequence[str], claims: Mapping[str, Claim], text: str) -> Iterator[Conflict]:
    """A contradiction told with the words of its claims; none where only one of them has any."""
    told = [claims[name] for name in names if name in claims and claims[name].kind != SAME_AS]
    spans = tuple(dict.fromkeys(span for claim in told for span in claim.spans))
    sides = [phrase(claim, text) for claim in told if claim.spans or claim.text]
    if len(spans) > 1 or (len(sides) > 1 and any(not claim.spans for claim in told)):
        words = listed([*plain(told, text), *(side for side in sides if side)])
        verdict = "cannot both be right" if len(sides) == 2 else "cannot all be right"
        yield Conflict(spans=spans, message=f"{words} {verdict}", claims=tuple(names), set_aside=tuple(aside))


def plain(told: Sequence[Claim], text: str) -> list[str]:
    """The times of a contradiction, together."""
    times = [quoted(claim, text) for claim in told if claim.kind not in PHRASES and claim.spans]
    return [f"the {'time' if len(times) == 1 else 'times'} {listed(times)}"] if times else []


def phrase(claim: Claim, text: str) -> str:
    """What a claim says that is more than a time; nothing for a time."""
    if not claim.spans:
        return claim.text
    return PHRASES[claim.kind].format(quoted(claim, text)) if claim.kind in PHRASES else ""


def quoted(claim: Claim, text: str) -> str:
    """The words of a claim, and the document that they are of."""
    words = repr(" … ".join(" ".join(text[a:b].split()) for a, b in claim.spans))
    return f"{words} ({claim.source})" if claim.source else words

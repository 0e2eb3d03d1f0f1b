"""Where a story has got to by a length: "20 minutes later" than a start that lasted an hour is after the end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline.constraints.amounts import amount
from timeline.events import BEGUN, Claim, Kind, Story
from timeline.mentions import Mention
from timeline.values import Clock, Shift, time_part
from timeline.values.length import CLOCKED


def reached(mentions: Sequence[Mention], story: Story) -> Mapping[int, tuple[int, bool]]:
    """For each time that goes on from the last: the microseconds from that clock to where the story is, and whether it is a plan."""
    told = {number: claim for claim in story.claims for number in claim.mentions if claim.kind is not Kind.TOLD}
    events: dict[int | None, list[Claim]] = {}
    for claim in story.claims:
        events.setdefault(claim.event, []).append(claim)
    found: dict[int, tuple[int, bool]] = {}
    last = -1
    for mention in mentions:
        if last in told and (counts_on(mention) or isinstance(mention.value, Clock)):
            found[mention.number] = gone_on(told[last], mention.number, events, mentions)
        last = mention.number if timed(mention) else last
    return found


def counts_on(mention: Mention) -> bool:
    """Whether a time is so many minutes or hours after the one told last."""
    value = mention.value
    return isinstance(value, Shift) and value.anchor == "then" and value.sign > 0 and timed(mention)


def timed(mention: Mention) -> bool:
    """Whether a time is as fine as a clock."""
    value = time_part(mention.value)
    if isinstance(value, Shift):
        return bool(value.length.parts) and value.length.parts[-1][1] in CLOCKED
    return isinstance(value, Clock)


def gone_on(
    claim: Claim, here: int, events: Mapping[int | None, Sequence[Claim]], mentions: Sequence[Mention]
) -> tuple[int, bool]:
    """How far an event has gone on from the time that a claim tells, by the lengths told before mention *here*."""
    before = [c for c in events[claim.event] if c.kind is Kind.MEETS or (c.mentions and max(c.mentions) < here)]
    plan = claim.kind is Kind.SCHEDULED and not any(c.kind in BEGUN for c in before)
    late = [size(c, mentions) for c in before if c.kind is Kind.DELAY and plan]
    if claim.kind is Kind.END:
        after = [c for m in before if m.kind is Kind.MEETS for c in events.get(m.other, ())]
        return sum(lasted(after, here, mentions)), False
    if (plan and not late) or claim.kind not in (*BEGUN, Kind.SCHEDULED):
        return 0, False
    over = any(c.kind is Kind.END for c in before)
    return sum(late[:1]) + (0 if over else sum(lasted(before, here, mentions))), plan


def lasted(claims: Sequence[Claim], here: int, mentions: Sequence[Mention]) -> list[int]:
    """The length that is told of an event before mention *here*, at most one."""
    told = [c for c in claims if c.kind is Kind.LASTS and c.mentions and max(c.mentions) < here]
    return [size(c, mentions) for c in told[:1]]


def size(claim: Claim, mentions: Sequence[Mention]) -> int:
    """The microseconds of a stated length with its sign; nothing where it is hedged or no exact time."""
    found = amount(mentions[claim.mentions[0]])
    return 0 if found is None or found.approximate else claim.sign * found.nominal

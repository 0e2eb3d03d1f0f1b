"""What speaks for one reading rather than another: claims that tie two times, the same day, the order of telling."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from timeline.constraints.amounts import amount
from timeline.constraints.anchors import SUB_DAY, Slot
from timeline.events import Claim, Kind, Story
from timeline.mentions import Mention
from timeline.solving import Preference

HOUR = 3_600_000_000
DAY = 24 * HOUR
STATED, HINTED, SAME_DAY, ONWARD, NEAR = 40, 6, 3, 2, 1
BEGUN = (Kind.START, Kind.AT)
AIMED = (Kind.SCHEDULED,)


def preferences(mentions: Sequence[Mention], story: Story, slots: Sequence[Slot]) -> tuple[Preference, ...]:
    """Every preference between two slots, or between a slot and the moment of writing."""
    where = {slot.mention: n for n, slot in enumerate(slots)}
    kinds = roles(story)
    found = [*told(mentions, story, where), *onward(story, slots, kinds)]
    return tuple(p for p in found if p.earlier != p.later)


def roles(story: Story) -> dict[int, Claim]:
    """The claim that each mention rests in."""
    return {number: claim for claim in story.claims for number in claim.mentions}


def told(mentions: Sequence[Mention], story: Story, where: Mapping[int, int]) -> Iterator[Preference]:
    """What the claims about one event, or two that meet, say of their times."""
    by_event: dict[int, list[Claim]] = {}
    for claim in story.claims:
        by_event.setdefault(claim.event, []).append(claim)
    for claims in by_event.values():
        yield from within_event(mentions, claims, where)


def within_event(
    mentions: Sequence[Mention], claims: Sequence[Claim], where: Mapping[int, int]
) -> Iterator[Preference]:
    """Start before end, the length between them, the delay between plan and start."""
    starts, ends = slots_of(claims, BEGUN, where), slots_of(claims, (Kind.END,), where)
    plans, plan_ends = slots_of(claims, AIMED, where), slots_of(claims, (Kind.SCHEDULED_END,), where)
    for early, late in (*pairs(starts, ends), *pairs(plans, plan_ends)):
        yield Preference(early, late, 1, None, STATED)
        yield Preference(early, late, 1, DAY, HINTED)
    for claim in claims:
        if claim.kind is Kind.LASTS:
            yield from apart(mentions, claim, pairs(starts, ends))
        elif claim.kind is Kind.DELAY:
            yield from apart(mentions, claim, pairs(plans, starts))
    for plan, start in pairs(plans, starts):
        yield Preference(plan, start, -6 * HOUR, 12 * HOUR, ONWARD)


def slots_of(claims: Sequence[Claim], kinds: Sequence[Kind], where: Mapping[int, int]) -> list[int]:
    """The slots of the mentions in claims of some kinds."""
    return [where[n] for c in claims if c.kind in kinds for n in c.mentions if n in where]


def pairs(first: Sequence[int], then: Sequence[int]) -> list[tuple[int, int]]:
    """Every slot of the one list with every slot of the other, a few at most."""
    return [(a, b) for a in first[:4] for b in then[:4]]


def apart(mentions: Sequence[Mention], claim: Claim, ends: Sequence[tuple[int, int]]) -> Iterator[Preference]:
    """Two times a stated length apart."""
    said = amount(mentions[claim.mentions[0]]) if claim.mentions else None
    if said is None:
        return
    for early, late in ends if claim.sign > 0 else [(b, a) for a, b in ends]:
        yield Preference(early, late, said.hard[0], said.hard[1], STATED, claim)
        if said.soft != said.hard:
            yield Preference(early, late, said.soft[0], said.soft[1], HINTED, claim)


def onward(story: Story, slots: Sequence[Slot], kinds: Mapping[int, Claim]) -> Iterator[Preference]:
    """Stories are told forwards, a clock is of the day last named, and neighbours are close."""
    last: int | None = None
    day: int | None = None
    for number, slot in enumerate(slots):
        fine = slot.placed[0].grain in SUB_DAY
        if fine and len(slot.placed) > 1:
            yield from beside(last, day, number, steps_back(story, kinds.get(slot.mention)))
        if fine:
            last = number if not steps_back(story, kinds.get(slot.mention)) or last is None else last
        else:
            day = number
            last = None if slot.placed[0].grain > max(SUB_DAY) else last


def beside(last: int | None, day: int | None, number: int, back: bool) -> Iterator[Preference]:
    """The preferences of a clock against the clock before it and the day last named."""
    if last is not None:
        yield Preference(last, number, -6 * HOUR, 12 * HOUR, NEAR)
        if not back:
            yield Preference(last, number, 0, 14 * HOUR, ONWARD)
    elif day is not None:
        yield Preference(day, number, 6 * HOUR, DAY - 1, NEAR)
    if day is not None:
        yield Preference(day, number, 0, DAY - 1, NEAR)


def steps_back(story: Story, claim: Claim | None) -> bool:
    """Whether a time is told out of order: of a plan, or in the pluperfect."""
    if claim is None:
        return False
    return claim.kind in (Kind.SCHEDULED, Kind.SCHEDULED_END) or story.events[claim.event].anterior

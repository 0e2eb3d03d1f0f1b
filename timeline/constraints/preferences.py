"""What speaks for one reading rather than another: the claims that tie two times."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from timeline.constraints.amounts import amount
from timeline.constraints.frame import Frame
from timeline.events import BEGUN, Claim, Kind, Story
from timeline.mentions import Mention
from timeline.solving import Preference
from timeline.values import Clock, Date, Moment

HOUR = 3_600_000_000
DAY = 24 * HOUR
NEAR = (-6 * HOUR, 12 * HOUR)
STATED, KEPT, HINTED, ONWARD = 40, 14, 6, 4
AIMED = (Kind.SCHEDULED,)


def preferences(mentions: Sequence[Mention], story: Story, frames: Sequence[Frame]) -> tuple[Preference, ...]:
    """Every preference between two mentions; the times that open the entries of a log are of the entry, not of an event."""
    by_event: dict[int, list[Claim]] = {}
    stamps = {m.number for m, frame in zip(mentions, frames, strict=True) if frame.voice.stamp}
    for claim in story.claims:
        if not stamps.intersection(claim.mentions):
            by_event.setdefault(claim.event, []).append(claim)
    found = [p for claims in by_event.values() for p in within_event(mentions, frames, claims)]
    found += in_order(by_event)
    return tuple(p for p in found if p.earlier != p.later)


def in_order(by_event: Mapping[int, Sequence[Claim]]) -> Iterator[Preference]:
    """What is taken to come before another thing begins no later, as a train leaves before it arrives; words can be denied."""
    begun = {event: mentions_of(claims, BEGUN)[:1] for event, claims in by_event.items()}
    for claims in by_event.values():
        for claim in claims:
            if claim.kind is Kind.BEFORE and claim.basis == "assumed" and claim.other is not None:
                for early, late in pairs(begun[claim.event], begun.get(claim.other, [])):
                    yield Preference(early, late, 0, None, HINTED)


def within_event(mentions: Sequence[Mention], frames: Sequence[Frame], claims: Sequence[Claim]) -> Iterator[Preference]:
    """Start before end, the length between them, the delay between plan and start."""
    starts, ends = mentions_of(claims, BEGUN), mentions_of(claims, (Kind.END,))
    plans, plan_ends = mentions_of(claims, AIMED), mentions_of(claims, (Kind.SCHEDULED_END,))
    for early, late in (*pairs(starts, ends), *pairs(plans, plan_ends)):
        if settled(mentions[early], frames[early]) and settled(mentions[late], frames[late]):
            continue
        yield Preference(early, late, 1, None, STATED)
        if mentions[early].clock is not None and mentions[late].clock is not None:
            yield Preference(early, late, 1, DAY, HINTED)
    for claim in claims:
        if claim.kind is Kind.LASTS:
            yield from apart(mentions, claim, pairs(starts, ends))
        elif claim.kind is Kind.DELAY:
            yield from apart(mentions, claim, pairs(plans, starts))
    bare = all(isinstance(mentions[n].value, Clock) for n in starts)
    for plan, start in pairs(plans, starts):
        kept = bare and dated(mentions[plan])  # "due on the 6th; it began at 9": on the 6th
        low, high = (0, DAY) if kept and isinstance(mentions[plan].value, Date) else NEAR
        yield Preference(plan, start, low, high, KEPT if kept else ONWARD)
    for plan, end in pairs(plan_ends, ends):
        yield Preference(plan, end, *NEAR, ONWARD)


def dated(mention: Mention) -> bool:
    """Whether a time is a day, or a clock on a day that it names."""
    value = mention.value
    day = value.date if isinstance(value, Moment) and isinstance(value.time, Clock) else value
    return isinstance(day, Date) and day.day is not None


def settled(mention: Mention, frame: Frame) -> bool:
    """Whether words leave nothing to choose: a full date, and a clock written from 0 to 24 as those of the text are."""
    date = mention.value.date if isinstance(mention.value, Moment) else None
    return frame.voice.digits and isinstance(date, Date) and None not in (date.year, date.month, date.day)


def mentions_of(claims: Sequence[Claim], kinds: Collection[Kind]) -> list[int]:
    """The mentions in claims of some kinds."""
    return [n for c in claims if c.kind in kinds for n in c.mentions]


def pairs(first: Sequence[int], then: Sequence[int]) -> list[tuple[int, int]]:
    """Every one of the one list with every one of the other, a few at most."""
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

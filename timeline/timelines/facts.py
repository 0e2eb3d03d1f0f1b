"""From claims to what is known of each event: its times and lengths, propagated until nothing new follows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from attrs import define, evolve, field, frozen

from timeline.constraints import Placed, Reckoned
from timeline.constraints.amounts import Amount, amount
from timeline.constraints.locating import counted_on
from timeline.constraints.relative import at_minute, grained, move
from timeline.events import Claim, Kind, Story
from timeline.mentions import Mention
from timeline.values import Grain, Length

PASSES = 6
FINE = (Grain.SECOND, Grain.MINUTE)
UNITS = {Grain.DAY: "day", Grain.MONTH: "month", Grain.YEAR: "year", Grain.WEEK: "week"}


@frozen
class When:
    """A time of an event: where it lies, how we know, and by which claims and time expressions."""

    placed: Placed
    instant: int
    approximate: bool = False
    basis: str = "stated"
    because: tuple[str, ...] = ()


@frozen
class Long:
    """A length: exact microseconds where it has them, and the calendar length that was said, if one was."""

    size: int | None
    said: Length | None = None
    bounds: tuple[int | None, int | None] = (None, None)
    approximate: bool = False
    basis: str = "stated"
    because: tuple[str, ...] = ()


@define
class Facts:
    """What is known of one event while it is being worked out."""

    start: When | None = None
    end: When | None = None
    plan: When | None = None
    plan_end: When | None = None
    lasts: Long | None = None
    delay: Long | None = None
    sign: int = 1
    stated: dict[str, str] = field(factory=dict)


SLOT = {
    Kind.START: "start",
    Kind.AT: "start",
    Kind.END: "end",
    Kind.SCHEDULED: "plan",
    Kind.SCHEDULED_END: "plan_end",
}
UNREAL = {"start": "plan", "end": "plan_end"}


def work_out(story: Story, mentions: Sequence[Mention], placed: Mapping[int, Reckoned]) -> tuple[Facts, ...]:
    """The facts of every event."""
    facts = tuple(Facts() for _ in story.events)
    for number, claim in enumerate(story.claims):
        state(facts[claim.event], story, claim, f"c{number + 1}", mentions, placed)
    for _ in range(PASSES):
        if not any([grow(each) for each in facts] + [link(story, facts)]):
            break
    for each in facts:
        measure(each)
    return facts


def state(
    facts: Facts, story: Story, claim: Claim, name: str, mentions: Sequence[Mention], placed: Mapping[int, Reckoned]
) -> None:
    """Take over what one claim states."""
    if not claim.mentions:
        return
    mention = mentions[claim.mentions[0]]
    if claim.kind in (Kind.LASTS, Kind.DELAY):
        state_length(facts, claim, name, mention)
    elif claim.kind in SLOT and mention.number in placed:
        slot = SLOT[claim.kind]
        if story.events[claim.event].status in ("planned", "cancelled"):
            slot = UNREAL.get(slot, slot)
        if getattr(facts, slot) is None:
            found = placed[mention.number]
            rough = mention.hedge is not None or mention.mod == "APPROX"
            setattr(facts, slot, When(found.placed, found.instant, rough, "stated", (name,)))


def state_length(facts: Facts, claim: Claim, name: str, mention: Mention) -> None:
    """Take over a stated length or delay."""
    found = stated_length(claim, name, mention)
    if found is not None and claim.kind is Kind.LASTS and facts.lasts is None:
        facts.lasts = found
    elif found is not None and claim.kind is Kind.DELAY and facts.delay is None:
        facts.delay, facts.sign = found, claim.sign


def stated_length(claim: Claim, name: str, mention: Mention) -> Long | None:
    """The length that a claim states, with its sign."""
    said = amount(mention)
    if said is None or not isinstance(mention.value, Length):
        return None
    return long_of(said, mention.value, claim.sign, name)


def long_of(said: Amount, length: Length, sign: int, name: str) -> Long:
    """A stated length with its sign."""
    low, high = said.hard
    bounds = (low, high) if sign > 0 else (None if high is None else -high, None if low is None else -low)
    return Long(sign * said.nominal, length, bounds, said.approximate, "stated", (name,))


def grow(facts: Facts) -> bool:
    """Work out what follows inside one event; whether anything did."""
    before = (facts.start, facts.end, facts.plan, facts.plan_end)
    span = facts.lasts
    if span is not None and span.said is not None:
        if facts.start is not None or facts.end is not None or facts.plan is None:
            facts.end = facts.end or shift(facts.start, span, 1)
            facts.start = facts.start or shift(facts.end, span, -1)
        else:
            facts.plan_end = facts.plan_end or shift(facts.plan, span, 1)
    late = facts.delay
    if late is not None and late.said is not None:
        facts.start = facts.start or shift(facts.plan, late, facts.sign)
        facts.plan = facts.plan or shift(facts.start, late, -facts.sign)
    return before != (facts.start, facts.end, facts.plan, facts.plan_end)


def shift(when: When | None, length: Long, sign: int) -> When | None:
    """A time moved by a stated length, at the coarser of the two grains."""
    if when is None or length.said is None or not length.said.parts:
        return None
    moved = move(when.placed.start, length.said, sign)
    if moved is None:
        return None
    placed = moved_placing(when.placed, moved, length.said)
    if placed is None:
        return None
    there = counted_on(when.placed, when.instant, placed, exact=exact(length.said))
    basis = "assumed" if when.basis == "assumed" else "derived"
    return When(
        there.placed,
        there.instant,
        when.approximate or length.approximate,
        basis,
        (*when.because, *length.because),
    )


def moved_placing(placed: Placed, moved: dt.datetime, length: Length) -> Placed | None:
    """The placing at *moved*: a minute if both are that fine, else the day, month or year."""
    if placed.grain in FINE:
        return at_minute(moved)
    if placed.grain is Grain.PART:
        return None
    if placed.grain is Grain.DAY and length.seconds is not None and length.seconds % 86400:
        return None
    return grained(moved.date(), UNITS.get(placed.grain, "year"))


def link(story: Story, facts: Sequence[Facts]) -> bool:
    """Work out what follows from one event to another; whether anything did."""
    changed = False
    for number, claim in enumerate(story.claims):
        if claim.other is not None:
            changed |= joined(facts[claim.event], facts[claim.other], claim, f"c{number + 1}")
    for whole, parts in wholes(story).items():
        changed |= closes(facts[whole], [facts[p] for p, _ in parts], [name for _, name in parts])
    return changed


def joined(here: Facts, other: Facts, claim: Claim, name: str) -> bool:
    """What one claim about two events passes on."""
    if claim.kind is Kind.MEETS and here.end and not other.start:
        other.start = passed(here.end, name)
        return True
    if claim.kind is Kind.MEETS and other.start and not here.end:
        here.end = passed(other.start, name)
        return True
    if claim.kind is Kind.SAME_START and other.start and not here.start:
        here.start = evolve(passed(other.start, name), basis="assumed")
        return True
    return False


def passed(when: When, name: str) -> When:
    """A time handed from one event to another."""
    basis = "assumed" if when.basis == "assumed" else "derived"
    return evolve(when, basis=basis, because=(*when.because, name))


def wholes(story: Story) -> dict[int, list[tuple[int, str]]]:
    """The parts of each event that has parts."""
    found: dict[int, list[tuple[int, str]]] = {}
    for number, claim in enumerate(story.claims):
        if claim.kind is Kind.PART and claim.other is not None:
            found.setdefault(claim.other, []).append((claim.event, f"c{number + 1}"))
    return found


def closes(whole: Facts, parts: Sequence[Facts], names: Iterable[str]) -> bool:
    """A whole whose end is not told ends with the last of its parts."""
    ends = [p.end for p in parts]
    if whole.end is not None or not ends or any(end is None for end in ends):
        return False
    last = max((end for end in ends if end), key=lambda when: when.instant)
    whole.end = evolve(last, basis="assumed", because=(*last.because, *names))
    return True


def measure(facts: Facts) -> None:
    """The length and the delay that follow from the times, where both of them are known to one grain."""
    span = apart(facts.start, facts.end) or apart(facts.plan, facts.plan_end)
    late = apart(facts.plan, facts.start)
    if span is not None and (facts.lasts is None or facts.lasts.approximate):
        facts.lasts = evolve(span, said=None)
    if late is not None and (facts.delay is None or not rests_on(late, facts.delay)):
        facts.delay = late


def rests_on(late: Long, said: Long) -> bool:
    """Whether a difference was itself worked out from the stated delay."""
    return set(said.because) <= set(late.because)


def apart(early: When | None, late: When | None) -> Long | None:
    """The elapsed time from one time to another, in UTC."""
    if early is None or late is None or early.placed.grain != late.placed.grain:
        return None
    because = (*early.because, *late.because)
    rough = early.approximate or late.approximate
    basis = "assumed" if "assumed" in (early.basis, late.basis) else "derived"
    if early.placed.grain in FINE:
        size = late.instant - early.instant
        return Long(size, None, (size, size), rough, basis, because)
    return calendar_apart(early.placed, late.placed, rough, basis, because)


def calendar_apart(early: Placed, late: Placed, rough: bool, basis: str, because: tuple[str, ...]) -> Long | None:
    """The difference of two days, months or years, counted in that unit."""
    days = (late.start - early.start).days
    months = (late.start.year - early.start.year) * 12 + late.start.month - early.start.month
    count = {Grain.DAY: days, Grain.MONTH: months, Grain.YEAR: months // 12}.get(early.grain)
    if count is None:
        return None
    said = Length(((Fraction(abs(count)), UNITS[early.grain]),))
    size = days * 86_400_000_000
    return Long(size, said, (size, size), rough, basis, because)


def exact(length: Length) -> bool:
    """Whether a length is one of elapsed time, not of days on a calendar."""
    return all(unit in ("second", "minute", "hour") for _, unit in length.parts)

"""What the text says against what follows from it: checks that agree, and contradictions with the words of both sides."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from timeline.constraints import Reckoned
from timeline.constraints.amounts import Amount, amount
from timeline.events import Claim, Kind, Story
from timeline.mentions import Mention
from timeline.solving import Bound, relax
from timeline.timelines import model
from timeline.timelines.facts import FINE, Facts, When
from timeline.timelines.shown import duration
from timeline.values import Date, Moment, Value


@frozen
class Compared:
    """A stated length beside the length that the times give."""

    claim: int
    said: Amount
    size: int
    sign: int


def checks(story: Story, mentions: Sequence[Mention], facts: Sequence[Facts], text: str) -> tuple[model.Check, ...]:
    """Every stated length that the times of its event confirm or deny."""
    rows = list(compared(story, mentions, facts))
    return tuple(check_of(n, row, story.claims[row.claim], text) for n, row in enumerate(rows))


def check_of(number: int, row: Compared, claim: Claim, text: str) -> model.Check:
    """One check in words."""
    spans = tuple((s.start, s.end) for s in claim.spans)
    words = " … ".join(text[a:b] for a, b in spans)
    agrees = inside(row.size, row.said.hard)
    verdict = "agrees with" if agrees else "disagrees with"
    derived = duration(row.size)
    return model.Check(
        id=f"k{number + 1}",
        spans=spans,
        stated=words,
        derived=derived,
        agrees=agrees,
        message=f"{words!r} {verdict} the times, which are {derived} apart",
    )


def compared(story: Story, mentions: Sequence[Mention], facts: Sequence[Facts]) -> Iterator[Compared]:
    """Stated lengths of events whose times are known without them."""
    for number, claim in enumerate(story.claims):
        if claim.kind not in (Kind.LASTS, Kind.DELAY) or not claim.mentions:
            continue
        said = amount(mentions[claim.mentions[0]])
        ends = independent(facts[claim.event], claim, f"c{number + 1}")
        if said is not None and ends is not None:
            yield Compared(number, said, claim.sign * (ends[1].instant - ends[0].instant), claim.sign)


def independent(facts: Facts, claim: Claim, name: str) -> tuple[When, When] | None:
    """The two times that a stated length spans, where neither rests on that length."""
    pair = (facts.start, facts.end) if claim.kind is Kind.LASTS else (facts.plan, facts.start)
    early, late = pair
    if early is None or late is None or name in early.because + late.because:
        return None
    return (early, late) if early.placed.grain in FINE and late.placed.grain in FINE else None


def inside(size: int, bounds: tuple[int | None, int | None]) -> bool:
    """Whether a size lies within bounds, a minute of rounding allowed."""
    low, high = bounds
    slack = 60_000_000
    return (low is None or size >= low - slack) and (high is None or size <= high + slack)


def conflicts(
    story: Story,
    mentions: Sequence[Mention],
    placed: Mapping[int, Reckoned],
    facts: Sequence[Facts],
    text: str,
) -> tuple[model.Conflict, ...]:
    """Every contradiction: a weekday that is not the date's, and claims whose times cannot all hold."""
    found = [*weekdays(mentions, text), *lengths(story, mentions, facts, text), *reversed_ends(story, placed, text)]
    return tuple(found)


def weekdays(mentions: Sequence[Mention], text: str) -> Iterator[model.Conflict]:
    """Dates whose weekday is not the one said."""
    for mention in mentions:
        date = date_of(mention.value)
        if date is None or not (date.year and date.month and date.day and date.weekday):
            continue
        words = mention.span.of(text)
        if clashes(date):
            span = (mention.span.start, mention.span.end)
            yield model.Conflict(spans=(span, span), message=f"{words!r}: the date is not that weekday", claims=())


def date_of(value: Value) -> Date | None:
    """The date inside a value, if it has one."""
    inner = value.date if isinstance(value, Moment) else value
    return inner if isinstance(inner, Date) else None


def clashes(date: Date) -> bool:
    """Whether a full date falls on another weekday than it says."""
    try:
        return dt.date(date.year or 1, date.month or 1, date.day or 1).isoweekday() != date.weekday
    except ValueError:
        return False


def lengths(story: Story, mentions: Sequence[Mention], facts: Sequence[Facts], text: str) -> Iterator[model.Conflict]:
    """Stated lengths that the clock times of the same event deny."""
    for row in compared(story, mentions, facts):
        if inside(row.size, row.said.hard):
            continue
        claim = story.claims[row.claim]
        pair = independent(facts[claim.event], claim, "")
        names = [f"c{row.claim + 1}", *(pair[0].because + pair[1].because if pair else ())]
        spans = spans_of(names, story)
        words = " and ".join(repr(text[a:b]) for a, b in spans)
        yield model.Conflict(spans=spans, message=f"{words} cannot all be right", claims=tuple(names))


def spans_of(names: Sequence[str], story: Story) -> tuple[tuple[int, int], ...]:
    """The words of some claims."""
    found = (s for name in names for s in story.claims[int(name[1:]) - 1].spans)
    return tuple(dict.fromkeys((s.start, s.end) for s in found))


def reversed_ends(story: Story, placed: Mapping[int, Reckoned], text: str) -> Iterator[model.Conflict]:
    """Claims that form a negative cycle: an end before its beginning, or a told order that the clocks deny."""
    for claims in components(story):
        points, bounds = bounds_of(story, claims, placed)
        for cycle in relax(points, bounds)[2]:
            names = sorted({b.because for b in cycle if isinstance(b.because, int)})
            spans = spans_of([f"c{n + 1}" for n in names], story)
            if len(spans) > 1:
                words = " and ".join(repr(text[a:b]) for a, b in spans)
                yield model.Conflict(
                    spans=spans, message=f"{words} cannot all be right", claims=tuple(f"c{n + 1}" for n in names)
                )


def components(story: Story) -> list[list[int]]:
    """The claims in groups that share no event, so that each can be solved apart."""
    root = list(range(len(story.events)))

    def find(event: int) -> int:
        while root[event] != event:
            root[event] = root[root[event]]
            event = root[event]
        return event

    for claim in story.claims:
        if claim.other is not None:
            root[find(claim.event)] = find(claim.other)
    groups: dict[int, list[int]] = {}
    for number, claim in enumerate(story.claims):
        groups.setdefault(find(claim.event), []).append(number)
    return [claims for claims in groups.values() if len(claims) > 1]


POINT = {Kind.START: 0, Kind.AT: 0, Kind.END: 1, Kind.SCHEDULED: 2, Kind.SCHEDULED_END: 3}


def bounds_of(story: Story, claims: Sequence[int], placed: Mapping[int, Reckoned]) -> tuple[int, list[Bound]]:
    """The number of points and the bounds of some claims: point 0 is the origin, and each event has four points."""
    bases: dict[int, int] = {}
    for number in claims:
        for event in (story.claims[number].event, story.claims[number].other):
            if event is not None:
                bases.setdefault(event, 1 + 4 * len(bases))
    found = [b for base in bases.values() for b in (Bound(base, base + 1, 0), Bound(base + 2, base + 3, 0))]
    for number in claims:
        found += bounds_of_claim(number, story.claims[number], bases, placed)
    return 1 + 4 * len(bases), found


def bounds_of_claim(
    number: int, claim: Claim, bases: Mapping[int, int], placed: Mapping[int, Reckoned]
) -> Iterator[Bound]:
    """The bounds of one claim."""
    base = bases[claim.event]
    if claim.kind in POINT and claim.mentions and claim.mentions[0] in placed:
        found = placed[claim.mentions[0]]
        if found.placed.grain in FINE:
            yield Bound(0, base + POINT[claim.kind], found.instant, found.instant, number, 2)
    elif claim.other is not None and claim.kind is Kind.BEFORE:
        yield Bound(base, bases[claim.other], 0, None, number, 3)
    elif claim.other is not None and claim.kind is Kind.MEETS:
        yield Bound(base + 1, bases[claim.other], 0, 0, number, 3)

"""What follows from claims and constraints: events with their times, delays, sessions, order, checks and conflicts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from attrs import frozen

from timeline.constraints.problem import UNREAL, Constraint
from timeline.timelines.checks import Compared, checks, compared
from timeline.timelines.claims import Outline
from timeline.timelines.conflicts import conflicts
from timeline.timelines.facts import Answers, Facts, Long, When
from timeline.timelines.memory import Memory, Seen
from timeline.timelines.order import in_order
from timeline.timelines.parts import Check, Claim, Conflict, Delay, Event, Length, Relation, Session
from timeline.timelines.shown import Frame, length_of, point_of

Known = Mapping[str, Facts]


@frozen
class Answer:
    """The parts of a timeline that are worked out from its constraints."""

    events: tuple[Event, ...]
    delays: tuple[Delay, ...]
    sessions: tuple[Session, ...]
    relations: tuple[Relation, ...]
    checks: tuple[Check, ...]
    conflicts: tuple[Conflict, ...]


def answer(
    told: Sequence[Event],
    claims: Sequence[Claim],
    constraints: Sequence[Constraint],
    found: Answers,
    frame: Frame,
    text: str,
) -> Answer:
    """All that follows for the events *told*, which come in the order of telling, from the solution of constraints."""
    outline = found.memory.outline
    if outline is None or not outline.holds(claims):
        outline = found.memory.outline = Outline.of(told, claims, constraints)
    seen = [found.seen(event.id) for event in told]
    events = [event_of(event, each, frame) for event, each in zip(told, seen, strict=True)]
    facts = {event.id: each.facts for event, each in zip(told, seen, strict=True)}
    rows = list(compared(outline, found))
    return Answer(
        ordered(events, facts),
        tuple(delays(events, seen, rows, outline)),
        tuple(sessions(events, facts, found, outline)),
        relations(events, facts, outline, found.memory),
        tuple(checks(rows, found)),
        tuple(conflicts(found, claims, text)),
    )


def event_of(told: Event, seen: Seen, frame: Frame) -> Event:
    """An event with what is known of it."""
    if seen.event is None:
        seen.event = with_facts(told, seen.facts, frame)
    return seen.event


def with_facts(told: Event, facts: Facts, frame: Frame) -> Event:
    """An event with its facts as the answer shows them."""
    return Event(
        id=told.id,
        label=told.label,
        mentions=told.mentions,
        heads=told.heads,
        status=told.status,
        start=point_of(facts.start, frame),
        end=point_of(facts.end, frame),
        scheduled_start=point_of(facts.plan, frame),
        scheduled_end=point_of(facts.plan_end, frame),
        duration=length_of(facts.lasts or (facts.meant if told.status in UNREAL else None)),
        delay=length_of(facts.delay),
    )


def ordered(events: Sequence[Event], facts: Known) -> tuple[Event, ...]:
    """The events by when they begin; those without a time keep their place in the telling."""
    last = -(2**62)
    keyed = []
    for number, event in enumerate(events):
        known = facts[event.id]
        when = known.start or known.plan or known.end
        last = when.instant if when else last
        keyed.append((last, number, event))
    return tuple(event for _, _, event in sorted(keyed, key=lambda row: row[:2]))


def delays(
    events: Sequence[Event], seen: Sequence[Seen], rows: Sequence[Compared], outline: Outline
) -> Iterator[Delay]:
    """The delay of every event that has a plan and a beginning, with what the text says of it."""
    late = [(event, here) for event, here in zip(events, seen, strict=True) if event.delay is not None]
    verdicts = {row.claim.id: row.agrees for row in rows} if any(here.delay is None for _, here in late) else {}
    for event, here in late:
        if here.delay is None:
            claim, amount = outline.delays.get(event.id, (None, None))
            agrees = None if claim is None else verdicts.get(claim.id, True)
            here.delay = delay_of(event, here.facts, amount, agrees)
        if here.delay is not None:
            yield here.delay


def delay_of(event: Event, facts: Facts, amount: Constraint | None, agrees: bool | None) -> Delay | None:
    """The delay of an event, if it has a plan and a beginning, with the amount that the text says."""
    plan, actual, elapsed, late = event.scheduled_start, event.start, event.delay, facts.delay
    if plan is None or actual is None or elapsed is None:
        return None
    said = said_length(amount, f"{event.id}.start")
    return Delay(event.id, plan, actual, elapsed, said, agrees, late.because if late else ())


def said_length(amount: Constraint | None, late: str) -> Length | None:
    """A stated delay, negative where it says early."""
    if amount is None:
        return None
    low, high = (amount.low, amount.high) if amount.later == late else (negated(amount.high), negated(amount.low))
    early = "" if amount.later == late else "-"
    exact = low is not None and low == high
    return length_of(Long(None, early + amount.value, (low, high), not exact, "stated", amount.because))


def negated(bound: int | None) -> int | None:
    """A bound seen from the other side."""
    return None if bound is None else -bound


def sessions(events: Sequence[Event], facts: Known, found: Answers, outline: Outline) -> Iterator[Session]:
    """Every event with a beginning, an end and a length, what it is part of, what it follows, and the gap before it."""
    whole, broken, before = outline.whole, outline.broken, outline.before
    gaps = gaps_before(facts, found, outline)
    gaps |= {then: lasts for then, pause in before.items() if pause in broken and (lasts := facts[pause].lasts)}
    parts, breaks = members(whole, facts), members(broken, facts)
    for event in events:
        if event.start is not None and event.end is not None and event.duration is not None:
            name = event.id
            pauses = breaks.get(name)
            own = without(facts[name], pauses) if pauses else net(parts[name]) if name in parts else None
            made = (whole.get(name), before.get(name), gaps.get(name), own)
            yield session_of(event, found.seen(name), made)


def session_of(event: Event, seen: Seen, made: tuple[str | None, str | None, Long | None, Long | None]) -> Session:
    """An event with a beginning, an end and a length as a session, by its whole, what it follows, its gap and its own length."""
    if seen.session is None or seen.session[0] != made:
        whole, before, gap, own = made
        lasts = (event.start, event.end, event.duration)
        seen.session = made, Session(event.id, *lasts, whole, before, length_of(gap), length_of(own))  # type: ignore[arg-type]
    return seen.session[1]


def members(whole: Mapping[str, str], facts: Known) -> Mapping[str, list[Facts]]:
    """The facts of the parts, or of the breaks, of each whole."""
    found: dict[str, list[Facts]] = {}
    for part, of in whole.items():
        found.setdefault(of, []).append(facts[part])
    return found


def net(parts: Sequence[Facts]) -> Long | None:
    """The lengths of the parts of an event together, where each is known and none overlaps another."""
    rows = sorted((p.start.instant, p.end.instant) for p in parts if p.start and p.end)
    apart = all(here[1] <= then[0] for here, then in zip(rows, rows[1:], strict=False))
    if not rows or len(rows) < len(parts) or not apart:
        return None
    size = sum(end - start for start, end in rows)
    because = tuple(dict.fromkeys(n for p in parts for when in (p.start, p.end) if when for n in when.because))
    return Long(size, None, (size, size), any(p.end and p.end.approximate for p in parts), "derived", because)


def without(whole: Facts, breaks: Sequence[Facts]) -> Long | None:
    """The length of an event without its breaks, where each is known."""
    sizes = [b.lasts.size for b in breaks if b.lasts is not None and b.lasts.size is not None]
    if whole.lasts is None or whole.lasts.size is None or len(sizes) < len(breaks):
        return None
    size = whole.lasts.size - sum(sizes)
    lengths = (whole.lasts, *(b.lasts for b in breaks if b.lasts is not None))
    because = tuple(dict.fromkeys(n for length in lengths for n in length.because))
    return Long(size, None, (size, size), any(length.approximate for length in lengths), "derived", because)


def gaps_before(facts: Known, found: Answers, outline: Outline) -> dict[str, Long]:
    """The time from the end of each session to the next of its series."""
    known, gaps = found.memory.gaps, dict[str, Long]()
    for series, names in outline.series.items():
        made = (names, [facts[name] for name in names])
        if series not in known or known[series][0] != made:
            known[series] = made, dict(gaps_of(names, facts, found))
        gaps |= known[series][1]
    return gaps


def gaps_of(names: Sequence[str], facts: Known, found: Answers) -> Iterator[tuple[str, Long]]:
    """The time before each session of one series but the first, where there is some."""
    sessions = [(name, facts[name]) for name in names if facts[name].start is not None and facts[name].end is not None]
    for (here, known), (then, onward) in pairwise(sorted(sessions, key=lambda row: instant(row[1].start))):
        gap = found.long(f"{here}.end", f"{then}.start", known.end, onward.start)
        if gap is not None and gap.size is not None and gap.size > 0:
            yield then, gap


def instant(when: When | None) -> int:
    """The instant of a time that is known."""
    return when.instant if when is not None else 0


def relations(events: Sequence[Event], facts: Known, outline: Outline, memory: Memory) -> tuple[Relation, ...]:
    """The order that is told in words, that of the times, and that of the telling."""
    made = ([extent(facts[event.id]) for event in events], outline.said, outline.told)
    if memory.order is None or memory.order[0] != made:
        rows = in_order(*made)
        memory.order = made, tuple(Relation(events[here].id, events[then].id, name) for here, then, name in rows)
    return memory.order[1]


def extent(known: Facts) -> tuple[int, int] | None:
    """The earliest and the latest instant of the beginning, or of the plan where it has not begun."""
    when = known.start or known.plan
    if when is None or when.low is None or when.high is None:
        return None
    return when.low, when.high + 1

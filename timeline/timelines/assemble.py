"""The answer put together: events with their times, delays, sessions, checks and what was assumed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence

from timeline.constraints import Clocks, Reckoned
from timeline.constraints.writing import Writing
from timeline.events import Claim, Kind, Story, Told
from timeline.mentions import Mention
from timeline.text import Document, Span
from timeline.timelines import model
from timeline.timelines.checks import checks, conflicts
from timeline.timelines.facts import Facts, Long, When, apart, stated_length, work_out
from timeline.timelines.order import Pair, in_order
from timeline.timelines.shown import Frame, length_of, mention_of, point_of
from timeline.timelines.zone_notes import Row, of_zones
from timeline.zones import TZDATA


def assemble(
    document: Document,
    mentions: Sequence[Mention],
    story: Story,
    writing: Writing,
    placed: Mapping[int, Reckoned],
    zones: Sequence[Clocks],
) -> model.Timeline:
    """The timeline of a document whose times are placed."""
    facts = work_out(story, mentions, placed)
    frame = Frame.of(writing, placed.values())
    events = tuple(event_of(told, known, frame) for told, known in zip(story.events, facts, strict=True))
    found_conflicts = conflicts(story, mentions, placed, facts, document.text)
    return model.Timeline(
        text=document.text,
        tzdata=TZDATA,
        reference=reference_of(writing, document.text),
        events=ordered(events, facts),
        times=tuple(
            mention_of(m, placed.get(m.number), frame, zones[m.number].zone, m.span.of(document.text)) for m in mentions
        ),
        delays=tuple(delays(story, facts, frame, mentions)),
        sessions=tuple(sessions(story, facts, frame)),
        relations=tuple(relations(story, facts)),
        checks=checks(story, mentions, facts, document.text),
        conflicts=found_conflicts,
        claims=tuple(claim_of(n, c, mentions, document.text) for n, c in enumerate(story.claims)),
        assumptions=tuple(assumptions(story, mentions, writing, placed, zones, document.text)),
    )


def pairs(spans: Iterable[Span]) -> tuple[tuple[int, int], ...]:
    """Spans as plain pairs of offsets."""
    return tuple((s.start, s.end) for s in spans)


def event_of(told: Told, facts: Facts, frame: Frame) -> model.Event:
    """An event with what is known of it."""
    return model.Event(
        id=told.id,
        label=told.label,
        mentions=pairs(told.mentions),
        heads=pairs(told.heads),
        status=told.status,
        start=point_of(facts.start, frame),
        end=point_of(facts.end, frame),
        scheduled_start=point_of(facts.plan, frame),
        scheduled_end=point_of(facts.plan_end, frame),
        duration=length_of(facts.lasts),
        delay=length_of(facts.delay),
    )


def ordered(events: Sequence[model.Event], facts: Sequence[Facts]) -> tuple[model.Event, ...]:
    """The events by when they begin; those without a time keep their place in the telling."""
    last = -(2**62)
    keyed = []
    for number, (event, known) in enumerate(zip(events, facts, strict=True)):
        when = known.start or known.plan or known.end
        last = when.instant if when else last
        keyed.append((last, number, event))
    return tuple(event for _, _, event in sorted(keyed, key=lambda row: row[:2]))


def reference_of(writing: Writing, text: str) -> model.Reference:
    """The moment of writing, and from which words it is known."""
    span = writing.span
    value = None
    if writing.now is not None:
        value = writing.now.isoformat()[:16] if writing.exact else writing.now.date().isoformat()
    spans = pairs(s for s in (span, *writing.agrees) if s is not None)
    words = " … ".join(text[a:b] for a, b in spans)
    source = writing.source if writing.now is not None else "floating"
    home = writing.home
    return model.Reference(
        value=value,
        timezone=writing.zone,
        source=source,
        spans=spans,
        text=words,
        zone_source=home.source,
        zone_spans=pairs([home.span] if home.span else []),
        zone_text=home.span.of(text) if home.span else "",
    )


def delays(story: Story, facts: Sequence[Facts], frame: Frame, mentions: Sequence[Mention]) -> Iterator[model.Delay]:
    """The delay of every event that has a plan and a beginning, with what the text says of it."""
    stated = {c.event: (f"c{n + 1}", c) for n, c in enumerate(story.claims) if c.kind is Kind.DELAY and c.mentions}
    for told, known in zip(story.events, facts, strict=True):
        elapsed = length_of(known.delay)
        plan, actual = point_of(known.plan, frame), point_of(known.start, frame)
        if elapsed is None or plan is None or actual is None:
            continue
        name, claim = stated.get(told.number, ("", None))
        said = stated_length(claim, name, mentions[claim.mentions[0]]) if claim else None
        agrees = None if said is None or known.delay is None else within(known.delay, said)
        yield model.Delay(
            event=told.id,
            scheduled=plan,
            actual=actual,
            elapsed=elapsed,
            said=length_of(said),
            agrees=agrees,
            because=known.delay.because if known.delay else (),
        )


def within(long: Long, said: Long) -> bool:
    """Whether a length lies inside the bounds of what is said."""
    low, high = said.bounds
    size = long.size or 0
    return (low is None or size >= low) and (high is None or size <= high)


def sessions(story: Story, facts: Sequence[Facts], frame: Frame) -> Iterator[model.Session]:
    """Every event with a beginning, an end and a length, what it is part of, what it follows, and the gap before it."""
    whole = {c.event: c.other for c in story.claims if c.kind is Kind.PART}
    before = {c.other: c.event for c in story.claims if c.kind is Kind.MEETS}
    gaps = gaps_before(story, facts, whole)
    for told, known in zip(story.events, facts, strict=True):
        start, end, length = point_of(known.start, frame), point_of(known.end, frame), length_of(known.lasts)
        if start is not None and end is not None and length is not None:
            yield model.Session(
                event=told.id,
                start=start,
                end=end,
                length=length,
                part_of=named(whole.get(told.number)),
                follows=named(before.get(told.number)),
                gap=length_of(gaps.get(told.number)),
            )


def gaps_before(story: Story, facts: Sequence[Facts], whole: Mapping[int, int | None]) -> dict[int, Long]:
    """The time from the end of each session to the next of its series: the parts of one whole, or those of one name."""
    series: dict[object, list[int]] = {}
    for told, known in zip(story.events, facts, strict=True):
        if known.start is not None and known.end is not None:
            series.setdefault(whole.get(told.number, told.label.split(" ")[-1]), []).append(told.number)
    found = {}
    for numbers in series.values():
        in_order = sorted(numbers, key=lambda n: instant(facts[n].start))
        for here, then in zip(in_order, in_order[1:], strict=False):
            gap = apart(facts[here].end, facts[then].start)
            if gap is not None and gap.size is not None and gap.size > 0:
                found[then] = gap
    return found


def instant(when: When | None) -> int:
    """The instant of a time that is known."""
    return when.instant if when is not None else 0


def named(number: int | None) -> str | None:
    """The name of an event by its number."""
    return None if number is None else f"e{number + 1}"


def relations(story: Story, facts: Sequence[Facts]) -> Iterator[model.Relation]:
    """The order that is told in words, that of the times, and that of the telling."""
    said = [
        Pair(c.event, c.other, "meets" if c.kind is Kind.MEETS else "before")
        for c in story.claims
        if c.other is not None and c.kind in (Kind.MEETS, Kind.BEFORE)
    ]
    told = [Pair(c.event, c.other) for c in story.claims if c.other is not None and c.kind is Kind.TOLD]
    for source, target, name in in_order([extent(known) for known in facts], said, told):
        yield model.Relation(source=f"e{source + 1}", target=f"e{target + 1}", relation=name)


def extent(known: Facts) -> tuple[int, int] | None:
    """The earliest and the latest instant of the beginning, or of the plan where it has not begun."""
    when = known.start or known.plan
    if when is None:
        return None
    return when.instant, when.instant + (when.placed.end - when.placed.start) // MICRO


MICRO = dt.timedelta(microseconds=1)


def claim_of(number: int, claim: Claim, mentions: Sequence[Mention], text: str) -> model.Claim:
    """A claim with its words."""
    spans = pairs(claim.spans)
    about = (f"e{claim.event + 1}", *((f"e{claim.other + 1}",) if claim.other is not None else ()))
    words = " … ".join(text[a:b] for a, b in spans)
    value = " ".join(mentions[n].id for n in claim.mentions)
    return model.Claim(
        id=f"c{number + 1}",
        kind=str(claim.kind),
        spans=spans,
        text=words,
        about=about,
        value=value,
        tier=claim.basis,
    )


def assumptions(
    story: Story,
    mentions: Sequence[Mention],
    writing: Writing,
    placed: Mapping[int, Reckoned],
    zones: Sequence[Clocks],
    text: str,
) -> Iterator[model.Assumption]:
    """What was added to the words: the date of writing, the parts of a whole, the day of a clock."""
    clocks = of_zones(mentions, zones, writing, placed, text)
    rows = [*of_writing(writing, text), *clocks, *of_parts(story), *of_days(mentions, placed, text)]
    for number, (what, about, reason, alternatives, spans) in enumerate(rows):
        yield model.Assumption(
            id=f"a{number + 1}", what=what, about=about, reason=reason, alternatives=alternatives, spans=spans
        )


def of_writing(writing: Writing, text: str) -> Iterator[Row]:
    """The date and the zone of writing, where the text was asked for them."""
    if writing.source == "event" and writing.span and writing.now:
        agree = "".join(f"; {s.of(text)!r} agrees" for s in writing.agrees)
        reason = f"{writing.span.of(text)!r} is a dated public event{agree}"
        spans = pairs((writing.span, *writing.agrees))
        yield (f"written on {writing.now.date()}", "reference", reason, (), spans)


def of_parts(story: Story) -> Iterator[Row]:
    """Sessions taken as parts of a whole."""
    for claim in story.claims:
        if claim.kind is Kind.PART and claim.other is not None:
            part, whole = story.events[claim.event], story.events[claim.other]
            yield (
                f"{part.label!r} is a part of {whole.label!r}",
                part.id,
                "the one is told by its beginning, the other by its end",
                (),
                pairs((part.heads[0], whole.heads[0])),
            )


def of_days(mentions: Sequence[Mention], placed: Mapping[int, Reckoned], text: str) -> Iterator[Row]:
    """The day, or half of the day, chosen for each clock that does not name it."""
    for mention in mentions:
        found = placed.get(mention.number)
        if found is not None and found.rivals and mention.type == "TIME":
            others = tuple(r.timex for r in found.rivals[:3])
            yield (
                f"{mention.span.of(text)!r} is {found.placed.timex}",
                mention.id,
                "the reading that the rest of the text bears out",
                others,
                pairs((mention.span,)),
            )

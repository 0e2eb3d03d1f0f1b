"""The answer put together: events with their times, delays, sessions, checks and what was assumed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from timeline.constraints import Clocks, Placed, Reckoned
from timeline.constraints.claims import constraints_of
from timeline.constraints.writing import Writing
from timeline.events import Claim as Said
from timeline.events import Kind, Story, Told
from timeline.mentions import Mention
from timeline.text import Document, Span
from timeline.timelines.answer import answer
from timeline.timelines.facts import Answers
from timeline.timelines.model import Timeline
from timeline.timelines.parts import Assumption, Claim, Event, Reference
from timeline.timelines.shown import Frame, shown_times
from timeline.timelines.weekdays import weekdays
from timeline.timelines.words import listed
from timeline.timelines.zone_notes import Row, of_zones
from timeline.zones import TZDATA

MOST = 3
BORNE_OUT = {
    True: "the reading that the rest of the text bears out",
    False: "the best reading of those that were weighed",
}


def assemble(
    document: Document,
    mentions: Sequence[Mention],
    story: Story,
    writing: Writing,
    placed: Mapping[int, Reckoned],
    zones: Sequence[Clocks],
) -> Timeline:
    """The timeline of a document whose times are placed."""
    text = document.text
    frame = Frame.of(writing, placed.values())
    claims = tuple(claim_of(n, c, mentions, text) for n, c in enumerate(story.claims))
    constraints = constraints_of(story, mentions, placed)
    solution = Answers.of(constraints, floating=frame.floating)
    found = answer([event_of(told) for told in story.events], claims, constraints, solution, frame, text)
    made = Timeline(
        text=text,
        tzdata=TZDATA,
        reference=reference_of(writing, frame, text),
        events=found.events,
        times=tuple(shown_times(document, mentions, placed, zones, frame)),
        delays=found.delays,
        sessions=found.sessions,
        relations=found.relations,
        checks=found.checks,
        conflicts=(*weekdays(mentions, text), *found.conflicts),
        claims=claims,
        assumptions=tuple(assumptions(story, mentions, writing, placed, zones, frame, text)),
        constraints=constraints,
    )
    return made.keeping(solution)


def event_of(told: Told) -> Event:
    """An event of which nothing is known yet."""
    return Event(told.id, told.label, pairs(told.mentions), pairs(told.heads), told.status)


def pairs(spans: Iterable[Span]) -> tuple[tuple[int, int], ...]:
    """Spans as plain pairs of offsets."""
    return tuple(map(tuple, spans))  # type: ignore[arg-type]


def reference_of(writing: Writing, frame: Frame, text: str) -> Reference:
    """The moment of writing, and from which words it is known."""
    span = writing.span
    value = None
    if writing.now is not None:
        value = writing.now.isoformat()[:16] if writing.exact else writing.now.date().isoformat()
    spans = pairs(s for s in (span, *writing.agrees) if s is not None)
    words = " … ".join(text[a:b] for a, b in spans)
    source = writing.source if writing.now is not None else "floating"
    home = writing.home
    return Reference(
        value=value,
        timezone=writing.zone,
        source=source,
        spans=spans,
        text=words or writing.words,
        zone_source=home.source,
        zone_spans=pairs([home.span] if home.span else []),
        zone_text=home.span.of(text) if home.span else "",
        day_zero=frame.first.isoformat() if frame.first else None,
    )


def claim_of(number: int, claim: Said, mentions: Sequence[Mention], text: str) -> Claim:
    """A claim with its words."""
    spans = pairs(claim.spans)
    about = (f"e{claim.event + 1}", *((f"e{claim.other + 1}",) if claim.other is not None else ()))
    words = " … ".join(text[a:b] for a, b in spans)
    value = " ".join(mentions[n].id for n in claim.mentions)
    return Claim(
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
    frame: Frame,
    text: str,
) -> Iterator[Assumption]:
    """What was added to the words: the date of writing, the parts of a whole, the day of a clock."""
    clocks = of_zones(mentions, zones, writing, placed, text)
    days = of_days(mentions, placed, frame, text)
    rows = [*of_writing(writing, text), *clocks, *of_parts(story), *days, *of_budget(placed)]
    for number, row in enumerate(rows):
        yield Assumption(f"a{number + 1}", *row)


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


def of_days(mentions: Sequence[Mention], placed: Mapping[int, Reckoned], frame: Frame, text: str) -> Iterator[Row]:
    """The day, or half of the day, chosen for each clock that does not name it, and for what may as well be another."""
    for mention in mentions:
        found = placed.get(mention.number)
        if found is None:
            continue
        here = shown_day(found.placed, frame)
        level = tuple(dict.fromkeys(day for each, _ in found.equal if (day := shown_day(each, frame)) != here))
        if level or (found.rivals and mention.type == "TIME"):
            others = tuple(dict.fromkeys((*level, *(shown_day(r, frame) for r in found.rivals))))
            reason = f"the rest of the text bears out {listed(level)} no less" if level else BORNE_OUT[found.sure]
            what = f"{mention.span.of(text)!r} is {here}"
            yield what, mention.id, reason, others[: max(MOST, len(level))], pairs((mention.span,)), level


def of_budget(placed: Mapping[int, Reckoned]) -> Iterator[Row]:
    """The warning that there were more ways to read the times together than the search weighs."""
    if not all(found.sure for found in placed.values()):
        reason = (
            "they can be read together in more ways than are weighed; a better or an equal one may be among the rest"
        )
        yield "the readings of the times are the best that were found", "times", reason, (), ()


def shown_day(placed: Placed, frame: Frame) -> str:
    """A placing by its TIMEX3 value, or counted from the first day where no date is known."""
    return frame.wall(placed.start, placed.grain) if frame.floating else placed.timex

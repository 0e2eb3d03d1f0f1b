"""What was assumed about clocks: whose they are, which of two meanings an abbreviation has, which of two hours it was."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from timeline.constraints import Clocks, Placed, Reckoned
from timeline.constraints.writing import Writing
from timeline.mentions import Mention
from timeline.text import Span
from timeline.timelines.words import sign_and_clock
from timeline.zones import instants, offset_at

Spans = tuple[tuple[int, int], ...]
Row = tuple[str, str, str, tuple[str, ...], Spans] | tuple[str, str, str, tuple[str, ...], Spans, tuple[str, ...]]
HOME = {
    "dateline": "the dateline says {}",
    "header": "the header says {}",
    "heading": "the heading says {}",
    "text": "the text is told in {}",
    "clocks": "{} names its clock, and no other time does",
    "event": "{} was there",
    "declared": "the text says {}",
}
POINT = {
    "difference": "{} is the same time",
    "beside": "{} stands beside it",
    "place": "its clause is about {}",
    "journey": "the story has got to {}",
    "sentence": "its sentence names {}",
    "sender": "the writer is in {}",
    "other": "it is told of {}",
    "reader": "the reader is in {}",
}
MOST = 3


def of_zones(
    mentions: Sequence[Mention], clocks: Sequence[Clocks], writing: Writing, placed: Mapping[int, Reckoned], text: str
) -> Iterator[Row]:
    """Every assumption about clocks: the document's, those of single times, and the hours that come twice or never."""
    home = writing.home
    if home.source == "given" and home.rivals:
        yield f"times are in {home.zone}", "timezone", "the place given is the largest of its name", home.rivals, ()
    if home.zone and home.span and home.source in HOME:
        reason = HOME[home.source].format(repr(home.span.of(text)))
        yield f"times are in {home.zone}", "timezone", reason, home.rivals, pair(home.span)
    for mention in mentions:
        found = placed.get(mention.number)
        if mention.type == "TIME" and found is not None:
            yield from of_point(mention, clocks[mention.number], home.zone, found, text)


def of_point(mention: Mention, clocks: Clocks, zone: str | None, found: Reckoned, text: str) -> Iterator[Row]:
    """What was assumed about the clocks of one time."""
    words = mention.span.of(text)
    if clocks.source == "afloat":
        yield f"{words!r} has no zone", mention.id, "a ship keeps a clock of its own", (), pair(mention.span)
    if clocks.source in ("reader", "other") and clocks.zone is None:
        yield (
            f"{words!r} has no zone",
            mention.id,
            "it is that of someone who is in no place that the text says",
            (),
            pair(mention.span),
        )
    elif chosen(clocks, zone) and clocks.span:
        reason = POINT[clocks.source].format(repr(clocks.span.of(text)))
        yield f"{words!r} is in {clocks.zone}", mention.id, reason, clocks.rivals[:MOST], pair(clocks.span)
    yield from of_season(mention, clocks, found.placed, found.instant, words)
    yield from of_change(mention, found, words)


def chosen(clocks: Clocks, zone: str | None) -> bool:
    """Whether the clocks of a time are a choice: of several that its words may mean, or against the document's."""
    return clocks.source in POINT and (bool(clocks.rivals) or clocks.source != "beside" and clocks.zone != zone)


def of_season(mention: Mention, clocks: Clocks, placed: Placed, instant: int, words: str) -> Iterator[Row]:
    """The note that an abbreviation is of the other season: it is taken for what it says."""
    if placed.offset is None or placed.floating or clocks.zone is None:
        return
    kept = sign_and_clock(offset_at(instant, clocks.zone))
    said = sign_and_clock(placed.offset)
    reason = f"{words!r} says so, though clocks in {clocks.zone} showed UTC{kept} on that day"
    yield f"{words!r} is at UTC{said}", mention.id, reason, (f"UTC{kept}",), pair(mention.span)


def of_change(mention: Mention, found: Reckoned, words: str) -> Iterator[Row]:
    """The note that clocks showed a time twice, or skipped it."""
    zone, wall = found.placed.zone, found.placed.start
    if found.repeats and zone:
        level = [at for placed, at in found.equal if placed == found.placed]
        others, equal = (
            tuple(f"{found.placed.timex}{sign_and_clock(offset_at(at, zone))}" for at in each)
            for each in (found.repeats, level)
        )
        taken = "earlier" if found.instant < min(found.repeats) else "later"
        what = f"{words!r} is the {taken} of two, at UTC{sign_and_clock(offset_at(found.instant, zone))}"
        yield (
            what,
            mention.id,
            f"clocks in {zone} went back over {wall.isoformat()[11:16]} on that day",
            others,
            pair(mention.span),
            equal,
        )
    elif zone and found.placed.offset is None and not found.placed.floating and not instants(wall, zone):
        reason = f"clocks in {zone} went forward over it; it is read by those before the change"
        yield f"{words!r} is a time that no clock showed", mention.id, reason, (), pair(mention.span)


def pair(span: Span) -> tuple[tuple[int, int], ...]:
    """One span as plain offsets."""
    return ((span.start, span.end),)

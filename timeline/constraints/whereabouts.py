"""The zone of the document: the caller's, declared, or that of the place it is told from, with the words that say so."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from attrs import evolve, field, frozen

from timeline.constraints.beside import clocky, said_beside
from timeline.constraints.heading import heading
from timeline.lang.whereabouts import Whereabouts
from timeline.mentions import Mention
from timeline.mentions.places import QUALIFIED, PlaceMention, places, settle
from timeline.text import Document, HeaderWords, Span, dateline, header_rank
from timeline.values import Moment
from timeline.zones import abbreviation, find_place, is_zone

HEAD, TAIL, FIRST_TOKENS, MOST_MARKS = 4000, 800, 4000, 3
ENOUGH = 1.5
RIVAL_SHARE = 0.4
DATED_LINE = 100.0
FEW, DATED = 24, 2.0
JOINING_REACH = 5
UNIVERSAL = ("UTC", "+00:00")


@frozen
class Home:
    """Where the clocks of a text are: the zone, how we know, the words, and the zones that it could also be.

    `source` is "given", "declared", "dateline", "heading", "header", "text", "clocks", "event" or "none". `place` is the zone
    of the place where the text is told, which "local time" means even where all times are declared to be in UTC.
    """

    zone: str | None = None
    source: str = "none"
    span: Span | None = None
    rivals: tuple[str, ...] = ()
    place: str | None = None
    strong: bool = False
    named: tuple[PlaceMention, ...] = field(default=(), repr=False)

    @property
    def fixed(self) -> bool:
        """Whether all times are said to be in one zone, so that places move none of them."""
        return self.source in ("given", "declared")


@frozen
class Given:
    """The zone that the caller gives, and the zones of other places of the name that it was given by."""

    zone: str | None = None
    rivals: tuple[str, ...] = ()


NOT_GIVEN = Given()


def home(
    document: Document, mentions: Sequence[Mention], words: Whereabouts, headers: HeaderWords, given: Given = NOT_GIVEN
) -> Home:
    """The zone of the document; *given* is the caller's and beats what the text says."""
    named = tuple(named_places(document, mentions, words))
    if given.zone is not None:
        return Home(given.zone, "given", None, given.rivals, given.zone, strong=True, named=named)
    told = told_from(document, mentions, words, headers, named)
    said = declared(document, words, told.zone)
    if said is not None:
        return evolve(said, place=told.zone, named=named)
    return evolve(told, place=told.zone, named=named)


def told_from(
    document: Document,
    mentions: Sequence[Mention],
    words: Whereabouts,
    headers: HeaderWords,
    named: Sequence[PlaceMention],
) -> Home:
    """The place that the text is told from: its dateline, the places it names, or the clocks that it names."""
    line = by_dateline(document, mentions)
    if line is not None:
        return line
    votes = by_votes(document, mentions, [each for each in named if not only_joins(document, words, each)])
    if votes.strong:
        return votes
    sent = by_header(document, mentions, headers, votes.zone)
    if sent is not None:
        return sent
    clocks = by_clocks(document, mentions, words, votes.zone)
    return votes if votes.zone and (clocks is None or clocks.zone in UNIVERSAL) else clocks or votes


def only_joins(document: Document, words: Whereabouts, place: PlaceMention) -> bool:
    """Whether it is where somebody takes part from afar, so that the text is told from elsewhere: "joined from Madrid"."""
    before = document.words[max(0, place.token - JOINING_REACH) : place.token]
    return place.lead in words.source and not words.joining.isdisjoint(before)


def named_places(document: Document, mentions: Sequence[Mention], words: Whereabouts) -> list[PlaceMention]:
    """The places near the top of the text and in the sentences that tell a time, those of the text's own region first."""
    taken = frozenset(i for m in mentions for i in m.tokens)
    found = places(document, words, taken, list(stretches(document, mentions)))
    countries: Counter[str] = Counter()
    for pattern, regions in words.regions.values():
        marks = min(MOST_MARKS, sum(1 for _ in pattern.finditer(document.text, 0, HEAD)))
        countries.update({r.lstrip("-"): -marks if r.startswith("-") else marks for r in regions})
    votes: dict[str, float] = {country: float(count) / 2 for country, count in countries.items()}
    for each in found:
        if each.qualified or len({p.country for p in each.places}) == 1:
            votes[each.place.country] = votes.get(each.place.country, 0.0) + each.trust / 3
    states = frozenset((e.place.country, e.place.admin or "") for e in found if e.qualified and e.place.admin)
    return settle([beside_date(document, mentions, each) for each in found], votes, states)


BESIDE = re.compile(r",? (?:on )?")


def beside_date(document: Document, mentions: Sequence[Mention], place: PlaceMention) -> PlaceMention:
    """The place, trusted where a date stands right after it in the heading, whatever else its name means: "Cork, 12 March".

    So it is where it stands by itself after the date that opens the text: "12 March 2019, Cork. Rain again."
    """
    end = place.span.end
    if closes_date(document, mentions, place):
        return evolve(place, trust=QUALIFIED)
    if place.span.start >= heading(document):
        return place
    for mention in mentions[:FEW]:
        if (
            mention.type == "DATE"
            and end < mention.span.start
            and BESIDE.fullmatch(document.text, end, mention.span.start)
        ):
            return evolve(place, trust=max(place.trust, DATED))
    return place


def closes_date(document: Document, mentions: Sequence[Mention], place: PlaceMention) -> bool:
    """Whether a place stands by itself after the date that opens the text."""
    text, first = document.text, mentions[0] if mentions else None
    if first is None or first.type != "DATE" or text[: first.span.start].strip():
        return False
    ends = text[place.span.end : place.span.end + 1] in (".", ":", "\n")
    return ends and text[first.span.end : place.span.start] in (", ", " - ", " – ", " — ")


def stretches(document: Document, mentions: Sequence[Mention]) -> Iterator[range]:
    """The tokens of the top of the text, then of each later sentence that tells a time of day."""
    top = min(len(document.words), FIRST_TOKENS)
    yield range(top)
    done = top
    for mention in mentions:
        if mention.type == "TIME":
            inside = document.within(document.sentences[mention.sentence])
            if inside.start >= done and len(inside) <= FIRST_TOKENS:
                yield inside
                done = inside.stop


def declared(document: Document, words: Whereabouts, place_zone: str | None) -> Home | None:
    """The zone that the text says all its times are in."""
    text = document.text
    for low, high in ((0, min(HEAD, len(text))), (max(HEAD, len(text) - TAIL), len(text))):
        for pattern, hint in zip_longest(words.declared, words.declaring):
            found = pattern.search(text, low, high) if hint is None or hint.search(text, low, high) else None
            readings = abbreviation(found["zone"], place_zone) if found else ()
            if found and readings:
                rivals = tuple(r.zone for r in readings[1:3])
                return Home(readings[0].zone, "declared", Span(*found.span()), rivals, strong=True)
    return None


def by_header(
    document: Document, mentions: Sequence[Mention], headers: HeaderWords, place_zone: str | None
) -> Home | None:
    """The zone of the clock in the header of a message."""
    for mention in mentions[:FEW]:
        value = mention.value
        if (
            isinstance(value, Moment)
            and value.zone
            and value.date
            and header_rank(document, headers, mention.span) == 0
        ):
            readings = abbreviation(value.zone, place_zone)
            if readings and readings[0].zone not in UNIVERSAL:
                return Home(readings[0].zone, "header", mention.span)
    return None


def by_dateline(document: Document, mentions: Sequence[Mention]) -> Home | None:
    """The zone of the place in the dateline, which ends where its date begins."""
    opened = dateline(document)
    if opened is None or any(m.span.start == opened.place.start for m in mentions[:1]):
        return None  # "Mon - Wed"
    dates = [m.span.start for m in mentions[:FEW] if opened.place.start < m.span.start < opened.place.end]
    place = Span(opened.place.start, min([opened.place.end, *dates]))
    name = place.of(document.text).rstrip(" ,")
    place = Span(place.start, place.start + len(name))
    title = name.title() if name.isupper() or name.split(",", maxsplit=1)[0].isupper() else name
    for form in dict.fromkeys((name, title)):
        found = [place for place in find_place(form) if place.zone]
        if found:
            rivals = tuple(dict.fromkeys(p.zone for p in found if p.zone and p.zone != found[0].zone))
            return Home(found[0].zone, "dateline", place, rivals[:3], strong=True)
    return None


def by_votes(document: Document, mentions: Sequence[Mention], named: Sequence[PlaceMention]) -> Home:
    """The place in a dated line of the heading, else the zone that the places speak for most, each by its trust."""
    head = heading(document)
    known = [each for each in named if each.place.zone and each.trust]
    lines = dated_lines(document, mentions, head)
    opening = [e for e in known[:FEW] if e.trust >= 1 and any(a <= e.span.start < b for a, b in lines[:FEW])]
    votes: dict[str, float] = defaultdict(float)
    best: dict[str, tuple[float, PlaceMention]] = {}
    for number, each in enumerate(known):
        zone = each.place.zone or ""
        weight = each.trust * (2 if each.span.start < head else 1) + (0.5 if not number else 0)
        votes[zone] += weight + (DATED_LINE if each in opening[:1] else 0)
        best[zone] = max(best.get(zone, (0.0, each)), (weight, each), key=lambda row: row[0])
    order = sorted(votes, key=lambda zone: -votes[zone])
    if not order or votes[order[0]] < ENOUGH:
        return Home()
    first = best[order[0]][1]
    others = [zone for zone in order[1:] if votes[zone] >= RIVAL_SHARE * votes[order[0]]]
    others += [p.zone for p in first.places[1:] if p.zone and p.zone != order[0]]
    return voted(first, tuple(dict.fromkeys(others))[:3], first.span.start < head)


def voted(first: PlaceMention, rivals: tuple[str, ...], top: bool) -> Home:
    """The zone of the place that was voted for; it stands firm where the heading names it, or its state does."""
    strong = top and first.trust >= ENOUGH or first.qualified
    return Home(first.place.zone, "heading" if top else "text", first.span, rivals, strong=strong)


def dated_lines(document: Document, mentions: Sequence[Mention], head: int) -> list[tuple[int, int]]:
    """The lines of the heading that hold a date: "Denver, Wednesday, December 21, 2022"."""
    found = []
    for mention in mentions:
        if mention.span.start >= head:
            break
        if mention.type == "DATE":
            start = document.text.rfind("\n", 0, mention.span.start) + 1
            found.append((start, head))
    return found


def by_clocks(
    document: Document, mentions: Sequence[Mention], words: Whereabouts, place_zone: str | None
) -> Home | None:
    """The zone of the clocks that the text names beside its times, when it names one only, or one beside UTC."""
    found: dict[str, Span] = {}
    spans: list[Span] = []
    clocks = [mention for mention in mentions if clocky(mention)]
    for mention in clocks:
        said = said_beside(document, mention, words, place_zone)
        gloss = document.text[max(0, mention.span.start - 1) : mention.span.start] in ("(", "[")
        if said is not None and not gloss:
            spans.append(said[1])
            found.setdefault(said[0][0].zone, said[1])
    own = [zone for zone in found if zone not in UNIVERSAL] or list(found)
    bare = bool(clocks) and said_beside(document, clocks[0], words, place_zone) is None
    if len(own) != 1 or bare and 2 * len(spans) <= len(clocks) or not is_zone(own[0]):
        return None
    return Home(own[0], "clocks", found[own[0]])


__all__ = ["Given", "Home", "home"]

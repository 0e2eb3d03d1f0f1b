"""The zone of each time: what stands beside it, the place of its clause, where the story has got to, or the document's."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

from attrs import evolve, field, frozen

from timeline.constraints.beside import clocky, said_beside
from timeline.constraints.whereabouts import Home
from timeline.lang.whereabouts import Whereabouts
from timeline.mentions import Mention
from timeline.mentions.places import PlaceMention
from timeline.text import Document, Span
from timeline.values import Clock, Moment, Shift
from timeline.zones import ZoneReading, abbreviation

REACH, NEXT, NEAREST = 6, 2, 8
MOVES = ("leave", "arrive")
STANDS = ("at", "leave", "arrive")
TRUSTED = 1.5
LARGE, RATIO = 1_000_000, 40
LINK_REACH = 40
OPENING = 3
SMALL = frozenset("at on by until till the , local time".split())
MARKS = frozenset(",;:—–()")


@frozen
class Clocks:
    """The clocks of one time: their zone, the offset that the words fix, how we know, and what else it could be.

    `source` is that of the document, or "beside", "difference", "place", "journey", "sentence", "sender", "reader", "other" or "afloat".
    """

    zone: str | None = None
    offset: int | None = None
    source: str = "none"
    span: Span | None = None
    rivals: tuple[str, ...] = ()


@frozen
class Stop:
    """A place in the story, with what the words around it do: "at", "leave", "arrive", "goal", or "pass"."""

    place: PlaceMention
    does: str
    told: bool


@frozen(eq=False)
class Story:
    """What the zones of a text are read from."""

    document: Document
    words: Whereabouts
    home: Home
    stops: Sequence[Stop] = field(repr=False)
    starts: Sequence[int] = field(repr=False)

    @cached_property
    def reader(self) -> Clocks | None:
        """The clocks of the reader, where the text says in which place that is."""
        return next(readers(self), None)

    @cached_property
    def journey(self) -> tuple[tuple[int, Clocks], ...]:
        """The moves of the story, each from which offset on."""
        return tuple(states(self))

    @cached_property
    def outset(self) -> Clocks:
        """The clocks before the first move: those at home, or those of the place that it leaves."""
        home, first = self.home, self.journey[0][1] if self.journey else None
        left = any(first and each.does == "leave" and each.place.span == first.span for each in self.stops)
        if first is not None and not home.strong and left:
            return first
        return Clocks(home.zone, None, home.source, home.span, home.rivals)

    def one_clause(self, one: int, other: int) -> bool:
        """Whether two offsets lie in one clause: a mark, a joining word or a new sentence begins another."""
        document, breaks = self.document, self.words.breaks
        low, high = sorted(bisect_right(document.starts, offset) - 1 for offset in (one, other))
        return document.sentence_at(document.starts[max(0, low)]) == document.sentence_at(
            document.starts[high]
        ) and not any(
            word in breaks or word in MARKS and parts(document, low + 1 + i)
            for i, word in enumerate(document.words[low + 1 : high + 1])
        )


def zoning(document: Document, mentions: Sequence[Mention], words: Whereabouts, home: Home) -> tuple[Clocks, ...]:
    """The clocks of every time expression, in order."""
    stops = [stop(document, words, at_home_first(each, home)) for each in home.named if each.place.zone]
    story = Story(document, words, home, stops, [each.place.span.start for each in stops])
    found: list[Clocks] = []
    for mention in mentions:
        found.append(clocks_of(story, mentions, mention, found))
    return tuple(spread(mentions, linked(document, mentions, found, words)))


def at_home_first(each: PlaceMention, home: Home) -> PlaceMention:
    """The place, taken for that of its name on the clocks of a text that says where it is, unless another is far larger."""
    first = each.place
    if (
        not (home.strong or home.source == "heading")
        or each.qualified
        or first.zone == home.zone
        or first.population >= LARGE
    ):
        return each
    near = [p for p in each.places if p.zone == home.zone and p.population * RATIO >= first.population]
    return evolve(each, places=(*near, *each.places)) if near and first.kind == "city" else each


def parts(document: Document, mark: int) -> bool:
    """Whether a mark stands between words, and not within a number or an abbreviation."""
    end = document.starts[mark] + 1
    return not document.text[end : end + 1].isalnum()


def stop(document: Document, words: Whereabouts, each: PlaceMention) -> Stop:
    """What the words before a place make of it."""
    first = document.within(document.sentences[document.sentence_at(each.span.start)]).start
    before = [document.words[i] for i in range(max(first, each.token - REACH), each.token)][::-1]
    before = before[: next((n for n, word in enumerate(before) if word in MARKS), len(before))]
    sentence = [document.words[i] for i in range(max(first, each.token - 3 * REACH), each.token)]
    does = deed(words, each.lead, before[1:])
    after = document.within(Span(each.span.end, len(document.text))).start
    if does == "pass" and after < len(document.words) and document.words[after] in words.institutions:
        does = "at"
    return Stop(each, does, told=any(word in FIRST_PERSON for word in sentence))


def deed(words: Whereabouts, lead: str, before: Sequence[str]) -> str:
    """What the word before a place, and those before it, nearest first, make of the place."""
    if lead in words.leaves:
        return "leave"
    if lead in words.arrives:
        return "arrive"
    moved = next((word for word in before if word in words.moving), None)
    if lead in words.inside:
        return "arrive" if moved is not None and moved in words.arrives else "at"
    if lead in words.source:
        off = not words.parting.isdisjoint(before[:1])  # "took off from"
        return "leave" if off or moved is not None and (moved in words.leaves or moved in words.goes) else "pass"
    if lead in words.goal:
        if moved is None:
            return "pass"
        return "arrive" if moved in words.arrives else "travel" if moved in words.goes else "goal"
    return "pass"


FIRST_PERSON = frozenset("i we our my us me".split())


def states(story: Story) -> Iterator[tuple[int, Clocks]]:
    """Where the story has got to, from which offset on: it moves with its teller, or with a journey that it announced."""
    if story.home.source == "declared":
        return
    goals, moved = set[str](), False
    for number, each in enumerate(story.stops):
        zone = each.place.place.zone or ""
        if each.does in ("goal", "travel"):
            goals.add(zone)
        when = move(story, number, goals, moved)
        if when is not None and each.place.trust >= TRUSTED - (each.does in ("goal", "travel")):
            yield when, Clocks(zone, None, "journey", each.place.span)
            moved = True


def move(story: Story, number: int, goals: set[str], moved: bool) -> int | None:
    """The offset from which the story is at its stop of a number; None where it does not move there."""
    each, home = story.stops[number], story.home
    at, zone = each.place.span.start, each.place.place.zone or ""
    if each.does == "arrive":
        return at if each.told or not home.strong or zone in goals else None
    if each.does == "leave":
        return at if not home.strong or moved and each.told else None
    if each.does not in ("goal", "travel") or home.strong and not each.told:
        return None
    arrival = arrival_after(story, number)
    if arrival is not None:
        return arrival
    return sentence_end(story, each) if each.does == "travel" else None


def arrival_after(story: Story, number: int) -> int | None:
    """Where a journey to a stop is said to arrive without another word of the place: "left at 9:04 and arrived at 10:58"."""
    document, each = story.document, story.stops[number]
    here = document.sentence_at(each.place.span.start)
    end = document.sentences[min(here + NEXT, len(document.sentences) - 1)].end
    after = story.stops[number + 1].place.span.start if number + 1 < len(story.stops) else end
    inside = document.within(Span(each.place.span.end, min(end, after)))
    for i in inside[: 20 * REACH]:
        if document.tokens[i].word in story.words.arrives and not (
            after < end and after - document.tokens[i].end < REACH * 2
        ):
            return document.tokens[i].start
    return None


def sentence_end(story: Story, each: Stop) -> int:
    """Where the sentence of a place ends."""
    return story.document.sentences[story.document.sentence_at(each.place.span.start)].end


def clocks_of(story: Story, mentions: Sequence[Mention], mention: Mention, found: Sequence[Clocks]) -> Clocks:
    """The clocks of one time expression, the strongest evidence first."""
    state = state_at(story, mention.span.start)
    if mention.type != "TIME":
        return state
    said = beside(story, mention, state)
    if said is not None:
        return said
    local = named_local(story, mention)
    if isinstance(mention.value, Shift) and not local:
        return counted(mentions, mention, state) if mention.value.anchor == "then" else state
    return (
        of_person(story, mention)
        or (state if given_theirs(story, mentions, mention) else None)
        or of_place(story, mentions, mention, state, local)
        or (in_sentence(story, mentions, mention, found) if not local else None)
        or (at_home(story, state) if local else state)
    )


def counted(mentions: Sequence[Mention], mention: Mention, state: Clocks) -> Clocks:
    """The clocks of a time counted from the last one: those of that time, unless the story has moved since."""
    last = next((m for m in reversed(mentions[max(0, mention.number - REACH) : mention.number]) if clocky(m)), None)
    moved = state.source == "journey" and state.span is not None and (last is None or state.span > last.span)
    return state if moved else Clocks(state.zone, None, "counted", state.span)


def at_home(story: Story, state: Clocks) -> Clocks:
    """What "local time" means where the sentence names no place: where the story is, though its clocks are declared."""
    home = story.home
    return Clocks(home.place, None, "place", home.span) if home.source == "declared" else state


def state_at(story: Story, offset: int) -> Clocks:
    """Where the story has got to at an offset; before its first move it is at home, or where the move starts."""
    index = bisect_left(story.journey, offset, key=lambda row: row[0]) - 1
    return story.journey[index][1] if index >= 0 else story.outset


def beside(story: Story, mention: Mention, state: Clocks) -> Clocks | None:
    """The clocks that are named beside a time."""
    document, value = story.document, mention.value
    said = said_beside(document, mention, story.words, state.zone)
    if said is not None:
        return by_reading(*said)
    if not clocky(mention):
        return None
    afloat = isinstance(value, Moment) and "ship" in (value.zone or "")
    if afloat or story.words.afloat.match(document.text, mention.span.end):
        return Clocks(None, None, "afloat", mention.span)
    return None


def by_reading(readings: Sequence[ZoneReading], span: Span) -> Clocks:
    """The clocks of what an abbreviation means, with what else it could."""
    first = readings[0]
    rivals = tuple(dict.fromkeys(each.zone for each in readings[1:] if each.zone != first.zone))
    return Clocks(first.zone, first.offset_seconds, "beside", span, rivals)


def named_local(story: Story, mention: Mention) -> bool:
    """Whether "local time" stands beside a time."""
    value = mention.value
    beside = isinstance(value, Moment) and (value.zone or "").startswith("local")
    return beside or story.words.local.match(story.document.text, mention.span.end) is not None


def of_person(story: Story, mention: Mention) -> Clocks | None:
    """The clocks of the writer ("my time") or of the reader ("your time"), who is in the place the text says."""
    text, words, home = story.document.text, story.words, story.home
    if words.mine.match(text, mention.span.end):
        return Clocks(home.zone, None, "sender", home.span)
    if words.theirs.match(text, mention.span.end):
        return other(story, mention)
    if words.yours.match(text, mention.span.end):
        return story.reader or Clocks(None, None, "reader", mention.span)
    return None


def given_theirs(story: Story, mentions: Sequence[Mention], mention: Mention) -> bool:
    """Whether the next clock tells the same time on somebody else's: "at 8, half past one her time"."""
    then = next(iter(mentions[mention.number + 1 : mention.number + 2]), None)
    if then is None or then.clock is None or mention.clock is None:
        return False
    close = story.document.text[mention.span.end : then.span.start].strip() in (",", "(", "or", "–", "—")
    return close and story.words.theirs.match(story.document.text, then.span.end) is not None


def other(story: Story, mention: Mention) -> Clocks:
    """The clocks of someone else: of the last place told that is not on the document's, else of none that is known."""
    here = bisect_left(story.starts, mention.span.start)
    for each in reversed(story.stops[max(0, here - 3) : here]):
        if each.place.place.zone != story.home.zone and mention.span.start - each.place.span.end < 4 * LINK_REACH:
            return Clocks(each.place.place.zone, None, "other", each.place.span)
    return Clocks(None, None, "other", mention.span)


def readers(story: Story) -> Iterator[Clocks]:
    """The places where the text says that its reader is."""
    text, words = story.document.text, story.words
    for each in story.stops:
        before = text[max(0, each.place.span.start - LINK_REACH) : each.place.span.start].rstrip()
        found = list(words.addressed.finditer(before))
        if found and found[-1].end() == len(before):
            yield Clocks(each.place.place.zone, None, "reader", each.place.span)


def of_place(story: Story, mentions: Sequence[Mention], mention: Mention, state: Clocks, local: bool) -> Clocks | None:
    """The clocks of the place that the clause of a time speaks of, or that its sentence last did."""
    near = [
        each
        for each in stops_near(story, mention)
        if each.place.trust >= TRUSTED and each.does in STANDS or was_there(story, mention, each)
    ]
    here = leads_to(story, mentions, mention)
    same = [e for e in near if story.one_clause(here, e.place.span.start) or was_there(story, mention, e)]
    led = bool(same) and opens(story, mention)
    if not same and state.source == "journey" and state.span is not None:
        near = [each for each in near if each.place.span >= state.span]
    close = sorted(
        (each for each in same or near if joins(story, mentions, mention, each, bool(same), local, led)),
        key=lambda s: gap(mention, s),
    )
    if not close:
        return None
    return Clocks(close[0].place.place.zone, None, "place", close[0].place.span)


def leads_to(story: Story, mentions: Sequence[Mention], mention: Mention) -> int:
    """Where the clause of a time is: for one that opens its sentence, what follows the comma or joining word after it.

    "At 9:05, ten minutes late, the plane left Oslo"; "it was 9:05 when the plane left Oslo".
    """
    document = story.document
    inside, at = document.within(document.sentences[mention.sentence]), document.within(mention.span).stop
    if not opens(story, mention):
        return mention.span.start
    last = document.starts[max(at - 1, inside.start)]
    for after in mentions[mention.number + 1 : mention.number + 3]:
        lead = document.within(after.span)
        if after.type == "DURATION" and lead.start == at + 1 and document.words[at] == ",":
            at = next((i for i in range(lead.stop, min(lead.stop + OPENING, inside.stop)) if parted(story, i)), at)
    return document.starts[at + 1] if at + 1 < inside.stop and parted(story, at) else last


def opens(story: Story, mention: Mention) -> bool:
    """Whether a time stands at the head of its sentence: "At 9:05 the plane left Oslo"."""
    document = story.document
    first = document.within(document.sentences[mention.sentence]).start
    return document.within(mention.span).start - first <= OPENING


def parted(story: Story, index: int) -> bool:
    """Whether a comma or a joining word stands at a token."""
    return story.document.words[index] in story.words.breaks | {","}


def stops_near(story: Story, mention: Mention) -> Sequence[Stop]:
    """The stops of the sentence of a time that are nearest to it."""
    sentence = story.document.sentences[mention.sentence]
    here = bisect_left(story.starts, mention.span.start)
    low = max(bisect_left(story.starts, sentence.start), here - NEAREST)
    return story.stops[low : min(bisect_left(story.starts, sentence.end), here + NEAREST)]


def joins(
    story: Story, mentions: Sequence[Mention], mention: Mention, each: Stop, same: bool, local: bool, led: bool
) -> bool:
    """Whether the clocks of a place are those of a time in its sentence; *led* says that the time opens its clause."""
    next_to = led and each.does in MOVES or beside_place(story, mentions, mention, each)
    if each.does == "leave" and story.home.strong and not local:
        return next_to and story.home.source != "declared"
    if each.does == "arrive" and story.home.strong and not (each.told or local or next_to):
        return False
    if story.home.fixed and not local:
        return next_to and (each.does == "at" or story.home.source == "given")
    return same or each.place.span.start < mention.span.start


def beside_place(story: Story, mentions: Sequence[Mention], mention: Mention, each: Stop) -> bool:
    """Whether nothing but small words and other times stands between a time and a place."""
    first, last = sorted((mention.span, each.place.span))
    if was_there(story, mention, each):
        return True
    between = story.document.within(Span(first.end, last.start))
    if last.start - first.end > LINK_REACH:
        return False
    taken = [m for m in mentions[max(0, mention.number - 2) : mention.number + 3] if m.number != mention.number]
    free = [i for i in between if not any(m.span.start <= story.document.token(i).start < m.span.end for m in taken)]
    small = story.words.inside | SMALL
    return len(free) <= 3 and all(story.document.words[i] in small for i in free)


def was_there(story: Story, mention: Mention, each: Stop) -> bool:
    """Whether the text says that it was that time in a place: "Lima, where it was 9:40", "9:40 (Lima)"."""
    text, place, time = story.document.text, each.place.span, mention.span
    if time.end < place.start:
        return text[time.end : place.start] == " (" and text[place.end : place.end + 1] == ")"
    return time.start <= place.end + LINK_REACH and bool(story.words.there.fullmatch(text, place.end, time.start))


def gap(mention: Mention, each: Stop) -> tuple[int, int]:
    """How far a place is from a time; of two alike, the one before it is nearer."""
    span = each.place.span
    return max(mention.span.start - span.end, span.start - mention.span.end), span.start


def in_sentence(story: Story, mentions: Sequence[Mention], mention: Mention, found: Sequence[Clocks]) -> Clocks | None:
    """The clocks that the sentence has named already, beside another time or by themselves."""
    start = story.document.sentences[mention.sentence].start
    for other in reversed(mentions[max(0, mention.number - 4) : mention.number]):
        if other.span.start < start:
            break
        clocks = found[other.number]
        if clocky(other) and clocks.source == "beside" and not glossed(story, other):
            return Clocks(clocks.zone, None, "sentence", clocks.span, clocks.rivals)
    text = story.document.text
    code = list(story.words.code.finditer(text, max(start, mention.span.start - 4 * LINK_REACH), mention.span.start))
    if (
        code
        and not text[start : mention.span.end].isupper()
        and not any(
            m.span.start <= code[-1].start() <= m.span.end + 2
            for m in mentions[max(0, mention.number - 4) : mention.number]
        )
    ):
        readings = abbreviation(code[-1]["zone"], story.home.place)
        if readings and code[-1]["zone"] not in AMBIGUOUS:
            return by_reading(readings, Span(*code[-1].span("zone")))
    return None


AMBIGUOUS = frozenset("ART CAT EAT PET COT WAT WIT ICT GST ET CT MT PT AT UT".split())


def glossed(story: Story, mention: Mention) -> bool:
    """Whether a time stands in brackets, as another clock's words for the time before it."""
    return story.document.text[max(0, mention.span.start - 2) : mention.span.start].strip().endswith(("(", "["))


def linked(document: Document, mentions: Sequence[Mention], found: list[Clocks], words: Whereabouts) -> list[Clocks]:
    """The clocks, the first of a range or a contrast with those that only the second names."""
    done = list(found)
    for mention, then in zip(reversed(mentions[:-1]), reversed(mentions[1:]), strict=True):
        here, there = done[mention.number], done[then.number]
        between = document.text[mention.span.end : then.span.start]
        if not (clocky(mention) and clocky(then) and len(between) <= LINK_REACH and mention.sentence == then.sentence):
            continue
        if here.source == "beside" or there.source != "beside":
            continue
        if between.strip() in ("(", "["):
            done[mention.number] = here if here.zone else converted(mention, then, there) or here
        elif between.strip(" ,").lower() in words.ranges:
            done[mention.number] = there
    return done


def spread(mentions: Sequence[Mention], found: list[Clocks]) -> list[Clocks]:
    """The clocks, those of a time told on two in place of none where the text tells no other."""
    told = {clocks.zone: clocks for clocks in found if clocks.source == "difference"}
    if len(told) != 1:
        return found
    (only,) = told.values()
    return [only if c.source == "none" and clocky(m) else c for m, c in zip(mentions, found, strict=True)]


def converted(mention: Mention, then: Mention, there: Clocks) -> Clocks | None:
    """The clocks of a time whose words on another clock follow it in brackets: "3 p.m. (1700 GMT)" is two hours behind."""
    here_clock, there_clock = mention.clock, then.clock
    if here_clock is None or there_clock is None or here_clock.twelve or there_clock.twelve or there.offset is None:
        return None
    minutes = minutes_of(here_clock) - minutes_of(there_clock) + there.offset // 60
    minutes = (minutes + 720) % 1440 - 720
    sign, (hours, rest) = "-" if minutes < 0 else "+", divmod(abs(minutes), 60)
    return Clocks(f"{sign}{hours:02}:{rest:02}" if minutes else "UTC", None, "difference", then.span)


def minutes_of(clock: Clock) -> int:
    """The minutes of a time of day after midnight."""
    return (clock.hour or 0) * 60 + (clock.minute or 0)


__all__ = ["Clocks", "zoning"]

"""How each time is told: its role in the story, the entry of a log that it opens, the hours that words near it allow."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import takewhile

from timeline.constraints.frame import Voice
from timeline.constraints.reached import reached
from timeline.events import BEGUN, Kind, Story
from timeline.lang.signals import Signals
from timeline.mentions import Mention
from timeline.text import Document, Span
from timeline.values import Date, Length, Moment, Shift, Step, date_part

CLOSE, NEAR, FAR = 10, 14, 30
LEAD = 6
ENTRY = re.compile(r"[ \t]*(?:[-*•|>–—\[(]+[ \t]*)?")
DAY_WIDE = re.compile(r"\b(?:1[3-9]|2[0-4])[:.h][0-5]\d|\b0\d[:.h][0-5]\d")
HALVED = re.compile(r"[ap]\.?\s?m\b", re.IGNORECASE)
DIGITAL = re.compile(r"\d[:.h]\d\d|\d{4}")
APOSTROPHE = re.compile("['’]")
STAMPS = 3
HEADED, OFTEN = 10, 3
MINUTES = 1440
ACCOUNTS = (6, 9)
QUOTED = re.compile(r"[\"“”]|``|''|\n\n")
OPENING, CLOSING = ("“", "``"), ("”", "''", "\n\n")
MOVED_FROM = (Kind.SCHEDULED, Kind.RESCHEDULED)
MOVED_TO = (Kind.AT, Kind.SCHEDULED, Kind.RESCHEDULED)

Hours = tuple[int, int]


def voices(document: Document, mentions: Sequence[Mention], story: Story, words: Signals) -> tuple[Voice, ...]:
    """The voice in which each of *mentions* is told."""
    roles = roles_of(story)
    starts = {number for claim in story.claims if claim.kind in BEGUN for number in claim.mentions}
    entries, marks = stamps(document, mentions), quotation(document.text)
    wide = day_wide(document, mentions)
    hints = hints_of(document, mentions, words)
    on = reached(mentions, story)
    witness, months = recalling(document, words), of_months(document, mentions, words)
    taken = {i for m in mentions for i in m.tokens}
    found: list[Voice] = []
    new = new_days(story)
    for n, mention in enumerate(mentions):
        last = mentions[n - 1] if n else None
        moved = last is not None and mention.number in new and joined(document, last, mention, words)
        plan, back, ends = roles.get(mention.number, (False, False, False))
        until = mention.signal in words.until or mention.signal in words.by
        between = document.text[last.span.start : mention.span.start] if last else ""
        found.append(
            Voice(
                mention.sentence,
                plan=(plan or meant(document, mention, taken, words)) and not moved,
                back=(back and not until) or backwards(mention) or mention.signal in words.since,
                end=last is not None and not moved and closing(document, last, mention, ends, words),
                of=mention.signal in words.belonging,
                leads=opens(document, mention),
                definite=definite(document, mention, words),
                epithet=epithet(document, mention, words),
                opens="\n\n" in between,
                stamp=entries.get(mention.number, 0),
                hours=hints.get(mention.number),
                digits=wide and DIGITAL.search(mention.span.of(document.text)) is not None,
                reported=mention.number in story.reported,
                nested=mention.number in story.nested,
                bound=until and mention.number not in starts,
                spell=mention.number in story.nested and paired(document, mentions, mention, words),
                awaited=mention.signal in words.until and mention.number in starts,
                gone=on.get(mention.number, (0, False))[0],
                planned=on.get(mention.number, (0, False))[1],
                on=mention.signal in words.at,
                witness=witness,
                months=mention.number in months,
                spoken=bisect(marks, mention.span.start) % 2 == 1,
                ahead_of=mention.signal in words.before,
                listed=last is not None and listed(document, last, mention, words),
                goes_on=goes_on(document, mention, mentions[n + 1 : n + 2]),
            )
        )
    return tuple(found)


def paired(document: Document, mentions: Sequence[Mention], mention: Mention, words: Signals) -> bool:
    """Whether a clock and the one before or after it are the two ends of a stretch: "which ran from 8 to 6"."""
    near = mentions[max(0, mention.number - 1) : mention.number + 2]
    pairs = zip(near, near[1:], strict=False)
    return any(a.clock is not None and b.clock is not None and joined(document, a, b, words) for a, b in pairs)


def goes_on(document: Document, mention: Mention, then: Sequence[Mention]) -> bool:
    """Whether a clock follows in the sentence of a time, or the next of its paragraph."""
    return any(
        m.clock is not None
        and m.sentence - mention.sentence <= 1
        and "\n\n" not in document.text[mention.span.end : m.span.start]
        for m in then
    )


def quotation(text: str) -> Sequence[int]:
    """Where quotations begin and end, one after the other; one that a paragraph leaves open ends with it."""
    found: list[int] = []
    for mark in QUOTED.finditer(text):
        inside = len(found) % 2 == 1
        if mark[0] not in (OPENING if inside else CLOSING):
            found.append(mark.start())
    return found


def of_months(document: Document, mentions: Sequence[Mention], words: Signals) -> frozenset[int]:
    """The times told after accounts of half a year or of nine months, and before those of another quarter."""
    found, open_ = set(), False
    for mention in mentions:
        value = date_part(mention.value)
        if isinstance(value, Length):
            open_ = open_ or (value.months in ACCOUNTS and document.words[mention.tokens.start] in words.the)
        elif (isinstance(value, Date) and value.quarter) or (isinstance(value, Step) and value.unit == "quarter"):
            open_ = False
        if open_:
            found.add(mention.number)
    return frozenset(found)


def recalling(document: Document, words: Signals) -> int:
    """Whether somebody who was there tells what is told: 2 where a heading calls it testimony, 1 where it is all of "I"."""
    mine = (i for i, word in enumerate(document.words) if word in words.narrator)
    own = len({document.sentence_at(document.token(i).start) for i in mine})
    headed = any(word in words.testimony for word in document.words[:FAR])
    return 2 * (own * HEADED >= len(document.sentences)) if headed else int(own * OFTEN >= len(document.sentences))


def opens(document: Document, mention: Mention) -> bool:
    """Whether a time opens its sentence, at most a preposition before it."""
    first = mention.tokens.start
    return first - document.within(document.sentences[mention.sentence]).start <= 1


def epithet(document: Document, mention: Mention, words: Signals) -> bool:
    """Whether a time stands between an article and its noun, as in "the May 1792 rising"."""
    here = mention.tokens
    if not here.start or document.words[here.start - 1] not in words.the or here.stop >= len(document.words):
        return False
    after = document.words[here.stop]
    return after.isalpha() and after not in words.functional


def roles_of(story: Story) -> Mapping[int, tuple[bool, bool, bool]]:
    """Whether each time is told of a plan, of what had gone before, and of an end.

    The planned end of what a time just before begins is no aside: it goes on from there. What is to come is one where the
    story goes on with what is over.
    """
    found = {}
    whose = {number: claim.event for claim in story.claims for number in claim.mentions}
    tenses = sorted(story.tenses)
    coming = {n for (n, tense), (_, then) in zip(tenses, tenses[1:], strict=False) if tense > 0 > then}
    meant_to = {claim.event for claim in story.claims if claim.kind is Kind.SCHEDULED}
    for claim in story.claims:
        told = story.events[claim.event]
        plan = (
            claim.kind in (Kind.SCHEDULED, Kind.SCHEDULED_END)
            or told.tense > 0
            or not coming.isdisjoint(claim.mentions)
        )
        ends = claim.kind in (Kind.END, Kind.SCHEDULED_END)
        plan = plan and not (ends and claim.mentions and whose.get(claim.mentions[0] - 1) == claim.event)
        found.update(dict.fromkeys(claim.mentions, (plan, told.anterior and claim.event not in meant_to, ends)))
    return found


def new_days(story: Story) -> frozenset[int]:
    """The times to which something was moved from the time just before: "from Tuesday to Thursday" is then no stretch."""
    plans = {(c.event, m) for c in story.claims if c.kind in MOVED_FROM for m in c.mentions}
    found = (c for c in story.claims if c.kind in MOVED_TO)
    return frozenset(m for c in found for m in c.mentions if (c.event, m - 1) in plans)


def closing(document: Document, last: Mention, mention: Mention, ends: bool, words: Signals) -> bool:
    """Whether a day closes a stretch of days that the last time opens: "4 to 5 May", "began on Monday and ended on Friday"."""
    if mention.type == "TIME" and mention.clock is not None or last.sentence != mention.sentence:
        return False
    return ends or mention.signal in words.until or joined(document, last, mention, words)


def listed(document: Document, last: Mention, mention: Mention, words: Signals) -> bool:
    """Whether only "and" or "or" stands between two days: "next Thursday and Friday"."""
    gap = document.within(Span(last.span.end, mention.span.start))
    return len(gap) == 1 and document.words[gap.start] in words.lists and last.type == mention.type == "DATE"


def joined(document: Document, last: Mention, mention: Mention, words: Signals) -> bool:
    """Whether only "to" or the like stands between two times."""
    gap = document.within(Span(last.span.end, mention.span.start))
    return len(gap) in (1, 2) and document.words[gap.start] in words.ranges


def meant(document: Document, mention: Mention, taken: set[int], words: Signals) -> bool:
    """Whether a word such as "due" or "scheduled" leads to a time, with no other time between."""
    moving = mention.signal in words.ranges and mention.signal not in words.until
    first = mention.tokens.start
    start = document.within(document.sentences[mention.sentence]).start
    for i in range(first - 1, max(start, first - LEAD) - 1, -1):
        if i in taken:
            return False
        word = document.words[i]
        if word in words.due or word in words.planned or (moving and word in words.moved):
            return True
    return False


def backwards(mention: Mention) -> bool:
    """Whether a time is told as lying before the last one: "the night before", "two days earlier"."""
    value = date_part(mention.value)
    if isinstance(value, Step):
        return value.anchor == "then" and value.offset < 0
    return isinstance(value, Shift) and value.anchor == "then" and value.sign < 0


def definite(document: Document, mention: Mention, words: Signals) -> bool:
    """Whether the day of a time is one already spoken of: "the Friday", "at eleven on the Friday night"."""
    said = [document.words[i] for i in mention.tokens]
    last = max((n for n, word in enumerate(said) if word in words.the), default=None)
    if last is None or (last and not isinstance(mention.value, Moment)):
        return False
    return words.belonging.isdisjoint(said[last:])


def day_wide(document: Document, mentions: Sequence[Mention]) -> bool:
    """Whether the text writes its clocks from 0 to 24."""
    wide = halved = 0
    for mention in mentions:
        if mention.clock is not None:
            words = mention.span.of(document.text)
            halved += HALVED.search(words) is not None
            wide += HALVED.search(words) is None and DAY_WIDE.search(words) is not None
    return wide > halved


def stamps(document: Document, mentions: Sequence[Mention]) -> Mapping[int, int]:
    """The times that open the entries of a log: 1 for one told forwards, -1 for the newest first."""
    opening = [m for m in mentions if m.clock is not None and opens_line(document.text, m.span.start)]
    if len(opening) < STAMPS:
        return {}
    minutes = [(c.hour or 0) * 60 + (c.minute or 0) for c in (m.clock for m in opening) if c is not None]
    steps = [(b - a) % MINUTES for a, b in zip(minutes, minutes[1:], strict=False)]
    back = sum(step > MINUTES // 2 for step in steps)
    way = -1 if back > 2 * (len(steps) - back) else 1
    return {m.number: way for m in opening}


def opens_line(text: str, start: int) -> bool:
    """Whether nothing but a bullet or a bracket stands before *start* on its line."""
    line = text.rfind("\n", max(0, start - NEAR), start) + 1
    return (line > 0 or start < NEAR) and ENTRY.fullmatch(text, line, start) is not None


def hints_of(document: Document, mentions: Sequence[Mention], words: Signals) -> Mapping[int, tuple[int, int]]:
    """The hours that the nearest word such as "breakfast" in the sentence of a clock leaves open.

    For the first clock of a text the words before its sentence count too: "the night porter … came on at ten".
    """
    clocks = [m for m in mentions if m.clock is not None]
    own = {i for m in clocks for i in m.tokens}
    elsewhere = {i for m in mentions for i in m.tokens}
    found = {}
    for n, mention in enumerate(clocks):
        named = hours_among(document, beside(document, mention, words), words.programmes)
        others = elsewhere if names_day(mention) else own
        near = named or nearest(document, mention, others, words.hours) or customary(document, mention, own, words)
        near = near or (WORKDAY if starts_work(document, mention, words) else None)
        near = near or (None if n else around(document, mentions, mention, words))
        if near is not None:
            found[mention.number] = near
    return found


WORKDAY = (3, 12)


def starts_work(document: Document, mention: Mention, words: Signals) -> bool:
    """Whether one person starts, or a diary says who was up, at the time: "I started at 6", "Up at five"."""
    here = mention.tokens.start
    before = [document.words[i] for i in range(max(0, here - 3), here)]
    if before[-2:-1] == ["up"] and document.sentences[mention.sentence].start >= document.starts[here - 2] - 2:
        return mention.signal in words.at | words.by
    return len(before) == 3 and before[0] in words.one_person and before[1] in words.begins and before[2] in words.at


def names_day(mention: Mention) -> bool:
    """Whether a clock names its day, so that the parts of other days say nothing of it: "Friday at 2; I come on Thursday night"."""
    return isinstance(mention.value, Moment) and mention.value.date is not None


def around(document: Document, mentions: Sequence[Mention], mention: Mention, words: Signals) -> Hours | None:
    """The hours of the last such word before the first clock of a text, or of the first one after it, up to what is told of another hour."""
    first, last = mention.tokens.start, mention.tokens.stop
    old = {i for m in mentions if m.signal in words.since for i in m.tokens}
    near = (i for i in range(first - 1, max(-1, first - FAR), -1) if i not in old)
    before = hours_among(document, near, words.hours)
    following = next((m for m in mentions if m.tokens.start >= last and m.type != "DATE"), None)
    end = last + NEAR if following is None else reach(document, following)
    return before or hours_among(document, range(last, min(last + NEAR, end, len(document.words))), words.customs)


def reach(document: Document, following: Mention) -> int:
    """Where the words before a time end: with its sentence, for a clock, or with itself."""
    here = following.tokens.start
    return here if following.clock is None else document.within(document.sentences[following.sentence]).start


def beside(document: Document, mention: Mention, words: Signals) -> Iterator[int]:
    """The places of the words whose name a clock is part of: "the nine o'clock news", "News at Ten"."""
    here = mention.tokens
    if here.start > 1 and document.words[here.start - 1] in words.at:
        yield here.start - 2
    if here.stop < len(document.words):
        yield here.stop


def hours_among(document: Document, places: Iterable[int], table: Mapping[str, Hours]) -> Hours | None:
    """The hours of the first word of a table, or two, that stands at one of some places."""
    for i in places:
        word = APOSTROPHE.split(document.words[i])[0]
        found = table.get(word) or (
            table.get(f"{word}_{document.words[i + 1]}") if i + 1 < len(document.words) else None
        )
        if found:
            return found
    return None


def nearest(document: Document, mention: Mention, own: set[int], table: Mapping[str, Hours]) -> Hours | None:
    """The hours of the nearest word of a table in the sentence, if one is near enough."""
    here = mention.tokens
    sentence = document.within(document.sentences[mention.sentence])
    both = (i for away in range(1, NEAR) for i in (here.start - away, here.stop - 1 + away))
    return hours_among(document, (i for i in both if i in sentence and i not in own), table)


def customary(document: Document, mention: Mention, own: set[int], words: Signals) -> Hours | None:
    """The hours that what is told is mostly done at, "the table is booked for eight"; no other clock stands between but where it goes on."""
    here, sentence = mention.tokens, document.within(document.sentences[mention.sentence])
    before = range(here.start - 1, max(sentence.start, here.start - CLOSE) - 1, -1)
    close = range(here.stop, min(sentence.stop, here.stop + CLOSE))
    after = takewhile(lambda i: document.words[i] not in words.boundaries, close)
    past = before if mention.signal in words.until else ()
    near = [i for side in (before, after) for i in takewhile(lambda i: i not in own or i in past, side)]
    return hours_among(document, sorted(near, key=lambda i: max(here.start - i, i - here.stop + 1)), words.customs)


__all__ = ["opens", "voices"]

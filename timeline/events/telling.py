"""Clauses to events: each predicate, planned thing or timed noun becomes an event, told again or told anew."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define, evolve, field

from timeline.events.labels import covering, head, key, phrase
from timeline.events.model import Claim, Clause, Kind, Predicate, Told
from timeline.lang.signals import Signals
from timeline.mentions import Mention
from timeline.text import Document, Span

ANOTHER = frozenset("a an another next second third fourth last final first previous".split())
MEMORY = 40


@define
class Telling:
    """The events and claims gathered so far; lives only inside one call."""

    document: Document
    signals: Signals
    events: list[Told] = field(factory=list)
    claims: list[Claim] = field(factory=list)
    by_key: dict[str, int] = field(factory=dict)
    thing: int | None = None
    open_plan: int | None = None
    begun: set[int] = field(factory=set)

    def word(self, index: int) -> str:
        """The folded word at a token."""
        return self.document.tokens[index].word if 0 <= index < len(self.document.tokens) else ""

    def add(self, told: Told) -> int:
        """A new event; its number."""
        number = len(self.events)
        self.events.append(evolve(told, number=number))
        if told.key:
            self.by_key[told.key] = number
        return number

    def again(self, number: int, span: Span, heading: Span) -> int:
        """One more mention of an event already told."""
        told = self.events[number]
        self.events[number] = evolve(told, mentions=(*told.mentions, span), heads=(*told.heads, heading))
        return number

    def status(self, number: int, status: str) -> None:
        """Say what became of an event."""
        self.events[number] = evolve(self.events[number], status=status)

    def claim(self, kind: Kind, event: int, *mentions: Mention, span: Span | None = None, **more: object) -> None:
        """One more claim about an event, with its words."""
        spans = (*((span,) if span else ()), *(m.span for m in mentions))
        if kind in (Kind.START, Kind.AT):
            self.begun.add(event)
        self.claims.append(Claim(kind, event, tuple(m.number for m in mentions), spans=spans, **more))  # type: ignore[arg-type]


def about_subject(predicate: Predicate, signals: Signals) -> bool:
    """Whether the predicate says something of its subject as an event: it began, lasted, was put off."""
    words = signals.begins | signals.ends | signals.resumes | signals.cancelled | signals.moved
    return predicate.planned or predicate.word in words or predicate.word in signals.lasts


def tell(telling: Telling, clause: Clause, sentence: int, mentions: Sequence[Mention]) -> int | None:
    """The event that *clause* tells of: one already known, or a new one."""
    predicate = clause.predicate
    if predicate is None:
        return fragment(telling, clause, sentence, mentions)
    subject = subject_of(telling, clause)
    span = spanned(telling, clause, mentions)
    heading = covering(telling.document.tokens, predicate.head, predicate.head)
    known = same(telling, clause, subject, sentence)
    if known is not None:
        return telling.again(known, span, heading)
    return telling.add(new_event(telling, clause, subject, span, heading, sentence))


def subject_of(telling: Telling, clause: Clause) -> int | None:
    """The head noun of the subject, if the clause has one of its own."""
    return head(telling.document.tokens, clause.subject, telling.signals)


def spanned(telling: Telling, clause: Clause, mentions: Sequence[Mention]) -> Span:
    """The words of the clause that name the event: from its subject to the first time after its verb."""
    tokens, predicate = telling.document.tokens, clause.predicate
    first = clause.start
    last = (predicate.last if predicate else first) + 1
    times = [m.span for m in mentions]
    for time in times:
        if tokens[first].start < time.end <= tokens[predicate.first if predicate else first].start:
            first = telling.document.within(Span(0, time.end)).stop
    while last < clause.end and not any(t.start <= tokens[last].start < t.end for t in times):
        last += 1
    while last - 1 > (predicate.last if predicate else first) and loose(telling, last - 1):
        last -= 1
    return covering(tokens, min(first, last - 1), last - 1)


def loose(telling: Telling, index: int) -> bool:
    """Whether a trailing word is only a mark, a preposition or a determiner."""
    word = telling.word(index)
    return not word[:1].isalnum() or word in telling.signals.prepositions or word in telling.signals.determiners


def new_event(telling: Telling, clause: Clause, subject: int | None, span: Span, heading: Span, sentence: int) -> Told:
    """A new event, named by its subject where the verb is about the subject, and else by its verb."""
    predicate = clause.predicate
    assert predicate is not None  # noqa: S101 - the caller has seen it
    tokens, text, signals = telling.document.tokens, telling.document.text, telling.signals
    named = subject is not None and about_subject(predicate, signals) and telling.word(subject) not in signals.pronouns
    if named and subject is not None:
        label = phrase(tokens, clause.subject[0], subject, text, signals)
        name = key(telling.word(subject))
    else:
        last = max(predicate.last, telling.document.within(Span(0, span.end)).stop - 1)
        label, name = phrase(tokens, predicate.head, last, text, signals), ""
    status = "planned" if predicate.planned or predicate.tense == 1 else "occurred"
    return Told(0, label, (span,), (heading,), status, predicate.tense, predicate.anterior, sentence, name)


def same(telling: Telling, clause: Clause, subject: int | None, sentence: int) -> int | None:
    """The event told before that this clause tells of again, where nothing speaks against it."""
    predicate, signals = clause.predicate, telling.signals
    if predicate is None:
        return None
    if telling.open_plan is not None and not predicate.planned and fulfils(telling, subject, sentence):
        return telling.open_plan
    if not about_subject(predicate, signals):
        return None
    if subject is None or telling.word(subject) in ("it", "they", "which", "that", "this"):
        return telling.thing if recent(telling, telling.thing, sentence) else None
    first = telling.word(clause.subject[0])
    known = telling.by_key.get(key(telling.word(subject)))
    return known if first not in ANOTHER and recent(telling, known, sentence, MEMORY) else None


def recent(telling: Telling, number: int | None, sentence: int, reach: int = 1) -> bool:
    """Whether an event was last told at most *reach* sentences ago."""
    return number is not None and sentence - telling.events[number].sentence <= reach


def fulfils(telling: Telling, subject: int | None, sentence: int) -> bool:
    """Whether the clause tells what became of the plan just told: same or no subject, or "it"."""
    if telling.open_plan is None:
        return False
    plan = telling.events[telling.open_plan]
    if subject is None or telling.word(subject) in ("it", "they", "he", "she", "we", "i", "which"):
        return sentence - plan.sentence <= 1 and plan.status != "cancelled"
    return key(telling.word(subject)) == plan.key and sentence - plan.sentence <= 1


def fragment(telling: Telling, clause: Clause, sentence: int, mentions: Sequence[Mention]) -> int | None:
    """The event of a clause without a verb, where it has a noun of its own beside the time."""
    tokens, signals = telling.document.tokens, telling.signals
    free = [
        i
        for i in range(clause.start, clause.end)
        if not any(m.span.start <= tokens[i].start < m.span.end for m in mentions)
    ]
    named = [
        i
        for i in free
        if tokens[i].word[0].isalpha() and tokens[i].word not in signals.prepositions | signals.determiners
    ]
    if not mentions or not named:
        return None
    run = first_run(named)
    told = Told(
        0,
        phrase(tokens, run[0], run[-1], telling.document.text, signals),
        (covering(tokens, run[0], run[-1]),),
        (covering(tokens, run[-1], run[-1]),),
        "occurred",
        0,
        False,
        sentence,
        key(tokens[run[-1]].word),
    )
    return telling.add(told)


def first_run(indices: list[int]) -> list[int]:
    """The first run of neighbouring words, prepositions between them allowed."""
    run = indices[:1]
    for i in indices[1:]:
        if i - run[-1] > 3:
            break
        run.append(i)
    return run

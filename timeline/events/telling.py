"""The events and claims gathered so far, and what later words can refer back to."""

from __future__ import annotations

from functools import lru_cache

from attrs import define, evolve, field, frozen

from timeline.events.labels import key
from timeline.events.model import BEGUN, Claim, Clause, Kind, Predicate, Told
from timeline.lang.signals import Signals
from timeline.mentions import Mention
from timeline.text import Document, Span

LATELY, FEW = 4, 2
CALL, BOOKED = "stop_at", "be_received"


@frozen
class Turn:
    """A clause in which something halts, or goes on `again`: its event, its claims by number, its subject's name.

    `plain` says that the verb alone tells it, whatever its subject; `spell` that the clause says for how long.
    """

    event: int
    clause: Clause
    span: Span
    claims: range
    name: str
    again: bool
    plain: bool
    sentence: int
    spell: bool = False


@define
class Telling:
    """The events and claims gathered so far; lives only inside one call.

    `by_key` finds an event by its noun, `by_head` by the very token that names it, `by_subject` the last event told of a
    subject, `by_deed` by its verb, of which `first_deed` is the first; `described` holds the names that tell an event from others of its noun. `thing` is what a later "it" can mean, `whose` the name of who is to arrive at an estimated time, `open_plan` a plan of which
    nobody has yet said what became of it, `main` the last event of the story's own line,
    `ahead` the last told with a time as being or to be, `earlier` what was told as gone before while there was none,
    `promised` the time that somebody was told, and the sentence, `in_line` what is told to have come next, `sitting` the last that somebody met, sat or gathered for, `clocks` the sentence and the hands of each clock told; `given_up` the times of what was going to be, `coming` those of what a timetable says is to come, `going` says that the event of the clause being told had
    begun before it.
    """

    document: Document
    signals: Signals
    taken: frozenset[int] = frozenset()
    events: list[Told] = field(factory=list)
    claims: list[Claim] = field(factory=list)
    by_key: dict[str, int] = field(factory=dict)
    described: dict[int, frozenset[str]] = field(factory=dict)
    by_head: dict[int, int] = field(factory=dict)
    by_subject: dict[str, int] = field(factory=dict)
    by_deed: dict[str, int] = field(factory=dict)
    first_deed: dict[str, int] = field(factory=dict)
    noted: tuple[int, bool] | None = None
    plans: dict[int, str] = field(factory=dict)
    whose: dict[int, str] = field(factory=dict)
    thing: int | None = None
    open_plan: int | None = None
    main: int | None = None
    ahead: int | None = None
    promised: tuple[Mention, int] | None = None
    in_line: set[int] = field(factory=set)
    earlier: list[int] = field(factory=list)
    sitting: int | None = None
    clocks: dict[int, tuple[int, tuple[int, int]]] = field(factory=dict)
    latest: int | None = None
    begun: set[int] = field(factory=set)
    opened: set[int] = field(factory=set)
    ended: set[int] = field(factory=set)
    holder: dict[int, int] = field(factory=dict)
    lasted: set[int] = field(factory=set)
    nouns_of: dict[int, int] = field(factory=dict)
    tenses: dict[int, int] = field(factory=dict)
    reported: set[int] = field(factory=set)
    nested: set[int] = field(factory=set)
    given_up: set[int] = field(factory=set)
    coming: set[int] = field(factory=set)
    headed: set[int] = field(factory=set)
    turns: list[Turn] = field(factory=list)
    sentence: int = 0
    witness: bool = False
    agenda: bool = False
    going: bool = False
    judged: tuple[Clause, bool] | None = None
    phrases: dict[int, str | None] = field(factory=dict)
    further: dict[int, dict[Span, Span]] = field(factory=dict)
    spells: dict[int, list[int]] = field(factory=dict)

    def word(self, index: int) -> str:
        """The folded word at a token."""
        words = self.document.words
        return words[index] if 0 <= index < len(words) else ""

    def first_of(self, mention: Mention) -> int:
        """The index of the first token of a time expression."""
        return mention.tokens.start

    def after(self, mention: Mention) -> int:
        """The index of the token after a time expression."""
        return mention.tokens.stop

    def add(self, told: Told) -> int:
        """A new event; its number."""
        number = len(self.events)
        self.events.append(told if told.number == number else evolve(told, number=number))
        if told.key:
            self.by_key[told.key] = number
        return number

    def name(self, index: int) -> str:
        """The form under which mentions of a noun meet; a prefix makes it another noun: "the semi-final", "the final"."""
        prefix = self.word(index - 2) if self.word(index - 1) == "-" else ""
        noun = key(self.word(index))
        return f"{prefix}-{noun}" if prefix in self.signals.prefixes else noun

    def again(self, number: int, span: Span, heading: Span) -> int:
        """One more mention of an event already told; those after the second wait until all is told."""
        told = self.events[number]
        mentions, heads = told.mentions, told.heads
        if span not in mentions and len(mentions) < FEW:
            mentions, heads = (*mentions, span), (*heads, heading)
        elif span not in mentions:
            self.further.setdefault(number, {}).setdefault(span, heading)
        self.events[number] = evolve(told, mentions=mentions, heads=heads, last=self.sentence)
        return number

    def gather(self) -> None:
        """Give every event the mentions that have waited."""
        for number, more in self.further.items():
            told = self.events[number]
            self.events[number] = evolve(told, mentions=(*told.mentions, *more), heads=(*told.heads, *more.values()))
        self.further.clear()

    def status(self, number: int, status: str) -> None:
        """Say what became of an event."""
        self.events[number] = evolve(self.events[number], status=status)

    def await_deed(self, number: int, deed: str = BOOKED) -> None:
        """Wait for the deed that carries out a plan; of an appointment it is that somebody is seen or served."""
        self.open_plan, self.plans[number] = number, deed

    def lately(self, event: int) -> frozenset[Kind]:
        """The kinds of the last few claims, where they are about an event."""
        return frozenset(c.kind for c in self.claims[-LATELY:] if c.event == event)

    def claim(self, kind: Kind, event: int, *mentions: Mention, span: Span | None = None, **more: object) -> None:
        """One more claim about an event, with its words."""
        spans = (*((span,) if span else ()), *(m.span for m in mentions))
        if kind in BEGUN:
            self.begun.add(event)
        if kind is Kind.END:
            self.ended.add(event)
        if kind is Kind.LASTS:
            self.spells.setdefault(event, []).append(len(self.claims))
        for mention in mentions:
            self.holder[mention.number] = event
        if self.witness:
            more.setdefault("witness", True)
        self.claims.append(Claim(kind, event, tuple(m.number for m in mentions), spans=spans, **more))  # type: ignore[arg-type]


@lru_cache(maxsize=4096)
def lemma(word: str, signals: Signals) -> str:
    """The form that the forms of one verb share.

    >>> from timeline.lang.signals import signals
    >>> {lemma(word, signals("en")) for word in ("sail", "sails", "sailed", "sailing")}
    {'sail'}
    """
    if word in signals.lemmas:
        return signals.lemmas[word]
    for ending in ("ing", "ed", "es", "s", "d", "e"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 2:
            for base in (stem, f"{stem}e", stem[:-1]):
                if base in signals.bases:
                    return signals.lemmas.get(base, base)
    return word


def verb_of(telling: Telling, predicate: Predicate) -> str:
    """The verb that says what happens: the infinitive after "was due to", "over" after "was", else the head."""
    whole = phrasal(telling, predicate.infinitive or predicate.head)
    if whole:
        return whole
    if calls_at(telling, predicate):
        return CALL
    if predicate.infinitive:
        return telling.word(predicate.infinitive)
    after = telling.word(predicate.last + 1)
    if predicate.copula and (after in telling.signals.ends or after in telling.signals.begins):
        return after
    return predicate.word


def calls_at(telling: Telling, predicate: Predicate) -> bool:
    """Whether what stops does so at a place, and goes on from there: "the train stopped at York"."""
    verb, at = predicate.infinitive or predicate.last, (predicate.infinitive or predicate.last) + 1
    if telling.word(verb) not in telling.signals.stops or telling.word(at) not in telling.signals.at:
        return False
    text, tokens = telling.document.text, telling.document.tokens
    where = at + 1 if telling.word(at + 1) not in telling.signals.the else at + 2
    return where < len(tokens) and where not in telling.taken and text[tokens[where].start].isupper()


def phrasal(telling: Telling, verb: int) -> str | None:
    """The verb that one of several words stands for: "got under way", "came to an end"."""
    if verb not in telling.phrases:
        telling.phrases[verb] = phrase_at(telling, verb)
    return telling.phrases[verb]


def phrase_at(telling: Telling, verb: int) -> str | None:
    """What `phrasal` says, which is asked many times of one verb."""
    found, words = telling.signals.phrasal, telling.word(verb)
    if words not in telling.signals.phrasal_heads:
        return None
    for i in range(verb + 1, verb + 4):
        words += f"_{telling.word(i)}"
        if words in found:
            return found[words]
    return None


def aims(telling: Telling, predicate: Predicate) -> bool:
    """Whether the verb itself tells of a plan: "was due", "ordered for"; who "promised to go" has promised."""
    signals = telling.signals
    if registered(telling, predicate):
        return False
    if predicate.planned or predicate.word in signals.plans:
        return True
    if (
        predicate.word not in signals.set_for
        or telling.word(predicate.last + 1) not in signals.leads
        or phrasal(telling, predicate.head)
    ):
        return False
    if predicate.infinitive is not None:
        return True
    word = telling.word(predicate.last + 2)
    if predicate.last + 2 not in telling.taken and word in signals.prepositions:
        return False
    own = word in signals.bases | signals.speaks and telling.word(predicate.last + 1) == "to"
    own = own and not predicate.participle
    thing = word.isalpha() and word in signals.determiners and predicate.last + 3 not in telling.taken
    return not own and not thing


def registered(telling: Telling, predicate: Predicate) -> bool:
    """Whether somebody was "booked in" at a desk or a place, which is done; the car that is "booked in for Tuesday" is not yet."""
    after = predicate.last + 1
    if predicate.tense >= 0 or f"{predicate.word}_{telling.word(after)}" not in telling.signals.registers:
        return False
    return telling.word(after + 1) in telling.signals.at


def foresees(telling: Telling, predicate: Predicate) -> bool:
    """Whether the verb tells of what is meant or yet to be: "was due", "will", "should"."""
    return aims(telling, predicate) or predicate.tense == 1 or predicate.foreseen


def shifts(telling: Telling, clause: Clause) -> bool:
    """Whether the verb moves a plan: postponed, put off, brought forward, slipped."""
    predicate, signals = clause.predicate, telling.signals
    if predicate is None:
        return False
    if predicate.word in signals.shifts:
        return True
    if predicate.word not in signals.moved or phrasal(telling, predicate.head):
        return False
    if predicate.word in signals.resumes and predicate.first == predicate.last:
        return False
    after = telling.word(predicate.last + 1)
    if predicate.word in signals.drifts and after in signals.shifted_by and predicate.first == predicate.last:
        return any(telling.word(i) in signals.nouns | signals.journeys | signals.it for i in range(*clause.subject))
    near = range(predicate.last + 1, min(clause.end, predicate.last + 8))
    if any(telling.word(i) in signals.shifted_by for i in near):
        return True
    ways = signals.ranges | signals.from_
    led = any(telling.word(i) in ways and {i + 1, i + 2} & telling.taken for i in near)
    return led and predicate.word in signals.slides


def detained(telling: Telling, clause: Clause) -> bool:
    """Whether a train, a ferry or the like is said to be held: "the 18:00 sailing was held for an hour"."""
    predicate, signals = clause.predicate, telling.signals
    if predicate is None or predicate.word not in signals.detains or predicate.first == predicate.last:
        return False
    return any(telling.word(i) in signals.services for i in range(*clause.subject))


def timetable(telling: Telling, predicate: Predicate) -> bool:
    """Whether a verb of coming, going or beginning tells in the present what is to be: "she comes on Friday"."""
    if predicate.tense or predicate.negated or predicate.copula or predicate.first != predicate.last:
        return False
    signals, verb = telling.signals, verb_of(telling, predicate)
    moves = signals.begins | signals.ends | signals.arrives | signals.departs | signals.comes | signals.takes_place
    return verb in moves or verb in signals.resumes


def runs(telling: Telling, clause: Clause) -> bool:
    """Whether the clause says how a service ran: that it left, was held, moved or called off."""
    predicate = clause.predicate
    if predicate is None:
        return False
    leaves = verb_of(telling, predicate) in telling.signals.departs
    return leaves or shifts(telling, clause) or detained(telling, clause) or cancels(telling, predicate)


CALLED_OFF = frozenset({("called", "off"), ("fell", "through"), ("calls", "off"), ("rained", "off"), ("given", "up")})


def cancels(telling: Telling, predicate: Predicate) -> bool:
    """Whether the verb says that the event will not be, or was not: "cancelled", "is off", "never took place"."""
    if predicate.negated:
        return verb_of(telling, predicate) in telling.signals.takes_place
    if predicate.copula and telling.word(predicate.last + 1) in telling.signals.off:
        return (
            not telling.word(predicate.last + 2)[:1].isalnum()
            or telling.word(predicate.last + 2) in telling.signals.boundaries
        )
    if predicate.word in telling.signals.cancelled:
        return (
            predicate.last > predicate.first
            or predicate.participle
            or not telling.word(predicate.last + 1)[:1].isalnum()
        )
    meant = predicate.planned or predicate.tense == 1  # "possession is to be given up on the 3rd" goes ahead
    return (predicate.word, telling.word(predicate.last + 1)) in CALLED_OFF and not meant

"""The walk through a document: sentence by sentence, clause by clause, each time to the clause that it belongs to."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.attach import cleft, shared_out, shown
from timeline.events.clauses import clauses
from timeline.events.counting import counted_from
from timeline.events.delays import names_plan, punctual
from timeline.events.entries import entries, heads_entry
from timeline.events.gapped import gapped, told_of
from timeline.events.halts import halts, turned
from timeline.events.meanwhile import broken_in
from timeline.events.merging import happening
from timeline.events.model import Clause, Kind, Predicate, Story
from timeline.events.nouns import idle, timed_noun
from timeline.events.order import apart, follows, ordered
from timeline.events.plans import fixed_ahead, keep_promise, timetabled
from timeline.events.predicates import PLUPERFECT, PRESENT_FORMS
from timeline.events.roles import paired, said_of
from timeline.events.sessions import sessions
from timeline.events.settling import settled
from timeline.events.status import outcome, perfect
from timeline.events.tell import again, had, tell
from timeline.events.telling import Telling, foresees, shifts, timetable, verb_of
from timeline.events.until import until, until_noun
from timeline.lang.signals import Signals
from timeline.mentions import Mention
from timeline.text import Document, dateline
from timeline.values import Clock, Date, Named, date_part

OVER = -2
DATING = frozenset({"on", "in"})


def extract(document: Document, mentions: Sequence[Mention], signals: Signals) -> Story:
    """The story of *document*: its events, and every claim about when they were."""
    taken = frozenset(i for m in mentions for i in m.tokens)
    telling = Telling(document, signals, taken)
    by_sentence: dict[int, list[Mention]] = {}
    headed = dateline(document)
    for mention in mentions:
        if headed is not None and headed.rest is not None and mention.span.end <= headed.rest.end:
            continue
        by_sentence.setdefault(mention.sentence, []).append(mention)
    for number, span in enumerate(document.sentences):
        here = document.within(span)
        if len(here):
            telling.sentence = number
            telling.agenda = agenda(telling, here) or (telling.agenda and not parted(document, span.start))
            found = tuple(clauses(document.tokens, here, taken, signals))
            sentence(telling, found, by_sentence.get(number, []))
    telling.gather()
    sessions(telling)
    entries(telling)
    settled(telling, mentions)
    halts(telling)
    return Story(
        tuple(telling.events),
        tuple(telling.claims),
        tuple(telling.tenses.items()),
        frozenset(telling.reported),
        frozenset(telling.nested),
        frozenset(telling.coming),
    )


def tensed(document: Document, mentions: Sequence[Mention], signals: Signals) -> Story:
    """The story of a text of which only the times are asked for: no events, but which way its verbs have each date look."""
    telling = Telling(document, signals, frozenset(i for m in mentions for i in m.tokens))
    by_sentence: dict[int, list[Mention]] = {}
    for mention in mentions:
        if looks(date_part(mention.value)):
            by_sentence.setdefault(mention.sentence, []).append(mention)
    for number, open_ in by_sentence.items():
        telling.sentence = number
        found = tuple(clauses(document.tokens, document.within(document.sentences[number]), telling.taken, signals))
        for clause, share in zip(found, shared_out(telling, found, open_), strict=True):
            voiced(telling, clause, share)
    return Story(tenses=tuple(telling.tenses.items()), nested=frozenset(telling.nested))


def looks(value: object) -> bool:
    """Whether a date leaves its year or its week unsaid, so that it looks back or on as the verb does."""
    if isinstance(value, Named):
        return value.year is None
    return isinstance(value, Date) and value.year is None and value.decade is None and value.century is None


def sentence(telling: Telling, found: Sequence[Clause], mentions: Sequence[Mention]) -> None:
    """Tell one sentence: its events first, then what its times say of them."""
    telling.headed.update(m.number for m in mentions[:1] if heads_entry(telling, m))
    telling.clocks.update((m.number, (telling.sentence, hands(m.clock))) for m in mentions if m.clock is not None)
    shares = shared_out(telling, found, mentions)
    told: list[int | None] = []
    telling.witness = telling.word(found[0].start) in telling.signals.attributes if found else False
    for number, (clause, share) in enumerate(zip(found, shares, strict=True)):
        if cleft(telling, found, number) or shown(telling, found, number) or names_plan(telling, clause):
            told.append(None)
            continue
        voiced(telling, clause, share)
        rest = [m for m in share if timed_noun(telling, clause, m) is None and not idle(telling, clause, m)]
        gaps = gapped(telling, clause, rest)
        rest = [m for m in rest if all(m is not gap.mention for gap in gaps)]
        event = None
        if not (follows(telling, clause) and len(rest) < len(share)):
            noun = None if rest else had(telling, clause, share)
            event = tell(telling, clause, rest) if noun is None else again(telling, clause, noun, share)
        told.append(event)
        telling.witness = telling.witness or reports(telling, clause)
        if event is not None:
            says = clause.predicate is not None and clause.predicate.word in telling.signals.says
            telling.latest = telling.latest if says else event
            before = len(telling.claims)
            settle(telling, event, clause, rest)
            keep_promise(telling, event, clause)
            counted_from(telling, event, clause, before)
            turned(telling, event, clause, rest, before)
            for mention in share:
                other = telling.nouns_of.get(mention.number)
                if other not in (None, event) and until_noun(telling, clause, mention):
                    until(telling, clause, event, other)
        for gap in gaps:
            told_of(telling, clause, gap, event)
    broken_in(telling, found, told, shares)
    ordered(telling, found, told, mentions)


def hands(clock: Clock) -> tuple[int, int]:
    """What the hands of a clock show, which is alike in both halves of the day."""
    return (clock.hour or 0) % 12, clock.minute or 0


def voiced(telling: Telling, clause: Clause, mentions: Sequence[Mention]) -> None:
    """Remember how the times of a clause are told: their tense, and whether in passing or as when somebody said so."""
    if clause.predicate is not None:
        telling.tenses.update((m.number, tense_of(telling, clause, clause.predicate, m)) for m in mentions)
    telling.coming.update(m.number for m in mentions if fixed_ahead(telling, clause, m))
    if was_to_be(telling, clause):
        telling.given_up.update(m.number for m in mentions)
    if clause.nested:
        telling.nested.update(m.number for m in mentions)
    if reports(telling, clause):
        telling.reported.update(m.number for m in mentions)


def was_to_be(telling: Telling, clause: Clause) -> bool:
    """Whether a plan is told in the past, so that a later one takes its place: "was going to be on the 4th"."""
    predicate = clause.predicate
    if predicate is None or predicate.tense < 1 or not predicate.planned:
        return False
    return telling.word(predicate.first) in telling.signals.be - PRESENT_FORMS


def reports(telling: Telling, clause: Clause) -> bool:
    """Whether the clause only says that somebody says what the next ones tell."""
    return clause.predicate is not None and clause.predicate.word in telling.signals.reports


def agenda(telling: Telling, here: range) -> bool:
    """Whether a sentence is no more than the heading of what is to be: "Plan." or "Agenda:"."""
    said = (word for word in telling.document.words[here.start : here.stop] if word[0].isalnum())
    return next(said, "") in telling.signals.agendas and next(said, None) is None


def parted(document: Document, start: int) -> bool:
    """Whether a paragraph begins at *start*."""
    return document.text[max(0, start - 2) : start] == "\n\n"


def tense_of(telling: Telling, clause: Clause, predicate: Predicate, mention: Mention) -> int:
    """Which way a time looks from the verb: on where the present tells what is to be, as in "he is playing on Friday"."""
    if predicate.copula and predicate.tense == 0 and mention.type == "DATE" and pointing(telling, predicate):
        return telling.events[telling.latest].tense if telling.latest is not None else 0
    if mention.signal in telling.signals.since:
        return -1
    arranged = predicate.going_on and predicate.tense == 0 and verb_form(telling, predicate) in telling.signals.be
    there = predicate.copula and predicate.tense == 0 and mention.type == "DATE" and mention.signal == "on"
    there = there or timetabled(telling, clause, mention)
    put_off = shifts(telling, clause) and perfect(telling, predicate) and mention.signal in telling.signals.ranges
    runs = verb_of(telling, predicate) in telling.signals.lasts
    ends = mention.signal in telling.signals.until or (runs and paired(telling, clause, mention))
    goes_on = ends and predicate.tense == 0
    if timetable(telling, predicate) or goes_on or arranged or there or put_off or owing(telling, predicate):
        return 1
    if proclaims(telling, predicate, mention):
        return 0
    return OVER if predicate.tense < 0 and over(telling, clause, predicate, mention) else predicate.tense


def proclaims(telling: Telling, predicate: Predicate, mention: Mention) -> bool:
    """Whether a date can be that of what somebody declares, on either side of it: "declared a holiday for schools on Thursday"."""
    signals, first = telling.signals, telling.first_of(mention)
    if predicate.word not in signals.imposes or predicate.first != predicate.last:
        return False
    return any(happening(telling, i) for i in range(predicate.last + 1, first - 1))


def over(telling: Telling, clause: Clause, predicate: Predicate, mention: Mention) -> bool:
    """Whether a date can only be that of the past verb: "she left on 3 March", but not "was asked to come on 3 March"."""
    signals, first = telling.signals, telling.first_of(mention)
    linking = predicate.copula and predicate.word not in signals.have
    if mention.type != "DATE" or mention.signal not in DATING or linking or predicate.negated or predicate.modal:
        return False
    if foresees(telling, predicate) or shifts(telling, clause) or predicate.infinitive is not None:
        return False
    stray = not clause.opener and clause.subject[0] < clause.start
    if predicate.word in signals.reports or first < predicate.first or clause.nested or stray:
        return False
    between = range(predicate.last + 1, first - 1)
    had = predicate.word in signals.have
    return all(plain(telling, i) or (had and happening(telling, i)) for i in between)


def plain(telling: Telling, index: int) -> bool:
    """Whether a word between a verb and a date gives the date to nothing else: no verb, no mark, no event, no other time."""
    word, signals = telling.word(index), telling.signals
    return (
        word[:1].isalnum()
        and word not in signals.bases
        and not happening(telling, index)
        and index not in telling.taken
    )


def owing(telling: Telling, predicate: Predicate) -> bool:
    """Whether somebody still has to do something: "he has to pay on the 1st"."""
    has = telling.word(predicate.first) in telling.signals.have - PLUPERFECT
    return has and predicate.first < predicate.last and telling.word(predicate.first + 1) == "to"


def verb_form(telling: Telling, predicate: Predicate) -> str:
    """The auxiliary that opens a verb group, also one written in one with its subject: "'re" of "we're"."""
    word = telling.word(predicate.first)
    return telling.signals.contracted.get(word, word)


def pointing(telling: Telling, predicate: Predicate) -> bool:
    """Whether a clause only says which day was meant: "on the Wednesday. That's the 4th of March"."""
    pointers = telling.signals.points
    return telling.word(predicate.first).partition("'")[0] in pointers or telling.word(predicate.first - 1) in pointers


def coarse(mention: Mention) -> bool:
    """The key that puts clocks and lengths before the days they lie on, which say less."""
    return mention.type not in ("TIME", "DURATION")


def by_then(clause: Clause, mention: Mention, mentions: Sequence[Mention]) -> bool:
    """Whether a thing had gone on for some length by the time: "at noon they had been digging for three hours"."""
    predicate = clause.predicate
    if predicate is None or not predicate.anterior or mention.type not in ("TIME", "DATE"):
        return False
    return mention.signal not in ("from", "since") and any(m.type == "DURATION" and m.signal == "for" for m in mentions)


def settle(telling: Telling, event: int, clause: Clause, mentions: Sequence[Mention]) -> None:
    """Add what the clause and its times say of its event, and remember what a later "it" can mean."""
    telling.going = event in telling.begun
    for mention in sorted(mentions, key=coarse):
        if by_then(clause, mention, mentions):
            telling.claim(Kind.BEFORE_TIME, event, mention)
        elif not apart(telling, event, clause, mention):
            said_of(telling, event, clause, mention)
    punctual(telling, event, clause)
    outcome(telling, event, clause)

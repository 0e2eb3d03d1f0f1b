"""Halts and what went on after them: "play stopped at 3.10 and resumed at 3.50" tells a halt of 40 minutes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from attrs import define, evolve, field

from timeline.events.labels import covering, head, key, phrase
from timeline.events.merging import happening
from timeline.events.model import BEGUN, Claim, Clause, Kind, Told
from timeline.events.seclusion import coming_back, room, secluding
from timeline.events.tell import spanned
from timeline.events.telling import Telling, Turn, lemma, verb_of
from timeline.mentions import Mention

REACH = 8
LONG_AGO = 120
JOINS = frozenset({"and", "but", "then"})
MOMENTS = frozenset({Kind.AT, Kind.START, Kind.END, Kind.RESUMED, Kind.BY})
KNOWN = frozenset({Kind.AT, Kind.START, Kind.SAME_START, Kind.SCHEDULED, Kind.OFFSET})


def turned(telling: Telling, event: int, clause: Clause, mentions: Sequence[Mention], first: int) -> None:
    """Note that a clause tells a halt, or that something goes on again; its claims are those from *first* on."""
    predicate = clause.predicate
    if predicate is None or predicate.tense == 1 or predicate.planned or predicate.foreseen:
        return
    verb, signals = verb_of(telling, predicate), telling.signals
    secluded = secluding(telling, clause)
    back = not secluded and coming_back(telling, clause)
    again = not secluded and (back or telling.word(predicate.last + 1) in signals.back or resuming(telling, clause))
    if not (again or secluded) and (
        predicate.negated or not any(verb in words for words in (signals.lapses, signals.ends, signals.pauses))
    ):
        return
    subject = head(telling.document.tokens, clause.subject, signals)
    name = "" if subject is None else telling.name(subject)
    plain = back or secluded or again and verb in signals.resumes or not again and verb in signals.pauses
    spell = any(m.type == "DURATION" and m.signal in signals.for_ for m in mentions)
    span = spanned(telling, clause, mentions)
    claims = range(first, len(telling.claims))
    telling.turns.append(Turn(event, clause, span, claims, name, again, plain, telling.sentence, spell))


def resuming(telling: Telling, clause: Clause) -> bool:
    """Whether the verb says that something goes on again: "resumed", "was restored", "did not open again until 2"."""
    predicate, signals = clause.predicate, telling.signals
    if predicate is None:
        return False
    near = range(predicate.last + 1, min(clause.end, predicate.last + 4))
    if predicate.negated and not any(telling.word(i) in signals.until for i in near):
        return False
    verb = verb_of(telling, predicate)
    if verb in signals.resumes or verb in signals.restores:
        return True
    opens = verb in signals.begins or lemma(verb, signals) in signals.sits
    return opens and any(telling.word(i) in signals.again for i in near)


@define
class Halting:
    """The claims of each event by their numbers, where its beginning is first claimed, and the events that are halts."""

    telling: Telling
    claims: dict[int, list[int]] = field(factory=dict)
    first: dict[int, int] = field(factory=dict)
    halts: set[int] = field(factory=set)
    paused: dict[int, int] = field(factory=dict)

    @classmethod
    def of(cls, telling: Telling) -> Halting:
        """Those of the events told so far."""
        found = cls(telling)
        for number, claim in enumerate(telling.claims):
            found.claims.setdefault(claim.event, []).append(number)
            if claim.kind in KNOWN:
                found.first.setdefault(claim.event, number)
        return found

    def intermission(self, again: Turn) -> int | None:
        """The tea or the interval just told, of which only the beginning is, where something goes on after it."""
        telling = self.telling
        if not goes_on(telling, again):
            return None
        for number in range(again.event - 1, max(-1, again.event - REACH), -1):
            told = telling.events[number]
            kinds = {telling.claims[n].kind for n in self.claims.get(number, ())}
            if told.key in telling.signals.intermissions and again.sentence - told.sentence <= 2:
                return number if kinds & BEGUN and not kinds & {Kind.END, Kind.LASTS, Kind.MEETS} else None
        return None

    def near(self, event: int, number: int) -> bool:
        """Whether the claim is near enough to the beginning of an event for a part of it: wholes stay small."""
        return number - self.first.get(event, number) < LONG_AGO

    def begun(self, event: int, before: int) -> bool:
        """Whether a beginning of something that is no halt was claimed before the claim numbered *before*."""
        return event not in self.halts and self.first.get(event, before) < before


def halts(telling: Telling) -> None:
    """Pair each halt with what went on after it: the halt ends as the next session begins."""
    halting = Halting.of(telling)
    waiting: list[Turn] = []
    for turn in telling.turns:
        if not turn.again:
            waiting.append(turn)
            if turn.spell and goes_on(telling, turn):
                halting.paused[turn.claims.start] = paused(halting, turn)
            continue
        halt = halted(telling, waiting, turn)
        if halt is not None:
            waiting.remove(halt)
            join(halting, halt, turn)
        elif (pause := halting.intermission(turn)) is not None:
            session = session_of(halting, turn, part=halting.begun(turn.event, turn.claims.start))
            telling.claims.append(Claim(Kind.MEETS, pause, other=session, spans=(turn.span,), basis="assumed"))
        elif turn.plain and halting.begun(turn.event, turn.claims.start):
            session_of(halting, turn, part=True)
        del waiting[:-REACH]


def halted(telling: Telling, waiting: Sequence[Turn], again: Turn) -> Turn | None:
    """The last halt before that can be the one after which this goes on."""
    if again.clause.opener in telling.signals.openers - JOINS - telling.signals.until - telling.signals.relatives:
        return None
    thing = object_name(telling, again.clause)
    for turn in reversed(waiting):
        if thing:
            what = {turn.name, object_name(telling, turn.clause)} - {""}
            if thing in what or turn.plain and not what and thing in telling.signals.activities:
                return turn
            continue
        if turn.event == again.event or turn.name and turn.name in (again.name, telling.events[again.event].key):
            return turn
        near = again.sentence - turn.sentence <= REACH
        if (
            turn.plain
            and again.plain
            and near
            and kindred(telling, turn, again)
            and (goes_on(telling, again) or coming_back(telling, again.clause))
        ):
            return turn
    return None


def kindred(telling: Telling, halt: Turn, again: Turn) -> bool:
    """Whether what goes on can be what halted: talks that resume are no strike that was suspended."""
    signals = telling.signals
    return again.name in signals.activities | signals.gatherings or not any(
        happening(telling, i) for i in range(*halt.clause.subject)
    )


def object_name(telling: Telling, clause: Clause) -> str:
    """The noun that a verb of halting or going on has right after it: "resumed sales"."""
    predicate, signals = clause.predicate, telling.signals
    found, stops = "", signals.functional - signals.determiners | signals.particles
    for i in range(predicate.last + 1 if predicate else clause.end, clause.end):
        word = telling.word(i)
        if i in telling.taken or not word[:1].isalpha() or word in stops:
            break
        found = word if word not in signals.determiners | signals.again else found
    return key(found) if found else ""


def goes_on(telling: Telling, turn: Turn) -> bool:
    """Whether the subject is of something that goes on, as a halt is of."""
    names = telling.signals.gatherings | telling.signals.activities
    return any(happening(telling, i) or telling.word(i) in names for i in range(*turn.clause.subject))


def paused(halting: Halting, halt: Turn) -> int:
    """The event of a halt: one of its own, and a break of what had begun; the event told, where it is nothing else."""
    telling, pause = halting.telling, halt.event
    known = halting.begun(pause, halt.claims.start)
    if known or pause in halting.halts:
        pause = split(telling, halt, labelled(telling, halt))
    elif not object_name(telling, halt.clause):
        telling.events[pause] = evolve(telling.events[pause], label=labelled(telling, halt))
    halting.halts.add(pause)
    move(telling, halt.claims, halt.event, pause, dict.fromkeys(MOMENTS, Kind.AT))
    if known and halting.near(halt.event, halt.claims.start):
        telling.claims.append(Claim(Kind.BREAK, pause, other=halt.event, spans=(halt.span,), basis="assumed"))
    return pause


def join(halting: Halting, halt: Turn, again: Turn) -> None:
    """Make the halt and the session after it events of their own; the halt ends as the session begins."""
    telling, whole = halting.telling, again.event
    known = halting.begun(whole, halt.claims.start)
    pause = halting.paused.get(halt.claims.start) or paused(halting, halt)
    session = session_of(halting, again, part=known)
    if pause == halt.event != whole:
        rest = [n for n in halting.claims.get(pause, ()) if n >= again.claims.stop]
        move(telling, rest, pause, session, {Kind.END: Kind.END})
    if known and halt.event != whole and halting.near(whole, halt.claims.start):
        telling.claims.append(Claim(Kind.BREAK, pause, other=whole, spans=(halt.span,), basis="assumed"))
    basis = "stated" if halt.event == again.event or halt.name == again.name else "assumed"
    telling.claims.append(Claim(Kind.MEETS, pause, other=session, spans=(again.span,), basis=basis))


def session_of(halting: Halting, again: Turn, *, part: bool) -> int:
    """The session that begins where something goes on: a part of what had begun, or an event of its own."""
    telling, whole = halting.telling, again.event
    told = telling.events[whole]
    if not part and whole not in halting.halts and told.mentions[0].end > again.span.start:
        return whole
    session = split(telling, again, told.label if part and told.key else labelled(telling, again))
    move(telling, again.claims, whole, session, dict.fromkeys(MOMENTS - {Kind.END}, Kind.START))
    later = [n for n in halting.claims.get(whole, ()) if n >= again.claims.stop]
    if not part:
        move(telling, later, whole, session, {Kind.END: Kind.END, Kind.LASTS: Kind.LASTS})
        return session
    if not halting.near(whole, again.claims.start):
        return session
    telling.claims.append(Claim(Kind.PART, session, other=whole, spans=(again.span,), basis="assumed"))
    if any(telling.claims[n].kind is Kind.END for n in later):
        telling.claims.append(Claim(Kind.SAME_END, session, other=whole, spans=(again.span,), basis="assumed"))
    return session


def move(telling: Telling, claims: Iterable[int], event: int, other: int, kinds: Mapping[Kind, Kind]) -> None:
    """Move claims of one event to another, as the kinds that they become there; lengths of a clause go with it."""
    for n in claims:
        claim = telling.claims[n]
        if claim.event == event and (claim.kind in kinds or claim.kind is Kind.LASTS):
            telling.claims[n] = evolve(claim, event=other, kind=kinds.get(claim.kind, claim.kind))


def split(telling: Telling, turn: Turn, label: str) -> int:
    """An event of its own for the clause of a turn, which leaves the mentions of the event that it was told of."""
    old = telling.events[turn.event]
    kept = [n for n, span in enumerate(old.mentions) if not turn.span.start <= span.end - 1 < turn.span.end]
    if kept:
        telling.events[old.number] = evolve(
            old, mentions=tuple(old.mentions[n] for n in kept), heads=tuple(old.heads[n] for n in kept)
        )
    predicate = turn.clause.predicate
    assert predicate is not None  # noqa: S101 - a turn has a verb
    heading = covering(telling.document.tokens, predicate.head, predicate.head)
    told = Told(0, label, (turn.span,), (heading,), "occurred", predicate.tense, sentence=turn.sentence)
    return telling.add(evolve(told, last=turn.sentence))


def labelled(telling: Telling, turn: Turn) -> str:
    """The subject and the verb of a clause, to call a halt or a session by."""
    tokens, predicate, subject = telling.document.tokens, turn.clause.predicate, turn.clause.subject
    assert predicate is not None  # noqa: S101 - a turn has a verb
    if secluding(telling, turn.clause):
        return phrase(tokens, *room(telling, turn.clause), telling.document.text, telling.signals)
    first = subject[0] if subject[0] < subject[1] == predicate.first else predicate.first
    return phrase(tokens, first, predicate.last, telling.document.text, telling.signals)

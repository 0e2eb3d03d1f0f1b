"""Order told by words: one event before, after, until, once, followed by or so long before another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

from attrs import evolve

from timeline.events.counting import latest
from timeline.events.delays import rival
from timeline.events.labels import covering, key
from timeline.events.merging import made_of, recent
from timeline.events.model import Claim, Clause, Kind, Predicate, Told
from timeline.events.nouns import event_of, noun_after
from timeline.events.telling import Telling, phrasal, verb_of
from timeline.events.until import until
from timeline.lang.signals import Signals
from timeline.mentions import Mention
from timeline.values import Length
from timeline.values.length import CLOCKED

NEXT = frozenset({"once", "since", "when", "as", "soon", "whereupon"})
CONDITION = frozenset({"once", "since", "after", "following"})
JOINS = frozenset({"and", "but", "so"})
TAIL, REACH = 16, 10
WHERE = frozenset({"where"})


def ordered(
    telling: Telling, cut: Sequence[Clause], told: Sequence[int | None], mentions: Sequence[Mention] = ()
) -> None:
    """Add the order that conjunctions and "followed by" give the events of one sentence."""
    found = [led_on(telling, clause) for clause in cut]
    spells = {telling.after(m): m for m in mentions if m.type == "DURATION"}
    for number, clause in enumerate(found):
        here, before = told[number], last_told(told, number)
        before = None if clause is not cut[number] and next_told(told, number) is not None else before
        if here is None:
            if before is not None and follows(telling, clause):
                followed(telling, clause, before)
            continue
        other = before if before is not None else next_told(told, number)
        if other is None or other == here:
            if before is None and not number:
                pointing(telling, clause, here)
            continue
        parted(telling, clause, here, other, spells)
        if before is not None and clause.opener in telling.signals.until and clause.predicate is not None:
            until(telling, found[last_clause(told, number)], other, here)
        else:
            linked(telling, clause, here, other)
    for number, (clause, event) in enumerate(zip(found, told, strict=True)):
        if event is not None:
            so_far(telling, found, told, number, mentions)
            against(telling, clause, event, spells)
            together(telling, found, told, number)
            concluded(telling, clause, told, number)
            in_turn(telling, clause, event, aside=background(telling, found, number))


def together(telling: Telling, found: Sequence[Clause], told: Sequence[int | None], number: int) -> None:
    """The order of two things that one pluperfect tells: "had set out at seven and taken the wrong path"."""
    here, before = found[number].predicate, found[number - 1].predicate if number else None
    if here is None or before is None or not (here.anterior and before.anterior) or found[number].opener not in JOINS:
        return
    first, then = told[number - 1], told[number]
    if first is not None and then not in (None, first):
        telling.claim(Kind.TOLD, first, other=then, basis="assumed")


def concluded(telling: Telling, clause: Clause, told: Sequence[int | None], number: int) -> None:
    """The end of what has the length that follows from a time: "the last came in at 4:15, so the race took six hours"."""
    signals, verb, event = telling.signals, clause.predicate, told[number]
    if event is None or clause.opener not in signals.so or telling.lately(event) != {Kind.LASTS}:
        return
    before = last_told(told, number)
    if before not in (None, event) and (verb is None or verb_of(telling, verb) in signals.lasts):
        telling.claim(Kind.MEETS, event, other=before, basis="assumed")


def against(telling: Telling, clause: Clause, event: int, spells: Mapping[int, Mention]) -> None:
    """Claim the order that "before" or "after" with the noun of a known event tells: "drafted before the hearing"."""
    signals, verb = telling.signals, clause.predicate
    if verb is None or verb.negated:
        return
    sides = signals.before | signals.after
    for at in range(clause.start, clause.end):
        word = telling.word(at)
        if word not in sides or verb.first <= at <= verb.last or at in spells:
            continue
        other = timed(telling, event, at + 1, clause.end)
        if other is None and telling.word(at + 1) in signals.determiners and at + 1 not in telling.taken:
            other = referred(telling, event, at + 1, clause.end)
            other = other if other is not None and telling.events[other].sentence < telling.sentence else None
        if other is not None:
            first, then = (event, other) if word in signals.before else (other, event)
            telling.claim(Kind.BEFORE, first, span=covering(telling.document.tokens, at, at), other=then)


def timed(telling: Telling, event: int, first: int, stop: int) -> int | None:
    """The event of the noun right there that a time belongs to: "after a two-hour debate", "before an hour's rest"."""
    lengths = telling.signals.belonging | telling.signals.genitive
    for i in range(first, min(stop, first + REACH)):
        word, known = telling.word(i), telling.by_head.get(i)
        if known is not None and known != event:
            return known
        ends = word in telling.signals.prepositions or not word[:1].isalnum()
        if ends and i not in telling.taken and word not in lengths:
            return None
    return None


def led_on(telling: Telling, clause: Clause) -> Clause:
    """A clause that "and" or a length leads to another conjunction, with that for its opener: "and after it had rained"."""
    at = clause.start
    while at in telling.taken and at < clause.end:
        at += 1
    first, signals = telling.word(at), telling.signals
    subordinate = first in signals.before | signals.after | signals.while_ | CONDITION
    led = clause.opener in JOINS or clause.start < at == before_verb(clause)
    return evolve(clause, opener=first) if led and subordinate else clause


def before_verb(clause: Clause) -> int:
    """The token right before the verb of a clause; the first of one without a verb."""
    return clause.start if clause.predicate is None else clause.predicate.first - 1


def parted(telling: Telling, clause: Clause, here: int, other: int, spells: Mapping[int, Mention]) -> None:
    """Claim how long before or after what a clause tells another thing was: "an hour before she left"."""
    signals = telling.signals
    at = next((i for i in (clause.start, clause.subject[0], before_verb(clause)) if i in spells), None)
    if at is None or telling.word(at) not in signals.before | signals.after or spells[at].signal:
        return
    mention = spells[at]
    told = [e for e in lately(telling, telling.sentence) if e.number != here]
    near = [e for e in told if e.mentions[-1].start < mention.span.start] or [telling.events[other]]
    event = max(near, key=lambda e: e.mentions[-1].start).number
    if telling.word(at) in signals.before and not momentary(telling, event, mention):
        return
    sign = -1 if telling.word(at) in signals.before else 1
    claims, first = telling.claims, max(0, len(telling.claims) - TAIL)
    said = next((n for n in range(first, len(claims)) if claims[n].mentions == (mention.number,)), None)
    if said is None:
        telling.claim(Kind.OFFSET, event, mention, other=here, sign=sign)
    else:
        claims[said] = evolve(claims[said], kind=Kind.OFFSET, event=event, other=here, sign=sign)


def lately(telling: Telling, sentence: int) -> Iterator[Told]:
    """The events first told in a sentence or later, the last ones first."""
    return takewhile(lambda event: event.sentence >= sentence, reversed(telling.events))


def momentary(telling: Telling, event: int, mention: Mention) -> bool:
    """Whether a length before "before" is no spell of the event: "left, an hour before", not "waited an hour before"."""
    signals = telling.signals
    verb = telling.word(telling.document.within(telling.events[event].heads[-1]).start)
    short = signals.departs | signals.arrives | signals.begins | signals.ends
    return telling.word(telling.first_of(mention) - 1) == "," or verb in short


def pointing(telling: Telling, clause: Clause, here: int) -> None:
    """Claim what "before that" at the head of a sentence says: before what was just told."""
    signals, first = telling.signals, clause.start
    if telling.word(first) not in signals.before or telling.word(first + 1) not in signals.points:
        return
    after = telling.word(first + 2)
    if after[:1].isalpha() and after not in signals.functional | signals.nobody:
        return
    last = [e.number for e in lately(telling, telling.sentence - 1) if e.sentence < telling.sentence][-1:]
    known = [telling.main] if recent(telling, telling.main, 1) else last
    telling.claims += [Claim(Kind.BEFORE, here, other=other) for other in known if other != here]


def background(telling: Telling, found: Sequence[Clause], number: int) -> bool:
    """Whether a clause stands inside what had gone before: "he had once lived in York, where he kept a shop"."""
    clause, before = found[number], found[number - 1].predicate if number else None
    if before is None or not before.anterior:
        return False
    if clause.opener in WHERE or clause.nested and clause.opener in telling.signals.relatives:
        return True
    return clause.opener in telling.signals.while_ and (clause.opener == "while" or clause.start - 3 in telling.taken)


def last_told(told: Sequence[int | None], number: int) -> int | None:
    """The event of the nearest clause before."""
    return next((told[n] for n in range(number - 1, -1, -1) if told[n] is not None), None)


def last_clause(told: Sequence[int | None], number: int) -> int:
    """The number of the nearest clause before that tells an event."""
    return next(n for n in range(number - 1, -1, -1) if told[n] is not None)


def next_told(told: Sequence[int | None], number: int) -> int | None:
    """The event of the nearest clause after, for a clause that opens its sentence."""
    return next((told[n] for n in range(number + 1, len(told)) if told[n] is not None), None)


def linked(telling: Telling, clause: Clause, here: int, other: int) -> None:
    """The order of two clauses by the conjunction that opens one of them."""
    signals, opener = telling.signals, clause.opener
    if soon(telling, clause) and clause.predicate is not None:
        over = verb_of(telling, clause.predicate) in signals.ends
        telling.claim(Kind.MEETS if over else Kind.BEFORE, here, other=other)
    elif after_which(telling, clause):
        over = bool(telling.lately(other) & {Kind.LASTS, Kind.END})
        telling.claim(Kind.MEETS if over else Kind.BEFORE, other, other=here)
    elif opener in signals.before or opener in signals.until or onward(telling, clause):
        spent = opener in signals.before and Kind.LASTS in telling.lately(other)
        telling.claim(Kind.MEETS if spent else Kind.BEFORE, other, other=here)
    elif opener in CONDITION:
        spent = opener in signals.after and gerund(telling, clause) and Kind.LASTS in telling.lately(here)
        telling.claim(Kind.MEETS if spent else Kind.BEFORE, here, other=other)


def so_far(
    telling: Telling,
    found: Sequence[Clause],
    told: Sequence[int | None],
    number: int,
    mentions: Sequence[Mention],
) -> None:
    """How long a thing had gone on when another came: it may go on after "had burned for an hour when they came".

    What follows "having waited for an hour" comes as the waiting ends.
    """
    predicate, here = found[number].predicate, told[number]
    if predicate is None or not predicate.anterior or here is None:
        return
    before = last_told(told, number)
    other = before if before is not None else next_told(told, number)
    spell = next((n for n in telling.spells.get(here, ()) if telling.claims[n].kind is Kind.LASTS), None)
    if spell is None or here in telling.begun or here in telling.ended:
        return
    if other in (None, here):
        up_to_now(telling, predicate, here, spell, mentions)
        return
    if telling.word(predicate.first) in telling.signals.having:
        telling.claim(Kind.MEETS, here, other=other, basis="assumed")
    elif {found[number].opener, opener_of(found, told, other)} & telling.signals.while_:
        telling.claims[spell] = evolve(telling.claims[spell], kind=Kind.OFFSET, other=other, sign=-1)


def up_to_now(telling: Telling, predicate: Predicate, event: int, spell: int, mentions: Sequence[Mention]) -> None:
    """Count what had gone on back from where the story is: "the doors opened at 9; people had been waiting for an hour".

    Without -ing only what takes days or more surely went on till then: "he had lived there for ten years".
    """
    main = telling.main
    if main is None or main == event or main not in telling.begun or predicate.negated:
        return
    if predicate.word.endswith("ing"):
        telling.claims[spell] = evolve(telling.claims[spell], kind=Kind.OFFSET, other=main, sign=-1)
    elif any(days(m) for m in mentions if m.number in telling.claims[spell].mentions):
        telling.claim(Kind.MEETS, event, other=main, basis="assumed")


def days(mention: Mention) -> bool:
    """Whether a length is told in days or longer units."""
    value = mention.value
    return isinstance(value, Length) and any(unit not in CLOCKED for _, unit in value.parts)


def gerund(telling: Telling, clause: Clause) -> bool:
    """Whether a clause has an -ing form for its verb: "after being in hospital for two days"."""
    return clause.predicate is not None and telling.word(clause.predicate.first).endswith("ing")


def opener_of(found: Sequence[Clause], told: Sequence[int | None], event: int) -> str:
    """The word that opens the clause which tells an event."""
    return next(clause.opener for clause, each in zip(found, told, strict=True) if each == event)


def after_which(telling: Telling, clause: Clause) -> bool:
    """Whether the clause follows on what the one before tells: "after which trains ran late"."""
    first, signals = clause.start, telling.signals
    return telling.word(first) in signals.after and telling.word(first + 1) in signals.relatives


def soon(telling: Telling, clause: Clause) -> bool:
    """Whether the clause is opened by "as soon as"."""
    words = telling.document.words[max(0, clause.start - 2) : min(clause.end, clause.start + 3)]
    return "soon" in words and "as" in words


def in_turn(telling: Telling, clause: Clause, event: int, *, aside: bool) -> None:
    """The order of telling, the weakest: each event of the story's own line follows the one told before it.

    One told *aside* stands with what had gone before.
    """
    predicate, main = clause.predicate, telling.main
    status = telling.events[event].status
    if main is None and predicate is not None and (predicate.anterior or aside):
        telling.earlier.append(event)
        return
    if predicate is None and status == "occurred":
        if main is not None and main != event:
            telling.claim(Kind.TOLD, main, other=event, basis="assumed")
        onward_to(telling, event)
    if predicate is None or clause.opener in telling.signals.supposing:
        return
    if opens_aside(telling.signals, clause) and not onward(telling, clause):
        return
    if predicate.anterior or aside:
        if main is not None and main != event:
            telling.claim(Kind.TOLD, event, other=main, basis="assumed")
        return
    if main is not None and main != event and not stated(telling, main, event):
        kind = Kind.BEFORE if travels(telling, predicate, main) else Kind.TOLD
        telling.claim(kind, main, other=event, basis="assumed")
    foretold(telling, predicate, event)
    if status == "occurred" and predicate.tense < 0:
        onward_to(telling, event)


def travels(telling: Telling, predicate: Predicate, before: int) -> bool:
    """Whether a verb tells the arrival of what the event just before told the departure of."""
    signals, head = telling.signals, telling.document.within(telling.events[before].heads[-1]).start
    arrives = verb_of(telling, predicate) in signals.arrives and not predicate.negated
    return arrives and (phrasal(telling, head) or telling.word(head)) in signals.departs and recent(telling, before, 1)


def stated(telling: Telling, one: int, other: int) -> bool:
    """Whether words have just said which of two events was first."""
    return any(c.kind is Kind.BEFORE and {c.event, c.other} == {one, other} for c in telling.claims[-TAIL:])


def foretold(telling: Telling, predicate: Predicate, event: int) -> None:
    """The order of what a forecast or a plan tells with times: "rain reaches Kent by noon; the sky clears before dawn"."""
    timed = any(c.event == event and c.mentions for c in telling.claims[-TAIL:])
    if predicate.tense < 0 or predicate.copula or predicate.negated or not timed:
        return
    before = telling.ahead
    if before not in (None, event) and recent(telling, before, 1):
        telling.claim(Kind.TOLD, before, other=event, basis="assumed")
    telling.ahead = event


def onward_to(telling: Telling, event: int) -> None:
    """Take an event for the latest of the story's own line; what was told before there was any comes before it."""
    for before in telling.earlier:
        if before != event:
            telling.claim(Kind.TOLD, before, other=event, basis="assumed")
    telling.earlier.clear()
    telling.main = event


def onward(telling: Telling, clause: Clause) -> bool:
    """Whether the clause goes on from the one before: "…, after which they left"."""
    signals, first = telling.signals, clause.subject[0]
    return clause.opener in signals.after and telling.word(first + 1) in signals.relatives


def opens_aside(signals: Signals, clause: Clause) -> bool:
    """Whether a clause is opened by a word for what had gone before, beside the order of the telling."""
    return clause.opener in signals.after or clause.opener in CONDITION


def follows(telling: Telling, clause: Clause) -> bool:
    """Whether the clause is "followed by" something."""
    predicate = clause.predicate
    return bool(predicate and predicate.word == "followed" and telling.word(predicate.last + 1) == "by")


def followed(telling: Telling, clause: Clause, before: int) -> None:
    """The words “X, followed by Y”: Y begins as X ends."""
    if clause.predicate is None:
        return
    words = covering(telling.document.tokens, clause.predicate.head, clause.predicate.last + 1)
    after = next((e.number for e in telling.events[before:] if e.mentions[0].start >= words.end), None)
    if after is not None:
        telling.claim(Kind.MEETS, before, span=words, other=after)


def apart(telling: Telling, event: int, clause: Clause, mention: Mention) -> bool:
    """Claim how long before or after another event this one was: "19 minutes after arrival", "an hour before it"."""
    index = telling.after(mention)
    word = telling.word(index)
    if mention.type != "DURATION":
        return False
    if before_verb(clause) == index and gerund(telling, clause):
        return True  # between this clause and the main one: "two hours after landing they were home"
    other = rival(telling, index)
    if other is None and word not in ("before", "after", "following", "into"):
        return False
    other = referred(telling, event, index + 1, clause.end) if other is None else other
    other = unheard(telling, index + 1, clause.end) if other is None else other
    if other is None or other == event:
        return False
    earlier = word in telling.signals.early | telling.signals.before
    telling.claim(Kind.OFFSET, event, mention, other=other, sign=-1 if earlier else 1)
    if word != "into":
        first, then = (event, other) if earlier else (other, event)
        telling.claim(Kind.BEFORE, first, span=mention.span, other=then)
    return True


def unheard(telling: Telling, first: int, stop: int) -> int | None:
    """The event of a noun that a length is counted from, told of nowhere else: "an hour before kick-off"."""
    noun = noun_after(telling, first + (telling.word(first) in telling.signals.determiners), stop)
    return None if noun is None or telling.word(noun) in telling.by_key else event_of(telling, first, noun)


def done(telling: Telling, deed: str) -> int | None:
    """The event told by a verb, or by another verb of coming or going for one of those: who landed has arrived."""
    known, signals = telling.by_deed.get(deed), telling.signals
    kin = next((verbs for verbs in (signals.arrives, signals.departs) if deed in verbs), None)
    return known if known is not None or kin is None else latest(telling, kin)


def referred(telling: Telling, event: int, first: int, stop: int) -> int | None:
    """The event that a noun phrase refers back to: by its noun, by the verb that the noun is made of, or "it"."""
    signals = telling.signals
    for i in range(first, min(stop, first + 6)):
        word = telling.word(i)
        if word in ("it", "that", "this") and i == first:
            return telling.thing if telling.thing is not None else telling.main
        if word in signals.prepositions or not word[:1].isalnum():
            return None
        deed = signals.deeds.get(word) or made_of(word, signals)
        known = telling.by_key.get(key(word), done(telling, deed))
        if telling.word(i - 1) in signals.first:
            known = telling.first_deed.get(deed, known)
        if known is not None and known != event:
            span = covering(telling.document.tokens, i, i)
            return telling.again(known, span, span)
    return None

"""Which event a clause tells of again: the same noun, the same subject, "it", or the plan that it fulfils."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from timeline.events.carried import carries_out
from timeline.events.delays import lateness
from timeline.events.model import Clause, Predicate
from timeline.events.telling import BOOKED, Telling, aims, cancels, lemma, phrasal, shifts, verb_of
from timeline.lang.signals import Signals, Words
from timeline.mentions import Mention

ANOTHER = frozenset("a an another next second third fourth fifth last final first previous other new further".split())
NEXT = frozenset("next previous other new further".split())
OTHER = frozenset("another other next further".split())
LAST = "last"
MEMORY = 40
AGAIN = 4
NOMINAL = 2
NEAR = 5
AGAINST = frozenset("after before once when since until".split())


def about_subject(telling: Telling, clause: Clause) -> bool:
    """Whether the predicate says something of its subject as an event: it began, lasted, was put off."""
    if telling.judged is None or telling.judged[0] is not clause:
        telling.judged = (clause, says_of_subject(telling, clause))
    return telling.judged[1]


def says_of_subject(telling: Telling, clause: Clause) -> bool:
    """What `about_subject` says, which is asked several times of one clause."""
    predicate, signals = clause.predicate, telling.signals
    if predicate is None:
        return False
    verb = verb_of(telling, predicate)
    if verb in signals.lasts and goes(telling, clause, predicate):
        return False
    if cancels(telling, predicate) or aims(telling, predicate) or verb in signals.aspect or shifts(telling, clause):
        return True
    if verb in signals.befalls or (verb in signals.still and subject_happens(telling, clause)):
        return True
    if verb in signals.departs or verb in signals.arrives:
        return any(telling.word(i) in signals.journeys for i in range(*clause.subject))
    if measure(telling, clause, signals.imposes, signals.lifts) or solved(telling, clause):
        return True
    if predicate.copula and how_long(telling, predicate):
        return True
    return (verb in signals.happens or predicate.copula) and subject_happens(telling, clause)


def personal(telling: Telling, clause: Clause) -> bool:
    """Whether the subject is a pronoun of persons: "she ran home" tells of no event that lasts."""
    return any(telling.word(i) in telling.signals.persons for i in range(*clause.subject))


def goes(telling: Telling, clause: Clause, predicate: Predicate) -> bool:
    """Whether a verb that can tell how long a thing goes on tells what people did: "she ran home", "they went north"."""
    if phrasal(telling, predicate.head):
        return False
    timed = any(i in telling.taken for i in range(predicate.last + 1, predicate.last + NEAR))
    several = any(telling.word(i) in telling.signals.plain_subjects for i in range(*clause.subject))
    return personal(telling, clause) or several and not timed


def opens_thing(telling: Telling, clause: Clause) -> bool:
    """Whether somebody opens or starts a thing, which goes on with nothing told before: "he opened his eyes"."""
    predicate, signals = clause.predicate, telling.signals
    if predicate is None or predicate.first != predicate.last or phrasal(telling, predicate.head):
        return False
    after = predicate.last + 1
    thing = telling.word(after) in signals.determiners and not telling.taken & {after, after + 1}
    return thing and verb_of(telling, predicate) in signals.begins and personal(telling, clause)


def measure(telling: Telling, clause: Clause, *verbs: Words) -> bool:
    """Whether the clause says of a ban, a curfew or another measure that it was imposed, or was lifted."""
    if clause.predicate is None or not any(verb_of(telling, clause.predicate) in words for words in verbs):
        return False
    return any(telling.word(i) in telling.signals.measures for i in range(*clause.subject))


def solved(telling: Telling, clause: Clause) -> bool:
    """Whether the clause says of a trouble that it was put right: "the leak was fixed"."""
    if clause.predicate is None or clause.predicate.word not in telling.signals.solves:
        return False
    return any(telling.word(i) in telling.signals.troubles for i in range(*clause.subject))


def how_long(telling: Telling, predicate: Predicate) -> bool:
    """Whether the predicate says how long its subject is in time: "is two hours long"."""
    near = range(predicate.last + 2, predicate.last + 8)
    return any(telling.word(i) == "long" and i - 1 in telling.taken for i in near)


def subject_happens(telling: Telling, clause: Clause) -> bool:
    """Whether the subject is a noun of something that happens."""
    return any(happening(telling, i) for i in range(*clause.subject))


def happening(telling: Telling, index: int) -> bool:
    """Whether the token is a noun of something that happens, in the singular or the plural."""
    word = telling.word(index)
    nouns = telling.signals.nouns
    if word in nouns or word.removesuffix("s") in nouns or f"{telling.word(index - 2)}-{word}" in nouns:
        return True
    return word in telling.signals.spans_of_play and counted_off(telling, index)


def counted_off(telling: Telling, index: int) -> bool:
    """Whether a noun is one of a series that somebody plays: "the second half", and not "the second half of the year"."""
    series = telling.word(index - 1) in telling.signals.series
    return series and index not in telling.taken and telling.word(index + 1) != "of"


def same(telling: Telling, clause: Clause, subject: int | None, mentions: Sequence[Mention]) -> int | None:
    """The event told before that this clause tells of again, where nothing speaks against it."""
    predicate = clause.predicate
    if predicate is None or predicate.going_on or last_time(telling, predicate):
        return None
    if opens_thing(telling, clause):
        return None
    if (known := telling.latest if stays_on(telling, clause) else rising(telling, clause, subject)) is not None:
        return known
    again = fulfilled(telling, clause, subject, mentions)
    again = replanned(telling, predicate, subject) if again is None else again
    again = told_again(telling, clause, subject) if again is None else again
    if again is not None and not told_apart(telling, clause, subject, again):
        return again
    if not about_subject(telling, clause) and not late_subject(telling, clause, mentions):
        return None
    if subject is None or telling.word(subject) in telling.signals.it:
        return None if by_clock(telling, clause, subject) else meant_by_it(telling, predicate, subject)
    if subject in telling.by_head:
        return telling.by_head[subject] if fits(telling, telling.by_head[subject], clause) else None
    if late_subject(telling, clause, mentions):
        return late_again(telling, clause, subject)
    known = known_as(telling, clause.subject, subject)
    other = telling.word(clause.subject[0]) in ANOTHER or telling.word(subject - 1) in NEXT
    timed = any(m.clock is not None for m in mentions)
    known = episode(telling, clause, subject) if known is None and not timed else known
    known = nominal(telling, clause, subject) if known is None else known
    known = called_off(telling, clause, subject) if known is None else known
    if known is not None and aims(telling, predicate) and not happening(telling, subject):
        other = other or telling.events[known].status == "occurred"
    return known if not other and recent(telling, known, MEMORY) and fits(telling, known, clause) else None


def last_time(telling: Telling, predicate: Predicate) -> bool:
    """Whether the verb tells when something was last done: "he was last seen", not "it has at last left"."""
    before = predicate.head - 1
    return telling.word(before) == LAST and telling.word(before - 1) not in telling.signals.at


def foretold(telling: Telling, clause: Clause, subject: int | None, mentions: Sequence[Mention]) -> bool:
    """Whether a plan told in passing is told once more: "the update planned for the 4th will be given on the 9th"."""
    predicate, plan = clause.predicate, telling.open_plan
    if predicate is None or subject is None or plan is None or predicate.tense != 1 or not mentions:
        return False
    passing = any(telling.nested.issuperset(c.mentions) for c in telling.claims[-1:] if c.event == plan)
    bare = not telling.plans.get(plan) or happening(telling, subject)
    return telling.by_head.get(subject) == plan and passing and bare and recent(telling, plan, 0)


def replanned(telling: Telling, predicate: Predicate, subject: int | None) -> int | None:
    """The plan just told of that "it" is to be on another day: "the fair was due on the 4th; it will now be held on the 11th"."""
    plan, signals = telling.open_plan, telling.signals
    if predicate.tense != 1 or plan is None or not recent(telling, plan, 1) or not impersonal(telling, plan):
        return None
    pronoun = subject is not None and telling.word(subject) in signals.it - signals.persons
    return plan if pronoun and verb_of(telling, predicate) in signals.happens | signals.be else None


def meant_by_it(telling: Telling, predicate: Predicate, subject: int | None) -> int | None:
    """The event that a pronoun as subject means, or that a clause without one goes on with."""
    person = subject is not None and telling.word(subject) in telling.signals.persons
    if person and does(telling, predicate):
        return None
    meant = spoken_of(telling, predicate, person=person)
    return None if meant is not None and over_before(telling, meant, predicate) else meant


def by_clock(telling: Telling, clause: Clause, subject: int | None) -> bool:
    """Whether the subject is named by a clock alone, as no "it" is: "the 12:05 was late"."""
    if subject is not None or clause.predicate is None or telling.word(clause.start) not in telling.signals.the:
        return False
    inside = range(clause.start + 1, clause.predicate.first)
    return bool(inside) and telling.taken.issuperset(inside)


def does(telling: Telling, predicate: Predicate) -> bool:
    """Whether a plan is that of a deed of its own, as no event or ship does one: "she was due to see her doctor"."""
    signals = telling.signals
    if predicate.infinitive is None or not aims(telling, predicate) or predicate.anterior:
        return False
    verb = verb_of(telling, predicate)
    return verb not in signals.aspect | signals.departs | signals.arrives | signals.happens | signals.be


def called_off(telling: Telling, clause: Clause, subject: int) -> int | None:
    """The plan just told of that a noun sums up: "she was to see him on Friday; that visit was cancelled"."""
    plan, predicate = telling.open_plan, clause.predicate
    if predicate is None or plan is None or not cancels(telling, predicate) or not happening(telling, subject):
        return None
    pointed = telling.word(clause.subject[0]) in telling.signals.the and clause.subject[1] - clause.subject[0] == 2
    return plan if pointed and of_somebody(telling, plan) else None


def of_somebody(telling: Telling, plan: int) -> bool:
    """Whether a plan just told is that somebody is to do something, which a noun can sum up."""
    return recent(telling, plan, 1) and bool(telling.plans.get(plan)) and not impersonal(telling, plan)


def stays_on(telling: Telling, clause: Clause) -> bool:
    """Whether a clause only tells how long what just came was there: "the tarp came out at ten and stayed for an hour".

    So does whatever is said of what came next: "the accounts came next and were passed in 20 minutes".
    """
    predicate, signals, last = clause.predicate, telling.signals, telling.latest
    shared = clause.opener == "and" and clause.subject[0] < clause.start
    if predicate is None or predicate.negated or not shared or last is None:
        return False
    if telling.events[last].sentence != telling.sentence:
        return False
    stays = lemma(predicate.word, signals) in signals.stays and last in telling.begun
    return stays or last in telling.in_line


def rising(telling: Telling, clause: Clause, subject: int | None) -> int | None:
    """The meeting that ends where those who met rise, or it does: "they rose at 6", "Adjourned 8:10 p.m."."""
    predicate, number, signals = clause.predicate, telling.sitting, telling.signals
    if predicate is None or number is None or verb_of(telling, predicate) not in signals.disperses:
        return None
    if number in telling.ended or not recent(telling, number, MEMORY) or over_before(telling, number, predicate):
        return None
    if subject is None:
        return number if clause.subject[0] >= clause.subject[1] else None
    word = telling.word(subject)
    first = telling.word(clause.subject[0])
    if word == "it" and predicate.word in signals.rises and recent(telling, number, 0):
        return number
    if word in signals.sitters and first not in ANOTHER and telling.name(subject) not in telling.by_key:
        return number
    return number if telling.by_subject.get(telling.name(subject)) == number else None


def episode(telling: Telling, clause: Clause, subject: int) -> int | None:
    """The event that a general noun sums up, where it has no noun: "lines were down from 9 to 10. The outage lasted …"."""
    signals, predicate = telling.signals, clause.predicate
    if predicate is None or verb_of(telling, predicate) not in signals.lasts:
        return None
    if telling.word(subject) not in signals.episodes or telling.word(clause.subject[0]) not in signals.the:
        return None
    whole = telling.begun & telling.ended
    known = max((n for n in whole if recent(telling, n, 1)), default=None)
    return None if known is None or called_else(telling, known) or clocked_else(telling, known) else known


def clocked_else(telling: Telling, known: int) -> bool:
    """Whether the sentence tells another clock than an event has: "the outage lasted an hour and ended at 12"."""
    told = (number for claim in telling.claims[-MEMORY:] if claim.event == known for number in claim.mentions)
    theirs = {telling.clocks[number][1] for number in told if number in telling.clocks}
    here = takewhile(lambda clock: clock[0] == telling.sentence, reversed(telling.clocks.values()))
    return bool({hands for _, hands in here} - theirs)


def called_else(telling: Telling, known: int) -> bool:
    """Whether an event has a noun of its own that is no general one, as an evacuation is no outage."""
    return impersonal(telling, known) and telling.events[known].key not in telling.signals.episodes


def nominal(telling: Telling, clause: Clause, subject: int) -> int | None:
    """The deed that the noun made of its verb sums up: "the matter was heard on the 4th. The hearing took an hour"."""
    signals, predicate = telling.signals, clause.predicate
    if predicate is None or telling.word(clause.subject[0]) not in signals.the:
        return None
    deed = made_of(telling.word(subject), signals)
    known = telling.by_deed.get(deed)
    if deed in signals.sits and known != telling.sitting:  # "I met my sister. The meeting began at 6"
        return None
    if known is None or not recent(telling, known, NOMINAL) or telling.events[known].status == "cancelled":
        return None
    opens = verb_of(telling, predicate) in signals.begins or aims(telling, predicate)
    return None if known in telling.begun and opens else known


def made_of(noun: str, signals: Signals) -> str:
    """The verb that a noun is made of: "read" of "reading"; none where it is made of none."""
    found = lemma(noun, signals) if noun.endswith("ing") else ""
    return signals.deeds.get(noun, found if found in signals.bases else "")


def told_again(telling: Telling, clause: Clause, subject: int | None) -> int | None:
    """The deed that an order is told against: "after she had rung off" is her ringing off of the sentence before."""
    predicate, signals = clause.predicate, telling.signals
    if predicate is None or predicate.copula or predicate.negated:
        return None
    verb = lemma(verb_of(telling, predicate), signals)
    known = telling.by_deed.get(verb)
    if known is not None and verb not in signals.light and absolute(telling, clause):
        return known
    if known is None or verb in signals.light or not recent(telling, known, AGAIN):
        return None
    if clause.opener in AGAINST:
        return known if like(telling, known, predicate, subject) else None
    named = subject is not None and telling.word(subject) not in signals.pronouns
    definite = telling.word(clause.subject[0]) in signals.the
    open_ = known not in telling.begun or telling.witness
    apart = telling.events[known].sentence < telling.sentence
    return known if named and definite and open_ and apart and like(telling, known, predicate, subject) else None


def absolute(telling: Telling, clause: Clause) -> bool:
    """Whether a clause is no more than "after leaving", which means the leaving that was told, however long ago."""
    predicate, signals = clause.predicate, telling.signals
    if predicate is None or telling.word(predicate.first - 1) not in AGAINST:
        return False
    after = predicate.last + 1
    after += telling.word(after) in signals.particles
    ends = after >= clause.end or not telling.word(after)[:1].isalnum()
    return predicate.word.endswith("ing") and (ends or after in telling.taken)


def like(telling: Telling, known: int, predicate: Predicate, subject: int | None) -> bool:
    """Whether a deed told of before can be that of a clause: with the same particle, by the same one."""
    head = telling.document.within(telling.events[known].heads[0]).stop
    particles = telling.signals.particles
    told, here = telling.word(head), telling.word(predicate.last + 1)
    if (told if told in particles else "") != (here if here in particles else "") or subject is None:
        return False
    if elsewhere_told(telling, known, predicate):
        return False
    word = telling.word(subject)
    return telling.by_subject.get(telling.name(subject)) == known or word in telling.signals.pronouns


def elsewhere_told(telling: Telling, known: int, predicate: Predicate) -> bool:
    """Whether a deed told of before was in another place than that of a verb: "called at York", "called at Leeds"."""
    here = place_after(telling, predicate.last + 1)
    heads = telling.events[known].heads
    there = {place_after(telling, telling.document.within(head).stop) for head in heads} - {""} if here else set()
    return bool(there) and here not in there


def place_after(telling: Telling, index: int) -> str:
    """The name that a preposition at a token leads to: "York" of "called at York"."""
    text, tokens = telling.document.text, telling.document.tokens
    led = telling.word(index) in telling.signals.prepositions and index + 1 < len(tokens)
    led = led and index + 1 not in telling.taken
    return telling.word(index + 1) if led and text[tokens[index + 1].start].isupper() else ""


def spoken_of(telling: Telling, predicate: Predicate, *, person: bool) -> int | None:
    """The event that "it" means: the last thing told of; what is called off can be a plan, what "had been due" a deed."""
    plan = telling.open_plan if cancels(telling, predicate) else None
    deed = telling.main if predicate.anterior and aims(telling, predicate) else None
    thing = None if person and telling.thing is not None and impersonal(telling, telling.thing) else telling.thing
    near = [n for n in (thing, plan, deed) if n is not None and recent(telling, n, 1)]
    return max(near, key=lambda n: (telling.events[n].last, n), default=None)


def named(telling: Telling, span: tuple[int, int], noun: int) -> str:
    """The form under which mentions of a noun phrase meet: its noun, with the ordinal before it, if there is one."""
    first = next((w for i in range(span[0], noun) if (w := telling.word(i)) in telling.signals.series), "")
    return f"{first} {telling.name(noun)}".lstrip()


def told_apart(telling: Telling, clause: Clause, subject: int | None, known: int) -> bool:
    """Whether the words of a subject say that it is not the event known: "another session", "the second" of several."""
    if subject is None:
        return False
    if {telling.word(clause.subject[0]), telling.word(subject - 1)} & OTHER:
        return True
    name = named(telling, clause.subject, subject)
    return name != telling.name(subject) and telling.by_key.get(name) != known


def known_as(telling: Telling, span: tuple[int, int], noun: int) -> int | None:
    """The event that a noun phrase names again: "the York hearing" is not "the Leeds hearing", and "the hearing" is the last."""
    own, name = described(telling, span, noun), telling.name(noun)
    again = next((telling.by_key[each] for word in sorted(own) if (each := f"{word} {name}") in telling.by_key), None)
    known = telling.by_key.get(named(telling, span, noun))
    if again is not None or known is None or not own:
        return known if again is None else again
    theirs = telling.described.get(known, frozenset())
    return None if theirs and theirs.isdisjoint(own) else known


def described(telling: Telling, span: tuple[int, int], noun: int) -> frozenset[str]:
    """What tells a thing from others of its noun: names, parts of the day, colours: "Leeds hearing", "the red warning"."""
    text, tokens, signals = telling.document.text, telling.document.tokens, telling.signals
    opening = telling.document.sentences[telling.sentence].start
    where = [noun + 2] if telling.word(noun + 1) in signals.prepositions and noun + 2 < span[1] else []
    apart = signals.contrasts | signals.hours.keys() | signals.customs.keys()
    return frozenset(
        tokens[i].word
        for i in (*range(span[0], noun), *where)
        if i not in telling.taken
        and tokens[i].word not in signals.functional
        and tokens[i].start > opening
        and (text[tokens[i].start].isupper() or tokens[i].word in apart)
    )


def late_subject(telling: Telling, clause: Clause, mentions: Sequence[Mention]) -> bool:
    """Whether the clause only says that its subject was late or early."""
    predicate = clause.predicate
    return bool(predicate and predicate.copula and any(lateness(telling, m) for m in mentions))


def late_again(telling: Telling, clause: Clause, subject: int) -> int | None:
    """What is said to be late: what was told of it, unless it is another one: "another tram was an hour late"."""
    own = telling.by_key.get(named(telling, clause.subject, subject))
    known = telling.by_subject.get(telling.name(subject), own)
    if known is None or not told_apart(telling, clause, subject, known):
        return known
    return own if own != known else None


def fits(telling: Telling, known: int | None, clause: Clause) -> bool:
    """Whether an event can have what the clause says as well: none begins after it has ended."""
    predicate = clause.predicate
    if known is None or predicate is None:
        return False
    if over_before(telling, known, predicate):
        return False
    starts = verb_of(telling, predicate) in telling.signals.begins
    return not (starts and (known in telling.ended or (predicate.tense == 1 and known in telling.begun)))


def over_before(telling: Telling, known: int, predicate: Predicate) -> bool:
    """Whether what is told as still to come is no more what is said to be over: "talks resume tomorrow; they broke up at 5"."""
    if predicate.tense >= 0 or telling.events[known].tense < 0 or aims(telling, predicate):
        return False
    times = [m for c in telling.claims[-MEMORY:] if c.event == known for m in c.mentions]
    ahead = bool(times) and all(telling.tenses.get(m, 0) > 0 for m in times)
    return ahead and verb_of(telling, predicate) in telling.signals.ends


def recent(telling: Telling, number: int | None, reach: int) -> bool:
    """Whether an event was last told at most *reach* sentences ago."""
    if number is None:
        return False
    told = telling.events[number]
    return telling.sentence - max(told.sentence, told.last) <= reach


def fulfilled(telling: Telling, clause: Clause, subject: int | None, mentions: Sequence[Mention]) -> int | None:
    """The open plan of which this clause tells what became: same or no subject, or "it"."""
    predicate, number = clause.predicate, telling.open_plan
    if foretold(telling, clause, subject, mentions):
        return number
    if number is None or predicate is None or aims(telling, predicate) or predicate.foreseen:
        return None
    if any(telling.word(telling.after(m) - 1) in telling.signals.points for m in mentions):
        return None  # "an hour after that, she left" is told against it
    same_deed = telling.plans.get(number) in (lemma(verb_of(telling, predicate), telling.signals), BOOKED)
    if not recent(telling, number, 2 if same_deed else 1) or elsewhere_told(telling, number, predicate):
        return None
    if telling.events[number].status == "cancelled" and verb_of(telling, predicate) not in telling.signals.arrives:
        return None
    return (
        number
        if same_subject(telling, number, subject, verb_of(telling, predicate))
        and carries_out(telling, predicate, number, mentions)
        else None
    )


def same_subject(telling: Telling, number: int, subject: int | None, verb: str) -> bool:
    """Whether the clause is about what the plan was about."""
    plan, signals, deed = telling.events[number], telling.signals, telling.plans.get(number)
    if subject is None and deed not in (None, "", BOOKED) and lemma(deed, signals) != lemma(verb, signals):
        return verb in signals.aspect | signals.arrives | signals.departs | signals.takes_place | signals.happens
    if subject is None or telling.by_head.get(subject) == number or deed == BOOKED:
        return True
    word = telling.word(subject)
    if word in signals.persons and impersonal(telling, number):
        return verb in signals.begins or verb in signals.arrives
    return (
        word in signals.pronouns
        or telling.name(subject) in (plan.key, telling.whose.get(number))
        or telling.by_subject.get(telling.name(subject)) == number
    )


def impersonal(telling: Telling, number: int) -> bool:
    """Whether an event is named by a noun of something that happens, for which "she" does not stand."""
    name, signals = telling.events[number].key, telling.signals
    return name in signals.nouns or name in signals.journeys

"""Times that belong to a noun: "an 8-minute long meeting", "the April summit", "a flight at 6", "a term of three years"."""

from __future__ import annotations

from attrs import evolve

from timeline.events.delays import lateness
from timeline.events.expected import estimated
from timeline.events.labels import covering, phrase
from timeline.events.merging import happening
from timeline.events.model import Clause, Kind, Predicate, Told
from timeline.events.plans import booked, dated_plan
from timeline.events.roles import dated_too, paired, said_of, timed_again
from timeline.events.seclusion import coming_back, secluding
from timeline.events.telling import Telling, aims, cancels, lemma, runs, shifts, timetable, verb_of
from timeline.events.until import until_noun
from timeline.mentions import Mention
from timeline.values import Date, Length, Step

REACH = 8
LONG = frozenset({"month", "quarter", "half", "year"})
OF_NOUN = frozenset("at on of in for from between before after until till to , during -".split())
INTO = frozenset("before after since for to during until till following of with from and , between".split())


def timed_noun(telling: Telling, clause: Clause, mention: Mention) -> int | None:
    """The event noun that *mention* belongs to rather than to the verb, with its claim; None where there is none."""
    if mention.type not in ("DURATION", "DATE", "TIME") or lateness(telling, mention):
        return None
    if ends_at(telling, mention) or timed_again(telling, clause, mention) or goes_over(telling, mention):
        return None
    if (told := estimated(telling, clause, mention)) is not None:
        telling.nouns_of[mention.number] = told
        return told
    if (before := chained(telling, mention)) is not None:
        said_of(telling, before, evolve(clause, predicate=None), mention)
        telling.nouns_of[mention.number] = before
        return before
    if measured(telling, clause, mention):
        found = adjectival(telling, clause, mention, telling.after(mention) + 1)
    elif modifies(telling, mention) and not (
        mention.type == "DATE" and telling.word(telling.first_of(mention) - 1) == "of"
    ):
        found = adjectival(telling, clause, mention, telling.after(mention))
    else:
        found = attached(telling, clause, mention)
    if found is not None:
        telling.nouns_of[mention.number] = found
    return found


def ends_at(telling: Telling, mention: Mention) -> bool:
    """Whether something goes on until the time, whatever noun it stands before: "until the 4 o'clock close"."""
    first = telling.first_of(mention)
    if telling.word(first) in telling.signals.the:
        first += 1
    until = telling.signals.until
    return (
        mention.type == "TIME" and telling.word(first - 1) in telling.signals.the and telling.word(first - 2) in until
    )


def chained(telling: Telling, mention: Mention) -> int | None:
    """The noun event that the time just before belongs to, where this one goes on from it: "from 9 to 5", "from 9 for two hours"."""
    first = telling.first_of(mention)
    leads = telling.signals.for_ if mention.type == "DURATION" else CHAIN
    linked = telling.word(first - 1) in leads and first - 2 in telling.taken or paired_with(telling, first)
    return telling.nouns_of.get(mention.number - 1) if linked else None


def paired_with(telling: Telling, first: int) -> bool:
    """Whether "and" before the token goes on from a time after "between"."""
    at = first - 2
    if telling.word(first - 1) != "and" or at not in telling.taken:
        return False
    while at in telling.taken and first - at < REACH:
        at -= 1
    return telling.word(at) == "between"


CHAIN = frozenset("from to until till through - –".split())


def idle(telling: Telling, clause: Clause, mention: Mention) -> bool:
    """Whether a time is part of the name of something that does not happen: "its second-quarter figures"."""
    if goes_over(telling, mention):
        return True
    if (
        mention.type == "SET"
        or ends_at(telling, mention)
        or not modifies(telling, mention)
        or lateness(telling, mention)
        or timed_again(telling, clause, mention)
        or on_occasion(telling, mention)
    ):
        return False
    if clause.predicate is not None and cancels(telling, clause.predicate) or named_by_clock(telling, clause, mention):
        return False
    text = mention.span.of(telling.document.text).lower()
    word = telling.word(telling.after(mention))
    named = word.isalpha() and word not in telling.signals.functional
    return (named or word == "-") and not text.startswith("the ") and word not in ("ago", "later", "earlier", "before")


def goes_over(telling: Telling, mention: Mention) -> bool:
    """Whether a length is only that by which a thing went over its time: "after two minutes of added time"."""
    after = telling.after(mention)
    over = telling.word(after) == "of" and telling.word(after + 1) in telling.signals.added
    return mention.type == "DURATION" and over and telling.word(after + 2) in telling.signals.occasions


def on_occasion(telling: Telling, mention: Mention) -> bool:
    """Whether a clock says when by what is done at it: "she was stable at the 22:00 check"."""
    first = telling.first_of(mention)
    return (
        mention.clock is not None and telling.word(first - 1) in telling.signals.the and telling.word(first - 2) == "at"
    )


def measured(telling: Telling, clause: Clause, mention: Mention) -> bool:
    """Whether the length is that of the noun after it: "after 35 minutes of debate", "two hours' sleep"."""
    after = telling.after(mention)
    return (
        mention.type == "DURATION"
        and telling.word(after) in telling.signals.belonging | telling.signals.genitive
        and noun_after(telling, after + 1, clause.end) is not None
    )


def adjectival(telling: Telling, clause: Clause, mention: Mention, first: int) -> int | None:
    """The event noun after a time that stands where an adjective does."""
    noun = noun_after(telling, first, clause.end)
    if noun is None or telling.word(noun) in ("delay", "delays"):
        return None
    told = beside_topic(telling, clause, first, noun) if mention.type == "DATE" else event_of(telling, first, noun)
    off = (
        clause.predicate is not None and cancels(telling, clause.predicate) or named_by_clock(telling, clause, mention)
    )
    moved_to = shifts(telling, clause) and clause.predicate is not None and noun > clause.predicate.last
    if moved_to:
        telling.status(told, "planned")
    plan = off or moved_to or ahead(telling, clause, mention)
    kind = Kind.LASTS if mention.type == "DURATION" else Kind.SCHEDULED if plan else Kind.AT
    if accounted(telling, mention, noun) or dated_too(telling, clause, mention):
        return told
    telling.claim(kind, told, mention, span=covering(telling.document.tokens, noun, noun))
    return told


def accounted(telling: Telling, mention: Mention, noun: int) -> bool:
    """Whether a quarter or months are what is reported on, and over when it is: "the second-quarter call", "a six-month review"."""
    value = mention.value
    period = isinstance(value, Date) and (value.quarter or value.half)
    long = isinstance(value, Length) and any(unit in LONG for _, unit in value.parts)
    return bool(period or long) and telling.word(noun) in telling.signals.accounts


def named_by_clock(telling: Telling, clause: Clause, mention: Mention) -> bool:
    """Whether a clock names a train, a ferry or the like by its timetable, and the clause says how it ran."""
    after = telling.after(mention)
    named = any(telling.word(i) in telling.signals.services for i in range(after, after + 3))
    return mention.type == "TIME" and named and runs(telling, clause)


def ahead(telling: Telling, clause: Clause, mention: Mention) -> bool:
    """Whether the clause speaks of what is to come: "will", "tomorrow's flight leaves"."""
    predicate = clause.predicate
    if predicate is None:
        return False
    comes = isinstance(mention.value, Step) and mention.value.anchor == "now" and mention.value.offset > 0
    return predicate.tense == 1 or predicate.planned or (comes and timetable(telling, predicate))


def attached(telling: Telling, clause: Clause, mention: Mention) -> int | None:
    """The event noun right before a time and its preposition, where the noun is not what the verb itself tells of."""
    noun = noun_before(telling, clause, mention)
    predicate = clause.predicate
    if noun is None or predicate is None:
        return None
    if secluding(telling, clause) or coming_back(telling, clause) or set_off(telling, clause, noun, mention):
        return None
    within = mention.type == "DURATION" and mention.signal == "in" and noun > predicate.last
    toward = telling.word(start_of(telling, clause, noun) - 1) in telling.signals.leads
    within = within or (toward and mention.type == "DURATION" and mention.signal == "for")
    if (
        within
        or predicate.negated
        and mention.signal in telling.signals.until
        or breaking_for(telling, clause, noun, mention)
    ):
        return None
    if noun > predicate.last and not lets(telling, clause, noun, mention):
        return None
    if noun > predicate.last and booked(telling, clause, mention):
        return None
    told = telling.by_head.get(noun)
    if told is None:
        told = event_of(telling, start_of(telling, clause, noun), noun)
        before = predicate.anterior and noun > predicate.last
        telling.events[told] = evolve(telling.events[told], anterior=before)
    plain = evolve(clause, predicate=None)
    ahead_of = predicate.tense == 1 if noun < predicate.first else scheduling(telling, predicate, mention)
    ahead_of = ahead_of or (telling.word(noun) in telling.signals.bookings and mention.clock is not None)
    if until_noun(telling, clause, mention) and not ahead_of:
        telling.claim(Kind.AT, told, mention)
    elif ahead_of:
        telling.claim(Kind.SCHEDULED_END if paired(telling, clause, mention) else Kind.SCHEDULED, told, mention)
        telling.status(told, "planned")
        if telling.word(noun) in telling.signals.bookings:
            telling.await_deed(told)
    else:
        said_of(telling, told, plain, mention)
    return told


def set_off(telling: Telling, clause: Clause, noun: int, mention: Mention) -> bool:
    """Whether a comma parts the time from what the verb's deed is told against: "was held after the hearing, at 11:00"."""
    signals = telling.signals
    lead = telling.word(start_of(telling, clause, noun) - 1)
    between = range(noun + 1, telling.first_of(mention))
    apart = signals.before | signals.after if noun < clause_verb(clause) else signals.prepositions
    return lead in apart and any(telling.word(i) == "," for i in between)


def clause_verb(clause: Clause) -> int:
    """The last token of the verb of a clause; that before it where it has none."""
    return clause.predicate.last if clause.predicate is not None else clause.start - 1


def breaking_for(telling: Telling, clause: Clause, noun: int, mention: Mention) -> bool:
    """Whether the noun is what somebody breaks for: the time of "adjourned for lunch at 12:30" is of the verb, and so of "asked for".

    A time after "an hour into the talks," is of neither the hour nor the talks.
    """
    predicate, signals = clause.predicate, telling.signals
    lead = telling.word(start_of(telling, clause, noun) - 1)
    if predicate is None or lead != "for":
        return lead in signals.into and start_of(telling, clause, noun) - 2 in telling.taken
    if predicate.word in signals.asks and predicate.last == predicate.first:
        return telling.word(telling.first_of(mention) - 1) in signals.at
    bare = telling.word(start_of(telling, clause, noun)) not in signals.determiners
    if bare and predicate.word in signals.set_for:  # "the appeal was listed for hearing on 14 May"
        return True
    comes = lemma(verb_of(telling, predicate), signals) in signals.comes | signals.sits
    return comes or verb_of(telling, predicate) in signals.ends | signals.pauses | signals.lapses


def scheduling(telling: Telling, predicate: Predicate, mention: Mention) -> bool:
    """Whether the verb makes a plan of its object: announced for, set, "we have a flight at 6"."""
    having = predicate.word in telling.signals.have and predicate.tense == 0 and predicate.copula
    if predicate.tense == 1 and telling.word(predicate.head) in telling.signals.has_event:
        return True
    return aims(telling, predicate) or predicate.word in telling.signals.set_for or (having and mention.type == "TIME")


def noun_before(telling: Telling, clause: Clause, mention: Mention) -> int | None:
    """The event noun right before the time and its preposition."""
    first = telling.first_of(mention)
    i = first - 1
    for _ in range(3):
        word = telling.word(i)
        if word in OF_NOUN or word in telling.signals.adverbs or word in ("the", "a", "about", "around"):
            i -= 1
        else:
            break
    inside = clause.start <= i < first - 1 or (i == first - 1 and mention.type == "TIME")
    verb = clause.predicate
    if not inside or (verb is not None and verb.first <= i <= verb.last):
        return None
    if telling.word(first - 1) == "and" or i in telling.taken:
        return None
    if telling.word(i - 1) == "to" and telling.word(i) in telling.signals.bases:
        return None
    return (
        i
        if happening(telling, i)
        or i in telling.by_head
        or stretched(telling, i, first, mention)
        or dated(telling, i, first, mention)
        else None
    )


def stretched(telling: Telling, noun: int, first: int, mention: Mention) -> bool:
    """Whether a noun is told by its length: "a stay of two weeks"."""
    of = first - noun == 2 and telling.word(first - 1) == "of"
    return of and mention.type == "DURATION" and telling.word(noun) in telling.signals.stretches


def dated(telling: Telling, noun: int, first: int, mention: Mention) -> bool:
    """Whether a noun is told by its date: "the order of 3 May"."""
    word = telling.word(noun)
    plain = word.isalpha() and word not in telling.signals.functional and noun not in telling.taken
    if dated_plan(telling, first):
        return False
    led = range(noun + 2, first)
    of = telling.word(noun + 1) == "of" and len(led) < 2 and all(telling.word(i) in telling.signals.the for i in led)
    return plain and of and mention.type == "DATE"


def lets(telling: Telling, clause: Clause, noun: int, mention: Mention) -> bool:
    """Whether a noun after the verb can have a time of its own: "has a flight at 6", "before a hearing at 10"."""
    predicate = clause.predicate
    first = start_of(telling, clause, noun)
    if predicate is None or mention.type == "DURATION" and noun + 2 == telling.first_of(mention):
        return True
    return telling.word(first - 1) in INTO or predicate.word in telling.signals.holds


def start_of(telling: Telling, clause: Clause, noun: int) -> int:
    """The first token of the noun phrase that ends at *noun*."""
    first, signals = noun, telling.signals
    verb = clause.predicate
    while first - 1 >= clause.start and noun - first < REACH:
        word = telling.word(first - 1)
        if verb is not None and verb.first <= first - 1 <= verb.last:
            break
        if word in signals.determiners:
            return first - 1
        if not (word[:1].isalnum() or word in ("-", "'")) or word in signals.functional:
            break
        first -= 1
    return first


def modifies(telling: Telling, mention: Mention) -> bool:
    """Whether the time stands where an adjective does: no preposition of time of its own."""
    first = telling.first_of(mention)
    text = mention.span.of(telling.document.text).lower()
    if mention.type == "DURATION":
        hyphen = "-" in text or text.endswith(("s'", "s’", "'s", "’s"))
        return hyphen or (telling.word(first - 1) in ARTICLES and telling.word(telling.after(mention)) != "of")
    return telling.word(first - 1) in ARTICLES or text.startswith("the ") or text.endswith(("'s", "’s"))


ARTICLES = frozenset("the a an this his her its their our my your".split())


def noun_after(telling: Telling, first: int, stop: int) -> int | None:
    """The event noun that ends the noun phrase at *first*, past its adjectives."""
    last, signals = None, telling.signals
    for i in range(first, min(stop, first + REACH)):
        word = telling.word(i)
        if happening(telling, i) or word in signals.pastimes:
            last = i
        elif telling.word(i - 1) == "-" or telling.word(i + 1) == "-" or word == "-":
            continue
        elif not word.isalpha() or word in signals.functional or last is not None:
            break
    return last


def beside_topic(telling: Telling, clause: Clause, first: int, noun: int) -> int:
    """The event of a dated noun; after the verb it is none that "the meeting" means later: "put off to the July meeting"."""
    name = telling.name(noun)
    topic = telling.by_key.get(name)
    told = event_of(telling, first, noun)
    led = telling.word(start_of(telling, clause, noun) - 1) in telling.signals.prepositions
    aside = led or (clause.predicate is not None and noun > clause.predicate.last)
    sits = telling.word(noun) in telling.signals.sitters and (telling.sitting is not None or led)
    if aside and topic is not None:
        telling.by_key[name] = topic
    elif aside and sits:
        del telling.by_key[name]
    return told


def event_of(telling: Telling, first: int, noun: int) -> int:
    """The event of a timed noun: always its own."""
    tokens, signals = telling.document.tokens, telling.signals
    while first < noun and telling.word(first) in ("long", "-", ",", "old"):
        first += 1
    heading = covering(tokens, noun, noun)
    label = phrase(tokens, first, noun, telling.document.text, signals)
    span = covering(tokens, first, noun)
    told = Told(0, label, (span,), (heading,), "occurred", -1, key=telling.name(noun))
    number = telling.add(evolve(told, sentence=telling.sentence, last=telling.sentence))
    telling.by_head[noun] = number
    return number

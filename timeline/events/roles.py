"""What a time says of its event: when it began or ended, or how long it lasted, by the preposition and the verb."""

from __future__ import annotations

from timeline.events.clauses import DASHES
from timeline.events.delays import delayed
from timeline.events.lengths import lasting
from timeline.events.merging import measure, personal, recent, solved, subject_happens
from timeline.events.model import Clause, Kind, Predicate
from timeline.events.plans import compared, meant, moved, promised, timetabled, to_come
from timeline.events.status import undoes
from timeline.events.tell import active
from timeline.events.telling import Telling, aims, cancels, lemma, shifts, verb_of
from timeline.events.until import until_noun
from timeline.mentions import Mention
from timeline.values import Date, Step, Vague
from timeline.values.hedge import CLOSE

FROM = frozenset({"from", "since", "between"})
RECENT, NEAR = 12, 5
UPTO = frozenset({"to", "and", "until", "till", "til", "through", "or"})
APART = 24


def said_of(telling: Telling, event: int, clause: Clause, mention: Mention) -> None:
    """Add the claim that *mention* makes about *event* inside *clause*."""
    if isinstance(mention.value, Vague) or mention.type == "SET" or supposed(telling, clause):
        return
    if noted_at(telling, clause, mention):
        return
    if mention.type == "DURATION":
        ended = event in telling.begun and ends(telling, event, clause)
        if not delayed(telling, event, clause, mention, ended=ended) and lasting(telling, clause, mention):
            predicate = clause.predicate
            aimed = predicate is not None and predicate.tense < 0 and aims(telling, predicate)
            telling.claim(Kind.MEANT if aimed else Kind.LASTS, event, mention)
            if mention.signal == "after":
                telling.lasted.add(event)
        return
    if dated_too(telling, clause, mention) and (
        owns(telling, clause, mention) or mention.signal in telling.signals.for_
    ):
        return
    if of_other(telling, event, clause, mention):
        return
    kind = resumed(telling, event, clause) or kind_of(telling, event, clause, mention)
    if kind is not None:
        telling.claim(kind, event, mention)
    left_open(telling, event, clause, mention, kind)
    if kind is Kind.SCHEDULED and event not in telling.begun and timetabled(telling, clause, mention):
        telling.status(event, "planned")


def left_open(telling: Telling, event: int, clause: Clause, mention: Mention, kind: Kind | None) -> None:
    """Remember what is still to be: the boat of a clock of the timetable, what was moved to or from a day to come."""
    if kind is Kind.SCHEDULED and last_service(telling, clause, mention):
        telling.open_plan = event
    if shifts(telling, clause) and to_come(mention) and event not in telling.begun:
        telling.status(event, "planned")


def dated_too(telling: Telling, clause: Clause, mention: Mention) -> bool:
    """Whether a date only names its noun, which has one of its own: "the summer fair is on 27 June", "the plan for 2024"."""
    value, predicate = mention.value, clause.predicate
    wide = value.season if isinstance(value, Date) else isinstance(value, Step) and value.unit == "year"
    if predicate is None:
        return False
    inside = mention.signal in telling.signals.for_ and telling.first_of(mention) < predicate.first
    if not wide and not (inside and mention.type == "DATE" and clause.start < telling.first_of(mention) - 1):
        return False
    return any(i in telling.taken for i in range(predicate.last + 1, clause.end) if i not in mention.tokens)


def noted_at(telling: Telling, clause: Clause, mention: Mention) -> bool:
    """Whether the time that opens an entry is only when a plan for another time was noted: "1000 Inquest to open 5 May"."""
    predicate = clause.predicate
    if predicate is None or mention.number not in telling.headed or not predicate.planned or predicate.tense < 1:
        return False
    return any(i in telling.taken for i in range(predicate.last + 1, clause.end))


def of_other(telling: Telling, event: int, clause: Clause, mention: Mention) -> bool:
    """Whether the time is of another event: its end, or what was planned for it; then it is claimed or kept for that."""
    if promised(telling, clause, mention):
        telling.promised = (mention, telling.sentence)
        return True
    if granted(telling, clause, mention):
        if (meeting := sat(telling, clause)) is not None:
            telling.claim(Kind.SCHEDULED_END, meeting, mention)
        return True
    if (waiting := held_up(telling, event, clause, mention)) is not None:
        telling.claim(Kind.AT, waiting, mention, basis="assumed")
        telling.status(waiting, "occurred")
        return False
    ended = ended_it(telling, clause)
    if ended is None or ended == event:
        return False
    telling.claim(Kind.END, ended, mention)
    telling.claim(Kind.AT, event, mention)
    return True


def held_up(telling: Telling, event: int, clause: Clause, mention: Mention) -> int | None:
    """The plan that begins when what held it up is over: "the balloon was to go up at 6 but fog held us until 7:25"."""
    predicate, signals, plan = clause.predicate, telling.signals, telling.open_plan
    if predicate is None or predicate.word not in signals.detains or predicate.negated or not active(predicate):
        return None
    held = mention.signal in signals.until and mention.type == "TIME" and plan != event
    return plan if held and recent(telling, plan, 0) and plan not in telling.begun else None


def ended_it(telling: Telling, clause: Clause) -> int | None:
    """What "it" is where something ends it, and is itself at that time: "a late wicket ended it at 6:40"."""
    predicate, signals, thing = clause.predicate, telling.signals, telling.thing
    if predicate is None or predicate.negated or telling.word(predicate.last + 1) != "it" or not active(predicate):
        return None
    over = verb_of(telling, predicate) in signals.ends - signals.stops
    return thing if over and thing in telling.begun and recent(telling, thing, 2) else None


def granted(telling: Telling, clause: Clause, mention: Mention) -> bool:
    """Whether somebody is given until then, which is no end of the giving: "the bank gave them until Friday to pay"."""
    predicate, signals = clause.predicate, telling.signals
    if predicate is None or mention.signal not in signals.until:
        return False
    return lemma(predicate.word, signals) in signals.gives and telling.word(predicate.last + 1)[:1].isalpha()


def sat(telling: Telling, clause: Clause) -> int | None:
    """The meeting of those who give themselves until then, just told of."""
    predicate, number = clause.predicate, telling.sitting
    if predicate is None or number is None or number in telling.ended or not recent(telling, number, 1):
        return None
    return number if telling.word(predicate.last + 1) in telling.signals.reflexives else None


def resumed(telling: Telling, event: int, clause: Clause) -> Kind | None:
    """The claim of going on after a break, where the beginning of the event has been told."""
    again = clause.predicate is not None and verb_of(telling, clause.predicate) in telling.signals.resumes
    return Kind.RESUMED if again and event in telling.begun else None


def supposed(telling: Telling, clause: Clause) -> bool:
    """Whether the clause only supposes: "if it rains at noon", "may have left at 5"."""
    unreal = clause.predicate is not None and clause.predicate.unreal
    return unreal or clause.opener in telling.signals.supposing


def kind_of(telling: Telling, event: int, clause: Clause, mention: Mention) -> Kind | None:
    """Which claim the words before and the verb make of a time."""
    if called_off(telling, event, clause):
        named = names(telling, clause, mention) or service(telling, clause, mention)
        return Kind.SCHEDULED if named else None
    if (instead := not_then(telling, clause, mention)) is not None:
        return Kind.SCHEDULED if instead else None
    if (
        compared(telling, clause, mention)
        or service(telling, clause, mention)
        or last_service(telling, clause, mention)
    ):
        return Kind.SCHEDULED
    if shifts(telling, clause):
        return Kind.SCHEDULED if owns(telling, clause, mention) else moved(telling, clause, mention)
    if put_over(telling, event, clause, mention):
        return Kind.RESCHEDULED
    plan = meant(telling, clause, mention) or timetabled(telling, clause, mention)
    plan = plan and mention.signal not in telling.signals.since
    if not_until(telling, mention):
        return Kind.SCHEDULED if plan else Kind.AT
    if extended(telling, clause):
        return Kind.SCHEDULED_END if mention.signal in UPTO and not ends_known(telling, event) else None
    if ending(telling, event, clause, mention):
        return Kind.SCHEDULED_END if plan else Kind.END
    return beginning(telling, clause, mention, plan=plan)


def put_over(telling: Telling, event: int, clause: Clause, mention: Mention) -> bool:
    """Whether what has not begun is adjourned to a day: "listed for 14 May but adjourned to 11 June"."""
    predicate, signals = clause.predicate, telling.signals
    if predicate is None or predicate.word not in signals.adjourns or mention.type != "DATE":
        return False
    return mention.signal in signals.ranges and event in telling.plans and event not in telling.begun


def extended(telling: Telling, clause: Clause) -> bool:
    """Whether something is let go on for longer than was planned: "the warning was extended to midnight"."""
    predicate = clause.predicate
    return predicate is not None and not predicate.negated and verb_of(telling, predicate) in telling.signals.extends


def ends_known(telling: Telling, event: int) -> bool:
    """Whether it was told when an event was to end."""
    return any(c.event == event and c.kind is Kind.SCHEDULED_END for c in telling.claims[-RECENT:])


def called_off(telling: Telling, event: int, clause: Clause) -> bool:
    """Whether the clause calls its event off."""
    return clause.predicate is not None and cancels(telling, clause.predicate) and undoes(telling, event, clause)


def service(telling: Telling, clause: Clause, mention: Mention) -> bool:
    """Whether a clock is itself the name of what leaves or comes then: "the 9:40 to Leeds left"."""
    predicate, first = clause.predicate, telling.first_of(mention)
    if predicate is None or mention.type != "TIME" or telling.word(first - 1) not in telling.signals.the:
        return False
    after, signals = telling.after(mention), telling.signals
    named = after == predicate.first or telling.word(after) in signals.prepositions | signals.services
    return (named or timed_again(telling, clause, mention)) and clause.start <= first < predicate.first


def not_then(telling: Telling, clause: Clause, mention: Mention) -> bool | None:
    """Whether "not" denies a clock right after another that is told, so that it was the plan of what is over: "at 7.55, not eight"."""
    first = telling.first_of(mention)
    if mention.clock is None or telling.word(first - 1) != "not" or telling.word(first - 2) != ",":
        return None
    told = any(i in telling.taken for i in range(max(clause.start, first - 5), first - 2))
    return clause.predicate is not None and clause.predicate.tense < 0 if told else None


def last_service(telling: Telling, clause: Clause, mention: Mention) -> bool:
    """Whether a train or a boat is said to be that of a clock of the timetable: "the last boat was the 19.20"."""
    predicate, signals, first = clause.predicate, telling.signals, telling.first_of(mention)
    if predicate is None or not predicate.copula or mention.clock is None or telling.word(first - 1) not in signals.the:
        return False
    return predicate.last == first - 2 and any(telling.word(i) in signals.services for i in range(*clause.subject))


def timed_again(telling: Telling, clause: Clause, mention: Mention) -> bool:
    """Whether a clock names what the verb delays, or gives another time: "the 10.15 train left at 10.40"."""
    predicate, signals = clause.predicate, telling.signals
    if predicate is None or mention.type != "TIME" or telling.word(telling.first_of(mention) - 1) not in signals.the:
        return False
    between = range(telling.after(mention), predicate.first)
    if not between or not all(telling.word(i).isalpha() and telling.word(i) not in signals.functional for i in between):
        return False
    again = any(i in telling.taken for i in range(predicate.last + 1, clause.end))
    verb = verb_of(telling, predicate)
    return predicate.word in signals.late or (again and predicate.tense < 0 and verb not in signals.ends)


def names(telling: Telling, clause: Clause, mention: Mention) -> bool:
    """Whether the time is part of the name of the subject: "the 9:40 ferry"; else it is when the event was called off."""
    first, stop = clause.subject
    at = telling.first_of(mention)
    led = telling.after(mention) == first and telling.word(at - 1) in telling.signals.determiners
    return first <= at < stop or led or owns(telling, clause, mention)


def owns(telling: Telling, clause: Clause, mention: Mention) -> bool:
    """Whether the subject is that of a day: "Tuesday's clinic"."""
    first = clause.subject[0]
    return telling.after(mention) == first and telling.word(first - 1)[-2:] in telling.signals.genitive


def not_until(telling: Telling, mention: Mention) -> bool:
    """Whether nothing came before the time: "not until noon did he come"."""
    before = telling.first_of(mention) - 2
    return mention.signal in telling.signals.until and telling.word(before) in telling.signals.negation


def ending(telling: Telling, event: int, clause: Clause, mention: Mention) -> bool:
    """Whether the time is that of an end: "until 5", the second of "from … to …", or with a verb of ending."""
    signals, predicate = telling.signals, clause.predicate
    if mention.signal in signals.until or ends_at_noun(telling, mention):
        if waits_to_leave(telling, event, clause):
            return False
        starts = predicate is not None and verb_of(telling, predicate) in signals.begins
        return not starts and (predicate is None or not predicate.negated or ends(telling, event, clause))
    if paired(telling, clause, mention) or until_noun(telling, clause, mention):
        return True
    if predicate is None or mention.signal in FROM or predicate.negated:
        return False
    return ends(telling, event, clause)


def waits_to_leave(telling: Telling, event: int, clause: Clause) -> bool:
    """Whether what was to leave stayed until then: "was meant to sail at 6 but lay at the quay till 7"."""
    predicate, signals = clause.predicate, telling.signals
    if predicate is None or predicate.tense >= 0 or telling.plans.get(event) not in signals.departs:
        return False
    return event not in telling.begun and lemma(verb_of(telling, predicate), signals) in signals.spends


def ends_at_noun(telling: Telling, mention: Mention) -> bool:
    """Whether "until the" stands before the time: "until the 4 o'clock close"."""
    first, signals = telling.first_of(mention), telling.signals
    return telling.word(first - 1) in signals.the and telling.word(first - 2) in signals.until


def ends(telling: Telling, event: int, clause: Clause) -> bool:
    """Whether the verb tells the end of its event: of something that goes on, or that had begun."""
    predicate, signals = clause.predicate, telling.signals
    if predicate is None:
        return False
    verb = verb_of(telling, predicate)
    if ends_object(telling, event, predicate) or put_right(telling, clause):
        return True
    if event in telling.opened and event in telling.begun and cancels(telling, predicate):
        return True
    if verb in signals.arrives:
        return telling.events[event].key in signals.journeys
    if verb not in signals.ends:
        return event in telling.lasted
    if event == telling.sitting and verb in signals.disperses:
        return True
    alone = not any(telling.word(i) in signals.determiners for i in (predicate.last + 1, predicate.last + 2))
    if verb in signals.ceases and alone and not predicate.negated and not personal(telling, clause):
        return True
    if closes(telling, event, clause) or (predicate.word == "done" and awaited(telling, event)):
        return False
    if predicate.word in signals.rises and not (
        sits(telling, clause) or telling.events[event].key in signals.gatherings
    ):
        return False
    before = (
        telling.going
        or event in telling.opened
        or (Kind.LASTS in telling.lately(event) and not halts_other(telling, predicate))
        or telling.events[event].sentence < telling.sentence
    )
    return (before or sits(telling, clause)) and not (predicate.negated and predicate.word == "done")


def ends_object(telling: Telling, event: int, predicate: Predicate) -> bool:
    """Whether the event is what something or somebody ends: "the whistle ended the match"."""
    over = verb_of(telling, predicate) in telling.signals.ends - telling.signals.stops
    if not over or not active(predicate) or predicate.negated:
        return False
    return any(telling.by_head.get(i) == event for i in range(predicate.last + 1, predicate.last + NEAR))


def put_right(telling: Telling, clause: Clause) -> bool:
    """Whether a measure is lifted or a trouble is solved."""
    signals = telling.signals
    return solved(telling, clause) or bool(measure(telling, clause, signals.lifts, signals.ends))


def halts_other(telling: Telling, predicate: Predicate) -> bool:
    """Whether the verb ends or halts what stands after it: "rain stopped loading for an hour"."""
    after, signals = predicate.last + 1, telling.signals
    word = telling.word(after)
    plain = word.isalpha() and word not in signals.prepositions | signals.adverbs | signals.particles
    return active(predicate) and plain and after not in telling.taken


def awaited(telling: Telling, event: int) -> bool:
    """Whether an event was planned and nothing says that it has begun: "due at 9, done at 9.40"."""
    return event in telling.plans and event not in telling.begun


def closes(telling: Telling, event: int, clause: Clause) -> bool:
    """Whether the event shuts or stops something else: "the strike closed the schools on Monday"."""
    predicate, signals = clause.predicate, telling.signals
    if predicate is None or predicate.copula or predicate.participle or not active(predicate):
        return False
    named = telling.by_head.get(clause.subject[1] - 1) == event
    return named and predicate.last + 1 not in telling.taken and telling.word(predicate.last + 1) in signals.the


def sits(telling: Telling, clause: Clause) -> bool:
    """Whether the subject is something that goes on, or that sits as a court does."""
    people = telling.signals.gatherings
    return any(telling.word(i) in people for i in range(*clause.subject)) or subject_happens(telling, clause)


def beginning(telling: Telling, clause: Clause, mention: Mention, *, plan: bool) -> Kind | None:
    """The claim of a time that is not that of an end."""
    signals, predicate = telling.signals, clause.predicate
    if mention.signal in signals.by:
        return Kind.SCHEDULED if plan else Kind.BY
    if mention.signal in ("before", "after") and predicate is not None and mention.hedge not in CLOSE:
        return Kind.BEFORE_TIME if mention.signal == "before" else Kind.AFTER_TIME
    if plan:
        return Kind.SCHEDULED
    if predicate is not None and predicate.negated and mention.signal not in signals.until:
        return None
    aspect = predicate is not None and verb_of(telling, predicate) in signals.begins
    return Kind.START if aspect or mention.signal in FROM else Kind.AT


def paired(telling: Telling, clause: Clause, mention: Mention) -> bool:
    """Whether the time is the second of "from … to …", "between … and …" or "9 to 5"."""
    first = telling.first_of(mention)
    dashed = telling.word(first - 1) in DASHES and first - 2 >= clause.start and first - 2 in telling.taken
    if dashed and mention.type in ("TIME", "DATE"):
        return True
    if mention.signal not in UPTO:
        return False
    if telling.word(first - 1) in ("to", "until", "till") and first - 2 in telling.taken and mention.type == "TIME":
        return True
    return any(telling.word(i) in ("from", "between") for i in range(max(clause.start, first - APART), first))

"""What was meant: "due at 9", "the scheduled 10:45", "instead of noon", "moved from Monday to Thursday"."""

from __future__ import annotations

from timeline.events.merging import subject_happens
from timeline.events.model import BEGUN, Clause, Kind
from timeline.events.telling import Telling, aims, timetable
from timeline.mentions import Mention
from timeline.values import Date, Step, date_part

NEAR, SOON = 4, 2
OF_PLAN = 6
AGREED = 9
LATELY = 4
SETTING = frozenset({"than", "against", "versus", "vs"})
AS_PLANNED = frozenset({("as", "planned"), ("as", "scheduled"), ("as", "intended"), ("as", "expected")})
AHEAD = frozenset({("ahead", "of"), ("instead", "of"), ("rather", "than"), ("place", "of")})


def meant(telling: Telling, clause: Clause, mention: Mention) -> bool:
    """Whether the time is of a plan: by the verb, or by "scheduled" and its like right before the time."""
    predicate, signals = clause.predicate, telling.signals
    first = telling.first_of(mention)
    near = [telling.word(i) for i in range(max(clause.start, first - 3), first)]
    if any(word in signals.plans for word in near) or telling.word(telling.after(mention)) in ("slot", "deadline"):
        return True
    if any(a in signals.set_for and b in signals.leads for a, b in zip(near, near[1:], strict=False)):
        return True
    if predicate is None:
        return to_come(mention)
    if aims(telling, predicate) or predicate.foreseen or predicate.tense == 1:
        return True
    return laid_down(telling, clause, mention) or booked(telling, clause, mention)


def to_come(mention: Mention) -> bool:
    """Whether a time is after the moment of writing by its own words: "8 tomorrow", "next week"."""
    value = date_part(mention.value)
    return isinstance(value, Step) and value.anchor == "now" and value.offset > 0


def booked(telling: Telling, clause: Clause, mention: Mention) -> bool:
    """Whether somebody has an appointment or a booking for the time: "I had an appointment with my dentist at 9"."""
    return mention.type in ("TIME", "DATE") and clocked(telling) and holds_booking(telling, clause)


def clocked(telling: Telling) -> bool:
    """Whether the sentence at hand tells a time of day."""
    sentence, _ = next(reversed(telling.clocks.values()), (None, None))
    return sentence == telling.sentence


def holds_booking(telling: Telling, clause: Clause) -> bool:
    """Whether somebody has an appointment or a booking in a clause, or one is its subject: "my appointment was at 9"."""
    predicate, signals = clause.predicate, telling.signals
    if predicate is None or predicate.negated:
        return False
    if predicate.copula and predicate.word in signals.be:
        return any(telling.word(i) in signals.bookings for i in range(*clause.subject))
    if telling.word(predicate.head) not in signals.has_event:
        return False
    for i in range(predicate.last + 1, min(clause.end, predicate.last + OF_PLAN)):
        if telling.word(i) in signals.prepositions or i in telling.taken:
            return False
        if telling.word(i) in signals.bookings:
            return True
    return False


def laid_down(telling: Telling, clause: Clause, mention: Mention) -> bool:
    """Whether an event is said to be for a time: "my appointment was for 2:15"."""
    predicate = clause.predicate
    if predicate is None or not predicate.copula or mention.signal not in telling.signals.for_:
        return False
    near = telling.first_of(mention) - predicate.last == 2
    return near and mention.type in ("TIME", "DATE") and subject_happens(telling, clause)


def timetabled(telling: Telling, clause: Clause, mention: Mention) -> bool:
    """Whether the present tense says when something is to be: "the flight is on Sunday", "the meeting is at 9"."""
    predicate = clause.predicate
    if predicate is None or not predicate.copula or predicate.tense or predicate.negated:
        return False
    inside = range(predicate.last + 1, telling.first_of(mention) - 1)
    light = all(i in telling.taken or telling.word(i) in telling.signals.adverbs for i in inside)
    if due_by(telling, clause):
        return light
    return telling.first_of(mention) - predicate.last >= 2 and light and subject_happens(telling, clause)


def fixed_ahead(telling: Telling, clause: Clause, mention: Mention) -> bool:
    """Whether a story told in the past goes on to what is to come: "… We fly home on Sunday at nine and get there at four"."""
    predicate = clause.predicate
    if predicate is None or predicate.tense or predicate.copula or mention.number in telling.headed:
        return False
    if clause.linked and any(plan_before(telling, number) for number in range(mention.number - 3, mention.number)):
        return not predicate.negated
    if not timetable(telling, predicate) or all(told.tense >= 0 for told in telling.events[-LATELY:]):
        return False
    date = date_part(mention.value)
    return isinstance(date, Date | Step) and getattr(date, "year", None) is None


def plan_before(telling: Telling, number: int) -> bool:
    """Whether a clock of the sentence at hand is that of what is to come."""
    return number in telling.coming and telling.clocks.get(number, (-1,))[0] == telling.sentence


def due_by(telling: Telling, clause: Clause) -> bool:
    """Whether the subject is a deadline."""
    return any(telling.word(i) in telling.signals.deadlines for i in range(*clause.subject))


def compared(telling: Telling, clause: Clause, mention: Mention) -> bool:
    """Whether the time is a plan that what happened is set against: "than the scheduled 8", "instead of 7"."""
    signals = telling.signals
    first = telling.first_of(mention)
    words = [telling.word(i) for i in range(max(clause.start, first - NEAR), first)]
    marked = any(word in signals.plans or word in signals.schedule or word in ORIGINAL for word in words)
    if (
        "not" in words[-2:]
        and (telling.word(telling.after(mention)), telling.word(telling.after(mention) + 1)) in AS_PLANNED
    ):
        return True
    if denied(telling, first):
        return True
    if any(word in SETTING for word in words) and (marked or words[-1] in SETTING and mention.type == "TIME"):
        return True
    if words[-1:] == ["of"] and mention.type in ("TIME", "DATE") and dated_plan(telling, first):
        return True
    close = words[-1:] and (words[-1] in signals.plans or words[-1] in ORIGINAL)
    if close and any(word in signals.determiners for word in words):
        return True
    return any(pair in AHEAD for pair in zip(words, words[1:], strict=False)) and mention.type in ("TIME", "DATE")


def denied(telling: Telling, first: int) -> bool:
    """Whether the time is one that was agreed on and not kept: "at 10 and not, as had been agreed, at 9"."""
    signals, agreed = telling.signals, None
    for i in range(first - 1, max(0, first - AGREED) - 1, -1):
        word = telling.word(i)
        if agreed is None and (word in signals.plans or word in signals.set_for or word in ORIGINAL):
            agreed = i
        if i in telling.taken or word in ".;":
            return False
        if word in signals.negation:
            return agreed is not None and any(telling.word(n) == "as" for n in range(i + 1, agreed))
    return False


def dated_plan(telling: Telling, first: int) -> bool:
    """Whether the time is what a plan is dated by: "the planned opening date of 10 June", "its promised start of 9"."""
    signals = telling.signals
    for i in range(first - 2, max(0, first - OF_PLAN) - 1, -1):
        word = telling.word(i)
        if word in signals.plans or word in ORIGINAL:
            return telling.word(i - 1) in signals.determiners
        if word in signals.determiners or word in signals.prepositions or i in telling.taken:
            return False
    return False


ORIGINAL = frozenset("original advertised usual published billed promised agreed".split())


def moved(telling: Telling, clause: Clause, mention: Mention) -> Kind | None:
    """What a time says beside "postponed", "put off", "brought forward": the old plan or the new one."""
    signals = telling.signals
    if mention.signal == "from":
        return Kind.SCHEDULED
    if mention.signal in signals.until or mention.signal in ("to", "for"):
        return Kind.RESCHEDULED
    if clause.nested and mention.signal == "on":
        return Kind.SCHEDULED
    return None


def promised(telling: Telling, clause: Clause, mention: Mention) -> bool:
    """Whether somebody is told a time and no more: "they had told us two o'clock"; it is the plan of what comes."""
    predicate, signals, first = clause.predicate, telling.signals, telling.first_of(mention)
    if predicate is None or predicate.word not in signals.promises or predicate.negated or mention.type != "TIME":
        return False
    whom = telling.word(first - 1) in signals.whom and first == predicate.last + 2
    return whom or (first == predicate.last + 1 and predicate.first < predicate.last and not predicate.anterior)


def keep_promise(telling: Telling, event: int, clause: Clause) -> None:
    """Take the time that somebody was told for the plan of what the next sentence dates: "it was ten to five when he came"."""
    if telling.promised is None or clause.predicate is None or event not in telling.begun or event in telling.plans:
        return
    mention, told = telling.promised
    claim = telling.claims[-1] if telling.claims else None
    if claim is None or claim.event != event or claim.kind not in BEGUN:
        return
    if telling.sentence - told <= SOON and telling.tenses.get(claim.mentions[0], -1) < 0:
        telling.claim(Kind.SCHEDULED, event, mention, basis="assumed")
    telling.promised = None

"""How late or early: "20 minutes late", "an hour ahead of schedule", "delayed by", "on time"."""

from __future__ import annotations

from timeline.events.labels import covering
from timeline.events.model import Clause, Kind
from timeline.events.telling import Telling, detained, shifts, timetable
from timeline.mentions import Mention

PUNCTUAL = (
    ("on", "time"),
    ("on", "schedule"),
    ("on", "the", "dot"),
    ("to", "the", "minute"),
    ("as", "scheduled"),
    ("as", "planned"),
    ("to", "time"),
    ("right", "on", "time"),
)
PUNCTUAL_HEADS = frozenset(phrase[0] for phrase in PUNCTUAL)
REACH, PHRASE = 5, 7
COMPARING = frozenset({"than"})
COMPARED = frozenset({"later", "earlier", "sooner"})


def lateness(telling: Telling, mention: Mention) -> int:
    """How the words around a length make it a delay: 1 late, -1 early, 0 neither."""
    if mention.type != "DURATION":
        return 0
    signals, after = telling.signals, telling.after(mention)
    word, then = telling.word(after), telling.word(after + 1)
    if word in ("delay", "hold") or (word == "-" and then == "delay"):
        return 1
    if word in COMPARED and not (then == "than" and beyond_plan(telling, after + 2)):
        return 0
    if word in ("after", "before") and not of_plan(telling, after + 1):
        return 0
    if rival(telling, after) is not None or of_clocks(telling, mention):
        return 0
    if word in signals.late | signals.early:
        return 1 if word in signals.late else -1
    first = telling.first_of(mention)
    before = tuple(telling.word(i) for i in range(first - 3, first))
    if mention.signal in signals.by and (sign := late_by(telling, first - 1)):
        return sign
    return 1 if "delay" in before or "delayed" in before else 0


def of_clocks(telling: Telling, mention: Mention) -> bool:
    """Whether a length says how far the clocks of a place are ahead or behind: "at 7.10 local, three hours ahead"."""
    first = telling.first_of(mention)
    local = telling.word(first - 1) == "," and telling.word(first - 2) in telling.signals.clocked
    return local and telling.word(telling.after(mention)) in telling.signals.measured


def rival(telling: Telling, index: int) -> int | None:
    """The event of those whom a length sets somebody behind or ahead of: "the men left 20 minutes behind the women"."""
    signals = telling.signals
    if telling.word(index) not in signals.measured:
        return None
    index += 2 if telling.word(index + 1) == "of" else 1
    planned = telling.word(index + 1) in signals.clock_nouns | signals.timetables | signals.schedule
    named = telling.word(index) in signals.the and not planned
    return telling.by_subject.get(telling.name(index + 1)) if named else None


def late_by(telling: Telling, index: int) -> int:
    """The sign of "late" or "early" before the "by" at *index*: "late for my shift by an hour"."""
    signals = telling.signals
    late, early = (words - signals.after - signals.before - signals.measured for words in (signals.late, signals.early))
    for i in range(index - 1, index - 1 - PHRASE, -1):
        word = telling.word(i)
        if i in telling.taken or not word[:1].isalnum():
            return 0
        if word in late | early:
            return 1 if word in late else -1
    return 0


def of_plan(telling: Telling, first: int) -> bool:
    """Whether the words from *first* on name a plan: "the advertised time", "the time on the ticket", "it should have"."""
    signals, reach = telling.signals, range(first, first + PHRASE)
    words = [telling.word(i) for i in reach]
    stop = next((n for n, word in enumerate(words) if not word[:1].isalnum() or first + n in telling.taken), PHRASE)
    for n, word in enumerate(words[:stop]):
        before, after = telling.word(first + n - 1), telling.word(first + n + 1)
        if word in signals.planned | signals.deadlines or (word in signals.set_for and before in signals.determiners):
            theirs = before in signals.be and words[0] not in signals.pronouns
            return n < REACH and not theirs
        if word in signals.should and after in signals.have:
            return True
        if word in signals.timetables:
            return after in signals.says or not signals.clock_nouns.isdisjoint(words[:n])
    return False


def beyond_plan(telling: Telling, first: int) -> bool:
    """Whether what stands after "later than" is a plan and nothing that happened: "planned", "usual", "the timetable"."""
    signals = telling.signals
    first += telling.word(first) in signals.series | signals.adverbs
    word = telling.word(first)
    if word in signals.set_for | signals.usual | signals.schedule or of_plan(telling, first):
        return True
    if word in signals.pronouns:
        near = [telling.word(i) for i in range(first + 1, first + 5)]
        said = signals.reports | signals.says
        return any(each in signals.planned | signals.set_for | signals.usual | said for each in near)
    return word in signals.determiners and telling.word(first + 1) in signals.timetables | signals.schedule


def names_plan(telling: Telling, clause: Clause) -> bool:
    """Whether a clause only names the plan that the length before it counts from: "ten minutes after it was due"."""
    signals, at = telling.signals, clause.start
    if clause.predicate is None:
        return False
    while at < clause.end and (at in telling.taken or not telling.word(at)[:1].isalnum()):
        at += 1
    if at - 1 not in telling.taken or telling.word(at) not in signals.late | signals.early:
        return False
    theirs = signals.pronouns | signals.timetables | signals.clock_nouns
    ours = any(telling.word(i) in theirs for i in range(*clause.subject))
    if telling.word(at + 1) in COMPARING:
        return ours and beyond_plan(telling, at + 2)
    return (ours or clause.predicate.participle) and of_plan(telling, at + 1)


def delayed(telling: Telling, event: int, clause: Clause, mention: Mention, *, ended: bool) -> bool:
    """Claim the delay that a length tells, if it tells one: of the end of its event, where that is what is told."""
    sign = lateness(telling, mention)
    if sign and ahead(telling, clause) and (told_apart(telling, mention) or beyond(telling, mention)):
        return True
    counted = telling.word(telling.after(mention)) in telling.signals.before | telling.signals.after
    if not sign and (shifts(telling, clause) or detained(telling, clause)) and not counted:
        words = {telling.word(i) for i in range(clause.start, clause.end)}
        sign = -1 if words & {"forward", "forwards"} else 1
    if sign:
        telling.claim(Kind.DELAY_END if ended else Kind.DELAY, event, mention, sign=sign)
    return bool(sign)


def beyond(telling: Telling, mention: Mention) -> bool:
    """Whether a length is set against another plan: "a week later than"."""
    return telling.word(telling.after(mention)) in COMPARED


def told_apart(telling: Telling, mention: Mention) -> bool:
    """Whether a time right before it says when, as well as how early or late: "they come off on the 4th, a month early"."""
    first = telling.first_of(mention)
    return telling.word(first - 1) == "," and first - 2 in telling.taken


def ahead(telling: Telling, clause: Clause) -> bool:
    """Whether what is set against an older plan is still to be: "I start on the 16th, a week later than I had thought"."""
    predicate = clause.predicate
    return predicate is not None and (predicate.tense == 1 or timetable(telling, predicate))


def punctual(telling: Telling, event: int, clause: Clause) -> None:
    """Claim that the event began as planned, where the clause says so."""
    predicate = clause.predicate
    if predicate is None or predicate.negated or predicate.foreseen:
        return
    words = telling.document.words[predicate.last + 1 : clause.end]
    for n in (n for n, word in enumerate(words) if word in PUNCTUAL_HEADS):
        for phrase in PUNCTUAL:
            if (
                tuple(words[n : n + len(phrase)]) == phrase
                and words[n - 1] not in ("ahead", "than")
                and "not" not in words[:n]
            ):
                tokens = telling.document.tokens
                first = predicate.last + 1 + n
                telling.claim(Kind.ON_TIME, event, span=covering(tokens, first, first + len(phrase) - 1))
                return

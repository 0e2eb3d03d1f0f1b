"""How late or early: "20 minutes late", "an hour ahead of schedule", "delayed by", "on time"."""

from __future__ import annotations

from timeline.events.labels import covering
from timeline.events.model import Clause, Kind
from timeline.events.telling import Telling, shifts
from timeline.lang.signals import Signals
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
REACH = 5


def lateness(telling: Telling, mention: Mention) -> int:
    """How the words around a length make it a delay: 1 late, -1 early, 0 neither."""
    if mention.type != "DURATION":
        return 0
    signals, after = telling.signals, telling.after(mention)
    word, then, third = (telling.word(after + i) for i in range(3))
    if then == "than" and third in signals.prepositions and {after + 3, after + 4} & telling.taken:
        return 0
    if word in ("delay", "hold") or (word == "-" and then == "delay"):
        return 1
    if word in signals.late and (word != "later" or then == "than") and (word != "after" or counted(third, signals)):
        return 1
    if word in signals.early and (word not in ("earlier", "before") or then == "than" or scheduled(telling, after)):
        return -1
    first = telling.first_of(mention)
    before = tuple(telling.word(i) for i in range(first - 3, first))
    return 1 if "delay" in before or "delayed" in before else 0


def scheduled(telling: Telling, index: int) -> bool:
    """Whether the words from *index* on name a plan: "before the scheduled start"."""
    return any(counted(telling.word(i), telling.signals) for i in range(index + 1, index + 4))


def counted(word: str, signals: Signals) -> bool:
    """Whether a word names what a delay is counted from."""
    return word in signals.planned or word in signals.deadlines


def delayed(telling: Telling, event: int, clause: Clause, mention: Mention, *, ended: bool) -> bool:
    """Claim the delay that a length tells, if it tells one: of the end of its event, where that is what is told."""
    sign = lateness(telling, mention)
    counted = telling.word(telling.after(mention)) in telling.signals.before | telling.signals.after
    if not sign and shifts(telling, clause) and not counted:
        words = {telling.word(i) for i in range(clause.start, clause.end)}
        sign = -1 if words & {"forward", "forwards"} else 1
    if sign:
        telling.claim(Kind.DELAY_END if ended else Kind.DELAY, event, mention, sign=sign)
    return bool(sign)


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

"""Which clause each time of a sentence belongs to."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from timeline.events.clauses import terse
from timeline.events.delays import names_plan
from timeline.events.merging import happening
from timeline.events.model import Clause
from timeline.events.plans import denied
from timeline.events.telling import Telling, shifts
from timeline.mentions import Mention

SHORT = 12
OPENING = 4
ONCE = frozenset({"once"})


def shared_out(telling: Telling, found: Sequence[Clause], mentions: Sequence[Mention]) -> list[list[Mention]]:
    """The times of each clause; a clause that is nothing but a time gives it to its neighbour before, or after."""
    shares: list[list[Mention]] = [[] for _ in found]
    starts = [clause.start for clause in found]
    home, last = 0, -1
    for mention in mentions:
        first = telling.first_of(mention)
        number = max(0, bisect_right(starts, first) - 1)
        if found:
            if number and behind(telling, found[number], mention):
                number -= 1
            if not goes_on(telling, first, last):
                home = owner(telling, found, number, mention)
            shares[home].append(mention)
            last = telling.after(mention)
    return shares


def owner(telling: Telling, found: Sequence[Clause], number: int, mention: Mention | None = None) -> int:
    """The clause that a time in clause *number* speaks of."""
    clause = found[number]
    if mention is not None and (moved := shifted_by(telling, found, number, mention)) is not None:
        return moved
    if clause.opener == ":" and clause.predicate is None and headed(telling, found, number):
        return number - 1
    if number and mention is not None and strays(telling, clause, mention):
        return leading(telling, found, number)
    if number == 0 and mention is not None and opens_note(telling, clause, mention):
        return number
    if number and clause.opener == "as" and mention is not None and denied(telling, telling.first_of(mention)):
        return leading(telling, found, number)
    if cleft(telling, found, number):
        return number + 1
    if shown(telling, found, number):
        return number - 1
    if (
        clause.predicate is not None
        or clause.opener == ":"
        or not (wordless(telling, clause) or counted(telling, clause))
    ):
        return number
    before = next((n for n in range(number - 1, max(-1, number - 6), -1) if speaks(telling, found[n])), None)
    if before is not None:
        return before
    after = (n for n in range(number + 1, min(len(found), number + 6)) if found[n].predicate is not None)
    return next(after, number)


def goes_on(telling: Telling, first: int, last: int) -> bool:
    """Whether a time is the end of the stretch that the one before opened: "1436" of "from 1421 to 1436"."""
    signals = telling.signals
    if first - 1 != last or telling.word(last) not in signals.ranges:
        return False
    at = last - 1
    while at in telling.taken and last - at < SHORT:
        at -= 1
    return telling.word(at) in signals.from_


def strays(telling: Telling, clause: Clause, mention: Mention) -> bool:
    """Whether a comma parts a stretch from the side clause that it follows: "he moved in once she left, from May to July"."""
    signals, first = telling.signals, telling.first_of(mention)
    aside = clause.opener in signals.after | signals.before | signals.since | signals.while_ | ONCE
    led = telling.word(first - 1) in signals.from_ and telling.word(first - 2) == ","
    return aside and led and telling.word(telling.after(mention)) in signals.ranges and clause.predicate is not None


def opens_note(telling: Telling, clause: Clause, mention: Mention) -> bool:
    """Whether a clock opens a note, with what it notes right after it: "14:41 Engine en route; arrived 14:58"."""
    if clause.predicate is not None or mention.clock is None or mention.signal:
        return False
    word = telling.word(telling.after(mention))
    named = word.isalnum() and word not in telling.signals.functional and telling.after(mention) < clause.end
    return named and telling.first_of(mention) == clause.start


def shifted_by(telling: Telling, found: Sequence[Clause], number: int, mention: Mention) -> int | None:
    """The clause that moves a plan, where an aside parts it from how far: "delayed the ferry, due out at 9, by an hour"."""
    first = telling.first_of(mention)
    if (
        mention.type != "DURATION"
        or telling.word(first - 1) not in telling.signals.by
        or telling.word(first - 2) != ","
    ):
        return None
    asides = range(number - 1, max(-1, number - 4), -1)
    return next((n for n in asides if found[n].predicate is not None and shifts(telling, found[n])), None)


def leading(telling: Telling, found: Sequence[Clause], number: int) -> int:
    """The nearest clause before that depends on no other by its first word."""
    signals = telling.signals
    led = signals.after | signals.before | signals.until | signals.since | signals.relatives
    free = (n for n in range(number - 1, -1, -1) if found[n].predicate is not None and found[n].opener not in led)
    return next(free, number)


def headed(telling: Telling, found: Sequence[Clause], number: int) -> bool:
    """Whether what stands before a colon is the name of an event and no more: "Next meeting: Friday at 9"."""
    before = found[number - 1] if number else None
    if before is None or before.predicate is not None or before.end - before.start > SHORT:
        return False
    last = before.end - 1
    return (
        wordless(telling, found[number])
        and happening(telling, last)
        and any(telling.word(i) in telling.signals.coming for i in range(before.start, last))
    )


def behind(telling: Telling, clause: Clause, mention: Mention) -> bool:
    """Whether a length leads a clause that only names the plan it counts from: "…, a month behind the date agreed on"."""
    predicate = clause.predicate
    if names_plan(telling, clause):
        return True
    if (
        predicate is None
        or not predicate.participle
        or telling.word(telling.after(mention)) not in telling.signals.measured
    ):
        return False
    return not any(telling.word(i)[:1].isalnum() for i in range(clause.start, telling.first_of(mention)))


def counted(telling: Telling, clause: Clause) -> bool:
    """Whether a clause without a verb only sets a length against a plan: ", a week ahead of the agreed opening on 3 May"."""
    if clause.predicate is not None or clause.opener != ",":
        return False
    at = clause.start
    while at < clause.end and (at in telling.taken or not telling.word(at)[:1].isalnum()):
        at += 1
    return at - 1 in telling.taken and telling.word(at) in telling.signals.measured


def cleft(telling: Telling, found: Sequence[Clause], number: int) -> bool:
    """Whether a clause only says what time it was when what the next clause tells happened: "It was noon when …"."""
    predicate = found[number].predicate
    if predicate is None or not predicate.copula or number + 1 >= len(found) or found[number + 1].predicate is None:
        return False
    then = found[number + 1]
    if telling.word(predicate.first - 1) != "it":
        return False
    if then.opener in ("when", "before") or telling.word(then.start) != "that":
        return then.opener in ("when", "before")
    after = range(predicate.last + 1, found[number].end)
    timed = all(i in telling.taken or telling.word(i) in telling.signals.prepositions for i in after)
    return predicate.negated or timed


def shown(telling: Telling, found: Sequence[Clause], number: int) -> bool:
    """Whether a clause only says what time it was when what the clause before tells happened: "When he came it was 9"."""
    predicate = found[number].predicate
    before = found[number - 1] if number else None
    if predicate is None or not predicate.copula or predicate.negated or before is None or before.predicate is None:
        return False
    told = telling.word(predicate.first - 1) == "it" and predicate.last + 1 in telling.taken
    return (told and before.opener in telling.signals.while_) or time_of(telling, found[number], before)


def time_of(telling: Telling, clause: Clause, before: Clause) -> bool:
    """Whether a clause says when the first or last time was that something came about: "The last time it failed was in May"."""
    signals, predicate = telling.signals, clause.predicate
    if predicate is None or predicate.last + 2 not in telling.taken or clause.subject[0] >= before.end:
        return False
    opening = [telling.word(i) for i in range(before.start, before.start + OPENING)]
    return any(
        one in signals.series and other in signals.occasions for one, other in zip(opening, opening[1:], strict=False)
    )


def speaks(telling: Telling, clause: Clause) -> bool:
    """Whether a clause can hold a time: by its verb, or by a noun."""
    return clause.predicate is not None or any(happening(telling, i) for i in range(clause.start, clause.end))


def in_notes(telling: Telling) -> bool:
    """Whether the sentence at hand is written as notes are; asked once of each."""
    if telling.noted is None or telling.noted[0] != telling.sentence:
        document = telling.document
        sentence = document.within(document.sentences[telling.sentence])
        telling.noted = (telling.sentence, terse(document.tokens, sentence, telling.taken, telling.signals))
    return telling.noted[1]


def wordless(telling: Telling, clause: Clause) -> bool:
    """Whether a clause without a verb holds little more than a time."""
    if clause.end - clause.start > SHORT:
        return False
    signals = telling.signals
    inside = range(clause.start, clause.end)
    words = [i for i in inside if telling.word(i).isalpha() and telling.word(i) not in signals.functional]
    free = [i for i in words if i not in telling.taken]
    if any(happening(telling, i) for i in free):
        return False
    timed = [i for i in inside if i in telling.taken]
    if free and timed and free[-1] < timed[0] and in_notes(telling):
        return False
    first = next((i for i in inside if telling.word(i) not in signals.boundaries), clause.start)
    return not free or free[0] != first or clause.start in telling.taken or clause.opener in ("(", ",")

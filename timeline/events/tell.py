"""Clauses to events: each predicate or planned thing becomes an event, told again or told anew."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from timeline.events.labels import covering, head, phrase
from timeline.events.merging import about_subject, described, happening, named, of_somebody, recent, same
from timeline.events.model import Clause, Kind, Predicate, Told
from timeline.events.plans import to_come
from timeline.events.telling import Telling, aims, cancels, foresees, lemma, shifts, verb_of
from timeline.mentions import Mention
from timeline.text import Span

OBJECT = 7
ASKED = 8


def tell(telling: Telling, clause: Clause, mentions: Sequence[Mention]) -> int | None:
    """The event that *clause* tells of: one already known, or a new one."""
    if clause.predicate is None:
        return fragment(telling, clause, mentions)
    if telling.latest is not None and points_back(telling, clause, mentions):
        return telling.latest
    if telling.latest is not None and meant_before(telling, clause):
        return telling.latest
    subject = subject_of(telling, clause)
    thing = object_of(telling, clause)
    span = spanned(telling, clause, mentions)
    heading = covering(telling.document.tokens, clause.predicate.head, clause.predicate.head)
    if thing is not None and active(clause.predicate):
        return object_event(telling, clause, thing, span, heading)
    if (moved := moved_it(telling, clause)) is not None:
        return telling.again(moved, span, heading)
    known = same(telling, clause, subject, mentions)
    if known is not None:
        remember(telling, known, clause, subject)
        return telling.again(known, span, heading)
    number = telling.add(new_event(telling, clause, subject, span, heading))
    if subject is not None and telling.events[number].key:
        telling.by_key[named(telling, clause.subject, subject)] = number
        describe(telling, number, clause.subject, subject)
    remember(telling, number, clause, subject)
    if all(mention.type == "DURATION" for mention in mentions):
        in_line(telling, clause, number)
    return number


def in_line(telling: Telling, clause: Clause, number: int) -> None:
    """Let what "came next" or "followed" begin as what was told before it, or as what it followed, ends."""
    predicate, signals, before = clause.predicate, telling.signals, telling.main
    if predicate is None or predicate.negated or not active(predicate) or predicate.tense >= 0:
        return
    after = predicate.last + 1
    if lemma(predicate.word, signals) in signals.follows:
        followed = (telling.by_subject.get(telling.name(i)) for i in range(after, min(clause.end, after + OBJECT)))
        before = next((known for known in followed if known is not None), before)
    elif telling.word(after) not in signals.coming:
        return
    if before not in (None, number):
        telling.in_line.add(number)
        telling.claim(Kind.MEETS, before, other=number, basis="assumed")


def had(telling: Telling, clause: Clause, times: Sequence[Mention]) -> int | None:
    """The event whose noun the verb only lends its tense to, where all times are of it: "had dinner at eight", "held talks"."""
    predicate, found = clause.predicate, {telling.nouns_of.get(m.number) for m in times}
    if predicate is None or predicate.negated or len(found) != 1:
        return None
    if telling.word(predicate.head) not in telling.signals.has_event or not active(predicate):
        return None
    told = found.pop()
    after = predicate.last + 1
    noun = next((i for i in range(after, min(clause.end, after + OBJECT)) if telling.by_head.get(i) == told), None)
    own = {i for mention in times for i in range(telling.first_of(mention), telling.after(mention))}
    return told if noun is not None and all(i in own or inner(telling, i) for i in range(after, noun)) else None


def inner(telling: Telling, index: int) -> bool:
    """Whether a word can stand between an article and its noun."""
    word, signals = telling.word(index), telling.signals
    plain = word[:1].isalpha() and word not in signals.prepositions
    return index not in telling.taken and (plain or word in signals.genitive | signals.belonging)


def again(telling: Telling, clause: Clause, told: int, times: Sequence[Mention]) -> int:
    """An event told once more, by the clause whose verb has it as its object."""
    assert clause.predicate is not None  # noqa: S101 - the caller has seen it
    head = clause.predicate.head
    return telling.again(told, spanned(telling, clause, times), covering(telling.document.tokens, head, head))


def active(predicate: Predicate) -> bool:
    """Whether the verb is no passive, so that its object can be what it begins, ends or moves."""
    return predicate.last == predicate.first or predicate.infinitive is not None or predicate.tense == 1


def describe(telling: Telling, number: int, span: tuple[int, int], noun: int) -> None:
    """Remember the names that tell an event from others of its noun."""
    own = described(telling, span, noun)
    telling.described[number] = telling.described.get(number, frozenset()) | own
    telling.by_key.update({f"{word} {telling.name(noun)}": number for word in own})


def remember(telling: Telling, number: int, clause: Clause, subject: int | None) -> None:
    """Remember an event by its subject and its verb, for what later words refer back to."""
    if subject is not None:
        spoken = telling.by_key.get(telling.name(subject))
        if spoken is not None:
            telling.events[spoken] = evolve(telling.events[spoken], last=telling.sentence)
        telling.by_subject[telling.name(subject)] = number
        if about_subject(telling, clause):
            telling.by_head[subject] = number
        elif happening(telling, subject) and not halting(telling, clause):
            telling.by_head.setdefault(subject, number)
    if clause.predicate is not None:
        if verb_of(telling, clause.predicate) in telling.signals.begins and about_subject(telling, clause):
            telling.opened.add(number)
        bare = subject is None and clause.subject[0] >= clause.subject[1] and verb_of(telling, clause.predicate)
        if gathers(telling, clause, clause.predicate) or to_order(telling, clause) or bare in telling.signals.begins:
            telling.sitting = number
        deed = lemma(verb_of(telling, clause.predicate), telling.signals)
        if not (clause.predicate.anterior and deed in telling.by_deed):  # what went before is told in passing
            telling.by_deed[deed] = number
        telling.first_deed.setdefault(deed, number)
        if telling.word(clause.predicate.head - 1) in telling.signals.be:
            telling.by_deed[f"be_{deed}"] = number  # "the matter was heard", and no shot


def halting(telling: Telling, clause: Clause) -> bool:
    """Whether the verb breaks off what its subject names, so that the event is the halt."""
    return clause.predicate is not None and verb_of(telling, clause.predicate) in telling.signals.pauses


def points_back(telling: Telling, clause: Clause, mentions: Sequence[Mention]) -> bool:
    """Whether the clause only says when what was just told was: "that was about six", "which was at noon"."""
    predicate, signals = clause.predicate, telling.signals
    if predicate is None or not predicate.copula or predicate.negated or predicate.tense == 1 or not mentions:
        return False
    pointer = telling.word(predicate.first - 1)
    if pointer not in signals.points or mentions[0].type == "DURATION":
        return False
    if pointer in signals.relatives and clause.start <= clause.subject[0] < predicate.first - 1:
        return False  # "the next meeting, which would be on the 12th", is about that noun
    first = telling.first_of(mentions[0])
    return first > predicate.last and all(
        telling.word(i) in signals.functional for i in range(predicate.last + 1, first)
    )


def meant_before(telling: Telling, clause: Clause) -> bool:
    """Whether the clause only adds when what was just told had been meant to be: "…, it having been called for two"."""
    predicate, signals = clause.predicate, telling.signals
    if predicate is None or telling.word(predicate.first) not in signals.having or predicate.infinitive is not None:
        return False
    led = clause.opener == "," and (clause.start == predicate.first or telling.word(clause.start) in signals.it)
    return led and aims(telling, predicate) and recent(telling, telling.latest, 0)


def gathers(telling: Telling, clause: Clause, predicate: Predicate) -> bool:
    """Whether people met or sat, with nobody whom they met."""
    signals, after = telling.signals, predicate.last + 1
    if predicate.negated or lemma(predicate.word, signals) not in signals.sits:
        return False
    word = telling.word(after)
    plain = after >= clause.end or after in telling.taken or not word[:1].isalnum()
    return plain or word in signals.prepositions and word != "with" or word in signals.particles | signals.adverbs


def subject_of(telling: Telling, clause: Clause) -> int | None:
    """The head noun of the subject, if the clause has one of its own."""
    first, stop = clause.subject
    led = telling.word(first) in telling.signals.prepositions and first + 1 in telling.taken
    opens = first + 1 if led else first
    while opens < stop and opens in telling.taken:
        opens += 1
    return head(telling.document.tokens, (opens if opens < stop else first, stop), telling.signals)


def object_of(telling: Telling, clause: Clause) -> int | None:
    """The event noun that a verb of beginning, ending, calling off or moving has as its object."""
    predicate, signals = clause.predicate, telling.signals
    if predicate is None:
        return None
    verb = verb_of(telling, predicate)
    moves = shifts(telling, clause)
    if not (
        moves
        or to_order(telling, clause)
        or verb in signals.cancelled
        or reckoned(telling, clause)
        or ((verb in signals.begins or verb in signals.ends) and not predicate.copula)
    ):
        return None
    found = None
    for i in range(predicate.last + 1, min(clause.end, predicate.last + OBJECT)):
        word = telling.word(i)
        if moves and (word in signals.shifted_by or i in telling.taken or i + 1 in telling.taken):
            continue
        if word in signals.prepositions or word in signals.auxiliary or not (word[0].isalnum() or word == "-"):
            break
        found = i if happening(telling, i) or (moves and word in signals.deeds) else found
    return found


def reckoned(telling: Telling, clause: Clause) -> bool:
    """Whether the verb only says at what time something was: "the paper puts the launch at 9"."""
    predicate, signals = clause.predicate, telling.signals
    if (
        predicate is None
        or predicate.word not in signals.reckons
        or telling.word(predicate.last + 1) not in signals.the
    ):
        return False
    near = range(predicate.last + 2, min(clause.end, predicate.last + OBJECT))
    return any(telling.word(i) in signals.at and i + 1 in telling.taken for i in near)


def moved_it(telling: Telling, clause: Clause) -> int | None:
    """The plan that "it" is where something moves it: "fog put it back by an hour"."""
    predicate, plan = clause.predicate, telling.open_plan
    if predicate is None or not active(predicate) or telling.word(predicate.last + 1) not in telling.signals.it:
        return None
    return plan if shifts(telling, clause) and recent(telling, plan, 2) else None


def object_event(telling: Telling, clause: Clause, thing: int, span: Span, heading: Span) -> int:
    """The event that a verb has as its object: known by its noun, or new."""
    tokens, signals = telling.document.tokens, telling.signals
    known = telling.by_key.get(telling.name(thing))
    if known is None and telling.word(thing) in telling.signals.sitters and not opening(telling, clause):
        known = telling.sitting
    plan = telling.open_plan
    if known is None and recent(telling, plan, 1) and plan is not None:
        undone = clause.predicate is not None and cancels(telling, clause.predicate) and of_somebody(telling, plan)
        known = plan if undone or telling.word(thing) in signals.deeds else None
    determiner = telling.word(clause.predicate.last + 1) if clause.predicate else ""
    if known is not None and determiner not in ("a", "an", "another"):
        return telling.again(known, span, heading)
    first = clause.predicate.last + 1 if clause.predicate else thing
    label = phrase(tokens, first, thing, telling.document.text, signals)
    told = Told(
        0, label, (span,), (covering(tokens, thing, thing),), "occurred", tense_of(clause), key=telling.name(thing)
    )
    number = telling.add(told_now(telling, told))
    telling.by_head[thing] = number
    if opening(telling, clause):
        telling.sitting = number
    return number


def opening(telling: Telling, clause: Clause) -> bool:
    """Whether the verb opens what is its object: "opened the session", "called the meeting to order"."""
    predicate, signals = clause.predicate, telling.signals
    if predicate is None:
        return False
    return verb_of(telling, predicate) in signals.begins or to_order(telling, clause)


def to_order(telling: Telling, clause: Clause) -> bool:
    """Whether somebody calls a meeting to order."""
    predicate = clause.predicate
    if predicate is None or predicate.word not in telling.signals.summons:
        return False
    words = [telling.word(i) for i in range(predicate.last + 1, min(clause.end, predicate.last + OBJECT + 2))]
    return any(pair in telling.signals.in_order for pair in zip(words, words[1:], strict=False))


def told_now(telling: Telling, told: Told) -> Told:
    """An event told in the sentence at hand."""
    return evolve(told, sentence=telling.sentence, last=telling.sentence)


def tense_of(clause: Clause) -> int:
    """The tense of the clause's verb."""
    return clause.predicate.tense if clause.predicate else 0


def spanned(telling: Telling, clause: Clause, mentions: Sequence[Mention]) -> Span:
    """The words of the clause that name the event: from its subject to the first time after its verb."""
    tokens, predicate = telling.document.tokens, clause.predicate
    first = clause.start
    last = (predicate.last if predicate else first) + 1
    times = [m.span for m in mentions]
    for time in times:
        if tokens[first].start < time.end <= tokens[predicate.first if predicate else first].start:
            ahead = telling.document.first_from(time.end)
            first = ahead if not subject_between(telling, first, ahead, mentions) else first
    if not times:
        last = max(last, clause.end)
    while last < clause.end and not any(t.start <= tokens[last].start < t.end for t in times):
        last += 1
    while last - 1 > (predicate.last if predicate else first) and loose(telling, last - 1):
        last -= 1
    return covering(tokens, min(first, last - 1), last - 1)


def subject_between(telling: Telling, first: int, ahead: int, mentions: Sequence[Mention]) -> bool:
    """Whether a noun stands before the time, so that the time is no opening of the clause."""
    tokens, signals = telling.document.tokens, telling.signals
    spans = [m.span for m in mentions]
    return any(
        tokens[i].word[0].isalnum()
        and tokens[i].word not in signals.functional
        and not any(s.start <= tokens[i].start < s.end for s in spans)
        for i in range(first, ahead)
    )


def loose(telling: Telling, index: int) -> bool:
    """Whether a trailing word is only a mark, a preposition or a determiner."""
    word = telling.word(index)
    return not word[:1].isalnum() or word in telling.signals.prepositions or word in telling.signals.determiners


def new_event(telling: Telling, clause: Clause, subject: int | None, span: Span, heading: Span) -> Told:
    """A new event, named by its subject where the verb is about the subject, and else by its verb."""
    predicate = clause.predicate
    assert predicate is not None  # noqa: S101 - the caller has seen it
    tokens, text, signals = telling.document.tokens, telling.document.text, telling.signals
    about = about_subject(telling, clause) or only_when(telling, predicate)
    named = subject is not None and about and telling.word(subject) not in signals.pronouns
    if named and subject is not None:
        label = phrase(tokens, clause.subject[0], subject, text, signals)
        name = telling.name(subject)
        span = Span(min(span.start, tokens[subject].start), span.end) if tokens[subject].start < span.end else span
    else:
        last = max(predicate.last, telling.document.first_from(span.end) - 1)
        label, name = phrase(tokens, predicate.head, last, text, signals), ""
    status = "planned" if foresees(telling, predicate) else "occurred"
    number, now = len(telling.events), telling.sentence
    return Told(number, label, (span,), (heading,), status, predicate.tense, predicate.anterior, now, name, now)


def only_when(telling: Telling, predicate: Predicate) -> bool:
    """Whether the verb says no more of its subject than when it was: "Balloon inflation was at 3:51"."""
    after = predicate.last + 1
    led = telling.word(after) in telling.signals.at
    return predicate.copula and (after in telling.taken or (led and after + 1 in telling.taken))


def fragment(telling: Telling, clause: Clause, mentions: Sequence[Mention]) -> int | None:
    """The event of a clause without a verb, where it has a noun of its own beside the time."""
    tokens, signals = telling.document.tokens, telling.signals
    named = [
        i
        for i in range(clause.start, clause.end)
        if tokens[i].word[0].isalpha()
        and tokens[i].word not in signals.prepositions
        and tokens[i].word not in signals.determiners
        and tokens[i].word not in signals.boundaries
        and i not in telling.taken
    ]
    named = named if opens_with_name(telling, clause) else [clause.start]
    asked = answered(telling) if mentions and not any(happening(telling, i) for i in named) else None
    if asked is not None:
        return asked
    if not mentions or not named:
        return None
    run = first_run(named)
    first = head(tokens, (run[0], run[-1] + 1), signals)
    name = telling.name(run[-1]) if first is not None and happening(telling, first) else ""
    heading = covering(tokens, run[-1], run[-1])
    label = phrase(tokens, run[0], run[-1], telling.document.text, signals)
    span = covering(tokens, run[0], run[-1])
    ahead = any(tokens[i].word in signals.coming for i in run) or telling.agenda or any(map(to_come, mentions))
    status = "planned" if ahead else "occurred"
    told = Told(0, label, (span,), (heading,), status, 0, key=name)
    return telling.add(told_now(telling, told))


def opens_with_name(telling: Telling, clause: Clause) -> bool:
    """Whether a note opens with more than a word such as "off" before its time: "Off at seven", "Up by six"."""
    tokens, signals = telling.document.tokens, telling.signals
    if tokens[clause.start].word not in signals.particles:
        return True
    then = clause.start + 1
    while then < clause.end and tokens[then].word in signals.at | signals.by:
        then += 1
    return then >= clause.end or then not in telling.taken


def answered(telling: Telling) -> int | None:
    """The event of the question that the sentence answers without a verb of its own: "When did she go?" "At nine."."""
    document, number = telling.document, telling.sentence
    start = document.sentences[number].start
    asked = document.text[max(0, start - ASKED) : start].rstrip().endswith("?")
    if not asked or not telling.events:
        return None
    last = telling.events[-1]
    return last.number if number - max(last.sentence, last.last) <= ASKED // 2 else None


def first_run(indices: list[int]) -> list[int]:
    """The first run of neighbouring words, prepositions between them allowed."""
    run = indices[:1]
    for i in indices[1:]:
        if i - run[-1] > 3:
            break
        run.append(i)
    return run

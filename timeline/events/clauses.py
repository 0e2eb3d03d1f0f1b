"""Sentences cut into clauses: one predicate each, with its subject, which an earlier clause may hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import takewhile

from attrs import evolve

from timeline.events.model import Clause, Predicate
from timeline.events.objects import without_objects
from timeline.events.predicates import predicates
from timeline.lang.signals import Signals
from timeline.text import Token

HARD = frozenset(';:—–()"“”?!|')
MARKS = HARD | {"-"}
DASHES = frozenset("-–—")
STAMP = 20
NOUN_REACH, PAIR = 8, 6


def clauses(tokens: Sequence[Token], span: range, taken: frozenset[int], signals: Signals) -> Iterator[Clause]:
    """The clauses of one sentence, in order; a sentence without a verb is one clause without a predicate."""
    found = without_objects(tokens, list(predicates(tokens, span, taken, signals)), taken, signals)
    cuts = boundaries(tokens, span, found, taken, signals)
    edges = [span.start, *cuts, span.stop]
    cut: list[Clause] = []
    number = 0
    for start, end in zip(edges, edges[1:], strict=False):
        here = []
        while number < len(found) and found[number].first < end:
            here.append(found[number])
            number += 1
        cut += ruled(tokens, start, end, reduced_first(tokens, here, taken, signals), taken, signals)
    yield from subjects(tokens, cut, taken, signals)


def reduced_first(
    tokens: Sequence[Token], here: list[Predicate], taken: frozenset[int], signals: Signals
) -> list[Predicate]:
    """The predicates between two boundaries; the first of two is a participle, as in "the flight booked for 6 left"."""
    if len(here) < 2:
        return here
    first, then = here[0], here[1]
    after = tokens[first.last + 1].word
    single = first.first == first.head and first.word in signals.participle or first.word.endswith("ed")
    phrase = after in signals.prepositions or after in signals.adverbs or first.last + 1 in taken or first.infinitive
    own = tokens[then.first - 1].word in signals.pronouns or tokens[first.first - 1].word in signals.pronouns
    if single and phrase and not own and not then.participle and then.first > first.last + 1 and after != "that":
        return [evolve(first, participle=True), *here[1:]]
    return here


def ruled(
    tokens: Sequence[Token], start: int, end: int, here: list[Predicate], taken: frozenset[int], signals: Signals
) -> Iterator[Clause]:
    """A clause for each predicate between two boundaries, each ending where the next begins."""
    opener = tokens[start].word if start < end else ""
    begin = start
    while begin < end - 1 and introduces(tokens, begin, signals):
        begin += 1
        opener = tokens[begin].word if introduces(tokens, begin, signals) else opener
    if begin > start and opener == "," and tokens[begin].word in signals.openers - signals.relatives:
        opener = tokens[begin].word
    if not here:
        if begin < end:
            yield Clause(begin, end, None, (begin, begin), opener)
        return
    led = {opener, tokens[begin].word, tokens[here[0].first - 1].word} & (signals.openers - signals.relatives - JOINS)
    later = [
        (led and pronoun_before(tokens, a, b, signals)) or subject_start(tokens, a, b, opener, taken, signals)
        for a, b in zip(here, here[1:], strict=False)
    ]
    edges = [begin, *later, end]
    for number, predicate in enumerate(here):
        first, stop = edges[number], edges[number + 1]
        subject = (first, predicate.first + (tokens[predicate.first].word in signals.contracted))
        lead = tokens[predicate.first - 1].word if number else ""
        opener_here = opener if number == 0 else lead if lead in signals.openers else ""
        yield Clause(first, stop, predicate, subject, opener_here, linked=number > 0)


def pronoun_before(tokens: Sequence[Token], before: Predicate, predicate: Predicate, signals: Signals) -> int | None:
    """Where the pronoun stands that begins the clause of a verb with no mark before it: "when the mill shut we left"."""
    at = predicate.first - 1
    while at > before.last and tokens[at].word in signals.adverbs:
        at -= 1
    alone = before.word.endswith("ing") and tokens[at].word not in signals.whom
    pronoun = tokens[at].word in (signals.persons | signals.plain_subjects) - signals.relatives
    return at if pronoun and at > before.last + (not alone) else None


def after_time(tokens: Sequence[Token], start: int, stop: int, taken: frozenset[int], signals: Signals) -> int:
    """Where what is said begins, after the time at which it is said: "the bank said on Friday it would close"."""
    at = start + (tokens[start].word in signals.at)
    while at in taken and at < stop:
        at += 1
    owned = tokens[at].word.startswith("'") or tokens[at - 1].word.endswith("'s")
    return at if (at > start + 1 or start in taken) and not owned else start


def subject_start(
    tokens: Sequence[Token],
    before: Predicate,
    predicate: Predicate,
    opener: str,
    taken: frozenset[int],
    signals: Signals,
) -> int:
    """Where the subject of a verb begins with no mark before it: "there being no quorum the meeting rose".

    So it does right after a verb of saying: "the mate said the mast fell".
    """
    if before.word in signals.reports and before.first == before.last:
        return after_time(tokens, before.last + 1, predicate.first, taken, signals)
    joined = opener in ("and", "but", "or", "nor", "yet", "") or opener not in signals.openers
    if joined and not (before.word.endswith("ing") and (before.participle or before.copula)):
        return predicate.first
    for i in range(predicate.first - 1, max(before.last + 1, predicate.first - NOUN_REACH), -1):
        word = tokens[i].word
        if word in signals.determiners and i + 1 < predicate.first:
            return i
        if not word[:1].isalnum() or word in signals.functional:
            break
    return predicate.first


def introduces(tokens: Sequence[Token], index: int, signals: Signals) -> bool:
    """Whether a word only opens a clause: a mark, a conjunction or a relative pronoun."""
    word = tokens[index].word
    return not word[:1].isalnum() or word in signals.boundaries or word in signals.relatives and word != "that"


def boundaries(
    tokens: Sequence[Token],
    span: range,
    found: list[Predicate],
    taken: frozenset[int],
    signals: Signals,
) -> list[int]:
    """Where one clause ends and the next begins: at hard marks, and at the last conjunction or comma between verbs."""
    verbs = {i for p in found for i in range(p.first, p.last + 1)}
    free = [i for i in range(span.start + 1, span.stop) if i not in taken and i not in verbs]
    cuts = {i for i in free if tokens[i].word in MARKS and (tokens[i].word in HARD or dash(tokens, i))}
    cuts -= {i for i in cuts if between_times(tokens, i, span, taken)}
    cuts -= named_in_brackets(tokens, sorted(cuts), verbs | taken)
    if not found or terse(tokens, span, taken, signals):
        cuts |= entries(tokens, span, free, taken, signals)
    hard = sorted(cuts)
    soft = [
        i
        for i in free
        if tokens[i].word == "," or (tokens[i].word in signals.openers and not paired(tokens, i, signals))
    ]
    at = edge = 0
    for here, after in zip(found, found[1:], strict=False):
        while at < len(soft) and soft[at] <= here.last:
            at += 1
        between = []
        while at < len(soft) and soft[at] < after.first:
            between.append(soft[at])
            at += 1
        while edge < len(hard) and hard[edge] <= here.last:
            edge += 1
        last_hard = max((i for i in hard[edge : edge + 8] if i < after.first), default=None)
        if last_hard is not None:
            between = [i for i in between if i > last_hard and tokens[i].word != ","]
        if between:
            cuts.add(best_cut(tokens, between, taken, signals))
    return sorted(cuts)


def paired(tokens: Sequence[Token], i: int, signals: Signals) -> bool:
    """Whether "and" joins the two that a word such as "between" asks for: "flights between Oslo and Rome by May"."""
    if tokens[i].word != "and":
        return False
    before = (tokens[k].word for k in range(i - 2, max(-1, i - PAIR), -1))
    return any(word in signals.pairing for word in takewhile(lambda word: word[:1].isalnum(), before))


def between_times(tokens: Sequence[Token], i: int, span: range, taken: frozenset[int]) -> bool:
    """Whether a mark divides nothing: the dash of "9:05 – 9:20", what follows the times that open an entry: "9:05: lamp test"."""
    dashed, opening = tokens[i].word in DASHES, range(span.start, i)
    if dashed and i - 1 in taken and i + 1 in taken:
        return True
    if not (dashed or tokens[i].word == ":") or not 0 < len(opening) < STAMP:
        return False
    return all(n in taken or tokens[n].word in DASHES for n in opening)


def named_in_brackets(tokens: Sequence[Token], cuts: Sequence[int], told: AbstractSet[int]) -> set[int]:
    """The brackets around another name of a subject, which part no clauses: "the ferry (No. 3) left"."""
    found = set()
    for opening, closing in zip(cuts, cuts[1:], strict=False):
        pair = tokens[opening].word == "(" and tokens[closing].word == ")" and closing - opening < NOUN_REACH
        if pair and closing + 1 in told and told.isdisjoint(range(opening, closing)):
            found |= {opening, closing}
    return found


def entries(
    tokens: Sequence[Token], span: range, free: Sequence[int], taken: frozenset[int], signals: Signals
) -> set[int]:
    """The commas of a sentence without verbs that part notes with a time each: "clamp on 9:50, clamp off 10:31"."""
    edges = [span.start, *(i for i in free if tokens[i].word == ","), span.stop]
    cuts = set()
    for start, comma, stop in zip(edges, edges[1:], edges[2:], strict=False):
        sides = (range(start, comma), range(comma + 1, stop))
        if all(noted(tokens, side, taken, signals) for side in sides):
            cuts.add(comma)
    return cuts


def terse(tokens: Sequence[Token], span: range, taken: frozenset[int], signals: Signals) -> bool:
    """Whether a sentence is written as notes are: no article, and a time before each comma: "on scene 7:24, left 7:51"."""
    if not signals.determiners.isdisjoint(tokens[i].word for i in span):
        return False
    commas = [i for i in span if tokens[i].word == "," and i not in taken]
    return bool(commas) and all(i - 1 in taken for i in commas)


def noted(tokens: Sequence[Token], side: range, taken: frozenset[int], signals: Signals) -> bool:
    """Whether the tokens hold a time and a word that names something."""
    named = any(tokens[i].word.isalpha() and i not in taken and tokens[i].word not in signals.functional for i in side)
    return named and any(i in taken for i in side)


def best_cut(tokens: Sequence[Token], between: list[int], taken: frozenset[int], signals: Signals) -> int:
    """The last boundary between two verbs, with the comma or the other openers just before it.

    What stands after "and" and a noun is no boundary: "…, and a shot after the break made it 2-1".
    """
    place = len(between) - 1
    last = between[place]
    prepositions = signals.before | signals.after | signals.since | signals.until
    if place and tokens[last].word in prepositions and tokens[between[place - 1]].word in JOINS:
        inner = range(between[place - 1] + 1, last)
        if inner and not taken.intersection(inner) and tokens[inner[0]].word in signals.determiners:
            place -= 1
            last = between[place]
    while place > 0 and between[place - 1] == last - 1:
        place -= 1
        last = between[place]
    return last


def dash(tokens: Sequence[Token], i: int) -> bool:
    """Whether the token is a hyphen with space on both sides, which divides as a dash does."""
    if tokens[i].word != "-" or i + 1 >= len(tokens):
        return False
    return tokens[i - 1].end < tokens[i].start and tokens[i].end < tokens[i + 1].start


def subjects(
    tokens: Sequence[Token], cut: Sequence[Clause], taken: frozenset[int], signals: Signals
) -> Iterator[Clause]:
    """The clauses with their subjects: their own, the noun before a relative, or that of the clause they go on from."""
    main = last = (0, 0)
    waiting = hung = False
    resolved: list[tuple[int, int]] = []
    for number, clause in enumerate(cut):
        own = named(tokens, clause.subject, taken, signals)
        participle = clause.predicate is not None and clause.predicate.participle
        inner = relative_inside(tokens, clause, taken, signals) if own else None
        hanging = participle and not own and number > 0 and clause.opener in LOOSE and not waiting
        nested = False
        if inner is not None:
            main, waiting, nested = (clause.subject[0], inner), True, True
            subject = main if told_of(clause, signals) else (inner + 1, clause.subject[1])
        elif own and (last_word := relative_last(tokens, clause, signals)) is not None:
            subject = main = trimmed(tokens, (clause.subject[0], last_word), taken, signals)
            waiting = nested = True
        elif relates(tokens, clause, signals) or hanging:
            noted = cut[number - 1].predicate if hanging else None
            before = noun_before(tokens, cut[0].start, clause.start, taken, signals)
            if noted is not None and noted.word in signals.set_for | signals.planned | signals.plans:
                before = (0, 0)  # "scan booked for 9, delayed to 10"
            subject, nested = (before if before != (0, 0) else last), True
            waiting = (
                waiting or main != (0, 0) and cut[number - 1].predicate is None and relates(tokens, clause, signals)
            )
        elif own:
            subject = main = trimmed(tokens, clause.subject, taken, signals)
            nested = waiting = participle
        else:
            joined = clause.opener in ("and", "but", "or", "then") and not waiting
            joined = joined and not (hung and led(tokens, clause.start))  # "began, led by a judge, and ended"
            subject = last if joined or main == (0, 0) else main
            subject = resolved[number - 2] if number > 1 and returns(tokens, cut, number, signals) else subject
            subject = resolved[-1] if hung and left_open(tokens, clause, resolved[-1], signals) else subject
            waiting = waiting and clause.predicate is None
        hung = hanging
        resolved.append(subject)
        last = subject if clause.predicate is not None else last
        predicate = clause.predicate
        if predicate is not None and nobody(tokens, clause, signals):
            predicate = evolve(predicate, negated=True)
        if (
            predicate is not None
            and not own
            and clause.opener == "and"
            and shares_had(cut[number - 1], predicate, signals)
        ):
            predicate = evolve(predicate, anterior=True)
        if predicate is not None and now_too(tokens, predicate, clause.end + 1, signals):
            predicate = evolve(predicate, tense=0)
        linked = clause.linked or not own
        yield Clause(clause.start, clause.end, predicate, subject, clause.opener, linked, nested)


def left_open(tokens: Sequence[Token], clause: Clause, noun: tuple[int, int], signals: Signals) -> bool:
    """Whether the noun before an aside has just begun a clause that goes on after it: "so that the film, due at 9, could begin"."""
    before = tokens[noun[0] - 1].word if noun[0] else ""
    return clause.opener == "," and before in signals.boundaries | signals.points


def now_too(tokens: Sequence[Token], here: Predicate, stop: int, signals: Signals) -> bool:
    """Whether a verb with one form for past and present is in the present, as that after "and" is: "showers set in and turn to snow"."""
    if here.word not in signals.constant or here.first != here.last:
        return False
    joints = range(here.last + 1, min(stop, len(tokens) - 1))
    return any(tokens[i].word in JOINS and tokens[i + 1].word in signals.bases - signals.constant for i in joints)


def shares_had(before: Clause, predicate: Predicate, signals: Signals) -> bool:
    """Whether a participle goes on from the pluperfect before it: "had set out at seven and taken the wrong path"."""
    done = predicate.word in signals.participle or predicate.word.endswith("ed")
    had = before.predicate is not None and before.predicate.anterior and before.predicate.first < before.predicate.last
    had = (
        had and before.predicate is not None and not (before.predicate.planned or before.predicate.word in signals.due)
    )
    return had and done and predicate.first == predicate.last and predicate.tense < 0


def returns(tokens: Sequence[Token], cut: Sequence[Clause], number: int, signals: Signals) -> bool:
    """Whether a verb goes on from two clauses before: it ends what began there, or a clause in commas stands between.

    "It began when he came and finished at 3"; "the tow took an hour, since the sea was high, and ended at 5".
    """
    clause, between, before = cut[number], cut[number - 1], cut[number - 2].predicate
    here = clause.predicate
    if here is None or before is None:
        return False
    opening = {between.opener, tokens[between.start].word} & signals.openers
    if not opening - JOINS - signals.relatives:
        return False
    if here.word in signals.ends and before.word in signals.begins:
        return True
    return clause.opener in JOINS and all(led(tokens, each.start) for each in (between, clause))


def led(tokens: Sequence[Token], start: int) -> bool:
    """Whether a comma stands right before a clause and the word that opens it."""
    return start > 1 and "," in (tokens[start - 1].word, tokens[start - 2].word)


JOINS = frozenset({"and", "but", "or", "nor", "yet", "then"})


def nobody(tokens: Sequence[Token], clause: Clause, signals: Signals) -> bool:
    """Whether the subject denies: "nobody", "no payment"."""
    return any(
        tokens[i].word in signals.nobody or (tokens[i].word == "no" and tokens[i + 1].word != ".")
        for i in range(*clause.subject)
    )


def trimmed(tokens: Sequence[Token], span: tuple[int, int], taken: frozenset[int], signals: Signals) -> tuple[int, int]:
    """A subject without the time that opens its clause: "the debate" of "At 9:20, the debate"."""
    first, stop = span
    first = attributed(tokens, first, stop, signals)
    at = first = beside(tokens, first, stop, signals)
    loose = (signals.prepositions, signals.late, signals.early, signals.adverbs, LEADING)
    while at < stop and (
        at in taken
        or any(tokens[at].word in words for words in loose)
        or not tokens[at].word[0].isalnum()
        or (tokens[at].word in signals.determiners and at + 1 in taken)
    ):
        at += 1
        first = at if at - 1 in taken or tokens[at - 1].word == "," else first
    return (first, stop) if first < stop else span


def beside(tokens: Sequence[Token], first: int, stop: int, signals: Signals) -> int:
    """Where a subject begins after what it is told against: "the minister" of "Before the hearing, the minister"."""
    if tokens[first].word not in signals.before | signals.after:
        return first
    return next((i + 1 for i in range(first + 1, stop - 1) if tokens[i].word == ","), first)


def attributed(tokens: Sequence[Token], first: int, stop: int, signals: Signals) -> int:
    """Where a subject begins after who says so: "the bell" of "According to the porter, the bell"."""
    if tokens[first].word not in signals.attributes:
        return first
    return next((i + 1 for i in range(first, stop - 1) if tokens[i].word == ","), first)


def relative_last(tokens: Sequence[Token], clause: Clause, signals: Signals) -> int | None:
    """Where the noun ends in whose words a relative clause begins: "The seminar, which started at 9, …"."""
    first, stop = clause.subject
    at = stop - 1
    while at > first and tokens[at].word in signals.adverbs:
        at -= 1
    if at <= first or tokens[at].word not in signals.relatives or tokens[at].word == "that":
        return None
    return at - 1 if tokens[at - 1].word == "," and at - 1 > first else at


LEADING = frozenset({"delay", "wait"})
LOOSE = frozenset(("", ",", "(", "–", "—"))


def relative_inside(tokens: Sequence[Token], clause: Clause, taken: frozenset[int], signals: Signals) -> int | None:
    """Where a relative pronoun with a subject of its own after it stands inside the words before the verb."""
    first, stop = clause.subject
    for i in range(first + 1, stop - 1):
        before = tokens[i - 1].word
        relative = tokens[i].word in signals.relatives and i not in taken
        if relative and before[0].isalpha() and before not in signals.functional:
            return i
    return None


def told_of(clause: Clause, signals: Signals) -> bool:
    """Whether the verb of a relative clause says what became of the noun: put off, called off, begun."""
    word = clause.predicate.word if clause.predicate else ""
    return word in signals.moved or word in signals.cancelled or word in signals.plans or word in signals.begins


def named(tokens: Sequence[Token], span: tuple[int, int], taken: frozenset[int], signals: Signals) -> bool:
    """Whether the tokens hold a word that can be a subject."""
    return any(
        tokens[i].word[0].isalnum()
        and i not in taken
        and (tokens[i].word not in signals.functional or tokens[i].word in signals.pronouns)
        and tokens[i].word not in signals.relatives
        and not (tokens[i].word in signals.fillers and tokens[i - 1].word in signals.prepositions)
        for i in range(*span)
    )


def relates(tokens: Sequence[Token], clause: Clause, signals: Signals) -> bool:
    """Whether the clause is opened by a relative pronoun that is its subject."""
    if clause.predicate is None or clause.opener not in signals.relatives:
        first = tokens[clause.start].word if clause.start < clause.end else ""
        return first == "that" and clause.predicate is not None and clause.predicate.first == clause.start + 1
    return all(
        tokens[i].word in signals.adverbs or tokens[i].word in signals.relatives
        for i in range(clause.start, clause.predicate.first)
    )


def noun_before(
    tokens: Sequence[Token], start: int, stop: int, taken: frozenset[int], signals: Signals
) -> tuple[int, int]:
    """The noun phrase that ends before *stop*; (0, 0) where there is none."""
    end = stop
    while end > start and (
        end - 1 in taken or not tokens[end - 1].word[0].isalnum() or skipped(tokens, end - 1, signals)
    ):
        end -= 1
    first = end
    while first > max(start, end - NOUN_REACH) and inside_phrase(tokens, first - 1, taken, signals):
        first -= 1
        if tokens[first].word in signals.determiners:
            break
    return (first, end) if first < end else (0, 0)


def skipped(tokens: Sequence[Token], index: int, signals: Signals) -> bool:
    """Whether the word before a clause is no part of the noun: a relative, a conjunction, an adverb of its verb."""
    word = tokens[index].word
    linking = word in signals.relatives or word in signals.prepositions or word in signals.boundaries
    return linking or word in signals.adverbs or word.endswith("ly")


def inside_phrase(tokens: Sequence[Token], index: int, taken: frozenset[int], signals: Signals) -> bool:
    """Whether the token belongs to a noun phrase."""
    word = tokens[index].word
    if word in signals.determiners:
        return True
    named = word[0].isalnum() or word in ("-", "'", "’")
    return named and index not in taken and word not in signals.functional

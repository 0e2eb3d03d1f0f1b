"""Verb groups: found by auxiliaries, irregular forms and endings, without a tagger."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve

from timeline.events.model import Predicate
from timeline.events.places import Place, adjective, prefixed, regular_past, relative_that, verbal
from timeline.lang.signals import Signals
from timeline.text import Token

REACH = 8
INTENT = 7
VERBAL = ("ed", "ing")
ASIDE = 16
LIST = 12


def predicates(tokens: Sequence[Token], span: range, taken: frozenset[int], signals: Signals) -> Iterator[Predicate]:
    """The verb groups among the tokens of *span* that are not *taken* by time expressions."""
    place = Place(tokens, span.start, span.stop, taken, signals)
    done = span.start
    auxiliary, verbs = signals.auxiliary, signals.verbal
    for index, (_, _, word, _) in enumerate(tokens[span.start : span.stop], span.start):
        if index < done or not (word in auxiliary or word in verbs or word.endswith(VERBAL)) or index in taken:
            continue
        if word in signals.leftover and remaining(place, index):
            continue
        found = predicate(place, index)
        if found is not None:
            found = widened(place, found)
            done = found.last + 1
            if telling(place, found):
                yield found


def remaining(place: Place, index: int) -> bool:
    """Whether a word tells what was still to go, and nobody who went: "caught with 11 kilometres left"."""
    return place.word(index - 3) == "with" and place.word(index - 2).isdecimal()


def telling(place: Place, found: Predicate) -> bool:
    """Whether a verb tells something: "it's" alone does so only before a time, or before "off"."""
    if place.word(found.head) not in place.signals.contracted:
        return True
    near = range(found.last + 1, found.last + REACH)
    return any(i in place.taken for i in near) or place.word(found.last + 1) in place.signals.off


def widened(place: Place, found: Predicate) -> Predicate:
    """The verb group with what stands beside it: "never" before it, the participle after "stands" or "remains"."""
    signals = place.signals
    if found.first == found.last and denies(place.word(found.first - 1), signals):
        found = evolve(found, negated=True)
    at = found.last + 1
    after = place.word(at)
    if found.word not in signals.still or at in place.taken:
        return found
    if after in signals.cancelled:
        return evolve(found, last=at, head=at, word=after)
    return evolve(found, last=at) if after in signals.participle or after.endswith("ed") else found


def denies(word: str, signals: Signals) -> bool:
    """Whether an adverb denies: "never"."""
    return word in signals.negation and word in signals.adverbs


def predicate(place: Place, index: int) -> Predicate | None:
    """The verb group that begins at *index*, if one does."""
    word, signals = place.word(index), place.signals
    if word in signals.auxiliary:
        return auxiliary_group(place, index)
    if place.word(index - 1) in COMPARING or adjective(place, index):
        return None
    if word == "to":
        return intended(place, index)
    if word in signals.due:
        return planned_group(place, index, participle=True)
    if word in signals.past or word in signals.participle or regular_past(word, signals):
        return plain_form(place, index) or past_group(place, index)
    return present_group(place, index)


def plain_form(place: Place, index: int) -> Predicate | None:
    """The present of a verb whose plain form is its participle, too: "my braces come off on Friday"."""
    word, signals = place.word(index), place.signals
    if word in signals.past or word not in signals.bases or not plural_before(place, index):
        return None
    return Predicate(index, index, index, word, tense=0)


COMPARING = frozenset({"than", "as"})


def past_group(place: Place, index: int) -> Predicate | None:
    """A past form that stands alone; one that only a participle has is a participle."""
    word, signals = place.word(index), place.signals
    if word in signals.nouns and not verb_place(place, index):
        return None
    only = word in signals.participle and word not in signals.past and not word.endswith("ed")
    both = word in signals.participle or word.endswith("ed")
    both = both and reduced(place, index) and not governs(place, index) and not goes_on(place, index)
    both = both and not listed(place, index)
    participle = only or both
    if word in signals.planned or (participle and word in signals.set_for):
        return planned_group(place, index, participle)
    return Predicate(index, index, index, word, participle=participle)


def goes_on(place: Place, index: int) -> bool:
    """Whether the comma before a verb closes what was said of its subject: "the tow, which was due at 9, started at 10"."""
    at = index - 2
    while at > place.start and index - at < ASIDE and place.word(at) != ",":
        at -= 1
    signals = place.signals
    first = at + 1
    while place.word(first) in signals.adverbs:
        first += 1
    after = place.word(first)
    said = (
        after in signals.relatives
        or after in signals.due
        or after in signals.participle
        or regular_past(after, signals)
    )
    return place.word(index - 1) == "," == place.word(at) and said


def listed(place: Place, index: int) -> bool:
    """Whether a past form after a time is one of several things done: "began at ten, lasted an hour and ended at 11"."""
    signals = place.signals
    meant = signals.planned | signals.plans | signals.set_for
    if index - 2 not in place.taken or place.word(index + 1) in signals.by or place.word(index) in meant:
        return False
    if index + 1 in place.taken and place.word(index) in signals.lasts:
        return True
    joint = next((i for i in range(index + 1, index + LIST) if place.word(i) in signals.lists), None)
    if joint is None or not any(finite_past(place, i) for i in range(place.start, index - 2)):
        return False
    then = joint + 1
    while place.word(then) in signals.adverbs:
        then += 1
    return finite_past(place, then) and place.word(then + 1) not in signals.by


def finite_past(place: Place, index: int) -> bool:
    """Whether the word is a form that a past tense has."""
    word, signals = place.word(index), place.signals
    return word in signals.past or regular_past(word, signals)


def governs(place: Place, index: int) -> bool:
    """Whether a past form has an object right after it, as no passive participle has: ", lost two men and …"."""
    after, signals = place.word(index + 1), place.signals
    if place.word(index) in signals.set_for or index + 1 in place.taken or not after[:1].isalpha():
        return False
    return after in signals.determiners or not (after in signals.functional or after in signals.particles)


def planned_group(place: Place, index: int, participle: bool) -> Predicate:
    """The words “Due to begin”, “scheduled to end”: a plan, with the verb that it is a plan of."""
    aim = goal(place, index)
    return Predicate(
        index,
        aim or index,
        index,
        place.word(index),
        participle=participle,
        planned=aim is not None,
        infinitive=aim,
    )


def plain(place: Place, index: int) -> bool:
    """Whether the token can be an infinitive."""
    word = place.word(index)
    signals = place.signals
    return (
        word[:1].isalpha()
        and index not in place.taken
        and (
            word in signals.bases
            or (word not in signals.functional and not word.endswith("s"))
            or word in ("be", "have")
        )
    )


def intended(place: Place, index: int) -> Predicate | None:
    """An infinitive that somebody agreed, hoped, was asked or decided to do: a plan."""
    if not plain(place, index + 1) or not (
        place.word(index + 1) in place.signals.bases or place.word(index + 1) == "be"
    ):
        return None
    for i in range(index - 1, max(place.start, index - INTENT) - 1, -1):
        word = place.word(i)
        if word in place.signals.intends:
            return Predicate(index, index + 1, index + 1, place.word(index + 1), participle=True, planned=True)
        if word in place.signals.openers or not word[:1].isalnum():
            break
    if noted(place, index + 1) and alone(place, index + 2):
        return Predicate(index, index + 1, index + 1, place.word(index + 1), 1, planned=True, infinitive=index + 1)
    return None


def alone(place: Place, first: int) -> bool:
    """Whether no other verb follows, so that an infinitive is all that a note says: "Engineer to call by noon"."""
    signals = place.signals
    verbs = signals.auxiliary | signals.past | signals.participle
    for i in range(first, min(place.stop, first + ASIDE)):
        word = place.word(i)
        if word in (";", "."):
            return True
        if i not in place.taken and (word in verbs or regular_past(word, signals)) and not adjective(place, i):
            return False
    return True


def present_group(place: Place, index: int) -> Predicate | None:
    """A present form, or an -ing form that opens a clause of its own."""
    word, signals = place.word(index), place.signals
    if word in signals.present and verb_place(place, index) and not noun_like(place, index):
        return Predicate(index, index, index, word, tense=0)
    if word in signals.bases and (plural_before(place, index) or coordinated(place, index)):
        return Predicate(index, index, index, word, tense=0)
    if word in signals.bases and index == place.start and place.word(index + 1) in signals.whom:
        return Predicate(index, index, index, word, tense=1)  # "Ring me at six"
    if word.endswith("ing") and word not in signals.after and gerund_place(place, index):
        return Predicate(index, index, index, word, participle=True)
    return None


def coordinated(place: Place, index: int) -> bool:
    """Whether a plain form goes on from one before "and" that has "we" or "they" for its subject: "we fly out at 9 and get there at 12"."""
    signals, after = place.signals, place.word(index + 1)
    if place.word(index - 1) != "and" or not (after in signals.prepositions or index + 1 in place.taken):
        return False
    for i in range(index - 2, max(place.start, index - 2 * ASIDE), -1):
        if place.word(i) in signals.bases and i not in place.taken and place.word(i - 1) in signals.plain_subjects:
            return True
    return False


def plural_before(place: Place, index: int) -> bool:
    """Whether a subject that takes the plain form stands before: "they", or a plural noun before no other noun."""
    signals, before = place.signals, index - 1
    while place.word(before) in signals.adverbs or place.word(before).endswith("ly"):
        before -= 1
    word, after = place.word(before), place.word(index + 1)
    if word in signals.plain_subjects:
        return True
    plural = (
        word.endswith("s")
        and not word.endswith("'s")
        and not word.endswith("ss")
        and word not in signals.functional
        and before not in place.taken
    )
    follows = after in signals.functional or index + 1 in place.taken
    one_verb = f"{word}_{place.word(index)}" in signals.phrasal
    return plural and follows and after not in signals.auxiliary and not one_verb


def noun_like(place: Place, index: int) -> bool:
    """Whether an -s form that is also the plural of a noun stands after a verb as its object, or before what follows nouns."""
    word, after = place.word(index), place.word(index + 1)
    if after in place.signals.auxiliary and place.word(index - 1) not in place.signals.relatives:
        return True
    if after in place.signals.past and after not in place.signals.functional:
        return True
    noun = word in place.signals.nouns or word.removesuffix("s") in place.signals.nouns
    if noun and place.word(index - 1) in place.signals.past:
        return True
    return noun and (after in ("of", "and", ",", "with") or after in place.signals.auxiliary or after == "")


def reduced(place: Place, index: int) -> bool:
    """Whether a participle stands after a comma, as in "the meeting, called for noon"."""
    before = index - 1
    while place.word(before) in place.signals.adverbs:
        before -= 1
    return place.word(before) in (",", "(")


def verb_place(place: Place, index: int) -> bool:
    """Whether a present form stands where a verb can: after a noun, and before no noun's preposition."""
    before, signals = place.word(index - 1), place.signals
    if relative_that(place, index - 1):
        return True
    if before in signals.past and before not in signals.functional and place.word(index).endswith("s"):
        return before in signals.reports  # "shook hands", "took steps"; but "he said hands shake"
    if any(place.word(i) in signals.measured and i - 1 in place.taken for i in range(index - 4, index)):
        return False
    if before == "," and (place.word(index) in signals.still or goes_on(place, index)):
        return True
    if index - 1 not in place.taken and (before in signals.counts or before.isdigit()):
        return False
    named = before[:1].isalpha() and before not in signals.determiners and before not in signals.prepositions
    return named or (index - 1 in place.taken and index > place.start)


GERUND_LEADS = frozenset("before after while on since by when until without from upon".split())


def gerund_place(place: Place, index: int) -> bool:
    """Whether an -ing form opens a clause of its own."""
    word, signals = place.word(index), place.signals
    if index == place.start and place.word(index + 1) not in signals.functional and index + 1 not in place.taken:
        return False
    if index == place.start and (place.word(index + 1) == "of" or subject_gerund(place, index)):
        return False
    before = place.word(index - 1) or ","
    if word in signals.begins or word in signals.lasts or word in signals.ends:
        if adjective(place, index - 1):
            return False
        return before not in signals.determiners and before[:1].isalnum() or before in (",", "(")
    if len(word) < 6 or not verbal(word, signals):
        return False
    return before in (",", "(") or before in GERUND_LEADS


def subject_gerund(place: Place, index: int) -> bool:
    """Whether an -ing form is the subject of a verb with no mark between: "Loading was completed"."""
    for i in range(index + 1, min(place.stop, index + REACH)):
        if i in place.taken:
            continue
        if place.word(i) in place.signals.auxiliary:
            return True
        if not place.word(i)[:1].isalnum() or place.word(i) in place.signals.boundaries:
            return False
    return False


def auxiliary_group(place: Place, index: int) -> Predicate | None:
    """The group that an auxiliary opens, up to its main verb."""
    signals = place.signals
    chain, main, infinitive = [index], index, None
    negated = place.word(index) in signals.negation
    for at in range(index + 1, min(place.stop, index + REACH)):
        word = place.word(at)
        negated = negated or word in signals.negation
        if between(place, chain[-1], at) or prefixed(place, at) or phrased(place, at):
            continue
        if at in place.taken:
            break
        if word in signals.auxiliary:
            chain.append(at)
            main = at
        elif word == "to":
            infinitive = obliged(place, main, at)
            main = infinitive or main
            break
        elif at == index + 1 and inverted(place, index):
            continue
        elif main_verb(word, [place.auxiliary(i) for i in chain], signals) or enduring(place, chain[-1], at):
            main, infinitive = at, goal(place, at)
            break
        elif not (
            word in signals.adverbs
            or (word in signals.since and main in chain)
            or word in signals.negation
            or word in ("'", "’", "t", "n't")
        ):
            break
    return group(place, chain, main, infinitive, negated=negated)


def between(place: Place, last: int, index: int) -> bool:
    """Whether one word of time stands inside a verb group: "will now be held", "is now to open"."""
    if index not in place.taken or not place.word(index).isalpha():
        return False
    after = place.word(index + 1)
    if index + 1 in place.taken or place.word(index - 1) not in place.signals.auxiliary | place.signals.adverbs:
        return False
    if after == "to":
        return plain(place, index + 2)
    return after in place.signals.auxiliary or main_verb(after, (place.auxiliary(last),), place.signals)


def phrased(place: Place, index: int) -> bool:
    """Whether a word is one of two that stand as an adverb inside a verb group: "has at last left", "was in fact seen"."""
    pairs = place.signals.adverbial
    word = place.word(index)
    return f"{word}_{place.word(index + 1)}" in pairs or f"{place.word(index - 1)}_{word}" in pairs


def enduring(place: Place, last: int, index: int) -> bool:
    """Whether a word that is an adverb elsewhere is the verb after an auxiliary: "will last", not "did he last see"."""
    signals, after = place.signals, place.word(index + 1)
    bare = place.auxiliary(last) in signals.do | signals.future | signals.modal
    verb = place.word(index) in signals.bases and place.word(index) in signals.lasts
    return verb and bare and after not in signals.bases and index not in place.taken


def inverted(place: Place, index: int) -> bool:
    """Whether an auxiliary stands before its subject, as in "Can you come at 8?"."""
    opening = not place.word(index - 1)[:1].isalnum() or place.word(index) in place.signals.do
    return opening and place.word(index + 1) in place.signals.plain_subjects | place.signals.persons


def obliged(place: Place, main: int, index: int) -> int | None:
    """The verb after "is to", "had to", "was to have": the last of the infinitive at *index*."""
    at = index + 1
    modal = place.signals.modal - place.signals.should
    if place.word(main) in modal or not (plain(place, at) or place.word(at) in place.signals.auxiliary):
        return None
    carried = place.word(at) in place.signals.have | place.signals.be
    if carried and place.word(at + 1) == "been" and main_verb(place.word(at + 2), ("been",), place.signals):
        return at + 2
    return at + 1 if carried and main_verb(place.word(at + 1), (place.word(at),), place.signals) else at


def goal(place: Place, index: int) -> int | None:
    """The verb after "scheduled to", "asked to", "going to", if the verb at *index* is one of a plan."""
    word, signals = place.word(index), place.signals
    aims = word in signals.plans or word in signals.set_for or word == "going"
    fixed = f"{word}_to_{place.word(index + 2)}" in signals.phrasal
    if not aims or fixed or place.word(index + 1) != "to" or not plain(place, index + 2):
        return None
    carried = place.word(index + 2) in signals.be
    return index + 3 if carried and main_verb(place.word(index + 3), ("be",), signals) else index + 2


def main_verb(word: str, chain: Sequence[str], signals: Signals) -> bool:
    """Whether *word* can be the main verb after the auxiliaries of *chain*."""
    if not word[:1].isalpha():
        return False
    last = chain[-1]
    if last in signals.be or last in signals.have:
        done = word in signals.participle or word in signals.due or word.endswith("ed")
        done = done or (last in signals.have and word in signals.be)
        return done or (last in signals.be and word.endswith("ing") and len(word) > 4)
    return word not in signals.functional


def group(place: Place, chain: list[int], main: int, infinitive: int | None, *, negated: bool) -> Predicate:
    """The predicate that a chain of auxiliaries and its main verb make."""
    signals = place.signals
    said = {place.auxiliary(i) for i in chain}
    word = place.word(main)
    planned = bool(said & signals.be) and (word in signals.plans or infinitive == main)
    aimed = bool(said & signals.be) and word in signals.set_for and infinitive is not None
    return Predicate(
        chain[0],
        max(main, infinitive or main),
        infinitive if infinitive is not None and going(place, main) else main,
        word,
        tense=tense_told(place, chain, main, said),
        anterior=bool(said & PLUPERFECT) and (main not in chain or len(chain) > 1),
        negated=negated,
        modal=bool(said & signals.modal),
        copula=main in chain,
        planned=planned or aimed or going(place, main) or (place.word(chain[0]) == "be" and noted(place, chain[0])),
        infinitive=infinitive,
        foreseen=bool(said & signals.foreseen),
        going_on=word.endswith("ing") and lasting(said, signals) and not going(place, main),
        unreal=bool(said & signals.unreal and said & signals.have),
    )


def noted(place: Place, index: int) -> bool:
    """Whether a note leaves out the verb before what is to be done: "Debrief to be held at 1600"."""
    before, signals = range(max(place.start, index - INTENT), index - 1), place.signals
    if place.word(index - 1) != "to" or not before or before.start > place.start:
        return False
    verbs = signals.auxiliary | signals.verbal | signals.intends | signals.openers
    words = [place.word(i) for i in before]
    told = [word in verbs or regular_past(word, signals) for word in words]
    return all(
        word[:1].isalnum() and (not verb or word in signals.nouns) for word, verb in zip(words, told, strict=True)
    )


def lasting(said: set[str], signals: Signals) -> bool:
    """Whether an -ing form after the auxiliaries tells what goes on: "is waiting", "has been waiting"."""
    return bool(said & PRESENT_FORMS) or bool(said & {"has", "have", "'ve"} and said & signals.be)


def tense_told(place: Place, chain: list[int], main: int, said: set[str]) -> int:
    """The tense of a group: 1 for what will be, -1 for what was; 0 for "is", "does", "can be", and "has" where it is no auxiliary."""
    signals, first = place.signals, place.auxiliary(chain[0])
    if said & signals.future or going(place, main):
        return 1
    able = first in signals.able and said.isdisjoint(signals.have)
    return 0 if able or first in PRESENT_FORMS or place.word(main) in ("has", "have") else -1


def going(place: Place, main: int) -> bool:
    """Whether the verb is "going to": a plan."""
    return place.word(main) == "going" and place.word(main + 1) == "to"


PLUPERFECT = frozenset({"had", "hadn't", "having"})
PRESENT_FORMS = frozenset("am is are 's 're 'm isn't aren't do does don't doesn't".split())

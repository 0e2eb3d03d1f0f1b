"""Verb groups: found by auxiliaries, irregular forms and endings, without a tagger."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline.events.model import Predicate
from timeline.lang.signals import Signals
from timeline.text import Token

REACH = 8


def predicates(tokens: Sequence[Token], span: range, taken: frozenset[int], signals: Signals) -> Iterator[Predicate]:
    """The verb groups among the tokens of *span* that are not *taken* by time expressions."""
    index = span.start
    while index < span.stop:
        found = None if index in taken else predicate(tokens, index, span.stop, taken, signals)
        if found is not None:
            yield found
        index = found.last + 1 if found else index + 1


def predicate(
    tokens: Sequence[Token], index: int, stop: int, taken: frozenset[int], signals: Signals
) -> Predicate | None:
    """The verb group that begins at *index*, if one does."""
    word = tokens[index].word
    if word in AUXILIARY(signals):
        return auxiliary_group(tokens, index, stop, taken, signals)
    if not word[0].isalpha() or adjective(tokens, index, stop, taken, signals):
        return None
    if word in signals.past or word in signals.participle or regular_past(word, signals):
        return Predicate(index, index, index, word, participle=reduced(tokens, index, signals))
    if word in signals.present and verb_place(tokens, index, signals):
        return Predicate(index, index, index, word, tense=0)
    if word.endswith("ing") and gerund_place(tokens, index, signals):
        return Predicate(index, index, index, word, participle=True)
    return None


def AUXILIARY(signals: Signals) -> frozenset[str]:  # noqa: N802 - a table made of tables
    """Every auxiliary verb of the language."""
    return signals.be | signals.have | signals.do | signals.future | signals.modal


def regular_past(word: str, signals: Signals) -> bool:
    """Whether *word* has the ending of a regular past."""
    return len(word) > 4 and word.endswith("ed") and word not in signals.not_verbs


def reduced(tokens: Sequence[Token], index: int, signals: Signals) -> bool:
    """Whether a participle stands after a comma, as in "the meeting, called for noon"."""
    before = index - 1
    while before >= 0 and tokens[before].word in signals.adverbs:
        before -= 1
    return before >= 0 and tokens[before].word in (",", "(")


def adjective(tokens: Sequence[Token], index: int, stop: int, taken: frozenset[int], signals: Signals) -> bool:
    """Whether a verb form stands between a determiner and a noun or a time: "the scheduled start"."""
    before = index - 1
    while before >= 0 and tokens[before].word in signals.adverbs:
        before -= 1
    led = before >= 0 and tokens[before].word in signals.determiners | {"than", "of", "against"}
    after = tokens[index + 1].word if index + 1 < stop else ""
    noun = after[:1].isalnum() and after not in signals.prepositions and after not in signals.determiners
    return led and (noun or index + 1 in taken)


def verb_place(tokens: Sequence[Token], index: int, signals: Signals) -> bool:
    """Whether a present form stands where a verb can: after a noun, and before no noun's preposition."""
    before = tokens[index - 1].word if index else ""
    return before[:1].isalpha() and before not in signals.determiners and before not in signals.prepositions


def gerund_place(tokens: Sequence[Token], index: int, signals: Signals) -> bool:
    """Whether an -ing form opens a clause of its own."""
    before = tokens[index - 1].word if index else ","
    return len(tokens[index].word) > 5 and (before == "," or tokens[index].word in signals.begins)


def auxiliary_group(
    tokens: Sequence[Token], index: int, stop: int, taken: frozenset[int], signals: Signals
) -> Predicate | None:
    """The group that an auxiliary opens, up to its main verb."""
    chain = [index]
    at, negated = index + 1, tokens[index].word in signals.negation
    main, infinitive = index, None
    while at < min(stop, index + REACH) and at not in taken:
        word = tokens[at].word
        if word in ("'", "’", "t", "n't"):
            pass
        elif word in signals.negation:
            negated = True
        elif word in AUXILIARY(signals):
            chain.append(at)
            main = at
        elif word == "to" and tokens[main].word not in signals.modal:
            infinitive = at + 1 if at + 1 < stop and at + 1 not in taken else None
            at = at + 1 if infinitive else at
            main = at if infinitive else main
            if infinitive and tokens[at].word not in AUXILIARY(signals):
                break
        elif main_verb(word, [tokens[i].word for i in chain], signals):
            main = at
            after = tokens[at + 1].word if at + 1 < stop else ""
            if after == "to" and word in signals.planned | signals.due and at + 2 < stop and at + 2 not in taken:
                infinitive = at + 2
            break
        elif word not in signals.adverbs:
            break
        at += 1
    return group(tokens, chain, main, infinitive, negated, signals)


def main_verb(word: str, chain: Sequence[str], signals: Signals) -> bool:
    """Whether *word* can be the main verb after the auxiliaries of *chain*."""
    if not word[0].isalpha():
        return False
    last = chain[-1]
    if last in signals.be or last in signals.have:
        done = word in signals.participle or word in signals.due or word.endswith("ed")
        return done or (last in signals.be and word.endswith("ing") and len(word) > 4)
    plain = word not in signals.determiners and word not in signals.prepositions
    return plain and word not in signals.pronouns and word not in signals.adverbs


def group(
    tokens: Sequence[Token],
    chain: list[int],
    main: int,
    infinitive: int | None,
    negated: bool,
    signals: Signals,
) -> Predicate:
    """The predicate that a chain of auxiliaries and its main verb make."""
    said = {tokens[i].word for i in chain}
    word = tokens[main].word
    last = max(main, infinitive or main)
    planned = bool(said & signals.be) and (word in signals.planned | signals.due or infinitive == main)
    return Predicate(
        chain[0],
        last,
        main,
        word,
        tense=1 if said & signals.future else 0 if said & PRESENT_FORMS else -1,
        anterior="had" in said or "hadn't" in said,
        negated=negated,
        modal=bool(said & signals.modal),
        copula=main in chain,
        planned=planned,
        infinitive=infinitive,
    )


PRESENT_FORMS = frozenset("am is are 's 're 'm isn't aren't do does don't doesn't".split())

"""A dependency parse of the caller's: it votes on which event a time belongs to, and adds the verbs that we did not see.

The names of parts of speech are those of Universal Dependencies, which spaCy's `pos_` gives.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Protocol

from attrs import evolve, field, frozen

from timeline.events.model import Claim, Kind, Story, Told
from timeline.mentions import Mention
from timeline.text import Document, Span

PLACING = frozenset({Kind.AT, Kind.START, Kind.END, Kind.LASTS, Kind.BY, Kind.SCHEDULED, Kind.SCHEDULED_END})
DONE_TO = frozenset({"dobj", "obj", "prt", "compound:prt"})


class Word(Protocol):
    """A token of the parse, as spaCy's `Token` is: where it begins, its part of speech, its relation and its head."""

    idx: int
    text: str
    pos_: str
    dep_: str

    @property
    def head(self) -> Word:
        """The token that it depends on, itself at the root."""


Parse = Callable[[str], Iterable[Word]]


@frozen
class Tree:
    """A parse of a text, the event that each of its tokens is the head of, and the tokens *under* each by where it begins."""

    words: Sequence[Word]
    events: dict[int, int] = field(repr=False)
    starts: Sequence[int] = field(repr=False)
    under: Mapping[int, Sequence[Word]] = field(repr=False)

    @classmethod
    def of(cls, words: Sequence[Word], story: Story) -> Tree:
        """The tree of a parse whose heads of events are those of *story*."""
        starts = [word.idx for word in words]
        heads = {}
        for told in story.events:
            for head in told.heads:
                at = bisect_right(starts, head.start) - 1
                if at >= 0 and words[at].idx + len(words[at].text) > head.start:
                    heads[words[at].idx] = told.number
        under: dict[int, list[Word]] = {}
        for word in words:
            under.setdefault(word.head.idx, []).append(word)
        return cls(words, heads, starts, under)

    def inside(self, span: Span) -> Sequence[Word]:
        """The tokens that lie in *span*, at least by their beginning."""
        low = bisect_right(self.starts, span.start - 1)
        return self.words[low : bisect_right(self.starts, span.end - 1)]

    def governor(self, span: Span) -> Word | None:
        """The first verb, or head of an event, above the words of *span*."""
        here = self.inside(span)
        top = next((word for word in here if not span.start <= word.head.idx < span.end), None)
        steps = len(self.words) if top is not None else 0
        for _ in range(steps):
            assert top is not None  # noqa: S101 - steps is 0 where it is
            above = top.head
            if above.idx == top.idx:
                return None
            if above.idx in self.events or above.pos_ == "VERB":
                return above
            top = above
        return None


def voted(story: Story, document: Document, mentions: Sequence[Mention], words: Sequence[Word]) -> Story:
    """The story with the votes of a parse: where it differs, or speaks alone, what it says of a time is assumed."""
    tree = Tree.of(words, story)
    by_number = {m.number: m for m in mentions}
    claims = [doubted(claim, story, tree, by_number) for claim in story.claims]
    placed = {number for claim in story.claims for number in claim.mentions}
    loose = [m for m in mentions if m.number not in placed and m.type in ("DATE", "TIME")]
    added = list(attached(story, document, tree, loose))
    events = [told for told, _ in added if told is not None]
    return evolve(story, events=(*story.events, *events), claims=(*claims, *(claim for _, claim in added)))


def doubted(claim: Claim, story: Story, tree: Tree, mentions: dict[int, Mention]) -> Claim:
    """The claim, assumed if the parse hangs its time on another event or on a verb outside its own."""
    if claim.kind not in PLACING or not claim.mentions or claim.mentions[0] not in mentions:
        return claim
    above = tree.governor(mentions[claim.mentions[0]].span)
    if above is None or tree.events.get(above.idx) == claim.event:
        return claim
    own = story.events[claim.event].mentions
    if above.idx not in tree.events and any(span.start <= above.idx < span.end for span in own):
        return claim
    return evolve(claim, basis="assumed")


def attached(
    story: Story, document: Document, tree: Tree, loose: Iterable[Mention]
) -> Iterator[tuple[Told | None, Claim]]:
    """The claims for times that no clause took, each by the verb above it that we did not see.

    An event of ours with no time of its own has none for a reason: it is denied, or only supposed.
    """
    found: dict[int, int] = {}
    for mention in loose:
        above = tree.governor(mention.span)
        if above is None or above.idx in tree.events or negated(tree, above):
            continue
        told = None
        if above.idx not in found:
            told = event_of(len(story.events) + len(found), document, tree, above, mention)
            found[above.idx] = told.number
        yield told, Claim(Kind.AT, found[above.idx], (mention.number,), spans=(mention.span,), basis="assumed")


def negated(tree: Tree, verb: Word) -> bool:
    """Whether a verb is denied."""
    return any(word.dep_ == "neg" for word in tree.under.get(verb.idx, ()))


def event_of(number: int, document: Document, tree: Tree, verb: Word, mention: Mention) -> Told:
    """The event that a verb tells of, named by the verb and what it is done to."""
    end = verb.idx + len(verb.text)
    head = Span(verb.idx, end)
    reach = [w.idx + len(w.text) for w in tree.under.get(verb.idx, ()) if w.dep_ in DONE_TO and w.idx > end]
    span = Span(
        verb.idx, max((e for e in reach if e <= mention.span.start or verb.idx > mention.span.start), default=end)
    )
    return Told(number, span.of(document.text), (span,), (head,), sentence=mention.sentence, last=mention.sentence)


__all__ = ["Parse", "Word", "voted"]

"""A text as tokens and sentences, every offset into the text as given."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, partial
from itertools import accumulate, chain
from typing import NamedTuple

from attrs import evolve, field, frozen

from timeline.text.html import read_page
from timeline.text.page import read_page_with_extras

TOKEN = re.compile(r"([^\W\d_]+(?:['’][^\W\d_]{1,8})?|\d+|[^\w\s]|_)")
BLANK = re.compile(r"\s")
BLOCK = 1 << 15
STOP = re.compile(r"[.!?…][\"'”’)\]]*(?=\s|$)|\n(?=\s*\n)|\n(?=[ \t]*[^\sa-z])")
REACH = 64
ENTRY = re.compile(
    r"(?:(?:\A|\n)[\[(“\"]?(?:At |By |About |Around |From |Until )?|[.!?:]\s[“\"]?(?:At|By|About|Around|From|Until) "
    r"|(?:\A|\n|[.!?:]\s)[“\"]?On (?:(?:the|of|\d\w{0,3}|[A-Z][a-z]{1,8}),? ){1,5}(?:at|by|about|around|from|until) )"
    r"(?:(?:about|around|approximately|roughly|nearly|almost|exactly|just after|just before) )?"
    r"\d{1,2}(?:[:.]\d\d)?\s?[apAP]\.\s?[mM]\Z"
)


class Span(NamedTuple):
    """A half-open stretch of the text, in code points."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words of *text* that the span covers."""
        return text[self.start : self.end]


class Token(NamedTuple):
    """A word, a number or one mark, with its case folded in `word`."""

    start: int
    end: int
    word: str
    capital: bool


@frozen
class Document:
    """A text with its tokens and sentences.

    >>> [s.of("It began. Who left?") for s in read("It began. Who left?").sentences]
    ['It began.', ' Who left?']
    """

    text: str
    words: tuple[str, ...] = field(repr=False)
    sentences: tuple[Span, ...] = field(repr=False)
    starts: Sequence[int] = field(repr=False, eq=False)
    stops: Sequence[int] = field(repr=False, eq=False)
    published: str | None = None
    published_by: str = ""

    @classmethod
    def from_html(cls, html: str, *, extras: bool = False) -> Document:
        """The document of a web page: its readable text, with the moment of publication that its metadata states.

        With *extras*, trafilatura finds the main text, and htmldate a day where the metadata states none.

        >>> page = Document.from_html("<time datetime='2024-03-05'>Tuesday</time><p>The bridge closed yesterday.</p>")
        >>> page.published, page.published_by
        ('2024-03-05', '<time>')
        """
        page = read_page_with_extras(html) if extras else read_page(html)
        return evolve(read(page.text), published=page.published, published_by=page.source)

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Every token, for those who read the whole text."""
        capitals = map(str.isupper, map(self.text.__getitem__, self.starts))
        return tuple(
            map(partial(tuple.__new__, Token), zip(self.starts, self.stops, self.words, capitals, strict=True))
        )

    def token(self, index: int) -> Token:
        """The token at *index*, which may count from the end."""
        return Token(self.starts[index], self.stops[index], self.words[index], self.capital(index))

    def capital(self, index: int) -> bool:
        """Whether the token at *index* begins with a capital letter."""
        return self.text[self.starts[index]].isupper()

    def first_from(self, offset: int) -> int:
        """The index of the first token that begins at *offset* or later."""
        return bisect_left(self.starts, offset)

    def within(self, span: Span | tuple[int, int]) -> range:
        """Indices of the tokens that begin inside *span*."""
        return range(bisect_left(self.starts, span[0]), bisect_left(self.starts, span[1]))

    def sentence_at(self, offset: int) -> int:
        """The number of the sentence that holds *offset*."""
        place = bisect_right(self.sentences, (offset, len(self.text) + 1)) - 1
        return max(0, min(place, len(self.sentences) - 1))


class Folded(dict[str, str]):
    """Words with their case folded, each made once."""

    def __missing__(self, word: str) -> str:
        found = self[word] = word.lower().replace("’", "'")
        return found


def read(text: str, abbreviations: frozenset[str] = frozenset(), continues: frozenset[str] = frozenset()) -> Document:
    """The document of *text*; a stop after one of *abbreviations* ends no sentence before one of *continues*."""
    starts, stops = array("I"), array("I")
    words = tuple(chain.from_iterable(words_of(text, starts, stops)))
    bare = Document(text, words, (), starts, stops)
    return evolve(bare, sentences=tuple(sentences(bare, abbreviations, continues)))


def words_of(text: str, starts: array[int], stops: array[int]) -> Iterator[Iterable[str]]:
    """The folded words of the text, block by block; where each starts and stops is added to *starts* and *stops*."""
    folded = Folded()
    for at, block in blocks(text):
        pieces = TOKEN.split(block)
        places = list(accumulate(map(len, pieces), initial=at))
        starts.extend(places[1:-1:2])
        stops.extend(places[2::2])
        yield map(folded.__getitem__, pieces[1::2])


def blocks(text: str) -> Iterator[tuple[int, str]]:
    """The text in pieces that no word lies across, each with where it begins, so that little is held at a time.

    >>> list(blocks("no end"))
    [(0, 'no end')]
    """
    start = 0
    while start < len(text):
        blank = BLANK.search(text, start + BLOCK)
        end = blank.end() if blank else len(text)
        yield start, text[start:end]
        start = end


def sentences(document: Document, abbreviations: frozenset[str], continues: frozenset[str]) -> list[Span]:
    """The spans between one full stop and the next; together they cover the text."""
    text, cuts = document.text, [0]
    cuts += (
        stop.end()
        for stop in STOP.finditer(text)
        if stop[0][0] != "." or ends(document, stop.start(), abbreviations, continues)
    )
    if cuts[-1] < len(text) or len(cuts) == 1:
        cuts.append(len(text))
    return [Span(a, b) for a, b in zip(cuts, cuts[1:], strict=False)]


def counted(document: Document, index: int, continues: frozenset[str]) -> bool:
    """Whether the token after a number is a noun that it counts, as in "at 9 p.m. 36 minutes later"."""
    word = document.words[index] if index < len(document.words) else ""
    return word.isalpha() and len(word) > 2 and not (document.token(index).capital or word in continues)


def entry(text: str, dot: int) -> bool:
    """Whether a clock that ends at *dot* opens its line or sentence, so that what follows is of the same sentence."""
    return ENTRY.search(text, max(0, dot - REACH), dot) is not None


def ends(document: Document, dot: int, abbreviations: frozenset[str], continues: frozenset[str]) -> bool:
    """Whether the full stop at *dot* ends a sentence."""
    index, words = bisect_left(document.starts, dot), document.words
    if not index or index + 1 >= len(words):
        return True
    before, after = words[index - 1], words[index + 1]
    if before == "m" and index > 2 and words[index - 3] in ("a", "p"):
        counts = after.isdigit() and counted(document, index + 2, continues)
        opens = document.capital(index + 1) and after not in continues
        return counts or opens and not entry(document.text, dot)
    if before in abbreviations or (len(before) == 1 and document.capital(index - 1)):
        return False
    return not after.islower() or document.capital(index + 1)

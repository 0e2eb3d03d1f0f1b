"""The words beside a stretch of English: what leads to it and what follows."""

from __future__ import annotations

import re

LAST = re.compile(r"([^\W_]+(?:['’]\w{1,2})?)(\.?)$")
OPENERS = "".join(c for c in map(chr, range(0x3001)) if c.isspace()) + '(“"‘['
AFTER = re.compile(r"[\s)”\"’\]]{0,3}([^\W_]+)?")
CLOSES = re.compile(r"\s{0,2}(?:[.,;:!?)\]”\"—–…]|-\s|['’](?!\w)|\s*$|\n)")
ZONAL = re.compile(
    r"\s(?:eastern|central|pacific|mountain)\b(?!\s?[.,;:!?)]|\s*$|\s(?:standard|daylight|summer|european|time)\b)",
    re.IGNORECASE,
)
AMONG = re.compile(
    r"\s(?:of\s(?:them|whom|which|us|you|(?:its|their|his|her|our|my|your|these|those|the(?!\s(?:clock|morning|afternoon|evening|night)\b))\s\w)|or\sso\s(?!(?:and|but|in|on|at|to|for|from|when|the|a|he|she|they|we|it|was|were|is)\b)[a-z])",
    re.IGNORECASE,
)
REACH, FEW = 28, 3
HOPED = re.compile(r"(?<!\w)(?:will|would|could|might|may|can|shall|['’]ll|hopes? to|hoped to)\s\Z", re.IGNORECASE)
HOPED_REACH = 10
FUNCTION = frozenset(
    """the a an and or but nor so yet if then than when while where who which that as because for with without to from
    until till by before after since on in at of off up out over into about around during through between he she it
    they we i you his her its their our my your this these those there here was were is are be been had has have did do
    does would could should will may might must can not no only just also again sharp local every each some all most
    both nobody everyone everybody someone somebody mum dad what how why whether though although unless except now
    anyway today tomorrow tonight yesterday next last nearly almost still already came went got being exactly precisely
    prompt eastern central pacific mountain gmt utc bst est edt pst pdt cst cdt ist cet local onwards earlier later""".split()
)


def word_before(text: str, start: int) -> str:
    """The word before *start* as it is written; empty where punctuation stands between."""
    found = last_word(text[max(0, start - REACH) : start])
    return found[1] if found and not (found[2] and len(found[1]) > 4) else ""


def last_word(words: str) -> re.Match[str] | None:
    """The last of some words, with the stop after it, where up to three spaces or opening marks come after them.

    >>> last_word("at the (")[1], last_word("at 9")
    ('the', None)
    """
    closed = words.rstrip(OPENERS)
    if not closed or not 0 < len(words) - len(closed) <= FEW:
        return None
    return LAST.search(closed, len(closed) - len(closed.split()[-1]))


def ends_in(text: str, start: int, last: tuple[str, ...]) -> bool:
    """Whether the word before *start*, past spaces, hyphens and commas, ends in one of *last*, whatever its case."""
    words = text[max(0, start - REACH) : start].split()
    return bool(words) and words[-1].rstrip("-‐‑,").casefold().endswith(last)


def words_before(text: str, start: int, count: int) -> tuple[str, ...]:
    """Up to *count* words before *start*, nearest first."""
    found: list[str] = []
    for _ in range(count):
        piece = last_word(text[max(0, start - REACH) : start])
        if not piece:
            break
        found.append(piece[1])
        start = max(0, start - REACH) + piece.start() if start > REACH else piece.start()
    return tuple(found)


def word_after(text: str, end: int) -> str:
    """The word after *end* as it is written; empty where there is none."""
    found = AFTER.match(text, end)
    return (found[1] or "") if found else ""


def upcoming(m: re.Match[str], count: int) -> str:
    """Up to *count* characters after a match; no more of the text is copied."""
    return m.string[m.end() : m.end() + count]


def closes(text: str, end: int) -> bool:
    """Whether a clause can end at *end*: punctuation, a line's end, or nothing comes next."""
    return CLOSES.match(text, end) is not None and not re.match(r"[.,]\d", text[end : end + 2])


def clean(text: str, end: int) -> bool:
    """Whether what follows is no noun that a number could count."""
    if closes(text, end):
        return True
    if not text[end : end + 1].isspace() or ZONAL.match(text, end) or AMONG.match(text, end):
        return False
    word = word_after(text, end)
    return word.lower() in FUNCTION or word.endswith("ed") and len(word) > 4


def starts_sentence(text: str, start: int) -> bool:
    """Whether a sentence begins at *start*."""
    return (
        re.search(r"(?:^|[.!?:;\n•*][”\"’)]?\s{0,3}|[“\"]|[-–—]\s)$", text[max(0, start - 4) : start]) is not None
        or start == 0
    )

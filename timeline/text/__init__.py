"""The document as given: spans, tokens, sentences, dateline. It is never rewritten."""

from timeline.text.dateline import Dateline, dateline
from timeline.text.document import Document, Span, Token, blocks, read
from timeline.text.headers import HeaderWords, header_rank, heads_section, is_stamp

__all__ = [
    "Dateline",
    "Document",
    "HeaderWords",
    "Span",
    "Token",
    "blocks",
    "dateline",
    "header_rank",
    "heads_section",
    "is_stamp",
    "read",
]

"""The document as given: spans, tokens, sentences, dateline. It is never rewritten."""

from timeline.text.document import Document, Span, Token, read
from timeline.text.dateline import Dateline, dateline

__all__ = ["Dateline", "Document", "Span", "Token", "dateline", "read"]

"""The document as given: spans, tokens, sentences, dateline. It is never rewritten."""

from timeline.text.dateline import Dateline, dateline
from timeline.text.document import Document, Span, Token, read

__all__ = ["Dateline", "Document", "Span", "Token", "dateline", "read"]

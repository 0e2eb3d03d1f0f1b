"""The timeline as spans of a spaCy document of the same text."""

from __future__ import annotations

from typing import Any

from timeline.errors import WrongType
from timeline.timelines import Timeline


def render(told: Timeline, doc: Any, key: str = "timeline") -> Any:
    """The document with its times and events in ``doc.spans[key]``, each with its id as `id_`."""
    if getattr(doc, "text", None) != told.text:
        raise WrongType("doc", getattr(doc, "text", doc), "a spaCy document of the text of the timeline")
    named = [(mention.span, mention.type, mention.id) for mention in told.times]
    named += [(span, "EVENT", event.id) for event in told.events for span in event.heads]
    spans = [doc.char_span(a, b, label=kind, span_id=name, alignment_mode="expand") for (a, b), kind, name in named]
    doc.spans[key] = [span for span in spans if span is not None]
    return doc

"""The zone that is named beside a time of day."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.lang.whereabouts import Whereabouts
from timeline.mentions import Mention
from timeline.text import Document, Span
from timeline.values import Clock, Moment
from timeline.zones import ZoneReading, abbreviation, military

LETTERED = re.compile(r"(?<!\d)[0-2]\d[0-5]\d([A-IK-Z])(?!\w)")


def said_beside(
    document: Document, mention: Mention, words: Whereabouts, place_zone: str | None
) -> tuple[Sequence[ZoneReading], Span] | None:
    """What the words for a zone beside a time may mean, likeliest first, and where they stand."""
    value = mention.value
    if isinstance(value, Moment) and value.zone:
        readings = abbreviation(value.zone, place_zone) or military(value.zone)
        if readings:
            return readings, mention.span
    if not clocky(mention):
        return None
    after = words.beside.match(document.text, mention.span.end)
    readings = abbreviation(after["zone"], place_zone) if after is not None else ()
    if after is not None and readings:
        return readings, Span(*after.span("zone"))
    letter = LETTERED.search(mention.span.of(document.text))
    return (military(letter[1]), mention.span) if letter else None


def clocky(mention: Mention) -> bool:
    """Whether a mention tells a time of day by the clock."""
    value = mention.value
    return isinstance(value, Clock) or isinstance(value, Moment) and isinstance(value.time, Clock)

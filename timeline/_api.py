"""The functions that users call, without what they need: the stages are loaded when the first text is read.

Their annotations name the types by way of the package, so that asking for the types is what loads them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

import timeline
from timeline._later import Later
from timeline.errors import WrongType

if TYPE_CHECKING:
    from timeline import _build as stages
    from timeline import _ground as grounding
    from timeline import _options as options
else:
    options, stages, grounding = Later("timeline._options"), Later("timeline._build"), Later("timeline._ground")


def build_timeline(
    text: str | timeline.Document,
    *,
    reference: str | dt.date | Mapping[str, object] | None = None,
    timezone: str | None = None,
    place: str | None = None,
    language: str = "en",
    prefer: str = "context",
    date_order: str | None = None,
    known_events: Iterable[Mapping[str, object]] = (),
    nlp: Callable[[str], Iterable[Any]] | None = None,
    strict: bool = False,
) -> timeline.Timeline:
    """What happened in *text*, and when.

    *reference* is when it was written: a date, a datetime, either in ISO 8601, or a mapping of the `instant` and the
    `timezone` of who wrote then (an IANA zone, an abbreviation such as "PST", or minutes east of UTC; `timezone=` beats
    it). Without it the text is asked (its headers, its dateline, a dated public event that it names), and where it does
    not say, days count from ``D0``.
    *timezone* is the IANA zone of its clock times, *place* a city or country that stands for one; a zone written beside
    a time wins for that time. *language* is an ISO 639-1 code. *prefer* says which way a bare "Friday" points:
    "context", "past", "future" or "nearest". *date_order* is how 03/04/05 is read: "DMY", "MDY" or "YMD".
    *known_events* are public events by whose names a text can be dated, as mappings with `name`, `start` and perhaps
    `end` and `zone`. *nlp* is a spaCy pipeline, or any callable that gives tokens with `idx`, `pos_`, `dep_` and `head`: it
    votes on which event each time belongs to, and what it says against us, or alone, is assumed. *strict* raises `Unresolved` for contradictions and times that cannot be placed.

    Text never raises otherwise; an argument that cannot be used raises a `TimelineError` that names it.

    >>> told = build_timeline("The session opened at 9:00 and closed at 10:15.")
    >>> str(told.events[0].duration)
    'PT1H15M'
    """
    asked = options.read_options(text, reference, timezone, place, language, prefer, date_order, known_events, nlp)
    return stages.build(asked, strict=strict)


def find_times(
    text: str | timeline.Document,
    *,
    reference: str | dt.date | Mapping[str, object] | None = None,
    timezone: str | None = None,
    place: str | None = None,
    language: str = "en",
    prefer: str = "context",
    date_order: str | None = None,
) -> tuple[timeline.TimeMention, ...]:
    """The time expressions of *text* in order, each with what it denotes; no events are looked for.

    The arguments are those of `build_timeline`.

    >>> [(t.text, t.value) for t in find_times("Met her yesterday at 9 pm.", reference="2026-05-01")]
    [('yesterday at 9 pm', '2026-04-30T21:00')]
    """
    asked = options.read_options(text, reference, timezone, place, language, prefer, date_order, ())
    return stages.times(asked)


def ground(
    text: str,
    *,
    reference: str | dt.date | Mapping[str, object],
    timezone: str | None = None,
    place: str | None = None,
    language: str = "en",
    prefer: str = "context",
    date_order: str | None = None,
) -> str:
    """The text with each relative time followed by its date; nothing else is changed, and twice is as once.

    The arguments are those of `build_timeline`; *reference* must be given, for nothing else says what "yesterday" is.

    >>> ground("Met her yesterday; the fair is on May 9.", reference="2026-05-01")
    'Met her yesterday (2026-04-30); the fair is on May 9 (2026-05-09).'
    """
    if reference is None:
        raise WrongType("reference", reference, "an ISO 8601 str, a date or a datetime")
    return grounding.ground(options.read_options(text, reference, timezone, place, language, prefer, date_order, ()))

"""What the caller asked for, read and checked before any work is done."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping

from attrs import evolve, field, frozen

from timeline.constraints.writing import Writing
from timeline.errors import (
    SeveralZones,
    UnknownLanguage,
    UnknownPlace,
    UnreadableOption,
    UnreadableReference,
    WrongType,
)
from timeline.events.parsed import Parse
from timeline.rules import is_language
from timeline.text import Document
from timeline.zones import abbreviation, check, cities_of, find_place, is_zone, local, near_places

PREFER = ("context", "past", "future", "nearest")
MOST_RIVALS = 3
FARTHEST = 18 * 60
ORDERS = ("DMY", "MDY", "YMD")


@frozen
class KnownEvent:
    """A dated public event of the caller's: its names, its days, its zone."""

    names: tuple[str, ...]
    start: dt.date
    end: dt.date
    zone: str | None = None


@frozen
class Options:
    """The arguments of `build_timeline`, each of its right type."""

    text: str = field(repr=False)
    now: dt.datetime | None = None
    exact: bool = False
    zone: str | None = None
    rivals: tuple[str, ...] = ()
    language: str = "en"
    prefer: str = "context"
    date_order: str | None = None
    events: tuple[KnownEvent, ...] = ()
    published: str | None = None
    published_by: str = ""
    parse: Parse | None = field(default=None, repr=False)

    def known(self) -> Iterator[tuple[int, int, KnownEvent]]:
        """The caller's events that the text names, where it first names them."""
        for event in self.events:
            at = min((self.text.find(n), n) for n in event.names if n in self.text) if self.named(event) else None
            if at:
                yield at[0], at[0] + len(at[1]), event

    def named(self, event: KnownEvent) -> bool:
        """Whether the text names an event."""
        return any(name in self.text for name in event.names)

    def over(self, writing: Writing) -> Writing:
        """The writing with the given reference in place of what the text says of its own."""
        if self.now is not None:
            return evolve(writing, now=self.now, exact=self.exact, source="given", span=None, agrees=(), first=None)
        if self.published is None:
            return writing
        now, exact = parsed(self.published, writing.zone)
        words = f"{self.published_by} {self.published}"
        return evolve(writing, now=now, exact=exact, source="html", span=None, agrees=(), first=None, words=words)


def read_options(
    text: object,
    reference: object,
    timezone: object,
    place: object,
    language: object,
    prefer: object,
    date_order: object,
    known_events: Iterable[Mapping[str, object]],
    nlp: object = None,
) -> Options:
    """The options, or the error that names the argument, its value and what would help."""
    page = text if isinstance(text, Document) else None
    text = text.text if isinstance(text, Document) else text
    if not isinstance(text, str):
        raise WrongType("text", text, "a str or a Document")
    zone, rivals = zone_of(timezone, place)
    if isinstance(reference, Mapping):
        reference, zone = told_on(reference, zone)
    now, exact = moment_of(reference, zone)
    return Options(
        text=text,
        now=now,
        exact=exact,
        zone=zone,
        rivals=rivals,
        language=pack_of(language),
        prefer=one_of("prefer", prefer, PREFER),
        date_order=None if date_order is None else one_of("date_order", date_order, ORDERS),
        events=tuple(map(event_of, known_events)),
        published=page.published if page else None,
        published_by=page.published_by if page else "",
        parse=parser_of(nlp),
    )


def parser_of(nlp: object) -> Parse | None:
    """The caller's pipeline, if it can be called."""
    if nlp is None or callable(nlp):
        return nlp
    raise WrongType("nlp", nlp, "a spaCy pipeline, or a callable that gives the parsed tokens of a text")


def one_of(argument: str, value: object, allowed: tuple[str, ...]) -> str:
    """The value, if it is one of those allowed."""
    if not isinstance(value, str) or value not in allowed:
        raise UnreadableOption(argument, value, allowed)
    return value


def pack_of(language: object) -> str:
    """The code of a language that has a pack."""
    if not isinstance(language, str):
        raise WrongType("language", language, "a str such as 'en'")
    if not re.fullmatch(r"[a-z]{2,3}", language) or not is_language(language):
        raise UnknownLanguage(language)
    return language


def zone_of(timezone: object, place: object) -> tuple[str | None, tuple[str, ...]]:
    """The zone that the caller names, or that of the place; with those of others of its name."""
    for argument, value in (("timezone", timezone), ("place", place)):
        if value is not None and not isinstance(value, str):
            raise WrongType(argument, value, "a str")
    if timezone is not None:
        return check(str(timezone)), ()
    return (None, ()) if place is None else zone_of_place(str(place))


def zone_of_place(name: str) -> tuple[str, tuple[str, ...]]:
    """The zone of the likeliest place of a name, and those of the others."""
    found = find_place(name)
    if not found:
        raise UnknownPlace(name, near_places(name))
    if found[0].zone is None:
        raise SeveralZones(name, cities_of(found[0]))
    rivals = dict.fromkeys(p.zone for p in found[1:] if p.zone and p.zone != found[0].zone)
    return found[0].zone, tuple(rivals)[:MOST_RIVALS]


def moment_of(reference: object, zone: str | None) -> tuple[dt.datetime | None, bool]:
    """The reference as a wall time, and whether its clock is known."""
    if reference is None:
        return None, False
    if isinstance(reference, str):
        return parsed(reference, zone)
    if isinstance(reference, dt.datetime):
        return wall(reference, zone), True
    if isinstance(reference, dt.date):
        return dt.datetime(reference.year, reference.month, reference.day), False
    raise WrongType("reference", reference, "an ISO 8601 str, a date or a datetime")


def told_on(reference: Mapping[str, object], zone: str | None) -> tuple[object, str | None]:
    """The instant of a mapping and the zone that it is told in, unless the caller names another.

    >>> told_on({"instant": "2024-03-05T13:09:00Z", "timezone": -90}, None)
    ('2024-03-05T13:09:00Z', '-01:30')
    """
    if "instant" not in reference or not reference.keys() <= {"instant", "timezone"}:
        raise WrongType("reference", reference, "a mapping with 'instant' and perhaps 'timezone', and nothing else")
    return reference["instant"], zone or zone_told(reference.get("timezone") or None)


def zone_told(timezone: object) -> str | None:
    """The zone of an IANA name, of an abbreviation such as "PST", which is an offset, or of minutes east of UTC."""
    if timezone is None:
        return None
    if isinstance(timezone, int) and not isinstance(timezone, bool) and abs(timezone) <= FARTHEST:
        return east(timezone)
    if not isinstance(timezone, str):
        raise WrongType("reference['timezone']", timezone, "an IANA name, an abbreviation or minutes east of UTC")
    found = () if is_zone(timezone) else abbreviation(timezone)
    seconds = found[0].offset_seconds if found else None
    return check(timezone) if seconds is None else east(seconds // 60)


def east(minutes: int) -> str:
    """The fixed zone so many minutes east of UTC.

    >>> east(330), east(-60)
    ('+05:30', '-01:00')
    """
    hours, rest = divmod(abs(minutes), 60)
    return f"{'-' if minutes < 0 else '+'}{hours:02d}:{rest:02d}"


def parsed(reference: str, zone: str | None) -> tuple[dt.datetime, bool]:
    """The moment that an ISO 8601 string names."""
    try:
        moment = dt.datetime.fromisoformat(reference.strip())
    except ValueError:
        raise UnreadableReference(reference) from None
    return wall(moment, zone), len(reference.strip()) > 10


def wall(moment: dt.datetime, zone: str | None) -> dt.datetime:
    """The wall time of a moment, moved into *zone* where it has an offset of its own."""
    if moment.tzinfo is None or zone is None:
        return moment.replace(tzinfo=None)
    epoch = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
    return local((moment - epoch) // dt.timedelta(microseconds=1), zone)[0]


def event_of(row: Mapping[str, object]) -> KnownEvent:
    """A public event from a mapping with `name`, `start`, and perhaps `end` and `zone`."""
    if not isinstance(row, Mapping) or "name" not in row or "start" not in row:
        raise WrongType("known_events", row, "mappings with 'name', 'start' and perhaps 'end' and 'zone'")
    start = day_of(row["start"])
    zone = row.get("zone")
    return KnownEvent((str(row["name"]),), start, day_of(row.get("end", start)), check(str(zone)) if zone else None)


def day_of(value: object) -> dt.date:
    """A date, or the one that an ISO string names."""
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    try:
        return dt.date.fromisoformat(str(value))
    except ValueError:
        raise UnreadableOption("known_events", value, ("a date", "'2019-06-28'")) from None

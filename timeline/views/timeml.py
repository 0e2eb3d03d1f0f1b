"""The text as TimeML 1.2.1: TIMEX3, EVENT and MAKEINSTANCE where they stand, and TLINKs after it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from html import escape

from attrs import frozen

from timeline.timelines import Claim, Event, Timeline, TimeMention
from timeline.views._article import apart
from timeline.views._plain import printable

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>'
ALLEN = {
    "before": "BEFORE", "after": "AFTER", "meets": "IBEFORE", "met-by": "IAFTER", "during": "IS_INCLUDED",
    "contains": "INCLUDES", "starts": "BEGINS", "started-by": "BEGUN_BY", "finishes": "ENDS",
    "finished-by": "ENDED_BY", "equals": "SIMULTANEOUS",
}  # fmt: skip
CLAIMS = {"starts-at": "BEGUN_BY", "ends-at": "ENDED_BY", "happens-at": "IS_INCLUDED"}
MODS = frozenset(
    "BEFORE AFTER ON_OR_BEFORE ON_OR_AFTER LESS_THAN MORE_THAN EQUAL_OR_LESS EQUAL_OR_MORE START MID END APPROX".split()
)
TYPES = frozenset("DATE TIME DURATION SET".split())
TOKEN = re.compile(r"[A-Za-z0-9_.:-]+")
OFFSET = re.compile(r"(?:[+-]\d\d:\d\d|Z)$")
UNKNOWN = {"DATE": "XXXX-XX-XX", "TIME": "XXXX-XX-XXTXX:XX"}
Span = tuple[int, int]


@frozen
class Instance:
    """One mention of an event in the text."""

    event: Event
    number: str
    span: Span


def render(told: Timeline) -> str:
    """The document; taking its tags away leaves the text, what is no character in XML replaced one for one."""
    times = {mention.span: mention for mention in told.times if mention.span[0] < mention.span[1]}
    found = instances(told, times)
    parts = [HEAD, created(told), *tagged(told, times, {each.span: each for each in found}), "\n"]
    parts += [instance(each) for each in found]
    parts += [f'<TLINK lid="l{n}" {link}/>\n' for n, link in enumerate(dict.fromkeys(links(told, found, times)), 1)]
    return "".join([*parts, "</TimeML>\n"])


def words(text: str) -> str:
    """Text as XML that a parser gives back as it is."""
    return escape(printable(text), quote=False).replace("\r", "&#13;")


def instances(told: Timeline, times: Iterable[Span]) -> list[Instance]:
    """The mentions of all events that lie apart from the times and from each other, in the order of the text."""
    owners: dict[Span, Event] = {}
    for event in told.events:
        for span in event.heads:
            owners.setdefault(span, event)
    taken = frozenset(times)
    free = [span for span in apart(sorted(taken), owners) if span not in taken]
    return [Instance(owners[span], str(n), span) for n, span in enumerate(free, 1)]


def created(told: Timeline) -> str:
    """The moment of writing, which the text need not say."""
    if not told.reference.value:
        return ""
    kind = "TIME" if "T" in told.reference.value else "DATE"
    value = token(told.reference.value, kind)
    return f'<TIMEX3 tid="t0" type="{kind}" value="{value}" functionInDocument="CREATION_TIME"/>'


def token(value: str, kind: str) -> str:
    """The value as one name token, which the format asks for; an unknown one for what has no such value.

    >>> token("2019-06-29T00:36+09:00", "TIME"), token("now - P2Y", "DATE"), token("P8M", "DURATION")
    ('2019-06-29T00:36', 'XXXX-XX-XX', 'P8M')
    """
    bare = OFFSET.sub("", value) if "T" in value else value
    return bare if TOKEN.fullmatch(bare) else UNKNOWN.get(kind, "PXX")


def tagged(told: Timeline, times: Mapping[Span, TimeMention], events: Mapping[Span, Instance]) -> Iterator[str]:
    """The text, its times and events in their tags."""
    done = 0
    for span in sorted([*times, *events]):
        if span[0] < done:
            continue
        yield words(told.text[done : span[0]])
        inside = words(told.text[span[0] : span[1]])
        yield timex(times[span], inside) if span in times else event(events[span], inside)
        done = span[1]
    yield words(told.text[done:])


def timex(mention: TimeMention, inside: str) -> str:
    """A time expression in its tag."""
    mod = f' mod="{mention.mod}"' if mention.mod in MODS else ""
    extra = "".join(
        f' {key}="{escape(value)}"'
        for key, value in (("quant", mention.quant), ("freq", mention.freq))
        if value and TOKEN.fullmatch(value)
    )
    kind = mention.type if mention.type in TYPES else "DATE"
    return (
        f'<TIMEX3 tid="{mention.id}" type="{kind}" value="{token(mention.value, kind)}"{mod}{extra}>{inside}</TIMEX3>'
    )


def event(each: Instance, inside: str) -> str:
    """A mention of an event in its tag."""
    return f'<EVENT eid="e{each.number}" class="OCCURRENCE">{inside}</EVENT>'


def instance(each: Instance) -> str:
    """The instance of a mention; a cancelled event is one that did not happen."""
    polarity = "NEG" if each.event.status == "cancelled" else "POS"
    return (
        f'<MAKEINSTANCE eiid="ei{each.number}" eventID="e{each.number}" tense="NONE" aspect="NONE" '
        f'pos="OTHER" polarity="{polarity}"/>\n'
    )


def links(told: Timeline, found: Iterable[Instance], times: Mapping[Span, TimeMention]) -> Iterator[str]:
    """What is told of two events, of an event and a time, and of two mentions of one event."""
    first: dict[str, str] = {}
    for each in found:
        head = first.setdefault(each.event.id, f"ei{each.number}")
        if head != f"ei{each.number}":
            yield f'eventInstanceID="ei{each.number}" relatedToEventInstance="{head}" relType="IDENTITY"'
    for relation in told.relations:
        kind, a, b = ALLEN.get(relation.relation), first.get(relation.source), first.get(relation.target)
        if kind and a and b and a != b:
            yield f'eventInstanceID="{a}" relatedToEventInstance="{b}" relType="{kind}"'
    known = {mention.id for mention in times.values() if mention.type in ("DATE", "TIME")}
    for claim in told.claims:
        yield from time_link(claim, first, known)


def time_link(claim: Claim, first: Mapping[str, str], known: set[str]) -> Iterator[str]:
    """What one claim says of an event and a time."""
    kind = CLAIMS.get(claim.kind)
    head = first.get(claim.about[0]) if claim.about else None
    if kind and head and claim.value in known:
        yield f'eventInstanceID="{head}" relatedToTime="{claim.value}" relType="{kind}"'

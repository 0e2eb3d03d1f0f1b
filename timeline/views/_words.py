"""Times, lengths and delays in the words that people read, the same in every view."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping

from timeline.timelines import Conflict, Event, Length, Reference, Timeline, TimePoint
from timeline.views._plain import line

WEEKDAYS = "Mon Tue Wed Thu Fri Sat Sun".split()
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
ISO_DAY = re.compile(r"(\d{4}-\d\d-\d\d|D-?\d+)(?:T([\d:]+))?([+-]\d\d:\d\d|Z)?")
ISO_MONTH = re.compile(r"(\d{4})-(\d\d)")
ISO_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?")
SEASONS = {"SP": "spring {}", "SU": "summer {}", "FA": "autumn {}", "WI": "winter {}", "H1": "first half of {}", "H2": "second half of {}"}  # fmt: skip
SEASONS |= {f"Q{n}": f"{nth} quarter of {{}}" for n, nth in enumerate(("first", "second", "third", "fourth"), 1)}
ROUND = re.compile(r"(\d\d\d?)X{0,2}")
LENGTH = r"(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?"
ISO_LENGTH = re.compile(LENGTH)
UNITS = ("y", "mo", "wk", "d", "h", "min", "s")
ZERO = ("PT0M", "PT0S", "PT0H", "P0D")


def split(value: str) -> tuple[str, str, str]:
    """The day, the clock and the offset of an ISO value; empty where it has none.

    >>> split("2019-06-29T00:36+09:00")
    ('2019-06-29', '00:36', '+09:00')
    """
    found = ISO_DAY.fullmatch(value)
    return (found[1], found[2] or "", found[3] or "") if found else (value, "", "")


def day(value: str) -> str:
    """A date as people write it, whatever its grain; a counted day, or a value that is none, as it is.

    >>> day("2019-06-29"), day("2019-06"), day("2019"), day("199"), day("2004-SP"), day("D1")
    ('Sat 29 Jun 2019', 'Jun 2019', '2019', '1990s', 'spring 2004', 'D1')
    >>> day("2024-W45"), day("2024-W45-WE"), day("2023-Q3")
    ('week of Mon 4 Nov 2024', 'weekend of Sat 9 Nov 2024', 'third quarter of 2023')
    """
    if len(value) == len("2019-06-29"):
        try:
            return calendar_day(dt.date.fromisoformat(value))
        except ValueError:
            return line(value)
    return month(value) or week(value) or period(value) or line(value)


def calendar_day(date: dt.date) -> str:
    """A date with its weekday."""
    return f"{WEEKDAYS[date.weekday()]} {date.day} {MONTHS[date.month - 1]} {date.year}"


def month(value: str) -> str | None:
    """A month by its name."""
    found = ISO_MONTH.fullmatch(value)
    return f"{MONTHS[int(found[2]) - 1]} {found[1]}" if found and 1 <= int(found[2]) <= 12 else None


def week(value: str) -> str | None:
    """A week by its Monday, a weekend by its Saturday."""
    found = ISO_WEEK.fullmatch(value)
    try:
        first = dt.date.fromisocalendar(int(found[1]), int(found[2]), 6 if found[3] else 1) if found else None
    except ValueError:
        return None
    return f"{'weekend' if found and found[3] else 'week'} of {calendar_day(first)}" if first else None


def period(value: str) -> str | None:
    """A season, a quarter, a half of a year, a decade or a century."""
    whole = ROUND.fullmatch(value)
    if whole:
        return f"{whole[1].ljust(4, '0')}s"
    year, _, part = value.partition("-")
    return SEASONS[part].format(year) if part in SEASONS and year.isdecimal() else None


def zone(point: TimePoint) -> str:
    """The offset of a clock time, else its zone, else that it has none; nothing for a date.

    >>> zone(TimePoint("D0T22:45")), zone(TimePoint("2019"))
    ('(no zone)', '')
    """
    _, clock, offset = split(point.value)
    return (offset or point.zone or "(no zone)") if clock else ""


def bare(point: TimePoint) -> str:
    """A time with its weekday, without its zone."""
    date, clock, _ = split(point.value)
    return ("about " if point.approximate else "") + f"{day(date)} {clock}".rstrip()


def moment(point: TimePoint | None) -> str:
    """A time with its weekday and its zone, which it may say it lacks.

    >>> moment(TimePoint("2019-06-29T00:36+09:00"))
    'Sat 29 Jun 2019 00:36 +09:00'
    """
    return "?" if point is None else f"{bare(point)} {zone(point)}".rstrip()


def same_day(start: TimePoint, end: TimePoint) -> bool:
    """Whether two clock times are of one day and one zone."""
    a, b = split(start.value), split(end.value)
    return bool(a[1] and b[1]) and (a[0], a[2]) == (b[0], b[2]) and not end.approximate


def bare_span(start: TimePoint | None, end: TimePoint | None) -> str:
    """From one time to another without the zone, the date told once where it is the same."""
    if start is None:
        return "?" if end is None else f"until {bare(end)}"
    if end is None or str(end) == str(start):
        return bare(start)
    if same_day(start, end):
        return f"{bare(start)}–{split(end.value)[1]}"
    return f"{bare(start)} to {bare(end)}"


def span(start: TimePoint | None, end: TimePoint | None) -> str:
    """From one time to another with their zones, the date told once where it is the same."""
    if start is not None and end is not None and not same_day(start, end) and str(end) != str(start):
        return f"{moment(start)} to {moment(end)}"
    point = start or end
    return f"{bare_span(start, end)} {zone(point) if point else ''}".rstrip()


def utc(point: TimePoint | None) -> dt.datetime | None:
    """The instant in UTC of a dated clock time with a zone; None for any other."""
    if point is None or point.earliest_us is None or not split(point.value)[1]:
        return None
    return dt.datetime(1970, 1, 1, tzinfo=dt.UTC) + dt.timedelta(microseconds=point.earliest_us)


def utc_span(start: TimePoint | None, end: TimePoint | None) -> str:
    """The same in UTC; empty where an instant is not known."""
    first, last = utc(start), utc(end)
    if first is None or last is None or first == last:
        found = first or last
        return f"{'until ' if first is None else ''}{stamp(found)} UTC" if found else ""
    same = first.date() == last.date()
    return f"{stamp(first)}{'–' if same else ' to '}{f'{last:%H:%M}' if same else stamp(last)} UTC"


def stamp(instant: dt.datetime) -> str:
    """A UTC instant to the minute, or to the second where it has seconds."""
    return f"{instant.isoformat(sep=' ')[: 19 if instant.second else 16]}"


def length(value: Length | None) -> str:
    """A length as people write it.

    >>> length(Length("PT1H51M")), length(Length("PT20M", approximate=True))
    ('1 h 51 min', 'about 20 min')
    """
    if value is None:
        return ""
    found = ISO_LENGTH.fullmatch(value.value)
    parts = [f"{n} {u}" for n, u in zip(found.groups()[1:], UNITS, strict=True) if n] if found else []
    shown = " ".join(parts) or line(value.value)
    return ("about " if value.approximate else "") + (found[1] if found else "") + shown


def late(delay: Length) -> str:
    """A delay in words.

    >>> late(Length("PT1H51M")), late(Length("-PT5M")), late(Length("PT0M"))
    ('1 h 51 min late', '5 min early', 'on time')
    """
    if delay.value.strip("-") in ZERO:
        return "on time"
    early = delay.value.startswith("-")
    return f"{length(delay).replace('-', '', 1) if early else length(delay)} {'early' if early else 'late'}"


def amounts(duration: Length | None, delay: Length | None) -> str:
    """A length and a delay, as far as there are any."""
    return ", ".join([length(duration)] * (duration is not None) + ([late(delay)] if delay else []))


def readable(words: str) -> str:
    """The words on one line, with ISO lengths and times written out.

    >>> readable("the times, which are PT1H51M apart")
    'the times, which are 1 h 51 min apart'
    """
    lengths = re.sub(r"\bP(?:\d+[YMWD])*T?(?:\d+[HMS])+\b", lambda m: length(Length(m[0])), line(words))
    return re.sub(r"\b\d{4}-\d\d-\d\dT\d\d:\d\d\b", lambda m: bare(TimePoint(m[0])), lengths)


def contradictions(told: Timeline) -> list[str]:
    """Each contradiction in words, and which of them the rest is solved without."""
    rows = told.claims if told.conflicts else ()
    words = {c.id: f"“{line(c.text)}”" if c.spans else line(c.text) for c in rows if c.text}
    return [readable(each.message) + without(each, words) for each in told.conflicts]


def without(conflict: Conflict, words: Mapping[str, str]) -> str:
    """The words of the claims of a contradiction that are set aside; none where they have none."""
    if set(conflict.claims) == set(conflict.set_aside):
        return "; the rest goes without any of them"
    aside = dict.fromkeys(words[name] for name in conflict.set_aside if name in words)
    return f"; the rest goes without {' and '.join(aside)}" if aside else ""


def written(reference: Reference) -> str:
    """When the text was written, and how we know."""
    if not reference.value:
        return "not known; days count from D0"
    source = {"text": f"from “{line(reference.text)}”", "event": f"inferred from “{line(reference.text)}”"}
    date, clock, offset = split(reference.value)
    zoned = f" {clock} {offset or reference.timezone or '(no zone)'}" if clock else ""
    return f"{day(date)}{zoned} ({source.get(reference.source, 'given')})"


def title(told: Timeline) -> str:
    """What a timeline is called: the first words of its first line.

    >>> title(Timeline("The hearing began. It ended.", "", Reference()))
    'The hearing began. It ended.'
    """
    words = line(next((row for row in told.text[:400].splitlines() if row.strip()), ""))
    return (
        words if 0 < len(words) <= 70 else (words[:69].rpartition(" ")[0] or words[:69]) + "…" if words else "Timeline"
    )


def name(event: Event) -> str:
    """The label of an event on one line."""
    return line(event.label) or event.id

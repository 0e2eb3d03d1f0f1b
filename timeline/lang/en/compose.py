"""Neighbours made one: a date and a clock, a clock and its zone, an amount and its hedge; and bare numbers weighed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve

from timeline.lang.en.context import accepted, style_of
from timeline.rules.rule import Reading
from timeline.values import Clock, Date, Hedge, Length, Moment, Named, Nth, Part, Repeat, Shift, Step, Value

LONGEST_GAP = 22
ON = re.compile(r",? (?:sharp )?(?:on |of )?(?:the )?$|,$", re.IGNORECASE)
AT = re.compile(r",?\s(?:at |from |around |about )?(?:about |around )?$|T$", re.IGNORECASE)
SPACE = re.compile(r",? $")
COMMA = re.compile(r"[,]? (?:the )?$", re.IGNORECASE)
APPOSED = re.compile(r",? \(?(?:on )?$|, (?:on )?$", re.IGNORECASE)
OF = re.compile(r" of (?:the )?$", re.IGNORECASE)
ZONE = re.compile(
    r"[ \u00a0\u202f]?\(?(?P<zone>UTC(?:[+\-−]\d{1,2}(?::?\d\d)?)?|GMT(?:[+\-−]\d{1,2})?|UT\b|"
    r"(?:[ECMP][SD]?T|BST|IST|CES?T|EES?T|WES?T|MSK|JST|KST|SGT|HKT|ICT|WIB|PKT|GST|SAST|EAT|WAT|CAT|AES?T|AEDT|ACST|"
    r"ACDT|AWST|NZ[SD]?T|HST|AK[SD]?T|BRT|ART|CLT)\b|"
    r"(?:Eastern|Central|Pacific|Mountain)(?: (?:Standard |Daylight )?[Tt]ime)?\b|"
    r"(?:[A-Z][a-z]+ ){1,2}[Tt]ime\b|local(?: time)?\b|[+\-−]\d\d:?\d\d\b)"
)
HEDGES = (
    (
        r"about|around|approx\.?|approximately|roughly|some|circa|maybe|perhaps|close to|more or less|or so",
        Hedge.ABOUT,
        "APPROX",
    ),
    (r"nearly|almost|just under|a (?:shade|little|bit|touch) under|just short of", Hedge.NEARLY, "LESS_THAN"),
    (r"just over|a (?:shade|little|bit|touch) over|slightly more than", Hedge.JUST_OVER, "MORE_THAN"),
    (r"more than|over|longer than|well over", Hedge.OVER, "MORE_THAN"),
    (r"less than|under|fewer than|not quite|shorter than", Hedge.UNDER, "LESS_THAN"),
    (r"at least|no less than|not less than|a minimum of", Hedge.AT_LEAST, "EQUAL_OR_MORE"),
    (r"at most|up to|no more than|not more than|a maximum of", Hedge.AT_MOST, "EQUAL_OR_LESS"),
    (r"(?:just|shortly|soon|a little|a bit) (?:after|past|before)", Hedge.SHORTLY, "APPROX"),
    (r"exactly|precisely|only|just", Hedge.EXACT, None),
)
HEDGE = re.compile(
    r"(?:^|(?<=[\s(]))(?:" + "|".join(f"(?P<h{n}>{p})" for n, (p, _, _) in enumerate(HEDGES)) + r")\s(?:the |an? )?$",
    re.IGNORECASE,
)
EDGES = (
    (re.compile(r"(?:the )?(?:early|(?:very )?(?:start|beginning))\b", re.IGNORECASE), "START"),
    (re.compile(r"(?:the )?(?:mid|middle)\b", re.IGNORECASE), "MID"),
    (re.compile(r"(?:the )?(?:late\b|(?:very )?end\b|close\b)", re.IGNORECASE), "END"),
)


def compose(text: str, atoms: Sequence[Reading]) -> list[Reading]:
    """The readings of *text*: neighbours joined, bare numbers kept only where they are times, hedges added."""
    style = style_of(text, atoms)
    kept: list[Reading] = []
    for atom in atoms:
        here = with_zone(text, atom)
        while kept and (joined := join(text, kept[-1], here)) is not None:
            kept.pop()
            here = joined
        kept.append(here)
    last = 0
    found: list[Reading] = []
    for number, reading in enumerate(kept):
        after = kept[number + 1] if number + 1 < len(kept) else None
        before = found[-1] if found else None
        if accepted(text, reading, style, before, after):
            hedged_reading = hedged(text, edged(text, reading), last)
            found.append(hedged_reading)
            last = hedged_reading.end
    return found


def with_zone(text: str, reading: Reading) -> Reading:
    """A clock with the zone that is written after it."""
    if not isinstance(reading.value, Clock):
        return reading
    zone = ZONE.match(text, reading.end)
    if zone is None or zone["zone"].lower() in ("this time", "that time"):
        return reading
    if text[zone.start() : zone.start("zone")].endswith("("):
        return evolve(reading, value=Moment(None, reading.value, zone["zone"]), bare=False)
    said = Moment(None, reading.value, zone["zone"])
    return evolve(reading, end=zone.end("zone"), value=said, bare=False)


def join(text: str, a: Reading, b: Reading) -> Reading | None:
    """The reading that two neighbours make together, if they do."""
    gap = text[a.end : b.start]
    if len(gap) > LONGEST_GAP or "\n" in gap.strip(" ") or b.start < a.end:
        return None
    value = met(a, b, gap)
    return None if value is None else Reading(a.start, b.end, value, a.mod or b.mod, a.hedge, f"{a.rule}+{b.rule}")


def clock_of(value: Value) -> Moment | None:
    """A clock as a moment without a date."""
    if isinstance(value, Clock):
        return Moment(None, value) if value.hour is not None else None
    return value if isinstance(value, Moment) and value.date is None and isinstance(value.time, Clock) else None


def day_like(value: Value) -> bool:
    """Whether a value names a day that a clock can be of."""
    if isinstance(value, Date):
        return bool(value.day or value.weekday)
    if isinstance(value, Step):
        return value.unit == "day" or (isinstance(value.unit, Date) and bool(value.unit.weekday))
    if isinstance(value, Shift):
        return bool(value.length.parts) and value.length.parts[-1][1] == "day"
    return isinstance(value, Named | Nth)


def met(a: Reading, b: Reading, gap: str) -> Value | None:
    """What two neighbouring values denote together."""
    left, right = clock_of(a.value), clock_of(b.value)
    if left is not None:
        return clock_then(left, a, b, gap)
    if right is not None and AT.match(gap):
        return then_clock(right, a, b, gap)
    if isinstance(b.value, Part) and day_like(a.value) and SPACE.match(gap) and not gap.startswith(","):
        return Moment(a.value, b.value)  # type: ignore[arg-type]
    if isinstance(a.value, Part) and OF.match(gap) and day_like(b.value):
        return Moment(b.value, a.value)  # type: ignore[arg-type]
    if isinstance(a.value, Date) and isinstance(b.value, Date) and COMMA.match(gap):
        return dates(a.value, b.value)
    return apposed(a.value, b.value, gap)


def clock_then(clock: Moment, a: Reading, b: Reading, gap: str) -> Value | None:
    """A clock and what follows it: a part of the day, a day, or a repetition."""
    time = clock.time
    if not isinstance(time, Clock):
        return None
    if isinstance(b.value, Part) and gap in (" ", ", ") and not b.rule.startswith("tonight"):
        return evolve(clock, time=in_half(time, b.value))
    if isinstance(b.value, Repeat) and gap in (" ", ", ") and b.value.value.startswith("XXXX-W"):
        return evolve(b.value, value=b.value.value + str(time))
    if not ON.match(gap):
        return None
    if isinstance(b.value, Moment) and isinstance(b.value.time, Part):
        return Moment(b.value.date, in_half(time, b.value.time), clock.zone)
    return Moment(b.value, time, clock.zone) if day_like(b.value) else None  # type: ignore[arg-type]


def then_clock(clock: Moment, a: Reading, b: Reading, gap: str) -> Value | None:
    """A day, or a part of a day, and the clock after it."""
    if b.bare and "at" not in gap:
        return None
    if isinstance(a.value, Moment) and isinstance(a.value.time, Part) and isinstance(clock.time, Clock):
        return Moment(a.value.date, in_half(clock.time, a.value.time), clock.zone)
    return evolve(clock, date=a.value) if day_like(a.value) else None  # type: ignore[arg-type]


def in_half(clock: Clock, part: Part) -> Clock:
    """The clock in the half of the day that a part of the day names.

    >>> str(in_half(Clock(9, 35, twelve=True), Part("EV")))
    'T21:35'
    """
    if not clock.twelve or clock.hour is None:
        return clock
    hour = clock.hour % 12
    late = part.code in ("AF", "EV") or (part.code == "NI" and hour >= 6)
    return evolve(clock, hour=hour + 12 if late else 24 if part.code == "NI" and hour == 0 else hour, twelve=False)


def dates(a: Date, b: Date) -> Date | None:
    """Two parts of one date: a weekday and its date, a date and its year."""
    parts = {
        "weekday": (a.weekday, b.weekday),
        "day": (a.day, b.day),
        "month": (a.month, b.month),
        "year": (a.year, b.year),
    }
    if any(x and y for x, y in parts.values()) or not (a.weekday and not a.month or a.day and a.month and b.year):
        return None
    return a.meet(b) if b.day or b.year or b.month and a.day else None


def apposed(a: Value, b: Value, gap: str) -> Value | None:
    """A day told twice: "the next day, December 22"; the date is kept, or else the first."""
    if not APPOSED.match(gap) or "," not in gap and "(" not in gap:
        return None
    if isinstance(a, Step | Shift) and day_like(a) and isinstance(b, Date) and day_like(b):
        return b if b.day and b.month else a
    return None


def edged(text: str, reading: Reading) -> Reading:
    """The reading with the mod of "early", "mid" and "end of", which stand inside it or before it."""
    words = reading.start and re.search(
        r"\b((?:early|late)(?: on| in)?|mid-?) $", text[max(0, reading.start - 9) : reading.start], re.IGNORECASE
    )
    if words and not isinstance(reading.value, Length):
        reading = evolve(reading, start=reading.start - len(words[0]))
    for pattern, mod in EDGES:
        if pattern.match(text, reading.start, reading.end):
            return evolve(reading, mod=mod)
    return reading


def hedged(text: str, reading: Reading, last: int) -> Reading:
    """The reading with the hedge that stands before it."""
    found = HEDGE.search(text, max(last, reading.start - 24), reading.start)
    if found is None or isinstance(reading.value, Repeat):
        return reading
    number = next(n for n in range(len(HEDGES)) if found[f"h{n}"])
    _, hedge, mod = HEDGES[number]
    if hedge is Hedge.EXACT:
        return reading
    return evolve(reading, start=found.start(f"h{number}"), hedge=hedge, mod=reading.mod or mod)

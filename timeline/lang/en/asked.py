"""English times spoken to an assistant: "in two hours", "by Friday", "after 5 pm", "the next three days"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from attrs import evolve

from timeline.lang.en.appointments import appointed
from timeline.lang.en.words import WEEKDAY
from timeline.rules import Reading, compiled_pattern
from timeline.values import (
    Clock,
    Date,
    Edge,
    Length,
    Moment,
    Named,
    Nth,
    Open,
    Part,
    Shift,
    Step,
    Vague,
    Value,
    Window,
    time_part,
    timex_type,
)

REACH = 32
FAR = compiled_pattern(
    r"(?<!\w)(?:in|\+|(?<![\w)-])[-−](?=$))(?: (?:just|only|exactly|precisely|about|around|approximately|roughly|like))? ?$"
)
SOON = compiled_pattern(r"(?<!\w)(?:within|inside|in)(?: the)?(?: next)?(?: (?:about|around))? $")
RUN = compiled_pattern(
    r"(?:(?:the|in|over|for|during|within|throughout|these|our|my) ){0,2}"
    r"(?P<way>last|past|previous|preceding|next|coming|upcoming|following|subsequent) $"
)
RUN_INSIDE = compiled_pattern(
    r"(?:the )?(?:[\w-]{1,12} (?=past|previous|coming|upcoming))?(?P<way>last|past|previous|preceding|next|coming|upcoming|following) "
)
SIDES: dict[str, tuple[int, bool]] = {
    "after": (1, False), "later than": (1, False), "past": (1, False), "since": (1, True), "as early as": (1, True),
    "starting": (1, True), "starting from": (1, True), "starting on": (1, True), "beginning": (1, True),
    "beginning on": (1, True), "no earlier than": (1, True), "on or after": (1, True), "at or after": (1, True), "on or before": (-1, True), "at or before": (-1, True), "not before": (1, True), "anytime after": (1, False),
    "any time after": (1, False), "sometime after": (1, False), "before": (-1, False), "earlier than": (-1, False),
    "prior to": (-1, False), "until": (-1, False), "till": (-1, False), "til": (-1, False), "up to": (-1, False),
    "up until": (-1, False), "by": (-1, False), "through": (-1, True), "thru": (-1, True), "no later than": (-1, True),
    "not later than": (-1, True), "sometime before": (-1, False), "anytime before": (-1, False),
    "ending": (-1, True), "as late as": (-1, True), "any time before": (-1, False), "later": (1, False),
}  # fmt: skip
PASSED = compiled_pattern(r"(?<!\w)after $")
OF_ANOTHER = compiled_pattern(r" of (?!the (?:clock|day)\b)")
PRIOR = compiled_pattern(r" before(?=\s*[.,;:!?]|\s*$)")
LEFT_OPEN = re.compile(r"\s*(?:[.,;:!?]|$)")
NEXT_DAY = compiled_pattern(rf"(?<!\w)next {WEEKDAY}(?!\w)")
FROM_TODAY, FOR = compiled_pattern(r" from today$"), compiled_pattern(r"(?<!\w)for $")
GONE = compiled_pattern(r"earlier (?:in |on )?(?:the |this |today)")
TO_COME = compiled_pattern(r"later (?:in |on )?(?:the |this |today)")
SIDE = compiled_pattern(
    rf"(?<![\w-])(?P<side>{'|'.join(sorted(SIDES, key=len, reverse=True))})(?: the| about| around)? $"
)
ONWARD = compiled_pattern(
    r",? (?:onwards?|on(?! (?:the|a|my|our|this)\b)|and (?:after|later)|or (?:after|later))(?!\w)"
)
ENDWARD = compiled_pattern(r",? (?:or|and) (?:before|earlier)(?!\w)")
RANGE = compiled_pattern(r"\s?(?:-|–|—|~)\s?|,? (?:to|and|until|till|til|through|thru|up to)(?: about| around| the)? ")
OPENS_RANGE = compiled_pattern(r"(?<!\w)(?:between|from)(?: the)? $")
EDGES = ("START", "MID", "END")
PHASES = {"early": "START", "late": "END"}
PHASE = re.compile(r"\b(early|late)\b")
ENDED = compiled_pattern(r"(?:the )?(first|last|final|opening|closing) ")
ENDED_BEFORE = compiled_pattern(r"(?<!\w)(first|last|final|opening|closing) $")
FEW = re.compile(r"\bfew\b", re.IGNORECASE)
NOW = Vague("PRESENT_REF")
BACK = ("last", "past", "previous", "preceding")
POINTS = (Clock, Date, Step, Shift, Named, Nth, Moment, Part, Edge)
MODS = {(1, False): "AFTER", (1, True): "ON_OR_AFTER", (-1, False): "BEFORE", (-1, True): "ON_OR_BEFORE"}


def asked(text: str, found: Sequence[Reading]) -> list[Reading]:
    """The readings as an assistant takes them, with the words that lead to them."""
    done: list[Reading] = []
    found = appointed(text, found)
    for i, each in enumerate(found):
        floor = done[-1].end if done else 0
        following = found[i + 1].start if i + 1 < len(found) else None
        done.append(taken(text, each, floor, following))
    return to_the_minute(text, pieces(text, rejoined(text, done)))


def pieces(text: str, found: Sequence[Reading]) -> list[Reading]:
    """The readings, "the first three days" and the month that they are of, or the end of day and its day, as one."""
    done: list[Reading] = []
    for each in found:
        value = piece(text, done[-1], each) if done else None
        if value is None:
            done.append(each)
        else:
            done[-1] = evolve(done[-1], end=each.end, value=value)
    return done


def piece(text: str, first: Reading, second: Reading) -> Value | None:
    """What a length or an end of day denotes with the longer time, or the day, after it."""
    between, value = text[first.end : second.start].lower(), first.value
    if isinstance(value, Length) and between == " " and starts(second.value):
        return Edge(second.value.bound, "FROM", value)  # type: ignore[union-attr]
    if not isinstance(second.value, Date | Step | Named | Nth):
        return None
    if isinstance(value, Edge) and value.unit == Step("now", 0, "day") and between in (" ", " on ", " of ", ", "):
        return Edge(second.value, value.which)
    which = ENDED.match(text, first.start) or ENDED_BEFORE.search(text, max(0, first.start - 12), first.start)
    length = value.length if isinstance(value, Window) else value
    if which is None or not isinstance(length, Length) or between.split()[:1] not in (["of"], ["in"]):
        return None
    return Edge(second.value, "END" if which[1].lower() in ("last", "final", "closing") else "START", length)


def starts(value: Value) -> bool:
    """Whether a value is all the time from a moment on: "starting tomorrow"."""
    return isinstance(value, Open) and value.side > 0 and value.whole and isinstance(value.bound, POINTS)


def to_the_minute(text: str, found: Sequence[Reading]) -> list[Reading]:
    """The readings, the hour at one end of a range told to the minute where the other end is."""
    done = list(found)
    for i in range(len(done) - 1):
        first, second = clock_of(done[i].value), clock_of(done[i + 1].value)
        if first and second and RANGE.fullmatch(text, done[i].end, done[i + 1].start):
            if first.minute is not None and second.minute is None:
                done[i + 1] = evolve(done[i + 1], value=on_the_hour(done[i + 1].value))
            elif second.minute is not None and first.minute is None:
                done[i] = evolve(done[i], value=on_the_hour(done[i].value))
    return done


def clock_of(value: Value) -> Clock | None:
    """The clock that a value tells."""
    inside = time_part(value)
    return inside if isinstance(inside, Clock) else None


def on_the_hour(value: Value) -> Value:
    """A value whose clock says its minutes."""
    if isinstance(value, Moment) and isinstance(value.time, Clock):
        return evolve(value, time=evolve(value.time, minute=0))
    return evolve(value, minute=0) if isinstance(value, Clock) else value


def taken(text: str, reading: Reading, floor: int, following: int | None) -> Reading:
    """One reading as an assistant takes it."""
    lead = max(floor, reading.start - REACH)
    before = text[lead : reading.start]
    if isinstance(reading.value, Length):
        return spanned(text, reading, lead, before)
    if (
        isinstance(reading.value, Shift)
        and unsaid(reading.value.length)
        and FEW.search(text, reading.start, reading.end)
    ):
        few = evolve(reading.value, length=a_few(reading.value.length))
        return evolve(reading, value=few, mod=reading.mod or "APPROX")
    edged = with_edge(text, evolve(reading, value=of_next_week(text, reading)))
    if isinstance(edged.value, Shift) and FROM_TODAY.search(text, reading.start, reading.end) and FOR.search(before):
        return evolve(edged, value=Edge(Step("now", 0, "day"), "FROM", edged.value.length))
    if not isinstance(edged.value, POINTS) and edged.value != NOW or ranged(text, edged, floor, following):
        return edged
    return opened(text, edged, lead, before, following)


def of_next_week(text: str, reading: Reading) -> Value:
    """The value, where it tells of "next Friday", as the Friday of the week after the one that holds now."""
    return moved(reading.value) if NEXT_DAY.search(text, reading.start, reading.end) else reading.value


def moved(value: Value) -> Value:
    """A value with its step to the next weekday as that weekday of next week."""
    match value:
        case Step(anchor="now", offset=1, unit=Date(weekday=int()) as day):
            return Nth(1, day, Step("now", 1, "week"))
        case Moment(date=Step() as date):
            return evolve(value, date=moved(date))  # type: ignore[arg-type]
        case Shift(anchor=Step() as anchor):
            return evolve(value, anchor=moved(anchor))
        case _:
            return value


def rejoined(text: str, found: Sequence[Reading]) -> list[Reading]:
    """A name or a month before a moment so far from now, as the first one from that moment on."""
    done: list[Reading] = []
    for each in found:
        value = None
        if done and text[done[-1].end : each.start].strip() == "":
            signed = text[each.start] in "+-−"
            value = (moved_by if signed else later)(done[-1].value, each.value)
        if value is not None:
            done[-1] = evolve(done[-1], end=each.end, value=value)
        else:
            done.append(each)
    return done


def moved_by(first: Value, second: Value) -> Value | None:
    """What a moment denotes with a signed length after it: "next Tuesday +10 days"."""
    if not isinstance(second, Shift) or second.anchor != "now":
        return None
    if first == NOW:
        return second
    return evolve(second, anchor=first) if isinstance(first, POINTS) and not isinstance(first, Part | Edge) else None


def later(first: Value, second: Value) -> Value | None:
    """What a name, a month or a clock denotes with a moment so far from now after it: "March in a year"."""
    if not isinstance(second, Shift) or second.anchor != "now":
        return None
    if isinstance(first, Named) and not first.year:
        return Nth(1, first, second)
    if isinstance(first, Date) and first.month and not first.year:
        return Nth(1, first, second)
    return Moment(second, first) if isinstance(first, Clock) else None


def unsaid(length: Length) -> bool:
    """Whether a length leaves open how many of its units there are."""
    return any(n is None for n, _ in length.parts)


def a_few(length: Length) -> Length:
    """A length of three of its units, as an assistant takes "a few"."""
    return Length(((Fraction(3), length.parts[0][1]),))


def spanned(text: str, reading: Reading, lead: int, before: str) -> Reading:
    """A length as the moment so far from now, or as the stretch of time beside now."""
    length = reading.value
    if not isinstance(length, Length):
        return reading
    if unsaid(length):
        few = FEW.search(text, reading.start, reading.end)
        if few is None:
            return reading
        length, reading = a_few(length), evolve(reading, mod="APPROX")
    inside = RUN_INSIDE.match(text, reading.start, reading.end)
    run = inside or RUN.search(before)
    if run:
        side = -1 if run["way"].lower() in BACK else 1
        return evolve(reading, start=reading.start if inside else lead + run.start(), value=Window(length, side))
    if OF_ANOTHER.match(text, reading.end):
        return reading
    within, far, after = SOON.search(before), FAR.search(before), PASSED.search(before)
    if after and LEFT_OPEN.match(text, reading.end):
        return evolve(reading, start=lead + after.start(), value=Open(Shift("now", length), 1, whole=True), mod="AFTER")
    if far:
        back = far[0][0] in "-−"
        return evolve(reading, start=lead + far.start(), value=Shift("now", length, -1 if back else 1), rule="shifted")
    if PRIOR.match(text, reading.end):
        end = PRIOR.match(text, reading.end).end()  # type: ignore[union-attr]
        return evolve(reading, end=end, value=Shift("now", length, -1), rule="shifted")
    if within:
        return evolve(reading, start=lead + within.start(), value=Window(length, 1, whole=False))
    return reading


def with_edge(text: str, reading: Reading) -> Reading:
    """A unit with its "early", "the end of" or "the rest of" as that piece of it."""
    words = text[reading.start : reading.end].lower()
    if not isinstance(reading.value, Date | Step | Part | Moment) or is_clock(reading.value):
        return reading
    if "rest of" in words[:12] or "remainder of" in words[:16] or TO_COME.match(words):
        return evolve(reading, value=Edge(reading.value, "REST"), mod=None)
    if GONE.match(words):
        return evolve(reading, value=Edge(reading.value, "PAST"), mod=None)
    phase = PHASE.search(words) if has_part(reading.value) else None
    mod = reading.mod or (phase and PHASES[phase[1]])
    return evolve(reading, value=Edge(reading.value, mod), mod=mod) if mod in EDGES else reading


def has_part(value: Value) -> bool:
    """Whether a value is a part of a day."""
    return isinstance(value, Part) or (isinstance(value, Moment) and isinstance(value.time, Part))


def is_clock(value: Value) -> bool:
    """Whether a value is a time of day that clocks show."""
    return isinstance(value, Clock) or (isinstance(value, Moment) and isinstance(value.time, Clock))


def ranged(text: str, reading: Reading, floor: int, following: int | None) -> bool:
    """Whether a reading is one end of a range, so that its preposition leads to the other."""
    if floor and RANGE.fullmatch(text, floor, reading.start):
        return True
    return following is not None and RANGE.fullmatch(text, reading.end, following) is not None


def opened(text: str, reading: Reading, lead: int, before: str, following: int | None) -> Reading:
    """A time with the preposition that makes it all the time on one side of it; one that leads on to the next time is its own."""
    onward, endward = ONWARD.match(text, reading.end), ENDWARD.match(text, reading.end)
    if onward or endward:
        end, side = (onward.end(), 1) if onward else (endward.end() if endward else reading.end, -1)
    if (onward or endward) and (following is None or text[end:following].strip()):
        return evolve(reading, end=end, value=Open(reading.value, side, whole=True), mod=MODS[side, True])
    led = SIDE.search(before)
    if led is None:
        return reading
    words = re.sub(r"\s+", " ", led["side"].lower())
    side, whole = SIDES[words]
    if words in ("past", "later", "through") and timex_type(reading.value) == "TIME":
        return reading
    by, edge = words == "by", reading.value if isinstance(reading.value, Edge) else None
    ending = edge is not None and edge.which == "END" and edge.length is None and side < 0
    bound = edge.unit if edge and (by or ending) else reading.value
    value = Open(bound, side, whole or ending, now=by)
    return evolve(reading, start=lead + led.start(), value=value, mod=MODS[side, whole])

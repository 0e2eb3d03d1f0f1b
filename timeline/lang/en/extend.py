"""What stands around an English time and belongs to it: hedges, edges ("the end of"), zones, "ago" and "later"."""

from __future__ import annotations

import re

from attrs import evolve

from timeline.lang.en.nearby import clean, closes, ends_in, word_after, word_before, words_before
from timeline.lang.en.words import MONTH
from timeline.rules import Reading, compiled_pattern
from timeline.values import Clock, Date, Edge, Grain, Hedge, Length, Moment, Named, Nth, Part, Shift, Step, Value

REACH = 44
MONTHS_OF_A_YEAR = 12
Row = tuple[str | None, Hedge | None]
HEDGES: dict[str, Row] = {
    "about": ("APPROX", Hedge.ABOUT),
    "around": ("APPROX", Hedge.ABOUT),
    "approximately": ("APPROX", Hedge.ABOUT),
    "approx.": ("APPROX", Hedge.ABOUT),
    "approx": ("APPROX", Hedge.ABOUT),
    "roughly": ("APPROX", Hedge.ABOUT),
    "perhaps": ("APPROX", Hedge.ABOUT),
    "maybe": ("APPROX", Hedge.ABOUT),
    "some": ("APPROX", Hedge.ABOUT),
    "circa": ("APPROX", Hedge.ABOUT),
    "c.": ("APPROX", Hedge.ABOUT),
    "nearly": ("LESS_THAN", Hedge.NEARLY),
    "almost": ("LESS_THAN", Hedge.NEARLY),
    "just under": ("LESS_THAN", Hedge.NEARLY),
    "a shade under": ("LESS_THAN", Hedge.NEARLY),
    "a little under": ("LESS_THAN", Hedge.NEARLY),
    "close to": ("APPROX", Hedge.NEARLY),
    "just over": ("MORE_THAN", Hedge.JUST_OVER),
    "a little over": ("MORE_THAN", Hedge.JUST_OVER),
    "a shade over": ("MORE_THAN", Hedge.JUST_OVER),
    "a little more than": ("MORE_THAN", Hedge.JUST_OVER),
    "slightly more than": ("MORE_THAN", Hedge.JUST_OVER),
    "slightly less than": ("LESS_THAN", Hedge.NEARLY),
    "a little less than": ("LESS_THAN", Hedge.NEARLY),
    "well over": ("MORE_THAN", Hedge.OVER),
    "more than": ("MORE_THAN", Hedge.OVER),
    "longer than": ("MORE_THAN", Hedge.OVER),
    "over": ("MORE_THAN", Hedge.OVER),
    "less than": ("LESS_THAN", Hedge.UNDER),
    "under": ("LESS_THAN", Hedge.UNDER),
    "at least": ("EQUAL_OR_MORE", Hedge.AT_LEAST),
    "no less than": ("EQUAL_OR_MORE", Hedge.AT_LEAST),
    "not less than": ("EQUAL_OR_MORE", Hedge.AT_LEAST),
    "at most": ("EQUAL_OR_LESS", Hedge.AT_MOST),
    "up to": ("EQUAL_OR_LESS", Hedge.AT_MOST),
    "no more than": ("EQUAL_OR_LESS", Hedge.AT_MOST),
    "not more than": ("EQUAL_OR_LESS", Hedge.AT_MOST),
    "within": ("EQUAL_OR_LESS", Hedge.WITHIN),
    "exactly": (None, Hedge.EXACT),
    "precisely": (None, Hedge.EXACT),
    "just after": ("AFTER", Hedge.SHORTLY),
    "shortly after": ("AFTER", Hedge.SHORTLY),
    "soon after": ("AFTER", Hedge.SHORTLY),
    "a little after": ("AFTER", Hedge.SHORTLY),
    "a bit after": ("AFTER", Hedge.SHORTLY),
    "a bit past": ("AFTER", Hedge.SHORTLY),
    "a little past": ("AFTER", Hedge.SHORTLY),
    "just past": ("AFTER", Hedge.SHORTLY),
    "just gone": ("AFTER", Hedge.SHORTLY),
    "just before": ("BEFORE", Hedge.SHORTLY_BEFORE),
    "shortly before": ("BEFORE", Hedge.SHORTLY_BEFORE),
    "a little before": ("BEFORE", Hedge.SHORTLY_BEFORE),
    "a bit before": ("BEFORE", Hedge.SHORTLY_BEFORE),
}
OUTSIDE = frozenset(("within", "exactly", "precisely", "under", "shortly after", "shortly before", "soon after"))
SPATIAL = ("over", "under", "within", "around")
POINT_ONLY = frozenset(row for row in HEDGES if row.endswith(("after", "before", "past", "gone")))
ENDED = re.compile(
    r"\b(?:was|were|is|be|all|(?:hand|turn|carri|pass|sign|switch|chang|cross|roll|mov)ed|took|taken|held|gave|given)\s\Z",
    re.IGNORECASE,
)
AFTERWARDS = re.compile(r"\s(?:later|afterwards?)\b", re.IGNORECASE)
LENGTH_ONLY = frozenset("some over under within".split()) | {
    "up to",
    "at most",
    "more than",
    "less than",
    "longer than",
    "close to",
}
HEDGE = compiled_pattern(
    rf"(?<!\w)(?P<hedge>{'|'.join(re.escape(h).replace(chr(92) + ' ', ' ') for h in sorted(HEDGES, key=len, reverse=True))})(?: (?:a )?full)? (?P<det>the |a )?$"
)
HEDGE_ENDS = (*sorted({hedge.split()[-1] for hedge in HEDGES}), "the", "a", "full")
EDGES = {"end": "END", "close": "END", "beginning": "START", "start": "START", "middle": "MID", "turn": "START",
         "early": "START", "mid": "MID", "late": "END", "dawn": "START", "eve": "BEFORE", "outset": "START", "height": "MID"}  # fmt: skip
EDGE = compiled_pattern(
    r"(?<!\w)(?:(?:the )?(?:very |tail |latter )?(?P<edge>end|start|beginning|middle|close|turn|rest|remainder|dawn|outset|height|eve) of (?:the )?(?:(?:business )?day,? (?:on |of )?)?"
    r"|(?:the )?(?P<phase>early|late|mid|earlier|later|sometime|some time)(?:(?: in| on) (?:the )?|[- ])|(?P<bare>the |The ))$"
)
EDGE_ENDS = ("of", "the", "day", "on", "in", "early", "earlier", "late", "later", "mid", "time")
ZONE = re.compile(
    r"\s?(?P<zone>(?:[A-Z][a-z]+(?:\s[A-Z][a-z]+)?|local|ship|ship's)\s(?:(?:standard|daylight|summer|winter|mean)\s)?time\b"
    r"|(?:[Ee]astern|[Cc]entral|[Mm]ountain|[Pp]acific|[Aa]tlantic)(?:\s(?:[Ss]tandard|[Dd]aylight)(?:\s[Tt]ime)?)?(?=[.,;:!?)\]”\"’—]|\s(?:on|and|to|or|for|the|until|but|when|in|this|next|last|today|tomorrow|tonight|yesterday|with|every|each|[MTWFS]\w+day)\b|\s*$|\s\()"
    r"|(?:UTC|GMT)(?!\s[-–−]\s?\d{1,2}:\d\d|\s?[-–−]\s?\d{1,2}\s?(?:[ap]\.?m|h\b))\s?[+\-−±]\s?(?:1[0-4]|0?\d)(?::?\d\d)?(?!\d)|(?:UTC|GMT|UT|Z|BST|CET|CEST|EET|EEST|WET|WEST|IST|JST|KST|HKT|SGT|MSK|[ECMP][SD]?T|AK[SD]T|HST|AE[SD]T|AC[SD]T|AW[SD]T|NZ[SD]?T|NZDT|SAST|EAT|WAT|CAT|PKT|ICT|WIB|PHT|NPT|A[SD]T|N[SD]T|BRT|ART|CLT|CLST|PYT|GST|AST|IDT|IRST|TRT|WITA|WIT|MMT|LMT)\b"
    r"|(?:[+−]|(?<=\s)-)\d\d:\d\d(?!\d)|[+\-−]\d{4}(?!\d)|local(?=[.,;:!?)\]]|\s*$))(?P<paren>\s?\((?:UTC|GMT)?\s?(?P<offset>[+\-−]\s?\d{1,2}(?::?\d\d)?)\))?"
)
SMALL_ZONE = re.compile(
    r"\s?(?P<zone>gmt|utc|bst|[ecmp][sd]t|cet|cest|eet|ist|jst|kst|hkt|sgt|aest|aedt|nzst|nzdt)(?!\w)(?P<offset>)"
)
BARE_ZONE = re.compile(r"\s(?P<zone>gmt|utc|bst|[cmp][sd]t|edt|cet|cest)(?!\w)(?P<offset>)")
SHARP = compiled_pattern(r"(?:,? (?:sharp|straight up|on the dot|prompt|exactly|precisely)(?![\w]))")
WAY = compiled_pattern(
    r"(?P<dash>-| )(?P<way>ago|earlier|later|hence|from now|from today|previously|beforehand|afterwards?|before that|after that|thereafter|on|before(?=\s?[.,;)]|\s*$))(?!\w)"
)
LATER_IN = compiled_pattern(r" (?:in |on )?(?:this|today)(?!\w)")
DUE_IN = compiled_pattern(
    r"(?<!\w)(?:(?:is|are|'s|'re|falls|comes) due|starts|begins|opens|closes|ends|expires|leaves|departs|arrives|resumes"
    r"|reopens) in (?:just |about |only |under )?$"
)
ASKING = re.compile(r"\b(?:how|what)\s$", re.IGNORECASE)
IN_TIME = compiled_pattern(r"(?:'s|') time(?!\w)| time(?=\s?[.,;:!?)]|\s*$|\s(?:we|he|she|it|they|you|the|there)\b)")
GENITIVE = compiled_pattern(r"'s(?!\w)")
ANCHOR = compiled_pattern(
    r" (?P<way>before|after|prior to|following|from) (?:the )?(?:(?:very )?(?P<edge>end|close|start|beginning) of (?:the )?)?"
)
ARTICLE = compiled_pattern(r"an? ")
QUARTERLY = compiled_pattern(r"(?:\w+ )?\w+-(?:quarter|half)(?!\w)")
MONTH_FIRST = compiled_pattern(rf"{MONTH} \d")
UP_TO = compiled_pattern(r",? (?:to|until|till|through)(?!\w)")
OR_SO = compiled_pattern(
    r" or (?P<more>so|more|less|longer)(?!\w)| (?P<at>at (?:least|most|the most|the earliest|the latest))(?!\w)"
)
BACK = ("ago", "earlier", "previously", "beforehand", "before that", "before", "prior to")


def zoned(text: str, reading: Reading) -> Reading:
    """A clock with the zone and the "sharp" that follow it."""
    if not isinstance(reading.value, Clock) or reading.rule == "four_to_four":
        return reading
    found = ZONE.match(text, reading.end) or (BARE_ZONE if reading.bare else SMALL_ZONE).match(text, reading.end)
    if found and (text[found.start() : found.start() + 1].isspace() or found["zone"][0] in "+-−Z" or not reading.bare):
        offset = found["offset"] and "UTC" + re.sub(r"\s", "", found["offset"]).replace("−", "-")
        reading = evolve(
            reading,
            end=found.end("zone"),
            value=Moment(None, reading.value, offset or zone_name(found["zone"])),
            bare=False,
        )
    sharp = SHARP.match(text, reading.end)
    return (
        evolve(reading, end=sharp.end(), bare=False)
        if sharp and (not reading.bare or reading.rule == "dotted")
        else reading
    )


def zone_name(words: str) -> str:
    """A zone as its table has it: an abbreviation in capitals."""
    return words.upper() if words.islower() and len(words) < 5 else words


def hedged(text: str, reading: Reading, floor: int) -> Reading:
    """A clock, a length or a day with the hedge that stands before it."""
    if text.startswith("~", reading.start - 1) and floor < reading.start:
        mod, hedge = HEDGES["about"]
        return evolve(reading, start=reading.start - 1, mod=mod, hedge=hedge)
    if not ends_in(text, reading.start, HEDGE_ENDS):
        return reading
    start = max(floor, reading.start - REACH)
    found = HEDGE.search(text[start : reading.start])
    if found is None or (found["det"] and not isinstance(reading.value, Length)):
        return reading
    words = re.sub(r"\s+", " ", found["hedge"]).lower()
    length = isinstance(reading.value, Length)
    if words in (POINT_ONLY if length else LENGTH_ONLY):
        return reading
    if words == "about" and ASKING.search(text[max(0, start + found.start() - 6) : start + found.start()]):
        return reading
    if words in SPATIAL and text[reading.start : reading.start + 4].lower() == "the ":
        return reading
    if (
        words == "over"
        and ENDED.search(text[max(0, start + found.start() - 9) : start + found.start()])
        and AFTERWARDS.match(text, reading.end)
    ):
        return reading
    if (words == "over" and throughout(text, reading)) or (words in ("around", "about") and no_place(text, reading)):
        return reading
    mod, hedge = HEDGES[words]
    if words == "close to" and re.search(
        r"\b(?:so|too|very|is|was|stood)\s$", text[max(0, start + found.start() - 6) : start + found.start()]
    ):
        return reading
    at = reading.start if words in OUTSIDE else start + found.start()
    return evolve(reading, start=at, mod=mod, hedge=hedge)


def no_place(text: str, reading: Reading) -> bool:
    """Whether "around" cannot hedge what follows: days of no number, or the day that a thing is of ("around Friday's vote")."""
    value = reading.value
    unsaid = isinstance(value, Length) and value.parts[0][0] is None and text[reading.start].lower() != "a"
    return unsaid or (isinstance(value, Date) and GENITIVE.match(text, reading.end) is not None)


def throughout(text: str, reading: Reading) -> bool:
    """Whether "over" tells how long a thing went on, and not that it was more: "over several weeks", "over a ten-day period"."""
    value = reading.value
    unsaid = isinstance(value, Length) and value.parts[0][0] is None
    return unsaid or re.match(r"\s(?:period|span|stretch)\b", text[reading.end : reading.end + 9]) is not None


def loose(text: str, reading: Reading) -> Reading:
    """A length with the "or so", "or more", "at least" that follows it."""
    if not isinstance(reading.value, Length):
        return reading
    found = OR_SO.match(text, reading.end)
    if found is None:
        return evolve(reading, hedge=Hedge.ABOUT) if reading.rule == "couple" and reading.hedge is None else reading
    word = (found["more"] or found["at"]).lower()
    rows: dict[str, Row] = {
        "so": HEDGES["about"], "more": HEDGES["at least"], "longer": HEDGES["at least"], "less": HEDGES["at most"],
        "at least": HEDGES["at least"], "at most": HEDGES["at most"], "at the most": HEDGES["at most"],
    }  # fmt: skip
    if word not in rows:
        return reading
    mod, hedge = rows[word]
    return evolve(reading, end=found.end(), mod=mod, hedge=hedge)


def shifted(text: str, reading: Reading) -> Reading:
    """A length with "ago", "later", "from now" after it, or of which "in a week's time" is told, as a shift."""
    if not isinstance(reading.value, Length):
        return reading
    found, ahead = WAY.match(text, reading.end), IN_TIME.match(text, reading.end)
    if ahead and words_before(text, reading.start, 1) in (("in",), ("In",)):
        return evolve(reading, end=ahead.end(), value=Shift("now", reading.value), rule="shifted")
    if found is None and DUE_IN.search(text, max(0, reading.start - REACH), reading.start):
        return evolve(reading, value=Shift("now", reading.value), rule="shifted")
    if found is None or (
        found["dash"] != " "
        and not found["dash"].isspace()
        and found["way"].lower() != "ago"
        and found["way"].lower() != "earlier"
    ):
        return reading
    way = re.sub(r"\s+", " ", found["way"].lower())
    after = text[found.end() : found.end() + 8]
    if (
        re.match(r"\s(?:than|that)\b", after)
        or (way == "later" and LATER_IN.match(text, found.end()))
        or (way in ("on", "beforehand") and not re.match(r"\s?[.,;:]|\s*$", after))
    ):
        return reading
    if way.endswith("that") and any(n is None for n, _ in reading.value.parts):
        return reading
    hyphened = not found["dash"].isspace()
    anchor = "now" if way in ("ago", "hence", "from now", "from today") else "then"
    anchor = "said" if hyphened and reading.value.months == MONTHS_OF_A_YEAR else anchor
    article = ARTICLE.match(text, reading.start) if hyphened else None
    return evolve(
        reading,
        start=article.end() if article else reading.start,
        end=found.end(),
        value=Shift(anchor, reading.value, -1 if way in BACK else 1),
        rule="shifted",
    )


def edged(text: str, reading: Reading, floor: int) -> Reading:
    """A date with "the end of", "early" or its article before it."""
    if not ends_in(text, reading.start, EDGE_ENDS):
        return reading
    start = max(floor, reading.start - REACH)
    found = EDGE.search(text[start : reading.start])
    if found is None or not isinstance(reading.value, Date | Step | Nth | Named | Part | Moment | Shift):
        return reading
    words = (found["edge"] or found["phase"] or "").lower()
    if not words and (isinstance(reading.value, Shift) or reading.start == reading.end):
        return reading
    if isinstance(reading.value, Moment) and isinstance(reading.value.time, Clock):
        return reading
    if found["edge"] and isinstance(reading.value, Part):
        return reading
    if found["bare"] and qualifies(text, reading):
        return reading
    at = start + found.start()
    if found["phase"] and text[at : at + 4].lower() == "the " and qualifies(text, reading):
        at += 4
    return evolve(reading, start=at, mod=reading.mod or EDGES.get(words))


def qualifies(text: str, reading: Reading) -> bool:
    """Whether a time qualifies a noun, whose article then stands before it: "the 1996 floods", "the summer sale"."""
    value, end = reading.value, reading.end
    if not isinstance(value, Date | Named) or " of " in text[reading.start : end]:
        return False
    if QUARTERLY.match(text, reading.start) or MONTH_FIRST.match(text, reading.start):
        return True
    if isinstance(value, Date) and (value.quarter or value.decade or value.century):
        return False
    if text[end : end + 2] in (' "', " “"):
        return True
    plain = not isinstance(value, Date) or value.season is None or value.year is not None
    return not closes(text, end) and (not clean(text, end) or (plain and word_after(text, end)[:1].isupper()))


def joined_shift(text: str, first: Reading, second: Reading) -> Value | None:
    """A length before or after a time that is said: "two weeks before the end of May", "a week from Monday"."""
    found = ANCHOR.fullmatch(text, first.end, second.start)
    value = second.value
    if week_on(text, first, second) and isinstance(first.value, Length) and isinstance(value, Date):
        return Shift(Step("now", 1, value), first.value, 1)
    if found is None or not isinstance(first.value, Length) or isinstance(value, Length):
        return None
    way = found["way"].lower()
    if way == "from" and first.rule == "nights" and isinstance(value, Date | Step | Nth | Named):
        return Edge(value, "FROM", first.value)
    if way == "from" and (isinstance(value, Clock | Part) or UP_TO.match(text, second.end)):
        return None
    if found["edge"]:
        edge = last_or_first_day(value, found["edge"].lower())
        return edge and Shift(edge, first.value, -1 if way in BACK else 1)
    if not isinstance(value, Date | Step | Nth | Named | Moment | Clock | Shift):
        return None
    return Shift(value, first.value, -1 if way in BACK else 1)


def week_on(text: str, first: Reading, second: Reading) -> bool:
    """Whether weeks are counted on from a weekday, as in "a week on Monday"; not "ill for a week on Monday"."""
    weekday = second.value == Date(weekday=second.value.weekday) if isinstance(second.value, Date) else False
    weeks = (
        isinstance(first.value, Length) and {u for _, u in first.value.parts} <= {"week", "day"} and first.value.days
    )
    if not weekday or not weeks or weeks % 7 or text[first.end : second.start] != " on ":
        return False
    return word_before(text, first.start).lower() not in LASTING


LASTING = frozenset("for of in lasted lasts last took takes take spent than the every per once twice times".split())


def last_or_first_day(value: Value, edge: str) -> Nth | None:
    """The day at the end or at the start of a month, a year or another unit longer than a day."""
    unit = value.unit if isinstance(value, Step) else value
    long = unit.grain > Grain.DAY if isinstance(unit, Date) else isinstance(unit, str) and unit not in ("day", "same")
    if not long or not isinstance(value, Date | Step):
        return None
    return Nth(1 if edge in ("start", "beginning") else -1, "day", value)

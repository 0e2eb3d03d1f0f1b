"""English times of day."""

from __future__ import annotations

import re

from timeline.lang.en.nearby import FUNCTION, upcoming, word_before
from timeline.lang.en.words import HOUR, MEASURE, NUMBER_WORDS, WEEKDAY_WORDS, WORD_NUMBER, number
from timeline.rules import Several, rule
from timeline.values import Clock, Part

SPOKEN = NUMBER_WORDS | frozenset(["quarter", "half", "a", "#"])
HOURS = r"(?:hours|hrs\.?|hr|h|Z|uhr)"

MINUTES = r"(?:twenty|thirty|forty|fifty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|\w{3,5}teen"
NAMED = {"midnight": 0, "noon": 12, "midday": 12}
PARTS = {"morning": "MO", "mornings": "MO", "afternoon": "AF", "afternoons": "AF", "arvo": "AF", "arvos": "AF", "evening": "EV", "evenings": "EV",
         "night": "NI", "nights": "NI", "dawn": "MO", "dusk": "EV", "daybreak": "MO", "sunrise": "MO", "sunset": "EV",
         "nightfall": "NI", "forenoon": "MO", "lunchtime": "MI", "lunch-time": "MI", "teatime": "AF", "daytime": "DT"}  # fmt: skip


def clock(hour: int, minute: int | None = 0, second: int | None = None, *, twelve: bool = False) -> Clock | None:
    """The clock, if the day has such a time."""
    if hour > 24 or (minute or 0) > 59 or (second or 0) > 60 or (hour == 24 and (minute or second)):
        return None
    return Clock(hour, minute, second, twelve=twelve and 1 <= hour <= 12)


@rule(
    r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?(?::(?P<second>\d\d))?\s?(?P<half>[ap]\s?\.\s?m\b(?:\s?\.)?|[ap]\s?m\b)(?:,? (?:sharp|straight up|on the dot))?",
    on="#",
    examples={
        "10:45 p.m.": "T22:45",
        "3 p . m .": "T15:00",
        "7pm": "T19:00",
        "12:05 am": "T00:05",
        "9.30 am": "T09:30",
    },
    rejects=("13:05 pm", "a 3:2 win", "0 pm"),
)
def twelve_hour(m: re.Match[str]) -> Clock | None:
    second = int(m["second"]) if m["second"] else None
    return halved(int(m["hour"]), int(m["minute"]) if m["minute"] else None, second, m["half"])


@rule(
    rf"(?P<hour>{HOUR})(?: ?o'?clock| ?-?ish)? (?:in the )?(?P<half>[ap]\.\s?m\.|[ap]m|[ap] m(?!\w))",
    on=NUMBER_WORDS | {"#"},
    examples={"seven p.m.": "T19:00", "Nine am": "T09:00", "3 oclock pm": "T15:00", "9 in the AM": "T09:00"},
    rejects=("one am",),
)
def spoken_half(m: re.Match[str]) -> Clock | None:
    if m["half"].lower() == "am" and m["hour"].lower() == "one":
        return None
    return halved(int(number(m["hour"]) or 0), None, None, m["half"])


def halved(hour: int, minute: int | None, second: int | None, half: str) -> Clock | None:
    """The clock of an hour with a.m. or p.m."""
    if not 1 <= hour <= 12:
        return None
    return clock(hour % 12 + (12 if half[0] in "pP" else 0), minute, second)


@rule(
    rf"(?P<hour>\d{{1,2}}):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,]\d{{1,9}})?)?(?P<mark>\s?{HOURS})?(?:,? (?:sharp|on the dot))?(?!:\d|%|\.\d|-\d|/\d)",
    on="#",
    examples={"22:45": "T22:45", "00:36": "T00:36", "02:12:08": "T02:12:08", "7:10": "T07:10"},
    rejects=("24:16", "10:1", "3:150"),
)
def colon(m: re.Match[str]) -> Clock | None:
    marked = m["hour"].startswith("0") or m["mark"] or m["second"]
    return clock(int(m["hour"]), int(m["minute"]), int(m["second"]) if m["second"] else None, twelve=not marked)


CLOCK_LED = re.compile(r"\b(?:at|by|until|till|from|to|about|around|and)\s$", re.IGNORECASE)


@rule(
    r"(?P<hour>\d{1,2})[.](?P<minute>\d\d)(?P<mark>\s?(?:hours|hrs\.?|h))(?![%:]|\.\d)",
    on="#",
    examples={"21.30 hrs": "T21:30"},
    rejects=("21.75 hours", "2.5 hours", "3.25 hours"),
)
def dotted_hours(m: re.Match[str]) -> Clock | None:
    if len(m["hour"]) == 1 and not CLOCK_LED.search(m.string, max(0, m.start() - 8), m.start()):
        return None
    return clock(int(m["hour"]), int(m["minute"]))


@rule(
    r"(?P<hour>\d{1,2})[.](?P<minute>\d\d)(?!:\w|[%°º/]|[.,]\d|-\d|\s?(?:°|%|per ?cent|percent|million|billion|trillion|bn\b|points?\b|m\b|km|kg|cm|mm\b|g\b|mg|ml|l\b|in\b ?\d|metres|meters|miles|cents|tonnes|tons|litres|seconds|secs|s\b|goals|runs|C\b|F\b|GHz|MHz|MB|GB|x\b))",
    on="#",
    examples={"9.50": "T09:50", "23.48": "T23:48"},
    rejects=("3.05 kg", "9.75", "4.25%"),
    bare=True,
)
def dotted(m: re.Match[str]) -> Clock | None:
    return clock(int(m["hour"]), int(m["minute"]), twelve=not m["hour"].startswith("0"))


@rule(
    rf"(?P<hour>\d\d)(?P<minute>\d\d)(?::(?P<second>\d\d))?\s?{HOURS}",
    on="#",
    examples={"2214 hours": "T22:14", "0036 hrs": "T00:36", "2245Z": "T22:45"},
    rejects=("2560 hours",),
)
def military(m: re.Match[str]) -> Clock | None:
    return clock(int(m["hour"]), int(m["minute"]), int(m["second"]) if m["second"] else None)


@rule(
    r"(?P<hour>\d\d)(?P<minute>\d\d)(?!:\w|[%°/]|-\w|[.,]\d)",
    on="#",
    examples={"2221": "T22:21", "0515": "T05:15"},
    rejects=("2360", "2221.50"),
    bare=True,
)
def four_digits(m: re.Match[str]) -> Clock | None:
    return clock(int(m["hour"]), int(m["minute"]))


@rule(
    rf"(?P<first>(?P<h1>\d\d)(?P<m1>\d\d))(?:\s?[-–—]\s?)(?P<last>(?P<h2>\d\d)(?P<m2>\d\d)(?P<mark>\s?{HOURS}(?!\w))?)(?![:%/]|-\w|[.,]\d)",
    on="#",
    examples={"0930-1730": "T09:30 T17:30", "0800 - 1215 hrs": "T08:00 T12:15"},
    rejects=("0930-1790", "1926-1928"),
    bare=True,
)
def four_to_four(m: re.Match[str]) -> Several | None:
    """Two clocks with a dash between them; without "hours" after them or a nought before one they can be two years."""
    if not m["mark"] and "0" not in (m["h1"][0], m["h2"][0]):
        return None
    first, last = clock(int(m["h1"]), int(m["m1"])), clock(int(m["h2"]), int(m["m2"]))
    return (("first", first), ("last", last)) if first and last else None


@rule(
    r"(?P<hour>\d{1,2})h(?P<minute>\d\d)",
    on="#",
    examples={"18h30": "T18:30"},
    rejects=("18h75",),
)
def letter_h(m: re.Match[str]) -> Clock | None:
    return clock(int(m["hour"]), int(m["minute"]))


@rule(
    r"(?P<hour>\d{1,2})h",
    on="#",
    examples={"15h": "T15:00"},
    rejects=("25h", "4h30m"),
    bare=True,
)
def hour_letter(m: re.Match[str]) -> Clock | None:
    return clock(int(m["hour"]), None)


@rule(
    rf"(?:(?P<hour>{HOUR})(?::?(?P<minute>[0-5]\d))? ?-?ish)",
    on=NUMBER_WORDS | {"#"},
    examples={"6ish": "T06:00", "1:50 ish": "T01:50", "730ish": "T07:30", "four-ish": "T04:00"},
    rejects=("6 is", "fortyish"),
)
def ish(m: re.Match[str]) -> Clock:
    return Clock(int(number(m["hour"]) or 0), int(m["minute"]) if m["minute"] else None, twelve=True)


@rule(
    r"at (?P<span>(?P<hour>1[0-2]|[1-9]) (?P<minute>[0-5]\d))",
    on="at",
    examples={},
    rejects=("at 3 5", "at 13 15"),
    bare=True,
)
def spaced_clock(m: re.Match[str]) -> Clock:
    return Clock(int(m["hour"]), int(m["minute"]), twelve=True)


@rule(
    r"lunch(?! (?:break|box|hour|money|meeting|menu|room|table|counter|date|order)s?\b)",
    on="lunch",
    examples={"lunch": "TMI"},
    rejects=("lunch break", "luncheon"),
    bare=True,
)
def lunch(m: re.Match[str]) -> Part:
    return Part("MI")


@rule(
    rf"(?P<hour>{HOUR}) ?o'? ?clock(?: sharp)?",
    on=SPOKEN,
    examples={"11 o'clock": "T11:00", "10 o clock": "T10:00", "seven o’clock": "T07:00"},
    rejects=("four clocks",),
)
def o_clock(m: re.Match[str]) -> Clock:
    return Clock(int(number(m["hour"]) or 0), 0, twelve=True)


@rule(
    r"(?P<hour>\d{1,2})(?P<minute>[0-5]\d)\s?(?:(?P<half>[ap]\.\s?m\b\.?|[ap]m\b)|in the (?P<part>morning|afternoon|evening))",
    on="#",
    examples={"330 p.m.": "T15:30", "1045am": "T10:45", "730 in the evening": "T19:30"},
    rejects=("1330 pm", "370 pm", "30 pm"),
)
def compact(m: re.Match[str]) -> Clock | None:
    half = m["half"] or ("am" if m["part"].lower() == "morning" else "pm")
    return halved(int(m["hour"]), int(m["minute"]), None, half)


@rule(
    rf"(?:at|for|by|until|till) (?P<span>(?P<hour>{HOUR})[- ](?P<tens>oh (?:one|two|three|four|five|six|seven|eight|nine)|{MINUTES}))(?=\s?(?:[.,;:!?)]|$|(?:on|in|at|this|tomorrow|today|tonight|and|to|until)\b))",
    on="at for by until till",
    examples={"at seven thirty": "T07:30", "at nine oh five": "T09:05"},
    rejects=("at seven thirty men", "at thirty five"),
)
def at_minutes(m: re.Match[str]) -> Clock | None:
    """An hour and its minutes in words, after a word that leads to clocks."""
    minute = number(re.sub(r"^oh ", "", m["tens"].lower()))
    return clock(int(number(m["hour"]) or 0), int(minute or 0), twelve=True) if m["hour"].isalpha() else None


@rule(
    rf"(?P<hour>{HOUR})[- ](?:(?P<tens>oh[- ](?:one|two|three|four|five|six|seven|eight|nine)|{MINUTES})) ?(?P<half>[ap]\.?\s?m\b\.?|in the (?P<part>morning|afternoon|evening))",
    on=NUMBER_WORDS,
    examples={"seven thirty p.m.": "T19:30", "nine fifteen in the morning": "T09:15"},
    rejects=("seven thirty",),
)
def spoken_minutes(m: re.Match[str]) -> Clock | None:
    minute = number(re.sub(r"^oh[- ]", "", m["tens"].lower()))
    half = {"morning": "am", None: m["half"]}.get(m["part"] and m["part"].lower(), "pm")
    return halved(int(number(m["hour"]) or 0), int(minute or 0), None, half or "am")


@rule(
    rf"(?:from|to|about|around|after|before|since|between|and) (?P<span>(?P<hour>{HOUR})[- ](?P<tens>fifteen|thirty|forty-five))(?=\s?(?:[.,;:!?)]|$|(?:on|in|at|this|tomorrow|today|tonight|and|to|until|till|when|every)\b))",
    on="from to about around after before since between and",
    examples={"to one-thirty": "T01:30", "from nine fifteen": "T09:15", "around seven thirty": "T07:30"},
    rejects=("to one-thirty men", "from forty-five", "to seven fifty"),
)
def quarter_minutes(m: re.Match[str]) -> Clock | None:
    """An hour and quarters of it in words, after a word that leads to other numbers, too."""
    return clock(int(number(m["hour"]) or 0), int(number(m["tens"]) or 0), twelve=True) if m["hour"].isalpha() else None


OF_LED = re.compile(r"\b(?:at|by|until|till)\s$", re.IGNORECASE)
LED = re.compile(r"\bfrom\s$", re.IGNORECASE)
ONWARD = re.compile(
    r",?\s?(?:(?:in the \w{5,9}|at night|on \w{6,9}|yesterday|today|tomorrow|tonight) )?(?:to|until|till|through|[-–—])(?:\s|\d)",
    re.IGNORECASE,
)


TO_NONE = re.compile(r"\s?(?:[.;!?)]|,\s|$|(?:and|when|but|because)\b)")


@rule(
    rf"(?P<amount>half|(?:a )?quarter|\d{{1,2}}|{WORD_NUMBER})(?P<unit> min(?:ute)?s?)? (?P<way>past|to|after|before|till|of)(?: (?P<hour>{HOUR}|midnight|noon|midday)(?P<half> ?[ap]\.?\s?m\b\.?)?(?! ?(?:minutes?|hours?|days?|weeks?|months?|years?|million|billion)|{MEASURE}|[.,:]?\d|[-/%]\w))?(?: sharp)?",
    on=SPOKEN,
    examples={
        "36 minutes past midnight": "T00:36",
        "ten to six": "T05:50",
        "a quarter past two": "T02:15",
        "half past": "TXX:30",
        "twenty past": "TXX:20",
        "a quarter to": "TXX:45",
        "five past midnight": "T00:05",
        "25 minutes to one": "T12:35",
    },
    rejects=("two to disks", "three before", "ten after that", "two of them"),
)
def spoken(m: re.Match[str]) -> Clock | None:
    words = m["amount"].lower()
    amount = 30 if words == "half" else 15 if "quarter" in words else number(words)
    way = m["way"].lower()
    if (
        amount is None
        or not 1 <= amount <= 59
        or (words == "half" and way != "past")
        or (amount <= 12 and opens_range(m))
    ):
        return None
    if m["hour"] is None:
        return open_hour(m, int(amount), way)
    named = m["hour"].lower() in NAMED
    if refused(m, int(amount), way, named):
        return None
    found = counted(int(amount), way in ("to", "before", "till", "of"), m["hour"].lower())
    return half_of(found, m["half"]) if m["half"] and not named else found


def opens_range(m: re.Match[str]) -> bool:
    """Whether "five to seven" is said from one hour to the other: after "from", where no other end follows."""
    led = LED.search(m.string, max(0, m.start() - 6), m.start())
    bare = m["way"].lower() in ("to", "till") and m["unit"] is None and "quarter" not in m["amount"].lower()
    return bool(led and bare and not ONWARD.match(m.string, m.end()))


def half_of(clock: Clock, half: str) -> Clock | None:
    """A clock of twelve hours in the half of the day that is said."""
    return halved(clock.hour or 12, clock.minute, None, half.strip())


def refused(m: re.Match[str], amount: int, way: str, named: bool) -> bool:
    """Whether "five to six" or "ten of two" is too loose to be a clock: an odd count, or a span of time."""
    if way in ("after", "before") and not (named or "quarter" in m["amount"].lower() or m["unit"] or amount % 5 == 0):
        return True
    if named and way in ("to", "before", "of", "after") and m["unit"]:
        return way not in {"to", "after"}
    if m["half"] and (amount % 5 == 0 or m["unit"]):
        return False
    round_count = amount % 5 == 0 or m["unit"] is not None or "quarter" in m["amount"].lower()
    led = OF_LED.search(m.string, max(0, m.start() - 6), m.start()) is not None
    return way in ("to", "of") and not round_count or (way == "of" and "quarter" not in m["amount"].lower() and not led)


def open_hour(m: re.Match[str], amount: int, way: str) -> Clock | None:
    """The minutes past an hour that is not said, or to it: "half past", "ten after", "at a quarter to"."""
    after = upcoming(m, 12)
    if way == "to":
        led = "quarter" in m["amount"].lower() or OF_LED.search(m.string, max(0, m.start() - 6), m.start())
        return Clock(None, 60 - amount) if led and TO_NONE.match(after) and amount % 5 == 0 and not m["unit"] else None
    loose = not re.match(
        r"\s?(?:[.,;:!?)\]”\"’—–]|$|(?:it|the app|she|he|they|we|I|by|when|and|before|the|to|for|with|but|so|on|in|from)\b)",
        after,
        re.IGNORECASE,
    )
    if way not in ("past", "after") or loose or (amount % 5 and not m["unit"]):
        return None
    if way == "after" and re.match(r"\s(?:the|he|she|it|they|we|I|when|and|before)\b", after):
        return None
    return Clock(None, amount)


def counted(minutes: int, back: bool, hour: str) -> Clock:
    """The clock *minutes* before or after an hour, midnight or noon."""
    fixed = NAMED.get(hour)
    base = (fixed if fixed is not None else int(number(hour) or 0)) * 60
    total = (base - minutes if back else base + minutes) % 1440
    return Clock(total // 60 or (12 if fixed is None else 0), total % 60, twelve=fixed is None)


@rule(
    rf"half (?P<hour>{HOUR})(?! ?(?:hours?|days?|past|an?|the|minutes?|per|dozen|million|and an? (?:half|quarter)|of|years?|weeks?|months?|or|to|as|[%°])\b|[-.,/]\d)(?=\s|[.,;:!?)’”\"]|$)",
    on="half",
    examples={"half eleven": "T11:30", "Half seven": "T07:30"},
    rejects=("half two hours", "half a dozen"),
)
def british_half(m: re.Match[str]) -> Clock:
    return Clock(int(number(m["hour"]) or 0), 30, twelve=True)


@rule(
    r"(?:(?:12|twelve) (?:o'clock )?)?(?P<name>noon|mid[- ]?day|mid[- ]?night)(?:-?ish)?",
    on="noon midday mid midnight noonish midnightish # twelve",
    examples={"noon": "T12:00", "midnight": "T24:00", "twelve noon": "T12:00"},
    rejects=("afternoons", "the film High Noon", "Ann Noon"),
)
def middle(m: re.Match[str]) -> Clock | None:
    before = word_before(m.string, m.start())
    if (
        m[0][0].isupper()
        and before[:1].isupper()
        and before.lower() not in FUNCTION | WEEKDAY_WORDS
        and not m[0].isupper()
    ):
        return None
    if not m["name"].lower().endswith("night"):
        return Clock(12, 0)
    opens = before.lower() in ("after", "past") and upcoming(m, 4).startswith(" on ")
    return Clock(0 if opens else 24, 0)  # just after midnight on the 14th is early on the 14th


@rule(
    rf"(?P<hour>{HOUR})(?P<sharp> sharp| on the dot)?(?![:/%°º'@$£€+-]|\.\d|,\d|\s?[°º%]|[ -](?:hundred|thousand|million|billion|dozen)\b)",
    on=NUMBER_WORDS | {"#"},
    examples={"nine": "T09:00", "5": "T05:00"},
    rejects=("13", "5%", "9-year", "four hundred"),
    bare=True,
)
def bare_hour(m: re.Match[str]) -> Clock:
    return Clock(int(number(m["hour"]) or 0), None, twelve=True)


@rule(
    r"(?P<early>(?:very )?(?:early|late|mid|small) ?(?:hours of the )?[- ]?)?(?P<part>mornings?|afternoons?|arvos?|forenoon|evenings?|nights?|dawn|dusk|daybreak|sunrise|sunset|nightfall|lunchtime|teatime|daytime)(?: hours(?= (?:of|on)\b))?",
    on=frozenset(PARTS) | {"early", "late", "mid"},
    examples={"mid-afternoon": "TAF", "early evening": "TEV", "arvo": "TAF"},
    rejects=("in the house",),
    bare=True,
)
def part_of_day(m: re.Match[str]) -> Part:
    return Part(PARTS[m["part"].lower()])


@rule(
    r"(?:early|small|wee) hours(?: of the morning)?",
    on="early small wee",
    examples={"early hours": "TMO", "small hours": "TMO"},
    rejects=("hours",),
)
def small_hours(m: re.Match[str]) -> Part:
    return Part("MO")

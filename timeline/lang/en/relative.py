"""English times told from now or from the time last spoken of."""

from __future__ import annotations

import re
from fractions import Fraction

from timeline.lang.en.clock import PARTS
from timeline.lang.en.date import TH, checked
from timeline.lang.en.day_names import named_at
from timeline.lang.en.nearby import HOPED, HOPED_REACH, upcoming
from timeline.lang.en.words import LONG_WEEKDAY, MONTH, MONTH_WORDS, PART, SEASON, SEASONS, WEEKDAY, month, weekday
from timeline.rules import rule
from timeline.rules.rule import Several
from timeline.values import Date, Edge, Length, Moment, Nth, Open, Part, Shift, Step, Vague, Value

UNITS = "minute|hour|day|weekend|week-end|week|month|fiscal year|quarter|year|decade|century|season"
PERIOD = rf"(?P<unit>{UNITS}|{LONG_WEEKDAY}|(?:mon|tues|wed|thurs|thur|thu|fri|sat|sun)\b|{MONTH}|{SEASON}|{PART}|lunchtime)(?P<then> {PART})?"
DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1, "tmrw": 1, "tmw": 1, "tmr": 1}
BACK = frozenset("last past previous preceding".split())
AHEAD = frozenset("next coming following ensuing subsequent upcoming".split())
SEEN = "(?:very )?"
NAMED = re.compile(r"\b[A-Z]{2,} \Z")


def target(word: str) -> str | Date | Part:
    """What a unit word names: a calendar unit, a weekday, month or season, or a part of the day."""
    word = word.lower()
    if word in PARTS:
        return Part(PARTS[word])
    if re.fullmatch(WEEKDAY, word):
        return Date(weekday=weekday(word))
    if word in SEASONS:
        return Date(season=SEASONS[word])
    return Date(month=month(word)) if re.fullmatch(MONTH, word) else word.split()[-1].replace("-", "")


def step(anchor: str, offset: int, word: str, part: str | None = None) -> Value:
    """The step to a unit; a part of the day is that part of the day so many days away."""
    reached = target(word)
    if isinstance(reached, Part):
        return Moment(Step(anchor, offset, "day"), reached)
    here = Step(anchor, offset, reached)
    return Moment(here, Part(PARTS[part.strip().lower()])) if part else here


def offset_of(word: str) -> int:
    """How many units away "last", "next" or "same" points."""
    return -1 if word in BACK else 1 if word in AHEAD else 0


@rule(
    r"(?:the )?day (?P<far>before yesterday|after tomorrow)(?:'s)?",
    on="the day",
    examples={"the day before yesterday": "now-2 day", "day after tomorrow": "now+2 day"},
    rejects=("daylight", "the day before"),
)
def two_days_off(m: re.Match[str]) -> Step:
    return Step("now", -2 if m["far"].lower().startswith("before") else 2, "day")


@rule(
    r"(?P<day>today|yesterday|tomorrow|tmrw|tmr|tmw)(?:,? (?P<part>morning|afternoon|arvo|evening|night|lunchtime)| (?P<half>[ap]m)(?!\w))?",
    on="today yesterday tomorrow tmrw tmr tmw",
    examples={"yesterday": "now-1 day", "tomorrow morning": "now+1 dayTMO", "Today": "now+0 day"},
    rejects=("yesteryear", "USA Today", '"Today" host'),
)
def today(m: re.Match[str]) -> Value | None:
    if titled(m) or (
        m[0][0].isupper() and m[0][1:].islower() and NAMED.search(m.string[max(0, m.start() - 9) : m.start()])
    ):
        return None
    here = Step("now", DAYS[m["day"].lower()], "day")
    if m["half"]:
        return Moment(here, Part("MO" if m["half"].lower() == "am" else "AF"))
    return Moment(here, Part(PARTS[m["part"].lower()])) if m["part"] else here


@rule(r"(?:tonight|tonite)(?:'s(?=\s))?", on="tonight tonite", examples={"tonight": "now+0 dayTNI"}, rejects=("night",))
def tonight(m: re.Match[str]) -> Moment:
    return Moment(Step("now", 0, "day"), Part("NI"))


@rule(r"overnight", on="overnight", examples={"overnight": "TNI"}, rejects=("night",), bare=True)
def overnight(m: re.Match[str]) -> Part:
    return Part("NI")


@rule(
    rf"(?P<which>last|previous(?= \w{{3,6}}day)|this|next|this past|this coming|this same|past(?= {LONG_WEEKDAY})|the past|the coming|the upcoming|the current|current|coming|upcoming) {PERIOD}(?! (?:round|stage|item|step|in line))",
    on="previous last past this next coming upcoming the current",
    examples={
        "last Tuesday": "now-1 XXXX-WXX-2",
        "next week": "now+1 week",
        "this evening": "now+0 dayTEV",
        "last August": "now-1 XXXX-08",
        "this week-end": "now+0 weekend",
        "last night": "now-1 dayTNI",
        "this coming Sunday": "now+1 XXXX-WXX-7",
        "this day": "then+0 day",
        "past Friday": "now-1 XXXX-WXX-5",
    },
    rejects=("last call", "this meeting", "this may be", '"This Week" said'),
)
def deictic(m: re.Match[str]) -> Value | None:
    which, unit = m["which"].lower().split()[-1], m["unit"].lower()
    if unit in ("minute", "season", "hour") and which in ("last", "next", "past", "coming"):
        return None
    if m["unit"] in ("may", "march") and re.match(r"\s[a-z]", upcoming(m, 2)) or titled(m):
        return None
    if m["which"].lower() == "past" and PASSING.search(m.string, max(0, m.start() - 16), m.start()):
        return None
    anchor = "then" if (which, unit) in (("this", "day"), ("same", "day")) else "now"
    near = unit == "weekend" and which in ("coming", "upcoming")
    return step(anchor, 0 if near else offset_of(which), unit, m["then"])


PASSING = re.compile(
    r"(?:\w(?:ed|ing|t)|half|quarter|well|go|goes|went|run|ran|last|lasts|extends?|minutes?|until|till|just|is|be)\s$",
    re.IGNORECASE,
)
"""Words after which "past Friday" is later than that: "lasted past Friday"."""


def titled(m: re.Match[str]) -> bool:
    """Whether the words are the name of a programme or a paper: within quotation marks, or both with a capital in prose."""
    quoted = re.match(r"[.,!?]?[\"”’']", m.string[m.end() : m.end() + 2]) and m.string[
        m.start() - 1 : m.start()
    ] in tuple("\"“‘'")
    return bool(quoted) and all(word[0].isupper() for word in m[0].split())


TWO = r"(?:last|previous|this|next|following)"


@rule(
    rf"(?P<one>(?P<first>last|this|next) (?P<unit>week|weekend|month|quarter|year|{LONG_WEEKDAY})) (?:and|or) (?P<two>(?:the )?(?P<second>{TWO}))(?=\s?[.,;:!?)]|\s*$|\s(?:please|at|in|for|if|when)\b)",
    on="last this next",
    examples={"this week or next": "now+0 week now+1 week", "last year and this": "now-1 year now+0 year"},
    rejects=("this week and next door", "this week or next Monday"),
)
def this_or_next(m: re.Match[str]) -> Several:
    """Two steps of one unit, which the second leaves unsaid."""
    unit = target(m["unit"])
    ways = [(g, offset_of(m[w].lower())) for g, w in (("one", "first"), ("two", "second"))]
    if isinstance(unit, Date):  # "this Thursday or next": that of next week
        return ("one", Step("now", ways[0][1], unit)), ("two", Nth(1, unit, Step("now", ways[1][1], "week")))
    return tuple((group, Step("now", offset, unit)) for group, offset in ways)


@rule(
    rf"(?P<unit>week|month|year|{LONG_WEEKDAY}|(?:mon|tues|tue|wed|thurs|thur|thu|fri|sat|sun)\b|{MONTH}),? (?P<which>last|next|this) (?P<unit2>week|month|year|spring|summer|autumn|fall|winter|{MONTH})(?! (?:quarter|half))",
    on=frozenset(
        "monday tuesday wednesday thursday friday saturday sunday mon tues tue wed thurs thur thu fri sat sun january february march april may june july august september october november december".split()
    ),
    examples={
        "Monday next week": "1. XXXX-WXX-1 of now+1 week",
        "Wed next week": "1. XXXX-WXX-3 of now+1 week",
        "June last year": "1. XXXX-06 of now-1 year",
    },
    rejects=("Monday next door", "Monday, next door"),
)
def within_next(m: re.Match[str]) -> Value | None:
    unit = target(m["unit"])
    outer = Step("now", offset_of(m["which"].lower()), target(m["unit2"]))
    return Nth(1, unit, outer) if isinstance(unit, Date) else None


@rule(
    rf"(?P<day>{LONG_WEEKDAY}|today|tomorrow) (?P<word>week|fortnight)(?!-|end)",
    on="monday tuesday wednesday thursday friday saturday sunday today tomorrow",
    examples={"Monday week": "now+2 XXXX-WXX-1"},
    rejects=("Monday weekly",),
)
def weekday_week(m: re.Match[str]) -> Value | None:
    if m["day"].lower() in DAYS:
        return None
    return Step("now", 2 if m["word"].lower() == "week" else 3, Date(weekday=weekday(m["day"])))


@rule(
    rf"(?:the|that|those|its) {SEEN}(?P<which>same|next|following|previous|preceding|ensuing|subsequent) {PERIOD}(?! (?:round|stage|item|step|in line))(?: (?:of|in) (?P<year>\d{{4}})(?!\d))?",
    on="the that those its",
    examples={
        "the next day": "then+1 day",
        "the following morning": "then+1 dayTMO",
        "the same day": "then+0 day",
        "the previous evening": "then-1 dayTEV",
        "the following May": "then+1 XXXX-05",
        "the same quarter of 2023": "said+0 2023",
    },
    rejects=("the next item",),
)
def anaphoric(m: re.Match[str]) -> Value | None:
    if m["year"] and m["unit"].lower() == "quarter":
        return Step("said", 0, Date(year=int(m["year"])))
    if m["unit"].lower() in ("minute", "second", "season"):
        return None
    return step("then", offset_of(m["which"].lower()), m["unit"], m["then"])


@rule(
    r"(?P<which>next|following|same|previous) (?:day|morning|night)",
    on="next following same previous",
    examples={"next day": "then+1 day", "next morning": "then+1 dayTMO"},
    rejects=("next item",),
)
def short_anaphoric(m: re.Match[str]) -> Value:
    words = m[0].lower().split()
    return step("then", offset_of(words[0]), words[-1])


@rule(
    rf"that (?:very |same )?(?P<unit>day|week|month|year|decade|weekend|quarter|morning|afternoon|evening|night|{LONG_WEEKDAY}|{SEASON}|(?:january|february|march|april|may|june|july|august|september|october|november|december))(?!-)",
    on="that",
    examples={
        "that night": "then+0 dayTNI",
        "that day": "then+0 day",
        "that summer": "then+0 XXXX-SU",
        "that May": "then+0 XXXX-05",
    },
    rejects=("that month-long", "that may"),
)
def demonstrative(m: re.Match[str]) -> Value | None:
    return None if m["unit"] == "may" else step("then", 0, m["unit"])


@rule(
    rf"the (?P<unit>day|night|evening|morning|week|month|year|weekend|{LONG_WEEKDAY}|{SEASON}) (?P<way>before|after|earlier|prior|following)(?! (?:yesterday|tomorrow|last|next))",
    on="the",
    examples={"the day before": "then-1 day", "the night before": "then-1 dayTNI", "the week after": "then+1 week"},
    rejects=("the day before yesterday", "the day he"),
)
def beside(m: re.Match[str]) -> Value | None:
    after = m.string[m.end() : m.end() + 30]
    if named_at(m.string, m.end() + 1) or re.match(rf"\s{MONTH}\s\d", after, re.IGNORECASE):
        return None
    if (
        re.match(
            r"\s(?:\d+|[a-z]+(?:-[a-z]+)? (?:minute|hour|second)s?|half|the|a|an|he|she|it|they|we|I|his|her|their|its|my|our|this|that|[A-Z]\w+|[a-z]+ing)\b",
            after,
        )
        and after[1:2] != "I"
    ):
        return None if m["way"].lower() in ("before", "after", "following") else step("then", -1, m["unit"])
    return step("then", 1 if m["way"].lower() in ("after", "following") else -1, m["unit"])


@rule(
    r"(?:the )?night before last|(?:the )?week before last|(?:the )?(?:week|month|year) after next|(?:the )?year before last|(?:the )?month before last",
    on="the night week year month",
    examples={
        "the week before last": "now-2 week",
        "the year after next": "now+2 year",
        "the night before last": "now-2 dayTNI",
    },
    rejects=("the week before",),
)
def before_last(m: re.Match[str]) -> Value:
    words = m[0].lower().removeprefix("the ").split()
    return step("now", -2 if words[-1] == "last" else 2, words[0])


@rule(
    r"(?:right |just |even |until |by )?(?P<span>now)(?![- ](?:defunct|former|famous|infamous|and then)\b)|currently|current(?= [a-z])(?! (?:account|accounts|event|events|affairs|of|in|from|was|is|and|or|to)\b)|at present|at (?:this|the present) time|at the moment|nowadays|these days|(?:the )?(?:present|modern)[- ]day(?!s)",
    on="right now currently current at nowadays these the present modern",
    examples={
        "currently": "PRESENT_REF",
        "at the moment": "PRESENT_REF",
        "now": "PRESENT_REF",
        "present-day": "PRESENT_REF",
    },
    rejects=("nowhere", "at the momentum", "modern days"),
)
def present(m: re.Match[str]) -> Vague:
    return Vague("PRESENT_REF")


@rule(
    r"(?:more |most |as )?(?P<span>recently|lately)|not (?:so |that |too |very )?long ago|long ago|in (?P<old>the (?:recent |distant )?past)(?! (?:few|several|couple|\d|[a-z]+(?:-[a-z]+)? (?:minutes|hours|days|weeks|months|quarters|years|decades|centuries)\b|minute|hour|day|week|month|quarter|year|season|decade|century))|once upon a time|the other day|some time ago",
    on="more most as recently lately not long in once the some",
    examples={"recently": "PAST_REF", "the other day": "PAST_REF"},
    rejects=("recent",),
)
def past(m: re.Match[str]) -> Vague | Several:
    return (("old", Vague("PAST_REF")),) if m["old"] else Vague("PAST_REF")


@rule(
    r"(?:soon|shortly)(?=\s?[.,;:!?)]|\s*$)|in (?P<span>(?:the )?(?:near |not too distant )?future)|the future(?=\s?[.,;:!?)]|\s*$| (?:that|of|will|holds|is|looks|for|as|and|with|to)\b)|(?:the )?(?:near |foreseeable |immediate )future|the (?:near|short) term(?!-)",
    on="soon in shortly the",
    examples={"soon": "FUTURE_REF"},
    rejects=("soon after", "sooner", "Soon, it fell"),
)
def future(m: re.Match[str]) -> Vague | None:
    if m[0][0].isupper() and upcoming(m, 1) == ",":
        return None
    if re.search(r"\b(?:as|so|too|how|very) $", m.string[max(0, m.start() - 5) : m.start()], re.IGNORECASE):
        return None
    return Vague("FUTURE_REF")


@rule(
    r"as soon as possible|asap",
    on="as asap",
    examples={"ASAP": "PRESENT_REF/.."},
    rejects=("as soon as it is possible",),
    bare=True,
)
def possible(m: re.Match[str]) -> Open:
    return Open(Vague("PRESENT_REF"), 1)


@rule(
    r"(?:till|until) date",
    on="till until",
    examples={"till date": "../PRESENT_REF"},
    rejects=("till dates",),
)
def so_far(m: re.Match[str]) -> Open:
    return Open(Vague("PRESENT_REF"), -1)


@rule(
    r"(?:by|since|until|till|from|before) (?P<span>then)(?! on|-)",
    on="by since until till from before",
    examples={"by then": "then+0 same"},
    rejects=("asked by then Senator Jane Roe", "from then on"),
)
def then(m: re.Match[str]) -> Step | None:
    """The time last spoken of; before a title it says that one had it then."""
    title = re.match(r"\s[A-Z]\w+\s", upcoming(m, 20)) and m.string[max(0, m.start() - 2) : m.start() - 1].isalnum()
    return None if title and m[0].startswith(("by", "from")) else Step("then", 0, "same")


@rule(
    r"(?:one|some) day(?= [a-z])",
    on="one some",
    examples={},
    rejects=("on one day",),
)
def one_day(m: re.Match[str]) -> Vague | None:
    """A day to come that nobody knows: "will one day be"."""
    return Vague("FUTURE_REF") if HOPED.search(m.string, max(0, m.start() - HOPED_REACH), m.start()) else None


@rule(
    r"date(?=\s?[.,;:!?)]|\s*$|\s(?:has|have|had|no|only|is|was)\b)",
    on="date",
    examples={},
    rejects=("up to date", "the date"),
    bare=True,
)
def to_this_date(m: re.Match[str]) -> Vague | None:
    led = m.string[max(0, m.start() - 9) : m.start()]
    return Vague("PRESENT_REF") if re.search(r"(?<!\w)(?<!up )(?<!year )(?<!month )to $", led, re.IGNORECASE) else None


@rule(
    r"(?:the )?(?P<unit>year|quarter|month|week)[- ]to[- ]date|(?P<letters>[YQM]TD)",
    on="the year quarter month week ytd qtd mtd",
    examples={"year to date": "now+0 year", "the month to date": "now+0 month", "YTD": "now+0 year"},
    rejects=("year to dates", "ytd"),
)
def to_date(m: re.Match[str]) -> Edge | None:
    units = {"y": "year", "q": "quarter", "m": "month"}
    if m["letters"] and not m["letters"].isupper():
        return None
    return Edge(Step("now", 0, (m["unit"] or units[m["letters"][0].lower()]).lower()), "PAST")


@rule(
    r"(?P<unit>year|month|week)'s end",
    on="year month week",
    examples={"month's end": "said+0 month"},
    rejects=("the year's ending",),
)
def end_of(m: re.Match[str]) -> Step:
    return Step("said", 0, m["unit"].lower())


@rule(
    r"year[- ]end",
    on="year",
    examples={"year-end": "XXXX-12-31", "year end": "XXXX-12-31"},
    rejects=("year ended",),
)
def year_end(m: re.Match[str]) -> Date:
    return Date(month=12, day=31)


@rule(
    rf"(?P<which>last|this|next|this past|this coming) (?P<month>{MONTH}) (?P<day>\d{{1,2}})(?!\d|[:.]\d)",
    on="last this next",
    examples={"last April 5": "now-1 XXXX-04-05", "next Oct. 12": "now+1 XXXX-10-12"},
    rejects=("last April 1995",),
)
def deictic_day(m: re.Match[str]) -> Step | None:
    day = checked(Date(month=month(m["month"]), day=int(m["day"])))
    return Step("now", offset_of(m["which"].lower().split()[-1]), day) if day else None


@rule(
    rf"(?:(?P<month>{MONTH})(?: (?P<day>\d{{1,2}})(?:{TH})?)?|(?P<first>\d{{1,2}})(?:{TH})? (?:of )?(?P<month2>{MONTH})),? (?:of )?(?P<which>that|this|the same|that same|the following|the next|the previous|last|next) year",
    on=MONTH_WORDS | {"#"},
    examples={
        "August of that year": "1. XXXX-08 of then+0 year",
        "3 May of the same year": "1. XXXX-05-03 of then+0 year",
        "July 25 of the following year": "1. XXXX-07-25 of then+1 year",
    },
    rejects=("August of every year",),
)
def of_year(m: re.Match[str]) -> Nth | None:
    day = m["day"] or m["first"]
    date = checked(Date(month=month(m["month"] or m["month2"]), day=int(day) if day else None))
    words = m["which"].lower().split()
    anchor = "now" if words[0] in ("this", "last", "next") else "then"
    return Nth(1, date, Step(anchor, offset_of(words[-1]), "year")) if date else None


EARLY = 7
ONE_YEAR = Length(((Fraction(1), "year"),))


@rule(
    r"(?:the )?(?:comparable |same )?year-(?:earlier|ago) (?:(?:first |second |third |fourth )?quarter|period|half)|year-(?:earlier|ago)"
    r"|(?:the )?(?:corresponding|comparable|same|equivalent) (?:period|quarter|half),? (?:of |in )?(?:last year|a year (?:ago|earlier|before)|the (?:previous|prior) year|the year before)"
    r"|last year's (?:corresponding |comparable |same )?(?:period|quarter)|the (?:period|quarter) a year (?:ago|earlier|before)",
    on="the corresponding comparable same equivalent year last",
    examples={
        "the year-earlier quarter": "said - P1Y",
        "year-ago": "said - P1Y",
        "the corresponding period last year": "said - P1Y",
        "last year's quarter": "said - P1Y",
    },
    rejects=("a year ago",),
)
def year_earlier(m: re.Match[str]) -> Shift | None:
    spaced = re.match(r"(?:the )?year\s", m[0], re.IGNORECASE)
    return None if spaced else Shift("said", ONE_YEAR, -1)


@rule(
    r"the (?:latest|most recent|just-ended) (?:fiscal )?(?P<unit>quarter|period|week|month|year)",
    on="the",
    examples={"the latest quarter": "said-1 quarter", "the latest period": "said-1 quarter"},
    rejects=("the latest quarterly figures",),
)
def latest(m: re.Match[str]) -> Step:
    """The period of accounts last told; of none, the last that is over."""
    unit = m["unit"].lower()
    return Step("said", -1, "quarter" if unit == "period" else unit)


NUMERAL = re.compile(r" [IVX]+\b")
NOT_WHOLE = (
    "of|before|after|to|long|that|which|he|she|they|when|in which|prior|earlier|beginning|from|through|following|ahead"
)


@rule(
    rf"the (?:fiscal |current |full )?(?P<unit>week|month|year|weekend|quarter|decade)(?=\s|['.,;:!?)]|$)(?! (?:{NOT_WHOLE})(?! [$£€\d])(?!\w))(?! of \d{{1,2}}(?:{TH})? (?:of )?{MONTH})(?! (?:end(?:ed|ing)?|\d))(?!-)",
    on="the",
    examples={"the weekend": "said+0 weekend", "the month": "said+0 month", "the fiscal year": "said+0 year"},
    rejects=("the week of", "the year before", "the year ended"),
)
def definite(m: re.Match[str]) -> Step | None:
    if NUMERAL.match(m.string, m.end()):
        return None
    return Step("said", 0, m["unit"].lower())


@rule(
    rf"(?P<span>the (?:fiscal )?(?P<unit>week|month|year|quarter)) end(?:ed|ing)(?: (?:on )?(?P<month>{MONTH}) (?P<day>\d{{1,2}})(?:, (?P<year>\d{{4}}))?)?",
    on="the",
    examples={"the year ended": "P1Y", "the quarter ended": "said+0 quarter"},
    rejects=("the year-end", "the year"),
)
def ended(m: re.Match[str]) -> Length | Step | Date:
    """A period of accounts by its last day; a quarter is the one of the calendar that most of it lies in."""
    unit = m["unit"].lower()
    if unit != "quarter":
        return Length(((Fraction(1), unit),))
    if not m["month"]:
        return Step("said", 0, unit)
    middle = (month(m["month"]) - (3 if int(m["day"]) <= EARLY else 2)) % 12
    return Date(int(m["year"]) if m["year"] and middle < 10 else None, quarter=middle // 3 + 1)

"""Which bare numbers and names are times, by the words around them and by what the rest of the text writes."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from attrs import evolve, frozen

from timeline.lang.en.names import BOOKS, GIVEN, TITLES
from timeline.lang.en.nearby import clean, closes, starts_sentence, word_after, word_before, words_before
from timeline.lang.en.plain import caseless, fragment
from timeline.lang.en.words import MONTHS, PLURAL_UNIT, UNIT_WORDS
from timeline.rules import Reading
from timeline.values import Clock, Date, Hedge, Length, Moment, Part, Repeat

CLOCK_LEADS = frozenset("at by until till til before after since from between".split())
ROUGH_LEADS = frozenset("was is home nearly now".split())
STRONG_LEADS = frozenset("at until till by between since".split())
PLANS = frozenset("set scheduled due promised booked fixed planned listed timed arranged called down on".split())
RANGE = re.compile(r"\s?(?:-|–|—|,? to|,? and|,? or|,? until|,? till|,?)\s?(?:(?:about|around|nearly) )?")
CODES = frozenset(
    """room unit page pages no nos number flight route highway model item section sections gate platform bus train lot
    building apartment apt suite box extension ext code altitude height elevation rs usd act rule clause chapter figure
    fig table version v ph verse psalm channel ward bed court courtroom form part step level grade class size paragraph
    article exhibit serial invoice order case docket bay pump line track seat row mile km euro euros dollars pounds
    year-old score ratio odds windows ms dos boeing airbus bmw class""".split()
)
YEAR_LEADS = frozenset(
    """in of since by until till from to through during before after between and or late early mid the year fiscal
    around about for that last next a an its their his her our this circa c spring summer autumn fall winter as than
    was were is into compared with over""".split()
)
MONTH_LEADS = frozenset(
    """in of since by until till from through during before after between last next this early late mid for every each
    the around about end start middle beginning month to late- a its their our""".split()
)
SEASON_LEADS = frozenset(
    "in the this last next of by since until during every each that late early mid through before after".split()
)
TIME_LEADS = frozenset("in by until since early late mid last next this".split())
PHASE = re.compile(r"(?<!\w)(?:mid|early|late)[-‐‑ ]$", re.IGNORECASE)
SEASONAL = re.compile(
    r"\s(?:offensives?|campaigns?|collections?|terms?|semesters?|sales?|harvests?|festivals?|elections?|floods?|meetings?)\b"
)
DAY_LEADS = frozenset("on by until till since from".split())
NAMES = frozenset({4, 5, 6, 8, 3})
PAPERS = re.compile(
    r"['’]?s? (?:Times|Telegraph|Mirror|Mail|Express|Herald|Post|World|Independent|Sun|Child|Club|Night Live)\b"
)
MASS = frozenset(
    "sales earnings results figures series elections was has is as this its plans losses profits was games olympics".split()
)


@frozen
class Style:
    """How the text writes its clocks: with dots, as four digits, with slashes in its dates.

    `stamps` are the rules of the numbers that open line after line, as the entries of a log do.
    """

    dotted: bool
    military: bool
    slashes: bool
    clocks: bool
    fragment: bool = False
    caseless: bool = False
    asked: bool = False
    stamps: frozenset[str] = frozenset()


def style_of(text: str, found: Sequence[Reading], asked: bool = False) -> Style:
    """The style that the readings which are no doubt times are written in."""
    sure = [r for r in found if not r.bare]
    return Style(
        dotted=any(r.rule in ("twelve_hour", "dotted_hours") and "." in text[r.start : r.start + 3] for r in sure)
        or "dotted" in stamped(text, found),
        military=any(r.rule == "military" for r in sure) or any(zeroed(text, r) for r in found),
        slashes=any(r.rule == "numeric" and "/" in text[r.start : r.end] for r in sure),
        clocks=any(
            isinstance(r.value, Clock) or (isinstance(r.value, Moment) and isinstance(r.value.time, Clock))
            for r in sure
        ),
        fragment=fragment(text, found),
        caseless=caseless(text),
        asked=asked,
        stamps=stamped(text, found),
    )


def stamped(text: str, found: Sequence[Reading]) -> frozenset[str]:
    """The rules whose numbers open at least three lines, and are not all years."""
    opening = [r for r in found if r.rule in ("dotted", "four_digits") and opens_line(text, r)]
    clocks = {r.rule for r in opening if r.rule == "dotted" or not "1000" <= text[r.start : r.end] < "2100"}
    return frozenset(rule for rule in clocks if sum(r.rule == rule for r in opening) > 2)


def opens_line(text: str, reading: Reading) -> bool:
    """Whether a reading opens its line, at most a bullet before it, and words follow."""
    start = reading.start
    led = re.search(r"(?:^|\n)[ \t]*(?:[-*•|\[(]+[ \t]*)?$", text[max(0, start - 8) : start]) is not None
    return (led if start else True) and re.match(
        r"[\])]?[:,]?\s+\W?[^\W\d]", text[reading.end : reading.end + 6]
    ) is not None


def zeroed(text: str, reading: Reading) -> bool:
    """Whether four digits begin with a zero, as only a clock's do."""
    return reading.rule == "four_digits" and text[reading.start] == "0" and bool(word_before(text, reading.start))


@frozen
class Around:
    """A text, its readings, and its style, from which each reading in doubt is judged."""

    text: str
    found: Sequence[Reading]
    style: Style

    def before(self, i: int) -> str:
        """The word before a reading, case folded."""
        return word_before(self.text, self.found[i].start).lower()

    def after(self, i: int) -> str:
        """The word after a reading, as written."""
        return word_after(self.text, self.found[i].end)

    def gap(self, i: int) -> str | None:
        """What stands between a reading and the next, when it is short."""
        if i < 0 or i + 1 >= len(self.found) or self.found[i + 1].start - self.found[i].end > 24:
            return None
        return self.text[self.found[i].end : self.found[i + 1].start]

    def ranged(self, i: int) -> bool:
        """Whether a connector of ranges and lists stands between a reading and the next."""
        gap = self.gap(i)
        return gap is not None and RANGE.fullmatch(gap) is not None

    def led(self, i: int, depth: int = 4) -> bool:
        """Whether a preposition of clocks leads to a reading, directly or through a range."""
        here = self.found[i]
        word = self.before(i)
        if word in CLOCK_LEADS or here.hedge is Hedge.SHORTLY or (here.hedge and word in ROUGH_LEADS):
            return True
        if word == "for":
            return any(w.lower() in PLANS for w in words_before(self.text, here.start, 3)[1:])
        if word in ("of", "than", "like"):
            return any(w.lower() in ("instead", "rather", "stroke") for w in words_before(self.text, here.start, 4)[1:])
        return depth > 0 and i > 0 and self.ranged(i - 1) and is_clock(self.found[i - 1]) and self.led(i - 1, depth - 1)

    def uncounted(self, i: int, depth: int = 4) -> bool:
        """Whether no noun that the number could count follows, directly or through a range."""
        here = self.found[i]
        if i + 1 < len(self.found) and self.ranged(i) and is_clock(self.found[i + 1]):
            return not self.found[i + 1].bare or (depth > 0 and self.uncounted(i + 1, depth - 1))
        if re.match(
            r"\s(?:to|and|or)\s(?:\d|a |one |two |three |four |five |six |seven |eight |nine |ten )",
            self.text[here.end : here.end + 8],
        ):
            return False
        if re.match(r"[-–]\w", self.text[here.end : here.end + 2]):
            return False
        return clean(self.text, here.end) or self.capital(i)

    def uncounted_or_day(self, i: int) -> bool:
        """Whether a day follows, or no noun that the number could count."""
        gap = self.gap(i)
        return self.uncounted(i) or (gap is not None and len(gap) < 9 and day_follows(self.found[i + 1]))

    def capital(self, i: int) -> bool:
        """Whether a name follows a clock as the subject of its clause."""
        word = self.after(i)
        return word[:1].isupper() and self.text[self.found[i].start].isalpha() and self.before(i) in STRONG_LEADS


def is_clock(reading: Reading) -> bool:
    """Whether a reading is of a time of day."""
    return isinstance(reading.value, Clock) or (
        isinstance(reading.value, Moment) and isinstance(reading.value.time, Clock)
    )


def beside_day(around: Around, i: int) -> bool:
    """Whether a clock stands beside a day or a part of one: "9 tomorrow morning", "Saturday at ten"."""
    gap, found = around.gap(i), around.found
    if gap is not None and day_follows(found[i + 1]):
        if re.fullmatch(r"\s|,? in the (?:very )?|,? at |, ", gap) and partly(found[i + 1]):
            return True
        if re.fullmatch(r",? (?:on )?(?:the )?", gap) and (
            around.led(i) or starts_sentence(around.text, found[i].start)
        ):
            return True
        if re.fullmatch(r" on (?:the )?| ", gap) and found[i + 1].rule in (
            "weekday_alone",
            "deictic",
            "anaphoric",
            "today",
        ):
            return around.style.clocks or around.led(i)
    back = around.gap(i - 1)
    return (
        back is not None
        and day_follows(found[i - 1])
        and re.fullmatch(r",? (?:at|@|by|from|until) (?:(?:about|around|nearly|just after) )?", back) is not None
    )


def partly(reading: Reading) -> bool:
    """Whether a reading says a part of the day."""
    return isinstance(reading.value, Part) or (
        isinstance(reading.value, Moment) and isinstance(reading.value.time, Part)
    )


def day_follows(reading: Reading) -> bool:
    """Whether a reading can give a clock its day."""
    return not isinstance(reading.value, Clock | Length | Repeat) and reading.rule not in ("year_alone", "plural")


def keep_hour(around: Around, i: int) -> Reading | None:
    """A bare hour: "at nine", "between 5 and 6", "9 tomorrow morning"."""
    here, word = around.found[i], around.before(i)
    small = around.text[here.start : here.end].lower() in ("one", "1")
    if small and word in ("from", "by", "after", "before", "about", "around"):
        return None
    if small and around.after(i).lower() in ("of", "another", "with", "or", "to"):
        return None
    if "sharp" in around.text[here.start : here.end] or beside_day(around, i) and around.uncounted_or_day(i):
        return here
    if word == "by" and not around.style.clocks and around.text[here.start].isalpha() is False:
        return None
    return here if around.led(i) and around.uncounted(i) else None


def keep_dotted(around: Around, i: int) -> Reading | None:
    """A dotted clock: "until 9.50", where the text writes clocks so or a preposition of clocks leads to it."""
    here, word = around.found[i], around.before(i)
    if here.rule in around.style.stamps and opens_line(around.text, here):
        return here
    if word in CODES or (word == "of" and not around.style.dotted) or not around.uncounted(i):
        return None
    if around.style.dotted or beside_day(around, i):
        return here
    return here if around.led(i) and (around.style.clocks or word in ("until", "till")) else None


def keep_four(around: Around, i: int) -> Reading | None:
    """Four digits: a clock where clocks are written so or "at" leads to them, else perhaps a year."""
    here, word = around.found[i], around.before(i)
    text, clock = around.text, here.value
    if here.rule in around.style.stamps and opens_line(text, here):
        return here
    if (
        not isinstance(clock, Clock)
        or word in CODES
        or (word[:1].isdecimal() and not starts_sentence(text, here.start))
    ):
        return None
    zero = text[here.start] == "0"
    if zero:
        return here if around.uncounted(i) and (around.style.military or around.led(i)) else None
    soldierly = (
        around.style.military
        and word not in ("in", "of", "the", "during")
        and (around.led(i) or closes(text, here.end))
    )
    if around.uncounted(i) and (soldierly or word == "at" or (beside_day(around, i) and not after_month(around, i))):
        return here
    year = (clock.hour or 0) * 100 + (clock.minute or 0)
    return keep_year(around, i, evolve(here, value=Date(year), rule="year_alone"))


def after_month(around: Around, i: int) -> bool:
    """Whether a month or a day of one stands before: then four digits are its year."""
    return i > 0 and isinstance(around.found[i - 1].value, Date) and around.gap(i - 1) is not None


def keep_year(around: Around, i: int, here: Reading | None = None) -> Reading | None:
    """A year, unless it is the number of something or counts something."""
    here, text = here or around.found[i], around.text
    word = word_before(text, here.start)
    low, after = word.lower(), around.after(i)
    year = here.value.year if isinstance(here.value, Date) else None
    if year is None or not 1000 <= year <= 2199 or low in CODES:
        return None
    if after.lower() in UNIT_WORDS or re.match(
        r"\s?(?:°|km|m\b|kg|lb|ft|feet|metres|meters|miles|people|men|women|calories|points)",
        text[here.end : here.end + 9],
    ):
        return None
    if low in YEAR_LEADS or text[here.end : here.end + 1] in "'’" and text[here.end : here.end + 1]:
        return (
            here
            if not (
                low in ("at", "to", "than", "over", "about", "with", "was", "is", "were") and not clean(text, here.end)
            )
            else None
        )
    if word[:1].isupper() and not starts_sentence(text, here.start - len(word) - 1):
        return here if closes(text, here.end) and MONTHS.get(low.rstrip(".")) else None
    if after[:1].isupper() and not clean(text, here.end):
        return None
    return None if after.endswith("s") and after.islower() and after not in MASS and low not in ("its", "the") else here


def keep_years(around: Around, i: int) -> Reading | None:
    """One of two years with a dash between them, unless they are the numbers of something."""
    here = around.found[i]
    coded = around.before(i) in CODES and around.text[here.start - 1 : here.start] not in ("(", "[")
    return None if coded or around.after(i).lower() in UNIT_WORDS else here


def keep_month(around: Around, i: int) -> Reading | None:
    """A month: a short form or a name that people bear needs a word that leads to it."""
    here, text = around.found[i], around.text
    written = text[here.start : here.end]
    value = here.value
    if not isinstance(value, Date) or value.year:
        return here
    word, after = around.before(i), around.after(i)
    short = len(written.rstrip(".")) <= 4 and value.month not in (6, 7, 5)
    if not (short or value.month in NAMES):
        return here
    chained = i > 0 and around.ranged(i - 1) and around.found[i - 1].rule in ("month_alone", "month_day")
    ahead = (around.gap(i) or "").strip() and around.ranged(i) and around.found[i + 1].rule == "month_alone" and not around.after(i)[:1].islower()
    if ahead or word in TIME_LEADS or PHASE.search(text[max(0, here.start - 6) : here.start]):
        return here
    if after[:1].isupper() and not closes(text, here.end) and after.lower().rstrip(".") not in MONTHS:
        return None
    if word == "the" and re.match(r"\s(?:on|for|to|past|against|of)\b", text[here.end : here.end + 9]):
        return None
    return here if word in MONTH_LEADS or chained else None


def keep_weekday(around: Around, i: int) -> Reading | None:
    """A weekday, unless it is somebody's name or a paper's; short forms need a date or a clock beside them."""
    here, text = around.found[i], around.text
    written = text[here.start : here.end]
    if PAPERS.match(text, here.end) or (
        written.endswith("s") and re.match(r"\s(?:Child|Times)\b", text[here.end : here.end + 7])
    ):
        return None
    word = word_before(text, here.start)
    if word in TITLES or word in GIVEN or (word[:1].isupper() and re.match(r",? who\b", text[here.end : here.end + 6])):
        return None
    if len(written.rstrip(".")) > 5 or here.value != Date(weekday=getattr(here.value, "weekday", None)):
        return here
    gap = around.gap(i)
    return (
        here
        if written.endswith(".")
        and not closes(text, here.end)
        or word.lower() == "on"
        or (gap is not None and re.fullmatch(r",? (?:at )?", gap))
        else None
    )


def keep_day(around: Around, i: int) -> Reading | None:
    """A day of the month, unless it numbers a name: "the 3rd Battalion"."""
    here = around.found[i]
    named = around.after(i)[:1].isupper() and around.text[here.end : here.end + 1] == " "
    return here if not named or around.before(i) in DAY_LEADS else None


def keep_season(around: Around, i: int) -> Reading | None:
    """A season, unless it is a verb, a name, or a spring of water."""
    here, text = around.found[i], around.text
    written, word = text[here.start : here.end], word_before(text, here.start)
    if getattr(here.value, "year", None):
        return here
    if re.match(
        r"\s(?:in|short|of|to|apart|back|behind|into|down|over|from|below|under|through|Olympics|Games|water|onion|onions|roll|rolls|tide|tides)\b",
        text[here.end : here.end + 10],
    ) and written.lower() in ("fall", "spring"):
        return None
    if written[0].isupper() and (
        word[:1].isupper() and word.lower() not in SEASON_LEADS or around.after(i)[:1].isupper()
    ):
        return None
    if written.lower() in ("fall", "spring"):
        seasonal = word.lower() in SEASON_LEADS or SEASONAL.match(text, here.end) is not None
        return here if seasonal else None
    return here if written[0].islower() or word.lower() in SEASON_LEADS else None


def keep_part(around: Around, i: int) -> Reading | None:
    """A part of the day that stands alone: "the early hours", "at night", "in the morning", "mid-afternoon"."""
    here, text = around.found[i], around.text
    words = [w.lower() for w in words_before(text, here.start, 2)]
    if re.match(r"(?:mid|early|late)", text[here.start : here.end], re.IGNORECASE):
        return here
    if words[:1] == ["at"] or (
        words[:1]
        and words[0] in ("before", "after", "until", "by", "since")
        and not text[here.start : here.end].endswith("s")
    ):
        return here if clean(text, here.end) else None
    if (
        words[:1] == ["the"]
        and words[1:]
        and words[1] in ("in", "during", "by", "until", "through", "before", "of", "all", "into")
    ):
        return here if clean(text, here.end) and not re.match(r" of\b", text[here.end : here.end + 3]) else None
    return None


def keep_plural(around: Around, i: int) -> Reading | None:
    """Units of no number: "for years", "in recent weeks"."""
    here, text = around.found[i], around.text
    if (
        text[here.start] in "rR"
        or around.before(i) in ("for", "past", "coming", "within", "over")
        or re.match(r"\s(?:ago|later|earlier)\b", text[here.end : here.end + 8])
    ):
        return here
    return None


def keep_slashed(around: Around, i: int) -> Reading | None:
    """A month and a day with a slash, in a text that writes its dates so."""
    leads = ("on", "for", "by", "until", "since", "from", "of", "due", "before", "after", "through", "to")
    return around.found[i] if (around.style.slashes or around.style.asked) and around.before(i) in leads else None


def keep_colon(around: Around, i: int) -> Reading | None:
    """A clock with a colon: not a verse; a running time where "in" or "time" leads to it."""
    here, text = around.found[i], around.text
    words = words_before(text, here.start, 3)
    low = [w.lower() for w in words]
    if low[:1] and (
        low[0] in BOOKS and words[0][0].isupper() or low[0] in ("ratio", "odds", "verse", "verses", "psalm", "scale")
    ):
        return None
    if low[:2] and low[0] == "of" and low[1:2] and low[1] in ("ratio", "scale", "odds"):
        return None
    if running(around, i, low):
        return evolve(here, value=as_length(here.value), rule="race")
    return here


def running(around: Around, i: int, low: list[str]) -> bool:
    """Whether a colon divides hours, or minutes, that were run and not a time of day."""
    here, text = around.found[i], around.text
    clock = here.value
    if not isinstance(clock, Clock) or clock.hour is None or text[here.start] == "0":
        return False
    labelled = re.search(
        r"\b(?:time of game|running time|duration|finishing time|winning time|elapsed(?: time)?)[^.\n]{0,40}[:=]? $",
        text[max(0, here.start - 64) : here.start],
        re.IGNORECASE,
    )
    if labelled:
        return True
    if clock.second is None or clock.hour > 12:
        return False
    return low[:1] not in (["at"], ["by"], ["until"], ["from"], ["till"], ["since"], ["after"], ["before"])


def as_length(clock: object) -> Length:
    """The length that a running time names."""
    from_clock = clock if isinstance(clock, Clock) else Clock(0)
    rows = ((from_clock.hour, "hour"), (from_clock.minute, "minute"), (from_clock.second, "second"))
    return Length(tuple((n, unit) for n, unit in rows if n is not None))  # type: ignore[misc]


def keep_short(around: Around, i: int) -> Reading | None:
    """A clock such as "3p": where an assistant is asked, and minutes or a word that leads to clocks bear it out."""
    here, style = around.found[i], around.style
    if not style.asked:
        return None
    minutes = ":" in around.text[here.start : here.end]
    beside = around.gap(i - 1) is not None and day_follows(around.found[i - 1])
    return here if minutes or style.fragment or around.led(i) or beside else None


def keep_clocks(around: Around, i: int) -> Reading | None:
    """Two clocks with a hyphen: said with a half of the day or minutes, or led to by a day or a preposition."""
    here, text, style = around.found[i], around.text, around.style
    first = (
        i if i + 1 < len(around.found) and around.found[i + 1].rule == "clocks" and around.gap(i) is not None else i - 1
    )
    if first < 0 or not clean(text, around.found[first + 1].end):
        return None
    words = text[around.found[first].start : around.found[first + 1].end]
    if re.search(r"[ap]\.?\s?m", words, re.IGNORECASE) and words[-1:].lower() in "m.":
        return here
    led = around.before(first) in ("from", "between") or (
        around.gap(first - 1) is not None and day_follows(around.found[first - 1])
    )
    return here if led and (style.asked or ":" in words) or (":" in words and style.fragment) else None


KEEP: dict[str, Callable[[Around, int], Reading | None]] = {
    "bare_hour": keep_hour,
    "dotted": keep_dotted,
    "four_digits": keep_four,
    "year_alone": keep_year,
    "years": keep_years,
    "day_alone": keep_day,
    "month_alone": keep_month,
    "weekday_alone": keep_weekday,
    "season": keep_season,
    "plural": keep_plural,
    "slashed": keep_slashed,
    "lettered": keep_short,
    "clocks": keep_clocks,
    "colon": keep_colon,
    "race": keep_colon,
}


__all__ = ["KEEP", "PLURAL_UNIT", "Around", "is_clock", "keep_part", "partly", "style_of"]

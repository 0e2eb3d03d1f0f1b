"""A text, its readings and how it writes its times: what a reading in doubt is judged by."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from attrs import frozen

from timeline.lang.en.nearby import clean, closes, starts_sentence, word_after, word_before, words_before
from timeline.lang.en.plain import caseless, fragment
from timeline.rules import Reading, compiled_pattern
from timeline.values import Clock, Date, Length, Moment, Part, Repeat, Step
from timeline.values.hedge import CLOSE

CLOCK_LEADS = frozenset("at by until till til before after since from between gone".split())

ROUGH_LEADS = frozenset(
    """was is home nearly now begin begins began beginning start starts started starting open opens opened close closes closed
    end ends ended finish finishes finished arrive arrives arrived leave leaves leaving depart departs departed return returns
    returned met woke resume resumes resumed""".split()
)

STRONG_LEADS = frozenset("at until till by between since".split())

PLANS = frozenset(
    """set scheduled due billed requested promised booked fixed planned listed timed arranged called down on ordered meant
    expected supposed advertised""".split()
)

VARYING = frozenset(
    """ranged ranging range ranges rose risen rises rising fell fallen falls falling grew grown growing climbed dropped increased
    decreased jumped varied varying vary varies raised lowered reduced cut slashed up down score scored scores children kids
    boys girls pupils aged ages""".split()
)

RANGE = re.compile(r"\s?(?:-|–|—|,? to|,? and|,? or|,? until|,? till|,?)\s?(?:(?:about|around|nearly) )?")

TO = compiled_pattern(r",? (?:to|until|till|til|through) ")
CODES = frozenset(
    """room unit page pages no nos number flight route highway model item section sections gate platform bus train lot
    building apartment apt suite box extension ext code band tag badge locker altitude height elevation rs usd act rule clause chapter figure
    fig table version v ph verse psalm channel ward bed court courtroom form part step level grade class size paragraph
    article exhibit serial invoice order case docket bay pump line track seat row mile km euro euros dollars pounds
    year-old incident ticket issue bug job report reference score ratio odds windows ms dos boeing airbus bmw class""".split()
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
        or "dotted" in stamped(text, found)
        or led_dots(text, found),
        military=any(r.rule == "military" for r in sure)
        or any(zeroed(text, r) for r in found)
        or sum(four_led(text, r) for r in found) > 1
        or any(four_dated(text, a, b) for a, b in pairwise(found)),
        slashes=any(r.rule == "numeric" and "/" in text[r.start : r.end] for r in sure),
        clocks=any(
            isinstance(r.value, Clock) or (isinstance(r.value, Moment) and isinstance(r.value.time, Clock))
            for r in sure
        )
        or led_dots(text, found),
        fragment=fragment(text, found),
        caseless=caseless(text),
        asked=asked,
        stamps=stamped(text, found),
    )


NEAR = 160
MEASURED = re.compile(
    r"[$€£¥%°]|\b(?:per ?cent|prices?|priced|shares?|stocks?|yield\w*|bonds?|points?|index|rates?|averag\w+|ratio|ratios"
    r"|levels?|scor\w+|dollars?|euros?|pounds?|yen|cents?|francs?|rupees?|trad(?:e|ed|ing)|odds|version|magnitude|pH"
    r"|section|chapter|figure|table|degrees|metres|meters|volts?)\b",
    re.IGNORECASE,
)


def clock_led(text: str, reading: Reading) -> bool:
    """Whether "at" or "until" leads to a number, and nothing follows that it could measure."""
    return word_before(text, reading.start).lower() in ("at", "until", "till") and clean(text, reading.end)


def led_dots(text: str, found: Sequence[Reading]) -> bool:
    """Whether "at 7.30", "until 11.15" stand at least twice, as clocks do, or once with nothing near that is measured."""
    free = [r for r in found if r.rule == "dotted" and clock_led(text, r)]
    return len(free) > 1 or any(not MEASURED.search(text, max(0, r.start - NEAR), r.end + NEAR) for r in free[:1])


FOURS = {"military": "four_digits", "four_to_four": "four_digits"}
STAMPS = frozenset({"dotted", "four_digits", *FOURS})


def stamped(text: str, found: Sequence[Reading]) -> frozenset[str]:
    """The rules whose numbers open at least three lines, and are not all years; under the date of a day they are clocks."""
    opening = [(FOURS.get(r.rule, r.rule), r) for r in found if r.rule in STAMPS and opens_line(text, r)]
    day = bool(opening) and any(of_day(r) for r in found if r.end <= opening[0][1].start)
    clocks = {rule for rule, r in opening if day or rule == "dotted" or not "1000" <= text[r.start : r.end] < "2100"}
    return frozenset(rule for rule in clocks if sum(rule == each for each, _ in opening) > 2)


def of_day(reading: Reading) -> bool:
    """Whether a reading is of a day of a year."""
    value = reading.value.date if isinstance(reading.value, Moment) else reading.value
    return isinstance(value, Date) and value.day is not None and value.year is not None


def opens_line(text: str, reading: Reading) -> bool:
    """Whether a reading opens its line, at most a bullet before it, and words follow."""
    start = reading.start
    led = re.search(r"(?:^|\n)[ \t]*(?:[-*•|\[(]+[ \t]*)?$", text[max(0, start - 8) : start]) is not None
    return (led if start else True) and re.match(
        r"(?:\s?[-–]\s?\d{4})?[\])]?[:,]?\s+(?:\W\s?)?[^\W\d]", text[reading.end : reading.end + 12]
    ) is not None


def zeroed(text: str, reading: Reading) -> bool:
    """Whether four digits begin with a zero, as only a clock's do."""
    return reading.rule == "four_digits" and text[reading.start] == "0" and bool(word_before(text, reading.start))


def like_year(reading: Reading) -> bool:
    """Whether four digits could be a year of the last centuries."""
    clock = reading.value
    return isinstance(clock, Clock) and clock.hour is not None and 15 <= clock.hour <= 20


def four_led(text: str, reading: Reading) -> bool:
    """Whether "at" leads to four digits that are no year and count nothing, as in "seen at 2238"."""
    return reading.rule == "four_digits" and not like_year(reading) and clock_led(text, reading)


def four_dated(text: str, last: Reading, reading: Reading) -> bool:
    """Whether four digits stand right after a day with its year: "01/18/2025 2310", "18 January 2025, 2310"."""
    day = last.value
    return (
        reading.rule == "four_digits"
        and isinstance(day, Date)
        and day.year is not None
        and day.day is not None
        and text[last.end : reading.start] in (" ", ", ", " at ")
        and (clean(text, reading.end) or word_after(text, reading.end)[:1].isupper())
    )


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
        if word == "from" and self.varies(i):
            return False
        if word in CLOCK_LEADS or here.hedge in CLOSE or (here.hedge and word in ROUGH_LEADS):
            return True
        if word == "for":
            return any(w.lower() in PLANS for w in words_before(self.text, here.start, 3)[1:])
        if word in ("of", "than", "like"):
            return any(w.lower() in ("instead", "rather", "stroke") for w in words_before(self.text, here.start, 4)[1:])
        return depth > 0 and i > 0 and self.ranged(i - 1) and is_clock(self.found[i - 1]) and self.led(i - 1, depth - 1)

    def varies(self, i: int) -> bool:
        """Whether "from" leads to what a figure changed from, "rose from 9 to 12", or to ages, "children from 3 to 11"."""
        return any(w.lower() in VARYING for w in words_before(self.text, self.found[i].start, 2)[1:])

    def uncounted(self, i: int, depth: int = 4) -> bool:
        """Whether no noun that the number could count follows, directly or through a range."""
        here = self.found[i]
        if i + 1 < len(self.found) and self.ranged(i) and is_clock(self.found[i + 1]):
            return not self.found[i + 1].bare or (depth > 0 and self.uncounted(i + 1, depth - 1))
        if re.match(
            r"\s(?:to|and|or)\s(?:\d|a (?:half|quarter|bit|few|third|dozen)\b|one |two |three |four |five |six |seven |eight |nine |ten )",
            self.text[here.end : here.end + 16],
        ):
            return False
        if re.match(r"[-–]\w", self.text[here.end : here.end + 2]):
            return False
        return clean(self.text, here.end) or self.capital(i) or self.spent(i)

    def spent(self, i: int) -> bool:
        """Whether what follows an end is how the time till then went by: "until five listening to the rain"."""
        return self.before(i) in ("until", "till") and self.after(i).endswith("ing")

    def uncounted_or_day(self, i: int) -> bool:
        """Whether a day follows, or no noun that the number could count."""
        gap = self.gap(i)
        return self.uncounted(i) or (gap is not None and len(gap) < 9 and day_follows(self.found[i + 1]))

    def capital(self, i: int) -> bool:
        """Whether a name follows a clock as the subject of its clause; "by two French divers" is who did it."""
        here, word, lead = self.found[i], self.after(i), self.before(i)
        if not word[:1].isupper() or not self.text[here.start].isalpha() or lead not in STRONG_LEADS:
            return False
        return lead != "by" or starts_sentence(self.text, here.start - len("by "))


def is_clock(reading: Reading) -> bool:
    """Whether a reading is of a time of day."""
    return isinstance(reading.value, Clock) or (
        isinstance(reading.value, Moment) and isinstance(reading.value.time, Clock)
    )


def partly(reading: Reading) -> bool:
    """Whether a reading says a part of the day."""
    return isinstance(reading.value, Part) or (
        isinstance(reading.value, Moment) and isinstance(reading.value.time, Part)
    )


def day_follows(reading: Reading) -> bool:
    """Whether a reading can give a clock its day."""
    return not isinstance(reading.value, Clock | Length | Repeat) and reading.rule not in ("year_alone", "plural")


def of_a_day(around: Around, i: int) -> bool:
    """Whether an hour right after a day begins a range of hours: "Friday 9 to 5"."""
    if i < 1 or around.gap(i - 1) not in (" ", ", ") or not is_day(around.found[i - 1].value):
        return False
    gap = around.gap(i)
    return gap is not None and TO.fullmatch(gap) is not None and is_clock(around.found[i + 1])


def is_day(value: object) -> bool:
    """Whether a value is a weekday, a day of a month or one told from now."""
    return isinstance(value, Date) and (value.weekday or value.day) is not None or isinstance(value, Step)


TILL = frozenset({"till", "until"})


NOT = re.compile(r"(?: \w+)?,? (?:and )?not (?:at )?")


def contrasted(around: Around, i: int) -> bool:
    """Whether an hour is told not to be that of the clock right before it: "from 7 pm onwards, not 6"."""
    gap = around.gap(i - 1)
    told = gap is not None and is_clock(around.found[i - 1]) and NOT.fullmatch(gap) is not None
    return told and closes(around.text, around.found[i].end)


def up_to_clock(around: Around, i: int) -> bool:
    """Whether something goes on from an hour until a clock with its minutes: "budget meeting 10 till 12.30"; not "Room 10 until 12.30"."""
    joined = (around.gap(i) or "").strip() in TILL
    return joined and around.found[i + 1].rule != "bare_hour" and around.before(i) not in CODES


def in_month(around: Around, i: int) -> bool:
    """Whether a month stands before, of which four digits are the year: not "Monday 1900"."""
    last = around.found[i - 1].value if i else None
    return isinstance(last, Date) and last.month is not None and around.gap(i - 1) is not None


def asked_for(around: Around, i: int) -> bool:
    """Whether four digits are when something was asked for, where clocks are written so: "tugs asked for 2200"."""
    here = around.found[i]
    led = around.style.military and ASKED.search(around.text, max(0, here.start - 16), here.start)
    return bool(led) and (around.uncounted(i) or clean(around.text, here.end))


def in_entries(around: Around, i: int) -> bool:
    """Whether four digits within a log whose entries open with such are a clock, too: "Muster 1730 at the hall"."""
    return around.uncounted(i) and around.before(i) not in DATES and not in_month(around, i)


ASKED = re.compile(r"\b(?:asked|ordered|wanted|called|needed) for $")
DATES = frozenset("in of since during from the".split())

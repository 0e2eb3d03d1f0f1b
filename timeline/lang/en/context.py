"""Which bare numbers and names are times, by the words around them and by what the rest of the text writes."""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction

from attrs import evolve

from timeline.lang.en.around import (
    CODES,
    Around,
    asked_for,
    day_follows,
    four_dated,
    in_entries,
    is_clock,
    like_year,
    opens_line,
    partly,
)
from timeline.lang.en.bare import on_duty, surely, there_by
from timeline.lang.en.doubtful import (
    keep_day,
    keep_month,
    keep_plural,
    keep_season,
    keep_slashed,
    keep_spaced_iso,
    keep_weekday,
    keep_with_year,
    keep_year,
    keep_years,
)
from timeline.lang.en.names import BOOKS
from timeline.lang.en.nearby import clean, closes, starts_sentence, words_before
from timeline.lang.en.verbs import PARTICIPLE
from timeline.rules import Reading
from timeline.values import Clock, Date, Hedge, Length, Part


def beside_day(around: Around, i: int) -> bool:
    """Whether a clock stands beside a day or a part of one: "9 tomorrow morning", "Saturday at ten"."""
    gap, found = around.gap(i), around.found
    if gap is not None and day_follows(found[i + 1]) and found[i + 1].rule != "month_alone":
        if (
            re.fullmatch(r"\s|,? in the (?:very )?|,? at |, ", gap)
            and partly(found[i + 1])
            and around.text[found[i + 1].end - 1] not in "sS"
        ):
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
            return around.style.clocks or around.style.military or around.led(i)
    back = around.gap(i - 1)
    last = found[i - 1].value
    if back is not None and back.isspace() and found[i].hedge and isinstance(last, Date):
        return day_follows(found[i - 1]) and last.day is not None
    if back in (" ", ", ") and found[i].hedge and partly(found[i - 1]):
        return day_follows(found[i - 1])
    return (
        back is not None
        and day_follows(found[i - 1])
        and re.fullmatch(r",? (?:at|@|by|from|until|around|about) (?:(?:about|around|nearly|just after) )?", back)
        is not None
    )


def counted(around: Around, i: int) -> bool:
    """Whether a length with its article stands next, so that a number counts something else: "up from seven a year ago"."""
    gap = around.gap(i)
    return (
        gap is not None
        and gap.isspace()
        and isinstance(around.found[i + 1].value, Length)
        and around.after(i) in ("a", "an")
    )


def some_part(around: Around, i: int) -> bool:
    """Whether "one" stands right before a part of the day: "one afternoon" is on no day that is named."""
    return not (around.gap(i) or ".").strip() and isinstance(around.found[i + 1].value, Part)


def counts_parts(around: Around, i: int) -> bool:
    """Whether a number counts parts of days: "two nights"."""
    return some_part(around, i) and around.text[around.found[i + 1].end - 1] in "sS"


def keep_hour(around: Around, i: int) -> Reading | None:
    """A bare hour: "at nine", "between 5 and 6", "9 tomorrow morning"."""
    here, word = around.found[i], around.before(i)
    small = around.text[here.start : here.end].lower() in ("one", "1")
    ranged = i + 1 < len(around.found) and around.ranged(i) and is_clock(around.found[i + 1])
    if surely(around, i, ranged=ranged):
        return here
    if counted(around, i) or word.lower() in CODES or counts_parts(around, i) or (small and some_part(around, i)):
        return None
    if (ranged and on_duty(around, i)) or (i and around.ranged(i - 1) and on_duty(around, i - 1)):
        return here if around.uncounted(i) else None
    roughly = (
        here.hedge is Hedge.ABOUT
        and around.style.clocks
        and (closes(around.text, here.end) or around.after(i) == "for")
    )
    if small and word in ("from", "by", "after", "before", "about", "around") and not ranged:
        return here if there_by(around, i) else None
    if roughly and around.text[here.start : here.start + 6].lower() == "around":
        return here
    halved = around.gap(i) is not None and partly(around.found[i + 1])
    if small and word[:1].isalpha() and not around.led(i) and around.gap(i - 1) is None and not halved:
        return None
    if small and around.after(i).lower() in ("of", "another", "with", "or", "to") and not ranged:
        return None
    if "sharp" in around.text[here.start : here.end] or beside_day(around, i) and around.uncounted_or_day(i):
        return here
    if word == "by" and not around.style.clocks and around.text[here.start].isalpha() is False:
        return None
    told = i > 0 and around.ranged(i - 1) and is_clock(around.found[i - 1]) and around.style.asked
    onward = told and bool((around.gap(i - 1) or "").strip(" ,")) and not around.found[i - 1].bare
    return here if (around.led(i) or (onward and around.style.fragment)) and around.uncounted(i) else None


DETERMINERS = frozenset("the a our my his her their your this that".split())
SERVICES = frozenset(
    "bus train ferry flight tram boat coach express plane sailing showing performance matinee bulletin service".split()
)


def keep_dotted(around: Around, i: int) -> Reading | None:
    """A dotted clock: "until 9.50", where the text writes clocks so or a preposition of clocks leads to it."""
    here, word = around.found[i], around.before(i)
    if here.rule in around.style.stamps and opens_line(around.text, here):
        return here
    if word in DETERMINERS and around.after(i) in SERVICES:
        return here
    if word in CODES or (word == "of" and not around.style.dotted) or not around.uncounted(i):
        return None
    if around.style.dotted or beside_day(around, i) or (around.style.clocks and told(around, i)):
        return here
    return here if around.led(i) and (around.style.clocks or word in ("until", "till")) else None


IT_IS = re.compile(r"\b(?:it['’]s|it is|it was)(?: now| just| about| nearly)?\s$", re.IGNORECASE)
AFTER_DAY = re.compile(r",? (?:at )?")


def told(around: Around, i: int) -> bool:
    """Whether a sentence says what time it is, or a day and a comma stand right before a clock: "It's 11.15", "8 May, 17.00"."""
    here, gap = around.found[i], around.gap(i - 1)
    said = IT_IS.search(around.text[max(0, here.start - 16) : here.start]) is not None
    dated = gap is not None and AFTER_DAY.fullmatch(gap) is not None and day_follows(around.found[i - 1])
    return (said or dated) and around.uncounted(i)


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
    if i and (four_dated(text, around.found[i - 1], here) or ends_stretch(around, i)):
        return here
    zero = text[here.start] == "0"
    if zero:
        return here if around.uncounted(i) and (around.style.military or around.led(i)) else None
    if around.style.military and word == "the" and around.after(i) in ("from", "to") and around.uncounted(i):
        return here
    if around.style.military and not like_year(here) and in_log(around, i):
        return here
    if asked_for(around, i) or (here.rule in around.style.stamps and in_entries(around, i)):
        return here
    soldierly = (
        around.style.military
        and word not in ("in", "of", "the", "during")
        and (around.led(i) or done(word) and clean(text, here.end) or closes(text, here.end) and not recent(clock))
    )
    if around.uncounted(i) and (soldierly or word == "at" or (beside_day(around, i) and not after_month(around, i))):
        return here
    year = (clock.hour or 0) * 100 + (clock.minute or 0)
    if around.style.asked and around.style.fragment and year < 1300 and (here.hedge or word in ("around", "about")):
        return here
    return keep_year(around, i, evolve(here, value=Date(year), rule="year_alone"))


def ends_stretch(around: Around, i: int) -> bool:
    """Whether four digits end the stretch that opens an entry, whatever follows: "0415 to 0450 five men winched off"."""
    first = around.found[i - 1]
    return (
        around.style.military
        and first.rule == "four_digits"
        and around.ranged(i - 1)
        and opens_line(around.text, first)
    )


MEASURES = frozenset("feet ft metres meters m rpm points volts hz mbar hpa grams g ml kcal calories kg lb".split())


def in_log(around: Around, i: int) -> bool:
    """Whether four digits are a clock where clocks are written so: "given 2238", "film at 2250 shows", "the 2200 check"."""
    text, here = around.text, around.found[i]
    word, after = around.before(i), around.after(i).lower()
    if word == "at":
        return after not in MEASURES
    if word == "the":
        return not closes(text, here.end) and not after.endswith("s") and after not in MEASURES
    return done(word) and clean(text, here.end)


def done(word: str) -> bool:
    """Whether a word says that something was done, as before a clock in notes: "given 2238"."""
    return word.endswith("ed") or word in PARTICIPLE


def recent(clock: Clock) -> bool:
    """Whether the four digits of a clock are rather a year that a note of these decades looks back on."""
    return clock.hour == 20 and clock.minute is not None and clock.minute < 30


HYPHENS = ("-", "–", "—", "~")


def first_of_two(around: Around, i: int) -> int:
    """The number of the first of two readings with a hyphen between them, of which one is given; -1 where there is none."""
    return i if (around.gap(i) or "").strip() in HYPHENS else i - 1


def keep_four_to_four(around: Around, i: int) -> Reading | None:
    """One of two clocks of four digits with a dash between them, and no two years or numbers of something."""
    here = around.found[i]
    first = first_of_two(around, i)
    if first >= 0 and around.style.military and opens_line(around.text, around.found[first]):
        return here
    if first < 0 or around.before(first) in CODES or not clean(around.text, around.found[first + 1].end):
        return None
    led = around.before(first) in ("from", "between", "at") or around.gap(first - 1) is not None
    marked = around.text[around.found[first + 1].end - 1].isalpha()
    return here if led or marked or around.style.military else None


def after_month(around: Around, i: int) -> bool:
    """Whether a month or a day of one stands before: then four digits are its year."""
    return i > 0 and isinstance(around.found[i - 1].value, Date) and around.gap(i - 1) is not None


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
        and words[1] in ("in", "during", "by", "until", "through", "before", "of", "all", "into", "spent", "spend")
    ):
        return here if clean(text, here.end) and not re.match(r" of\b", text[here.end : here.end + 3]) else None
    return None


PROPORTION = re.compile(r" (?:dilution|scale|ratio|mix|mixture|slope|gradient|odds|split)\b")


def keep_colon(around: Around, i: int) -> Reading | None:
    """A clock with a colon: not a verse; a running time where "in" or "time" leads to it."""
    here, text = around.found[i], around.text
    words = words_before(text, here.start, 3)
    low = [w.lower() for w in words]
    if low[:1] and (
        low[0] in BOOKS and words[0][0].isupper() or low[0] in ("ratio", "odds", "verse", "verses", "psalm", "scale")
    ):
        return None
    if low[:2] and low[0] in ("of", "was", "were", "is", "are") and low[1:2] and low[1] in ("ratio", "scale", "odds"):
        return None
    if PROPORTION.match(text, here.end):
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
    if clock.second is None or clock.hour > 12 or beside_time(around, i):
        return False
    return low[:1] not in (["at"], ["by"], ["until"], ["from"], ["till"], ["since"], ["after"], ["before"])


def beside_time(around: Around, i: int) -> bool:
    """Whether a clock ends or begins a range with another, or stands right after its day: "Nov 24 11:19:24"."""
    found = around.found
    if (i + 1 < len(found) and around.ranged(i) and is_clock(found[i + 1])) or (
        i > 0 and around.ranged(i - 1) and is_clock(found[i - 1])
    ):
        return True
    gap = around.gap(i - 1)
    return around.style.fragment or (
        gap is not None and gap.isspace() and day_follows(found[i - 1]) and not is_clock(found[i - 1])
    )


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


def keep_hour_letter(around: Around, i: int) -> Reading | None:
    """An hour such as "15h": a clock beside a day or after "at", or alone where no length is so long; else a length."""
    here = around.found[i]
    hour = here.value.hour if isinstance(here.value, Clock) else None
    back = around.gap(i - 1)
    beside = back is not None and day_follows(around.found[i - 1]) and re.fullmatch(r",? (?:at )?", back)
    late = around.style.asked and around.style.fragment and hour is not None and hour > 12
    if around.before(i) == "at" or beside or late:
        return here
    return evolve(here, value=Length(((Fraction(hour or 0), "hour"),)), rule="abbreviated")


def keep_bare(around: Around, i: int) -> Reading | None:
    """Lunch as a part of the day, "3 15" as a clock: where an assistant is told of nothing but times."""
    return around.found[i] if around.style.asked and around.style.fragment else None


def keep_kind(around: Around, i: int) -> Reading | None:
    """An adjective such as "annual" of a thing that has yet to be ("a quarterly review"), not of one among others."""
    return around.found[i] if around.style.asked or around.before(i) in ("a", "an") else None


def keep_asked(around: Around, i: int) -> Reading | None:
    """A figure that is a date, or a length, only where an assistant is told nothing else."""
    return around.found[i] if around.style.asked else None


def keep_spelt(around: Around, i: int) -> Reading | None:
    """A day of the month in words alone, where an assistant is told "on the first"."""
    return around.found[i] if around.style.asked and around.before(i) == "on" else None


def keep_primed(around: Around, i: int) -> Reading | None:
    """Minutes or seconds with a prime: where an assistant is asked for nothing but them, or for what is in or for so long."""
    style, led = around.style, around.before(i) in ("in", "for")
    return around.found[i] if style.asked and (led or style.fragment) else None


BEFORE_DAY = re.compile(r",? (?:on |at |in the )?(?:the )?")


HALF_LAST = re.compile(r"\d\s?[ap]\.?\s?m\.?$", re.IGNORECASE)


def day_ahead(around: Around, i: int) -> bool:
    """Whether a day, or a part of one, stands right after a reading."""
    gap = around.gap(i)
    return gap is not None and BEFORE_DAY.fullmatch(gap) is not None and day_follows(around.found[i + 1])


def keep_clocks(around: Around, i: int) -> Reading | None:
    """Two clocks with a hyphen: said with a half of the day or minutes, or led to by a day or a preposition."""
    here, text, style = around.found[i], around.text, around.style
    first = first_of_two(around, i)
    if first < 0:
        return None
    words = text[around.found[first].start : around.found[first + 1].end]
    if HALF_LAST.search(words) or (words.count(":") > 1 and keep_colon(around, first) is not None):
        return here
    if not (clean(text, around.found[first + 1].end) or day_ahead(around, first + 1)):
        return None
    if re.search(r"\d\s?[ap]\.?\s?m(?![a-z])", words, re.IGNORECASE):
        return here
    led = around.before(first) in ("from", "between") or (
        around.gap(first - 1) is not None and day_follows(around.found[first - 1])
    )
    led = led or day_ahead(around, first + 1)
    return here if led and (style.asked or ":" in words) or (re.search(r"\d[:h]\d", words) and style.fragment) else None


def keep_letter(around: Around, i: int) -> Reading | None:
    """A length such as "2m": where an assistant is asked for nothing but it, or for what is in so long."""
    style = around.style
    here = around.found[i]
    alone = here.end - here.start + 3 > len(around.text.strip())
    moved = around.after(i).lower() in ("ago", "later", "hence", "from")
    return here if style.asked and (alone or moved or around.before(i) == "in") else None


KEEP: dict[str, Callable[[Around, int], Reading | None]] = {
    "bare_hour": keep_hour,
    "dotted": keep_dotted,
    "four_digits": keep_four,
    "four_to_four": keep_four_to_four,
    "year_alone": keep_year,
    "years": keep_years,
    "day_alone": keep_day,
    "month_alone": keep_month,
    "weekday_alone": keep_weekday,
    "season": keep_season,
    "plural": keep_plural,
    "slashed": keep_slashed,
    "slashed_range": keep_with_year,
    "beside_hour": keep_asked,
    "small_name": keep_with_year,
    "lettered": keep_short,
    "lettered_length": keep_letter,
    "two_figures": keep_asked,
    "three_figures": keep_asked,
    "dotted_iso": keep_asked,
    "glued": keep_asked,
    "year_month": keep_asked,
    "spaced_iso": keep_spaced_iso,
    "in_minutes": keep_asked,
    "edge_letters": keep_asked,
    "primed": keep_primed,
    "week_number": keep_asked,
    "hour_letter": keep_hour_letter,
    "lunch": keep_bare,
    "spaced_clock": keep_bare,
    "possible": keep_asked,
    "of_kind": keep_kind,
    "whole_unit": keep_asked,
    "part_of_today": keep_asked,
    "this_time": keep_asked,
    "current_date": keep_asked,
    "nights": keep_asked,
    "any_weekend": keep_asked,
    "spelt_alone": keep_spelt,
    "clocks": keep_clocks,
    "colon": keep_colon,
    "race": keep_colon,
}

__all__ = ["KEEP", "keep_part"]

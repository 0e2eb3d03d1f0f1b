"""Which bare years, months, weekdays and seasons are dates, by the words around them."""

from __future__ import annotations

import re

from timeline.lang.en.around import (
    CODES,
    Around,
)
from timeline.lang.en.names import GIVEN, TITLES
from timeline.lang.en.nearby import clean, closes, starts_sentence, word_before, words_before
from timeline.lang.en.words import MEASURE, MONTH, MONTHS, UNIT_WORDS
from timeline.rules import Reading, compiled_pattern
from timeline.values import Date

MEASURED = re.compile(MEASURE)

NO_DAY = compiled_pattern(rf"(?<![\d.,:/-])(?:29|[3-9]\d) {MONTH},? $")

UP_TO = re.compile(r"\bup to \Z", re.IGNORECASE)

WHO = re.compile(r",? who\b")

ASIDE = re.compile(r", (?:was|were|is|has|had)\b")

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

CAMPAIGN = re.compile(r"\s(?:Counter-?)?(?:Offensives?|Campaigns?|Fighting|Uprisings?|Risings?)\b", re.IGNORECASE)

DAY_LEADS = frozenset("on by until till since from".split())

NAMES = frozenset({4, 5, 6, 8, 3})

PAPERS = re.compile(
    r"['’]?s? (?:Times|Telegraph|Mirror|Mail|Express|Herald|Post|World|Independent|Sun|Child|Club|Night Live)\b"
)

MASS = frozenset(
    "sales earnings results figures series elections was has is as this its plans losses profits was games olympics".split()
)


def keep_year(around: Around, i: int, here: Reading | None = None) -> Reading | None:
    """A year, unless it is the number of something or counts something."""
    here, text = here or around.found[i], around.text
    word = word_before(text, here.start)
    low, after = word.lower(), around.after(i)
    year = here.value.year if isinstance(here.value, Date) else None
    if (
        year is None
        or not 1000 <= year <= 2199
        or low in CODES
        or low.rstrip(".") in MONTHS
        and no_such_day(text, here)
    ):
        return None
    if (
        after.lower() in UNIT_WORDS
        or MEASURED.match(text, here.end)
        or UP_TO.search(text[max(0, here.start - 6) : here.start])
    ):
        return None
    if text[here.end : here.end + 2] in ("'s", "’s") or bracketed(text, here):
        return here
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


def no_such_day(text: str, year: Reading) -> bool:
    """Whether a year ends a date of a day that its month does not have: "29 February 2014", "31 June 2020"."""
    return NO_DAY.search(text, max(0, year.start - 16), year.start) is not None


def bracketed(text: str, reading: Reading) -> bool:
    """Whether a reading stands alone in round brackets, as the year of what is named before them does."""
    return text[reading.start - 1 : reading.start] == "(" and text[reading.end : reading.end + 1] == ")"


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
    if WHO.match(text, here.end):
        return None
    short = len(written.rstrip(".")) <= 4 and value.month not in (6, 7, 5)
    if not (short or value.month in NAMES):
        return here
    chained = i > 0 and around.ranged(i - 1) and around.found[i - 1].rule in ("month_alone", "month_day")
    ahead = (
        (around.gap(i) or "").strip()
        and around.ranged(i)
        and around.found[i + 1].rule == "month_alone"
        and (not around.after(i)[:1].islower() or around.after(i) in ("to", "through", "until", "till"))
    )
    if ahead or word in TIME_LEADS or PHASE.search(text[max(0, here.start - 6) : here.start]):
        return here
    named = after[:1].isupper() and not closes(text, here.end) and after.lower().rstrip(".") not in MONTHS
    if named and word != "the":
        return None
    if word == "the" and (
        marched(text, here) or re.match(r"\s(?:on|for|to|past|against|of)\b", text[here.end : here.end + 9])
    ):
        return None
    return here if word in MONTH_LEADS or chained else None


def marched(text: str, month: Reading) -> bool:
    """Whether "the March" ends its clause as a march does, and no word leads to a time: "they fell along the March"."""
    lead = words_before(text, month.start, 2)[1:]
    return closes(text, month.end) and not any(word.lower() in TIME_LEADS for word in lead)


PART_OF_WORD = re.compile(r"-(?!(?:night|morning|afternoon|evening|lunchtime|to|through|only|night’s)\b)[a-z]")


def keep_weekday(around: Around, i: int) -> Reading | None:
    """A weekday, unless it is somebody's name or a paper's; short forms need a date or a clock beside them."""
    here, text = around.found[i], around.text
    written = text[here.start : here.end]
    if (
        PAPERS.match(text, here.end)
        or PART_OF_WORD.match(text, here.end)
        or (written.endswith("s") and re.match(r"\s(?:Child|Times)\b", text[here.end : here.end + 7]))
    ):
        return None
    word = word_before(text, here.start)
    if text[max(0, here.start - 2) : here.start] == ", " and ASIDE.match(text, here.end):
        return None
    if word in TITLES or word in GIVEN or (word[:1].isupper() and WHO.match(text, here.end)):
        return None
    if len(written.rstrip(".")) > 5 or here.value != Date(weekday=getattr(here.value, "weekday", None)):
        return here
    gap = around.gap(i)
    if listed(around, i):
        return here
    return (
        here
        if written.endswith(".")
        and not closes(text, here.end)
        or word.lower() in ("on", "closest", "nearest")
        or (gap is not None and re.fullmatch(r",? (?:at )?", gap))
        else None
    )


def listed(around: Around, i: int) -> bool:
    """Whether a weekday stands in a list after another day, or after a week: "next week Mon, Wed or Fri"."""
    gap = around.gap(i - 1)
    if gap is None or not around.text[around.found[i].start].isupper():
        return False
    before = around.found[i - 1]
    return before.rule in ("weekday_alone", "week_first") and LISTED.fullmatch(gap) is not None


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
    if CAMPAIGN.match(text, here.end):
        return here
    if written[0].isupper() and (
        word[:1].isupper() and word.lower() not in SEASON_LEADS or around.after(i)[:1].isupper()
    ):
        return None
    if written.lower() in ("fall", "spring"):
        seasonal = word.lower() in SEASON_LEADS or SEASONAL.match(text, here.end) is not None
        return here if seasonal else None
    return here if written[0].islower() or word.lower() in SEASON_LEADS else None


LABOUR = re.compile(r"(?<!quarters)\s(?:of|before|after)\s(?!the\b|the week)[a-z]")

OWNED = frozenset("the these those his her its their our my your no and or".split())


def keep_plural(around: Around, i: int) -> Reading | None:
    """Units of no number: "for years", "in recent weeks", "after months of talks"."""
    here, text = around.found[i], around.text
    words = text[here.start : here.end].split()
    if (
        len(words) > 1
        or (LABOUR.match(text, here.end) and around.before(i) not in OWNED)
        or around.before(i) in ("for", "past", "coming", "within", "over")
        or re.match(r"\s(?:ago|later|earlier)\b", text[here.end : here.end + 8])
    ):
        return here
    return None


LISTED = re.compile(r",? (?:or|and) |, | ?[/&–-] ?")


def keep_slashed(around: Around, i: int) -> Reading | None:
    """A month and a day with a slash, in a text that writes its dates so."""
    leads = ("on", "for", "by", "until", "since", "from", "of", "due", "before", "after", "through", "to")
    led = around.before(i) in leads or (around.style.asked and ends(around, i))
    return around.found[i] if (around.style.slashes or around.style.asked) and led else None


def keep_spaced_iso(around: Around, i: int) -> Reading | None:
    """A date of three figures with spaces between them, where a word leads to a day or an assistant is asked."""
    return around.found[i] if around.before(i).lower() in DAY_LEADS or around.style.asked else None


def ends(around: Around, i: int) -> bool:
    """Whether a clause ends with a reading, directly or through a range, and it is not "24/7"."""
    here = around.found[i]
    if i + 1 < len(around.found) and around.ranged(i) and around.found[i + 1].rule == here.rule:
        return ends(around, i + 1)
    return closes(around.text, here.end) and around.text[here.start : here.end] != "24/7"


def keep_with_year(around: Around, i: int) -> Reading | None:
    """A day that could be something else, as its name written small could: with its year, or where an assistant is asked."""
    here = around.found[i]
    return here if getattr(here.value, "year", None) or around.style.asked else None

"""English repeated times."""

from __future__ import annotations

import re

from timeline.lang.en.clock import PARTS
from timeline.lang.en.date import TH, checked
from timeline.lang.en.day_names import named_at
from timeline.lang.en.duration import length
from timeline.lang.en.nearby import closes, upcoming
from timeline.lang.en.words import (
    LONG_WEEKDAY,
    MONTH,
    NUMBER,
    NUMBER_WORDS,
    ORDINAL,
    ORDINALS,
    SEASON,
    SEASONS,
    UNIT,
    WEEKDAY,
    number,
    ordinal,
    unit,
    weekday,
)
from timeline.lang.en.words import month as month_number
from timeline.rules import Several, rule
from timeline.values import Date, Repeat

OFTEN = {
    "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "hourly": "PT1H", "yearly": "P1Y", "annually": "P1Y",
    "annual": "P1Y", "quarterly": "P3M", "fortnightly": "P2W", "nightly": "P1D", "biennial": "P2Y", "biweekly": "P2W",
    "bimonthly": "P2M", "biannual": "P6M", "biannually": "P6M", "semiannual": "P6M", "semiannually": "P6M", "twice-weekly": "P1W",
}  # fmt: skip
PAID = re.compile(r"[$£€¥]\s?\d[\d.,]*(?: \w+)?\s$|\b(?:dollars|pounds|euros|cents|pence)\s$")
TIMES = {"once": "1X", "twice": "2X"}


PIECES = {"half": "PT30M", "quarter": "PT15M", "hour": "PT1H30M"}


@rule(
    r"(?P<quant>every|each) (?P<piece>half|quarter|hour)(?:(?<=half)[- ](?:an )?hour|(?<=quarter)(?: of an|[- ])[- ]?hour|(?<=hour) and a half)(?!-)",
    on="every each",
    examples={
        "every half hour": "PT30M",
        "every half an hour": "PT30M",
        "every quarter of an hour": "PT15M",
        "every hour and a half": "PT1H30M",
    },
    rejects=("every half", "every quarter", "every half mile"),
)
def every_piece(m: re.Match[str]) -> Repeat:
    return Repeat(PIECES[m["piece"].lower()], quant=m["quant"].upper())


@rule(
    rf"(?P<quant>every|each) (?:(?P<other>other|second|alternate) )?(?:single )?(?P<what>{LONG_WEEKDAY}|{MONTH}|{SEASON}|weekday|weekend|morning|afternoon|evening|night|{UNIT})(?P<part> (?:morning|afternoon|evening|night))?(?!-)(?! (?:hand|counts))",
    on="every each",
    examples={
        "every Monday": "XXXX-WXX-1",
        "every second": "PT1S",
        "every day": "P1D",
        "every other Monday": "XXXX-WXX-1",
    },
    rejects=("every one",),
)
def every(m: re.Match[str]) -> Repeat:
    word, quant = m["what"].lower(), m["quant"].upper()
    part = f"T{PARTS[m['part'].strip().lower()]}" if m["part"] else ""
    if re.fullmatch(WEEKDAY, word):
        return Repeat(f"XXXX-WXX-{weekday(word)}{part}", quant=quant, freq="P2W" if m["other"] else None)
    if word in PARTS:
        return Repeat(f"XXXX-XX-XXT{PARTS[word]}", quant=quant)
    if word in SEASONS:
        return Repeat(f"XXXX-{SEASONS[word]}", quant=quant)
    if re.fullmatch(UNIT, word):
        return Repeat(str(length((number("two" if m["other"] else "one"), unit(word)))), quant=quant)
    if word.startswith("week"):
        return Repeat(f"XXXX-WXX-WE{part}" if word.endswith("end") else f"XXXX-WXX-XX{part}", quant=quant)
    return Repeat(f"XXXX-{month_number(word):02d}", quant=quant)


@rule(
    rf"(?P<day>{LONG_WEEKDAY}) (?P<part>mornings|afternoons|evenings|nights)",
    on="monday tuesday wednesday thursday friday saturday sunday",
    examples={"Friday nights": "XXXX-WXX-5TNI"},
    rejects=("Friday night", "Friday knights"),
)
def nights(m: re.Match[str]) -> Repeat:
    return Repeat(f"XXXX-WXX-{weekday(m['day'])}T{PARTS[m['part'].lower()]}", quant="EVERY")


@rule(
    rf"(?:every|each) (?:(?P<n>{NUMBER})|(?P<nth>{ORDINAL})) (?P<unit>{UNIT})",
    on="every each",
    examples={"every third day": "P3D", "every two weeks": "P2W"},
    rejects=("every third man",),
)
def every_n(m: re.Match[str]) -> Repeat | None:
    n = number(m["n"]) if m["n"] else number(str(ordinal(m["nth"])))
    return Repeat(str(length((n, unit(m["unit"])))), quant="EVERY") if n else None


@rule(
    rf"(?P<quant>every|each) (?:(?P<month>{MONTH}) (?:the )?(?P<day>\d{{1,2}})(?:{TH})?|(?:the )?(?P<first>\d{{1,2}}){TH}(?: of (?P<of>{MONTH})| (?P<of2>{MONTH}))?)(?![\d%]|[.:]\d| (?:{MONTH}|time|day|week|month|year|hour|minute))",
    on="every each",
    examples={"every May 4": "XXXX-05-04", "every 4th of July": "XXXX-07-04", "every 15th": "XXXX-XX-15"},
    rejects=("every 4th man", "every 45th", "every 2nd week"),
)
def every_date(m: re.Match[str]) -> Repeat | None:
    """A day of each year, or of each month where an end of its clause shows that it counts nothing else."""
    name, day = m["month"] or m["of"] or m["of2"], int(m["day"] or m["first"])
    if not name and not closes(m.string, m.end()) and not upcoming(m, 5).lower().startswith((" at ", " and ")):
        return None
    date = checked(Date(month=month_number(name) if name else None, day=day))
    return Repeat(str(date), quant=m["quant"].upper()) if date and day <= 31 else None


@rule(
    rf"(?:(?P<quant>every|each) (?P<n>third|fourth|3rd|4th)|(?P<two>alternate)) (?P<day>{LONG_WEEKDAY})s?(?! of)",
    on="every each alternate",
    examples={"every third Friday": "XXXX-WXX-5", "alternate Tuesdays": "XXXX-WXX-2"},
    rejects=("every third man", "every third Friday of the month"),
)
def every_nth_weekday(m: re.Match[str]) -> Repeat:
    weeks = 2 if m["two"] else ordinal(m["n"])
    return Repeat(f"XXXX-WXX-{weekday(m['day'])}", freq=f"P{weeks}W", quant=(m["quant"] or "every").upper())


@rule(
    rf"(?P<quant>every|each) (?:{ORDINAL}|last) (?:(?:business |working |week)day|{LONG_WEEKDAY}) of (?:the|a) (?P<unit>month|year|quarter)",
    on="every each",
    examples={"every 2nd Tuesday of the month": "P1M"},
    rejects=("every second man of the month",),
)
def every_nth(m: re.Match[str]) -> Repeat:
    return Repeat(str(length((number("one"), unit(m["unit"])))), quant=m["quant"].upper())


@rule(
    rf"(?P<freq>once|twice|(?P<n>{NUMBER}) times) (?P<often>daily|weekly|monthly|yearly|annually)",
    on=NUMBER_WORDS | {"once", "twice", "#"},
    examples={"twice daily": "P1D", "three times weekly": "P1W"},
    rejects=("once dailies",),
)
def times_often(m: re.Match[str]) -> Repeat:
    n = number(m["n"]) if m["n"] else None
    return Repeat(OFTEN[m["often"].lower()], freq=f"{n}X" if n else TIMES[m["freq"].lower()])


@rule(
    rf"(?:the )?(?:{ORDINAL}|last|final) (?:(?:business |working |week)day|{LONG_WEEKDAY}|week|weekend|day) (?:of|in) (?P<quant>every|each) (?P<unit>month|year|quarter)",
    on=frozenset(ORDINALS) | {"the", "last", "final", "#"},
    examples={"the last Friday of every month": "P1M", "the first Monday of each month": "P1M"},
    rejects=("the last Friday of May",),
)
def nth_of_every(m: re.Match[str]) -> Repeat:
    return Repeat(str(length((number("one"), unit(m["unit"])))), quant=m["quant"].upper())


@rule(
    r"(?P<quant>every|each) (?P<name>[^\W_]+)",
    on="every each",
    examples={"every Christmas": "P1Y"},
    rejects=("every man",),
)
def every_named(m: re.Match[str]) -> Several | None:
    found = named_at(m.string, m.start("name"))
    if found is None or not m["name"][0].isupper():
        return None
    return (((m.start(), found[0]), Repeat("P1Y", quant=m["quant"].upper())),)


@rule(
    rf"every (?P<n>few|couple of) (?P<unit>{UNIT})",
    on="every",
    examples={"every few minutes": "PTXM"},
    rejects=("every few feet",),
)
def every_few(m: re.Match[str]) -> Repeat:
    return Repeat(str(length((None if m["n"].lower() == "few" else number("two"), unit(m["unit"])))), quant="EVERY")


@rule(
    r"everyday(?=\s?[.,;:!?)]|\s*$)",
    on="everyday",
    examples={"everyday": "P1D"},
    rejects=("everyday life",),
)
def everyday(m: re.Match[str]) -> Repeat:
    """The set, as it is often written at the end of a clause; before a noun it is an adjective."""
    return Repeat("P1D", quant="EVERY")


@rule(
    rf"(?P<n>{NUMBER})-(?P<unit>hour|day|week|month|year)ly",
    on=NUMBER_WORDS | {"#"},
    examples={"four-hourly": "PT4H"},
    rejects=("four hours",),
)
def n_ly(m: re.Match[str]) -> Repeat | None:
    n = number(m["n"])
    return Repeat(str(length((n, unit(m["unit"]))))) if n else None


@rule(
    r"(?P<word>annual|quarterly|biennial|biannual|semi-?annual)(?= [a-z])(?! (?:and|or|for|from|by|since|in|on|at|to|until|with|when|if|but|after|before|as|unless|while|through|throughout|during|because|under)\b)",
    on="annual quarterly biennial biannual semiannual semi",
    examples={},
    rejects=("quarterly until May", "annual"),
    bare=True,
)
def of_kind(m: re.Match[str]) -> Repeat:
    """An adjective of the year's calendar: which dividend or meeting is meant, rather than how often there is one."""
    return Repeat(OFTEN[re.sub(r"[-‐‑]", "", m["word"].lower())])


@rule(
    r"(?P<word>daily|weekly|monthly|hourly|yearly|annually|annual|quarterly|fortnightly|nightly|biennial|bi-?weekly|bi-?monthly|biannual(?:ly)?|semi-?annual(?:ly)?)(?:'s)?",
    on="daily weekly monthly hourly yearly annually annual quarterly fortnightly nightly biennial biweekly bi bimonthly biannual biannually semiannual semiannually semi",
    examples={"daily": "P1D", "Hourly": "PT1H"},
    rejects=("dailies",),
)
def often(m: re.Match[str]) -> Repeat | None:
    named = m["word"][0].isupper() and re.match(r"\s[A-Z]|['’]s", upcoming(m, 3))
    return None if named else Repeat(OFTEN[re.sub(r"[-‐‑]", "", m["word"].lower())])


@rule(
    rf"(?P<n>{NUMBER}) an? (?P<unit>day|week|month|year|hour)(?=\s?[.,;:!?)](?!\d)|\s*$)",
    on=NUMBER_WORDS,
    examples={"one a day": "P1D", "three a week": "P1W"},
    rejects=("one a day later", "two a day trip"),
)
def so_many_a(m: re.Match[str]) -> Repeat | None:
    n = number(m["n"])
    return Repeat(str(length((number("one"), unit(m["unit"])))), freq=f"{n}X") if n else None


@rule(
    rf"(?P<freq>once|twice|(?P<n>{NUMBER}) times) (?:a|an|per|each|every) (?:(?P<k>{NUMBER}) )?(?P<unit>day|week|month|year|hour|night|minute|quarter|decade)s?",
    on=NUMBER_WORDS | {"once", "twice", "#"},
    examples={"twice a week": "P1W", "three times a day": "P1D"},
    rejects=("once more",),
)
def times_a(m: re.Match[str]) -> Repeat:
    n = number(m["n"]) if m["n"] else None
    word = "day" if m["unit"].lower() == "night" else m["unit"]
    every_k = number(m["k"]) if m["k"] else number("one")
    return Repeat(str(length((every_k, unit(word)))), freq=f"{n}X" if n else TIMES.get(m["freq"].lower()))


@rule(
    r"per (?P<unit>day|week|month|quarter|year|annum)(?![\w-])",
    on="per",
    examples={"per week": "P1W", "per annum": "P1Y"},
    rejects=("per hour", "per head", "$12,000 per day", "40 euros per week"),
)
def per(m: re.Match[str]) -> Repeat | None:
    """How often so many are counted; a price is no set."""
    word = m["unit"].lower()
    if PAID.search(m.string[max(0, m.start() - 24) : m.start()]):
        return None
    return Repeat(str(length((number("one"), "year" if word == "annum" else unit(word)))))


@rule(
    r"(?:the )?(?P<day>first|last|\d{1,2}(?:st|nd|rd|th))(?: day)? of (?:every|each) month",
    on="the first last #",
    examples={"the first of every month": "XXXX-XX-01", "the 15th of each month": "XXXX-XX-15"},
    rejects=("the first",),
)
def first_of(m: re.Match[str]) -> Repeat:
    n = ordinal(m["day"]) if m["day"].lower() != "last" else None
    return Repeat(f"XXXX-XX-{n:02d}" if n else "P1M", quant="EVERY")

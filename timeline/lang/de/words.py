"""German number, month, weekday and unit words, and the patterns made of them."""

from __future__ import annotations

from fractions import Fraction

ONES = {
    w: n
    for n, w in enumerate(
        """null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn
        siebzehn achtzehn neunzehn zwanzig""".split()
    )
} | {"ein": 1, "eine": 1, "einer": 1, "einem": 1, "einen": 1, "dreißig": 30, "vierzig": 40, "fünfzig": 50}  # fmt: skip
MONTHS = {
    w: n
    for n, names in enumerate(
        (
            "januar jänner jan", "februar feber feb", "märz", "april apr", "mai", "juni", "juli", "august aug",
            "september sept", "oktober okt", "november nov", "dezember dez",
        ),
        1,
    )
    for w in names.split()
}  # fmt: skip
WEEKDAYS = {
    w: n
    for n, names in enumerate(
        ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag sonnabend", "sonntag"), 1
    )
    for w in names.split()
}
UNITS = {
    "sekunde": "second", "minute": "minute", "stunde": "hour", "tag": "day", "woche": "week", "monat": "month",
    "quartal": "quarter", "jahr": "year", "jahrzehnt": "decade", "jahrhundert": "century",
}  # fmt: skip
PARTS = {
    "morgen": "MO", "vormittag": "MO", "mittag": "MI", "nachmittag": "AF", "abend": "EV", "nacht": "NI",
}  # fmt: skip


def either(words: object) -> str:
    """The pattern of any of some words, the longest first."""
    return "|".join(sorted(map(str, words), key=len, reverse=True))  # type: ignore[call-overload]


COUNT = rf"(?:\d{{1,4}}(?:,\d)?|{either(ONES)}|anderthalb)"
HOUR = rf"(?:2[0-4]|1\d|0?\d|{either(w for w, n in ONES.items() if 1 <= n <= 12)})"
MONTH = rf"(?:{either(MONTHS)})\b\.?"
WEEKDAY = rf"(?:{either(WEEKDAYS)})"
UNIT = r"(?:sekunden?|minuten?|stunden?|tagen?|tage?|wochen?|monaten?|monate?|quartale?n?|jahren?|jahre?|jahrzehnten?|jahrzehnte?|jahrhunderten?|jahrhunderte?)"
YEAR = r"(?:1\d\d\d|20\d\d)"


def number(words: str) -> Fraction | None:
    """The number that digits or words name.

    >>> number("zwölf"), number("2,5"), number("anderthalb")
    (Fraction(12, 1), Fraction(5, 2), Fraction(3, 2))
    """
    words = words.lower()
    if words == "anderthalb":
        return Fraction(3, 2)
    if words[:1].isdecimal():
        return Fraction(words.replace(",", "."))
    return Fraction(ONES[words]) if words in ONES else None


def unit(word: str) -> str:
    """The unit that a word names, in any of its cases.

    >>> unit("Tagen"), unit("Stunden"), unit("Jahr")
    ('day', 'hour', 'year')
    """
    word = word.lower()
    return next(UNITS[form] for form in (word, word[:-1], word[:-2]) if form in UNITS)


WEAK = frozenset("am im um vor nach gegen der den dem die das in einer einem ein eine".split())
LEXICON = (
    frozenset(MONTHS)
    | frozenset(WEEKDAYS)
    | frozenset(PARTS)
    | frozenset(ONES)
    | frozenset(
        """sekunde sekunden minute minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre
        jahren halb halbe halben viertel dreiviertel mitternacht uhr nächste nächsten folgenden vorigen letzten
        selben der dem den""".split()
    )
)

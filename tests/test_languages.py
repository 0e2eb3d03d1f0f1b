"""A second pack lives in its folder alone; languages without one have full dates."""

from __future__ import annotations

import pytest

from timeline import build_timeline
from timeline.rules import load

FULL_DATES = {
    "cs": "Jednání začalo 28. června 2019 v Praze.",
    "es": "La reunión empezó el 28 de junio de 2019 en Lima.",
    "fi": "Kokous alkoi 28. kesäkuuta 2019 Helsingissä.",
    "fr": "La réunion a commencé le 28 juin 2019 à Lyon.",
    "hu": "Az ülés 2019. június 28. délelőtt kezdődött.",
    "it": "La riunione è iniziata il 28 giugno 2019 a Torino.",
    "ja": "会議は2019年6月28日に始まった。",
    "ko": "회의는 2019년 6월 28일 시작했다.",
    "nl": "De vergadering begon op 28 juni 2019 in Delft.",
    "pl": "Zebranie zaczęło się 28 czerwca 2019 w Łodzi.",
    "pt": "A reunião começou em 28 de junho de 2019 em Braga.",
    "ru": "Совещание началось 28 июня 2019 года в Туле.",
    "sv": "Mötet började den 28 juni 2019 i Lund.",
    "tr": "Toplantı 28 Haziran 2019 günü başladı.",
    "uk": "Нарада почалася 28 червня 2019 року.",
    "zh": "会议于2019年6月28日开始。",
}


@pytest.mark.parametrize("language", FULL_DATES)
def test_a_language_without_a_pack_has_full_dates(language: str) -> None:
    told = build_timeline(FULL_DATES[language], language=language)
    assert [t.value for t in told.times] == ["2019-06-28"]


@pytest.mark.parametrize("text", ["12 34 56", "28 Kinder und 2019 Eier", "juin", "28-28-2019 28", "9" * 500])
def test_no_pack_makes_dates_of_numbers(text: str) -> None:
    assert build_timeline(text, language="fr").times == ()


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Die Sitzung begann am Freitag, dem 28. Juni 2019, um 22.45 Uhr.", ["2019-06-28T22:45"]),
        ("Sie dauerte fast zwei Stunden.", ["PT2H"]),
        ("Das Treffen endete um halb elf am Abend.", ["T22:30"]),
        ("Vor drei Tagen fiel Schnee.", ["now - P3D"]),
        ("Am nächsten Morgen um 9 Uhr ging es weiter.", ["then+1 dayT09:00"]),
        ("Achtzehn Leute sahen das Maifest.", []),
    ],
)
def test_german_says_what_its_words_say(text: str, values: list[str]) -> None:
    assert [str(r.value) for r in load("de").find(text)] == values


def test_german_times_are_resolved_like_any() -> None:
    told = build_timeline(
        "Das Treffen begann gestern um 9 Uhr und endete um halb elf.", language="de", reference="2019-06-29"
    )
    assert [t.value for t in told.times] == ["2019-06-28T09:00", "2019-06-28T10:30"]

"""Which dated public events a text names."""

from __future__ import annotations

import time

import pytest

from timeline.lang.en.gatherings import KINDS, KNOWN, mentioned
from timeline.zones import find_place, is_zone

NAMED = {
    "the G-20 summit in Osaka": ("G-20 summit in Osaka", "2019-06-28"),
    "the Group of 20 Summit in Osaka, Japan,": ("Group of 20 Summit in Osaka", "2019-06-28"),
    "the 2019 G20 summit": ("G20 summit", "2019-06-28"),
    "the G8 summit in St. Petersburg": ("G8 summit in St. Petersburg", "2006-07-15"),
    "the NATO summit in Wales": ("NATO summit in Wales", "2014-09-04"),
    "the NATO summit in Brussels in 2018": ("NATO summit in Brussels", "2018-07-11"),
    "at COP26": ("COP26", "2021-10-31"),
    "the U.N. climate conference in Copenhagen": ("U.N. climate conference in Copenhagen", "2009-12-07"),
    "London 2012 opened": ("London 2012", "2012-07-27"),
    "the London Olympics": ("London Olympics", "2012-07-27"),
    "the Winter Olympics in Beijing": ("Winter Olympics in Beijing", "2022-02-04"),
    "the Tokyo Olympics": ("Tokyo Olympics", "2021-07-23"),
    "the 2014 World Cup": ("World Cup", "2014-06-12"),
    "the World Cup in Qatar": ("World Cup in Qatar", "2022-11-20"),
    "Davos 2019": ("Davos 2019", "2019-01-22"),
    "Euro 2016": ("Euro 2016", "2016-06-10"),
}


@pytest.mark.parametrize("text", NAMED)
def test_a_gathering_is_named_by_its_place_its_year_or_a_name_of_its_own(text):
    assert [(text[start:end], str(held.start)) for start, end, held in mentioned(text)] == [NAMED[text]]


@pytest.mark.parametrize(
    "text",
    [
        "the G-20 summit",
        "the G-20 summit ended. In Osaka, shops reopened",
        "the NATO summit in Brussels",
        "the Beijing Olympics",
        "the 2023 Rugby World Cup in South Africa",
        "the cricket World Cup in South Africa",
        "the 2019 World Cup",
        "the 2010 G20 summit",
        "the 2011 G20 summit in Osaka",
        "an Olympic champion from Sydney",
        "the Olympics. Sydney was quiet",
        "the BRICS summit in Johannesburg",
    ],
)
def test_what_may_be_another_gathering_or_none_is_not_named(text):
    assert mentioned(text) == []


@pytest.mark.parametrize("held", KNOWN, ids=str)
def test_every_gathering_ends_after_it_starts_in_a_zone_that_its_place_has(held):
    assert held.start <= held.end
    assert (held.end - held.start).days < 40
    assert held.kind in KINDS
    assert is_zone(held.zone)
    zones = {place.zone for place in find_place(held.place)}
    assert not zones or held.zone in zones or None in zones


def test_no_two_gatherings_of_a_kind_overlap():
    rows = sorted(KNOWN, key=lambda row: (row.kind, row.start))
    assert [(a, b) for a, b in zip(rows, rows[1:], strict=False) if a.kind == b.kind and a.end >= b.start] == []


def test_a_long_text_is_read_in_linear_time():
    text = "Ministers of the World left the UN and met in London. " * 4000
    started = time.perf_counter()
    assert mentioned(text) == []
    assert time.perf_counter() - started < 2

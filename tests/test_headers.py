"""The moment of writing: which words or metadata say it, and what it makes of the rest."""

from __future__ import annotations

import pytest

from timeline import Document, build_timeline
from timeline.text.html import read_page

STATED = [
    (
        "Published: 5 March 2024, 09:30 GMT\n\nThe bridge closed on Monday.",
        "2024-03-05T09:30",
        "5 March 2024, 09:30 GMT",
    ),
    ("Bridge shut\nUpdated: 6 March 2024\nPublished: 5 March 2024\n\nIt closed.", "2024-03-05", "5 March 2024"),
    ("By Ana Diaz | March 5, 2024\n\nThe shop opened yesterday.", "2024-03-05", "March 5, 2024"),
    (
        "From: Ana\nSent: Tuesday, March 5, 2024 9:12 AM\nTo: Bo\nSubject: the shop\n\nI left yesterday.",
        "2024-03-05T09:12",
        "Tuesday, March 5, 2024 9:12 AM",
    ),
    (
        "From: ana@example.org\nDate: Tue, 05 Mar 2024 09:12:00 -0500\n\nI left yesterday.",
        "2024-03-05T09:12",
        "Tue, 05 Mar 2024 09:12:00 -0500",
    ),
    (
        "Fine.\n\nOn Tue, Mar 5, 2024 at 9:12 AM, Bo <b@x.org> wrote:\n> I leave tomorrow.",
        "2024-03-05T09:12",
        "Tue, Mar 5, 2024 at 9:12 AM",
    ),
    ("[2024-03-05 09:12:01] Ana: hi\n[2024-03-05 09:13:40] Bo: hello", "2024-03-05T09:12", "2024-03-05 09:12:01"),
    (
        "Snowed in\nDenver, Wednesday, December 21, 2022\n\nWe left the gate.",
        "2022-12-21",
        "Wednesday, December 21, 2022",
    ),
    ("Boston ED, 11/08/2024. Walked in at 0515.", "2024-11-08", "11/08/2024"),
]
PAGES = [
    (
        '<meta property="article:published_time" content="2024-03-05T09:00:00+01:00">',
        "2024-03-05T09:00:00+01:00",
        "article:published_time",
    ),
    (
        '<script type="application/ld+json">{"@graph":[{"@type":"Person"},{"datePublished":"2024-03-05"}]}</script>',
        "2024-03-05",
        "JSON-LD datePublished",
    ),
    ('<meta itemprop="datePublished" content="2024-03-05T09:00Z">', "2024-03-05T09:00:00+00:00", "datepublished"),
    ('<time datetime="2024-03-05">Tuesday</time>', "2024-03-05", "<time>"),
    (
        '<time datetime="2024-01-01">x</time><time pubdate datetime="2024-03-05">y</time>',
        "2024-03-05",
        "<time pubdate>",
    ),
    ('<meta name="date" content="last week"><time datetime="2024-03-05">y</time>', "2024-03-05", "<time>"),
    ('<script type="application/ld+json">{"datePublished": </script>', None, ""),
    ("<p>Nothing is said.", None, ""),
]


@pytest.mark.parametrize(("text", "value", "words"), STATED, ids=[words for _, _, words in STATED])
def test_a_dated_header_is_the_moment_of_writing_and_its_words_are_told(text, value, words):
    reference = build_timeline(text).reference
    assert (reference.value, reference.source, reference.text) == (value, "text", words)


def test_a_reference_given_beats_the_header():
    told = build_timeline("Published: 5 March 2024\n\nIt closed yesterday.", reference="2023-01-10")
    assert (told.reference.source, told.times[-1].value) == ("given", "2023-01-09")


def test_a_sentence_with_a_date_is_no_header():
    assert build_timeline("She was arrested in Nice at 6 p.m. on 2 May 2020.").reference.value is None


def test_each_message_of_a_chat_is_read_from_its_own_stamp():
    told = build_timeline("[2024-03-05 09:12:01] Ana: see you tomorrow\n[2024-03-08 09:13:40] Bo: see you tomorrow")
    assert [each.value for each in told.times if each.type == "DATE"] == ["2024-03-06", "2024-03-09"]


def test_the_offset_of_a_header_is_the_zone_of_its_text():
    told = build_timeline("From: Ana\nDate: Tue, 05 Mar 2024 09:12:00 -0500\n\nI left yesterday at 8:00.")
    assert told.times[-1].start == "2024-03-04T08:00:00-05:00"


@pytest.mark.parametrize(("html", "published", "source"), PAGES, ids=[source or "nothing" for _, _, source in PAGES])
def test_a_page_says_when_it_was_published(html, published, source):
    page = read_page(html)
    assert (page.published, page.source) == (published, source)


def test_a_page_is_read_without_its_scripts_and_menus():
    page = read_page(
        "<nav>Home</nav><h1>Late</h1><style>p{}</style><p>It <b>began</b> at&nbsp;9.</p><script>x()</script>"
    )
    assert page.text.replace("\xa0", " ") == "Late\n\nIt began at 9."


def test_a_page_is_built_from_its_moment_of_publication_on_the_clocks_of_its_dateline():
    page = Document.from_html(
        '<meta property="article:published_time" content="2024-03-05T02:00:00Z"><h1>Ferry late</h1>'
        "<p>TORONTO — The ferry left yesterday at 9 p.m.</p>"
    )
    told = build_timeline(page)
    assert told.times[0].start == "2024-03-03T21:00:00-05:00"
    assert (told.reference.source, told.reference.text) == ("html", "article:published_time 2024-03-05T02:00:00+00:00")


def test_a_page_without_a_date_is_a_text_like_any_other():
    assert build_timeline(Document.from_html("<p>It began at 9:00.")).reference.source == "floating"


@pytest.mark.parametrize(
    "html", ["<" * 5000, "</p>" * 5000, "<nav>" * 5000, "<script>" * 3000, "\x00<p \ud800>", "<![CDATA[", "<!--"]
)
def test_any_page_is_read(html):
    assert isinstance(read_page(html).text, str)


def test_a_military_group_is_a_date_a_time_and_a_zone():
    told = build_timeline("Message sent 141530R MAR 24 from base.")
    assert told.times[0].start == "2024-03-14T15:30:00-05:00"


@pytest.mark.parametrize(
    ("text", "zone", "words"),
    [
        ("WASHINGTON, March 12 (Wire) -- The bridge was shut at noon.", "America/New_York", "WASHINGTON"),
        ("JERUSALEM (Wire)_ The bridge was shut at noon.", "Asia/Jerusalem", "JERUSALEM"),
        ("Bridge shut\n\nTUCSON, Ariz. — The bridge was shut at noon.", "America/Phoenix", "TUCSON, Ariz."),
        ("OSLO, 3 May — The bridge was shut at noon.", "Europe/Oslo", "OSLO"),
    ],
)
def test_a_dateline_is_the_place_of_its_text_without_its_date(text, zone, words):
    reference = build_timeline(text).reference
    assert (reference.timezone, reference.zone_source, reference.zone_text) == (zone, "dateline", words)


def test_the_clock_of_a_header_is_that_of_its_message_though_it_speaks_of_others():
    told = build_timeline("From: Ana\nDate: Tue, 05 Mar 2024 09:12:00 -0500\n\nIs 3 pm PT right? I left at 8:00 today.")
    assert told.reference.zone_source == "header"
    assert told.times[-1].start.endswith("-05:00") or told.times[-1].zone == "-05:00"


def test_with_the_extra_a_day_is_found_in_the_page_where_its_metadata_states_none():
    pytest.importorskip("htmldate")
    pytest.importorskip("trafilatura")
    page = Document.from_html(
        "<html><body><nav>Home</nav><article><p class='date'>Published on 5 March 2024</p>"
        "<p>The bridge closed yesterday at nine, and nobody knows when it will open again.</p></article></body></html>",
        extras=True,
    )
    assert (page.published, page.published_by) == ("2024-03-05", "htmldate")

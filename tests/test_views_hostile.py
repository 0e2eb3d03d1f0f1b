"""Forty hostile texts through every view: the output is valid, and nothing of the text becomes more than text."""

from __future__ import annotations

import csv
import json
import re
import xml.etree.ElementTree as ET
from html.parser import HTMLParser
from io import BytesIO, StringIO

import pytest
from attrs import evolve
from rich.console import Console

from timeline import Timeline, build_timeline
from timeline.errors import MissingExtra
from timeline.views import formats, view

PAYLOADS = [
    "<script>alert(1)</script>", "</td></tr></table><h1>", "<img src=x onerror=alert(1)>", '" onmouseover="alert(1)',
    "' autofocus onfocus='alert(1)", "&lt;b&gt; &amp; &#x3c;", "]]>", "<!--", "--><b>", "<?php echo 1 ?>",
    "</svg><script>", "</style><script>", "</title><script>", "javascript:alert(1)", "=1+1", "+1+cmd|' /C calc'!A0",
    "-2+3", "@SUM(A1:A9)", "＝1+1", "\t=1+1", "\r=1+1", "a\rb", "a\r\nb", "BEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VEVENT",
    "one\x00two", "\ud800", "a\udfffb", "\x1b[31mred\x1b[0m", "\x1b]0;title\x07", "\u202egnp.exe\u202c", "\u2066\u2067x",
    "\u2028\u2029", "\ufffe\uffff", "| a | b |", "```\ncode", "[x](javascript:alert(1))", "![x](http://x.test/a.png)",
    ": done, crit, e9, 0, 1", "%%{init: {}}%%", "x" * 1_000_000,
]  # fmt: skip
assert len(PAYLOADS) == 40
TAGS = {
    "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "dl", "dt", "dd", "bdi", "div", "svg", "defs",
    "lineargradient", "stop", "pattern", "path", "text", "tspan", "g", "rect", "circle", "a", "small", "table", "thead",
    "tbody", "tr", "th", "td", "ul", "li", "mark", "span", "p",
}  # fmt: skip


def hostile(payload: str) -> Timeline:
    """A timeline of a text with the payload in its words, its labels and its proof."""
    told = build_timeline(
        f"The {payload} hearing, due at 10:45 p.m., began at 36 minutes past midnight and lasted 45 minutes. {payload}\n",
        reference="2021-06-16",
        timezone="Asia/Tokyo",
    )
    events = tuple(evolve(each, label=payload[:3000] + each.label) for each in told.events)
    claims = tuple(evolve(each, text=payload[:3000]) for each in told.claims)
    return evolve(told, events=events, claims=claims)


TOLD = [hostile(payload) for payload in PAYLOADS]
NAMES = [ascii(payload[:24]) for payload in PAYLOADS]
every = pytest.mark.parametrize("told", TOLD, ids=NAMES)


MADE: dict[tuple[int, str], str | bytes] = {}


def shown(told: Timeline, name: str) -> str | bytes:
    """What a view makes of a timeline, made once; the test is skipped where its library is not installed."""
    key = (id(told), name)
    try:
        MADE[key] = MADE[key] if key in MADE else view(name)(told)
    except MissingExtra as error:
        pytest.skip(str(error))
    return MADE[key]


@pytest.mark.parametrize("name", sorted(set(formats()) - {"json"}))
@every
def test_text_is_printable_and_utf_8(told: Timeline, name: str) -> None:
    made = shown(told, name)
    if isinstance(made, str):
        made.encode("utf-8")
        assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]", made)


@pytest.mark.parametrize("name", ["table", "markdown", "mermaid", "mermaid_timeline", "csv", "edtf", "timesketch"])
@every
def test_no_line_is_turned_about(told: Timeline, name: str) -> None:
    assert not re.search("[\u202a-\u202e\u2066-\u2069]", str(shown(told, name)))


class Tags(HTMLParser):
    """The tags and attributes of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.names: set[str] = set()
        self.links: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.names |= {name for name, _ in attrs}
        self.links |= {value or "" for name, value in attrs if name == "href"}


@every
def test_a_report_has_our_tags_and_no_other(told: Timeline) -> None:
    page = Tags()
    page.feed(str(shown(told, "html")))
    page.close()
    assert page.tags <= TAGS
    assert not any(name.startswith("on") for name in page.names)
    assert all(link.startswith("#") for link in page.links)


@every
def test_a_notebook_has_our_tags_and_no_other(told: Timeline) -> None:
    page = Tags()
    page.feed(told._repr_html_())
    assert page.tags <= TAGS


@every
def test_a_drawing_is_well_formed(told: Timeline) -> None:
    root = ET.fromstring(str(shown(told, "svg")))  # noqa: S314 - ours
    assert root.tag == "{http://www.w3.org/2000/svg}svg"


@every
def test_time_ml_gives_back_the_text(told: Timeline) -> None:
    root = ET.fromstring(str(shown(told, "timeml")))  # noqa: S314 - ours
    said = "".join(root.itertext())
    assert len(said) >= len(told.text)
    assert [c for c, d in zip(told.text, said, strict=False) if d not in (c, "�")] == []


@every
def test_csv_reads_back_with_no_formula_and_no_line_more(told: Timeline) -> None:
    text = str(shown(told, "csv"))
    rows = list(csv.reader(StringIO(text, newline="")))
    assert len(rows) == text.count("\r\n")
    assert {len(row) for row in rows} == {len(rows[0])}
    texts = (cell for row in rows for cell in row if not re.fullmatch(r"-?[\d.]+", cell))
    assert not any(cell.lstrip()[:1] in tuple("=+-@＝＋－＠") for cell in texts if cell)


@every
def test_a_workbook_holds_no_formula(told: Timeline) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.load_workbook(BytesIO(bytes(shown(told, "xlsx"))))  # type: ignore[arg-type]
    kinds = {cell.data_type for sheet in book for row in sheet for cell in row}
    assert kinds <= {"s", "n"}
    assert not [cell for sheet in book for row in sheet for cell in row if cell.hyperlink]


@every
def test_a_calendar_has_an_entry_per_row_and_no_other(told: Timeline) -> None:
    icalendar = pytest.importorskip("icalendar")
    made = bytes(shown(told, "ical"))  # type: ignore[arg-type]
    calendar = icalendar.Calendar.from_ical(made)
    assert {part.name for part in calendar.walk()} <= {"VCALENDAR", "VEVENT", "VJOURNAL"}
    assert len(list(calendar.walk("VEVENT"))) == len(list(csv.reader(StringIO(str(shown(told, "csv")))))) - 1


@pytest.mark.parametrize("name", ["jsonl", "timesketch"])
@every
def test_each_line_is_json(told: Timeline, name: str) -> None:
    lines = str(shown(told, name)).splitlines()
    assert all(isinstance(json.loads(line), dict) for line in lines)


@every
def test_slides_hold_no_markup(told: Timeline) -> None:
    slides = json.loads(str(shown(told, "timelinejs")))["events"]
    assert not any("<" in slide["text"]["headline"] + slide["text"]["text"] for slide in slides)


@every
def test_markdown_holds_no_markup_and_a_table_of_five_columns(told: Timeline) -> None:
    made = str(shown(told, "markdown"))
    assert "<" not in made
    rows = [line for line in made.splitlines() if line.startswith("|")]
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} == {6}
    assert not re.search(r"(?<!\\)\]\(", made)


@every
def test_mermaid_has_our_lines_and_no_other(told: Timeline) -> None:
    gantt = str(shown(told, "mermaid")).splitlines()
    assert all(
        re.fullmatch(r"%%\{init: .*|gantt|    (title|dateFormat|axisFormat|section) .*|    [^:#;]* :[^#;]*", line)
        for line in gantt
    )
    moments = str(shown(told, "mermaid_timeline")).splitlines()
    assert all(re.fullmatch(r"timeline|    title .*|    [^:#;]*( : [^:#;]*)+", line) for line in moments)


@every
def test_rich_is_told_no_markup_and_no_command(told: Timeline) -> None:
    console = Console(file=StringIO(), width=120, force_terminal=True, color_system=None)
    console.print(told)
    assert not re.search("\x1b(?!\\[[\\d;]*m)|[\x00-\x08\x0b-\x1a\u202a-\u202e\u2066-\u2069]", console.file.getvalue())  # type: ignore[attr-defined]


@every
def test_a_frame_takes_it(told: Timeline) -> None:
    pytest.importorskip("polars")
    assert len(told.to_frame()) == len(told.events)

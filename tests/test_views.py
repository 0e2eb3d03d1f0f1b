"""Every view of every seed: stable, whole, and saying what the timeline says."""

from __future__ import annotations

import json
import os
import pickle
import re
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from timeline import Timeline, build_timeline
from timeline.errors import MissingExtra, UnknownFormat
from timeline.views import formats, view

HOUSE = Path(__file__).parent.parent
SEEDS = {path.stem: path.read_text(encoding="utf-8") for path in sorted((HOUSE / "seeds").glob("*.txt"))}
TOLD = {name: build_timeline(text) for name, text in SEEDS.items()} | {
    "summit-dated": build_timeline(SEEDS["summit"], reference="2021-06-16"),
    "empty": build_timeline(""),
}


def shown(told: Timeline, name: str) -> str | bytes:
    """What a view makes of a timeline; the test is skipped where its library is not installed."""
    try:
        made: str | bytes = view(name)(told)
    except MissingExtra as error:
        pytest.skip(str(error))
    return made


@pytest.mark.parametrize("seed", TOLD)
@pytest.mark.parametrize("name", formats())
def test_every_view_of_every_seed_is_stable_byte_for_byte(name: str, seed: str) -> None:
    again = Timeline.from_dict(json.loads(TOLD[seed].to_json()))
    assert shown(TOLD[seed], name) == shown(again, name)


ALL = """
import hashlib, pathlib, sys
from timeline import build_timeline
from timeline.errors import MissingExtra
from timeline.views import formats, view
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.txt")):
    told = build_timeline(path.read_text(encoding="utf-8"), reference="2024-06-03")
    for name in formats():
        try:
            made = view(name)(told)
        except MissingExtra:
            continue
        print(path.stem, name, hashlib.sha256(made if isinstance(made, bytes) else made.encode()).hexdigest())
"""


def test_every_view_has_the_same_bytes_on_every_machine() -> None:
    machines = [
        {"PYTHONHASHSEED": "1", "TZ": "Pacific/Auckland", "LANG": "de_DE.UTF-8", "COLUMNS": "40"},
        {"PYTHONHASHSEED": "2", "TZ": "America/New_York", "LANG": "C", "COLUMNS": "200", "NO_COLOR": "1"},
    ]
    first, second = (
        subprocess.run(
            [sys.executable, "-c", ALL, str(HOUSE / "seeds")],
            env={**os.environ, **each}, capture_output=True, check=True, text=True,
        ).stdout
        for each in machines
    )  # fmt: skip
    assert first == second
    assert first.count("\n") >= len(SEEDS)


@pytest.mark.parametrize("name", formats())
def test_a_view_of_nothing_is_something(name: str) -> None:
    assert isinstance(shown(TOLD["empty"], name), str | bytes)


@pytest.mark.parametrize("name", formats())
def test_a_path_gets_the_same_bytes_and_nothing_is_left_beside_it(name: str, tmp_path: Path) -> None:
    made = shown(TOLD["match"], name)
    options = {"indent": 2} if name == "json" else {}
    assert getattr(TOLD["match"], f"to_{name}")(tmp_path / "out", **options) is None
    assert (tmp_path / "out").read_bytes() == (made if isinstance(made, bytes) else made.encode())
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_file_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="directory"):
        TOLD["match"].to_html(tmp_path / "none" / "out.html")


def test_a_timeline_lists_its_views() -> None:
    assert {"to_html", "to_frame", "to_spacy"} <= set(dir(TOLD["match"]))


def test_an_unknown_view_is_no_attribute() -> None:
    assert not hasattr(TOLD["match"], "to_nothing")
    with pytest.raises(UnknownFormat, match="nothing"):
        view("nothing")


def test_a_timeline_with_its_views_pickles() -> None:
    assert pickle.loads(pickle.dumps(TOLD["match"])) == TOLD["match"]


class Ids(HTMLParser):
    """The ids of a page, what it links to, and every address it names."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.tags.append(tag)
        self.ids += [found.get("id") or ""] * ("id" in found)
        self.links += [
            found.get(name) or "" for name in ("href", "src", "xlink:href", "data", "action") if name in found
        ]


@pytest.mark.parametrize("seed", TOLD)
def test_each_link_of_a_report_leads_to_one_place_in_it(seed: str) -> None:
    page = Ids()
    page.feed(TOLD[seed].to_html())
    assert len(set(page.ids)) == len(page.ids)
    assert {link.removeprefix("#") for link in page.links} <= set(page.ids)
    assert "script" not in page.tags


@pytest.mark.parametrize("seed", sorted(set(TOLD) - {"empty"}))
def test_every_row_links_to_its_words_and_back(seed: str) -> None:
    page = Ids()
    page.feed(TOLD[seed].to_html())
    rows = {name for name in page.ids if name.startswith("e")}
    assert rows
    assert rows <= {link.removeprefix("#") for link in page.links}


@pytest.mark.parametrize("seed", TOLD)
def test_a_report_is_under_15_kb_beside_its_text(seed: str) -> None:
    assert len(TOLD[seed].to_html().encode()) - len(TOLD[seed].text.encode()) < 15_000 or seed == "empty"


def test_the_table_names_the_zone_of_every_clock_or_that_it_has_none() -> None:
    table = TOLD["statement"].to_table()
    rows = [line for line in table.split("\n\n")[2].splitlines() if "D0" in line and ":" in line]
    assert rows
    assert all("(no zone)" in line for line in rows)


def test_a_narrow_terminal_gets_no_drawing_and_no_long_line() -> None:
    table = TOLD["match"].to_table(width=60)
    assert "█" not in table
    assert max(map(len, table.splitlines())) <= 60


def test_a_wide_terminal_gets_a_drawing() -> None:
    assert "█" in TOLD["match"].to_table(width=120)


def test_a_notebook_gets_the_drawing_and_the_table() -> None:
    made = TOLD["match"]._repr_html_()
    assert "<svg" in made
    assert "<table" in made
    assert 'id="e' not in made


def test_repr_is_one_short_line() -> None:
    assert repr(TOLD["summit-dated"]).startswith("<Timeline: ")
    assert len(repr(TOLD["summit-dated"])) < 100


CLOCK = re.compile(r"\d\d[:∶]\d\d")
ZONE = re.compile(r"[+-]\d\d[:∶]\d\d|\(no zone\)|[A-Z]\w+/\w+| UTC")


def told_times(told: Timeline) -> Iterator[str]:
    """Every place in the views for reading in which a time is shown, as far as its zone must be."""
    yield from (line.split(" | ")[0] for line in told.to_markdown().splitlines() if line.startswith("| "))
    yield from (line.split(" : ")[0] for line in told.to_mermaid_timeline().splitlines()[2:])
    yield from (slide["start_date"]["display_date"] for slide in json.loads(told.to_timelinejs())["events"])
    yield from re.findall(r"<title>([^<]*)</title>", told.to_svg())
    yield from re.findall(r'<td role="cell">([^ ]* ?\d.*?)</td>', told.to_html())
    yield from (title for _, title in re.findall(r'<mark id="(\w+)" title="([^"]*T\d\d:\d\d[^"]*)"', told.to_html()))


@pytest.mark.parametrize("seed", sorted(set(TOLD) - {"empty"}))
def test_every_clock_that_is_shown_names_its_zone_or_says_that_it_has_none(seed: str) -> None:
    shown_times = [each for each in told_times(TOLD[seed]) if CLOCK.search(each)]
    assert shown_times
    assert [each for each in shown_times if not ZONE.search(each) and "no zone" not in each] == []


@pytest.mark.parametrize("seed", TOLD)
def test_rich_prints_every_row(seed: str) -> None:
    console = Console(file=StringIO(), width=200)
    console.print(TOLD[seed])
    said = console.file.getvalue()  # type: ignore[attr-defined]
    assert all(event.label.split()[0] in said for event in TOLD[seed].events if event.start)

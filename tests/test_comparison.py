"""The page beside other tools says what they give: each that is installed, in the version of the page, is run."""

from __future__ import annotations

import datetime as dt
import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterable
from importlib import metadata
from pathlib import Path

import pytest

from timeline import build_timeline, find_times

PAGE = (Path(__file__).parent.parent / "docs" / "explanation" / "comparison.md").read_text(encoding="utf-8")
SAID = re.search(r"^> (.*)$", PAGE, re.MULTILINE)[1]  # type: ignore[index]
DAY = dt.datetime(2021, 6, 16)
CHRONO = """const root = require.resolve('chrono-node').replace(/chrono-node.dist.*/, 'chrono-node/package.json');
const found = require('chrono-node').parse(process.argv[1], {instant: new Date(2021, 5, 16), timezone: 0});
const version = JSON.parse(require('fs').readFileSync(root)).version;
console.log(JSON.stringify([version, found.map(r => [r.text, r.start.date().toISOString().slice(0, 16)])]));"""


def row(tool: str, found: Iterable[tuple[str, dt.datetime]]) -> str:
    """The row that the page must have."""
    shown = [(words, f"{when:{'%H:%M' if when.date() == DAY.date() else '%-d June %H:%M'}}") for words, when in found]
    cells = [f"{words} → {when}" if words else when for words, when in shown]
    return f"| {tool} | {'; '.join(cells) or 'nothing'} |"


def dateparser() -> list[tuple[str, dt.datetime]]:
    """What `search_dates` finds."""
    search = pytest.importorskip("dateparser.search")
    return list(search.search_dates(SAID, languages=["en"], settings={"RELATIVE_BASE": DAY, "TIMEZONE": "UTC"}))


def datefinder() -> list[tuple[str, dt.datetime]]:
    """What `find_dates` finds."""
    tool = pytest.importorskip("datefinder")
    return [(words, when) for when, words in tool.find_dates(SAID, source=True, base_date=DAY)]


def parsedatetime() -> list[tuple[str, dt.datetime]]:
    """What `nlp` finds."""
    calendar = pytest.importorskip("parsedatetime").Calendar()
    return [(words, when) for when, _, _, _, words in calendar.nlp(SAID, sourceTime=DAY)]


def timefhuman() -> list[tuple[str, dt.datetime]]:
    """What `timefhuman` finds, which does not say where."""
    tool = pytest.importorskip("timefhuman")
    return [("", when) for when in tool.timefhuman(SAID, tool.tfhConfig(now=DAY))]


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("tool", [dateparser, datefinder, parsedatetime, timefhuman], ids=lambda tool: tool.__name__)
def test_the_page_says_what_a_tool_gives(tool: Callable[[], list[tuple[str, dt.datetime]]]) -> None:
    found = tool()
    named = f"{tool.__name__} {metadata.version(tool.__name__)}"
    if named not in PAGE:
        pytest.skip(f"the page was written with another version than {named}")
    assert row(named, found) in PAGE


def test_the_page_says_what_chrono_gives() -> None:
    node = shutil.which("node")
    done = node and subprocess.run(
        [node, "-e", CHRONO, SAID], capture_output=True, text=True, check=False, env={**os.environ, "TZ": "UTC"}
    )
    if not done or done.returncode:
        pytest.skip("no chrono-node here")
    version, found = json.loads(done.stdout)
    if f"chrono-node {version}" not in PAGE:
        pytest.skip(f"the page was written with another version than {version}")
    assert row(f"chrono-node {version}", [(words, dt.datetime.fromisoformat(when)) for words, when in found]) in PAGE


def test_the_page_says_what_we_give() -> None:
    told = find_times(SAID, reference="2021-06-16")
    clocks = [
        (t.text, dt.datetime.fromisoformat(t.value))
        for t in build_timeline(SAID, reference="2021-06-16").times
        if t.type == "TIME"
    ]
    assert [t.text for t in told] == ["36 minutes past midnight", "nearly two hours", "10:45 p.m."]
    assert row("timeline", clocks).removesuffix(" |") in PAGE

"""The report and the drawing in a real browser: no label on another, no message, no request; skipped without one."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from html import unescape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from timeline import Timeline, build_timeline
from timeline.timelines import Event, Length, Reference, TimePoint

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium here")
HOUSE = Path(__file__).parent.parent
FLAGS = """--headless --no-sandbox --disable-gpu --disable-background-networking --disable-component-update
    --disable-sync --no-first-run --disable-extensions --disable-default-apps --enable-logging=stderr""".split()
MEASURE = """<script>
const boxes = [...document.querySelectorAll('svg text')].map(t => [t.getBoundingClientRect(), t.textContent]);
const hits = [];
boxes.forEach(([a, s], i) => boxes.slice(i + 1).forEach(([b, t]) => {
  if (a.left < b.right - .5 && b.left < a.right - .5 && a.top < b.bottom - 3 && b.top < a.bottom - 3) hits.push([s, t]);
}));
const svg = document.querySelector('svg').getBoundingClientRect();
const out = boxes.filter(([a]) => a.left < svg.left - 1 || a.right > svg.right + 1).map(([, s]) => s);
const page = document.documentElement;
const broken = [...document.querySelectorAll('th, td, h1, h2')].filter(e => e.scrollWidth > e.clientWidth + 1);
parent.postMessage([name, {hits, out, count: boxes.length, wider: page.scrollWidth - page.clientWidth,
  broken: broken.map(e => e.textContent)}], '*');
</script>"""
FRAMES = """<!doctype html><body><script>
const found = {};
addEventListener('message', e => { found[e.data[0]] = e.data[1]; document.body.dataset.found = JSON.stringify(found); });
</script>"""
CLICK = """<script>
const at = () => document.querySelector(':target');
const go = link => { link.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true})); return at(); };
const wrong = [];
let count = 0;
for (const link of document.querySelectorAll('a')) {
  location.hash = '';
  const found = go(link);
  count += 1;
  if (!found || '#' + found.id !== link.getAttribute('href')) { wrong.push([link.textContent, 'leads nowhere']); continue; }
  const seen = found.getBoundingClientRect();
  if (!seen.width || seen.bottom < 0 || seen.top > innerHeight) wrong.push([link.textContent, 'out of sight']);
  const back = found.matches('tr') ? found.querySelector('a[href^="#w"]') : found.querySelector('a');
  if (back && !(found.matches('tr') ? go(back).matches('.a *') : go(back).matches('tr'))) wrong.push([link.textContent, 'not back']);
}
for (const row of document.querySelectorAll('tr[id]')) {
  const mark = go(row.querySelector('td:nth-child(2) a') || row.querySelector('a'));
  const again = mark && mark.querySelector('a') && go(mark.querySelector('a'));
  if (!again || again !== row) wrong.push([row.id, 'its words do not lead back']);
}
document.body.dataset.found = JSON.stringify({wrong, count});
</script>"""
WIDTHS = (360, 800, 1200, 2000)


def crowded(count: int) -> Timeline:
    """A timeline of many events over some weeks, with plans, delays, lengths and open ends."""
    events = []
    for n in range(count):
        day, hour = 1 + (n * 7) % 28, (n * 5) % 23
        begin = TimePoint(f"2024-03-{day:02d}T{hour:02d}:{(n * 13) % 60:02d}", *[f"2024-03-{day:02d}T{hour:02d}:{(n * 13) % 60:02d}:00"] * 2)  # fmt: skip
        end = TimePoint(f"2024-03-{day:02d}T{hour + 1:02d}:00", *[f"2024-03-{day:02d}T{hour + 1:02d}:00:00"] * 2)
        plan = TimePoint(f"2024-03-{day:02d}T00:00", *[f"2024-03-{day:02d}T00:00:00"] * 2) if n % 3 == 0 else None
        late = Length("PT2H5M", "PT2H5M", "PT2H5M") if plan else None
        label = f"{('meeting', 'long WWW inspection of the Mmmm works', '長い会議の名前', 'walk')[n % 4]} {n}"
        events.append(Event(f"e{n}", label, (), (), "occurred", begin, end if n % 2 else None, plan, None, None, late))
    return Timeline("Many things happened.", "", Reference(), tuple(events))


STORIES = {
    path.stem: build_timeline(path.read_text(encoding="utf-8"), reference="2024-06-03")
    for path in sorted((HOUSE / "seeds").glob("*.txt"))
} | {"crowded": crowded(200)}


def browse(address: str, folder: Path) -> tuple[str, str]:
    """The page as the browser leaves it, and what it says on the way."""
    done = subprocess.run(
        [str(CHROMIUM), *FLAGS, f"--user-data-dir={folder}", "--window-size=1200,900", "--dump-dom", address],
        capture_output=True, timeout=90, check=True, text=True,
    )  # fmt: skip
    return done.stdout, done.stderr


def reported(dom: str) -> dict[str, Any]:
    """What a script of ours found in a page."""
    kept = re.search(r'data-found="([^"]*)"', dom)
    assert kept is not None
    found: dict[str, Any] = json.loads(unescape(kept[1]))
    return found


def open_page(told: Timeline, script: str) -> str:
    """The report with a script in it, which its policy would keep out."""
    return re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", told.to_html()).replace(
        "</main>", f"</main>{script}"
    )


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """What the browser measures of every report at every width, from a phone's to a wide screen's."""
    folder = tmp_path_factory.mktemp("chromium")
    frames = [FRAMES]
    for name, told in STORIES.items():
        (folder / f"{name}.html").write_text(open_page(told, MEASURE), encoding="utf-8")
        frames += [
            f'<iframe name="{name}-{w}" src="{name}.html" style="width:{w}px;height:600px"></iframe>' for w in WIDTHS
        ]
    (folder / "all.html").write_text("".join(frames), encoding="utf-8")
    return reported(browse(f"file://{folder}/all.html", folder / "profile")[0])


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", STORIES)
def test_no_label_lies_on_another_or_outside(measured: dict[str, dict[str, Any]], name: str, width: int) -> None:
    found = measured[f"{name}-{width}"]
    assert found["count"]
    assert found["hits"] == []
    assert found["out"] == []


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", STORIES)
def test_no_page_is_wider_than_its_window_and_no_word_than_its_cell(
    measured: dict[str, dict[str, Any]], name: str, width: int
) -> None:
    found = measured[f"{name}-{width}"]
    assert found["wider"] <= 0
    assert found["broken"] == []


@pytest.mark.parametrize("name", sorted(set(STORIES) - {"crowded"}))
def test_every_link_leads_to_its_place_and_the_words_of_a_row_lead_back_to_it(name: str, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(open_page(STORIES[name], CLICK), encoding="utf-8")
    found = reported(browse(f"file://{tmp_path}/page.html", tmp_path / "profile")[0])
    assert found["count"] > 5
    assert found["wrong"] == []


@contextmanager
def served(page: bytes) -> Iterator[tuple[str, list[str]]]:
    """The address of a page served from here, and the list of what is asked for."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(200 if self.path == "/" else 404)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(page if self.path == "/" else b"")

        def log_message(self, *_: object) -> None:
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/", asked
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def test_the_report_asks_for_nothing_and_the_console_is_silent(tmp_path: Path) -> None:
    told = STORIES["summit"]
    with served(told.to_html().encode()) as (address, asked):
        dom, said = browse(address, tmp_path / "profile")
    assert set(asked) <= {"/", "/favicon.ico"}
    assert "CONSOLE" not in said
    assert "<table" in dom


def test_the_style_is_let_in_by_its_hash_and_a_script_is_kept_out(tmp_path: Path) -> None:
    page = STORIES["summit"].to_html().replace("</main>", "<script>document.title='broken in'</script></main>")
    (tmp_path / "page.html").write_text(page, encoding="utf-8")
    dom, said = browse(f"file://{tmp_path}/page.html", tmp_path / "profile")
    assert "<title>broken in</title>" not in dom
    assert said.count("CONSOLE") == 1

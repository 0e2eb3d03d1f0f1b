"""Every example of the README and of the docs runs and shows what it says."""

from __future__ import annotations

import doctest
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from timeline.cli import main

HOUSE = Path(__file__).parent.parent
PAGES = [HOUSE / "README.md", *sorted((HOUSE / "docs").rglob("*.md"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_page(page: Path) -> None:
    text = page.read_text(encoding="utf-8").replace("```", "")
    test = doctest.DocTestParser().get_doctest(text, {}, page.name, str(page), 0)
    assert doctest.DocTestRunner(verbose=False).run(test).failed == 0


def commands(page: Path) -> list[str]:
    """The commands that a page shows in its blocks for a shell."""
    blocks = re.findall(r"^```sh\n(.*?)^```", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    return [line for block in blocks for line in block.splitlines() if line.startswith("timeline ")]


@pytest.mark.parametrize("page", [page for page in PAGES if commands(page)], ids=lambda page: page.name)
def test_the_commands_of_a_page_run(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("notes.txt", "statement.txt", "reports/monday.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("The talk, due at 9:00, began at 9:20 yesterday.")
    for line in commands(page):
        done = CliRunner().invoke(main, shlex.split(line, comments=True)[1:])
        assert done.exit_code == 0, f"{line}\n{done.output}"


def test_a_system_is_scored_as_the_page_shows(tmp_path: Path) -> None:
    page = (HOUSE / "docs" / "how-to" / "property-test.md").read_text(encoding="utf-8")
    (script,) = re.findall(r"^```python\n(# answer\.py\n.*?)^```", page, re.MULTILINE | re.DOTALL)
    (tmp_path / "answer.py").write_text(script)
    (shown,) = re.findall(r"^```console\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    lines = [line.removeprefix("$ python ") for line in shown.splitlines() if line.startswith("$ ")]
    told = ""
    for line in lines:
        command = f"{shlex.quote(sys.executable)} {line}"
        done = subprocess.run(  # noqa: S602 - the commands of our own page
            command, shell=True, cwd=tmp_path, capture_output=True, text=True, check=True
        )
        told += f"$ python {line}\n{done.stdout}"
    assert told == shown


def test_every_law_is_told_with_the_laws_and_no_other() -> None:
    page = HOUSE / "docs" / "explanation" / "laws.md"
    told = set(re.findall(r"^\| ([^|`]+?) \| (?:`.*)? ?\|$", page.read_text(encoding="utf-8"), re.MULTILINE))
    files = sorted((HOUSE / "tests" / "laws").glob("test_*.py"))
    laws = {n for f in files for n in re.findall(r"^def test_(\w+)\(", f.read_text(encoding="utf-8"), re.MULTILINE)}
    assert told - {"law"} == {name.replace("_", " ") for name in laws}

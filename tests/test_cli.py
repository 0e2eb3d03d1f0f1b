"""The command: data on standard output, one line on standard error, exit codes 0 and 2."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner

from timeline import Timeline
from timeline.cli import main

SAID = "The hearing, due at 23:30, began at 00:10."


def test_a_table_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "said.txt").write_text(SAID)
    done = CliRunner().invoke(main, ["build", str(tmp_path / "said.txt"), "--reference", "2021-06-16"])
    assert done.exit_code == 0
    assert "40 min late" in done.stdout


def test_json_from_standard_input() -> None:
    done = CliRunner().invoke(main, ["build", "-", "--format", "json"], input=SAID)
    assert Timeline.from_dict(json.loads(done.stdout))["hearing"].delay is not None
    assert "date of writing is not known" in done.stderr


def test_a_missing_file_is_one_line_and_2(tmp_path: Path) -> None:
    done = CliRunner().invoke(main, ["build", str(tmp_path / "none.txt")])
    assert (done.exit_code, done.stdout, done.stderr.count("\n")) == (2, "", 1)


def test_an_undecodable_file_is_one_line_and_2(tmp_path: Path) -> None:
    (tmp_path / "said.txt").write_bytes(b"at 9:15 \xff")
    done = CliRunner().invoke(main, ["build", str(tmp_path / "said.txt")])
    assert done.exit_code == 2
    assert "not UTF-8 at byte 8" in done.stderr


def test_an_unknown_zone_is_2(tmp_path: Path) -> None:
    (tmp_path / "said.txt").write_text(SAID)
    assert CliRunner().invoke(main, ["build", str(tmp_path / "said.txt"), "--timezone", "Mars"]).exit_code == 2

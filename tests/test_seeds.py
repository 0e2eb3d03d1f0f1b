"""Every seed gives the timeline that was looked at: `tools/write_goldens.py` writes it anew."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from timeline import Timeline, build_timeline
from timeline.cli import main

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.stem)
def test_a_seed_gives_its_golden_timeline(seed: Path) -> None:
    told = build_timeline(seed.read_text(encoding="utf-8")).to_dict()
    golden = json.loads(seed.with_suffix(".json").read_text(encoding="utf-8"))
    assert {**told, "tzdata": ""} == {**golden, "tzdata": ""}


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.stem)
def test_a_golden_timeline_is_read_back_whole(seed: Path) -> None:
    golden = json.loads(seed.with_suffix(".json").read_text(encoding="utf-8"))
    assert Timeline.from_dict(golden).to_dict() == golden


def test_the_readme_shows_what_the_command_prints() -> None:
    readme = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
    shown = readme.split("```console\n", 1)[1].split("\n```", 1)[0]
    command, output = shown.split("\n", 1)
    done = CliRunner().invoke(
        main, command.removeprefix("$ timeline ").replace("seeds/", f"{SEEDS[0].parent}/").split()
    )
    assert done.stdout.rstrip("\n") == output

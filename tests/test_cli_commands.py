"""The subcommands as a user runs them: their exit codes, their output, and how they end."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import get_type_hints

import pytest
from click.testing import CliRunner, Result

import timeline
from timeline.cli import main

SAID = "The hearing, due at 23:30, began at 00:10."
WRONG = "All was calm.\nThe talk began at 9:00 and lasted two hours. The talk ended at 10:00."


def run(*args: str, text: str = "") -> Result:
    """What the command does in this process."""
    return CliRunner().invoke(main, [*args], input=text)


def spawn(*args: str, **options: object) -> subprocess.Popen[bytes]:
    """The command in a process of its own."""
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
    return subprocess.Popen([sys.executable, "-m", "timeline", *args], **pipes)  # type: ignore[call-overload]


def test_check_ends_with_1_and_names_the_place_of_what_is_wrong() -> None:
    done = run("check", "-", text=WRONG)
    assert done.exit_code == 1
    assert done.stdout.startswith("-:2:")


def test_check_ends_with_0_and_says_nothing_when_all_is_well() -> None:
    done = run("check", "-", text=SAID)
    assert (done.exit_code, done.stdout) == (0, "")


def test_times_are_listed_with_their_zone_or_that_they_have_none() -> None:
    done = run("times", "-", text=SAID)
    assert done.stdout.splitlines()[0] == "20-25\tTIME\tXXXX-XX-XXT23:30\t(no zone)\t23:30"


def test_times_as_json_lines() -> None:
    done = run("times", "-", "--format", "jsonl", text=SAID)
    assert [json.loads(line)["text"] for line in done.stdout.splitlines()] == ["23:30", "00:10"]


def test_ground_writes_the_dates_into_the_text() -> None:
    done = run("ground", "-", "--reference", "2026-05-01", text="We met yesterday.")
    assert done.stdout == "We met yesterday (2026-04-30)."


def test_ground_without_a_reference_is_2() -> None:
    assert run("ground", "-", text="We met yesterday.").exit_code == 2


def test_explain_tells_of_one_event() -> None:
    assert "delay: PT40M" in run("explain", "-", "hearing", text=SAID).stdout


def test_explain_of_no_event_is_2_and_one_line() -> None:
    done = run("explain", "-", "parade", text=SAID)
    assert (done.exit_code, done.stderr.count("\n")) == (2, 1)


def test_a_folder_is_read_in_order_and_written_beside(tmp_path: Path) -> None:
    for name in ("b.txt", "a.html", "c.bin"):
        (tmp_path / name).write_text(f"<p>{SAID}</p>" if name.endswith("html") else SAID)
    done = run("build", str(tmp_path), "--format", "jsonl", "-o", str(tmp_path / "out"))
    assert done.exit_code == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["a.html.jsonl", "b.txt.jsonl"]
    assert "<p>" not in (tmp_path / "out" / "a.html.jsonl").read_text()


@pytest.mark.parametrize(
    ("name", "first"), [("a.html", "<!doctype"), ("a.md", "## "), ("a.json", "{"), ("a", "Written")]
)
def test_a_file_gets_the_format_that_its_name_ends_in(tmp_path: Path, name: str, first: str) -> None:
    assert run("build", "-", "-o", str(tmp_path / name), text=SAID).exit_code == 0
    assert (tmp_path / name).read_text().startswith(first)


def test_times_that_nothing_places_are_named() -> None:
    said = run("build", "-", text="The talk on Thursday at 2 pm began late.").stderr
    assert "give --reference, which would place “Thursday at 2 pm”" in said


def test_an_empty_folder_is_2(tmp_path: Path) -> None:
    assert run("build", str(tmp_path)).exit_code == 2


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_completion_is_a_script_that_names_the_command(shell: str) -> None:
    assert "_TIMELINE_COMPLETE" in run("completion", shell).stdout


def test_wrong_usage_is_2() -> None:
    assert run("build").exit_code == 2
    assert run("nothing").exit_code == 2


def test_a_tool_is_defined_by_a_schema_of_its_arguments() -> None:
    tools = json.loads(run("schema", "--tool", "--key", "parameters").stdout)
    assert tools[0]["parameters"]["required"] == ["text"]


def test_no_colour_goes_into_a_pipe() -> None:
    assert "\x1b" not in run("build", "-", text=WRONG).stdout


def test_a_closed_pipe_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "said.txt").write_text(SAID)
    process = spawn("build", str(tmp_path / "said.txt"))
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    said = process.stderr.read()
    assert process.wait() == 0
    assert b"Traceback" not in said
    process.stderr.close()


@pytest.mark.parametrize("command", [(), ("build",), ("times",), ("schema",)], ids=" ".join)
def test_help_is_quick(command: tuple[str, ...]) -> None:
    assert min(busy("-m", "timeline", *command, "--help") for _ in range(3)) < 0.15


def test_an_import_is_quick() -> None:
    assert min(busy("-c", "from timeline import build_timeline, find_times, ground") for _ in range(3)) < 0.11


@pytest.mark.parametrize("command", sorted(set(main.list_commands(None))))  # type: ignore[arg-type]
def test_help_loads_neither_the_stages_nor_what_they_need(command: str) -> None:
    said = f"import sys; from timeline.cli import main; main.get_command(None, {command!r}); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", said], capture_output=True, text=True, check=True).stdout.split()
    assert not {"attrs", "rich", "pendulum", "dateparser", "timeline._build", "timeline.timelines"} & set(loaded)


def test_the_types_of_what_is_public_can_be_asked_for() -> None:
    assert get_type_hints(timeline.build_timeline)["return"] is timeline.Timeline


def busy(*args: str) -> float:
    """The seconds of processor time that Python takes, whatever else the machine is doing."""
    before = os.times()
    subprocess.run([sys.executable, *args], check=True, capture_output=True)
    after = os.times()
    return after.children_user - before.children_user + after.children_system - before.children_system


def test_a_client_over_standard_input_and_output_calls_every_tool() -> None:
    mcp = pytest.importorskip("mcp")
    answers = asyncio.run(conversation(mcp))
    assert answers["names"] == ["build_timeline", "find_times", "ground_dates", "check_times"]
    assert "PT40M" in answers["build_timeline"]
    assert "23:30" in answers["find_times"]
    assert "2026-04-30" in answers["ground_dates"]
    assert "conflicts" in answers["check_times"]
    assert "Mars" in answers["wrong"]


async def conversation(mcp: object) -> dict[str, object]:
    """What the server answers to a real client."""
    from mcp.client.stdio import stdio_client  # noqa: PLC0415 - an extra

    server = mcp.StdioServerParameters(command=sys.executable, args=["-m", "timeline", "mcp"], env=dict(os.environ))  # type: ignore[attr-defined]
    async with stdio_client(server) as (read, write), mcp.ClientSession(read, write) as session:  # type: ignore[attr-defined]
        await session.initialize()
        found: dict[str, object] = {"names": [tool.name for tool in (await session.list_tools()).tools]}
        for name in ("build_timeline", "find_times", "check_times"):
            found[name] = str((await session.call_tool(name, {"text": SAID})).content)
        given = {"text": "We met yesterday.", "reference": "2026-05-01"}
        found["ground_dates"] = str((await session.call_tool("ground_dates", given)).content)
        wrong = await session.call_tool("build_timeline", {"text": SAID, "timezone": "Mars"})
        return {**found, "wrong": str(wrong.content)}

"""The command on a real terminal and in real shells: colour, progress, interruption, pipes, completion."""

from __future__ import annotations

import os
import pty
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

COMMAND = [sys.executable, "-m", "timeline"]
SAID = "The hearing, due at 23:30, began at 00:10."
SHELLS = {name: shutil.which(name) for name in ("bash", "zsh", "fish")}


def on_a_terminal(*args: str, **environment: str) -> str:
    """What the command writes when both its outputs are a terminal."""
    ours, theirs = pty.openpty()
    given = {key: value for key, value in os.environ.items() if key != "NO_COLOR"}
    with subprocess.Popen(
        [*COMMAND, *args], stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs, env={**given, "TERM": "xterm", **environment}
    ) as process:  # fmt: skip
        os.close(theirs)
        said = b""
        while part := read(ours):
            said += part
        assert process.wait() == 0
    os.close(ours)
    return said.decode()


def read(file: int) -> bytes:
    """What comes next; nothing when the other side has closed it."""
    try:
        return os.read(file, 65536)
    except OSError:
        return b""


@pytest.fixture
def said(tmp_path: Path) -> str:
    """A file with a text in it."""
    (tmp_path / "said.txt").write_text(SAID)
    return str(tmp_path / "said.txt")


def test_titles_are_bold_on_a_terminal(said: str) -> None:
    assert "\x1b[1m" in on_a_terminal("build", said)


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}], ids=str)
def test_no_colour_is_shown_to_who_asks_for_none(said: str, environment: dict[str, str]) -> None:
    assert "\x1b[1m" not in on_a_terminal("build", said, **environment)


def test_many_files_say_how_far_they_are_and_leave_no_trace_of_it(tmp_path: Path) -> None:
    for n in range(12):
        (tmp_path / f"{n:02d}.txt").write_text(SAID)
    shown = on_a_terminal("check", str(tmp_path))
    assert "12/12" in shown
    assert shown.endswith("\r\x1b[K")


def test_a_notice_does_not_stand_behind_the_progress(tmp_path: Path) -> None:
    for n in range(12):
        (tmp_path / f"{n:02d}.txt").write_text(SAID)
    shown = on_a_terminal("build", str(tmp_path), "-o", str(tmp_path / "out"))
    assert shown.count("\r\x1b[K" + str(tmp_path)) == 12


def test_few_files_and_pipes_get_no_progress(said: str) -> None:
    assert "1/1" not in on_a_terminal("check", said)
    done = subprocess.run([*COMMAND, "check", *[said] * 12], capture_output=True, check=True)
    assert done.stderr == b""


@pytest.fixture(name="heard")
def interrupts_are_heard() -> Iterator[None]:
    """A command started here hears an interrupt, even where the tests run in the background of a shell that ignores it."""
    kept = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, kept)


@pytest.mark.usefixtures("heard")
def test_an_interrupted_command_ends_with_130_and_no_traceback() -> None:
    with subprocess.Popen([*COMMAND, "times", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:  # fmt: skip
        assert process.stdin is not None
        process.stdin.write(b"Call at 9:30. " * 10)
        process.stdin.flush()
        wait_until_it_reads(process.pid)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=30)
    assert process.returncode == 130
    assert b"Traceback" not in errors


def wait_until_it_reads(number: int) -> None:
    """Until the command sleeps with all its modules loaded, which is when it waits for its text."""
    for _ in range(600):
        state = Path(f"/proc/{number}/wchan")
        if state.exists() and "pipe" in state.read_text():
            return
        time.sleep(0.05 if state.exists() else 0.005)


@pytest.mark.parametrize("args", [("times",), ("build", "--format", "json")], ids=" ".join)
def test_a_pipe_closed_half_way_is_no_error(tmp_path: Path, args: tuple[str, ...]) -> None:
    (tmp_path / "long.txt").write_text("Call me at 9:30 on Friday. " * 3000)
    with subprocess.Popen([*COMMAND, *args, "long.txt"], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:  # fmt: skip
        assert process.stdout is not None
        process.stdout.read(10)
        process.stdout.close()
        errors = process.stderr.read() if process.stderr else b""
        assert process.wait() == 0
    assert b"Traceback" not in errors
    assert b"Broken" not in errors


ASK = {
    "bash": "COMP_WORDS=({words}); COMP_CWORD={at}; _timeline_completion timeline; printf '%s\\n' \"${{COMPREPLY[@]}}\"",
    "fish": "complete -C '{words}'",
    "zsh": "compadd() {{ print -l -- ${{(P)5}} }}; _describe() {{ print -l -- ${{(P)3}} }}; words=({words}); CURRENT={at}+1; _timeline_completion",
}
SOURCE = {
    "bash": 'eval "$(timeline completion bash)"; ',
    "fish": "timeline completion fish | source; ",
    "zsh": 'compdef() { }; eval "$(timeline completion zsh)"; ',
}


def completed(shell: str, *words: str) -> str:
    """What a shell offers for the last of some words."""
    if SHELLS[shell] is None or not (Path(sys.executable).parent / "timeline").exists():
        pytest.skip(f"no {shell} here")
    asked = SOURCE[shell] + ASK[shell].format(words=" ".join(words), at=len(words) - 1)
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    done = subprocess.run(
        [str(SHELLS[shell]), "-c", asked],
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, "PATH": path},
        timeout=60,
    )
    return done.stdout


@pytest.mark.parametrize("shell", SHELLS)
def test_a_shell_completes_a_command(shell: str) -> None:
    offered = completed(shell, "timeline", "bu")
    assert "build" in offered
    assert "check" not in offered


@pytest.mark.parametrize("shell", SHELLS)
def test_a_shell_completes_an_option_and_a_format(shell: str) -> None:
    assert "--reference" in completed(shell, "timeline", "build", "--ref")
    assert "markdown" in completed(shell, "timeline", "build", "--format", "mark")

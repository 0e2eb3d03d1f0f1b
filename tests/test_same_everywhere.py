"""The same bytes on every machine: whatever its zone, its language and its hash seed, and with no network."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from itertools import product
from pathlib import Path

import pytest

from timeline import build_timeline
from timeline.errors import Unresolved

ROOT = Path(__file__).parents[1]
CODE = """
import socket, sys
def refuse(*_, **__):
    raise OSError("no network")
socket.socket.connect = socket.create_connection = socket.getaddrinfo = refuse
from timeline import build_timeline
for text in (
    "We left Oslo at 9:00 on 4 May 2022 and landed in Denver at 12:20. At 14:00 we met Ms. Diaz.",
    "SYDNEY, Australia – The ferry, due at 9 p.m., sailed at 9:40 EST on Tuesday, nearly an hour late.",
    "In London, on 27 October 2024, the alarm rang at 01:50, stopped at 01:05 and rang again two hours later.",
    "The session, called for 9, opened at half past and closed before noon the next day.",
):
    sys.stdout.buffer.write(build_timeline(text).to_json().encode() + b"\\n")
"""
ZONES, LANGUAGES = ("UTC", "Asia/Kolkata", "America/St_Johns"), ("C", "tr_TR.UTF-8", "de_DE.UTF-8")


def output(zone: str, language: str, seed: str) -> bytes:
    """What a process of its own prints."""
    environment = {
        **os.environ,
        "TZ": zone,
        "LANG": language,
        "LC_ALL": language,
        "PYTHONHASHSEED": seed,
        "PYTHONPATH": str(ROOT),
    }
    done = subprocess.run([sys.executable, "-c", CODE], env=environment, capture_output=True, check=True, cwd=ROOT)
    return done.stdout


@pytest.fixture(scope="module")
def first() -> bytes:
    """The output of one machine."""
    return output("UTC", "C", "0")


@pytest.mark.parametrize(("zone", "language"), list(product(ZONES, LANGUAGES)))
def test_zone_language_and_hash_seed_change_no_byte(first, zone, language):
    seed = str(1 + ZONES.index(zone) * 3 + LANGUAGES.index(language))
    assert output(zone, language, seed) == first


def test_something_was_printed(first):
    assert first.count(b'"timeline/1"') == 4


@pytest.mark.parametrize("collecting", [True, False])
def test_the_garbage_collector_is_left_as_it_was(collecting):
    was = gc.isenabled()
    (gc.enable if collecting else gc.disable)()
    try:
        build_timeline("The hall opened at 9 and closed at 11.")
        with pytest.raises(Unresolved):
            build_timeline("The session began at 9:00 and ended at 10:00. It lasted five hours.", strict=True)
        assert gc.isenabled() is collecting
    finally:
        (gc.enable if was else gc.disable)()

"""Imports go down the list of layers only."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import timeline

ROOT = Path(timeline.__file__).parent
LAYERS = [
    "_later", "errors", "text", "values", "zones", "rules", "lang", "solving", "mentions", "events", "constraints", "timelines",
    "views", "testing", "strategies", "_options", "_build", "_ground", "_api", "commands", "cli", "__main__",
]  # fmt: skip
MODULES = sorted(ROOT.rglob("*.py"))


def layer(name: str) -> int:
    """The number of the layer that a module of the package belongs to."""
    parts = name.split(".")
    return LAYERS.index(parts[1]) if len(parts) > 1 and parts[1] in LAYERS else len(LAYERS)


def imports(path: Path) -> Iterator[str]:
    """The names of our own modules that a file imports."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "timeline":
            whole = node.module == "timeline"
            yield from (f"timeline.{alias.name}" for alias in node.names) if whole else [node.module or ""]
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.startswith("timeline."))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_go_down(path: Path) -> None:
    name = ".".join(("timeline", *path.relative_to(ROOT).with_suffix("").parts))
    allowed = {"rules": {"lang"}}.get(name.split(".")[1], set())
    for imported in imports(path):
        above = layer(imported) > layer(name) and imported.split(".")[1] not in allowed
        assert not above, f"{name} imports {imported}"

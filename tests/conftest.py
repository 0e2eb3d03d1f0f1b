"""Options of the whole suite."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--deep`` runs the long forms of the laws."""
    parser.addoption("--deep", action="store_true", help="run the long forms of the laws")

"""Options of the whole suite, and how hard its laws are tried."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, Phase, settings

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]
settings.register_profile("default", deadline=None, suppress_health_check=SLOW, database=None, derandomize=True)
settings.register_profile("random", deadline=None, suppress_health_check=SLOW)
settings.register_profile("quick", max_examples=25, deadline=None, database=None, derandomize=True)
seen = {
    "phases": (Phase.explicit, Phase.generate),
    "database": None,
    "derandomize": True,
}  # a fault need not be made small
settings.register_profile("faults", max_examples=40, deadline=None, suppress_health_check=SLOW, **seen)
settings.register_profile("deep", max_examples=2000, deadline=None, suppress_health_check=SLOW)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--deep`` runs the long forms of the laws; ``HYPOTHESIS_PROFILE=deep`` tries every law on more examples."""
    parser.addoption("--deep", action="store_true", help="run the long forms of the laws")

"""What the laws of zones share."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files

import pytest
import whenever


@pytest.fixture(scope="module", name="oracle")
def clocks_of_the_oracle() -> Iterator[None]:
    """The `whenever` library reads the zones of the tzdata package, as the project does."""
    whenever.reset_tzpath([str(files("tzdata") / "zoneinfo")])
    whenever.clear_tzcache()
    yield
    whenever.reset_tzpath()
    whenever.clear_tzcache()

"""JSON Lines: one flat object per event, its instants in UTC."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

from timeline.timelines import Timeline
from timeline.views.objects.records import render as records


def render(told: Timeline) -> str:
    """One line per event, each with the same keys."""
    return "".join(json.dumps(each, default=written) + "\n" for each in records(told))


def written(value: Any) -> str:
    """An instant or a clock time in ISO 8601."""
    if isinstance(value, dt.datetime):
        return value.isoformat().replace("+00:00", "Z")
    raise TypeError(value)

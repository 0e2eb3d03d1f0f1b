"""A data frame of events: polars where that is installed, else pandas; each column of one type."""

from __future__ import annotations

from typing import Any

from timeline.errors import MissingExtra
from timeline.timelines import Timeline
from timeline.views._plain import optional
from timeline.views.objects.records import LENGTHS, TIMES
from timeline.views.objects.records import render as records


def render(told: Timeline, library: str | None = None) -> Any:
    """The frame, one row per event; *library* is "polars" or "pandas"."""
    if library == "pandas":
        return pandas_frame(told)
    try:
        return polars_frame(told)
    except MissingExtra:
        if library == "polars":
            raise
        return pandas_frame(told)


def kinds() -> dict[str, str]:
    """The kind of every column: text, instant, clock or seconds."""
    found = {"id": "text", "label": "text", "status": "text"}
    for each in TIMES:
        found |= {each: "text", f"{each}_earliest_utc": "instant", f"{each}_latest_utc": "instant"}
        found |= {f"{each}_local": "clock", f"{each}_zone": "text", f"{each}_basis": "text"}
    for each in LENGTHS:
        found |= {each: "text", f"{each}_seconds_least": "seconds", f"{each}_seconds_most": "seconds"}
        found |= {f"{each}_basis": "text"}
    return found | {"words": "text"}


def polars_frame(told: Timeline) -> Any:
    """The frame in polars."""
    pl = optional("polars", "frame")
    types = {
        "text": pl.String,
        "instant": pl.Datetime("us", "UTC"),
        "clock": pl.Datetime("us"),
        "seconds": pl.Float64,
    }
    return pl.DataFrame(records(told), schema={name: types[kind] for name, kind in kinds().items()})


def pandas_frame(told: Timeline) -> Any:
    """The frame in pandas."""
    pd = optional("pandas", "pandas")
    types = {"text": "object", "instant": "datetime64[us, UTC]", "clock": "datetime64[us]", "seconds": "float64"}
    return pd.DataFrame(records(told), columns=list(kinds())).astype({n: types[k] for n, k in kinds().items()})

"""The frame of events as a Parquet file."""

from __future__ import annotations

from io import BytesIO

from timeline.errors import MissingExtra
from timeline.timelines import Timeline
from timeline.views.objects.frame import pandas_frame, polars_frame


def render(told: Timeline) -> bytes:
    """The bytes of the file, written by polars, else by pandas with pyarrow."""
    file = BytesIO()
    try:
        polars_frame(told).write_parquet(file)
    except MissingExtra:
        pandas_frame(told).to_parquet(file, index=False)
    return file.getvalue()

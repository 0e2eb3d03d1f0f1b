"""The timeline as JSON text, in the format that ``timeline schema`` describes."""

from __future__ import annotations

from timeline.timelines import Timeline


def render(told: Timeline, indent: int | None = 2) -> str:
    """The whole of *told*, indented, with a newline at its end."""
    return told.to_json(indent=indent) + "\n"

"""The timeline as JSON text, in the format that ``schema.json`` describes."""

from __future__ import annotations

from timeline.timelines import Timeline


def render(told: Timeline, width: int = 100) -> str:  # noqa: ARG001 - JSON has no width
    """The whole of *told*, indented, with a newline at its end."""
    return told.to_json(indent=2) + "\n"

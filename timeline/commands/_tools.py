"""The tools for programs that think in text: each a function of plain arguments, with what a model is told of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from timeline._api import build_timeline, find_times, ground
from timeline._later import Later

if TYPE_CHECKING:
    from timeline.timelines import codec
else:
    codec = Later("timeline.timelines.codec")

TEXT = {"type": "string", "description": "The prose to read, exactly as it stands."}
REFERENCE = {
    "type": "string",
    "description": "When the text was written, as an ISO 8601 date or time. Leave it out if unknown.",
}
TIMEZONE = {"type": "string", "description": "The IANA zone of the clock times. Leave it out if unknown."}
ARGUMENTS = {"text": TEXT, "reference": REFERENCE, "timezone": TIMEZONE}


class Tool(NamedTuple):
    """A tool: its name, what it is for, what it must be given, and the function that it is."""

    name: str
    about: str
    needs: tuple[str, ...]
    run: Callable[..., Any]

    def schema(self) -> dict[str, Any]:
        """The JSON Schema of its arguments."""
        return {
            "type": "object",
            "properties": ARGUMENTS,
            "required": list(self.needs),
            "additionalProperties": False,
        }


def build(text: str, reference: str | None = None, timezone: str | None = None) -> dict[str, Any]:
    """The whole timeline as JSON values, without the text."""
    told = build_timeline(text, reference=reference, timezone=timezone).to_dict()
    return {key: value for key, value in told.items() if key not in ("text", "constraints")}


def times(text: str, reference: str | None = None, timezone: str | None = None) -> dict[str, Any]:
    """The time expressions."""
    return {"times": [codec.encode(each) for each in find_times(text, reference=reference, timezone=timezone)]}


def grounded(text: str, reference: str, timezone: str | None = None) -> dict[str, Any]:
    """The text with its dates."""
    return {"text": ground(text, reference=reference, timezone=timezone)}


def check(text: str, reference: str | None = None, timezone: str | None = None) -> dict[str, Any]:
    """What cannot be right."""
    told = build_timeline(text, reference=reference, timezone=timezone)
    failed = [codec.encode(each) for each in told.checks if not each.agrees]
    return {"conflicts": [codec.encode(each) for each in told.conflicts], "failed_checks": failed}


TOOLS = (
    Tool("build_timeline", "What happened when in a text: events with start, end, plan, length and delay, each stated, derived or assumed with the words it rests on; contradictions; what was assumed.", ("text",), build),
    Tool("find_times", "Every date, time, duration and recurring time in a text, with its TIMEX3 value and the interval it denotes.", ("text",), times),
    Tool("ground_dates", "The text with each relative time followed by the date that it means, so that it stays true when it is read later.", ("text", "reference"), grounded),
    Tool("check_times", "Contradictions between the times in a text, and stated lengths that do not agree with the clock.", ("text",), check),
)  # fmt: skip


def definitions(key: str) -> list[dict[str, Any]]:
    """The definitions of all tools, the schema of their arguments under *key*.

    >>> [each["name"] for each in definitions("parameters")]
    ['build_timeline', 'find_times', 'ground_dates', 'check_times']
    """
    return [{"name": tool.name, "description": tool.about, key: tool.schema()} for tool in TOOLS]

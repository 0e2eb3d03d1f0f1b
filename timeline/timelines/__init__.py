"""The answer: a timeline of events with their times, delays, sessions, checks and conflicts."""

from __future__ import annotations

from timeline.timelines.model import (
    Assumption,
    Check,
    Claim,
    Conflict,
    Delay,
    Event,
    Length,
    Reference,
    Relation,
    Session,
    Timeline,
    TimeMention,
    TimePoint,
)  # fmt: skip
from timeline.timelines.schema import json_schema

__all__ = [
    "Assumption", "Check", "Claim", "Conflict", "Delay", "Event", "Length", "Reference", "Relation", "Session",
    "TimeMention", "TimePoint", "Timeline", "json_schema",
]  # fmt: skip

"""The answer: a timeline of events with their times, delays, sessions, checks and conflicts."""

from __future__ import annotations

from timeline.timelines.between import Elapsed
from timeline.timelines.explain import Explanation, Reason, Step
from timeline.timelines.merging import merge
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
from timeline.timelines.translate import Difference

__all__ = [
    "Assumption", "Check", "Claim", "Conflict", "Delay", "Difference", "Elapsed", "Event", "Explanation", "Length",
    "Reason", "Reference", "Relation", "Session", "Step", "TimeMention", "TimePoint", "Timeline", "json_schema",
    "merge",
]  # fmt: skip

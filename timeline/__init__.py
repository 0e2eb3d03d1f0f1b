"""Prose in, a solved timeline out: what happened when, with bounds, delays, sessions and the words that prove them.

>>> from timeline import build_timeline
>>> told = build_timeline("The hearing, due at 9:00, began at 9:20.")
>>> [str(each.elapsed) for each in told.delays]
['PT20M']
"""

from __future__ import annotations

from timeline._build import build_timeline, find_times
from timeline._ground import ground
from timeline.errors import TimelineError
from timeline.text import Document
from timeline.timelines import Timeline, TimeMention

__all__ = ["Document", "TimeMention", "Timeline", "TimelineError", "build_timeline", "find_times", "ground"]

"""Document and mentions to events and claims: what happened, planned or actual, and the words that say so."""

from __future__ import annotations

from timeline.events.extract import extract, tensed
from timeline.events.model import BEGUN, Claim, Kind, Story, Told

__all__ = ["BEGUN", "Claim", "Kind", "Story", "Told", "extract", "tensed"]

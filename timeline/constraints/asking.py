"""Times as an assistant is asked for them: the clock that comes next, the hour that a bare hour names, ample parts of a day."""

from __future__ import annotations

import datetime as dt

from timeline.constraints.frame import Frame, Placed, later, midnight
from timeline.constraints.thread import Thread
from timeline.values import Clock, Edge, Grain, Open, time_part
from timeline.values.clock import AMPLE

HOUR = dt.timedelta(hours=1)
ASKED = AMPLE | {"MI": (12, 14), "EV": (18, 24), "NI": (18, 24)}
"""The hours that an assistant takes a part of the day for: its lunch, evening and night are those of appointments."""
BEHIND, FURTHEST = 60, 50


def asked_for(value: object, placed: Placed, frame: Frame) -> Placed:
    """A placing as it is asked for: an hour said without minutes lasts an hour, a part of the day takes all that it may."""
    if not frame.asked:
        return placed
    if placed.grain is Grain.MINUTE and on_the_hour(value):
        return placed._replace(end=later(placed.start, HOUR))
    if (
        placed.grain is Grain.PART
        and not isinstance(value, Edge | Open)
        and not placed.open_end
        and not placed.open_start
    ):
        low, high = ASKED[placed.timex[-2:]]
        day = midnight(dt.date.fromisoformat(placed.timex[:10]))
        return placed._replace(start=later(day, low * HOUR), end=later(day, high * HOUR))
    return placed


def on_the_hour(value: object) -> bool:
    """Whether a value is a clock of which only the hour is said."""
    clock = time_part(value)
    return isinstance(clock, Clock) and clock.minute is None and clock.second is None


def gone(placed: Placed, frame: Frame) -> bool:
    """Whether a clock of today lies on the side of now that an assistant is not asked for: "Monday at 5" on Monday at 8."""
    if not frame.exact or frame.now is None or placed.start.date() != frame.now.date() or placed.grain > Grain.HOUR:
        return False
    return placed.start < frame.now if frame.prefer == "future" else frame.prefer == "past" and placed.start > frame.now


def next_clock(placed: Placed, frame: Frame, thread: Thread) -> int | None:
    """What it costs a clock of no day to lie behind or far off, where which way to look is said and no day was named."""
    way = {"future": 1, "past": -1, "nearest": 0}.get(frame.prefer)
    told = thread.day or thread.aside
    if way is None or not frame.exact or frame.now is None or told:
        return None
    # nearest of those from today on, and of two as near the one to come: "11 pm" told at dawn is not last night's
    if way == 0:
        before = placed.start.date() < frame.now.date()
        away = 2 * (abs(placed.start - frame.now) // HOUR) + (placed.start < frame.now)
        return BEHIND if before else min(FURTHEST, away)
    ahead = (placed.start - frame.now) // HOUR * way
    return BEHIND if (placed.start - frame.now) * way < dt.timedelta(0) else min(FURTHEST, ahead)

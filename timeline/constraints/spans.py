"""Stretches beside a moment: the time before or after another, so much up to or from now, one end of a unit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from timeline.constraints.frame import DAY, Frame, Placed, add_months, later, midnight
from timeline.constraints.relative import UNIT_MONTHS, move, worked
from timeline.values import Edge, Grain, Length, Open, Window
from timeline.values.length import SECONDS

FINE = (Grain.SECOND, Grain.MINUTE, Grain.HOUR)
Piece = tuple[int, int]
IN_WEEK: dict[str, Piece] = {"START": (0, 3), "MID": (2, 5), "END": (4, 7)}
IN_MONTH: dict[str, Piece] = {"START": (0, 10), "MID": (10, 20), "END": (20, 31)}
IN_YEAR: dict[str, Piece] = {"START": (0, 3), "MID": (4, 8), "END": (8, 12)}
IN_DAY: dict[str, Piece] = {"START": (0, 12), "MID": (9, 15), "END": (17, 24)}
CUT = ("REST", "PAST")
ASKED = {"MO": (0, 9, 9, 12), "AF": (12, 15, 16, 19), "EV": (18, 21, 21, 24), "NI": (18, 21, 21, 24)}
IN_PART: dict[str, Piece] = {"START": (0, 50), "MID": (25, 75), "END": (50, 100)}


def open_placings(value: Open, bounds: Iterable[Placed], frame: Frame) -> Iterator[Placed]:
    """The time on one side of each placing of the bound; the far end is open, or now."""
    for bound in bounds:
        edge = bound.start if inner_edge(value, bound) else bound.end
        near = frame.now if value.now and frame.now and frame.now < edge else None
        if value.side > 0:
            yield bound._replace(start=edge, end=later(edge, DAY), open_end=True)
        elif near:
            yield bound._replace(start=near, end=edge)
        else:
            yield bound._replace(start=min(later(edge, -DAY), bound.start), end=edge, open_start=True)


def inner_edge(value: Open, bound: Placed) -> bool:
    """Whether the time begins, or ends, where the bound begins: a clock is its first moment on either side."""
    return bound.grain in FINE or value.whole == (value.side > 0)


def window_placing(window: Window, frame: Frame) -> Placed | None:
    """The units before or after the one that holds now; not whole, the time from now or up to now itself."""
    now, unit = frame.now, window.length.parts[-1][1]
    if now is None or any(n is None for n, _ in window.length.parts):
        return None
    if not window.whole:
        far = reached(now, window, unit)
        return stretch(min(now, far), max(now, far), window) if far else None
    if window.length.worked:
        return worked_stretch(now.date(), window)
    here = unit_holding(now, unit)
    near = here[1] if window.side > 0 else here[0]
    end = move(near, window.length, window.side)
    return stretch(min(near, end), max(near, end), window) if end else None


def worked_stretch(day: dt.date, window: Window) -> Placed:
    """The days that are of no weekend before or after a day, from the first to the last of them."""
    ends = sorted(midnight(worked(day, window.side * n)) for n in (1, window.length.days))
    return stretch(ends[0], later(ends[1], DAY), window)


def reached(now: dt.datetime, window: Window, unit: str) -> dt.datetime | None:
    """The moment a length away; whole days where the unit is a day or longer."""
    far = move(now, window.length, window.side)
    return far if far is None or SECONDS.get(unit, 86400) < 86400 else midnight(far.date())


def stretch(start: dt.datetime, end: dt.datetime, window: Window) -> Placed:
    """The placing of a stretch of time, told as a duration."""
    return Placed(start, end, Grain.CENTURY, str(window))


def unit_holding(now: dt.datetime, unit: str) -> tuple[dt.datetime, dt.datetime]:
    """The calendar unit, hour, minute or second that holds *now*."""
    if unit in UNIT_MONTHS:
        return months_holding(now.date(), UNIT_MONTHS[unit])
    size = SECONDS.get(unit, 86400)
    first = midnight(now.date())
    if unit == "week":
        first = later(first, -now.weekday() * DAY)
    length = dt.timedelta(seconds=size)
    start = later(first, (now - first) // length * length)
    return start, later(start, length)


def months_holding(day: dt.date, count: int) -> tuple[dt.datetime, dt.datetime]:
    """The run of *count* calendar months that holds *day*."""
    first = (day.year * 12 + day.month - 1) // count * count
    start = add_months(day.replace(day=1), first - (day.year * 12 + day.month - 1)) or day
    return midnight(start), midnight(add_months(start, count) or start)


def edge_placings(edge: Edge, units: Iterable[Placed], frame: Frame) -> Iterator[Placed]:
    """One end of each placing of the unit; what is left of it begins today, and what is gone ends so."""
    for unit in units:
        if edge.length is not None:
            yield from filter(None, (measured(unit, edge.which, edge.length),))
            continue
        whole = phase(unit, edge.which) if ample(unit, frame) else unit
        if edge.which in CUT:
            start, end = split(whole, edge.which, frame)
        else:
            start, end = (whole.start, whole.end) if whole is not unit else piece(unit, edge.which)
        yield whole._replace(start=max(start, whole.start), end=min(end, whole.end))


def ample(unit: Placed, frame: Frame) -> bool:
    """Whether a unit is a part of the day that an assistant takes for more hours than others do."""
    return frame.asked and unit.grain is Grain.PART and unit.timex[-2:] in ASKED


def measured(unit: Placed, which: str, length: Length) -> Placed | None:
    """So much of a unit from its beginning, or up to its end; or so much time from its beginning on."""
    far = move(unit.end, length, -1) if which == "END" else move(unit.start, length, 1)
    if far is not None and which == "FROM":
        return stretch_of(unit, far, length)
    if far is None or not unit.start <= far <= unit.end:
        return None
    return (
        unit._replace(end=far, timex=str(length)) if which == "START" else unit._replace(start=far, timex=str(length))
    )


def stretch_of(unit: Placed, end: dt.datetime, length: Length) -> Placed:
    """The time from the beginning of a unit on, told as a duration."""
    return unit._replace(end=end, grain=Grain.CENTURY, timex=str(length))


def phase(unit: Placed, which: str) -> Placed:
    """The early or the late hours of a part of the day, as ample as an assistant takes them."""
    low, middle, late, high = ASKED[unit.timex[-2:]]
    first, last = {"START": (low, middle), "END": (late, high)}.get(which, (low, high))
    day = midnight(dt.date.fromisoformat(unit.timex[:10]))
    return unit._replace(start=later(day, dt.timedelta(hours=first)), end=later(day, dt.timedelta(hours=last)))


def split(unit: Placed, which: str, frame: Frame) -> tuple[dt.datetime, dt.datetime]:
    """What is left, or gone, of a unit that holds today; all of any other; a day and a part of one are parted by the clock."""
    now = frame.now
    if now is None or not unit.start <= now < unit.end:
        return unit.start, unit.end
    cut = now.replace(second=0, microsecond=0) if unit.grain in (Grain.DAY, Grain.PART) else midnight(now.date())
    return (cut, unit.end) if which == "REST" else (unit.start, cut)


def piece(unit: Placed, which: str) -> tuple[dt.datetime, dt.datetime]:
    """The days of a week or a month, the months of a year, the hours of a day that "early" and "late" mean."""
    match unit.grain:
        case Grain.WEEK:
            low, high = (later(unit.start, n * DAY) for n in IN_WEEK[which])
        case Grain.MONTH:
            low, high = (later(unit.start, n * DAY) for n in IN_MONTH[which])
        case Grain.YEAR:
            low, high = (midnight(add_months(unit.start.date(), n) or unit.start.date()) for n in IN_YEAR[which])
        case Grain.DAY:
            low, high = (later(unit.start, dt.timedelta(hours=n)) for n in IN_DAY[which])
        case _:
            size = unit.end - unit.start
            low, high = (later(unit.start, size * n / 100) for n in IN_PART[which])
    return low, high

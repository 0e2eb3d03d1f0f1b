"""EDTF: one line per plan or fact, its start and its end as Extended Date/Time Format, its kind and its label."""

from __future__ import annotations

import re
from collections.abc import Callable

from timeline.timelines import Timeline, TimePoint
from timeline.views._rows import rows
from timeline.views._words import name

UNKNOWN = "XXXX-XX-XX"
SEASONS = {"SP": "21", "SU": "22", "FA": "23", "WI": "24", "Q1": "33", "Q2": "34", "Q3": "35", "Q4": "36", "H1": "40", "H2": "41"}  # fmt: skip
FORMS: tuple[tuple[str, Callable[[re.Match[str]], str]], ...] = (
    (r"(\d{4}-\d\d-\d\dT\d\d:\d\d)((?:[+-]\d\d:\d\d|Z)?)", lambda m: f"{m[1]}:00{m[2]}"),
    (r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[+-]\d\d:\d\d|Z)?)", lambda m: m[0]),
    (r"(\d{4})-([SFWQH][PUAI1-4])", lambda m: f"{m[1]}-{SEASONS.get(m[2], 'XX')}"),
    (r"\d{4}(?:-\d\d(?:-\d\d)?)?", lambda m: m[0]),
    (r"(\d{3})X?", lambda m: f"{m[1]}X"),
    (r"(\d\d)(?:XX)?", lambda m: f"{m[1]}XX"),
)


def render(told: Timeline) -> str:
    """Lines of four cells with tabs between: start, end, kind, label; ".." for an end that is not told."""
    every = ((edtf(row.start), edtf(row.end), row.kind, name(row.event)) for row in rows(told))
    return "".join("\t".join(cells) + "\n" for cells in every)


def edtf(point: TimePoint | None) -> str:
    """A time in EDTF, as far as that can say it; a day that is only counted has an unknown date.

    >>> edtf(TimePoint("2019-06-29T00:36+09:00")), edtf(TimePoint("199")), edtf(TimePoint("2019-SU", approximate=True))
    ('2019-06-29T00:36:00+09:00', '199X', '2019-22~')
    >>> edtf(None), edtf(TimePoint("D0T22:45", approximate=True))
    ('..', 'XXXX-XX-XX')
    """
    if point is None:
        return ".."
    found = written(point)
    return found + "~" if point.approximate and "T" not in found and found != UNKNOWN else found


def written(point: TimePoint) -> str:
    """The value in EDTF, else the days it lies between, else an unknown date."""
    for pattern, form in FORMS:
        match = re.fullmatch(pattern, point.value)
        if match:
            return form(match).replace("+00:00", "Z")
    if point.first and point.last and point.first[0] != "D":
        return f"{point.first[:10]}/{point.last[:10]}"
    return UNKNOWN

"""``python tools/write_named_days.py``: the page of named days and their dates; look at the difference before you commit it."""

from __future__ import annotations

from pathlib import Path

from timeline.lang.en.day_names import NAMES
from timeline.values.named import day_of, length_of

PAGE = Path(__file__).parent.parent / "docs" / "reference" / "named-days.md"
YEARS = range(2024, 2028)
HEAD = """# Named days

*Covers*: every day that English texts may name, and its date in four years. *Not here*: how the dates are worked out;
the modules `timeline.values.observances` and `timeline.values.calendars` tell. *Assumes*: nothing.

A day of several names stands under one of them, without its apostrophes. Dates by the moon are those of astronomers:
where a month begins when the moon is seen, or a government names the day, it can be another one.

"""


def row(key: str, name: str) -> list[str]:
    """A name, how many days it lasts where they are several, and its dates."""
    found = {year: day_of(key, year) for year in YEARS}
    days = length_of(key, YEARS[0])
    dates = (f"{year}-{day[0]:02}-{day[1]:02}" if day else "" for year, day in found.items())
    return [name.title() + (f", {days} days" if days > 1 else ""), *dates]


def when(cells: list[str]) -> tuple[str, list[str]]:
    """The month and day of a row in the first year that has one, to sort by."""
    return next(cell for cell in cells[1:] if cell)[4:], cells


def page() -> str:
    """The whole page, its days in the order of the first year."""
    first = {key: name for name, key in reversed(NAMES.items())}
    rows = sorted((cells for key, name in first.items() if any((cells := row(key, name))[1:])), key=when)
    lines = [["day", *map(str, YEARS)], ["---"] * (1 + len(YEARS)), *rows]
    return HEAD + "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")

"""Web pages read by htmldate and trafilatura, which the extra ``html`` installs."""

from __future__ import annotations

from timeline.errors import MissingExtra
from timeline.text.html import Page, read_page

FIRST_DAY, LAST_DAY = "1990-01-01", "2100-01-01"


def read_page_with_extras(html: str) -> Page:
    """The main text of a page and its day of publication, as those libraries find them where the page states neither."""
    try:
        from htmldate import find_date  # noqa: PLC0415 - an optional third party
        from trafilatura import extract  # noqa: PLC0415 - an optional third party
    except ImportError as error:
        raise MissingExtra(error.name or "trafilatura", "html") from None
    plain = read_page(html)
    text = extract(html, include_comments=False, include_tables=True) or plain.text
    if plain.published is not None:
        return Page(text, plain.published, plain.source)
    day = find_date(html, original_date=True, extensive_search=False, min_date=FIRST_DAY, max_date=LAST_DAY)
    return Page(text, day, "htmldate" if day else "")

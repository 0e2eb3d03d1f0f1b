"""English words before the date of a header."""

from __future__ import annotations

import re

from timeline.text.headers import HeaderWords

QUOTE = r"(?:>\s?){0,4}[*_#\s]{0,4}"
SURE = (
    "Date|Sent|Published|Posted|Filed|Issued|Released|Dated|Written|Recorded|Submitted|Date of (?:report|issue|publication)|"
    "Report date|Publication date|Publish date|First published|Date published|Date posted|Release date|Created"
)
HEADERS = HeaderWords(
    leads=(
        re.compile(rf"{QUOTE}(?:{SURE})(?: on| at)?[*_]{{0,2}}\s?[:|–—-]?[*_]{{0,2}}\s*", re.IGNORECASE),
        re.compile(rf"{QUOTE}By [A-Z][^\n]{{1,60}}?(?:\s?[|,·•–—-]\s?|\s)(?:(?:on|at|Published|Posted)\s)?"),
        re.compile(
            rf"{QUOTE}(?:Last )?(?:Updated|Modified|Revised|Received|Printed)(?: on| at)?\s?[:|–—-]?\s*", re.IGNORECASE
        ),
    ),
    quoted=(re.compile(r"(?:>\s?){0,4}On "), re.compile(r".{0,160}\bwrote:?\s*")),
)

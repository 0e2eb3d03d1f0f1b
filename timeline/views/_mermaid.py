"""Words that Mermaid takes as words, whatever is in them."""

from __future__ import annotations

from timeline.views._plain import short

SAFE = str.maketrans({":": "∶", ";": "⁏", "#": "＃", "%": "％", ",": "‚", "<": "‹", ">": "›", '"': "”", "`": "’", "{": "(", "}": ")"})  # fmt: skip


def safe(words: str, most: int = 60) -> str:
    """The words with look-alikes for the marks that Mermaid would read.

    >>> safe("at 9:30; #1 <b>")
    'at 9∶30⁏ ＃1 ‹b›'
    """
    shown = short(words, most).translate(SAFE).strip()
    return shown if shown and not shown.isspace() else "…"

"""What makes a bare number an hour: the hours of somebody at work, a range after a day, an hour denied after a clock."""

from __future__ import annotations

import re

from timeline.lang.en.around import Around, contrasted, of_a_day, up_to_clock
from timeline.lang.en.nearby import words_before

THERE_BY = re.compile(r"\b(?:back|home|there|in|out|up|done|gone|over|away) by $")


def surely(around: Around, i: int, *, ranged: bool) -> bool:
    """Whether a bare number can be nothing but an hour; *ranged* is whether a clock follows it in a range."""
    if around.style.asked and (of_a_day(around, i) or of_a_day(around, i - 1)) and around.uncounted(i):
        return True
    return (ranged and up_to_clock(around, i)) or (around.before(i) == "not" and contrasted(around, i))


def there_by(around: Around, i: int) -> bool:
    """Whether somebody was there, or back, by an hour, in a text that tells clocks: "we were back by one"."""
    start = around.found[i].start
    return around.style.clocks and THERE_BY.search(around.text, max(0, start - 16), start) is not None


DUTY = frozenset("shift shifts open opens opening hours work works worked working lunch surgery".split())
DUTY_IS = frozenset("is are was were run runs ran".split())


def on_duty(around: Around, i: int) -> bool:
    """Whether two hours say when somebody works or a thing is open: "the shift is three to eleven", "open nine to five"."""
    here, after = around.found[i], around.found[i + 1]
    words = [w.lower() for w in words_before(around.text, here.start, 2)]
    if words[:1] and words[0] in DUTY_IS:
        words = words[1:]
    joined = around.text[here.end : after.start].strip() in ("to", "till", "until")
    return joined and after.rule == "bare_hour" and words[:1] != [] and words[0] in DUTY

"""From single readings to whole German times: neighbours joined, hedges taken in."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from timeline.rules import Manner, Reading, combine, compiled_pattern
from timeline.values import Hedge, Length

GAP = compiled_pattern(r",?(?: (?:dem|den|der|um|gegen|am|vom|des|,)){0,2} ")
HEDGES = {
    "fast": ("LESS_THAN", Hedge.NEARLY), "knapp": ("LESS_THAN", Hedge.NEARLY), "beinahe": ("LESS_THAN", Hedge.NEARLY),
    "etwa": ("APPROX", Hedge.ABOUT), "rund": ("APPROX", Hedge.ABOUT), "ungefähr": ("APPROX", Hedge.ABOUT),
    "mindestens": ("EQUAL_OR_MORE", Hedge.AT_LEAST), "höchstens": ("EQUAL_OR_LESS", Hedge.AT_MOST),
    "über": ("MORE_THAN", Hedge.OVER), "gut": ("MORE_THAN", Hedge.JUST_OVER),
}  # fmt: skip
HEDGE = compiled_pattern(rf"(?<!\w)(?P<hedge>{'|'.join(HEDGES)}) $")
REACH = 14


def compose(text: str, atoms: Sequence[Reading], _: Manner) -> Sequence[Reading]:
    """The times of *text*, made of the readings of its single words."""
    done: list[Reading] = []
    for each in atoms:
        joined = join(text, done[-1], each) if done else None
        if joined is not None:
            done[-1] = joined
        else:
            done.append(hedged(text, each))
    return done


def join(text: str, first: Reading, second: Reading) -> Reading | None:
    """Two neighbours as one reading, where little stands between them and they say one thing."""
    if GAP.fullmatch(text, first.end, second.start) is None:
        return None
    value = combine(first.value, second.value)
    return None if value is None else evolve(first, end=second.end, value=value)


def hedged(text: str, reading: Reading) -> Reading:
    """A length with the hedge before it."""
    found = HEDGE.search(text[max(0, reading.start - REACH) : reading.start])
    if found is None or not isinstance(reading.value, Length):
        return reading
    mod, hedge = HEDGES[found["hedge"].lower()]
    return evolve(reading, start=reading.start - len(found[0]), mod=mod, hedge=hedge)

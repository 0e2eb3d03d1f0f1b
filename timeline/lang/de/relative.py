"""German times told from now or from the time last spoken of."""

from __future__ import annotations

import re

from timeline.lang.de.words import PARTS, either
from timeline.rules import rule
from timeline.values import Moment, Part, Step, Value

DAYS = {"vorgestern": -2, "gestern": -1, "heute": 0, "übermorgen": 2}


@rule(
    rf"(?P<day>{either(DAYS)})(?: (?P<part>früh|{either(PARTS)}))?",
    on=frozenset(DAYS),
    examples={"gestern": "now-1 day", "heute Abend": "now+0 dayTEV", "übermorgen": "now+2 day"},
    rejects=("gestrig",),
)
def today(m: re.Match[str]) -> Value:
    here = Step("now", DAYS[m["day"].lower()], "day")
    return Moment(here, Part(PARTS.get(m["part"].lower(), "MO"))) if m["part"] else here


@rule(
    rf"am (?P<which>nächsten|folgenden|selben|vorigen) (?P<unit>tag|{either(PARTS)})",
    on="am",
    examples={"am nächsten Tag": "then+1 day", "am folgenden Morgen": "then+1 dayTMO"},
    rejects=("am nächsten Bahnhof",),
)
def anaphoric(m: re.Match[str]) -> Value:
    offset = {"s": 0, "v": -1}.get(m["which"][0].lower(), 1)
    here, word = Step("then", offset, "day"), m["unit"].lower()
    return here if word == "tag" else Moment(here, Part(PARTS[word]))

"""Stories with one lie in them: which words are false, and which true words give them away."""

from __future__ import annotations

from typing import Any

from attrs import evolve, frozen

from timeline.testing.histories import Happening, History
from timeline.testing.outings import happened
from timeline.testing.picks import Pick
from timeline.testing.spelling import DATES, WEEKDAYS
from timeline.testing.stories import FIRST_DAY, Story, told_as
from timeline.testing.styles import styled
from timeline.testing.telling import Said, fitting, said_of
from timeline.testing.words import FORMS

LIES = ("length", "delay", "end", "weekday")
WAYS = {"length": (("SE", "L"), ("S", "E", "L"), ("SL", "E")), "delay": (("PSD",), ("PS", "SD")), "end": (("SE",),)}
TOLD = {"length": ("L", "SL"), "delay": ("PSD", "SD", "CPD"), "end": ("SE",)}
GENRES = {"length": ("plain", "news", "minutes", "diary", "sport"), "end": ("plain",)}
GENRES["delay"] = (*GENRES["length"], "travel")
PLACES = {"length": "length", "delay": "delay", "end": "end"}
BESIDE = {"length": ("start", "end"), "delay": ("plan", "start"), "end": ("start",)}


@frozen
class Lie:
    """A planted falsehood: its kind, the span of its words, and the spans of those that cannot stand beside it.

    >>> Lie("length", (20, 29), ((3, 8), (12, 17))).gold()
    {'kind': 'length', 'lie': [20, 29], 'against': [[3, 8], [12, 17]]}
    """

    kind: str
    span: tuple[int, int]
    against: tuple[tuple[int, int], ...]

    def gold(self) -> dict[str, Any]:
        """The lie as JSON values."""
        return {"kind": self.kind, "lie": list(self.span), "against": [list(span) for span in self.against]}


def planted(pick: Pick, kind: str | None = None, *, most: int = 3) -> Story:
    """A story in which one thing that is said cannot be true beside the rest.

    >>> from timeline.testing.picks import Dice
    >>> planted(Dice(3), "length").lie.kind
    'length'
    """
    kind = kind or pick.one(LIES)
    return wrong_weekday(pick, most) if kind == "weekday" else wrong_amount(pick, kind, most)


def wrong_amount(pick: Pick, kind: str, most: int) -> Story:
    """A story with a length, a delay or an end that the clocks beside it deny."""
    anchor = "each" if kind == "end" else None
    style = styled(pick, pick.one(GENRES[kind]))
    style = evolve(style, anchor=anchor or style.anchor, length=pick.one(("digits", "words", "minutes")))
    day = None if style.anchor == "none" else FIRST_DAY
    history = truthful(happened(pick, style.genre, most, day, style.zone))
    who = pick.whole(0, len(history.happenings) - 1)
    history = with_way(pick, history, who, kind)
    style = fitting(evolve(style, zone=history.zone), history)
    style = evolve(style, clock="24") if style.clock == "plain 24" else style
    if kind == "end" and style.clock == "24" and history.moment(history.happenings[who].start).wall.hour < 13:
        style = evolve(style, clock="12")
    said = said_of(pick, history, style)
    liar = max(n for n, each in enumerate(said) if each.who == who and each.key in TOLD[kind])
    wrong = evolve(said[liar], form=plain_form(said[liar], kind), off=off(pick, history.happenings[who], kind))
    said = (*said[:liar], wrong, *said[liar + 1 :])
    return caught(told_as(history, style, said), liar, who, kind)


def truthful(history: History) -> History:
    """The history without what is told only by what follows it, or was called off."""
    kept = tuple(h for h in history.happenings if h.real and not h.at_once and h.way[-1] != "F")
    plain = tuple(h for h in kept if h.thing.base or not h.thing.clause)
    fresh = Happening(history.happenings[0].thing, ("S",), history.happenings[0].start)
    first = evolve(fresh, thing=evolve(fresh.thing, noun="meeting", clause="", plural=False))
    kept = plain[:1] if plain and plain[0].way[0] not in ("G", "N", "CG") else (first,)
    return evolve(history, happenings=kept)


def with_way(pick: Pick, history: History, who: int, kind: str) -> History:
    """The history with one happening told in a way that a lie of *kind* can be planted in."""
    here = history.happenings[who]
    way, minutes = ("CPD",) if here.thing.base else pick.one(WAYS[kind]), 5 * pick.whole(6, 40)
    plain = evolve(here, way=way, lag=None, pause=None, resume=None, plan=None, end=None)
    plain = evolve(plain, plan=here.start - minutes) if kind == "delay" else evolve(plain, end=here.start + minutes)
    return evolve(history, happenings=(*history.happenings[:who], plain, *history.happenings[who + 1 :]))


def plain_form(said: Said, kind: str) -> int:
    """The form of a statement, or the first one that tells the lie in so many words and does not hedge it."""
    told = [n for n, form in enumerate(FORMS[said.key]) if f"{{{PLACES[kind]}}}" in form]
    return said.form if said.form in told else told[0]


def off(pick: Pick, here: Happening, kind: str) -> int:
    """By how many minutes a lie is wrong: never by so little that rounding would excuse it."""
    length = (here.end or here.start) - here.start
    if kind == "end":
        return -length - 5 * pick.whole(2, 30)
    return 5 * pick.whole(4, 30)


def caught(story: Story, liar: int, who: int, kind: str) -> Story:
    """The story with its lie and what speaks against it."""
    spans = [(n, name, span) for n, about, name, span in story.told.places if about == who]
    lie = next(span for n, name, span in spans if n == liar and name == PLACES[kind])
    against = tuple(span for _, name, span in spans if name in BESIDE[kind] and span != lie)
    return evolve(story, lie=Lie(kind, lie, against))


def wrong_weekday(pick: Pick, most: int) -> Story:
    """A story whose heading names a weekday that its date does not fall on."""
    style = evolve(styled(pick, pick.one(("minutes", "diary"))), anchor="heading", date=pick.one(DATES[3:5]))
    history = happened(pick, style.genre, most, FIRST_DAY, style.zone)
    style = evolve(fitting(evolve(style, zone=history.zone), history), anchor="heading")
    told = told_as(history, style, said_of(pick, history, style))
    (start, end) = next(span for _, _, name, span in told.told.places if name == "date")
    right = told.text[start:end].split()[0].rstrip(",")
    wrong = WEEKDAYS[(WEEKDAYS.index(right) + pick.whole(1, 6)) % 7]
    text = told.text[:start] + told.text[start:].replace(right, wrong, 1)
    stop = end + len(wrong) - len(right)
    return evolve(told, text=text, lie=Lie("weekday", (start, stop), ((start, stop),)))


__all__ = ["LIES", "Lie", "planted"]

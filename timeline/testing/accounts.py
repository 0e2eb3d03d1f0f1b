"""Accounts: what happened as two documents tell it, neither of them all of it, with the truth of both together."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from attrs import evolve, frozen

from timeline.testing.histories import Happening, History, cleared
from timeline.testing.picks import Pick
from timeline.testing.stories import FIRST_DAY, Story, Truth, known, told_as
from timeline.testing.styles import ZONES, styled
from timeline.testing.telling import Said, fitting
from timeline.testing.words import HELD, KICKED_OFF

BETWEEN = "\n\n"
BEGINNINGS, ENDINGS = ("S", "P", "PS", "SD"), ("E", "L", "SE", "EL", "SL")
ALONE = {"E": 1, "L": 1}
CLOCKS = ("24", "12", "12 tight", "12 capital")


@frozen
class Accounts:
    """Two stories of one history, of which each happening is in both: `first` tells of beginnings, `second` of ends.

    >>> from timeline.testing import Dice, accounts
    >>> told = accounts(Dice("a"), most=1)
    >>> told.first.history.happenings[0].start == told.second.history.happenings[0].start
    True
    """

    first: Story
    second: Story

    @property
    def texts(self) -> tuple[str, str]:
        """The two documents."""
        return self.first.text, self.second.text

    @property
    def text(self) -> str:
        """The one document after the other."""
        return BETWEEN.join(self.texts)

    @property
    def history(self) -> History:
        """What happened."""
        return self.first.history

    @property
    def options(self) -> dict[str, str]:
        """What to give a reasoner beside the texts."""
        return {**self.first.options, **self.second.options}

    @property
    def first_day(self) -> dt.date:
        """The first day that the texts speak of."""
        return min(self.first.first_day, self.second.first_day)

    @property
    def truths(self) -> tuple[Truth, ...]:
        """The truth of every happening, with all that follows from the two documents together."""
        return tuple(self.truth(n) for n in range(len(self.history.happenings)))

    def truth(self, number: int) -> Truth:
        """The truth of one happening; its spans are those in the one document after the other."""
        here, then, shift = self.first.truth(number), self.second.truth(number), len(self.first.text) + len(BETWEEN)
        spans = (*here.spans, *((a + shift, b + shift) for a, b in then.spans))
        return evolve(here, spans=spans, known=known(self.first.facts(number) | self.second.facts(number)))

    def gold(self) -> dict[str, Any]:
        """The texts and their truth as JSON values, one object for one line."""
        events = [self.first.gold_event(truth) for truth in self.truths]
        return {"texts": list(self.texts), **self.options, "events": events, "conflicts": []}


def accounts(pick: Pick, *, most: int = 2) -> Accounts:
    """One history told by two documents that *pick* makes the choices of.

    >>> from timeline.testing import Dice
    >>> accounts(Dice(1)).texts == accounts(Dice(1)).texts
    True
    """
    day, zone = FIRST_DAY + dt.timedelta(days=pick.whole(0, 4500)), pick.one((None, *ZONES))
    history = cleared(History(day, zone, tuple(seen(pick, most))))
    return Accounts(*(document(pick, history, keys) for keys in (BEGINNINGS, ENDINGS)))


def seen(pick: Pick, most: int) -> Iterator[Happening]:
    """What both documents tell of: things of one day that do not overlap, planned and come to an end."""
    clock, things = 9 * 60 + 5 * pick.whole(0, 60), [thing for thing in HELD if not thing.plural]
    for _ in range(pick.whole(1, most)):
        thing = pick.one(things)
        things.remove(thing)
        end = clock + 5 * pick.whole(2, 36)
        yield Happening(thing, ("S",), clock, end, plan=clock - 5 * pick.whole(1, 12))
        clock = end + 5 * pick.whole(2, 18)


def document(pick: Pick, history: History, keys: tuple[str, ...]) -> Story:
    """One document: a statement of one of some kinds about each happening, in a style of its own."""
    ways = [pick.one(keys) for _ in history.happenings]
    rows = zip(history.happenings, ways, strict=True)
    here = evolve(history, happenings=tuple(evolve(h, way=(key,)) for h, key in rows))
    style = evolve(styled(pick, "plain"), anchor=pick.one(("each", "sentence")), zone=history.zone, mark="")
    style = evolve(style, zoning="given" if history.zone else "none", clock=pick.one(CLOCKS))
    said = tuple(Said(who, key, ALONE.get(key, 0), pick.whole(0, KICKED_OFF - 1)) for who, key in enumerate(ways))
    return told_as(here, fitting(style, here), said)


__all__ = ["Accounts", "accounts"]

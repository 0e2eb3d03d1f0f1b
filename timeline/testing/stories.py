"""Stories: what happened, told in a style, with the truth of every event and time beside the text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import evolve, field, frozen

from timeline.testing.histories import Happening, History, Moment
from timeline.testing.outings import happened
from timeline.testing.picks import Dice, Pick
from timeline.testing.styles import Style, styled
from timeline.testing.telling import Said, Text, fitting, said_of, tell

FIRST_DAY = dt.date(2015, 1, 1)
ANCHORED = {
    "S",
    "SE",
    "CP",
    "CD",
    "CPD",
    "CP early",
    "CD early",
    "CPD early",
    "PS",
    "C",
    "X",
    "PSD",
    "SD",
    "SL",
    "EL",
    "P",
    "PSD early",
    "SD early",
}
FIELDS = ("start", "end", "scheduled_start")


@frozen
class Truth:
    """One event as it was: where the text names it, when it was, and which of that the text tells exactly.

    `known` names the moments and lengths that the text settles.

    >>> sorted(story(Dice("how-to"), genre="minutes", most=1).truths[0].known)
    ['duration', 'end', 'start']
    """

    name: str
    spans: tuple[tuple[int, int], ...]
    status: str
    start: Moment | None
    end: Moment | None
    scheduled_start: Moment | None
    duration: int | None
    delay: int | None
    known: frozenset[str] = field(default=frozenset())
    words: frozenset[str] = field(default=frozenset())


@frozen
class Story:
    """A text with its truth; told again `in_style`, `moved` by weeks, or `told_in` another zone.

    >>> told = next(seeded(1))
    >>> told.moved(2).text == told.text, told.text == told.gold()["text"]
    (False, True)
    """

    text: str
    history: History = field(repr=False)
    style: Style = field(repr=False)
    said: tuple[Said, ...] = field(repr=False)
    told: Text = field(repr=False)
    lie: Any = field(default=None, repr=False)

    @property
    def reference(self) -> str | None:
        """The moment of writing to give a reasoner beside the text, if the text leaves it to be given."""
        return self.history.day.isoformat() if self.style.anchor == "given" and self.history.day else None

    @property
    def timezone(self) -> str | None:
        """The zone to give a reasoner beside the text, if the text leaves it to be given."""
        return self.style.zone if self.style.zoning == "given" else None

    @property
    def options(self) -> dict[str, str]:
        """What to give a reasoner beside the text: `reference=` and `timezone=` where the story needs them."""
        given = {"reference": self.reference, "timezone": self.timezone}
        return {name: value for name, value in given.items() if value is not None}

    @property
    def sentences(self) -> tuple[str, ...]:
        """The sentences of the text without its heading, in order."""
        return self.told.sentences

    @property
    def anchored(self) -> bool:
        """Whether every sentence carries its own dates, so that their order does not matter."""
        return self.style.anchor == "each" and all(each.key in ANCHORED for each in self.said)

    @property
    def truths(self) -> tuple[Truth, ...]:
        """The truth of every event, in the order of telling."""
        return tuple(self.truth(n) for n in range(len(self.history.happenings)))

    def truth(self, number: int) -> Truth:
        """The truth of one event."""
        h, history = self.history.happenings[number], self.history
        return Truth(
            name=h.thing.clause or f"the {h.thing.noun}",
            spans=self.told.names.get(number, ()),
            status="occurred" if h.real else "cancelled",
            start=history.moment(h.start, h.zone) if h.real else None,
            end=history.maybe(h.end, h.zone),
            scheduled_start=history.maybe(h.plan, h.zone),
            duration=None if h.end is None or h.pause is not None else h.end - h.start,
            delay=None if h.plan is None or not h.real else h.start - h.plan,
            known=known(self.facts(number)) - ({"duration"} if h.pause is not None else set()),
            words=frozenset((h.thing.clause or h.thing.noun).split()),
        )

    def facts(self, number: int) -> set[str]:
        """The facts that the sentences about one event state."""
        stated = {fact for each in self.said if each.who == number for fact in each.facts}
        stated |= {fact for each in self.said if each.next_one == number for fact in each.facts_of_next}
        return stated

    @property
    def first_day(self) -> dt.date:
        """The first day that the text speaks of, from which days are counted where no date is known."""
        rows = [(m, h.zone) for n, h in enumerate(self.history.happenings) for m in self.told_minutes(n, h)]
        return min(self.history.moment(m, zone).wall.date() for m, zone in rows)

    def told_minutes(self, number: int, happening: Happening) -> Iterator[int]:
        """The minutes of one happening that clocks of the text tell."""
        stated = self.facts(number)
        rows = (("start", happening.start), ("end", happening.end), ("plan", happening.plan))
        yield from (m for name, m in rows if name in stated and m is not None)
        yield from (m for m in (happening.pause, happening.resume) if m is not None)

    def moved(self, weeks: int) -> Story | None:
        """The same story *weeks* later, told with the same words; None where that cannot be."""
        history = self.history.moved(weeks)
        return None if history is None else told_as(history, self.style, self.said)

    def told_in(self, zone: str) -> Story | None:
        """The same moments on the clocks of another zone; None where the text or the caller cannot name it."""
        first = self.history.moment(self.history.happenings[0].start)
        leaps = any("N" in h.way for h in self.history.happenings)
        if self.style.zoning != "given" or first.offset is None or self.history.day is None or leaps:
            return None
        return transposed(self, zone)

    def in_style(self, **changes: str) -> Story:
        """The same story in another style.

        >>> story(Dice(1)).in_style(clock="12").history == story(Dice(1)).history
        True
        """
        return told_as(self.history, fitting(evolve(self.style, **changes), self.history), self.said)

    def ending(self, first: int) -> Story:
        """The end of the story, from a happening on, or from one before it where that needs what is told before.

        >>> told = story(Dice("a"), genre="minutes")
        >>> told.ending(0) == told, len(told.ending(9).truths)
        (True, 1)
        """
        happenings = self.history.happenings
        first = max(0, min(first, len(happenings) - 1))
        while first and happenings[first].leans:
            first -= 1
        history = evolve(self.history, happenings=happenings[first:])
        said = (s for s in self.said if s.who >= first)
        rest = (evolve(s, who=s.who - first, next_one=None if s.next_one is None else s.next_one - first) for s in said)
        return told_as(history, fitting(self.style, history), tuple(rest)) if first else self

    def gold(self) -> dict[str, Any]:
        """The text and its truth as JSON values, one object for one line."""
        return {
            "text": self.text,
            "reference": self.reference,
            "timezone": self.timezone,
            "genre": self.style.genre,
            "times": [{"span": list(s), "type": kind, "value": value} for s, kind, value in self.told.times],
            "events": [self.gold_event(truth) for truth in self.truths],
            "conflicts": [self.lie.gold()] if self.lie else [],
        }

    def gold_event(self, truth: Truth) -> dict[str, Any]:
        """One event as JSON values: what the text settles, and None for what it leaves open."""
        row: dict[str, Any] = {"name": truth.name, "mentions": [list(s) for s in truth.spans], "status": truth.status}
        for name in FIELDS:
            row[name] = self.spelt(getattr(truth, name)) if name in truth.known else None
        for name in ("duration", "delay"):
            row[name] = iso_length(getattr(truth, name)) if name in truth.known else None
        return row

    def spelt(self, moment: Moment) -> str:
        """A moment in ISO 8601, or counted in days from the first of the story where no date is known."""
        if self.history.day is not None:
            return str(moment)
        return f"D{(moment.wall.date() - self.first_day).days}T{moment.wall:%H:%M}"


def known(stated: set[str]) -> frozenset[str]:
    """The fields that follow from the facts stated of one event."""
    facts = {"scheduled_start" if f == "plan" else "duration" if f == "length" else f for f in stated}
    rules = ({"start", "end", "duration"}, {"scheduled_start", "start", "delay"})
    for _ in rules:
        for rule in rules:
            if len(rule & facts) == 2:
                facts |= rule
    return frozenset(facts & (set(FIELDS) | {"duration", "delay"}))


def iso_length(minutes: int | None) -> str | None:
    """Minutes as an ISO 8601 duration.

    >>> iso_length(75), iso_length(-5), iso_length(0)
    ('PT1H15M', '-PT5M', 'PT0S')
    """
    if minutes is None:
        return None
    hours, rest = divmod(abs(minutes), 60)
    body = (f"{hours}H" if hours else "") + (f"{rest}M" if rest else "")
    return ("-" if minutes < 0 else "") + (f"PT{body}" if body else "PT0S")


def told_as(history: History, style: Style, said: tuple[Said, ...]) -> Story:
    """A history told in a style by its statements."""
    text = tell(history, style, said)
    return Story(text.text, history, style, said, text)


def transposed(story: Story, zone: str) -> Story | None:
    """The story with the same instants, its minutes counted from the midnight that opens it in *zone*."""
    from_noon = dt.datetime.combine(story.history.day or FIRST_DAY, dt.time(12))
    here, there = (History(from_noon.date(), z, ()).moment(720).offset or 0 for z in (story.history.zone, zone))
    shift = there - here
    moved = evolve(story.history, zone=zone, happenings=tuple(shifted(h, shift) for h in story.history.happenings))
    if not moved.clear():
        return None
    first = moved.moment(moved.happenings[0].start).wall.date()
    if first != story.history.moment(story.history.happenings[0].start).wall.date():
        return None
    return told_as(moved, fitting(evolve(story.style, zone=zone), moved), story.said)


def shifted(happening: Any, by: int) -> Any:
    """A happening with every moment later by some minutes."""
    names = ("start", "end", "plan", "pause", "resume")
    return evolve(happening, **{n: v + by for n in names if (v := getattr(happening, n)) is not None})


def story(pick: Pick, *, most: int = 4, genre: str | None = None, anchor: str | None = None) -> Story:
    """A story that *pick* makes the choices of, of at most *most* things and those that follow them.

    >>> print(story(Dice("a")).text == story(Dice("a")).text)
    True
    """
    style = styled(pick, genre)
    if anchor is not None:
        style = evolve(style, anchor=anchor)
    day = None if style.anchor == "none" else FIRST_DAY + dt.timedelta(days=pick.whole(0, 4500))
    history = happened(pick, style.genre, most, day, style.zone)
    style = fitting(evolve(style, zone=history.zone, zoning=style.zoning if history.zone else "none"), history)
    return told_as(history, style, said_of(pick, history, style))


def seeded(count: int, seed: int = 0) -> Iterator[Story]:
    """*count* stories that a seed decides.

    >>> [told.text for told in seeded(2, seed=7)] == [told.text for told in seeded(3, seed=7)][:2]
    True
    """
    for n in range(count):
        yield story(Dice(f"{seed}/{n}"))


__all__ = ["Mapping", "Story", "Truth", "iso_length", "seeded", "story", "told_as"]

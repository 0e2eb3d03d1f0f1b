"""What happened, before anyone tells of it: things with their beginnings, ends, plans and breaks, to the minute."""

from __future__ import annotations

import datetime as dt

from attrs import evolve, frozen

from timeline.testing.picks import Pick, rarely
from timeline.testing.styles import TOLD_OF
from timeline.testing.words import SERIES, Thing
from timeline.zones import instants, local

NOON = 720
DAY = 1440
MORNING = 6 * 60
MINUTE_US = 60_000_000
FLOATING = dt.date(2001, 1, 1)
LATEST_START = 30 * 60


@frozen
class Moment:
    """A moment as clocks show it, and how many minutes they are ahead of UTC; None where no zone is known."""

    wall: dt.datetime
    offset: int | None = None

    def __str__(self) -> str:
        tail = "" if self.offset is None else f"{self.offset // 60:+03d}:{abs(self.offset) % 60:02d}"
        return self.wall.isoformat(timespec="minutes") + tail.replace("-00:00", "+00:00")


@frozen
class Happening:
    """A thing and when it was, in minutes that elapse from the midnight that opens the story.

    `lag` are the minutes since the moment told last, where it is told by them; `at_once` says that it began as
    the one before ended, and `real` that it took place at all. `zone` is that of its clocks where the story has
    several, and `added` the minutes by which a half of a match went on.
    """

    thing: Thing
    way: tuple[str, ...]
    start: int
    end: int | None = None
    plan: int | None = None
    pause: int | None = None
    resume: int | None = None
    lag: int | None = None
    at_once: bool = False
    real: bool = True
    zone: str | None = None
    added: int = 0

    @property
    def leans(self) -> bool:
        """Whether it can be told only after what was told before it: "an hour later", "it reached York"."""
        return self.at_once or self.way[0] in NEEDS_BEFORE or self.thing.clause.startswith("it ")


@frozen
class History:
    """What happened on a day and after: the day is None where no date is known, and the zone where none is."""

    day: dt.date | None
    zone: str | None
    happenings: tuple[Happening, ...]

    def moment(self, minutes: int, zone: str | None = None) -> Moment:
        """What clocks show *minutes* after the story opens: those of the story, or those of a *zone*."""
        noon = dt.datetime.combine(self.day or FLOATING, dt.time(12))
        if self.zone is None:
            return Moment(noon + dt.timedelta(minutes=minutes - NOON))
        first = instants(noon, self.zone)[0]
        wall, offset = local(first + (minutes - NOON) * MINUTE_US, zone or self.zone)
        return Moment(wall, offset // 60)

    def maybe(self, minutes: int | None, zone: str | None = None) -> Moment | None:
        """What clocks show then, if there is a then."""
        return None if minutes is None else self.moment(minutes, zone)

    def moments(self) -> list[Moment]:
        """Every moment of the history."""
        rows = (((h.plan, h.start, h.pause, h.resume, h.end), h.zone) for h in self.happenings)
        return [self.moment(m, zone) for row, zone in rows for m in row if m is not None]

    def clear(self) -> bool:
        """Whether clocks in the zone show each moment once only."""
        if self.zone is None:
            return True
        zones = (h.zone or self.zone for h in self.happenings)
        return all(len(instants(m.wall, zone)) == 1 for zone in {*zones} for m in self.moments())

    def moved(self, weeks: int) -> History | None:
        """The same clocks *weeks* later; None where clocks of the zone change meanwhile, or no date is known."""
        if self.day is None:
            return None
        there = evolve(self, day=self.day + dt.timedelta(weeks=weeks))
        same = all(here.offset == then.offset for here, then in zip(self.moments(), there.moments(), strict=True))
        return there if same and there.clear() else None


WAYS: tuple[tuple[str, ...], ...] = (
    ("S",), ("SE",), ("S", "E"), ("SL",), ("S", "L"), ("EL",), ("PS",), ("P", "S again"), ("SD",), ("PD",), ("PSD",),
    ("PS", "E"), ("PSD", "E"), ("SD", "L"), ("P", "S again", "E"), ("SE", "H"), ("S", "B", "E"), ("G",), ("G", "E"),
    ("G", "L"), ("S", "F"), ("X",), ("N",), ("N", "E"), ("N", "L"),
)  # fmt: skip
CLAUSE_WAYS = (("C",), ("CG",))
LOG_WAYS = (("S",), ("S", "E"), ("SD",))
NEEDS_BEFORE = {"G", "CG", "N"}


def lived(pick: Pick, genre: str, most: int, day: dt.date | None, zone: str | None) -> History:
    """A history of at most *most* happenings."""
    found: list[Happening] = []
    things, clock = list(TOLD_OF[genre]), 9 * 60 + 5 * pick.whole(0, 190)
    series = rarely(pick, 6)
    step = pick.one((5, 1))
    for n in range(pick.whole(1, most)):
        thing = pick.one(things)
        things = [t for t in things if apart(t, thing)]
        if series and not thing.clause and thing.noun.isalpha():
            thing = evolve(thing, noun=f"{SERIES[n]} session", plural=False)
        each = happening(pick, thing, clock, step, genre, found)
        found.append(each)
        if each.way[-1] == "F":
            follower = pick.one(tuple(t for t in things if not t.clause and not t.plural) or (Thing("vote"),))
            things = [t for t in things if apart(t, follower)]
            end = each.end or each.start
            length = step * pick.whole(1, 50)
            found.append(Happening(follower, (), end, end + length, at_once=True))
        clock = last_of(found[-1]) + step * pick.whole(1, 40)
        if clock > LATEST_START:
            break
    return cleared(History(day, zone, tuple(found)))


def apart(one: Thing, other: Thing) -> bool:
    """Whether two things cannot be taken for one another."""
    return one.clause != other.clause if one.clause else one.noun.split()[-1] != other.noun.split()[-1]


def last_of(happening: Happening) -> int:
    """The last moment of a happening."""
    return max(m for m in (happening.start, happening.end) if m is not None)


def happening(pick: Pick, thing: Thing, clock: int, step: int, genre: str, before: list[Happening]) -> Happening:
    """One thing that happens at *clock* or soon after."""
    ways = CLAUSE_WAYS if thing.clause else LOG_WAYS if genre == "log" else WAYS
    if not before or not before[-1].real or genre == "log":
        ways = tuple(w for w in ways if w[0] not in NEEDS_BEFORE)
    if before and not one_day(before[-1]):
        ways = tuple(w for w in ways if w[0] != "N")
    way = pick.one(ways)
    told = "".join(way)
    start, lag = clock, None
    if way[0] in ("G", "CG"):
        start = last_of(before[-1]) + step * pick.whole(1, 40)
        lag = start - last_of(before[-1])
    elif way[0] == "N":
        start = (last_of(before[-1]) // DAY + 1) * DAY + 7 * 60 + step * pick.whole(0, 600 // step)
    found = Happening(thing, way, start, lag=lag, real=way != ("X",))
    return lasting(pick, planned(pick, found, told, step), told, step)


def one_day(happening: Happening) -> bool:
    """Whether all that is told of a happening was on one day, and none of it at night, when "the next day" is in doubt."""
    told = (happening.plan, happening.start, happening.pause, happening.resume, happening.end)
    minutes = [m for m in told if m is not None]
    return len({m // DAY for m in minutes}) == 1 and min(minutes) % DAY >= MORNING


def planned(pick: Pick, happening: Happening, told: str, step: int) -> Happening:
    """A happening with its plan, where it is told with one: mostly before it began, sometimes after."""
    if "X" in told:
        return evolve(happening, plan=happening.start)
    if "P" not in told and "D" not in told:
        return happening
    early = rarely(pick) and "early" not in told
    late = step * pick.whole(1, 30)
    return evolve(happening, plan=happening.start + late if early else happening.start - late)


def lasting(pick: Pick, happening: Happening, told: str, step: int) -> Happening:
    """A happening with its end, and perhaps a break before it, where it is told with one."""
    if not set(told.replace("early", "").replace("again", "")) & set("ELBFH"):
        return happening
    length = step * pick.whole(1, 60)
    if "B" not in told:
        return evolve(happening, end=happening.start + length)
    pause = happening.start + length
    resume = pause + step * pick.whole(1, 18)
    return evolve(happening, pause=pause, resume=resume, end=resume + step * pick.whole(1, 30))


def cleared(history: History) -> History:
    """The history, some weeks later where clocks would show one of its moments twice."""
    for weeks in range(12):
        there = history if history.day is None else evolve(history, day=history.day + dt.timedelta(weeks=weeks))
        if there.clear():
            return there
    return evolve(history, zone=None)

"""What is known of one event, read from the solved constraints: times at their grain, lengths, and how we know."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from fractions import Fraction

from attrs import field, frozen

from timeline.constraints.problem import ORIGIN, Constraint, Tier, Which
from timeline.constraints.relative import calendar_unit
from timeline.constraints.solved import (
    Chain,
    Component,
    Known,
    Solved,
    beside,
    event_of,
    grown,
    moved,
    named,
    solved,
    spliced,
    swapped,
)
from timeline.timelines.memory import Memory, Seen
from timeline.values import Grain, Length
from timeline.zones import local, offset_at, offset_gaps

EPOCH = dt.datetime(1970, 1, 1)
MICRO = dt.timedelta(microseconds=1)
DAY = 86_400_000_000
SECOND = 1_000_000
FINE = (Grain.SECOND, Grain.MINUTE)
UNITS = {
    Grain.MONTH: "month",
    Grain.QUARTER: "quarter",
    Grain.HALF: "half",
    Grain.YEAR: "year",
    Grain.DECADE: "decade",
    Grain.CENTURY: "century",
}
COUNTED = {Grain.DAY: "day", Grain.MONTH: "month", Grain.YEAR: "year"}


@frozen
class When:
    """A time of an event: the unit that holds it, the least and the greatest that it can be, and how we know."""

    start: dt.datetime
    instant: int
    grain: Grain
    timex: str
    zone: str | None
    offset: int | None
    low: int | None
    high: int | None
    approximate: bool = False
    basis: str = "stated"
    because: tuple[str, ...] = ()


@frozen
class Long:
    """A length: microseconds, the calendar length where one was said or counted, and its bounds."""

    size: int | None
    said: str | None = None
    bounds: tuple[int | None, int | None] = (None, None)
    approximate: bool = False
    basis: str = "stated"
    because: tuple[str, ...] = ()


@frozen
class Facts:
    """What is known of one event."""

    start: When | None = None
    end: When | None = None
    plan: When | None = None
    plan_end: When | None = None
    lasts: Long | None = None
    delay: Long | None = None
    meant: Long | None = None


NOTHING = Facts()


@frozen(eq=False)
class Answers:
    """The constraints solved, and solved again with every hedged figure taken at its word."""

    real: Solved
    figure: Solved
    floating: bool = False
    memory: Memory = field(factory=Memory, repr=False)

    @classmethod
    def of(cls, constraints: Sequence[Constraint], *, floating: bool = False) -> Answers:
        """Both solutions; components in which nothing is hedged share one. *floating* says that no date is known."""
        real = solved(c for c in constraints if c.tier != Tier.FIGURE)
        hedged = {c.later for c in constraints if c.tier == Tier.FIGURE}
        apart = {id(real.where[name]) for name in hedged if name in real.where}
        rest = [each for each in real.components if id(each) not in apart]
        names = frozenset(name for each in rest for name in each.names if name != ORIGIN)
        return cls(
            real,
            joined(rest, solved(c for c in constraints if c.later not in names and c.earlier not in names)),
            floating,
        )

    def plus(self, constraints: Chain, more: Chain) -> Answers:
        """Both solutions of *constraints*, which these are, with *more*, in which nothing is hedged, put into them."""
        points = named(more)
        shared = all(self.figure.where.get(name) is self.real.where.get(name) for name in points)
        real = grown(self.real, more)
        figure = real if shared else grown(self.figure, more)
        if real is None or figure is None:
            return self.anew((*constraints, *more), points)
        memory = self.memory.but(map(event_of, figure.names))
        return Answers(swapped(self.real, real), swapped(self.figure, figure), self.floating, memory)

    def anew(self, constraints: Chain, points: Collection[str], events: Iterable[str] = ()) -> Answers:
        """Both solutions of *constraints*, of which these are but for those about *points*; what is said of *events* is read again."""
        there = beside(self.figure, points)
        part = Answers.of([c for c in constraints if c.later in there or c.earlier in there])
        memory = self.memory.but({*map(event_of, there), *events})
        return Answers(
            spliced(self.real, part.real, there), spliced(self.figure, part.figure, there), self.floating, memory
        )

    def seen(self, event: str) -> Seen:
        """What is worked out for an event by its id."""
        found = self.memory.seen.get(event)
        if found is None:
            found = self.memory.seen[event] = Seen(self.looked_up(event))
        return found

    def facts(self, event: str) -> Facts:
        """The facts of an event by its id, read once."""
        return self.seen(event).facts

    def looked_up(self, event: str) -> Facts:
        """The facts of an event as they are read from the solutions."""
        if f"{event}.start" not in self.figure.where:
            return NOTHING
        start, end, plan, plan_end = (self.when(f"{event}.{which}") for which in Which)
        lasts = self.long(f"{event}.start", f"{event}.end", start, end)
        meant = self.long(f"{event}.scheduled_start", f"{event}.scheduled_end", plan, plan_end)
        delay = self.long(f"{event}.scheduled_start", f"{event}.start", plan, start)
        return Facts(start, end, plan, plan_end, lasts, delay, meant)

    def when(self, name: str) -> When | None:
        """The time of a point, where its bounds meet to their grain; approximate where only figures make them."""
        known = self.real.known(name)
        found = unit(known, known, False)
        if found is None and self.real.where.get(name) is not self.figure.where[name]:
            found = unit(self.figure.known(name), known, True)
        return found

    def long(self, a: str, b: str, early: When | None, late: When | None) -> Long | None:
        """The time from *a* to *b*: as said, as it follows from the times, or as hedged."""
        known = self.real.between(a, b)
        said = stated(self.real.where.get(a), a, b)
        if said is not None:
            return told(said, a, known, False)
        if known.exact:
            low, high = self.season(early, late)
            if (low, high) != (0, 0) and known.low is not None:
                bounds = (known.low + low, known.low + high)
                return Long(known.low, None, bounds, True, basis(known.chain), names(known.chain))
            return Long(known.low, None, (known.low, known.high), False, basis(known.chain), names(known.chain))
        counted = calendar_apart(early, late)
        if counted is not None:
            return counted
        return self.hedged(a, b, known)

    def season(self, early: When | None, late: When | None) -> tuple[int, int]:
        """How much less and more than it seems the time between two zones can be, as long as the season is not known."""
        if not self.floating or early is None or late is None or early.zone is None or late.zone is None:
            return 0, 0
        if early.zone == late.zone or early.offset is not None or late.offset is not None:
            return 0, 0
        least, most = offset_gaps(early.zone, late.zone)
        here = offset_at(late.instant, late.zone) - offset_at(early.instant, early.zone)
        return (here - most) * SECOND, (here - least) * SECOND

    def hedged(self, a: str, b: str, known: Known) -> Long | None:
        """The time from *a* to *b* with every hedged figure taken at its word."""
        if self.figure.where[a] is self.real.where.get(a):
            return None
        said = stated(self.figure.where.get(a), a, b)
        if said is not None:
            return told(said, a, known, True)
        found = self.figure.between(a, b)
        if not found.exact:
            return None
        return Long(found.low, None, (known.low, known.high), True, basis(found.chain), names(found.chain))


def joined(components: Sequence[Component], more: Solved) -> Solved:
    """Components beside a solution of the rest."""
    return Solved((*components, *more.components), moved(more.where, (), components))


def unit(known: Known, limits: Known, approximate: bool) -> When | None:
    """The instant, or the calendar unit, that holds all that a point can be; None where there is no such unit."""
    if known.low is None or known.high is None:
        return None
    anchors = [c for c in (*known.floor[:1], *known.ceiling[:1]) if c.earlier == ORIGIN and c.grain]
    if not anchors:
        return None
    found = placed(known, anchors)
    if found is None:
        return None
    start, instant, grain, timex = found
    return When(
        start,
        instant,
        grain,
        timex,
        anchors[0].zone,
        anchors[0].offset,
        limits.low,
        limits.high,
        approximate,
        basis(known.chain),
        names(known.chain),
    )


def placed(known: Known, anchors: Sequence[Constraint]) -> tuple[dt.datetime, int, Grain, str] | None:
    """The start of the unit, its instant, its grain, and its TIMEX3 value."""
    low, clocks = known.low or 0, (anchors[0].zone, anchors[0].offset)
    wall = wall_of(low, *clocks)
    if known.exact and any(Grain[c.grain.upper()] in FINE for c in anchors):
        second = wall.second or any(c.grain == "second" and c.low == low for c in anchors)
        grain = Grain.SECOND if second else Grain.MINUTE
        return wall, low, grain, wall.isoformat()[: 19 if second else 16]
    holding = [c for c in anchors if c.value and holds(c, known) and Grain[c.grain.upper()] not in FINE]
    if holding:
        best = min(holding, key=lambda c: (c.high or 0) - (c.low or 0))
        return wall_of(best.low or 0, best.zone, best.offset), best.low or 0, Grain[best.grain.upper()], best.value
    return calendar(wall, wall_of(known.high or 0, *clocks), max(Grain[c.grain.upper()] for c in anchors), low)


def holds(anchor: Constraint, known: Known) -> bool:
    """Whether all that a point can be lies inside the time that was said."""
    if anchor.low is None or anchor.high is None or known.low is None or known.high is None:
        return False
    return anchor.low <= known.low and known.high <= anchor.high


def calendar(
    low: dt.datetime, high: dt.datetime, grain: Grain, instant: int
) -> tuple[dt.datetime, int, Grain, str] | None:
    """The day, month or year that holds both walls, no finer than *grain*."""
    if grain in (Grain.HOUR, Grain.PART, Grain.DAY):
        return (low, instant, Grain.DAY, low.date().isoformat()) if low.date() == high.date() else None
    found = calendar_unit(low.date(), UNITS[grain]) if grain in UNITS else None
    if found is None or not found.start <= high < found.end:
        return None
    return found.start, instant - (low - found.start) // MICRO, grain, found.timex


def wall_of(instant: int, zone: str | None, offset: int | None = None) -> dt.datetime:
    """What clocks show at an instant, in a zone or at an offset; a time without either is its own wall time."""
    try:
        if offset is not None or zone is None:
            return EPOCH + (instant + (offset or 0) * 1_000_000) * MICRO
        return local(instant, zone)[0]
    except OverflowError:
        return dt.datetime.max if instant > 0 else dt.datetime.min


def stated(component: Component | None, a: str, b: str) -> Constraint | None:
    """The figure that a claim gives for the time between two points, where it was not set aside."""
    if component is None:
        return None
    return component.figures.get((a, b)) or component.figures.get((b, a))


def told(said: Constraint, a: str, known: Known, approximate: bool) -> Long:
    """A length as a claim gives it."""
    sign = 1 if said.earlier == a else -1
    size = None if said.low is None else sign * (said.low + said.months * 2_629_746_000_000)
    return Long(size, said.value, (known.low, known.high), approximate, "stated", said.because)


def calendar_apart(early: When | None, late: When | None) -> Long | None:
    """The difference of two days, months or years, counted in that unit."""
    if early is None or late is None or early.grain != late.grain or early.grain not in COUNTED:
        return None
    days = (late.start - early.start).days
    months = (late.start.year - early.start.year) * 12 + late.start.month - early.start.month
    count = {Grain.DAY: days, Grain.MONTH: months, Grain.YEAR: months // 12}[early.grain]
    said = str(Length(((Fraction(abs(count)), COUNTED[early.grain]),)))
    because = tuple(dict.fromkeys((*early.because, *late.because)))
    way = "assumed" if "assumed" in (early.basis, late.basis) else "derived"
    return Long(days * DAY, said, (days * DAY, days * DAY), early.approximate or late.approximate, way, because)


def basis(chain: Chain) -> str:
    """How we know what a chain says: one claim states it, several derive it, a default assumes it."""
    if any(c.tier in (Tier.DEFAULT, Tier.TELLING) for c in chain):
        return "assumed"
    return "stated" if len(names(chain)) < 2 and all(c.earlier == ORIGIN for c in chain) else "derived"


def names(chain: Iterable[Constraint]) -> tuple[str, ...]:
    """The claims of a chain, each once."""
    return tuple(dict.fromkeys(name for c in chain for name in c.because))

"""The problem: what claims and structure ask of the points of a story, as bounds that say who asks for them."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

from timeline.constraints.reckoned import Reckoned
from timeline.events import Claim, Kind, Told
from timeline.mentions import Mention

ORIGIN = "origin"


class Which(StrEnum):
    """The four points of an event."""

    START = "start"
    END = "end"
    PLAN = "scheduled_start"
    PLAN_END = "scheduled_end"


class Tier(StrEnum):
    """How strongly a constraint holds, the strongest first; what is weaker gives way.

    >>> Tier.EXPLICIT.rank < Tier.ORDER.rank < Tier.TELLING.rank
    True
    """

    STRUCTURE = "structure"
    PINNED = "pinned"
    EXPLICIT = "explicit"
    LENGTH = "length"
    SAME = "same"
    EXACT = "exact"
    ORDER = "order"
    HEDGE = "hedge"
    DEFAULT = "default"
    SUGGESTED = "suggested"
    TELLING = "telling"
    FIGURE = "figure"

    @property
    def rank(self) -> int:
        """The place in the order of strength."""
        return RANKS[self]


RANKS = {tier: rank for rank, tier in enumerate(Tier)}
REAL = {Which.START: Which.PLAN, Which.END: Which.PLAN_END}
UNREAL = ("planned", "cancelled")


@frozen(cache_hash=True)
class Constraint:
    """One bound between two points: ``low <= later - (earlier moved by months) <= high``, in microseconds.

    `days` of the bound, 24 hours each, are calendar days: longer or shorter where clocks are put back or on.
    Points are "origin" (1970, or the day that stands for D0) and "e1.start", "e1.end", "e1.scheduled_start",
    "e1.scheduled_end". Where the earlier point is the origin, `grain`, `zone`, `offset` and `value` are those of the
    time said, and `readings` are how far away its other readings lie. `doubtful` marks a weak attachment.
    """

    earlier: str
    later: str
    low: int | None = None
    high: int | None = None
    tier: str = Tier.EXPLICIT
    kind: str = ""
    because: tuple[str, ...] = ()
    months: int = 0
    grain: str = ""
    zone: str | None = None
    offset: int | None = None
    value: str = ""
    readings: tuple[int, ...] = ()
    doubtful: bool = False
    days: int = 0

    @property
    def strength(self) -> int:
        """What the solver compares: the rank of the tier, doubtful constraints behind the rest of it."""
        return 2 * RANKS[Tier(self.tier)] + self.doubtful


def point(event: int, which: Which) -> str:
    """The name of a point of an event.

    >>> point(0, Which.START)
    'e1.start'
    """
    return f"e{event + 1}.{which}"


@frozen
class Said:
    """A claim as its module reads it: with its event, its first time expression, and where that is placed."""

    claim: Claim
    name: str
    told: Told
    other: Told | None
    kinds: frozenset[Kind]
    mention: Mention | None
    found: Reckoned | None
    doubtful: bool = False
    others: frozenset[Kind] = frozenset()

    def here(self, which: Which) -> str:
        """A point of the event; of its plan, where the event was only planned."""
        return point(self.told.number, real(self.told, which))

    def there(self, which: Which) -> str:
        """A point of the other event of the claim."""
        other = self.other or self.told
        return point(other.number, real(other, which))

    def tier(self, tier: Tier) -> Tier:
        """*tier*, or that of defaults where the claim was added to the words."""
        return Tier.DEFAULT if self.claim.basis == "assumed" and tier.rank < Tier.DEFAULT.rank else tier

    def bound(
        self,
        earlier: str,
        later: str,
        low: int | None,
        high: int | None,
        tier: Tier,
        months: int = 0,
        value: str = "",
        days: int = 0,
    ) -> Constraint:
        """A constraint that the claim sets."""
        return Constraint(
            earlier,
            later,
            low,
            high,
            self.tier(tier),
            str(self.claim.kind),
            (self.name,),
            months,
            value=value,
            doubtful=self.doubtful,
            days=days,
        )


def real(told: Told, which: Which) -> Which:
    """The point itself, or the planned one of an event that did not happen."""
    return REAL.get(which, which) if told.status in UNREAL else which

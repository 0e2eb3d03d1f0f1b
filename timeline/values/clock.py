"""Times of day on no particular day."""

from __future__ import annotations

from attrs import field, frozen
from attrs.validators import ge, in_, le, optional


@frozen
class Clock:
    """A time of day: "10:45 p.m." is ``T22:45``, one minute of every day.

    `hour` is None for "half past" with no hour; `twelve` says that the half of the day was not said.

    >>> str(Clock(0, 36))
    'T00:36'
    """

    hour: int | None = field(validator=optional([ge(0), le(24)]))
    minute: int | None = field(default=None, validator=optional([ge(0), le(59)]))
    second: int | None = field(default=None, validator=optional([ge(0), le(60)]))
    twelve: bool = False

    def __str__(self) -> str:
        hour = "XX" if self.hour is None else f"{self.hour:02d}"
        tail = "" if self.second is None else f":{self.second:02d}"
        return f"T{hour}:{self.minute or 0:02d}{tail}"


HOURS = {"MO": (5, 12), "MI": (11, 14), "AF": (12, 18), "EV": (17, 22), "NI": (18, 30), "DT": (6, 18)}
"""The hours that each part of the day denotes; those past 24 are of the next day."""
AMPLE = HOURS | {"MO": (0, 12), "AF": (12, 19), "EV": (16, 24)}
"""The hours that may still be called so: "3 in the morning", "11 in the evening"."""


@frozen
class Part:
    """A part of the day by its TIMEX3 code: morning MO, midday MI, afternoon AF, evening EV, night NI, daytime DT.

    >>> str(Part("EV"))
    'TEV'
    """

    code: str = field(validator=in_(tuple(HOURS)))

    def __str__(self) -> str:
        return f"T{self.code}"

"""The protocol: what a temporal reasoner answers about a text, read from JSON values, JSON text or a timeline.

A reasoner is a callable that takes a text, and `reference=` and `timezone=` where a story has them to give, and
answers with a mapping (or the JSON text of one, as a language model writes it, with or without words around it)::

    {"events": [{"name": "the hearing", "start": "2024-03-04T09:20+01:00", "end": null, "scheduled_start": null,
                 "duration": "PT1H15M", "delay": "PT20M", "because": ["began at 9:20", "an hour and a quarter"]}],
     "conflicts": [["lasted two hours", "9:20", "10:15"]]}

Everything but the names may be left out. A time is ISO 8601 to the precision that is known ("2024-03",
"2024-03-04", "2024-03-04T09:20", with an offset or without), counted from the first day ("D0T09:20") where no date
is known, or a mapping with "value" and perhaps "earliest", "latest" and "approximate". What the library's own
`to_dict()` writes is such an answer, and a timeline is taken as it is.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol

from attrs import field, frozen

from timeline.errors import WrongType
from timeline.testing.histories import Moment
from timeline.testing.stories import Truth

TIMES = ("start", "end", "scheduled_start", "scheduled_end")
LENGTHS = ("duration", "delay")
FLOATING = re.compile(r"D(-?\d+)(?:T(.*))?")
COARSE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
ELAPSED = re.compile(r"(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?")
DAY_ZERO = dt.datetime(2001, 1, 1)
MINUTE = dt.timedelta(minutes=1)


class Reasoner(Protocol):
    """Whatever answers of a text: a function, `build_timeline`, or a model asked for JSON.

    It takes the text, and `reference=` and `timezone=` where a story gives them.

    >>> def dates_only(text, reference=None, timezone=None):
    ...     return {"events": [{"name": "the vote", "start": reference}]}
    >>> told = ask(dates_only, "The vote was held today.", {"reference": "2024-03-04"})
    >>> told.events[0].times["start"].value
    '2024-03-04'
    """

    def __call__(self, *args: Any, **given: Any) -> Any:
        """An answer, as `read_answers` takes it."""


@frozen
class When:
    """A time as answered: the wall times that it lies between, both included to the minute, and its offset.

    >>> told = read_answers({"events": [{"name": "vote", "start": "2024-03-04T09:20+01:00", "end": "2024-03-04"}]})
    >>> start, end = told.events[0].times.values()
    >>> start.exact, start.offset, end.exact, str(end.last)
    (True, 60, False, '2024-03-04 23:59:00')
    """

    first: dt.datetime
    last: dt.datetime
    offset: int | None = None
    floating: bool = False
    approximate: bool = False
    value: str = field(default="", eq=False)

    def holds(self, moment: Moment, days: int = 0) -> bool:
        """Whether a moment lies in it; *days* is what to add to a day that is only counted."""
        wall = moment.wall
        if self.floating:
            wall -= dt.timedelta(days=days)
        elif self.offset is not None and moment.offset is not None:
            wall += dt.timedelta(minutes=self.offset - moment.offset)
        loose = self.approximate and self.first == self.last
        return loose or self.first <= wall <= self.last

    @property
    def exact(self) -> bool:
        """Whether it is known to the minute."""
        return self.last - self.first < MINUTE and not self.approximate


@frozen
class Answer:
    """One event as answered: its names, where the text names it, its times and lengths, and the words they rest on.

    >>> read_answers({"events": [{"name": "vote", "delay": "PT20M"}]}).events[0].lengths
    {'delay': 20}
    """

    names: tuple[str, ...]
    spans: tuple[tuple[int, int], ...] = ()
    status: str = "occurred"
    times: Mapping[str, When] = field(factory=dict)
    lengths: Mapping[str, int] = field(factory=dict)
    rough: frozenset[str] = field(default=frozenset())
    because: tuple[str, ...] = ()


@frozen
class Answers:
    """Everything that a reasoner answers about one text.

    >>> read_answers({"events": [], "conflicts": [["lasted two hours", "9:20", "10:15"]]}).conflicts
    (('lasted two hours', '9:20', '10:15'),)
    """

    events: tuple[Answer, ...] = ()
    conflicts: tuple[tuple[str, ...], ...] = ()
    blamed: tuple[tuple[tuple[int, int], ...], ...] = ()

    def about(self, truth: Truth) -> Answer | None:
        """The answer about an event: the one whose spans overlap its own most, or whose name shares most words."""
        scored = [(overlap(a, truth), -n, a) for n, a in enumerate(self.events)]
        best = max(scored, key=lambda row: row[:2], default=None)
        return best[2] if best and best[0] > 0 else None


def overlap(answer: Answer, truth: Truth) -> int:
    """How much of an event an answer names."""
    if answer.spans:
        return sum(max(0, min(b, d) - max(a, c)) for a, b in answer.spans for c, d in truth.spans)
    said = {word for name in answer.names for word in re.findall(r"\w+", name.casefold())}
    return len(said & {word.casefold() for word in truth.words} - {"the", "a"})


def ask(reasoner: Reasoner, text: str, options: Mapping[str, str] | None = None) -> Answers:
    """What a reasoner answers about a text.

    >>> ask(lambda text: '{"events": [{"name": "vote", "start": "2024-03-04T09:20"}]}', "…").events[0].names
    ('vote',)
    """
    return read_answers(reasoner(text, **(options or {})), text)


def read_answers(raw: object, text: str = "") -> Answers:
    """Answers from a mapping, from JSON text, or from anything with `to_dict()`.

    >>> told = read_answers('Here: {"events": [{"name": "vote", "duration": "PT1H15M"}]}')
    >>> told.events[0].lengths
    {'duration': 75}
    """
    if isinstance(raw, Answers):
        return raw
    if isinstance(raw, str):
        raw = parsed(raw)
    elif hasattr(raw, "to_dict"):
        raw = raw.to_dict()
    if not isinstance(raw, Mapping):
        raise WrongType("answers", raw, "a mapping with 'events', or the JSON text of one")
    quoted = {str(c["id"]): tuple(text[a:b] for a, b in c["spans"]) for c in raw.get("claims", ())}
    conflicts = [c for c in raw.get("conflicts") or () if c]
    return Answers(
        events=tuple(answer_of(row, quoted) for row in raw.get("events") or ()),
        conflicts=tuple(words_of(c, text) for c in conflicts),
        blamed=tuple(spans_of(c) for c in conflicts),
    )


def parsed(answer: str) -> Any:
    """The JSON object in what a language model writes, whatever words or fences stand around it."""
    try:
        return json.loads(answer[answer.find("{") : answer.rfind("}") + 1])
    except ValueError:
        raise WrongType("answers", answer, "the JSON text of a mapping with 'events'") from None


def words_of(conflict: Any, text: str) -> tuple[str, ...]:
    """The words that a contradiction blames."""
    if isinstance(conflict, Mapping):
        return tuple(text[a:b] for a, b in conflict.get("spans", ())) or tuple(map(str, conflict.get("words", ())))
    return (conflict,) if isinstance(conflict, str) else tuple(map(str, conflict))


def spans_of(conflict: Any) -> tuple[tuple[int, int], ...]:
    """The spans that a contradiction blames, where it tells them."""
    return tuple((a, b) for a, b in conflict.get("spans", ())) if isinstance(conflict, Mapping) else ()


def answer_of(row: Mapping[str, Any], quoted: Mapping[str, Sequence[str]]) -> Answer:
    """One event from its JSON values."""
    times = {name: when for name in TIMES if (when := when_of(row.get(name))) is not None}
    sizes = {name: size for name in LENGTHS if (size := minutes_of(row.get(name))) is not None}
    rough = {n for n in (*TIMES, *LENGTHS) if isinstance(row.get(n), Mapping) and row[n].get("approximate")}
    return Answer(
        names=tuple(str(row[key]) for key in ("name", "label") if row.get(key)),
        spans=tuple((a, b) for a, b in row.get("mentions", ())),
        status=str(row.get("status") or "occurred"),
        times=times,
        lengths=sizes,
        rough=frozenset(rough),
        because=tuple(because_of(row, quoted)),
    )


def because_of(row: Mapping[str, Any], quoted: Mapping[str, Sequence[str]]) -> Iterable[str]:
    """The words that the values of an event rest on: its own list, or those of the claims that each value names."""
    yield from row.get("because", ())
    for name in (*TIMES, *LENGTHS):
        if isinstance(row.get(name), Mapping):
            for claim in row[name].get("because", ()):
                yield from quoted.get(claim, (claim,))


def when_of(value: Any) -> When | None:
    """A time from its JSON value.

    >>> when_of("2024-03").last.isoformat()
    '2024-03-31T23:59:00'
    """
    if value is None:
        return None
    if not isinstance(value, Mapping):
        return written(str(value).rstrip("~"), str(value).endswith("~"))
    plain = written(str(value["value"]), bool(value.get("approximate")))
    edges = [written(str(value[k]), False) for k in ("earliest", "latest") if value.get(k)]
    if plain is None or len(edges) < 2 or not plain.approximate:
        return plain
    first, last = edges
    if first is None or last is None:
        return plain
    return When(first.first, last.last, plain.offset, plain.floating, True, plain.value)


def written(value: str, approximate: bool) -> When | None:
    """A time from its ISO 8601 form, or from days counted; None for what is neither."""
    if floating := FLOATING.fullmatch(value):
        day = DAY_ZERO + dt.timedelta(days=int(floating[1]))
        if not floating[2]:
            return When(day, day + dt.timedelta(days=1) - MINUTE, None, True, approximate, value)
        moment = dt.datetime.fromisoformat(f"{day.date()}T{floating[2]}")
        plain = moment.replace(tzinfo=None)
        return When(plain, plain, offset_of(moment), True, approximate, value)
    if coarse := COARSE.fullmatch(value):
        year, month, day_of_month = (int(g) if g else None for g in coarse.groups())
        first = dt.datetime(year or 1, month or 1, day_of_month or 1)
        return When(first, after(first, month, day_of_month) - MINUTE, None, False, approximate, value)
    try:
        moment = dt.datetime.fromisoformat(value)
    except ValueError:
        return None
    plain = moment.replace(tzinfo=None)
    return When(plain, plain, offset_of(moment), False, approximate, value)


def after(first: dt.datetime, month: int | None, day: int | None) -> dt.datetime:
    """The first moment after a day, a month or a year."""
    if day:
        return first + dt.timedelta(days=1)
    if month:
        return (first + dt.timedelta(days=31)).replace(day=1)
    return first.replace(year=first.year + 1)


def offset_of(moment: dt.datetime) -> int | None:
    """The offset of a moment in minutes."""
    offset = moment.utcoffset()
    return None if offset is None else offset // MINUTE


def minutes_of(value: Any) -> int | None:
    """A length in whole minutes from its JSON value; None for what is no exact length.

    >>> minutes_of("PT1H15M"), minutes_of({"value": "-PT5M"}), minutes_of("P1Y")
    (75, -5, None)
    """
    if isinstance(value, Mapping):
        value = value.get("value")
    found = ELAPSED.fullmatch(str(value).rstrip("~")) if value else None
    if not found:
        return None
    days, hours, minutes, seconds = (int(g or 0) for g in found.groups()[1:])
    return (-1 if found[1] else 1) * (days * 1440 + hours * 60 + minutes + seconds // 60)

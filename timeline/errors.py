"""What a caller can get wrong. Text never raises; wrong arguments do."""

from __future__ import annotations


class TimelineError(ValueError):
    """Something the caller asked for cannot be done; the kinds say what."""


class WrongType(TimelineError):
    """An argument is of a type that cannot be read."""

    def __init__(self, argument: str, value: object, wanted: str) -> None:
        super().__init__(argument, value, wanted)
        self.argument, self.value, self.wanted = argument, value, wanted

    def __str__(self) -> str:
        return f"{self.argument}={shown(self.value)} is {type(self.value).__name__}; it should be {self.wanted}"


class UnknownZone(TimelineError):
    """A zone name is not in the tz database."""

    def __init__(self, name: str, near: tuple[str, ...] = ()) -> None:
        super().__init__(name, near)
        self.name, self.near = name, near

    def __str__(self) -> str:
        return f"timezone={self.name!r} is not an IANA zone{hint(self.near)}"


class UnknownPlace(TimelineError):
    """A place name is not in the table of places."""

    def __init__(self, name: str, near: tuple[str, ...] = ()) -> None:
        super().__init__(name, near)
        self.name, self.near = name, near

    def __str__(self) -> str:
        return f"place={self.name!r} is not in the table of places{hint(self.near)}"


class SeveralZones(UnknownPlace):
    """A place has clocks of several zones, and no one of them is that of most of its people."""

    def __str__(self) -> str:
        cities = f", such as {' or '.join(self.near)}" if self.near else ""
        return f"place={self.name!r} has clocks of several zones; name a city in it{cities}"


class UnknownLanguage(TimelineError):
    """There is no pack for a language."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code

    def __str__(self) -> str:
        return f"language={self.code!r} has no pack; it would live in timeline/lang/{self.code}/"


class UnknownFormat(TimelineError):
    """There is no view of a name."""

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        super().__init__(name, known)
        self.name, self.known = name, known

    def __str__(self) -> str:
        return f"format={self.name!r} is no view; there are {', '.join(self.known)}"


class MissingExtra(TimelineError, ImportError):
    """What was asked for needs a library that is not installed."""

    def __init__(self, module: str, extra: str) -> None:
        super().__init__(module, extra)
        self.module, self.extra = module, extra

    def __str__(self) -> str:
        return f"{self.module} is not installed; pip install 'prose-timeline[{self.extra}]' brings it"


class UnreadableReference(TimelineError):
    """The moment of writing cannot be read."""

    def __init__(self, value: object) -> None:
        super().__init__(value)
        self.value = value

    def __str__(self) -> str:
        return (
            f"reference={shown(self.value)} cannot be read; "
            "give an ISO 8601 date or time such as '2019-06-29' or '2019-06-29T09:00+09:00'"
        )


class UnreadableOption(TimelineError):
    """An argument has a value that is none of those allowed."""

    def __init__(self, argument: str, value: object, allowed: tuple[str, ...]) -> None:
        super().__init__(argument, value, allowed)
        self.argument, self.value, self.allowed = argument, value, allowed

    def __str__(self) -> str:
        return f"{self.argument}={shown(self.value)} is none of {', '.join(map(repr, self.allowed))}"


class Unresolved(TimelineError):
    """Under ``strict=True``, the text has contradictions or times that cannot be placed."""

    def __init__(self, conflicts: tuple[str, ...], times: tuple[str, ...]) -> None:
        super().__init__(conflicts, times)
        self.conflicts, self.times = conflicts, times

    def __str__(self) -> str:
        said = [*self.conflicts, *(f"{words!r} cannot be placed" for words in self.times)]
        return "; ".join(said)


class NoSuchEvent(TimelineError, KeyError):
    """No event of the timeline has a label with these words."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name

    def __str__(self) -> str:
        return f"no event is labelled {self.name!r}"


class NoSuchClaim(TimelineError, KeyError):
    """No claim of the timeline has this id or these words."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name

    def __str__(self) -> str:
        return f"no claim is called {self.name!r}; give an id such as 'c3', or words of the text that it rests on"


class Unreadable(TimelineError):
    """An argument cannot be read as what it should be."""

    def __init__(self, argument: str, value: object, wanted: str) -> None:
        super().__init__(argument, value, wanted)
        self.argument, self.value, self.wanted = argument, value, wanted

    def __str__(self) -> str:
        return f"{self.argument}={shown(self.value)} cannot be read; it should be {self.wanted}"


class Incomparable(TimelineError):
    """One timeline has dates and the other only counts days."""

    def __init__(self, dated: str, floating: str) -> None:
        super().__init__(dated, floating)
        self.dated, self.floating = dated, floating

    def __str__(self) -> str:
        return f"{self.dated} has dates and {self.floating} has none; build {self.floating} with reference="


def shown(value: object) -> str:
    """The value in at most 80 characters."""
    words = repr(value)
    return words if len(words) <= 80 else words[:77] + "..."


def hint(near: tuple[str, ...]) -> str:
    """The nearest known names, told as a question."""
    return f"; did you mean {' or '.join(near)}?" if near else ""

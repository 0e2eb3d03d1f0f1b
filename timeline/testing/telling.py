"""Telling: statements about a history filled into sentences, each place of a sentence kept with its span."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from attrs import define, evolve, field, frozen

from timeline.testing import spelling
from timeline.testing.histories import Happening, History
from timeline.testing.picks import Pick
from timeline.testing.styles import Style
from timeline.testing.words import BEGAN, ENDED, FORMS, HALVES, KICKED_OFF, LINES, SYSTEMS

Span = tuple[int, int]
PLACE = re.compile(r"\{([^}]+)\}")
CLOCKED = ("start", "end", "plan", "pause", "resume")
FACTS = {
    "S": "start", "S again": "start", "E": "end", "SE": "start end", "L": "length", "SL": "start length",
    "EL": "end length", "P": "plan", "PS": "plan start", "SD": "start delay", "PD": "plan delay",
    "PSD": "plan start delay", "G": "start", "F": "end", "C": "start", "CG": "start",
    "CD": "start delay", "CP": "plan start", "CPD": "plan start delay", "E added": "end", "X": "plan", "N": "start",
}  # fmt: skip
HEADINGS = {"minutes": "Minutes of the parish council", "incident": "Incident report", "log": "Duty log"}


@frozen
class Said:
    """One statement about a happening: by which form and verbs, and by how many minutes it lies, if it does."""

    who: int
    key: str
    form: int = 0
    begins: int = 0
    ends: int = 0
    hedge: int = 0
    next_one: int | None = None
    off: int = 0

    @property
    def facts(self) -> tuple[str, ...]:
        """What it states exactly."""
        return tuple(FACTS.get(self.key.removesuffix(" early"), "").split())

    @property
    def facts_of_next(self) -> tuple[str, ...]:
        """What it states exactly of the happening that follows at once."""
        return ("start", "length") if self.next_one is not None else ()


@frozen
class Text:
    """A text, its sentences, where each happening is named, what its times are, and the span of every place."""

    text: str
    sentences: tuple[str, ...]
    names: Mapping[int, tuple[Span, ...]] = field(repr=False)
    times: tuple[tuple[Span, str, str], ...] = field(repr=False)
    places: tuple[tuple[int, int, str, Span], ...] = field(repr=False)


def said_of(pick: Pick, history: History, style: Style) -> tuple[Said, ...]:
    """Statements that tell a history."""
    found = [each for who in range(len(history.happenings)) for each in statements(pick, history, style, who)]
    if style.genre == "log":
        return tuple(evolve(each, form=found[0].form % len(forms(each.key, style))) for each in found)
    return tuple(found)


def statements(pick: Pick, history: History, style: Style, who: int) -> Iterator[Said]:
    """The statements about one happening, in the way that it is told."""
    here = history.happenings[who]
    plain = here.thing in SYSTEMS
    begins, ends = (pick.whole(0, n) for n in ((1, 2) if plain else (KICKED_OFF - 1, len(ENDED) - 1)))
    begins = pick.one((KICKED_OFF, begins)) if style.genre == "sport" else begins
    for short in here.way:
        early = here.plan is not None and here.plan > here.start and f"{short} early" in FORMS
        key = f"{short} early" if early else "S" if (short, style.anchor) == ("N", "each") else short
        form = pick.whole(0, len(forms(key, style)) - 1)
        form = 0 if doubtful(forms(key, style)[form], here, history, style) else form
        yield Said(who, key, form, begins, ends, pick.whole(0, 2), who + 1 if short == "F" else None)


def doubtful(form: str, here: Happening, history: History, style: Style) -> bool:
    """Whether a form reads oddly or in two ways: "a 20-minute talks", "from five to eleven in the evening until noon"."""
    if "lasting}" in form:
        return here.thing.plural or here.thing.noun.endswith((" session", " half"))
    if form.startswith("After {length}") and here.thing in HALVES:
        return True  # since when: the match began as well
    return "from {start}" in form and style.clock == "spoken" and history.moment(here.start, here.zone).wall.minute > 30


def forms(key: str, style: Style) -> tuple[str, ...]:
    """The sentences of a key in the genre of a style."""
    return (style.genre == "log" and LINES.get(key)) or FORMS[key]


def fitting(style: Style, history: History) -> Style:
    """The style, or a plainer one where it would leave a reader in doubt about *history*."""
    walls = [moment.wall for moment in history.moments()]
    hours = {w.hour for w in walls}
    if style.clock == "plain 24" and (min(hours) < 8 or max(hours) < 13):
        style = evolve(style, clock="24")
    if style.clock == "spoken" and style.zoning == "mark":
        style = evolve(style, clock="12")
    first = history.happenings[0]
    opens = first.plan if first.way[0].startswith("P") else first.end if first.way[0] == "EL" else None
    if style.anchor in ("heading", "sentence") and opens is not None:
        same = history.moment(opens).wall.date() == history.moment(first.start).wall.date()
        style = style if same else evolve(style, anchor="each")
    last = max(w.date() for w in walls)
    begun = [history.moment(h.start, h.zone).wall.date() for h in history.happenings]
    if style.anchor == "given" and (history.day != last or min(begun) != last):
        style = evolve(style, anchor="sentence")
    if style.genre == "travel" and style.anchor == "sentence" and overnight(history):
        style = evolve(style, anchor="each")
    return style


def overnight(history: History) -> bool:
    """Whether an arrival with its plan falls on another day than the departure, which clocks alone leave in doubt."""
    rows = [(h.start, h.plan, h.zone) for h in history.happenings if h.plan is not None]
    days = {history.moment(minutes, zone).wall.date() for *both, zone in rows for minutes in both}
    return bool(days - {history.moment(history.happenings[0].start, history.happenings[0].zone).wall.date()})


def tell(history: History, style: Style, said: tuple[Said, ...]) -> Text:
    """The text of some statements about a history."""
    pen = Pen(history, style)
    pen.heading()
    gap = "\n" if style.genre == "log" else " "
    sentences = []
    for number, each in enumerate(said):
        begin = pen.at
        pen.sentence(number, each)
        sentences.append("".join(pen.out)[begin:])
        if number + 1 < len(said):
            pen.write(gap)
    names = {who: tuple(spans) for who, spans in pen.names.items()}
    return Text("".join(pen.out), tuple(sentences), names, tuple(pen.times), tuple(pen.places))


@define
class Pen:
    """What is written so far; lives only inside one telling."""

    history: History
    style: Style
    out: list[str] = field(factory=list)
    at: int = 0
    dated: bool = False
    names: dict[int, list[Span]] = field(factory=dict)
    times: list[tuple[Span, str, str]] = field(factory=list)
    places: list[tuple[int, int, str, Span]] = field(factory=list)

    def write(self, words: str) -> Span:
        """Add words; their span."""
        self.out.append(words)
        self.at += len(words)
        return self.at - len(words), self.at

    def heading(self) -> None:
        """Write what stands above the story: dateline, title, date and the zone of its clocks."""
        style = self.style
        self.write(style.place or HEADINGS.get(style.genre, ""))
        if style.anchor == "heading":
            self.write(", " if self.at else "")
            day = self.history.moment(self.history.happenings[0].start).wall.date()
            words = spelling.date(day, style.date)
            words = words if self.at else words[0].upper() + words[1:]
            self.times.append((self.write(words), "DATE", day.isoformat()))
            self.places.append((-1, -1, "date", self.times[-1][0]))
        if style.zoning == "line":
            self.write(". All times are in UTC.")
        if self.at:
            self.write(" – " if style.place else "\n" if style.genre == "log" else "\n\n")

    def sentence(self, number: int, said: Said) -> None:
        """Write one statement."""
        form = forms(said.key, self.style)[said.form]
        end = 0
        for place in PLACE.finditer(form):
            between = form[end : place.start()]
            full = between.startswith(". ") and self.out[-1].endswith(".")
            self.write(between[1:] if full else between)
            self.fill(number, said, place[1])
            end = place.end()
        rest = form[end:]
        self.write(rest[1:] if rest.startswith(".") and self.out[-1].endswith(".") else rest)

    def fill(self, number: int, said: Said, place: str) -> None:
        """Write what stands in one place of a form."""
        here = self.history.happenings[said.who]
        name = place.split(" the ", maxsplit=1)[0] if place.startswith("start ") else place
        if name in CLOCKED:
            words, kind, value = self.clock(said, here, name)
            words += place[len(name) :]
        elif name.endswith("day"):
            words, kind, value = name, "DATE", self.day(here, here.start)
        else:
            words, kind, value = self.measure(said, here, name)
        lasting = words.find(" ") + 1 if name.endswith(("lasting", "next")) else 0
        words = words or spoken(said, here, name)
        start, stop = self.write(words)
        self.places.append((number, said.who, name, (start, stop)))
        if kind:
            until = words.index(" ", lasting) if lasting else len(words)
            self.times.append(((start + lasting, start + until), kind, value))
        self.named(said, name, (start, stop))

    def named(self, said: Said, name: str, span: Span) -> None:
        """Remember that a span names a happening: its noun, its pronoun, its verb, its clause."""
        if name == "a lasting next" and said.next_one is not None:
            self.names.setdefault(said.next_one, []).append(span)
        elif name in ("The", "the", "It", "it", "began", "ended", "clause", "Clause", "deed", "A lasting"):
            self.names.setdefault(said.who, []).append(span)

    def clock(self, said: Said, here: Happening, name: str) -> tuple[str, str, str]:
        """The words of a clock, with its zone and its date where the style adds them, and its value."""
        minutes = getattr(here, name) + (said.off if name == "end" else 0)
        wall = self.history.moment(minutes, here.zone).wall
        words = spelling.clock(wall.hour, wall.minute, self.style.clock)
        words += f" {self.style.mark}" if self.style.mark else ""
        if self.style.anchor == "each" or (self.style.anchor == "sentence" and not self.dated):
            words += f" on {spelling.date(wall.date(), self.style.date)}"
        self.dated = True
        return words, "TIME", f"{self.day(here, minutes)}T{wall:%H:%M}"

    def day(self, here: Happening, minutes: int) -> str:
        """The day of a moment in ISO 8601, unknown where the story has no date."""
        day = self.history.moment(minutes, here.zone).wall.date()
        return "XXXX-XX-XX" if self.history.day is None else day.isoformat()

    def measure(self, said: Said, here: Happening, name: str) -> tuple[str, str, str]:
        """The words of a length, delay or lag, and its value; empty for any other place."""
        if name.lower() == "lag":
            lag = spelling.length(here.lag or 0, self.style.length)
            wall = self.history.moment(here.start, here.zone).wall
            value = f"{self.day(here, here.start)}T{wall:%H:%M}"
            return lag[0].upper() + lag[1:] if name == "Lag" else lag, "TIME", value
        if name == "after":
            end = here.end or here.start
            wall = self.history.moment(end).wall
            return spelling.length(end - here.start, self.style.length), "TIME", f"{self.day(here, end)}T{wall:%H:%M}"
        if name.endswith(("lasting", "next")):
            other = here if said.next_one is None else self.history.happenings[said.next_one]
            minutes = (other.end or other.start) - other.start
            return headed(name[0], minutes, other.thing.noun, self.style.length), "DURATION", span_of(minutes)
        if name.rsplit(maxsplit=1)[-1] not in ("length", "delay", "gap", "added"):
            return "", "", ""
        minutes = amount_of(here, name.rsplit(maxsplit=1)[-1]) + (0 if name == "gap" else said.off)
        if name.startswith("hedged"):
            hedge, minutes = hedged(minutes, said.hedge)
            return f"{hedge} {spelling.length(minutes, self.style.length)}", "DURATION", span_of(minutes)
        return spelling.length(minutes, self.style.length), "DURATION", span_of(minutes)


def spoken(said: Said, here: Happening, name: str) -> str:
    """The words of a place that holds no time: the thing, its pronoun, its verbs."""
    thing, (began, begin, begun) = here.thing, BEGAN[said.begins]
    words = {
        "the": f"the {thing.noun}", "it": "they" if thing.plural else "it", "was": "were" if thing.plural else "was",
        "began": began, "begin": begin, "begun": begun, "ended": ENDED[said.ends], "clause": thing.clause,
        "base": thing.base, "deed": thing.deed,
    }[name.lower()]  # fmt: skip
    if thing.plural and words.startswith("was "):
        words = "were" + words[3:]
    return words[0].upper() + words[1:] if name[0].isupper() else words


def headed(article: str, minutes: int, noun: str, length: str) -> str:
    """A noun with its length before it: "a 20-minute vote"."""
    words = spelling.adjective(minutes, length)
    an = words.startswith(("8", "11-", "18-", "ei", "el"))
    return f"{article}{'n' if an else ''} {words} {noun}"


def amount_of(here: Happening, name: str) -> int:
    """The minutes of a length, a delay, a gap or of added time, unsigned."""
    if name == "added":
        return here.added
    if name == "delay":
        return abs(here.start - (here.plan or 0))
    if name == "gap":
        return (here.resume or 0) - (here.pause or 0)
    return (here.end or here.start) - here.start


def hedged(minutes: int, how: int) -> tuple[str, int]:
    """A hedge and the round number of minutes that it truly says of *minutes*.

    >>> hedged(53, 0), hedged(53, 1), hedged(53, 2)
    (('nearly', 55), ('about', 55), ('more than', 50))
    """
    step = 5 if minutes < 60 else 15
    if how == 2 and minutes > step:
        return "more than", (minutes - 1) // step * step
    if how == 1 and minutes > step:
        return "about", (2 * minutes + step) // (2 * step) * step
    return "nearly", (minutes // step + 1) * step


def span_of(minutes: int) -> str:
    """Minutes as a TIMEX3 duration.

    >>> span_of(90), span_of(5)
    ('PT1H30M', 'PT5M')
    """
    hours, rest = divmod(minutes, 60)
    return "PT" + (f"{hours}H" if hours else "") + (f"{rest}M" if rest or not hours else "")


__all__ = ["Pen", "Said", "Text", "fitting", "said_of", "tell"]

"""Document to the places that it names, each with the word that leads to it and how far it can be trusted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import evolve, field, frozen

from timeline.lang.whereabouts import Whereabouts
from timeline.text import Document, Span
from timeline.zones import Place, airport, find_place, is_word, lies_in

LONGEST_NAME = 5
LARGE, MIDDLING, KNOWN = 1_000_000, 200_000, 50_000
SMALL_SHARE = 20
SHORTEST = 4
QUALIFIED = 5.0
NOWHERE = -2


@frozen
class PlaceMention:
    """A place by name: where it stands, what it may be (likeliest first), the word before it, and its weight.

    `token` is the first token of the name. `trust` is 0 where the name is more likely something else.
    """

    span: Span
    token: int
    places: tuple[Place, ...] = field(repr=False)
    lead: str
    trust: float
    qualified: bool = False

    @property
    def place(self) -> Place:
        """The likeliest place."""
        return self.places[0]


@frozen
class Run:
    """A stretch of capitalised words with nothing between them, by its tokens."""

    first: int
    last: int


def places(
    document: Document, words: Whereabouts, taken: frozenset[int], within: Sequence[range]
) -> list[PlaceMention]:
    """The places that the text names among the tokens *within*, none of them of a time expression, in order."""
    found: list[PlaceMention] = []
    for stretch in within:
        runs = list(runs_of(document, words, taken, stretch))
        found += read_runs(document, words, runs)
    return found


def runs_of(document: Document, words: Whereabouts, taken: frozenset[int], stretch: range) -> Iterator[Run]:
    """The runs of capitalised words in a stretch of tokens."""
    text, starts, apart = document.text, document.starts, FUNCTION | words.moving | words.inside
    first = last = NOWHERE
    for i in stretch:
        if not text[starts[i]].isupper() or i in taken or document.words[i] in apart:
            continue
        if last != i - 1 or starts[i] - document.stops[last] > 1 or text[starts[i] - 1] == "\n":
            if first != NOWHERE:
                yield Run(first, last)
            first = i
        last = i
    if first != NOWHERE:
        yield Run(first, last)


def read_runs(document: Document, words: Whereabouts, runs: Sequence[Run]) -> Iterator[PlaceMention]:
    """The places among runs of capitals, a state or country after a comma taken with what it qualifies."""
    skip = -1
    for number, run in enumerate(runs):
        if number <= skip:
            continue
        then = runs[number + 1] if number + 1 < len(runs) else None
        whole = qualified(document, run, then) if then is not None else None
        if whole is not None:
            skip = number + 1
            yield whole
            continue
        single = coded(document, run) or plain(document, words, run)
        if single is not None:
            yield single


def qualified(document: Document, run: Run, then: Run) -> PlaceMention | None:
    """A name with the state or country that follows its comma, where the one can lie in the other."""
    if then.first != run.last + 2 or document.words[run.last + 1] != "," or run.last - run.first >= LONGEST_NAME:
        return None
    end = document.token(then.last).end + (
        document.text[document.token(then.last).end : document.token(then.last).end + 1] == "."
    )
    head, area = shown(span_of(document, run).of(document.text)), document.text[document.starts[then.first] : end]
    areas = tuple(p for p in find_place(shown(area)) if p.kind in ("state", "country"))
    if not areas or (is_word(area) and len(area) > SMALL_SHARE):
        return None
    inside = tuple(p for p in find_place(head) if any(lies_in(p, a) for a in areas if a != p))
    span = Span(document.starts[run.first], document.token(then.last).end)
    if inside:
        return PlaceMention(span, run.first, inside, lead(document, run.first), QUALIFIED, qualified=True)
    if is_word(area) or areas[0].zone is None:
        return None
    return PlaceMention(span, run.first, areas, lead(document, run.first), 3.0, qualified=True)


def coded(document: Document, run: Run) -> PlaceMention | None:
    """A name with the code of its state right after it: "Newcastle NSW"."""
    code = document.text[document.starts[run.last] : document.stops[run.last]]
    if run.first == run.last or not (code.isupper() and len(code) in (2, 3)):
        return None
    head = Span(document.starts[run.first], document.stops[run.last - 1]).of(document.text)
    states = tuple(p for p in find_place(code) if p.kind == "state")
    inside = tuple(p for p in find_place(shown(head)) if any(lies_in(p, a) for a in states))
    if not inside:
        return None
    return PlaceMention(span_of(document, run), run.first, inside, lead(document, run.first), QUALIFIED, qualified=True)


def plain(document: Document, words: Whereabouts, run: Run) -> PlaceMention | None:
    """A name by itself: the whole run, or a large city that begins a longer name."""
    text = document.text
    if titled(document, words, run):
        return None
    longer = connected(document, words, run)
    if longer is not None:
        return longer[0]
    before = lead(document, run.first)
    last = min(run.last, run.first + LONGEST_NAME - 1)
    for end in range(last, run.first - 1, -1):
        for first in (run.first - 1, run.first) if before == "the" else (run.first,):
            name = text[document.starts[first] : document.token(end).end]
            if len(name) < SHORTEST and not name.isupper():
                continue
            found = code_of(document, words, run, name) or find_place(shown(name))
            if found and found[0].zone and (end == run.last or begins(document, words, found[0], name, end)):
                leading = lead(document, first)
                span = Span(document.starts[first], document.token(end).end)
                return PlaceMention(
                    span, run.first, found, leading, weigh(found[0], name, leading, words, end == run.last)
                )
    return None


def connected(document: Document, words: Whereabouts, run: Run) -> tuple[PlaceMention | None] | None:
    """The place of a name that goes on after a small word, "Rio de Janeiro"; in a tuple, for it may be none at all."""
    text = document.text
    then = run.last + 1
    if then + 1 >= len(document.words) or document.words[then] not in words.joints:
        return None
    end = then + 1 if document.capital(then + 1) else then + 2
    if end >= len(document.words) or not document.capital(end):
        return None
    span = Span(document.starts[run.first], document.token(end).end)
    found = find_place(span.of(text))
    if found and found[0].zone:
        leading = lead(document, run.first)
        trust = weigh(found[0], span.of(text), leading, words, whole=True)
        return (PlaceMention(span, run.first, found, leading, trust),)
    return (None,) if document.words[then] in words.inner else None


def titled(document: Document, words: Whereabouts, run: Run) -> bool:
    """Whether a name follows a person's title, with or without its full stop."""
    at = run.first - 1 - (run.first > 1 and document.words[run.first - 1] == ".")
    return run.first > 0 and document.words[at] in words.titles


def begins(document: Document, words: Whereabouts, place: Place, name: str, end: int) -> bool:
    """Whether a known place begins the name of an institution in it: "Denver Police", but not "Paris Hilton"."""
    then = document.words[end + 1]
    return place.population >= MIDDLING and place.kind != "venue" and not is_word(name) and then in words.institutions


def code_of(document: Document, words: Whereabouts, run: Run, name: str) -> tuple[Place, ...]:
    """The airport of a code such as "LHR", where the sentence speaks of flights."""
    if run.first != run.last or len(name) != 3 or not name.isupper():
        return ()
    sentence = document.sentences[document.sentence_at(document.starts[run.first])]
    near = document.within(sentence)
    around = range(max(near.start, run.first - 12), min(near.stop, run.first + 12))
    if not any(document.words[i] in words.flying for i in around):
        return ()
    found = airport(name)
    return (found,) if found else ()


def weigh(place: Place, name: str, leading: str, words: Whereabouts, whole: bool) -> float:
    """How far a name by itself can be trusted to be a place, and the place of the text."""
    people = place.population
    trust = 3.0 if people >= LARGE else 2.5 if people >= MIDDLING else 2.0 if people >= KNOWN else 1.0
    trust = {"country": 2.0, "state": 2.0, "venue": 2.5}.get(place.kind, trust)
    if is_word(name) and not (place.kind == "venue" and name.isupper()):
        trust = 1.0 if leading in words.inside | words.source and people >= KNOWN else 0.0
    if leading in words.inside:
        small = people < KNOWN and place.kind == "city" and leading not in words.within
        return trust + (0 if small else 1) if trust else 0.0
    if leading in words.source | words.leaves | words.arrives:
        return trust + 0.5 if trust else 0.0
    faint = 1.5 if leading in words.goal or leading == "of" else 1.0
    return max(0.0, trust - faint - (0 if whole else 0.5))


def lead(document: Document, token: int) -> str:
    """The word before a token; empty at the start of the text, "," and the like where a mark stands there."""
    return document.words[token - 1] if token else ""


def span_of(document: Document, run: Run) -> Span:
    """The span of a run."""
    return Span(document.starts[run.first], document.token(run.last).end)


def shown(name: str) -> str:
    """A name in capitals as it is written elsewhere."""
    return name.title() if name.isupper() and len(name) > 4 else name


def settle(
    found: Sequence[PlaceMention], countries: dict[str, float], states: frozenset[tuple[str, str]]
) -> list[PlaceMention]:
    """The places with those first that lie where the rest of the text does, unless they are far smaller."""
    return [
        evolve(each, places=tuple(sorted(each.places, key=lambda p: -fitness(p, each, countries, states))))
        for each in found
    ]


def fitness(place: Place, each: PlaceMention, countries: dict[str, float], states: frozenset[tuple[str, str]]) -> float:
    """How well a place fits the countries and states that the text speaks of."""
    first = each.places.index(place)
    near = (place.country, place.admin or "") in states
    small = place.population * (SMALL_SHARE**2 if near else SMALL_SHARE) < max(p.population for p in each.places)
    spoken = countries.get(place.country, 0.0)
    gain = min(0.0, spoken) if small or each.qualified else min(3.0, spoken) + 3 * near
    return gain - first


FUNCTION = frozenset(
    "of the and in at on for to from by with a an is was were are or as it he she we they i but this that".split()
)

__all__ = ["PlaceMention", "places", "settle"]

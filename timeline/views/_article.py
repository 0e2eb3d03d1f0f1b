"""The text with every time and every quoted word marked, each mark leading to the row that rests on it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from html import escape

from attrs import field, frozen

from timeline.timelines import Timeline, TimeMention
from timeline.views._plain import line, printable
from timeline.views._rows import Span, claims_of, rows


@frozen
class Article:
    """The text, its marked spans in order, and where each leads."""

    text: str
    spans: tuple[Span, ...]
    starts: tuple[int, ...] = field(repr=False)
    times: Mapping[Span, TimeMention]
    rows: Mapping[Span, str]

    @classmethod
    def of(cls, told: Timeline) -> Article:
        """The article of a timeline."""
        times = {mention.span: mention for mention in told.times}
        quoted = [span for claim in told.claims for span in claim.spans]
        heads = [span for event in told.events for span in event.heads]
        chosen: list[Span] = []
        for group in (sorted(times), quoted, heads):
            chosen = apart(chosen, group)
        return cls(told.text, tuple(chosen), tuple(a for a, _ in chosen), times, leading(told))

    def at(self, span: Span) -> Span | None:
        """The marked span that overlaps a span, the first one of several."""
        index = bisect_right(self.starts, span[0]) - 1
        if index >= 0 and self.spans[index][1] > span[0]:
            return self.spans[index]
        after = bisect_left(self.starts, span[0])
        return self.spans[after] if after < len(self.spans) and self.spans[after][0] < span[1] else None

    def anchor(self, span: Span) -> str | None:
        """The id of the mark that a span lies in."""
        found = self.at(span)
        return None if found is None else f"w{found[0]}"

    def link(self, words: str, span: Span) -> str:
        """Words of the text in quotes, leading to where they stand."""
        anchor = self.anchor(span)
        shown = f"“<bdi>{escape(line(words))}</bdi>”"
        return f'<a href="#{anchor}">{shown}</a>' if anchor else shown

    def links(self, spans: Iterable[Span]) -> str:
        """An arrow to each of some spans."""
        found = dict.fromkeys(filter(None, map(self.anchor, spans)))
        arrows = " ".join(f'<a href="#{each}" aria-label="to the words">↓</a>' for each in found)
        return f" {arrows}" if arrows else ""

    def html(self) -> str:
        """The text as HTML, cut at the marks."""
        return "".join(self.pieces())

    def pieces(self) -> Iterator[str]:
        """The text between the marks, and the marks."""
        done = 0
        for span in self.spans:
            yield shown(self.text[done : span[0]])
            yield self.marked(span)
            done = span[1]
        yield shown(self.text[done:])

    def marked(self, span: Span) -> str:
        """One mark: a time with its value as its title, or words that a row rests on."""
        words, row, mention = shown(self.text[span[0] : span[1]]), self.row(span), self.times.get(span)
        inside = f'<a href="#{row}">{words}</a>' if row else words
        if mention is None:
            return f'<span id="w{span[0]}">{inside}</span>'
        zone = mention.zone or ("no zone" if mention.type == "TIME" or ":" in mention.value else "")
        return f'<mark id="w{span[0]}" title="{escape(line(f"{mention.value} {zone}".rstrip()))}">{inside}</mark>'

    def row(self, span: Span) -> str | None:
        """The event whose row rests on the words of a span."""
        return self.rows.get(span)


def apart(chosen: list[Span], group: Iterable[Span]) -> list[Span]:
    """The chosen spans and those of a group that overlap none of them and none before, in order."""
    found = sorted(span for span in chosen if span[0] < span[1])
    starts = [a for a, _ in found]
    for low, high in sorted(set(group)):
        index = bisect_left(starts, low)
        free = (index == 0 or found[index - 1][1] <= low) and (index == len(found) or found[index][0] >= high)
        if free and low < high:
            found.insert(index, (low, high))
            starts.insert(index, low)
    return found


def leading(told: Timeline) -> dict[Span, str]:
    """The event with a row that each event's own words and each claim's words lead to, the first one of several."""
    every = list(rows(told))
    found: dict[Span, str] = {}
    for row in every:
        for span in row.event.heads:
            found.setdefault(span, row.event.id)
    times = {mention.id: mention.span for mention in told.times}
    for row in every:
        for claim in claims_of(told, row):
            for span in (*claim.spans, *((times[claim.value],) if claim.value in times else ())):
                found.setdefault(span, row.event.id)
    return found


def shown(text: str) -> str:
    """Text as HTML; what is no character is shown as lost, and a carriage return as the end of a line."""
    return escape(printable(text.replace("\r\n", "\n").replace("\r", "\n")))

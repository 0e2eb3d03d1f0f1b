"""Assertions that an answer does not depend on what it should not: the telling, the order, the days, the zone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import permutations

from attrs import evolve

from timeline.testing.answers import Answer, Answers, Reasoner, When, ask
from timeline.testing.broken import LawBroken
from timeline.testing.stories import Story

Told = Callable[[dt.date], str]
MOST_ORDERS = 6


def assert_deterministic(reasoner: Reasoner, story: Story | str, *, times: int = 2, **options: str) -> None:
    """The same text is answered in the same way each time.

    >>> assert_deterministic(lambda text: {"events": []}, "The vote began at 9:00.")
    """
    text, given = text_of(story), options_of(story, options)
    first = ask(reasoner, text, given)
    for _ in range(times - 1):
        agree(first, ask(reasoner, text, given), "asked again, it answers differently", text)


def assert_translation_invariant(
    reasoner: Reasoner,
    story: Story | Told,
    *,
    weeks: Iterable[int] = (1, 4, 52),
    day: dt.date = dt.date(2024, 3, 4),
    **options: str,
) -> None:
    """The same story told some whole weeks later has the same answers, those weeks later.

    *story* is a story, or a callable that tells one for a day.

    >>> assert_translation_invariant(lambda text: {"events": []}, lambda day: f"It began on {day}.")
    """
    base, given = told_on(story, 0, day, options)
    if base is None:
        return
    first = ask(reasoner, base, given)
    for count in weeks:
        text, given = told_on(story, count, day, options)
        if text is not None:
            moved = evolve(first, events=tuple(shifted(e, dt.timedelta(weeks=count)) for e in first.events))
            agree(moved, ask(reasoner, text, given), f"told {count} weeks later, it answers differently", base, text)


def told_on(
    story: Story | Told, weeks: int, day: dt.date, options: Mapping[str, str]
) -> tuple[str | None, dict[str, str]]:
    """The text some weeks later, and what to give beside it; no text where the story cannot be told then."""
    if isinstance(story, Story):
        there = story.moved(weeks)
        return (None, {}) if there is None else (there.text, {**there.options, **options})
    return story(day + dt.timedelta(weeks=weeks)), dict(options)


def assert_zone_invariant(
    reasoner: Reasoner,
    story: Story | Callable[[str], str],
    zones: Iterable[str] = ("UTC", "Asia/Tokyo", "America/New_York"),
    **options: str,
) -> None:
    """The same moments told on the clocks of other zones are answered with the same instants and lengths.

    *story* is a story whose zone is given beside it, or a callable that tells one for a zone.

    >>> assert_zone_invariant(lambda text: {"events": []}, lambda zone: f"The vote began at noon in {zone}.")
    """
    texts = [row for zone in zones if (row := told_in(story, zone, options)) is not None]
    answers = [(text, ask(reasoner, text, given)) for text, given in texts]
    for (one, first), (other, then) in zip(answers, answers[1:], strict=False):
        agree(in_utc(first), in_utc(then), "told on the clocks of another zone, it answers differently", one, other)


def told_in(
    story: Story | Callable[[str], str], zone: str, options: Mapping[str, str]
) -> tuple[str, dict[str, str]] | None:
    """The text on the clocks of a zone, and what to give beside it."""
    if not isinstance(story, Story):
        return story(zone), dict(options)
    there = story.told_in(zone)
    return None if there is None else (there.text, {**there.options, **options})


def assert_order_invariant(reasoner: Reasoner, story: Story | Sequence[str], **options: str) -> None:
    """Sentences that carry their own dates are answered in the same way in any order.

    *story* is an anchored story, or the sentences.

    >>> assert_order_invariant(lambda text: {"events": []}, ["The vote began on 4 March.", "It rained on 5 March."])
    """
    given = options_of(story, options)
    if isinstance(story, Story):
        if not story.anchored:
            return
        groups, head = story_groups(story), story.text[: story.text.index(story.sentences[0])]
    else:
        groups, head = list(story), ""
    first = ask(reasoner, head + " ".join(groups), given)
    for order in list(permutations(groups))[1:MOST_ORDERS]:
        text = head + " ".join(order)
        agree(first, ask(reasoner, text, given), "told in another order, it answers differently", text)


def story_groups(story: Story) -> list[str]:
    """The sentences of a story, those about one happening together."""
    found: dict[int, list[str]] = {}
    for said, sentence in zip(story.said, story.sentences, strict=True):
        found.setdefault(said.who, []).append(sentence)
    return [" ".join(group) for group in found.values()]


def assert_paraphrase_invariant(reasoner: Reasoner, story: Story | Iterable[str], **options: str) -> None:
    """Texts that mean the same are answered in the same way.

    *story* is a story, which is then told with other clocks and lengths, or texts that mean the same.

    >>> assert_paraphrase_invariant(lambda text: {"events": []}, ["It began at 9 p.m.", "It began at 21:00."])
    """
    given = options_of(story, options)
    texts = [each.text for each in paraphrased(story)] if isinstance(story, Story) else list(story)
    first = ask(reasoner, texts[0], given)
    for text in texts[1:]:
        agree(first, ask(reasoner, text, given), "told in other words, it answers differently", texts[0], text)


def paraphrased(story: Story) -> list[Story]:
    """The story, and the same one told with other clocks, dates and lengths."""
    styles = ({"clock": "12"}, {"clock": "24"}, {"length": "words"}, {"length": "minutes"}, {"date": "m d, y"})
    told = [story, *(story.in_style(**changes) for changes in styles)]
    return list({each.text: each for each in told}.values())


def text_of(story: Story | str) -> str:
    """The text of a story, or the text itself."""
    return story.text if isinstance(story, Story) else story


def options_of(story: object, options: Mapping[str, str]) -> dict[str, str]:
    """What to give beside a text: what the story has to give, and what the caller gives."""
    return {**(story.options if isinstance(story, Story) else {}), **options}


def shifted(answer: Answer, by: dt.timedelta) -> Answer:
    """The answer with every dated time later by some days."""
    return evolve(
        answer, times={name: when if when.floating else later(when, by) for name, when in answer.times.items()}
    )


def later(when: When, by: dt.timedelta) -> When:
    """A time moved; a month or a year is left as its days, which is all that can be compared."""
    return evolve(when, first=when.first + by, last=when.last + by)


def in_utc(answers: Answers) -> Answers:
    """The answers with every time that has an offset on the clocks of UTC."""
    return evolve(
        answers, events=tuple(evolve(e, times={n: utc(w) for n, w in e.times.items()}) for e in answers.events)
    )


def utc(when: When) -> When:
    """A time on the clocks of UTC, if its offset is known."""
    if when.offset is None:
        return when
    return evolve(later(when, -dt.timedelta(minutes=when.offset)), offset=0)


def agree(first: Answers, then: Answers, why: str, *texts: str) -> None:
    """Raise `LawBroken`, with the texts, unless two answers say the same of the same events."""
    one, other = sorted(map(gist, first.events)), sorted(map(gist, then.events))
    if one == other and bool(first.conflicts) == bool(then.conflicts):
        return
    lost = [row for row in one if row not in other]
    new = [row for row in other if row not in one]
    raise LawBroken([f"{why}:", f"first: {lost or first.conflicts}", f"then: {new or then.conflicts}"], *texts)


def gist(answer: Answer) -> tuple[str, ...]:
    """What an answer says of an event, whatever words name it."""
    times = (
        f"{n} {w.first:%Y-%m-%dT%H:%M}/{w.last:%Y-%m-%dT%H:%M} {w.offset}" for n, w in sorted(answer.times.items())
    )
    lengths = (f"{name} {size}" for name, size in sorted(answer.lengths.items()))
    return (answer.status, *times, *lengths)

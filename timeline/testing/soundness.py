"""Assertions that an answer is right, agrees with itself, says what it rests on, and only grows with what is told."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterator

from timeline.testing.accounts import Accounts
from timeline.testing.answers import Answer, Answers, Reasoner, When, ask
from timeline.testing.broken import LawBroken
from timeline.testing.histories import FLOATING
from timeline.testing.invariance import agree, options_of, text_of
from timeline.testing.spelling import clock, date
from timeline.testing.stories import Story, Truth

MINUTE = dt.timedelta(minutes=1)
SLACK = 1


def assert_consistent(reasoner: Reasoner, story: Story | str, **options: str) -> None:
    """No end is before its start, lengths and delays are the differences of their times, and a story's truth is in them.

    A story without a lie has no contradiction; one with a lie has one, and only the words of the lie and of what
    speaks against it are blamed.

    >>> assert_consistent(lambda text: {"events": []}, "It rained.")
    """
    text = text_of(story)
    answers = ask(reasoner, text, options_of(story, options))
    complain(text, list(in_itself(answers)))
    if isinstance(story, Story):
        complain(text, list(against_lie(answers, story) if story.lie else against_truth(answers, story)))


def complain(text: str, wrong: list[str]) -> None:
    """Raise `LawBroken` if anything is wrong."""
    if wrong:
        raise LawBroken(wrong, text)


def in_itself(answers: Answers) -> Iterator[str]:
    """What contradicts itself in an answer, where it tells of no contradiction."""
    for each in () if answers.conflicts else answers.events:
        yield from differences(each, ("start", "end"), "duration")
        yield from differences(each, ("scheduled_start", "start"), "delay")
        start, end = each.times.get("start"), each.times.get("end")
        if start and end and end.last < start.first and start.offset == end.offset:
            yield f"{name_of(each)} ends at {end.value}, before it starts at {start.value}"


def differences(answer: Answer, ends: tuple[str, str], size: str) -> Iterator[str]:
    """A length that is not the difference of its times."""
    first, then = (answer.times.get(name) for name in ends)
    said = answer.lengths.get(size)
    if first and then and said is not None and first.exact and then.exact and size not in answer.rough:
        gap = (then.first - first.first) // MINUTE - ((then.offset or 0) - (first.offset or 0))
        if abs(gap - said) > SLACK:
            yield f"the {size} of {name_of(answer)} is {said} minutes, but {first.value} to {then.value} are {gap}"


def name_of(answer: Answer) -> str:
    """What to call an event."""
    return answer.names[0] if answer.names else "an event"


def against_truth(answers: Answers, story: Story | Accounts) -> Iterator[str]:
    """What an answer has wrong, leaves out or makes up, by the truth of a story."""
    for words in answers.conflicts:
        yield f"a true story is said to contradict itself: {words}"
    days = 0 if story.history.day else (story.first_day - FLOATING).days
    for truth in story.truths:
        found = answers.about(truth)
        if found is None:
            yield f"{truth.name} is not among the events"
        else:
            yield from wrong_times(found, truth, days)
            yield from wrong_lengths(found, truth)


def wrong_times(answer: Answer, truth: Truth, days: int) -> Iterator[str]:
    """The times of an event that are false, missing or less exact than the text."""
    for name in ("start", "end", "scheduled_start"):
        real, said = getattr(truth, name), answer.times.get(name)
        if real is None and said is not None:
            yield f"{name} of {truth.name}: there is none, but {said.value} is answered"
        elif said is not None and not said.holds(real, days):
            yield f"{name} of {truth.name}: it was {real}, but {said.value} is answered"
        elif name in truth.known and (said is None or not said.exact):
            yield f"{name} of {truth.name}: the text tells that it was {real}, but {shown(said)} is answered"


def wrong_lengths(answer: Answer, truth: Truth) -> Iterator[str]:
    """The lengths of an event that are false or missing."""
    for name in ("duration", "delay"):
        real, said = getattr(truth, name), answer.lengths.get(name)
        rough = name in answer.rough
        if (real is not None and said is not None and said != real and not rough) or (
            name in truth.known and (said is None or rough)
        ):
            yield f"{name} of {truth.name}: it was {real} minutes, but {said} is answered"


def shown(when: When | None) -> str:
    """A time as answered, or that there is none."""
    return "nothing" if when is None else when.value


def against_lie(answers: Answers, story: Story) -> Iterator[str]:
    """A lie that is not caught, and words that are blamed for nothing."""
    if not answers.conflicts:
        yield f"the {story.lie.kind} is false, and no contradiction is told"
        return
    guilty = (story.lie.span, *story.lie.against)
    blamed = [span for spans in answers.blamed for span in spans]
    if blamed and not any(touches(span, story.lie.span) for span in blamed):
        yield f"the {story.lie.kind} is false, but {answers.conflicts} are blamed"
    for span in blamed:
        if not any(touches(span, other) for other in guilty):
            yield f"{story.text[slice(*span)]!r} is blamed, and is not needed for the contradiction"


def touches(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two spans share a character."""
    return one[0] < other[1] and other[0] < one[1]


def assert_explained(reasoner: Reasoner, story: Story | str, **options: str) -> None:
    """Every event with a time or a length says which words it rests on, and those words stand in the text.

    >>> because = {"events": [{"name": "vote", "start": "2024-03-04", "because": ["4 March"]}]}
    >>> assert_explained(lambda text: because, "The vote was held on 4 March.")
    """
    text = text_of(story)
    wrong = []
    for each in ask(reasoner, text, options_of(story, options)).events:
        if (each.times or each.lengths) and not each.because:
            wrong.append(f"{name_of(each)} is answered with no words that it rests on")
        wrong += [
            f"{words!r} is given as a reason, and is not in the text" for words in each.because if words not in text
        ]
    complain(text, wrong)


def assert_monotone(reasoner: Reasoner, text: str, more: str, **options: str) -> None:
    """What is answered about *text* still holds, no less exactly, when *more*, which is true too, is told after it.

    >>> assert_monotone(lambda text: {"events": []}, "The vote began at 9:00.", "It rained.")
    """
    before, after = (ask(reasoner, t, options) for t in (text, f"{text} {more}"))
    wrong = [f"with {more!r} a contradiction is told: {c}" for c in after.conflicts if not before.conflicts]
    for each in before.events:
        same = next((a for a in after.events if same_event(each, a)), None)
        if same is None:
            wrong.append(f"with {more!r} {name_of(each)} is no longer answered")
        else:
            wrong += [f"with {more!r} {line}" for line in widened(each, same)]
    complain(text, wrong)


def same_event(one: Answer, other: Answer) -> bool:
    """Whether two answers are about one event: they begin at the same words, or have a name in common."""
    if one.spans and other.spans:
        return any(touches(a, b) for a in one.spans for b in other.spans)
    return bool(set(one.names) & set(other.names))


def widened(before: Answer, after: Answer) -> Iterator[str]:
    """The times that are less exact than before, or others."""
    for name, when in before.times.items():
        then = after.times.get(name)
        if then is None:
            yield f"{name} of {name_of(before)} is no longer answered"
        elif then.first < when.first or when.last < then.last:
            yield f"{name} of {name_of(before)} is {then.value}, which was {when.value}"


def assert_round_trip(
    reasoner: Reasoner,
    story: Story | str,
    *,
    tell: Callable[[Answers], str] | None = None,
    **options: str,
) -> None:
    """What is answered, told again in plain dated sentences, is answered in the same way; and it is JSON.

    >>> assert_round_trip(lambda text: {"events": []}, "It rained.")
    """
    text, given = text_of(story), options_of(story, options)
    raw = reasoner(text, **given)
    if hasattr(raw, "to_dict"):
        raw = raw.to_dict()
    if not isinstance(raw, str) and json.loads(json.dumps(raw)) != raw:
        raise LawBroken(["the answer is not JSON"], text)
    first = plainly(ask(reasoner, text, given))
    again = (tell or retold)(first)
    if again:
        zone = {k: v for k, v in given.items() if k == "timezone"}
        agree(first, plainly(ask(reasoner, again, zone)), "told again plainly, it answers differently", text, again)


def plainly(answers: Answers) -> Answers:
    """The events that began on a known date at a known minute, with no more than when they began and ended."""
    kept: list[Answer] = []
    for each in answers.events:
        times = {n: w for n, w in each.times.items() if n in ("start", "end") and w.exact and not w.floating}
        if "start" in times and each.status == "occurred":
            moments = {name: When(when.first, when.last) for name, when in times.items()}
            kept.append(Answer((f"event {len(kept) + 1}",), times=moments))
    return Answers(tuple(kept[: len(NOUNS)]))


NOUNS = ("meeting", "concert", "trial", "match", "parade", "lecture", "auction", "banquet")


def retold(answers: Answers) -> str:
    """Some answers told in plain sentences, each with its own dates."""
    lines = []
    for noun, each in zip(NOUNS, answers.events, strict=False):
        began, ended = (each.times.get(name) for name in ("start", "end"))
        tail = f" and ended at {spelt(ended)}" if ended else ""
        lines.append(f"The {noun} began at {spelt(began)}{tail}." if began else "")
    return " ".join(filter(None, lines))


def spelt(when: When) -> str:
    """A moment by its clock and date."""
    return f"{clock(when.first.hour, when.first.minute)} on {date(when.first.date())}"

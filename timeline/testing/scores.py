"""How well a reasoner reads stories: of every kind of value, how many answers are right, wrong, or left out."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from attrs import field, frozen

from timeline.errors import WrongType
from timeline.testing.accounts import Accounts
from timeline.testing.answers import Answer, Answers, Reasoner, ask, read_answers
from timeline.testing.histories import FLOATING
from timeline.testing.soundness import against_lie
from timeline.testing.stories import FIELDS, Story, Truth

RIGHT, WRONG, MISSING = "right", "wrong", "missing"
KINDS = ("event", "status", *FIELDS, "duration", "delay", "contradiction")


@frozen
class Score:
    """How many answers of each kind are right, wrong or missing, over some stories.

    >>> from timeline import build_timeline
    >>> from timeline.testing import Dice, story
    >>> told = score(build_timeline, [story(Dice("how-to"), genre="minutes", most=1)])
    >>> told.share("start"), told.counts["end", "right"], told.counts["end", "wrong"]
    (1.0, 1, 0)
    """

    stories: int = 0
    counts: Counter[tuple[str, str]] = field(factory=Counter)

    def share(self, kind: str) -> float | None:
        """The share of right answers of a kind; None where none was asked for."""
        told = [self.counts[kind, verdict] for verdict in (RIGHT, WRONG, MISSING)]
        return told[0] / sum(told) if any(told) else None

    def __str__(self) -> str:
        title = f"{self.stories} stor{'y' if self.stories == 1 else 'ies'}"
        rows = [f"{title:<16}{RIGHT:>8}{WRONG:>8}{MISSING:>9}"]
        for kind in KINDS:
            if (share := self.share(kind)) is not None:
                told = (self.counts[kind, verdict] for verdict in (RIGHT, WRONG, MISSING))
                right, wrong, missing = told
                rows.append(f"{kind:<16}{right:>8}{wrong:>8}{missing:>9}{100 * share:>7.1f} %")
        return "\n".join(rows)


def score(reasoner: Reasoner, stories: Iterable[Story | Accounts]) -> Score:
    """How well a reasoner reads some stories.

    >>> from timeline.testing import seeded
    >>> print(score(lambda text, **given: {"events": []}, seeded(1, seed=7)).counts["event", "right"])
    0
    """
    return scored((told, ask(reasoner, told.text, told.options)) for told in stories)


def score_lines(lines: Iterable[str], stories: Mapping[str, Story | Accounts]) -> Score:
    """How well answers read from JSON Lines fit *stories* by their ids; a story that no line answers counts as unread.

    A line is an answer with the "id" of its story beside it, or has it under "answer", as JSON values or as the
    text that a model wrote.

    >>> from timeline.testing import Dice, story
    >>> score_lines(['{"id": "a", "answer": "I cannot say."}'], {"a": story(Dice(1))}).counts["event", "right"]
    0
    """
    given = dict(answered(line) for line in lines if line.strip())
    return scored((told, given.get(name, Answers())) for name, told in stories.items())


def answered(line: str) -> tuple[str, Answers]:
    """The id and the answers of one line; what a model writes that is no answer counts as none."""
    try:
        row = json.loads(line)
    except ValueError:
        row = None
    if not isinstance(row, Mapping) or "id" not in row:
        raise WrongType("answers", line, 'a JSON object with the "id" of a story')
    try:
        return str(row["id"]), read_answers(row.get("answer", row))
    except WrongType:
        return str(row["id"]), Answers()


def scored(pairs: Iterable[tuple[Story | Accounts, Answers]]) -> Score:
    """The score of some stories with what was answered about them."""
    counts: Counter[tuple[str, str]] = Counter()
    number = 0
    for told, answers in pairs:
        number += 1
        counts.update(verdicts(told, answers))
    return Score(number, counts)


def verdicts(told: Story | Accounts, answers: Answers) -> Iterator[tuple[str, str]]:
    """Every kind of value that a story asks for with how it is answered; of one with a lie, whether that is found."""
    if isinstance(told, Story) and told.lie:
        found = RIGHT if not list(against_lie(answers, told)) else WRONG
        yield "contradiction", found if answers.conflicts else MISSING
        return
    yield "contradiction", WRONG if answers.conflicts else RIGHT
    days = 0 if told.history.day else (told.first_day - FLOATING).days
    for truth in told.truths:
        found_as = answers.about(truth)
        yield "event", MISSING if found_as is None else RIGHT
        yield from of_event(truth, found_as or Answer(()), days, missing=found_as is None)


def of_event(truth: Truth, answer: Answer, days: int, *, missing: bool) -> Iterator[tuple[str, str]]:
    """Each value of one event with how it is answered."""
    yield "status", MISSING if missing else RIGHT if answer.status == truth.status else WRONG
    for name in FIELDS:
        real, said = getattr(truth, name), answer.times.get(name)
        if said is not None and (real is None or not said.holds(real, days)):
            yield name, WRONG
        elif name in truth.known:
            yield name, RIGHT if said is not None and said.exact else MISSING
    for name in ("duration", "delay"):
        size, length = getattr(truth, name), answer.lengths.get(name)
        if length is not None and length != size and size is not None and name not in answer.rough:
            yield name, WRONG
        elif name in truth.known:
            yield name, RIGHT if length == size and name not in answer.rough else MISSING


__all__ = ["KINDS", "Score", "score", "score_lines"]

"""Write stories with their truth, and score what a system answers about them, one JSON object on each line.

``python -m timeline.testing 1000 --seed 7``, and with ``--score answers.jsonl`` the score of the answers.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import TextIO

import click

from timeline.errors import WrongType
from timeline.testing.accounts import Accounts, accounts
from timeline.testing.picks import Dice
from timeline.testing.planted import planted
from timeline.testing.scores import score_lines
from timeline.testing.stories import Story, story

EITHER = "--lies and --accounts do not go together"


@click.command()
@click.argument("count", type=click.IntRange(min=0))
@click.option("--seed", default=0, show_default=True, help="What the stories depend on, and nothing else.")
@click.option("--lies", is_flag=True, help="Plant one falsehood in every story.")
@click.option("--accounts", "twice", is_flag=True, help="Tell every story in two documents.")
@click.option("--score", "answers", type=click.File(encoding="utf-8"), help="Score these answers instead.")
def main(count: int, seed: int, lies: bool, twice: bool, answers: TextIO | None) -> None:
    """Write COUNT stories with their truth as JSON Lines, the same ones for the same seed."""
    if lies and twice:
        raise click.UsageError(EITHER)
    stories = made(count, seed, *(("lie", planted) if lies else ("accounts", accounts) if twice else ("story", story)))
    if answers is None:
        for name, told in stories:
            click.echo(json.dumps({"id": name, **told.gold()}, ensure_ascii=False))
        return
    try:
        click.echo(str(score_lines(answers, dict(stories))))
    except WrongType as wrong:
        raise click.ClickException(str(wrong)) from None


def made(
    count: int, seed: int, kind: str, make: Callable[[Dice], Story | Accounts]
) -> Iterator[tuple[str, Story | Accounts]]:
    """The stories with their ids."""
    for number in range(count):
        yield f"{kind}-{seed}-{number}", make(Dice(f"{seed}/{number}"))


if __name__ == "__main__":
    main(prog_name="python -m timeline.testing")

"""Write stories with their truth, and score what a system answers about them, one JSON object on each line.

``python -m timeline.testing 1000 --seed 7``, and with ``--score answers.jsonl`` the score of the answers.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import TextIO

import click

from timeline.errors import WrongType
from timeline.testing.picks import Dice
from timeline.testing.planted import planted
from timeline.testing.scores import score_lines
from timeline.testing.stories import Story, story


@click.command()
@click.argument("count", type=click.IntRange(min=0))
@click.option("--seed", default=0, show_default=True, help="What the stories depend on, and nothing else.")
@click.option("--lies", is_flag=True, help="Plant one falsehood in every story.")
@click.option("--score", "answers", type=click.File(encoding="utf-8"), help="Score these answers instead.")
def main(count: int, seed: int, lies: bool, answers: TextIO | None) -> None:
    """Write COUNT stories with their truth as JSON Lines, the same ones for the same seed."""
    stories = made(count, seed, planted if lies else story)
    if answers is None:
        for name, told in stories:
            click.echo(json.dumps({"id": name, **told.gold()}, ensure_ascii=False))
        return
    try:
        click.echo(str(score_lines(answers, dict(stories))))
    except WrongType as wrong:
        raise click.ClickException(str(wrong)) from None


def made(count: int, seed: int, make: Callable[[Dice], Story]) -> Iterator[tuple[str, Story]]:
    """The stories with their ids."""
    kind = "lie" if make is planted else "story"
    for number in range(count):
        yield f"{kind}-{seed}-{number}", make(Dice(f"{seed}/{number}"))


if __name__ == "__main__":
    main(prog_name="python -m timeline.testing")

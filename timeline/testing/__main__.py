"""Write stories with their truth, one JSON object on each line: ``python -m timeline.testing 1000 --seed 7``."""

from __future__ import annotations

import json

import click

from timeline.testing.picks import Dice
from timeline.testing.planted import planted
from timeline.testing.stories import story


@click.command()
@click.argument("count", type=click.IntRange(min=0))
@click.option("--seed", default=0, show_default=True, help="What the stories depend on, and nothing else.")
@click.option("--lies", is_flag=True, help="Plant one falsehood in every story.")
def main(count: int, seed: int, lies: bool) -> None:
    """Write COUNT stories with their truth as JSON Lines, the same ones for the same seed."""
    for number in range(count):
        dice = Dice(f"{seed}/{number}")
        told = planted(dice) if lies else story(dice)
        row = {"id": f"{'lie' if lies else 'story'}-{seed}-{number}", **told.gold()}
        click.echo(json.dumps(row, ensure_ascii=False))


if __name__ == "__main__":
    main(prog_name="python -m timeline.testing")

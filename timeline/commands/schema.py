"""Print the JSON Schema of the JSON format, or the tools as definitions for function calling."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from timeline._later import Later
from timeline.commands._io import write
from timeline.commands._tools import definitions

if TYPE_CHECKING:
    from timeline import timelines
else:
    timelines = Later("timeline.timelines")


@click.command()
@click.option("--tool", is_flag=True, help="The tools: name, description and the JSON Schema of their arguments.")
@click.option("--key", type=click.Choice(["inputSchema", "input_schema", "parameters"]), default="inputSchema", show_default=True, help="What the schema of the arguments is called.")  # fmt: skip
def command(tool: bool, key: str) -> None:
    """Print the JSON Schema of the JSON format, or with --tool what a model that calls functions is told."""
    shown = definitions(key) if tool else timelines.json_schema()
    write(json.dumps(shown, indent=2) + "\n")

"""Print the completion script of a shell: bash, zsh or fish."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from timeline.commands._io import fail, write


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    """Print the completion script of SHELL; for bash: eval "$(timeline completion bash)"."""
    found = get_completion_class(shell)
    if found is None:
        fail(f"no completion for {shell}")
    write(found(ctx.find_root().command, {}, "timeline", "_TIMELINE_COMPLETE").source())

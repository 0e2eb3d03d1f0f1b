"""The command: data on standard output, notices on standard error.

It ends with 0; with 1 where `check` finds something wrong; with 2 for usage and unreadable input; with 130 when it is
interrupted. Subcommands are modules of `commands`, loaded only when they are run, so that help costs nothing.
"""

from __future__ import annotations

import ast
import os
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any, NoReturn

import click

COMMANDS = Path(__file__).parent / "commands"


class Lazy(click.Group):
    """A group whose commands are the modules of a folder."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's name for it
        """The names of the commands."""
        return sorted(m.name for m in iter_modules([str(COMMANDS)]) if m.name[0] != "_")

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a name, loaded; None where there is none."""
        if cmd_name not in self.list_commands(ctx):
            return None
        command: click.Command = import_module(f"timeline.commands.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands and the first line of each one's docstring, without loading any."""
        rows = [(name, summary(COMMANDS / f"{name}.py")) for name in self.list_commands(ctx)]
        with formatter.section("Commands"):
            formatter.write_dl(rows)

    def main(self, *args: Any, **extra: Any) -> NoReturn:
        """Run the command and end: 130 when it is interrupted, 2 for wrong usage, 0 when nobody listens any more."""
        try:
            code = super().main(*args, **{**extra, "standalone_mode": False})
        except click.Abort:
            raise SystemExit(130) from None
        except click.ClickException as error:
            error.show()
            raise SystemExit(error.exit_code) from None
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            raise SystemExit(0) from None
        raise SystemExit(code if isinstance(code, int) else 0)


def summary(path: Path) -> str:
    """The first line of a module's docstring."""
    return (ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "").split("\n")[0]


@click.group(cls=Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="prose-timeline")
def main() -> None:
    """Prose in, a solved timeline out."""

"""Serve the tools to programs that think in text, over standard input and output (Model Context Protocol)."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

import click

from timeline.commands._io import attempt
from timeline.commands._tools import TOOLS
from timeline.errors import TimelineError
from timeline.views import optional


@click.command()
def command() -> None:
    """Serve the tools build_timeline, find_times, ground_dates and check_times over standard input and output."""
    attempt(server).run("stdio")


def server() -> Any:
    """The server with all tools; an argument that cannot be used is told to the client as the tool's error."""
    made = optional("mcp.server", "mcp").MCPServer("timeline")
    error = optional("mcp.server.mcpserver.exceptions", "mcp").ToolError
    for tool in TOOLS:
        made.add_tool(telling(tool.run, error), name=tool.name, description=tool.about)
    return made


def telling(run: Callable[..., Any], error: type[Exception]) -> Callable[..., Any]:
    """The tool so that an argument it cannot use is told in words."""

    @wraps(run)
    def tool(*args: Any, **named: Any) -> Any:
        try:
            return run(*args, **named)
        except TimelineError as wrong:
            raise error(str(wrong)) from wrong

    return tool

"""Serve the tools to programs that think in text, over standard input and output (Model Context Protocol)."""

from __future__ import annotations

from typing import Any

import click

from timeline.commands._io import attempt
from timeline.commands._tools import TOOLS
from timeline.views import optional


@click.command()
def command() -> None:
    """Serve the tools build_timeline, find_times, ground_dates and check_times over standard input and output."""
    attempt(server).run("stdio")


def server() -> Any:
    """The server with all tools; an argument that cannot be used is told to the client as the tool's error."""
    made = optional("mcp.server", "mcp").MCPServer("timeline")
    for tool in TOOLS:
        made.add_tool(tool.run, name=tool.name, description=tool.about)
    return made

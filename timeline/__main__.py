"""``python -m timeline`` is the command."""

from timeline.cli import main

main(prog_name="timeline")

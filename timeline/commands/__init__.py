"""The subcommands of the command, one module each, found by name; each has one `command`."""

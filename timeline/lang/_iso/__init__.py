"""Notations of no language: ISO 8601, RFC 2822 and the prefixes of log lines."""

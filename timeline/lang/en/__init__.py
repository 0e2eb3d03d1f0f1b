"""English."""

from timeline.lang.en.compose import compose

__all__ = ["compose"]

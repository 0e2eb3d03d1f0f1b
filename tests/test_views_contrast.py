"""The colours of the report meet WCAG 2.2 AA, in the light, in the dark and on paper."""

from __future__ import annotations

import re

import pytest

from timeline.views.html import LOOK

SCHEMES = [dict(re.findall(r"--(\w+):(#\w+)", part)) for part in re.findall(r"\.tl\{(--[^}]*)\}", LOOK)]
LIGHT, DARK, PAPER = [{**SCHEMES[0], **scheme} for scheme in SCHEMES]
TEXT = [("ink", "bg"), ("soft", "bg"), ("bad", "bg"), ("ink", "mark")]
"""What is written on what: 4.5 to 1."""
SHAPES = [("bar", "bg"), ("late", "bg"), ("soft", "bg")]
"""What is drawn on what: 3 to 1. The rules and the lines of the scale carry nothing that is not told beside them."""


def luminance(colour: str) -> float:
    """How light a colour is, as WCAG defines it."""
    digits = colour[1:] if len(colour) == 7 else "".join(2 * c for c in colour[1:])
    parts = [int(digits[n : n + 2], 16) / 255 for n in (0, 2, 4)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(a: str, b: str) -> float:
    """The ratio of two colours."""
    dark, light = sorted((luminance(a), luminance(b)))
    return (light + 0.05) / (dark + 0.05)


def test_black_on_white_is_21_to_1() -> None:
    assert contrast("#000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("scheme", [LIGHT, DARK, PAPER], ids=["light", "dark", "paper"])
@pytest.mark.parametrize(
    ("front", "back", "least"), [*((*pair, 4.5) for pair in TEXT), *((*pair, 3.0) for pair in SHAPES)]
)
def test_a_colour_stands_out_from_what_is_behind_it(
    scheme: dict[str, str], front: str, back: str, least: float
) -> None:
    assert contrast(scheme[front], scheme[back]) >= least


def test_every_colour_is_one_of_those() -> None:
    used = set(re.findall(r"var\(--(\w+)\)", LOOK))
    assert used == set(LIGHT)
    assert used == {name for pair in (*TEXT, *SHAPES) for name in pair} | {"rule"}
    assert not re.findall(r"#\w{3,6}", re.sub(r"--\w+:#\w+", "", LOOK))

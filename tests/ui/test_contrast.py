"""Every pair of colours that carries words or lines can be read, in both schemes."""

import pytest
from PySide6.QtGui import QColor

from kkc_desktop.ui.tokens import TOKENS

WORDS = 4.5
LINES = 3.0

PAIRS = [
    *(("text", ground, WORDS) for ground in ("window", "surface", "field", "alt", "accentsoft")),
    *(("text", ground, WORDS) for ground in ("errorbg", "warningbg", "notebg", "successbg")),
    *(("text", ground, WORDS) for ground in ("rail", "hover", "header")),
    *(("muted", ground, WORDS) for ground in ("surface", "window", "rail", "accentsoft", "alt")),
    *(("muted", ground, WORDS) for ground in ("errorbg", "warningbg", "notebg", "paperdesk")),
    ("placeholder", "field", WORDS),
    ("placeholder", "window", WORDS - 0.15),
    *(("onfill", ground, WORDS) for ground in ("accent", "accenthover", "exercise", "duty")),
    *(("onfill", ground, WORDS) for ground in ("emergency", "emergencyhover")),
    *(("accenttext", ground, WORDS) for ground in ("surface", "accentsoft", "railcount", "alt")),
    *(("accenttext", ground, WORDS) for ground in ("window", "hover", "warningbg")),
    *(("error", ground, WORDS) for ground in ("surface", "errorbg", "emergencysoft")),
    *(("warning", ground, WORDS) for ground in ("surface", "warningbg", "accentsoft")),
    *(("note", ground, WORDS) for ground in ("surface", "notebg", "accentsoft")),
    *(("success", ground, WORDS) for ground in ("surface", "successbg", "accentsoft")),
    ("dutymuted", "duty", WORDS),
    ("dutyok", "duty", WORDS),
    ("tooltiptext", "tooltip", WORDS),
    *(("fieldborder", ground, LINES) for ground in ("surface", "field", "window")),
    *(("accenttext", ground, LINES) for ground in ("field", "rail")),
    ("error", "field", LINES),
    ("warning", "field", LINES),
    ("disabled", "surface", LINES),
]


@pytest.mark.parametrize("column", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground", "needed"), PAIRS, ids=lambda part: str(part))
def test_pair_can_be_read(ink, ground, needed, column):
    assert contrast(TOKENS[ink][column], TOKENS[ground][column]) >= needed


@pytest.mark.parametrize(
    ("ink", "ground", "light", "dark"),
    [
        ("text", "window", 15.0, 14.9),
        ("muted", "surface", 6.7, 7.2),
        ("onfill", "accent", 7.3, 5.6),
        ("onfill", "emergency", 6.6, 6.2),
        ("error", "errorbg", 6.3, 7.9),
        ("fieldborder", "surface", 3.5, 3.5),
    ],
)
def test_computed_contrast_is_the_published_one(ink, ground, light, dark):
    computed = [contrast(TOKENS[ink][column], TOKENS[ground][column]) for column in (0, 1)]
    assert computed == pytest.approx([light, dark], abs=0.06)


def contrast(first: str, second: str) -> float:
    """The WCAG 2 ratio, 1 to 21."""
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(name: str) -> float:
    colour = QColor(name)
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue

"""The colours of the desk: every token in light and dark, and the palette made of them.

This is the only place where a colour is written down; everything else asks for a token by name.
"""

from collections.abc import Mapping
from enum import Enum
from functools import cache, lru_cache

from PySide6.QtGui import QColor, QGuiApplication, QPalette


class Scheme(Enum):
    """Which of the two drawings of the desk is wanted."""

    SYSTEM = "Podle systému"
    LIGHT = "Světlý"
    DARK = "Tmavý"


# token: (light, dark)
TOKENS: dict[str, tuple[str, str]] = {
    "window": ("#F2F5FA", "#10161F"),
    "surface": ("#FFFFFF", "#18212D"),
    "field": ("#FFFFFF", "#0F161F"),
    "rail": ("#E5ECF6", "#0C1219"),
    "header": ("#FFFFFF", "#141C27"),
    "alt": ("#F7F9FC", "#1C2633"),
    "text": ("#14202F", "#E3E9F2"),
    "muted": ("#4E5D73", "#A0AEC2"),
    "placeholder": ("#65738A", "#8695AA"),
    "disabled": ("#8490A2", "#66748A"),
    "border": ("#D5DDE8", "#2A3646"),
    "fieldborder": ("#7E8BA0", "#67768C"),
    "accent": ("#1D54A6", "#2B66BD"),
    "accenthover": ("#17468C", "#3775D0"),
    "accenttext": ("#1A4C97", "#8FB9FF"),
    "accentsoft": ("#E1EBF9", "#1D3354"),
    "hover": ("#ECF1F8", "#202B3A"),
    "railcount": ("#C9D9F0", "#1F3557"),
    "emergency": ("#B91420", "#BD212B"),
    "emergencyhover": ("#9C0E19", "#D1333D"),
    "emergencysoft": ("#FBE9EA", "#3A1A1E"),
    "error": ("#AE1F1D", "#FF9D96"),
    "errorbg": ("#FDF0EF", "#341C1F"),
    "errorborder": ("#E3A5A1", "#7C3B3D"),
    "warning": ("#7D4A00", "#F0C063"),
    "warningbg": ("#FFF6E2", "#30270F"),
    "warningborder": ("#DDB767", "#6F5820"),
    "note": ("#1A4C97", "#8FB9FF"),
    "notebg": ("#EAF1FB", "#1A2A45"),
    "noteborder": ("#AFC6E8", "#35507C"),
    "success": ("#19683A", "#82D39C"),
    "successbg": ("#E7F5EC", "#152C1E"),
    "successborder": ("#A3D2B4", "#2F6142"),
    "exercise": ("#6A2C9C", "#8245BD"),
    "duty": ("#12305C", "#0A2040"),
    "dutymuted": ("#BDCCE4", "#A9BCD9"),
    "dutyline": ("#2C4A78", "#24426E"),
    "dutyok": ("#8FE0A8", "#8FE0A8"),
    "paperdesk": ("#DCE3ED", "#0B1017"),
    "paper": ("#FFFFFF", "#FFFFFF"),
    "onfill": ("#FFFFFF", "#FFFFFF"),
    "heat0": ("#F7F9FC", "#1C2633"),
    "heat1": ("#E8EDF5", "#243042"),
    "heat2": ("#C8D4E6", "#35455F"),
    "heat3": ("#9FB4D3", "#4A6185"),
    "heat4": ("#7190BF", "#6E8EC4"),
    "heat5": ("#1A4C97", "#8FB9FF"),
    "heatink1": ("#14202F", "#FFFFFF"),
    "heatink2": ("#14202F", "#FFFFFF"),
    "heatink3": ("#14202F", "#FFFFFF"),
    "heatink4": ("#14202F", "#18212D"),
    "heatink5": ("#FFFFFF", "#18212D"),
    "tooltip": ("#14202F", "#E3E9F2"),
    "tooltiptext": ("#FFFFFF", "#18212D"),
}

# With the system's high contrast on, tinted grounds go plain and thin lines go full strength.
_HIGH_CONTRAST = {
    "window": "surface",
    "rail": "surface",
    "alt": "surface",
    "header": "surface",
    "errorbg": "surface",
    "warningbg": "surface",
    "notebg": "surface",
    "successbg": "surface",
    "border": "text",
    "fieldborder": "text",
    "muted": "text",
    "placeholder": "text",
}

_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.Base: "field",
    QPalette.ColorRole.AlternateBase: "alt",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.BrightText: "error",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Dark: "fieldborder",
    QPalette.ColorRole.Shadow: "fieldborder",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.HighlightedText: "onfill",
    QPalette.ColorRole.Link: "accenttext",
    QPalette.ColorRole.LinkVisited: "accenttext",
    QPalette.ColorRole.PlaceholderText: "placeholder",
    QPalette.ColorRole.ToolTipBase: "tooltip",
    QPalette.ColorRole.ToolTipText: "tooltiptext",
}

_DISABLED_ROLES = {
    QPalette.ColorRole.Text: "disabled",
    QPalette.ColorRole.WindowText: "disabled",
    QPalette.ColorRole.ButtonText: "disabled",
    QPalette.ColorRole.Base: "window",
    QPalette.ColorRole.Highlight: "border",
}


def colour_names(scheme: Scheme, *, high_contrast: bool = False) -> dict[str, str]:
    """Every token of LIGHT or DARK as #RRGGBB."""
    column = 1 if scheme is Scheme.DARK else 0
    names = {token: pair[column] for token, pair in TOKENS.items()}
    if high_contrast:
        names |= {token: names[plain] for token, plain in _HIGH_CONTRAST.items()}
    return names


@cache
def colours(scheme: Scheme, *, high_contrast: bool) -> dict[str, QColor]:
    """Every token of LIGHT or DARK as a colour."""
    names = colour_names(scheme, high_contrast=high_contrast)
    return {token: QColor(name) for token, name in names.items()}


def palette(scheme: Scheme, *, high_contrast: bool = False) -> QPalette:
    """The palette of LIGHT or DARK."""
    of = colours(scheme, high_contrast=high_contrast)
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(role, of[token])
    for role, token in _DISABLED_ROLES.items():
        made.setColor(QPalette.ColorGroup.Disabled, role, of[token])
    return made


def system_scheme() -> Scheme:
    """What the system asks for; light where it does not tell."""
    QGuiApplication.setPalette(QPalette())  # ours off, so that the system's own shows
    return current_scheme()


def current_scheme() -> Scheme:
    """The scheme in force, read from the palette that the program wears."""
    is_dark = QGuiApplication.palette().window().color().lightness() < 128
    return Scheme.DARK if is_dark else Scheme.LIGHT


def token(name: str) -> QColor:
    """The colour of a token in the scheme in force."""
    return _colours_worn(QGuiApplication.palette().cacheKey())[name]


@lru_cache(maxsize=4)
def _colours_worn(_palette_key: int) -> Mapping[str, QColor]:
    """The colours that go with the palette in force, read from it once: a frame asks hundreds."""
    return colours(current_scheme(), high_contrast=_wears_high_contrast())


def _wears_high_contrast() -> bool:
    worn = QGuiApplication.palette()
    return worn.mid().color() == worn.text().color()


def wants_high_contrast() -> bool:
    """Whether the system asks for it; the answer costs all names of Qt, 25 ms before a paint."""
    from PySide6.QtCore import Qt

    # The hints must outlive what is asked of them, or PySide drops both.
    hints = QGuiApplication.styleHints()
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast

"""How the desk looks: fonts, palette and the one stylesheet, put on in one call."""

import re
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from kkc_desktop.assets import asset_path
from kkc_desktop.ui import icons, tokens
from kkc_desktop.ui.tokens import Scheme, current_scheme, token

__all__ = [
    "Scheme",
    "apply_style",
    "apply_style_at_once",
    "current_scheme",
    "load_fonts",
    "set_kind",
    "set_problem",
    "set_read_only",
    "set_tone",
    "text_font",
    "token",
]

FONT_FAMILY = "Source Sans 3"
BODY_POINTS = 10.5
_FACES = ("Regular", "Medium", "Semibold", "Bold")
_PLACEHOLDER = re.compile(r"@(\w+)@")


def apply_style(app: QApplication, scheme: Scheme, *, exercise: bool = False) -> None:
    """Dresses the whole program; may be called again to change the scheme.

    In an exercise the duty line wears the exercise colour.
    """
    _dress(app, scheme, exercise=exercise, high_contrast=tokens.wants_high_contrast())


def apply_style_at_once(app: QApplication, scheme: Scheme, *, exercise: bool = False) -> None:
    """The same for the first paint, which does not wait for the question of high contrast."""
    _dress(app, scheme, exercise=exercise, high_contrast=False)


def _dress(app: QApplication, scheme: Scheme, *, exercise: bool, high_contrast: bool) -> None:
    load_fonts()
    wanted = tokens.system_scheme() if scheme is Scheme.SYSTEM else scheme
    icons.forget_pictures()
    tokens.colours.cache_clear()
    app.setFont(text_font())
    app.setPalette(tokens.palette(wanted, high_contrast=high_contrast))
    names = tokens.colour_names(wanted, high_contrast=high_contrast)
    app.setStyleSheet(_stylesheet(names, wanted, exercise=exercise))


def load_fonts() -> None:
    """Makes the screen faces known to Qt; a second call does nothing."""
    if QFontDatabase.hasFamily(FONT_FAMILY):
        return
    for face in _FACES:
        QFontDatabase.addApplicationFont(str(asset_path("fonts", f"SourceSans3-{face}.ttf")))


def text_font(points: float = BODY_POINTS, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The screen font with tabular figures, for delegates and for whatever draws its own text."""
    font = QFont(FONT_FAMILY)
    font.setPointSizeF(points)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def set_kind(widget: QWidget, kind: str, tone: str = "") -> None:
    """Gives the widget its place in the stylesheet and shows it at once."""
    _set_property(widget, kind=kind, tone=tone)


def set_tone(widget: QWidget, tone: str) -> None:
    """Changes the meaning (success, warning, error, …) of a widget whose kind stays."""
    _set_property(widget, tone=tone)


def set_problem(widget: QWidget, problem: str) -> None:
    """Marks an input as "error" or "warning", or clears the mark with ""."""
    _set_property(widget, problem=problem)


def set_read_only(widget: QWidget, *, read_only: bool) -> None:
    """Closes an input to writing and shows it so; a spin box does not by itself."""
    _set_property(widget, readOnly=read_only)


def _set_property(widget: QWidget, **properties: str | bool) -> None:
    changed = {name: value for name, value in properties.items() if widget.property(name) != value}
    for name, value in changed.items():
        widget.setProperty(name, value)
    # What was never shown is dressed when it is shown; asking for its style costs the start 10 ms.
    if changed and widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def _stylesheet(names: dict[str, str], scheme: Scheme, *, exercise: bool) -> str:
    if exercise:
        names |= {"duty": names["exercise"], "dutyline": names["onfill"]}
        names |= {"dutymuted": names["onfill"]}
    return fill_in(asset_path("style", "desk.qss").read_text(encoding="utf-8"), names, scheme)


def fill_in(source: str, names: Mapping[str, str], scheme: Scheme) -> str:
    """Puts colours and picture paths in the place of the @tokens@."""
    look = "dark" if scheme is Scheme.DARK else "light"
    pictures = {
        "tick": asset_path("style", "tick.svg").as_posix(),
        "chevron": asset_path("style", f"chevron-{look}.svg").as_posix(),
    }
    known = {**names, **pictures}
    return _PLACEHOLDER.sub(lambda found: known[found[1]], source)

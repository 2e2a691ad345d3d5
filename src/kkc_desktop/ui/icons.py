"""The pictures of the desk: outline icons named by meaning, coloured by a token."""

import re
from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QSize
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap

from kkc_desktop.assets import asset_path
from kkc_desktop.ui.tokens import Scheme, current_scheme, token

_CLEAR = QColor(0, 0, 0, 0)
_STROKE = re.compile(r'stroke-width="2"')
_TONES = {"accent": "accenttext", "white": "onfill", "late": "error"}


def icon(name: str, tone: str = "muted") -> QIcon:
    """The icon in a tone; nothing is drawn before it is shown for the first time.

    A muted icon turns blue when its button is checked or its row is selected.
    """
    return _icon(name, tone, current_scheme())


def pixmap(name: str, tone: str, size: int, device_pixel_ratio: float = 1.0) -> QPixmap:
    """The icon as a picture, size in logical pixels."""
    return _picture(name, _colour(tone).name(), size, device_pixel_ratio)


def forget_pictures() -> None:
    """Empties the store of drawn icons, for a change of the scheme."""
    _icon.cache_clear()
    _picture.cache_clear()


class _OutlineEngine(QIconEngine):
    """Draws one outline in the colour that the button's state asks for."""

    def __init__(self, name: str, tone: str) -> None:
        super().__init__()
        self._name = name
        self._tone = tone

    def clone(self) -> QIconEngine:
        return _OutlineEngine(self._name, self._tone)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        # Not painter.device(): to wrap it costs a third of the first paint.
        ratio = painter.deviceTransform().m11()
        size = min(rect.width(), rect.height())
        corner = QPoint((rect.width() - size) // 2, (rect.height() - size) // 2)
        painter.drawPixmap(rect.topLeft() + corner, self._drawn(size, mode, state, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._drawn(min(size.width(), size.height()), mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        return self._drawn(min(size.width(), size.height()), mode, state, scale)

    def _drawn(self, size: int, mode: QIcon.Mode, state: QIcon.State, ratio: float) -> QPixmap:
        return _picture(self._name, self._state_colour(mode, state).name(), size, ratio)

    def _state_colour(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        if mode == QIcon.Mode.Disabled:
            return token("disabled")
        is_chosen = mode == QIcon.Mode.Selected or state == QIcon.State.On
        if is_chosen and self._tone == "muted":
            return token("accenttext")
        return _colour(self._tone)


@cache
def _icon(name: str, tone: str, _scheme: Scheme) -> QIcon:
    return QIcon(_OutlineEngine(name, tone))


@cache
def _picture(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    # Loaded with the first icon that is really drawn, not with the program.
    from PySide6.QtSvg import QSvgRenderer

    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(_CLEAR)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(_source(name, colour, size))).render(painter)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def _source(name: str, colour: str, size: int) -> bytes:
    svg = _outline(name).replace("currentColor", colour)
    return _STROKE.sub(f'stroke-width="{_stroke(size)}"', svg).encode()


@cache
def _outline(name: str) -> str:
    return asset_path("icons", f"{name}.svg").read_text(encoding="utf-8")


def _stroke(size: int) -> float:
    if size >= 32:
        return 1.5
    return 1.75 if size >= 24 else 2


def _colour(tone: str) -> QColor:
    return token(_TONES.get(tone, tone))

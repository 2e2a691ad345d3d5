"""The leaflet as it will be printed, drawn again a moment after the choice has changed."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kkc_desktop.domain.advice import AdviceRecord
from kkc_desktop.domain.errors import KkcError
from kkc_desktop.ui.page_preview import PagePreview, Pictures
from kkc_desktop.ui.screen_language import tr

DRAWN_AFTER_MS = 150
_CAPTION = "Leták, A5"


class LeafletView(QWidget):
    """Shows what `leaflet` makes of a record; nothing is drawn twice for the same choice."""

    def __init__(
        self,
        leaflet: Callable[[AdviceRecord], bytes | None],
        pictures: Callable[[bytes], Pictures],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._leaflet = leaflet
        self._wanted: AdviceRecord | None = None
        self._drawn: tuple[object, ...] = ()
        self.preview = PagePreview(pictures)
        self.preview.setMinimumHeight(180)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.preview)
        self._timer = QTimer(self, singleShot=True, interval=DRAWN_AFTER_MS)
        self._timer.timeout.connect(self._draw)

    def show_soon(self, advice: AdviceRecord) -> None:
        """Shows the leaflet of this choice once the person pauses."""
        self._wanted = advice
        if _choice(advice) != self._drawn:
            self._timer.start()

    def _draw(self) -> None:
        if self._wanted is None:
            return
        self._drawn = _choice(self._wanted)
        try:
            content = self._leaflet(self._wanted)
        except KkcError as error:
            self.preview.show_words(tr(error.text), tr(_CAPTION))
            return
        if content is None:
            self.preview.show_words(tr("Vyberte téma, ukáže se jeho leták."), tr(_CAPTION))
        else:
            self.preview.show_pdf(content, tr(_CAPTION))


def _choice(advice: AdviceRecord) -> tuple[object, ...]:
    return advice.topics[:1], advice.items, advice.leaflet_language, advice.leaflet_size

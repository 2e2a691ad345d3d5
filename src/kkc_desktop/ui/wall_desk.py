"""The one wall display of a desk: opened when first wanted, told when something was written."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.domain.wall_picture import WallPicture
from kkc_desktop.services.desk import Services
from kkc_desktop.ui.screens import other_screen
from kkc_desktop.ui.wall_window import SCREEN_KEY, WallWindow

_SOON_MS = 1_500


class WallDesk(QObject):
    """Keeps the window of the wall display while the desk's window stands."""

    def __init__(self, services: Services, now: Callable[[], datetime], window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._window = window
        self._calamity_id: IncidentId | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.refresh)
        window.installEventFilter(self)
        maps = services.maps
        self.display = WallWindow(self._read, now, maps.base(), maps.station_position(), window)

    def show(self, calamity_id: str = "") -> None:
        """Shows the calamity, or what is open; on the other screen where there is one."""
        self._calamity_id = IncidentId(calamity_id) if calamity_id else None
        self.display.show_on(other_screen(self._window, SCREEN_KEY))

    def refresh_soon(self) -> None:
        """Something was written; the person at the desk must not wait for the wall."""
        self._soon.start()

    def refresh(self) -> None:
        """Shows the situation as it is now."""
        if self.display.isVisible():
            self.display.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wall ends with the desk; a window left over would keep the program running."""
        if watched is self._window and event.type() == QEvent.Type.Close:
            self.display.close()
        return super().eventFilter(watched, event)

    def _read(self) -> WallPicture:
        return self._services.wall.picture(self._calamity_id)

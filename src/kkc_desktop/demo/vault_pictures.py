"""Pictures of what only some roles see: accounts, backups, trail, readiness and their dialogs."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QApplication, QWidget

from kkc_desktop.demo.paper_pictures import pack_scene
from kkc_desktop.demo.papers import DEVICES, SHOWN_CODE
from kkc_desktop.services.desk import Services
from kkc_desktop.services.exercise import HEAD, OFFICER, OVERSEER
from kkc_desktop.ui.change_password_dialog import ChangePasswordDialog
from kkc_desktop.ui.consult_dialog import ConsultDialog
from kkc_desktop.ui.main_window import MainWindow
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.password_dialog import PasswordDialog
from kkc_desktop.ui.recovery_sheet import RecoverySheet
from kkc_desktop.ui.station_page import StationPage

_TABS = {
    "ucty": "Účty",
    "zalohy": "Zálohy",
    "skeny": "Skeny",
    "sablony": "Šablony",
    "pecet": "Pečeť",
}


def vault_scenes(
    application: QApplication, services: Services, make_window: Callable[[], MainWindow]
) -> Iterator[tuple[str, QWidget]]:
    """Each role at its pages; afterwards the police officer is on duty again."""
    services.duty.begin(HEAD)
    services.backups.back_up()
    services.readiness.check(DEVICES)
    window = make_window()
    window.go(Wish(place=Place.READINESS))
    yield "pohotovost", window
    yield from _station_tabs(window)
    yield from pack_scene(window, services)
    yield from _dialogs(window, services)
    window.close()
    services.duty.begin(OVERSEER)
    window = make_window()
    window.go(Wish(place=Place.OVERSIGHT))
    yield "auditni-stopa", window
    window.close()
    services.duty.begin(OFFICER)


def _station_tabs(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    window.go(Wish(place=Place.STATION))
    page = window.page
    assert isinstance(page, StationPage), "the place of the station holds its page"
    for name, words in _TABS.items():
        for index in range(page.tabs.count()):
            if page.tabs.tabText(index).strip() == words:
                page.tabs.setCurrentIndex(index)
                yield name, window


def _dialogs(window: MainWindow, services: Services) -> Iterator[tuple[str, QWidget]]:
    accounts, pictures = services.accounts, services.documents.pictures
    dialogs: dict[str, Callable[[], QWidget]] = {
        "heslo-znovu": lambda: PasswordDialog(accounts, "Potvrzení podpisů", window),
        "heslo-zmena": lambda: ChangePasswordDialog(accounts, parent=window),
        "obnovovaci-klic": lambda: RecoverySheet(accounts, SHOWN_CODE, pictures, window),
        "duvod-nahlednuti": lambda: ConsultDialog(window),
    }
    for name, make in dialogs.items():
        dialog = make()
        dialog.show()
        yield name, dialog
        dialog.hide()
        dialog.deleteLater()

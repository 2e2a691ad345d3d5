"""Lights on: folder, lock, log, database, services, window – the room with all the keys.

Read top to bottom this is how the desk starts. Nothing of the database toolkit or the paper
renderer is imported before the window has been painted.
"""

import gc
import importlib
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from kkc_desktop.domain.errors import AlreadyRunning, KkcError
from kkc_desktop.services.desk import Services
from kkc_desktop.services.door import Door, forget_cut_founding, vault_of
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.storage.boot_clock import boot_seconds
from kkc_desktop.storage.folder import demand_file
from kkc_desktop.ui.data_folder import DataFolder
from kkc_desktop.ui.style import Scheme, apply_style, apply_style_at_once
from kkc_desktop.ui.tokens import wants_high_contrast

if TYPE_CHECKING:
    from kkc_desktop.services.door import Entrance
    from kkc_desktop.ui.desk_session import DeskSession
    from kkc_desktop.ui.first_start_dialog import FirstStartDialog

_BEHIND = (
    "kkc_desktop.storage.vault_holders",
    "kkc_desktop.storage.entering",
    "kkc_desktop.storage.engine",
    "kkc_desktop.ui.desk_session",
)
STATION_FILE = "stanice.kkc"
EXERCISE_FILE = "cviceni.kkc"


def now() -> datetime:
    """The present moment; everything else is handed this function."""
    return datetime.now(UTC)


def new_id() -> str:
    """A fresh uuid in text."""
    from uuid import uuid4

    return str(uuid4())


def run_desk(data_dir: Path | None, *, exercise: bool) -> int:
    """Shows the desk until its window is closed; a world's error is told in one Czech sentence."""
    application = make_application()
    apply_style_at_once(application, chosen_scheme(), exercise=exercise)
    try:
        with DataFolder(data_dir or usual_folder()) as folder:
            return Start(application, folder, exercise=exercise).run()
    except KkcError as error:
        from kkc_desktop.ui.widgets.error_dialog import ErrorDialog

        ErrorDialog(error.text, error.fix).exec()
        return 0 if isinstance(error, AlreadyRunning) else 1


def make_application() -> QApplication:
    """The Qt application with our name and with the one style that the stylesheet is made for."""
    application = QApplication([*sys.argv[:1], "-style", "fusion"])
    application.setOrganizationName("KKC")
    application.setApplicationName("KKC Desktop")
    return application


def speak_czech(application: QApplication) -> None:
    """Czech dates and numbers, and Czech words in Qt's own dialogs."""
    from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

    QLocale.setDefault(QLocale(QLocale.Language.Czech, QLocale.Country.CzechRepublic))
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translator.load("qtbase_cs", folder)
    application.installTranslator(translator)


def chosen_scheme() -> Scheme:
    """The colour scheme this computer's user has chosen."""
    return Scheme[str(QSettings().value("scheme", Scheme.SYSTEM.name))]


def usual_folder() -> Path:
    """Where this computer keeps the data of a user's programs."""
    from platformdirs import user_data_path

    return user_data_path("kkc-desktop", appauthor=False)


class Start:
    """From the folder to the closed window: which station, who signs in, and the desk itself."""

    def __init__(self, application: QApplication, folder: DataFolder, *, exercise: bool) -> None:
        self._application = application
        self._folder = folder
        self._is_loaded = False
        self._choose_path(exercise=exercise)

    def run(self) -> int:
        """Runs the desk; gives the exit code of the program."""
        entrance = None
        door = self._door()
        if door is None:
            founded = self._found()
            if founded is None:
                return 0
            door, entrance = founded
        entrance = entrance or self._signed_in(door)
        if entrance is None:
            return 0
        try:
            return self._work(door, entrance)
        finally:
            entrance.database.close()

    def _choose_path(self, *, exercise: bool) -> None:
        self._is_exercise = exercise
        self._path = self._folder.path / (EXERCISE_FILE if exercise else STATION_FILE)

    def _door(self) -> Door | None:
        """The door of the station in the folder; None when there is no station yet.

        Where one should be and is not, or not whole, none is made: the program stops and says so.
        """
        path, has_vault = self._path, vault_of(self._path).exists()
        if path.exists() and has_vault:
            self._folder.mark_founded(path)
            return Door.at(path, now)
        if self._folder.was_founded(path) or path.exists():
            demand_file(path)
            return Door.at(path, now)
        if has_vault:
            forget_cut_founding(path)
        return None

    def _signed_in(self, door: Door) -> "Entrance | None":
        from kkc_desktop.ui.duty_dialog import DutyDialog

        first = str(QSettings().value(f"last-{self._path.stem}", ""))
        dialog = DutyDialog(door, now(), enter=door.enter, first=first)
        dialog.painted.connect(self._load_behind)
        dialog.exec()
        entrance: Entrance | None = dialog.entrance
        return entrance

    def _found(self) -> "tuple[Door, Entrance | None] | None":
        """Founds the exercise or, as the person chooses, a station."""
        speak_czech(self._application)
        if self._is_exercise:
            return self._found_exercise(), None
        from kkc_desktop.ui.first_start_dialog import FirstStartDialog, FirstStartDoor

        has_exercise = (self._folder.path / EXERCISE_FILE).exists()
        dialog = FirstStartDialog(new_id, has_exercise=has_exercise)
        dialog.exec()
        if dialog.door is FirstStartDoor.EXERCISE:
            apply_style(self._application, chosen_scheme(), exercise=True)
            self._choose_path(exercise=True)
            return self._door() or self._found_exercise(), None
        if dialog.door is FirstStartDoor.STATION:
            return self._found_station(dialog)
        return None

    def _found_exercise(self) -> Door:
        from kkc_desktop.services.exercise import found_exercise

        if self._path.exists():
            self._path.unlink()
        forget_cut_founding(self._path)
        found_exercise(self._path, now, new_id).workplace.database.close()
        self._folder.mark_founded(self._path)
        return Door.at(self._path, now)

    def _found_station(self, dialog: "FirstStartDialog") -> "tuple[Door, Entrance]":
        from kkc_desktop.services.door import Entrance
        from kkc_desktop.services.founding import found
        from kkc_desktop.ui.recovery_sheet import show_recovery_key

        founder = dialog.founder
        passwords = {founder.id: dialog.password}
        founded = found(self._path, dialog.station, dialog.officers, passwords, now, new_id)
        self._folder.mark_founded(self._path)
        show_recovery_key(founded.recovery_code, dialog.station, now())
        return founded.door, Entrance(founded.database, founder.id)

    def _work(self, door: Door, entrance: "Entrance") -> int:
        """The desk from the sign-in to the closed window."""
        self._load_behind()
        workplace = Workplace(entrance.database, now, new_id, boot_seconds)
        services = Services(workplace, door)
        services.duty.begin(entrance.officer_id)
        services.accounts.follow_officers()
        QSettings().setValue(f"last-{self._path.stem}", entrance.officer_id)

        from kkc_desktop.ui.desk_session import DeskSession

        session = DeskSession(self._application, services, door, now)
        session.scheme_wanted.connect(self._choose_scheme)
        session.seated.connect(self._folder.listen)
        session.show()
        QTimer.singleShot(0, lambda: self._after_first_paint(session, services))
        code = self._application.exec()
        services.duty.end()
        return code

    def _load_behind(self) -> None:
        """Loads the window and what the day needs while the person types the password.

        Somebody quicker than the first paint waits for it, but never goes on without it.
        """
        if self._is_loaded:
            return
        from kkc_desktop.ui.errors import install_crash_dialog

        self._is_loaded = True
        self._folder.keep_log()
        install_crash_dialog(self._folder.log_path)
        speak_czech(self._application)
        if wants_high_contrast():
            self._choose_scheme(chosen_scheme())
        threading.Thread(target=_warm_up, daemon=True).start()

    def _after_first_paint(self, session: "DeskSession", services: Services) -> None:
        if not self._folder.was_cut_off:
            return
        from kkc_desktop.ui.restore_dialog import offer_restore

        draft = offer_restore(services, session.window)
        if draft is not None:
            session.window.restore(draft)

    def _choose_scheme(self, scheme: Scheme) -> None:
        QSettings().setValue("scheme", scheme.name)
        apply_style(self._application, scheme, exercise=self._is_exercise)


def _warm_up() -> None:
    """Imports what the first save, the first paper and the window need; nothing is opened."""
    try:
        for module in _BEHIND:
            importlib.import_module(module)
        from kkc_desktop.printing.fonts import register_fonts

        register_fonts()
    finally:
        gc.freeze()  # all this stays; to walk over it would stop the window for 0.1 s
        gc.enable()

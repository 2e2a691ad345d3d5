"""Lights on: folder, lock, log, database, services, window – the room with all the keys.

Read top to bottom this is how the desk starts. Nothing of the database toolkit or the paper
renderer is imported before the window has been painted.
"""

import gc
import importlib
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from kkc_desktop.domain.errors import AlreadyRunning, KkcError
from kkc_desktop.services.desk import Services
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.storage.database import Database
from kkc_desktop.ui.data_folder import DataFolder
from kkc_desktop.ui.style import Scheme, apply_style, apply_style_at_once
from kkc_desktop.ui.tokens import wants_high_contrast

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
            services = open_services(application, folder, exercise=exercise)
            return Desk(application, folder, services).run() if services else 0
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


def open_services(
    application: QApplication, folder: DataFolder, *, exercise: bool
) -> Services | None:
    """The services over the folder's database; a first start asks which door to take."""
    path = folder.path / (EXERCISE_FILE if exercise else STATION_FILE)
    if path.exists() or folder.was_founded(path):
        services = services_over(Database.open(path))
        if services.workplace.is_set_up:
            folder.mark_founded(path)
            return services
        services.workplace.database.close()
    if exercise:
        from kkc_desktop.services.exercise import furnish_exercise

        return _founded(folder, path, furnish_exercise)
    return _first_start(application, folder, path)


def _founded(folder: DataFolder, path: Path, found: Callable[[Services], None]) -> Services:
    """Services over a new database, or over one whose founding was cut off."""
    database = Database.open(path) if path.exists() else Database.create(path, now())
    services = services_over(database)
    found(services)
    folder.mark_founded(path)
    return services


def services_over(database: Database) -> Services:
    """All verbs of the desk over an open database."""
    return Services(Workplace(database, now, new_id))


def _first_start(application: QApplication, folder: DataFolder, path: Path) -> Services | None:
    from kkc_desktop.ui.first_start_dialog import FirstStartDialog, FirstStartDoor

    speak_czech(application)
    has_exercise = (folder.path / EXERCISE_FILE).exists()
    dialog = FirstStartDialog(new_id, has_exercise=has_exercise)
    dialog.exec()
    if dialog.door is FirstStartDoor.EXERCISE:
        apply_style(application, chosen_scheme(), exercise=True)
        return open_services(application, folder, exercise=True)
    if dialog.door is FirstStartDoor.STATION:

        def establish(services: Services) -> None:
            services.setup.establish(dialog.station, dialog.officers)

        return _founded(folder, path, establish)
    return None


class Desk:
    """The running desk: who takes it over, its window and what happens around it."""

    def __init__(self, application: QApplication, folder: DataFolder, services: Services) -> None:
        self._application = application
        self._folder = folder
        self._services = services
        self._is_loaded = False

    def run(self) -> int:
        """From taking the desk over to the closed window."""
        from kkc_desktop.ui.duty_dialog import DutyDialog

        workplace = self._services.workplace
        try:
            dialog = DutyDialog(self._services.duty, workplace.station, now())
            dialog.painted.connect(self._load_behind)
            if not dialog.exec():
                return 0
            self._load_behind()
            self._open_window()
            return self._application.exec()
        finally:
            workplace.database.close()

    def _load_behind(self) -> None:
        """Loads the window and what the day needs while the person chooses who they are.

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
        threading.Thread(target=self._warm_up, daemon=True).start()

    def _open_window(self) -> None:
        from kkc_desktop.ui.main_window import MainWindow

        self._window = MainWindow(self._services, now, self._application)
        self._window.lock_wanted.connect(self._change_duty)
        self._window.scheme_wanted.connect(self._choose_scheme)
        self._window.show_fitting()
        QTimer.singleShot(0, self._after_first_paint)

    def _after_first_paint(self) -> None:
        self._folder.listen(self._window)
        if self._folder.was_cut_off:
            self._offer_restore()

    def _warm_up(self) -> None:
        try:
            importlib.import_module("kkc_desktop.ui.main_window")
            from kkc_desktop.printing.fonts import register_fonts

            self._services.workplace.database.warm_up()
            register_fonts()
        finally:
            gc.freeze()  # all this stays; to walk over it would stop the window for 0.1 s
            gc.enable()

    def _offer_restore(self) -> None:
        from kkc_desktop.ui.restore_dialog import offer_restore

        draft = offer_restore(self._services, self._window)
        if draft is not None:
            self._window.restore(draft)

    def _change_duty(self) -> None:
        from kkc_desktop.ui.duty_dialog import DutyDialog

        note = "Přepážka je zamčená. Rozepsané záznamy zůstávají uložené."
        station = self._services.workplace.station
        dialog = DutyDialog(self._services.duty, station, now(), note, self._window)
        if dialog.exec():
            self._window.unlock()

    def _choose_scheme(self, scheme: Scheme) -> None:
        QSettings().setValue("scheme", scheme.name)
        is_exercise = self._services.workplace.station.is_exercise
        apply_style(self._application, scheme, exercise=is_exercise)

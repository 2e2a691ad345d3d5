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

from kkc_desktop.domain.errors import AlreadyRunning, KkcError, WorldError
from kkc_desktop.domain.station import OfficerId
from kkc_desktop.services.door import Door, Entrance
from kkc_desktop.services.entry import Entry
from kkc_desktop.ui.data_folder import DataFolder
from kkc_desktop.ui.screen_language import ScreenLanguage, chosen_language, speak
from kkc_desktop.ui.style import Scheme, apply_style, apply_style_at_once
from kkc_desktop.ui.tokens import wants_high_contrast

if TYPE_CHECKING:
    from kkc_desktop.services.founding import Founded
    from kkc_desktop.ui.desk_session import DeskSession

_BEHIND = (
    "kkc_desktop.storage.vault_holders",
    "kkc_desktop.storage.entering",
    "kkc_desktop.storage.engine",
    "kkc_desktop.ui.desk_session",
)
_AFTER = (
    "kkc_desktop.ui.incident_page",
    "kkc_desktop.ui.evaluation_part",
    "kkc_desktop.ui.measures_part",
    "kkc_desktop.ui.notified_part",
    "kkc_desktop.ui.gathered_part",
    "kkc_desktop.ui.calamity_part",
)
"""What the first F12 of the day needs: loaded behind the first paint, it asks without a wait."""
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
    speak(application, chosen_language())
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
    """Czech dates and numbers, and Czech words in Qt's own dialogs unless the screen is English."""
    from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

    QLocale.setDefault(QLocale(QLocale.Language.Czech, QLocale.Country.CzechRepublic))
    if chosen_language() is ScreenLanguage.ENGLISH:
        return
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
        self._recovery_code = ""
        self._is_recovered = self._wants_emergency = self._wants_restore = False
        self._restore_file: Path | None = None
        self._choose_station(exercise=exercise)

    def run(self) -> int:
        """Runs the desk, after a restore once more; gives the exit code of the program."""
        while True:
            code = self._run_once()
            if not self._wants_restore:
                return code
            self._wants_restore = False
            self._restore()

    def _run_once(self) -> int:
        try:
            entered = self._enter()
        except WorldError as error:
            if not self._is_station_expected():
                raise
            self._wants_restore = self._offers_restore(error)
            return 1
        if entered is None:
            return 0
        door, entrance = entered
        try:
            return self._work(door, entrance)
        finally:
            entrance.database.close()

    def _is_station_expected(self) -> bool:
        path = self._entry.path
        return not self._is_exercise and (path.exists() or self._folder.was_founded(path))

    def _offers_restore(self, error: WorldError) -> bool:
        """Says why the data cannot be opened; whether the person wants a backup instead."""
        from kkc_desktop.ui.restore_offer import wants_backup

        self._load_behind()
        return wants_backup(error, self._entry.path, now)

    def _restore(self) -> None:
        """Leads through a restore; the sign-in follows in any case."""
        from kkc_desktop.ui.restore_offer import restored

        self._load_behind()
        if restored(self._entry.path, now, self._restore_file):
            self._folder.mark_founded(self._entry.path)
        self._restore_file = None

    def _choose_station(self, *, exercise: bool) -> None:
        self._is_exercise = exercise
        path = self._folder.path / (EXERCISE_FILE if exercise else STATION_FILE)
        self._entry = Entry(path, now, new_id, exercise=exercise)

    def _enter(self) -> "tuple[Door, Entrance] | None":
        """The door and who came in; None when the person left."""
        if self._entry.is_plain():
            return self._secured()
        door = self._door()
        if door is None:
            return self._first_start()
        return self._signed_in(door)

    def _door(self) -> Door | None:
        door = self._entry.door(was_founded=self._folder.was_founded(self._entry.path))
        if door is not None:
            self._folder.mark_founded(self._entry.path)
        return door

    def _signed_in(self, door: Door) -> "tuple[Door, Entrance] | None":
        from kkc_desktop.ui.duty_dialog import DutyDialog

        first = str(QSettings().value(self._last_key(), ""))
        dialog: DutyDialog[Entrance] = DutyDialog(
            door, now, enter=door.enter, recover=door.enter_by_recovery, first=first
        )
        dialog.painted.connect(self._load_behind)
        dialog.restore_wanted.connect(dialog.reject)
        dialog.restore_wanted.connect(self._wish_restore)
        dialog.exec()
        self._wants_emergency = dialog.wants_emergency
        self._is_recovered = dialog.is_recovered
        return (door, dialog.entrance) if dialog.entrance else None

    def _wish_restore(self) -> None:
        self._wants_restore = True

    def _last_key(self) -> str:
        """Under which name this computer remembers the id of who signed in last."""
        return f"last-{self._entry.path.stem}"

    def _first_start(self) -> "tuple[Door, Entrance] | None":
        """Founds the exercise or, as the person chooses, a station."""
        speak_czech(self._application)
        if self._is_exercise:
            return self._signed_in(self._founded_exercise())
        from kkc_desktop.ui.first_start_dialog import FirstStartDialog, FirstStartDoor
        from kkc_desktop.ui.waiting import waited

        dialog = FirstStartDialog(new_id, has_exercise=(self._folder.path / EXERCISE_FILE).exists())
        dialog.exec()
        if dialog.door is FirstStartDoor.EXERCISE:
            apply_style(self._application, chosen_scheme(), exercise=True)
            self._choose_station(exercise=True)
            return self._signed_in(self._door() or self._founded_exercise())
        self._wants_restore = dialog.door is FirstStartDoor.RESTORE
        if dialog.door is FirstStartDoor.STATION:
            station, officers = dialog.station, dialog.officers
            founder_id, password = dialog.founder_id, dialog.password
            founded = waited(
                lambda _: self._entry.found_station(station, officers, founder_id, password),
                "Zakládá se stanice",
            )
            return self._moved_in(founded, founder_id)
        return None

    def _founded_exercise(self) -> Door:
        door = self._entry.found_exercise()
        self._folder.mark_founded(self._entry.path)
        return door

    def _secured(self) -> "tuple[Door, Entrance] | None":
        """Takes a station of the version without a vault into one, if the person agrees."""
        speak_czech(self._application)
        from kkc_desktop.ui.secure_dialog import SecureDialog, accepts_broken_trail
        from kkc_desktop.ui.waiting import waited

        plain = self._entry.plain_station()
        dialog = SecureDialog(plain.officers, plain.station)
        if not dialog.exec() or not accepts_broken_trail(plain.broken_line):
            return None
        officer_id, password = dialog.officer_id, dialog.password
        founded = waited(
            lambda _: self._entry.encrypt(plain, officer_id, password), "Šifrují se data stanice"
        )
        return self._moved_in(founded, officer_id)

    def _moved_in(self, founded: "Founded", officer_id: OfficerId) -> "tuple[Door, Entrance]":
        self._folder.mark_founded(self._entry.path)
        self._recovery_code = founded.recovery_code
        return founded.door, Entrance(founded.database, officer_id)

    def _work(self, door: Door, entrance: Entrance) -> int:
        """The desk from the sign-in to the closed window."""
        from kkc_desktop.services.desk import Services
        from kkc_desktop.services.workplace import Workplace
        from kkc_desktop.storage.boot_clock import boot_seconds

        self._load_behind()
        workplace = Workplace(entrance.database, now, new_id, boot_seconds)
        services = Services(workplace, door)
        services.duty.begin(entrance.officer_id)
        services.accounts.follow_officers()
        if self._is_recovered:
            services.accounts.tell_recovery()
        QSettings().setValue(self._last_key(), entrance.officer_id)

        from kkc_desktop.ui.desk_session import DeskSession

        session = DeskSession(self._application, services, door, now)
        if not session.demand_own_password():
            return 0
        session.scheme_wanted.connect(self._choose_scheme)
        session.seated.connect(self._folder.listen)
        session.show()
        QTimer.singleShot(0, lambda: self._after_first_paint(session))
        code = self._application.exec()
        session.end()
        self._wants_restore, self._restore_file = session.wants_restore, session.restore_file
        session.window.deleteLater()
        session.deleteLater()
        return code

    def _load_behind(self) -> None:
        """Loads the window and what the day needs while the person types the password.

        Somebody quicker than the first paint waits for it, but never goes on without it.
        """
        if self._is_loaded:
            return
        from kkc_desktop.ui.collector import Collector
        from kkc_desktop.ui.errors import install_crash_dialog

        self._is_loaded = True
        self._collector = Collector(self._application)
        self._folder.keep_log()
        install_crash_dialog(self._folder.log_path)
        speak_czech(self._application)
        if wants_high_contrast():
            self._choose_scheme(chosen_scheme())
        threading.Thread(target=_warm_up, daemon=True).start()

    def _after_first_paint(self, session: "DeskSession") -> None:
        threading.Thread(target=_load, args=(_AFTER,), daemon=True).start()
        if self._recovery_code:
            code, self._recovery_code = self._recovery_code, ""
            session.show_recovery_key(code)
        if self._folder.was_cut_off:
            session.offer_restore()
        if self._wants_emergency:
            session.window.emergency()
        else:
            session.ask_about_prints()

    def _choose_scheme(self, scheme: Scheme) -> None:
        QSettings().setValue("scheme", scheme.name)
        apply_style(self._application, scheme, exercise=self._is_exercise)


def _load(modules: tuple[str, ...]) -> None:
    for module in modules:
        importlib.import_module(module)


def _warm_up() -> None:
    """Gets ready what the first save, the first paper and the window need; nothing is opened."""
    try:
        _load(_BEHIND)
        from kkc_desktop.domain.list_kinds import ListKind
        from kkc_desktop.printing.warm_up import warm_up
        from kkc_desktop.services.shipped_lists import shipped_list
        from kkc_desktop.services.translations import all_translations

        warm_up()
        shipped_list(ListKind.HELP_LINE)
        all_translations()
    finally:
        gc.freeze()  # all this stays; to walk over it would stop the window for 0.1 s

"""Acts on all the data at once: a new key, and giving way to a restore; each after a backup."""

from collections.abc import Callable

from kkc_desktop.services.desk import Services
from kkc_desktop.ui.background import Task
from kkc_desktop.ui.desk_care import DeskCare
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.main_window import MainWindow
from kkc_desktop.ui.page import Said
from kkc_desktop.ui.password_dialog import confirmed, with_password
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.waiting import waited
from kkc_desktop.ui.widgets.question import ask

_BACK_UP, _WAIT = "Zálohují se data stanice", "Dokončuje se práce s daty"
_CHANGE, _RESTORE, _ANYWAY = "Vyměnit klíč", "Zavřít přepážku", "Pokračovat bez zálohy"
_CHANGE_WORDS = "Vyměnit šifrovací klíč"
_CHANGE_TEXT = (
    "Všechna data se zašifrují novým klíčem. Předtím vznikne záloha; podle množství dat to trvá"
    " vteřiny až minuty a\u00a0přepážka zatím stojí. Hesla ani obnovovací klíč se nemění, starší"
    " zálohy zůstanou k\u00a0použití."
)
_RESTORE_WORDS = "Obnovit data ze zálohy"
_RESTORE_TEXT = (
    "Nejdříve vznikne záloha současných dat, potom se přepážka zavře a\u00a0obnova vás povede krok"
    " za krokem. Rozepsané záznamy zůstanou v\u00a0současných datech."
)
_CHANGED = "Data jsou zašifrovaná novým klíčem. Hesla i\u00a0obnovovací klíč platí dál."


class RiskyActs:
    """What closes the data under the window of whoever is on duty.

    `is_changing` says that the key is just being changed: the data can be neither used nor locked.
    """

    def __init__(self, services: Services, care: DeskCare) -> None:
        self._services = services
        self._care = care
        self.is_changing = False

    def change_keys(self, window: MainWindow) -> None:
        """Encrypts the data under a new key; the desk goes on afterwards in any case."""
        if not self._is_meant(window, _CHANGE_TEXT, _CHANGE, _CHANGE_WORDS):
            return

        def act() -> bool:
            self.is_changing = True
            try:
                waited(self._change, tr("Data se šifrují novým klíčem"), window)
            finally:
                self.is_changing = False
            return True

        with guarded(window):
            if self._done_at_rest(window, act, tr(_CHANGE_WORDS)):
                window.said.show(Said(text=tr(_CHANGED)))
        self._care.resume()

    def give_way(self, window: MainWindow) -> bool:
        """Closes the data so that a backup can be put in their place; False when it did not."""
        if not self._is_meant(window, _RESTORE_TEXT, _RESTORE, _RESTORE_WORDS):
            return False

        def act() -> bool:
            self._services.backups.give_way()
            return True

        with guarded(window):
            if self._done_at_rest(window, act, tr(_RESTORE_WORDS)):
                return True
        self._care.resume()
        return False

    def _is_meant(self, window: MainWindow, text: str, verb: str, words: str) -> bool:
        """The question, the password and the backup before."""
        question = f"{tr(words)}?"
        if ask(window, question, tr(text), tr("Zpět"), tr(verb)) != tr(verb):
            return False
        if not confirmed(window, self._services.accounts, tr(words)):
            return False
        window.page.keep_now()
        return self._is_backed_up(window)

    def _is_backed_up(self, window: MainWindow) -> bool:
        failure = ""
        with guarded(window):
            self._care.rest_and_wait(tr(_WAIT), window)
            failure = waited(self._back_up, tr(_BACK_UP), window)
            if not failure:
                return True
        self._care.resume()
        return bool(failure) and (
            ask(window, tr("Záloha se nezdařila. Pokračovat?"), failure, tr("Zpět"), tr(_ANYWAY))
            == tr(_ANYWAY)
        )

    def _done_at_rest(self, window: MainWindow, act: Callable[[], bool], words: str) -> bool:
        self._care.rest_and_wait(tr(_WAIT), window)
        return bool(with_password(window, self._services.accounts, act, words))

    def _back_up(self, task: Task) -> str:
        keeping = self._services.backups
        return keeping.back_up(task.report_share, lambda: task.is_cancelled).failure

    def _change(self, task: Task) -> None:
        self._services.backups.change_keys(task.report_share, lambda: task.is_cancelled)

"""How the contact page looks: where the contact stands, how long it takes, a small window."""

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from kkc_desktop.domain.contact import Contact
from kkc_desktop.domain.czech import moment_words
from kkc_desktop.ui.generated.ui_contact_page import Ui_ContactPage
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.plain_label import IconLabel

_FULL_WIDTH = 1060
_TICK_MS = 1000
_BUTTONS = {
    "back_button": ("previous", "muted", "Zpět", "Esc"),
    "discard_button": ("discard", "error", "Zahodit…", ""),
    "hand_over_button": ("hand-over", "muted", "Předat policistovi", ""),
    "take_over_button": ("on-duty", "muted", "Převzít", ""),
    "print_button": ("print", "muted", "Tisk", "Ctrl+P"),
    "save_button": ("save", "muted", "Uložit", "Ctrl+S"),
    "finish_button": ("finish", "white", "Dokončit", "Ctrl+Enter"),
    "danger_button": ("incident", "error", "Někomu hrozí nebezpečí", ""),
}
_KEEP_KEYS = ("finish_button",)

KEYS = (
    ("1 až 8", "důvod, dokud jsou vybrány dlaždice"),
    ("Enter", "další pole"),
    ("Shift+Enter", "nový řádek ve stručném popisu"),
    ("F6", "převzít údaje z\u00a0dokladu"),
    ("F3", "preventivní rada z\u00a0tohoto kontaktu"),
    ("Shift+F12", "událost z\u00a0tohoto kontaktu"),
    ("Shift+F2", "nález z\u00a0tohoto kontaktu"),
    ("Ctrl+P", "obvyklý dokument k\u00a0důvodu"),
    ("Ctrl+Shift+B", "informační balíček oběti"),
    ("Ctrl+Shift+P", "vytisknout soubor návštěvy"),
)
"""The keys of the page for the sheet on F1."""


class ContactLook:
    """Title row, stopwatch, buttons and the two sizes of the page."""

    def __init__(self, ui: Ui_ContactPage, page: QWidget) -> None:
        self.ui = ui
        self._is_closed = False
        self._since = QElapsedTimer()
        self._tick = QTimer(page)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._show_elapsed)
        ui.back_button.hide()
        ui.take_over_button.hide()
        ui.head_row.insertWidget(0, IconLabel("contact", "accenttext", 24))
        ui.stopwatch_row.insertWidget(0, IconLabel("elapsed"))
        self._buttons = {
            button.objectName(): button
            for button in page.findChildren(QPushButton)
            if button.objectName() in _BUTTONS
        }
        for name, (picture, tone, _, _) in _BUTTONS.items():
            self._buttons[name].setIcon(icon(picture, tone))
        ui.discard_button.setToolTip(tr("Zahodit, co je tu napsáno"))
        ui.add_person_button.setIcon(icon("add-person", "accenttext"))
        ui.anonymous_button.setIcon(icon("anonymous", "accenttext"))

    def show_contact(self, contact: Contact, *, can_take_over: bool) -> None:
        """Shows where the contact stands and which acts it still allows."""
        ui = self.ui
        self._is_closed = contact.closed_at is not None
        is_new = contact.revision == 0
        ui.title.setText(tr("Nový kontakt") if is_new else tr("Kontakt {}").format(contact.ticket))
        ui.state_line.setText(_state(contact))
        ui.back_button.setVisible(self._is_closed)
        for_writing = (ui.discard_button, ui.save_button, ui.finish_button, ui.danger_button)
        for widget in (*for_writing, ui.reason_hint, ui.arrived_at_key):
            widget.setVisible(not self._is_closed)
        ui.hand_over_button.setVisible(not self._is_closed and contact.taken_over_at is None)
        can_take = can_take_over and not self._is_closed and contact.taken_over_at is None
        ui.take_over_button.setVisible(can_take and not is_new)

    def start_stopwatch(self) -> None:
        """Counts the seconds from now."""
        self._since.start()
        self._tick.start()
        self._show_elapsed()
        self.ui.stopwatch_box.show()

    def stop_stopwatch(self) -> None:
        """Counts no more; a stored contact has no stopwatch."""
        self._tick.stop()
        self.ui.stopwatch_box.hide()

    def fit(self, width: int, *, has_problems: bool) -> None:
        """Lays the page out for this width."""
        is_full = width >= _FULL_WIDTH
        self.ui.side_scroll.setVisible(is_full)
        self.ui.problem_line.setVisible(not is_full and has_problems)
        for name, (_, _, czech, key) in _BUTTONS.items():
            words = tr(czech)
            has_key = key and (is_full or name in _KEEP_KEYS)
            self._buttons[name].setText(f" {words}  {key}" if has_key else f" {words}")
        if not is_full:
            self.ui.danger_button.setText(tr(" Nebezpečí"))
            self.ui.discard_button.setText("")

    def _show_elapsed(self) -> None:
        minutes, seconds = divmod(self._since.elapsed() // 1000, 60)
        self.ui.stopwatch.setText(f"{minutes}:{seconds:02}")


def _state(contact: Contact) -> str:
    if contact.closed_at:
        return tr("{} · ukončeno {}").format(
            contact.evidence_number, moment_words(contact.closed_at)
        )
    state = tr("koncept" if contact.revision == 0 else "čeká")
    return tr("{} · číslo dostane při dokončení").format(state)

"""What may be read of a hit across the counter before it is opened."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.czech import moment_words
from kkc_desktop.ui.hit_rows import COMMANDS, TEXTS, HitRow
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.marks import Badge
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.section_card import EmptyState

WIDTH = 350
_LABEL_WIDTH = 86
_SINGULAR = {
    "Osoby": "karta osoby",
    "Kontakty": "kontakt",
    "Rady": "preventivní rada",
    "Události": "událost",
    "Dokumenty": "dokument",
    "Nálezy": "nález",
}
_WORDS_OF_NO_RECORD = (COMMANDS, TEXTS)
_NAMES = ("Druh", "Text", "Číslo", "Stav", "Zapsáno", "Nalezeno", "Klávesa")
_RESTRICTED = "Záznam s\u00a0omezeným přístupem"
_NOT_SHOWN = (
    "Zpracování údajů je omezeno: záznam se jen uchovává a\u00a0jeho obsah se neukazuje."
    " Omezení ruší vedoucí v\u00a0Ochraně údajů záznamu."
)
_HINT = "Ukáže druh, číslo a\u00a0čas. Jména a\u00a0texty jsou vidět až po otevření."
_LOGGED = "Otevření se zapisuje do protokolu přístupů."


class HitPreview(QFrame):
    """Kind, number, time and reason; names and texts stay inside the record."""

    open_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self.setFixedWidth(WIDTH)
        self._icon = IconLabel("search", "accent", 24)
        self.title_label = PlainLabel("", "block-title")
        self.title_label.setWordWrap(True)
        self._badge = Badge(tr("náhled"))
        self.values = {name: PlainLabel() for name in _NAMES}
        self._names = {name: PlainLabel(tr(name), "second-line") for name in _NAMES}
        self._empty = EmptyState("access", tr("Náhled nálezu"), tr(_HINT))
        self._logged = PlainLabel(tr(_LOGGED), "second-line")
        self._logged_icon = IconLabel("access", size=16)
        self.open_button = QPushButton(tr(" Otevřít  Enter"))
        self.open_button.setIcon(icon("next", "white"))
        self.open_button.setAccessibleName(tr("Otevřít, Enter"))
        set_kind(self.open_button, "primary")
        self.open_button.clicked.connect(self.open_wanted)
        self._lay_out()
        self.show_row(None)

    def show_row(self, row: HitRow | None) -> None:
        """Shows what the line says; nothing without a line or for the rest of a group."""
        is_hit = row is not None and row.wish is not None
        self._contents.setVisible(is_hit)
        self._empty.setVisible(not is_hit)
        if row is None or not is_hit:
            is_restricted = row is not None and row.is_restricted
            title = tr(_RESTRICTED) if is_restricted else tr("Náhled nálezu")
            words = tr(_NOT_SHOWN) if is_restricted else tr(_HINT)
            self._empty.show_words("lock" if is_restricted else "access", title, words)
            return
        is_record = row.kind not in _WORDS_OF_NO_RECORD
        has_number = any(letter.isdigit() for letter in row.number)
        self._icon.show_icon(row.icon, "accent")
        self.title_label.setText(row.title)
        found = {
            "Druh": tr(_SINGULAR[row.kind.title]) if is_record else row.why,
            "Text": row.detail if row.kind is TEXTS else "",
            "Číslo": row.number if has_number else "",
            "Stav": "" if has_number else row.number,
            "Zapsáno": moment_words(row.recorded_at) if row.recorded_at else "",
            "Nalezeno": row.why if is_record else "",
            "Klávesa": row.key,
        }
        for name, words in found.items():
            self.values[name].setText(words)
            self.values[name].setVisible(bool(words))
            self._names[name].setVisible(bool(words))
        self._logged.setVisible(is_record)
        self._logged_icon.setVisible(is_record)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._icon)
        head.addWidget(self.title_label, 1)
        head.addWidget(self._badge)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        grid.setColumnStretch(1, 1)
        for number, (name, value) in enumerate(self.values.items()):
            grid.addWidget(self._names[name], number, 0)
            value.setWordWrap(True)
            grid.addWidget(value, number, 1)
        logged = QHBoxLayout()
        logged.setSpacing(8)
        logged.addWidget(self._logged_icon)
        logged.addWidget(self._logged, 1)
        self._contents = QWidget()
        column = QVBoxLayout(self._contents)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(grid)
        column.addStretch()
        column.addLayout(logged)
        column.addWidget(self.open_button)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(self._contents)
        frame.addWidget(self._empty)

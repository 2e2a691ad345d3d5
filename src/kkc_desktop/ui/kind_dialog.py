"""The choice of a kind of document: by its digit, by typing a part of its name, or by arrows."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.czech import fold
from kkc_desktop.domain.template import Template
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

_WIDTH = 520
_LIST_HEIGHT = 7 * 46 + 4
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class KindDialog(QDialog):
    """Kinds with their legal basis; Enter begins the chosen one, a digit begins at once."""

    def __init__(self, kinds: Sequence[Template], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds = tuple(kinds)
        self.chosen_code = ""
        self.setWindowTitle("KKC Desktop")
        self.setAccessibleName("Nový dokument")
        self.setFixedWidth(_WIDTH)
        set_kind(self, "dialog")
        self.search = QLineEdit()
        self.search.setPlaceholderText("Část názvu nebo zákona, například vysvětlení")
        self.search.setAccessibleName("Hledat druh dokumentu")
        self.search.installEventFilter(self)
        self.list = WorkList()
        self.list.setAccessibleName("Druhy dokumentů")
        self.list.setFixedHeight(_LIST_HEIGHT)
        self.nothing_label = PlainLabel("Takový druh tu není. Smažte část slova.", "second-line")
        self.begin_button = _button("Začít", "Začít  Enter", "primary")
        self.cancel_button = _button("Zpět", "Zpět  Esc", "")
        self._lay_out()
        self.search.textChanged.connect(self._show_matching)
        self.list.activated_row.connect(self._begin)
        self.begin_button.clicked.connect(self._begin_current)
        self.cancel_button.clicked.connect(self.reject)
        self._show_matching("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list while the caret stays in the field; a digit begins."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() in _MOVES:
            self.list.keyPressEvent(event)
            return True
        if event.text().isdecimal() and not self.search.text():
            self._begin_number(int(event.text()))
            return True
        return super().eventFilter(watched, event)

    def _begin_number(self, number: int) -> None:
        rows = self.list.rows()
        if 1 <= number <= len(rows):
            self._begin(rows[number - 1].data)

    def _begin_current(self) -> None:
        self._begin(self.list.current_data())

    def _begin(self, template: object) -> None:
        if isinstance(template, Template):
            self.chosen_code = template.code
            self.accept()

    def _show_matching(self, typed: str) -> None:
        words = fold(typed).split()
        found = [kind for kind in self._kinds if all(word in _words_of(kind) for word in words)]
        self.list.set_rows([_row(kind, number) for number, kind in enumerate(found, start=1)])
        if self.list.current_data() is None:
            self.list.select_first()
        self.nothing_label.setVisible(not found)
        self.begin_button.setEnabled(bool(found))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(8)
        title = QHBoxLayout()
        title.setSpacing(10)
        title.addWidget(IconLabel("document", "accenttext", 24))
        title.addWidget(PlainLabel("Nový dokument", "block-title"), 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.nothing_label)
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.begin_button)
        self.begin_button.setDefault(True)
        column.addLayout(title)
        column.addWidget(self.search)
        column.addWidget(self.list)
        column.addSpacing(4)
        column.addLayout(buttons)


def choose_kind(kinds: Sequence[Template], parent: QWidget | None) -> str:
    """Asks for a kind and gives back its code; an empty text if nothing was chosen."""
    dialog = KindDialog(kinds, parent)
    dialog.exec()
    dialog.deleteLater()
    return dialog.chosen_code


def _row(kind: Template, number: int) -> WorkRow:
    return WorkRow(
        title=kind.title,
        second_line=", ".join(kind.legal_basis),
        time_text=str(number) if number <= 9 else "",
        icon="document",
        data=kind,
    )


def _words_of(kind: Template) -> str:
    return fold(f"{kind.code} {kind.title} {kind.subtitle} {' '.join(kind.legal_basis)}")


def _button(name: str, words: str, kind: str) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(name)
    button.setAutoDefault(False)
    set_kind(button, kind)
    return button

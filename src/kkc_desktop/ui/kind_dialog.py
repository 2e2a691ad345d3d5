"""The choice of a kind of document: by its digit, by typing a part of its name, or by arrows.

Kinds stand under the headings of their groups. A digit belongs to the kind, not to its place in
the list, so that it stays the same whatever else is offered.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.czech import fold
from kkc_desktop.domain.template import KindGroup, Template
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

_WIDTH = 560
_ROW = 40
_ROWS_IN_SIGHT = 12
_DIGITS = 9
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class KindDialog(QDialog):
    """Kinds with their legal basis; Enter begins the chosen one, a digit begins at once."""

    def __init__(self, kinds: Sequence[Template], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds = tuple(kinds)
        self.chosen_code = ""
        self.setWindowTitle("KKC Desktop")
        self.setAccessibleName(tr("Nový dokument"))
        self._digits = {kind.code: n for n, kind in enumerate(kinds[:_DIGITS], start=1)}
        self.setFixedWidth(_WIDTH)
        set_kind(self, "dialog")
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Část názvu nebo zákona, například vysvětlení"))
        self.search.setAccessibleName(tr("Hledat druh dokumentu"))
        self.search.installEventFilter(self)
        self.list = WorkList(_ROW)
        self.list.setAccessibleName(tr("Druhy dokumentů"))
        self.list.setFixedHeight(_ROW * _ROWS_IN_SIGHT)
        self.nothing_label = PlainLabel(
            tr("Takový druh tu není. Smažte část slova."), "second-line"
        )
        self.begin_button = _button(tr("Začít"), tr("Začít  Enter"), "primary")
        self.cancel_button = _button(tr("Zpět"), tr("Zpět  Esc"), "")
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
        self._begin(next((k for k in self._kinds if self._digits.get(k.code) == number), None))

    def _begin_current(self) -> None:
        self._begin(self.list.current_data())

    def _begin(self, template: object) -> None:
        if isinstance(template, Template):
            self.chosen_code = template.code
            self.accept()

    def _show_matching(self, typed: str) -> None:
        words = fold(typed).split()
        found = [kind for kind in self._kinds if all(word in _words_of(kind) for word in words)]
        self.list.set_rows(self._rows(found, with_digits=not typed))
        exact = next((kind for kind in found if fold(kind.code) == fold(typed.strip())), None)
        if exact is not None:
            self.list.select_data(exact)
        elif self.list.current_data() is None:
            self.list.select_first()
        self.nothing_label.setVisible(not found)
        self.begin_button.setEnabled(bool(found))

    def _rows(self, kinds: Sequence[Template], *, with_digits: bool) -> list[WorkRow]:
        """The kinds under the headings of their groups; a group without kinds has no heading."""
        rows = []
        for group in KindGroup:
            members = [kind for kind in kinds if kind.group is group]
            if members:
                rows.append(WorkRow(title=tr(group.value), is_heading=True))
            for kind in members:
                digit = self._digits.get(kind.code, "") if with_digits else ""
                rows.append(_row(kind, str(digit)))
        return rows

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(8)
        title = QHBoxLayout()
        title.setSpacing(10)
        title.addWidget(IconLabel("document", "accenttext", 24))
        title.addWidget(PlainLabel(tr("Nový dokument"), "block-title"), 1)
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


def _row(kind: Template, digit: str) -> WorkRow:
    return WorkRow(
        title=kind.title,
        second_line=", ".join(kind.legal_basis),
        time_text=digit,
        icon="document",
        data=kind,
    )


def _words_of(kind: Template) -> str:
    words = (kind.code, kind.title, kind.subtitle, *kind.legal_basis)
    return fold(" ".join(words))


def _button(name: str, words: str, kind: str) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(name)
    button.setAutoDefault(False)
    set_kind(button, kind)
    return button

"""Everything around the list of blank forms: the field for a number, the filter, the acts."""

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.document_lists import BlankFormState
from kkc_desktop.domain.outage import BlankForm, FormRow
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.plain_table import plain_table
from kkc_desktop.ui.record_table import RecordTableModel
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.tone_delegate import ToneDelegate
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.section_card import EmptyState

_NUMBER_WIDTH, _LONGEST_NUMBER = 300, 120
_FILTERS = (
    ("nevrácené", BlankFormState.IN_DRAWER),
    ("zapsané", BlankFormState.RETURNED),
    ("zneplatněné", BlankFormState.VOIDED),
    ("všechny", None),
)
_EMPTY = (
    "print",
    "Žádný takový tiskopis",
    "Sadu s\u00a0vyhrazenými čísly vytisknete tlačítkem Nová sada; patří do zásuvky přepážky.",
)


class OutageFrame:
    """The widgets of the page; it shows what it is told."""

    def __init__(self, page: QWidget, model: RecordTableModel[FormRow]) -> None:
        self.count = PlainLabel("", "muted")
        self.number = QLineEdit()
        self.state_box = QComboBox()
        self.table = plain_table(model, "Tiskopisy pro výpadek")
        self.body = QStackedWidget()
        self.back_button = _button("Zpět  Esc", "", "secondary")
        self.save_button = _button(" P&DF…", "save", "secondary")
        self.print_button = _button(" Tisk  Ctrl+P", "print", "secondary")
        self.void_button = _button(" Zn&eplatnit…", "void", "secondary")
        self.make_button = _button(" Nová &sada…", "add", "secondary")
        self.enter_button = _button(" Zapsat z\u00a0tiskopisu  Ctrl+Enter", "draft", "primary")
        self._dress()
        self._lay_out(page)

    @property
    def shown_state(self) -> BlankFormState | None:
        """Which forms are to be shown; None for all."""
        return _FILTERS[self.state_box.currentIndex()][1]

    def show_counts(self, words: str, *, is_empty: bool) -> None:
        """Says how many forms there are where."""
        self.count.setText(words)
        self.body.setCurrentIndex(1 if is_empty else 0)

    def show_acts(self, chosen: Sequence[BlankForm]) -> None:
        """Offers what can be done with the chosen forms."""
        in_drawer = any(form.is_in_drawer for form in chosen)
        is_void = bool(chosen) and chosen[0].state is BlankFormState.VOIDED
        self.void_button.setEnabled(in_drawer)
        self.save_button.setEnabled(bool(chosen))
        self.print_button.setEnabled(in_drawer or is_void)
        self.print_button.setText(" Záznam  Ctrl+P" if is_void else " Tisk  Ctrl+P")
        self.print_button.setAccessibleName(
            "Vytisknout záznam o\u00a0zneplatnění" if is_void else "Vytisknout vybrané"
        )

    def _dress(self) -> None:
        self.number.setPlaceholderText("Číslo, kód, nebo čtečka: KKC-… nebo jen 12")
        self.number.setAccessibleName("Číslo nebo kód vyplněného tiskopisu")
        self.number.setMaxLength(_LONGEST_NUMBER)
        self.number.setMaximumWidth(_NUMBER_WIDTH)
        self.number.setMinimumWidth(_NUMBER_WIDTH // 2)
        self.number.setClearButtonEnabled(True)
        self.number.addAction(icon("scan"), QLineEdit.ActionPosition.LeadingPosition)
        for words, _state in _FILTERS:
            self.state_box.addItem(words)
        self.state_box.setAccessibleName("Které tiskopisy ukázat")
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setItemDelegate(ToneDelegate(self.table))

    def _lay_out(self, page: QWidget) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(IconLabel("print", "accenttext", 24))
        head.addWidget(PlainLabel("Tiskopisy pro výpadek", "page-title"))
        head.addWidget(self.count)
        head.addStretch()
        choice = QHBoxLayout()
        choice.setSpacing(8)
        for words, widget in (("Vyplněný &tiskopis", self.number), ("&Ukázat", self.state_box)):
            label = PlainLabel(words, "field-label")
            label.setBuddy(widget)
            choice.addWidget(label)
            choice.addWidget(widget)
            choice.addSpacing(12)
        choice.addStretch()
        empty = QFrame()
        set_kind(empty, "card")
        QVBoxLayout(empty).addWidget(EmptyState(*_EMPTY))
        self.body.addWidget(self.table)
        self.body.addWidget(empty)
        middle = QVBoxLayout()
        middle.setContentsMargins(20, 12, 20, 12)
        middle.setSpacing(12)
        middle.addLayout(head)
        middle.addLayout(choice)
        middle.addWidget(self.body, 1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(self._action_bar())

    def _action_bar(self) -> QFrame:
        bar = QFrame()
        bar.setFixedHeight(56)
        set_kind(bar, "action-bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(8)
        row.addWidget(self.back_button)
        row.addStretch()
        for button in (
            self.void_button,
            self.save_button,
            self.print_button,
            self.make_button,
            self.enter_button,
        ):
            row.addWidget(button)
        return bar


def _button(words: str, icon_name: str, kind: str) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(words.strip().replace("&", "").replace("  ", ", "))
    if icon_name:
        button.setIcon(icon(icon_name, "white" if kind == "primary" else "muted"))
    set_kind(button, kind)
    return button

"""Everything around the list of blank forms: the field for a number, the filter, the acts."""

from collections.abc import Sequence

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
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
from kkc_desktop.ui.action_bar import action_bar
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.plain_table import plain_table
from kkc_desktop.ui.record_table import RecordTableModel
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.tone_delegate import ToneDelegate
from kkc_desktop.ui.widgets.named_combo import NamedCombo
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.section_card import EmptyState

_NUMBER_WIDTH, _LONGEST_NUMBER = 300, 120
_WIDE_ENOUGH, _ROOM_FOR_MOMENTS = 960, 760
_MOMENTS = (3, 4)
_ENTER = "Zapsat z\u00a0tiskopisu"
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
        self.state_box = NamedCombo()
        self.table = plain_table(model, tr("Tiskopisy pro výpadek"))
        self.body = QStackedWidget()
        self.back_button = _button(tr("Zpět"), "secondary")
        self.save_button = _button(tr("Uložit vybrané jako PDF"), "secondary")
        self.print_button = _button(tr("Vytisknout vybrané"), "secondary")
        self.void_button = _button(tr("Zneplatnit vybrané"), "secondary")
        self.make_button = _button(tr("Nová sada"), "secondary")
        self.enter_button = _button(tr(_ENTER), "primary")
        self._pictures = (
            (self.save_button, "save"),
            (self.print_button, "print"),
            (self.void_button, "void"),
            (self.make_button, "add"),
            (self.enter_button, "draft"),
        )
        self._print_word, self._is_wide = tr("Tisk"), True
        self._say()
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
        self.enter_button.setEnabled(not is_void)
        self._print_word = tr("Záznam" if is_void else "Tisk")
        self.print_button.setAccessibleName(
            tr("Vytisknout záznam o\u00a0zneplatnění" if is_void else "Vytisknout vybrané")
        )
        self._say()

    def fit(self, width: int) -> None:
        """In a small window the keys go from the buttons, and the moments from the list."""
        self._is_wide = width >= _WIDE_ENOUGH
        for column in _MOMENTS:
            self.table.setColumnHidden(column, width < _ROOM_FOR_MOMENTS)
        self.count.setVisible(width >= _ROOM_FOR_MOMENTS)
        self._say()

    def _say(self) -> None:
        """The words of the buttons, with their keys where there is room."""
        wide = self._is_wide
        self.back_button.setText(tr("Zpět  Esc" if wide else "Zpět"))
        self.void_button.setText(tr(" Zn&eplatnit…" if wide else "Zn&eplatnit"))
        self.print_button.setText(f" {self._print_word}  Ctrl+P" if wide else self._print_word)
        self.save_button.setText(" P&DF…" if wide else "P&DF")
        self.make_button.setText(tr(" Nová &sada…" if wide else "Nová &sada"))
        self.enter_button.setText(f" {tr(_ENTER)}  Ctrl+Enter" if wide else tr("Zapsat"))
        for button, picture in self._pictures:
            tone = "white" if button is self.enter_button else "muted"
            button.setIcon(icon(picture, tone) if wide else QIcon())

    def _dress(self) -> None:
        self.number.setPlaceholderText(tr("Číslo, kód, nebo čtečka: KKC-… nebo jen 12"))
        self.number.setAccessibleName(tr("Číslo nebo kód vyplněného tiskopisu"))
        self.number.setMaxLength(_LONGEST_NUMBER)
        self.number.setMaximumWidth(_NUMBER_WIDTH)
        self.number.setMinimumWidth(_NUMBER_WIDTH // 3)
        self.number.setClearButtonEnabled(True)
        self.number.addAction(icon("scan"), QLineEdit.ActionPosition.LeadingPosition)
        for words, _state in _FILTERS:
            self.state_box.addItem(tr(words))
        self.state_box.setAccessibleName(tr("Které tiskopisy ukázat"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setItemDelegate(ToneDelegate(self.table))

    def _lay_out(self, page: QWidget) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(IconLabel("print", "accenttext", 24))
        head.addWidget(PlainLabel(tr("Tiskopisy pro výpadek"), "page-title"))
        head.addWidget(self.count)
        head.addStretch()
        choice = QHBoxLayout()
        choice.setSpacing(8)
        for words, widget in (
            (tr("Vyplněný &tiskopis"), self.number),
            (tr("&Ukázat"), self.state_box),
        ):
            label = PlainLabel(words, "field-label")
            label.setBuddy(widget)
            choice.addWidget(label)
            choice.addWidget(widget)
            choice.addSpacing(12)
        choice.addStretch()
        empty = QFrame()
        set_kind(empty, "card")
        QVBoxLayout(empty).addWidget(EmptyState(_EMPTY[0], tr(_EMPTY[1]), tr(_EMPTY[2])))
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
        column.addWidget(
            action_bar(
                (self.back_button,),
                (
                    self.void_button,
                    self.save_button,
                    self.print_button,
                    self.make_button,
                    self.enter_button,
                ),
            )
        )


def _button(name: str, kind: str) -> QPushButton:
    button = QPushButton()
    button.setAccessibleName(name)
    set_kind(button, kind)
    return button

"""Puts a line on the board of a calamity, or says how it stands now."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from kkc_desktop.domain.calamity import BoardItem
from kkc_desktop.domain.event_lists import BoardPart, BoardState
from kkc_desktop.domain.text_limits import longest
from kkc_desktop.domain.typed_text import clean_text
from kkc_desktop.services.boarding import TypedItem
from kkc_desktop.ui.block_panel import indent_number
from kkc_desktop.ui.entry_dialog import EntryDialog
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo

_QUESTIONS = {
    BoardPart.ROLE: ("person", "Role", "velitel zásahu, styčný policista…"),
    BoardPart.OBJECTIVE: ("flag", "Cíl", "vyklidit ulici U\u00a0Potoka do 18:00"),
    BoardPart.RESOURCE: ("forces", "Síly a\u00a0prostředky", "hlídka, čerpadlo, autobus…"),
}
_WORDS = "Každá změna se zapíše do deníku kalamity. Co je zapsané, nezmizí, jen se uvolní."


class BoardItemDialog(EntryDialog):
    """`keep` calls the service; with an `item` part and title are what they were."""

    def __init__(
        self,
        part: BoardPart,
        keep: Callable[[TypedItem], None],
        item: BoardItem | None = None,
        parent: QWidget | None = None,
    ) -> None:
        icon, question, example = map(tr, _QUESTIONS[part])
        super().__init__(icon, question, tr(_WORDS), tr("Zapsat"), parent=parent)
        self._part = part
        self._keep = keep
        self.title, self.holder, self.contact = QLineEdit(), QLineEdit(), QLineEdit()
        self.place, self.note = QLineEdit(), QLineEdit()
        self.quantity = QSpinBox()
        self.quantity.setRange(1, 9_999)
        indent_number(self.quantity)
        self.state = CodeListCombo()
        self.state.set_choices(BoardState)
        self.title.setPlaceholderText(example)
        self._add("title", tr("&Název"), self.title)
        self._add("holder", tr("&Kdo"), self.holder)
        self._add("contact", tr("&Spojení"), self.contact)
        if part is BoardPart.RESOURCE:
            self.add("quantity", tr("&Počet"), self.quantity)
        if part is not BoardPart.ROLE:
            self._add("place", tr("&Místo"), self.place)
        self.add("state", tr("S&tav"), self.state)
        self._add("note", tr("P&oznámka"), self.note)
        if item is not None:
            self._show(item)
        (self.state if item is not None else self.title).setFocus()

    def perform_act(self) -> None:
        """Stores the line."""
        state = self.state.value()
        assert isinstance(state, BoardState), "the list offers states only"
        self._keep(
            TypedItem(
                part=self._part,
                title=clean_text(self.title.text()),
                holder=clean_text(self.holder.text()),
                contact=clean_text(self.contact.text()),
                quantity=self.quantity.value(),
                place=clean_text(self.place.text()),
                state=state,
                note=clean_text(self.note.text()),
            )
        )

    def _add(self, name: str, label: str, line: QLineEdit) -> None:
        self.add(name, label, line, longest(BoardItem, name))

    def _show(self, item: BoardItem) -> None:
        self.title.setText(item.title)
        self.title.setReadOnly(True)
        self.holder.setText(item.holder)
        self.contact.setText(item.contact)
        self.quantity.setValue(item.quantity)
        self.place.setText(item.place)
        self.state.set_value(item.state)
        self.note.setText(item.note)

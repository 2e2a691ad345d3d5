"""Správa, tab Karty: what the station asks, does and whom it informs, line by line."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.card_preview import NOTATION, UnderstoodLine, understood
from kkc_desktop.domain.event_lists import CardKind
from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.domain.text_limits import TEXT
from kkc_desktop.services.cards import Cards
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.long_text import LongText
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.section_card import SectionCard
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

_WHOLE_STATION = (CardKind.TERMS, CardKind.GAUGES)
_ONLY_HEAD = "Karty mění vedoucí; vy si je můžete prohlédnout."
_NO_RECORDS = "Karty vidí jen role, které pracují s\u00a0událostmi."
_EDITOR_HEIGHT = 320

CardKey = tuple[CardKind, IncidentType]


class CardsPanel(QWidget):
    """The head edits the lines of one card at a time, others only read them.

    What was typed into a card stays while another one is looked at. Signal: said(str) after a
    change.
    """

    said = Signal(str)

    def __init__(self, cards: Cards, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = cards
        self._typed: dict[CardKey, str] = {}
        self._shown: CardKey = (CardKind.PLAN, IncidentType.FLOOD)
        self.kind = CodeListCombo()
        self.type = CodeListCombo()
        self.type_label = PlainLabel(tr("Druh události"), "field-label")
        self.notation = _wrapped("second-line")
        self.hint = _wrapped("hint")
        self.editor = LongText()
        self.editor.is_prose = False
        self.preview_card = SectionCard("list", tr("Jak tomu program rozumí"))
        self.preview = WorkList(46)
        self.save_button = QPushButton(tr("Uložit kartu  Ctrl+S"))
        self.restore_button = QPushButton(tr("Vrátit dodané řádky"))
        self._prepare()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Reads the card again and what the person on duty may do; what is typed stays."""
        may_read, may_edit = self._cards.may_read, self._cards.may_edit
        for widget in (self.kind, self.type, self.editor, self.preview_card):
            widget.setEnabled(may_read)
        self.editor.setReadOnly(not may_edit)
        self.save_button.setVisible(may_edit)
        self.restore_button.setVisible(may_edit)
        self.hint.setText("" if may_edit else tr(_ONLY_HEAD) if may_read else tr(_NO_RECORDS))
        self.hint.setVisible(not may_edit)
        if may_read:
            self._show(self._shown)

    def is_dirty(self) -> bool:
        """Whether a card holds something typed that is not stored."""
        return bool(self._typed)

    def save(self) -> None:
        """Puts the lines of the shown card in force."""
        if not self._cards.may_edit:
            return
        with guarded(self):
            card = self._cards.change(*self._shown, self.editor.value().split("\n"))
            self._typed.pop(self._shown, None)
            self._show(self._shown)
            self.said.emit(
                tr("Karta je uložená: {}, řádků {}.").format(_name(self._shown), len(card.lines))
            )

    def restore(self) -> None:
        """Writes the shipped lines into the box; they are in force once they are saved."""
        self.editor.set_value("\n".join(self._cards.shipped(*self._shown)))
        self.editor.setFocus()

    def _choose(self) -> None:
        kind, incident_type = self.kind.value(), self.type.value()
        assert isinstance(kind, CardKind), "the list offers kinds only"
        assert isinstance(incident_type, IncidentType), "the list offers types only"
        is_whole = kind in _WHOLE_STATION
        self._show((kind, IncidentType.NOT_CHOSEN if is_whole else incident_type))

    def _show(self, key: CardKey) -> None:
        self._shown = key
        kind, _ = key
        self.type.setVisible(kind not in _WHOLE_STATION)
        self.type_label.setVisible(kind not in _WHOLE_STATION)
        self.notation.setText(tr(NOTATION[kind]))
        self.editor.setAccessibleName(tr("Řádky karty: {}").format(_name(key)))
        with guarded(self):
            stored = "\n".join(self._cards.lines(*key))
            self.editor.blockSignals(True)
            self.editor.set_value(self._typed.get(key, stored))
            self.editor.blockSignals(False)
            self._show_state(stored)

    def _follow(self) -> None:
        stored = "\n".join(self._cards.lines(*self._shown))
        self._typed.pop(self._shown, None)
        if self.editor.value() != stored:
            self._typed[self._shown] = self.editor.value()
        self._show_state(stored)

    def _show_state(self, stored: str) -> None:
        kind, _ = self._shown
        lines = understood(kind, self.editor.value().split("\n"), self._cards.station)
        self.preview.set_rows([_row(line) for line in lines])
        faults = [number for number, line in enumerate(lines) if line.is_fault]
        self.preview_card.set_count(len(lines), late=bool(faults))
        words = counted(len(faults), "nejasný řádek", "nejasné řádky", "nejasných řádků")
        self.preview_card.set_note(words if faults else "")
        if faults:
            self.preview.scrollTo(self.preview.model().index(faults[0], 0))
        self.save_button.setEnabled(self.editor.value() != stored)
        shipped = "\n".join(self._cards.shipped(*self._shown))
        self.restore_button.setEnabled(self.editor.value() != shipped)

    def _prepare(self) -> None:
        self.kind.set_choices(CardKind)
        self.kind.setAccessibleName(tr("Druh karty"))
        chosen = [each for each in IncidentType if each is not IncidentType.NOT_CHOSEN]
        self.type.set_choices(chosen)
        self.type.setAccessibleName(tr("Druh události"))
        self.kind.set_value(self._shown[0])
        self.type.set_value(self._shown[1])
        self.editor.set_limit(TEXT)
        self.editor.setMinimumHeight(_EDITOR_HEIGHT)
        self.preview.setAccessibleName(tr("Jak program řádkům rozumí"))
        set_kind(self.save_button, "primary")
        set_kind(self.restore_button, "secondary")

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._choose)
        self.type.currentIndexChanged.connect(self._choose)
        self.editor.textChanged.connect(self._follow)
        self.save_button.clicked.connect(self.save)
        self.restore_button.clicked.connect(self.restore)

    def _lay_out(self) -> None:
        head = QGridLayout()
        head.setHorizontalSpacing(12)
        head.setVerticalSpacing(4)
        head.addWidget(PlainLabel(tr("Karta"), "field-label"), 0, 0)
        head.addWidget(self.type_label, 0, 1)
        head.addWidget(self.kind, 1, 0)
        head.addWidget(self.type, 1, 1)
        head.setColumnStretch(2, 1)
        self.kind.setMinimumWidth(190)
        self.type.setMinimumWidth(300)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.restore_button)
        buttons.addStretch()
        buttons.addWidget(self.save_button)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.editor, 1)
        left.addLayout(buttons)
        self.preview_card.body.addWidget(self.preview)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addLayout(left, 1)
        both.addWidget(self.preview_card, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.notation)
        column.addWidget(self.hint)
        column.addLayout(both, 1)


def _row(line: UnderstoodLine) -> WorkRow:
    return WorkRow(
        icon="warning" if line.is_fault else "done",
        icon_tone="warning" if line.is_fault else "success",
        title=line.words or tr("bez textu"),
        second_line=tr(line.note),
    )


def _name(key: CardKey) -> str:
    kind, incident_type = key
    return (
        tr(kind.label) if kind in _WHOLE_STATION else f"{tr(kind.label)}, {tr(incident_type.label)}"
    )


def _wrapped(kind: str) -> PlainLabel:
    label = PlainLabel("", kind)
    label.setWordWrap(True)
    return label

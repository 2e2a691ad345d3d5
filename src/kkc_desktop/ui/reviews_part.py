"""Prověrky: what is to be reviewed by law within three years, one by one or several at once."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.czech import day_words
from kkc_desktop.domain.data_lists import DataStepKind
from kkc_desktop.services.data_care import CaredFor, DataKeeping
from kkc_desktop.services.desk import Services
from kkc_desktop.ui.data_step_dialog import DataStepDialog
from kkc_desktop.ui.page import Place, Said, Wish
from kkc_desktop.ui.plain_table import plain_table
from kkc_desktop.ui.protection_part import ProtectionPart
from kkc_desktop.ui.record_table import Column, Index, RecordTableModel
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.tone_delegate import ToneDelegate
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.section_card import EmptyState

PLACES = {
    RecordKind.CONTACT: Place.CONTACT,
    RecordKind.ADVICE: Place.ADVICE,
    RecordKind.INCIDENT: Place.INCIDENT,
    RecordKind.DOCUMENT: Place.SIGNING,
    RecordKind.PERSON: Place.PERSON,
}
_EMPTY = ("done", "Nic není k\u00a0prověření", "Prověrka všech záznamů leží dál než třicet dní.")
_WORDS = (
    "Policie nejméně jednou za tři roky prověřuje, zda údaje ještě potřebuje."
    " Shift se šipkou vybere víc řádků; prověrkou se nic nevymaže."
)
_CUT = "prvních {}, další přibudou po prověření těchto"


class ReviewsPart(ProtectionPart):
    """The longest overdue first; Ctrl+Enter reviews the chosen rows, Enter opens a record."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._keeping: DataKeeping = services.data_care
        self._now: Callable[[], datetime] = services.workplace.now
        self.model: RecordTableModel[CaredFor] = RecordTableModel(self._columns(), self)
        self.table = plain_table(self.model, tr("Záznamy k\u00a0prověření"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setItemDelegate(ToneDelegate(self.table))
        self.count_label = PlainLabel("", "muted")
        self.review_button = QPushButton(tr("Prověřit…  Ctrl+Enter"))
        self.review_button.setAccessibleName(tr("Prověřit, Ctrl+Enter"))
        set_kind(self.review_button, "primary")
        self._empty = QFrame()
        self._lay_out()
        self.table.activated.connect(self._open)
        self.review_button.clicked.connect(self.finish)

    @property
    def chosen(self) -> tuple[CaredFor, ...]:
        """The chosen rows from the top."""
        rows = self.table.selectionModel().selectedRows()
        return tuple(self.model.row_at(index) for index in sorted(rows, key=lambda i: i.row()))

    def refresh(self) -> None:
        """Reads what is due; the first row is chosen."""
        found = self._keeping.to_review()
        rows = found.records
        self.model.set_rows(rows)
        count = counted(len(rows), "záznam", "záznamy", "záznamů")
        self.count_label.setText(tr(_CUT).format(count) if found.is_cut else count)
        self.table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self.review_button.setEnabled(bool(rows))
        if rows:
            self.table.selectRow(0)

    def focus_first(self) -> None:
        """The table."""
        (self.table if self.model.rowCount() else self._empty).setFocus()

    def keys(self) -> Sequence[tuple[str, str]]:
        """The keys of the rows."""
        return (
            ("Enter", tr("otevřít záznam")),
            (tr("Shift+šipky"), tr("vybrat víc záznamů")),
        )

    def finish(self) -> None:
        """Asks whether the chosen records are still needed."""
        records = tuple((each.record.kind, each.record.id) for each in self.chosen)
        if not records:
            return
        dialog = DataStepDialog(
            self._keeping, DataStepKind.REVIEW, records, self._now, parent=self.window()
        )
        dialog.stepped.connect(self._take_stepped)
        dialog.open()

    def _take_stepped(self, said: Said) -> None:
        self.refresh()
        self.focus_first()
        self.saved.emit(said)

    def _open(self, index: Index) -> None:
        record = self.model.row_at(index).record
        self.wanted.emit(Wish(place=PLACES[record.kind], record_id=record.id))

    def _columns(self) -> tuple[Column[CaredFor], ...]:
        return (
            Column("Prověřit do", self._due_words, self._due_tone, 190, icon_of=self._due_icon),
            Column("Druh", lambda row: tr(row.record.kind.label), width=110),
            Column("Číslo", lambda row: row.record.number, width=190),
            Column("Začal", lambda row: day_words(row.record.began_on), width=110),
            Column("Účel", lambda row: tr(row.care.purpose.label)),
            Column("Režim", lambda row: row.care.regime.name, width=80),
        )

    def _is_late(self, row: CaredFor) -> bool:
        return _review_day(row) < self._keeping.today()

    def _due_words(self, row: CaredFor) -> str:
        day = day_words(_review_day(row))
        return tr("{}, po lhůtě").format(day) if self._is_late(row) else day

    def _due_tone(self, row: CaredFor) -> str:
        return "warning" if self._is_late(row) else ""

    def _due_icon(self, row: CaredFor) -> str:
        return "warning" if self._is_late(row) else ""

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        hint = PlainLabel(tr(_WORDS), "second-line")
        hint.setWordWrap(True)
        head.addWidget(hint, 1)
        head.addWidget(self.count_label)
        set_kind(self._empty, "card")
        QVBoxLayout(self._empty).addWidget(EmptyState(_EMPTY[0], tr(_EMPTY[1]), tr(_EMPTY[2])))
        self.show_acts(None, self.review_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self._empty, 1)


def _review_day(row: CaredFor) -> date:
    return row.care.review_on or row.record.began_on

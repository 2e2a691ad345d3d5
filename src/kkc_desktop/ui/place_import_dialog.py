"""What an official file of places would change, before it is taken over; conflicts one by one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.czech import day_words
from kkc_desktop.domain.identifier_forms import postcode_words
from kkc_desktop.domain.official_file import Line
from kkc_desktop.domain.place_import import PlacePreview, PlaceRow, PlaceState
from kkc_desktop.ui.plain_table import plain_table
from kkc_desktop.ui.record_table import Column, RecordTableModel
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.tone_delegate import ToneDelegate
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

MUNICIPALITIES = ("obec", "obce", "obcí")

_SIZE = (1060, 640)
_LIST_WIDTH = 420
_ICONS = {
    PlaceState.CONFLICT: ("warning", "warning"),
    PlaceState.NEW: ("add", "success"),
    PlaceState.CHANGED: ("change", "accenttext"),
    PlaceState.VANISHED: ("remove", "warning"),
    PlaceState.SAME: ("done", "muted"),
}
_ASKED = (PlaceState.CONFLICT, PlaceState.VANISHED)
_ADDED, _GONE = "přibude", "zmizí"
_HOW = (
    "Střet a\u00a0chybějící obec se převezme, jen když ji zvolíte mezerníkem nebo Enterem."
    " Zatím se nic nezapsalo."
)
Change = tuple[str, Line]


class PlaceImportDialog(QDialog):
    """Signal take_wanted() by Převzít; Esc changes nothing."""

    take_wanted = Signal()

    def __init__(self, preview: PlacePreview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preview = preview
        self._chosen: set[str] = set()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("KKC Desktop")
        self.setAccessibleName(tr("Převzetí úředního souboru míst"))
        self.resize(*_SIZE)
        set_kind(self, "dialog")
        self.rows = _Rows()
        self.rows.setAccessibleName(tr("Obce souboru"))
        self.rows.setFixedWidth(_LIST_WIDTH)
        self.reason_label = PlainLabel("", "second-line", "warning")
        self.reason_label.setWordWrap(True)
        self.model: RecordTableModel[Change] = RecordTableModel(_COLUMNS, self)
        self.changes = plain_table(self.model, tr("Co přibude a\u00a0co zmizí"))
        self.changes.setItemDelegate(ToneDelegate(self.changes))
        self.choose_button = QPushButton()
        self.back_button = QPushButton(tr("Zpět  Esc"))
        self.take_button = QPushButton()
        self._lay_out()
        self.rows.current_row_changed.connect(self._show)
        self.rows.activated_row.connect(lambda _row: self.choose())
        self.choose_button.clicked.connect(self.choose)
        self.back_button.clicked.connect(self.reject)
        self.take_button.clicked.connect(self._take)
        self._show_rows()
        self.rows.select_first()
        self.rows.setFocus()

    def chosen(self) -> frozenset[str]:
        """The codes of conflicts and missing municipalities that are taken over as well."""
        return frozenset(self._chosen)

    def choose(self) -> None:
        """Takes the municipality over after all, or leaves it again."""
        row = self._current()
        if row is not None and row.state in _ASKED:
            self._chosen ^= {row.code}
            self._show_rows()
            self._show(row.code)

    def _take(self) -> None:
        self.take_wanted.emit()
        self.accept()

    def _current(self) -> PlaceRow | None:
        code = self.rows.current_data()
        return next((row for row in self.preview.rows if row.code == code), None)

    def _show_rows(self) -> None:
        self.rows.set_rows([self._work_row(row) for row in self.preview.rows])
        count = len(self.preview.taken(self._chosen))
        words = counted(count, *MUNICIPALITIES)
        self.take_button.setText(
            tr("Převzít {}").format(words) if count else tr("Nic k\u00a0převzetí")
        )
        self.take_button.setAccessibleName(self.take_button.text())
        self.take_button.setEnabled(bool(count))

    def _work_row(self, row: PlaceRow) -> WorkRow:
        icon, tone = _ICONS[row.state]
        is_asked = row.state in _ASKED
        chosen = tr("převezme se") if row.code in self._chosen else tr("zůstane")
        renamed = tr("dosud {} · ").format(row.known_name) if _is_renamed(row) else ""
        return WorkRow(
            title=row.name,
            second_line=renamed
            + tr("{} · {} · +{} −{}").format(
                row.code, tr(row.state.label), len(row.added), len(row.gone)
            ),
            icon=icon,
            icon_tone=tone,
            time_text=chosen if is_asked else "",
            tone="warning" if is_asked else "",
            is_muted=row.state is PlaceState.SAME,
            data=row.code,
        )

    def _show(self, _code: object) -> None:
        row = self._current()
        self.reason_label.setText(tr(row.reason) if row is not None and row.reason else "")
        self.reason_label.setVisible(bool(self.reason_label.text()))
        self.model.set_rows(_changes(row) if row is not None else [])
        self.choose_button.setEnabled(row is not None and row.state in _ASKED)
        is_taken = row is not None and row.code in self._chosen
        self.choose_button.setText(tr("Nepřevzít" if is_taken else "Převzít i\u00a0tuto obec"))

    def _lay_out(self) -> None:
        for button, kind in (
            (self.choose_button, "secondary"),
            (self.back_button, "secondary"),
            (self.take_button, "primary"),
        ):
            set_kind(button, kind)
        self.back_button.setAccessibleName(tr("Zpět"))
        self.back_button.setDefault(True)
        title = QHBoxLayout()
        title.setSpacing(10)
        title.addWidget(IconLabel("import", "accenttext", 24))
        read = self.preview.read
        words = tr("{} ze souboru {}").format(tr(read.source.label), read.file_name)
        title.addWidget(PlainLabel(words[:1].upper() + words[1:], "block-title"), 1)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.reason_label)
        right.addWidget(self.changes, 1)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self.rows)
        middle.addLayout(right, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.choose_button)
        foot.addStretch()
        foot.addWidget(self.back_button)
        foot.addWidget(self.take_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(8)
        column.addLayout(title)
        column.addWidget(PlainLabel(_summary(self.preview), "second-line"))
        column.addWidget(PlainLabel(tr(_HOW), "second-line"))
        column.addLayout(middle, 1)
        column.addLayout(foot)


class _Rows(WorkList):
    """The municipalities; the space bar chooses as Enter does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turns the space bar into the act of the row."""
        if event.key() == Qt.Key.Key_Space:
            self.activated_row.emit(self.current_data())
        else:
            super().keyPressEvent(event)


def _changes(row: PlaceRow) -> Sequence[Change]:
    return [*((_GONE, line) for line in row.gone), *((_ADDED, line) for line in row.added)]


def _is_renamed(row: PlaceRow) -> bool:
    return bool(row.known_name) and row.known_name != row.name


def _summary(preview: PlacePreview) -> str:
    states = (
        (PlaceState.CONFLICT, (tr("střet"), tr("střety"), tr("střetů"))),
        (PlaceState.NEW, (tr("nová"), tr("nové"), tr("nových"))),
        (PlaceState.CHANGED, (tr("změněná"), tr("změněné"), tr("změněných"))),
        (PlaceState.VANISHED, (tr("chybějící"), tr("chybějící"), tr("chybějících"))),
        (PlaceState.SAME, (tr("beze změny"), tr("beze změny"), tr("beze změny"))),
    )
    words = [counted(preview.count(state), *forms) for state, forms in states]
    read = preview.read
    if read.skipped:
        words.append(tr("mimo kraj přeskočeno {}").format(read.skipped))
    if read.valid_on:
        words.append(tr("stav ke dni {}").format(day_words(read.valid_on)))
    return " · ".join(words)


def _what(change: Change) -> str:
    return tr(change[0])


def _tone(change: Change) -> str:
    return "success" if change[0] == _ADDED else "warning"


def _part(change: Change) -> str:
    return change[1][0]


def _street(change: Change) -> str:
    return change[1][1] or "–"


def _postcode(change: Change) -> str:
    return postcode_words(change[1][2])


_COLUMNS: tuple[Column[Change], ...] = (
    Column("Změna", _what, _tone, width=90),
    Column("Část obce", _part, width=190),
    Column("Ulice", _street),
    Column("PSČ", _postcode, width=80),
)

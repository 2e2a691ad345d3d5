"""What a file would change in a list, before it is taken over; conflicts are chosen one by one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.errors import PackUnreadable
from kkc_desktop.domain.list_import import ImportRow, ImportState, ListPreview, differences
from kkc_desktop.ui.plain_table import plain_table
from kkc_desktop.ui.record_table import Column, RecordTableModel
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.tone_delegate import ToneDelegate
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

_SIZE = (1060, 640)
_LIST_WIDTH = 400
_ICONS = {
    ImportState.CONFLICT: ("warning", "warning"),
    ImportState.NEW: ("add", "success"),
    ImportState.CHANGED: ("change", "accenttext"),
    ImportState.SAME: ("done", "muted"),
}
_OURS, _THEIRS = "platí naše", "platí ze souboru"
_HOW = "U\u00a0střetu zvolíte mezerníkem nebo Enterem, čí znění platí. Zatím se nic nezapsalo."


class ListImportDialog(QDialog):
    """Accepted by Převzít; Esc changes nothing. `theirs` are the conflicts that the file wins."""

    def __init__(self, preview: ListPreview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview = preview
        self._theirs: set[str] = set()
        self.setWindowTitle("KKC Desktop")
        self.setAccessibleName(tr("Převzetí seznamu {}").format(tr(preview.kind.label)))
        self.resize(*_SIZE)
        set_kind(self, "dialog")
        self.rows = _Rows()
        self.rows.setAccessibleName(tr("Položky souboru"))
        self.rows.setFixedWidth(_LIST_WIDTH)
        self.model: RecordTableModel[tuple[str, str, str]] = RecordTableModel(_COLUMNS, self)
        self.values = plain_table(self.model, tr("V\u00a0čem se liší"))
        self.values.setItemDelegate(ToneDelegate(self.values))
        self.values.setWordWrap(True)
        self.choose_button = QPushButton()
        self.back_button = QPushButton(tr("Zpět  Esc"))
        self.take_button = QPushButton()
        self._lay_out()
        self.rows.current_row_changed.connect(self._show)
        self.rows.activated_row.connect(lambda _row: self.choose())
        self.choose_button.clicked.connect(self.choose)
        self.back_button.clicked.connect(self.reject)
        self.take_button.clicked.connect(self.accept)
        self._show_rows()
        self.rows.select_first()
        self.rows.setFocus()

    def theirs(self) -> frozenset[str]:
        """The codes in whose conflict the file holds."""
        return frozenset(self._theirs)

    def choose(self) -> None:
        """Lets the other side hold in the chosen conflict."""
        row = self._chosen()
        if row is not None and row.state is ImportState.CONFLICT:
            self._theirs ^= {row.code}
            self._show_rows()
            self._show(row.code)

    def _chosen(self) -> ImportRow | None:
        code = self.rows.current_data()
        return next((row for row in self._preview.rows if row.code == code), None)

    def _show_rows(self) -> None:
        self.rows.set_rows([self._work_row(row) for row in self._preview.rows])
        count = len(self._preview.taken(self._theirs))
        words = counted(count, "položku", "položky", "položek")
        self.take_button.setText(
            tr("Převzít {}").format(words) if count else tr("Nic k\u00a0převzetí")
        )
        self.take_button.setAccessibleName(self.take_button.text())
        self.take_button.setEnabled(bool(count))

    def _work_row(self, row: ImportRow) -> WorkRow:
        icon, tone = _ICONS[row.state]
        chosen = tr(_THEIRS) if row.code in self._theirs else tr(_OURS)
        is_conflict = row.state is ImportState.CONFLICT
        return WorkRow(
            title=" ".join(row.title.split()),
            second_line=tr("{} · řádek\u00a0{} · {}").format(
                row.code, row.line, tr(row.state.label)
            ),
            icon=icon,
            icon_tone=tone,
            time_text=chosen if is_conflict else "",
            tone="warning" if is_conflict else "",
            is_muted=row.state is ImportState.SAME,
            data=row.code,
        )

    def _show(self, _code: object) -> None:
        row = self._chosen()
        self.model.set_rows(differences(row) if row is not None else [])
        self.values.resizeRowsToContents()
        is_conflict = row is not None and row.state is ImportState.CONFLICT
        self.choose_button.setEnabled(is_conflict)
        is_theirs = row is not None and row.code in self._theirs
        self.choose_button.setText(tr("Ať platí naše" if is_theirs else "Ať platí ze souboru"))

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
        words = tr("Převzetí seznamu {} ze souboru {}").format(
            tr(self._preview.kind.label), self._preview.name
        )
        title.addWidget(PlainLabel(words, "block-title"), 1)
        summary = PlainLabel(_summary(self._preview), "second-line")
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self.rows)
        middle.addWidget(self.values, 1)
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
        column.addWidget(summary)
        column.addWidget(PlainLabel(tr(_HOW), "second-line"))
        column.addLayout(middle, 1)
        column.addLayout(foot)


class _Rows(WorkList):
    """The rows of the file; the space bar chooses as Enter does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turns the space bar into the act of the row."""
        if event.key() == Qt.Key.Key_Space:
            self.activated_row.emit(self.current_data())
        else:
            super().keyPressEvent(event)


class ListFaultsDialog(QDialog):
    """Everything that is wrong in a file; nothing of it was taken over."""

    def __init__(self, error: PackUnreadable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("KKC Desktop")
        self.setAccessibleName(tr("Závady souboru"))
        self.resize(760, 420)
        set_kind(self, "dialog")
        self.faults = QListWidget()
        self.faults.setAccessibleName(tr("Závady souboru"))
        self.faults.setWordWrap(True)
        self.faults.setSpacing(4)
        self.faults.addItems([f"{fault.words}." for fault in error.faults] or [tr(error.text)])
        close = QPushButton(tr("Zavřít  Esc"))
        close.setAccessibleName(tr("Zavřít"))
        close.setDefault(True)
        close.clicked.connect(self.reject)
        title = QHBoxLayout()
        title.setSpacing(10)
        title.addWidget(IconLabel("error", "error", 24))
        title.addWidget(PlainLabel(tr("Seznam nelze převzít"), "block-title"), 1)
        fix = PlainLabel(tr(error.fix), "second-line")
        fix.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(8)
        column.addLayout(title)
        column.addWidget(fix)
        column.addWidget(self.faults, 1)
        column.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)


def _summary(preview: ListPreview) -> str:
    words = (
        (ImportState.CONFLICT, (tr("střet"), tr("střety"), tr("střetů"))),
        (ImportState.NEW, (tr("nová"), tr("nové"), tr("nových"))),
        (ImportState.CHANGED, (tr("změněná"), tr("změněné"), tr("změněných"))),
        (ImportState.SAME, (tr("beze změny"), tr("beze změny"), tr("beze změny"))),
    )
    return " · ".join(counted(preview.count(state), *forms) for state, forms in words)


def _label(row: tuple[str, str, str]) -> str:
    return row[0]


def _ours(row: tuple[str, str, str]) -> str:
    return row[1] or "–"


def _theirs(row: tuple[str, str, str]) -> str:
    return row[2] or "–"


_COLUMNS: tuple[Column[tuple[str, str, str]], ...] = (
    Column("Údaj", _label, width=150),
    Column("Tady", _ours),
    Column("V\u00a0souboru", _theirs),
)

"""What a file would change in a list, before it is taken over; conflicts are chosen one by one."""

from PySide6.QtCore import Qt
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
from kkc_desktop.ui.import_dialog import ImportDialog
from kkc_desktop.ui.plain_table import plain_table
from kkc_desktop.ui.record_table import Column, RecordTableModel
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.tone_delegate import ToneDelegate
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.work_list import WorkRow

_ICONS = {
    ImportState.CONFLICT: ("warning", "warning"),
    ImportState.NEW: ("add", "success"),
    ImportState.CHANGED: ("change", "accenttext"),
    ImportState.SAME: ("done", "muted"),
}
_OURS, _THEIRS = "platí naše", "platí ze souboru"
_HOW = "U\u00a0střetu zvolíte mezerníkem nebo Enterem, čí znění platí. Zatím se nic nezapsalo."


class ListImportDialog(ImportDialog):
    """Accepted by Převzít; Esc changes nothing. `theirs` are the conflicts that the file wins."""

    def __init__(self, preview: ListPreview, parent: QWidget | None = None) -> None:
        kind = tr(preview.kind.label)
        super().__init__(tr("Převzetí seznamu {}").format(kind), tr("Položky souboru"), parent)
        self._preview = preview
        self.model: RecordTableModel[tuple[str, str, str]] = RecordTableModel(_COLUMNS, self)
        self.values = plain_table(self.model, tr("V\u00a0čem se liší"))
        self.values.setItemDelegate(ToneDelegate(self.values))
        self.values.setWordWrap(True)
        title = tr("Převzetí seznamu {} ze souboru {}").format(kind, preview.name)
        self.arrange(title, (_summary(preview), tr(_HOW)), (self.values,))

    def theirs(self) -> frozenset[str]:
        """The codes in whose conflict the file holds."""
        return frozenset(self.marked)

    def is_asked(self, code: str) -> bool:
        """Whether the item is a conflict."""
        conflict = ImportState.CONFLICT
        return any(row.code == code and row.state is conflict for row in self._preview.rows)

    def show_rows(self) -> None:
        """Shows the items of the file."""
        self.rows.set_rows([self._work_row(row) for row in self._preview.rows])
        count = len(self._preview.taken(self.marked))
        self.show_count(count, counted(count, "položku", "položky", "položek"))

    def show_row(self) -> None:
        """Shows in what the chosen item differs from ours."""
        code = self.rows.current_data()
        row = next((row for row in self._preview.rows if row.code == code), None)
        self.model.set_rows(differences(row) if row is not None else [])
        self.values.resizeRowsToContents()
        is_conflict = row is not None and row.state is ImportState.CONFLICT
        self.choose_button.setEnabled(is_conflict)
        is_theirs = row is not None and row.code in self.marked
        self.choose_button.setText(tr("Ať platí naše" if is_theirs else "Ať platí ze souboru"))

    def _work_row(self, row: ImportRow) -> WorkRow:
        icon, tone = _ICONS[row.state]
        chosen = tr(_THEIRS) if row.code in self.marked else tr(_OURS)
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

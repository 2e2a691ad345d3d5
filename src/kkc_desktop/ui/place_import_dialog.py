"""What an official file of places would change, before it is taken over; conflicts one by one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.czech import day_words
from kkc_desktop.domain.identifier_forms import postcode_words
from kkc_desktop.domain.official_file import Line
from kkc_desktop.domain.place_import import PlacePreview, PlaceRow, PlaceState
from kkc_desktop.ui.import_dialog import ImportDialog
from kkc_desktop.ui.plain_table import plain_table
from kkc_desktop.ui.record_table import Column, RecordTableModel
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.tone_delegate import ToneDelegate
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.work_list import WorkRow

MUNICIPALITIES = ("obec", "obce", "obcí")

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


class PlaceImportDialog(ImportDialog):
    """Signal take_wanted() by Převzít; Esc changes nothing."""

    take_wanted = Signal()

    def __init__(self, preview: PlacePreview, parent: QWidget | None = None) -> None:
        super().__init__(tr("Převzetí úředního souboru míst"), tr("Obce souboru"), parent)
        self.preview = preview
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.reason_label = PlainLabel("", "second-line", "warning")
        self.reason_label.setWordWrap(True)
        self.model: RecordTableModel[Change] = RecordTableModel(_COLUMNS, self)
        self.changes = plain_table(self.model, tr("Co přibude a\u00a0co zmizí"))
        self.changes.setItemDelegate(ToneDelegate(self.changes))
        words = tr("{} ze souboru {}").format(tr(preview.read.source.label), preview.read.file_name)
        notes = (_summary(preview), tr(_HOW))
        self.arrange(words[:1].upper() + words[1:], notes, (self.reason_label, self.changes))

    def chosen(self) -> frozenset[str]:
        """The codes of conflicts and missing municipalities that are taken over as well."""
        return frozenset(self.marked)

    def take(self) -> None:
        """Says that the file is to be taken over."""
        self.take_wanted.emit()
        self.accept()

    def is_asked(self, code: str) -> bool:
        """Whether the municipality is a conflict, or missing in the file."""
        return any(row.code == code and row.state in _ASKED for row in self.preview.rows)

    def show_rows(self) -> None:
        """Shows the municipalities of the file."""
        self.rows.set_rows([self._work_row(row) for row in self.preview.rows])
        count = len(self.preview.taken(self.marked))
        self.show_count(count, counted(count, *MUNICIPALITIES))

    def show_row(self) -> None:
        """Shows what comes and what goes in the chosen municipality, and why it is asked."""
        code = self.rows.current_data()
        row = next((row for row in self.preview.rows if row.code == code), None)
        self.reason_label.setText(tr(row.reason) if row is not None and row.reason else "")
        self.reason_label.setVisible(bool(self.reason_label.text()))
        self.model.set_rows(_changes(row) if row is not None else [])
        self.choose_button.setEnabled(row is not None and row.state in _ASKED)
        is_taken = row is not None and row.code in self.marked
        self.choose_button.setText(tr("Nepřevzít" if is_taken else "Převzít i\u00a0tuto obec"))

    def _work_row(self, row: PlaceRow) -> WorkRow:
        icon, tone = _ICONS[row.state]
        is_asked = row.state in _ASKED
        chosen = tr("převezme se") if row.code in self.marked else tr("zůstane")
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

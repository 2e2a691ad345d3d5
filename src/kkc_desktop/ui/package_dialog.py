"""The hand-over package of the record on the page: what is in it, for whom and where to."""

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QWidget,
)

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.czech import moment_words
from kkc_desktop.domain.errors import KkcError
from kkc_desktop.domain.hand_over_package import (
    PackagedFile,
    PackagedKind,
    PackagedRecord,
    PackageForm,
)
from kkc_desktop.domain.text_limits import LINE
from kkc_desktop.domain.typed_text import clean_text
from kkc_desktop.services.packaging import Packaging
from kkc_desktop.ui.entry_dialog import EntryDialog
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.page import DeskPage, Said
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.style import set_kind, set_tone
from kkc_desktop.ui.widgets.error_dialog import ErrorDialog
from kkc_desktop.ui.widgets.named_combo import NamedCombo
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

if TYPE_CHECKING:
    from kkc_desktop.ui.main_window import MainWindow

_ROW, _MOST_ROWS = 46, 5
_WIDTH = 640
_EXPLANATION = (
    "Balíček pro ETŘ a\u00a0eSSL bez hesla: listiny beze změny, skeny, přílohy, metadata XML"
    " a\u00a0JSON, text ke zkopírování a\u00a0otisky všech souborů."
    " Předání se zapíše do auditní stopy."
)
_ICONS = {
    PackagedKind.PAPER: "archive",
    PackagedKind.SCAN: "scan",
    PackagedKind.ATTACHMENT: "attachment",
}

_RECORD_ICONS = {
    RecordKind.DOCUMENT.label: "document",
    RecordKind.CONTACT.label: "contact",
    RecordKind.INCIDENT.label: "incident",
}


def make_package(window: QWidget) -> None:
    """Opens the dialog for the record on the page; what has no package says why."""
    desk = cast("MainWindow", window)
    page = desk.page
    with guarded(window):
        record = page.shown_record()
        if record is None:
            text = tr("Na této stránce není žádný záznam.")
            raise KkcError(text, tr("Otevřete dokument, kontakt, nebo událost."))
        dialog = PackageDialog(desk.services.packaging, *record, page)
        dialog.made.connect(lambda path: _tell(page, path))
        dialog.open()


class PackageDialog(EntryDialog):
    """Signal made(Path) once the package is written. Its parent is the page of the record."""

    made = Signal(object)

    def __init__(
        self, packaging: Packaging, kind: RecordKind, record_id: str, parent: QWidget
    ) -> None:
        self._package = packaging.preview(kind, record_id)
        number = self._package.records[0].evidence_number
        title = tr("Předávací balíček {}").format(number)
        explanation = tr(_EXPLANATION)
        super().__init__("export", title, explanation, tr("Vytvořit"), width=_WIDTH, parent=parent)
        self._packaging, self._record = packaging, (kind, record_id)
        self.list = WorkList(_ROW)
        self.recipient = QLineEdit()
        self.folder = QLineEdit()
        self.folder_button = QPushButton(tr("Vy&brat…"))
        self.form = NamedCombo()
        self.copy_button = QPushButton(tr(" &Zkopírovat text"))
        self._fill()
        self._show_content()
        self._show_earlier()
        self.recipient.setFocus()

    def choose_folder(self) -> None:
        """Lets the person choose where the package is to lie."""
        title = tr("Kam balíček uložit")
        name = QFileDialog.getExistingDirectory(self, title, self.folder.text())
        if name:
            self.folder.setText(name)

    def copy_text(self) -> None:
        """Puts the whole text on the clipboard; the page's watch writes it into the trail."""
        self.copy_button.setFocus(Qt.FocusReason.OtherFocusReason)
        QApplication.clipboard().setText(self._packaging.text(self._package))
        self.hint_label.setText(
            tr("Text je ve schránce, za půl minuty zmizí. Vložte jej do ETŘ klávesami Ctrl+V.")
        )
        set_tone(self.hint_label, "success")

    def perform_act(self) -> None:
        """Writes the package; what is missing is said at its input."""
        folder = self.folder.text().strip()
        path = self._packaging.make(
            *self._record,
            Path(folder) if folder else None,
            PackageForm[str(self.form.currentData())],
            clean_text(self.recipient.text()),
        )
        self.made.emit(path)

    def _fill(self) -> None:
        self.recipient.setObjectName("recipient")
        self.recipient.setPlaceholderText(tr("například SKPV Olomouc, podatelna"))
        self.add("recipient", tr("&Komu"), self.recipient, LINE)
        self.add("folder", tr("&Složka"), self.folder, LINE)
        self.grid.addWidget(self.folder_button, self.grid.rowCount() - 1, 2)
        for form in PackageForm:
            self.form.addItem(tr(form.label), form.name)
        self.form.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.add("form", tr("&Podoba"), self.form)
        self.folder_button.setAccessibleName(tr("Vybrat složku…"))
        self.folder_button.clicked.connect(self.choose_folder)
        self.copy_button.setIcon(icon("copy", "muted"))
        self.copy_button.setAccessibleName(tr("Zkopírovat text"))
        self.copy_button.clicked.connect(self.copy_text)
        for button in (self.folder_button, self.copy_button):
            button.setAutoDefault(False)
            set_kind(button, "secondary")
        self.foot.insertWidget(1, self.copy_button)

    def _show_content(self) -> None:
        rows = [_record_row(each) for each in self._package.records]
        rows += [_file_row(each) for each in self._package.files]
        self.list.setAccessibleName(tr("Co v\u00a0balíčku bude"))
        self.list.set_rows(rows)
        self.list.setFixedHeight(_ROW * min(len(rows), _MOST_ROWS))
        self.body.insertWidget(0, self.list)
        if self._package.left_out:
            words = "; ".join(self._package.left_out)
            self.body.insertWidget(1, _note(tr("Nebude v\u00a0něm: {}").format(words), "warning"))

    def _show_earlier(self) -> None:
        lines = self._packaging.made_before(self._record[1])
        if not lines:
            return
        last = lines[0]
        words = tr("Už předáno {}×, naposledy {}: {}").format(
            len(lines), moment_words(last.recorded_at), last.reason.partition(", SHA256SUMS")[0]
        )
        self.body.addWidget(_note(words, "note"))


def _note(words: str, tone: str) -> PlainLabel:
    label = PlainLabel(words, "second-line", tone)
    label.setWordWrap(True)
    return label


def _record_row(record: PackagedRecord) -> WorkRow:
    people = counted(len(record.persons), "osoba", "osoby", "osob")
    return WorkRow(
        title=f"{record.evidence_number} · {record.title}",
        second_line=tr("{} · {} · {} · {}").format(
            tr(record.kind), tr(record.state), tr(record.regime.label), people
        ),
        icon=_RECORD_ICONS[record.kind],
        data=record.evidence_number,
    )


def _file_row(file: PackagedFile) -> WorkRow:
    size = max(1, round(len(file.content) / 1000))
    return WorkRow(
        title=file.path,
        second_line=tr("{} · {}\u00a0kB · SHA-256 {}…").format(
            tr(file.kind.label), size, file.digest[:16]
        ),
        icon=_ICONS[file.kind],
        data=file.path,
    )


def _tell(page: DeskPage, path: Path) -> None:
    page.saved.emit(Said(text=tr("Balíček je uložen a\u00a0předání zapsáno.")))
    words = tr("Balíček je uložen a\u00a0předání je zapsáno v\u00a0auditní stopě.")
    ErrorDialog(words, str(path), "note", page).open()

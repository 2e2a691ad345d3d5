"""Files beside a closed document: what is kept, its fingerprint, adding one and saving one out."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.czech import moment_words
from kkc_desktop.domain.document import Document, may_step
from kkc_desktop.domain.document_lists import AttachmentKind
from kkc_desktop.domain.errors import ScanUnreadable
from kkc_desktop.domain.returned import KeptFile
from kkc_desktop.services.returning import LARGEST_FILE, Returning
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.named_combo import NamedCombo
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

_WIDTH = 680
_ROW_HEIGHT = 46
_TITLE = "Soubory u\u00a0listiny"
_WORDS = (
    "Soubor se uloží bajt po bajtu, takže elektronický podpis v\u00a0něm zůstane platný. Nejde už"
    " změnit ani odstranit; originál zůstává tam, kde vznikl."
)
_EMPTY = "Zatím tu žádný soubor není."


class KeptFilesDialog(QDialog):
    """The files of one document; adding and saving out are acts of their own."""

    def __init__(
        self, returning: Returning, document: Document, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._returning = returning
        self._document = document
        self._files: tuple[KeptFile, ...] = ()
        self.setWindowTitle("KKC Desktop")
        self.setAccessibleName(tr(_TITLE))
        self.setAccessibleDescription(tr(_WORDS))
        self.setFixedWidth(_WIDTH)
        set_kind(self, "dialog")
        self.list = WorkList(_ROW_HEIGHT)
        self.digest_label = PlainLabel("", "second-line")
        self.kind = NamedCombo()
        self.add_button = QPushButton(tr(" Při&ložit soubor…"))
        self.save_button = QPushButton(tr(" &Uložit ven…"))
        self.close_button = QPushButton(tr("Zavřít  Esc"))
        self._lay_out()
        self._show()

    def add(self, path: Path) -> None:
        """Keeps the file beside the document."""
        with guarded(self):
            kind = AttachmentKind[str(self.kind.currentData())]
            self._returning.attach_file(self._document.id, kind, path.name, _content(path))
            self._show()
            self.list.select_data(self._files[-1].id)

    def save_to(self, path: Path) -> None:
        """Writes the chosen file out, the same bytes."""
        with guarded(self):
            kept = self._returning.save_out(str(self.list.current_data()), path)
            self.digest_label.setText(tr("Uloženo: {}. SHA-256 {}").format(path.name, kept.sha256))

    def _ask_add(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Přiložit soubor"))
        if name:
            self.add(Path(name))

    def _ask_save(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            name, _ = QFileDialog.getSaveFileName(self, tr("Uložit soubor ven"), chosen.file_name)
            if name:
                self.save_to(Path(name))

    def _chosen(self) -> KeptFile | None:
        data = self.list.current_data()
        return next((each for each in self._files if each.id == data), None)

    def _show(self) -> None:
        self._files = self._returning.returned(self._document.id).files
        self.list.set_rows([_row(each) for each in self._files])
        if self._chosen() is None:
            self.list.select_first()
        may_add = self._returning.may(Act.ATTACH_FILE)
        may_add = may_add and may_step(self._document.state, Act.ATTACH_FILE)
        self.add_button.setVisible(may_add)
        self.kind.setVisible(may_add)
        self.save_button.setVisible(bool(self._files) and self._returning.may(Act.COPY_OUT))
        self.list.setVisible(bool(self._files))
        self._show_digest()

    def _show_digest(self) -> None:
        chosen = self._chosen()
        self.digest_label.setText(f"SHA-256 {chosen.sha256}" if chosen else tr(_EMPTY))

    def _lay_out(self) -> None:
        self.list.setAccessibleName(tr(_TITLE))
        self.list.setFixedHeight(3 * _ROW_HEIGHT)
        self.list.current_row_changed.connect(self._show_digest)
        self.digest_label.setWordWrap(True)
        self.digest_label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        for kind in AttachmentKind:
            self.kind.addItem(tr(kind.label), kind.name)
        self.kind.setAccessibleName(tr("Druh souboru"))
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.add_button.setIcon(icon("attachment", "accenttext"))
        self.save_button.setIcon(icon("export", "muted"))
        for button, name in (
            (self.add_button, tr("Přiložit soubor…")),
            (self.save_button, tr("Uložit ven…")),
            (self.close_button, tr("Zavřít")),
        ):
            button.setAccessibleName(name)
            button.setAutoDefault(False)
            set_kind(button, "secondary")
        self.add_button.clicked.connect(self._ask_add)
        self.save_button.clicked.connect(self._ask_save)
        self.close_button.clicked.connect(self.reject)
        words = PlainLabel(tr(_WORDS))
        words.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel("attachment", "note", 24))
        head.addWidget(PlainLabel(tr(_TITLE), "block-title"), 1)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for widget in (self.kind, self.add_button, self.save_button):
            acts.addWidget(widget)
        acts.addStretch()
        acts.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(words)
        column.addWidget(self.list)
        column.addWidget(self.digest_label)
        column.addLayout(acts)


def _row(each: KeptFile) -> WorkRow:
    return WorkRow(
        title=each.file_name,
        second_line=tr("{}, přiložen {}").format(tr(each.kind.label), moment_words(each.added_at)),
        icon="attachment",
        data=each.id,
    )


def _content(path: Path) -> bytes:
    try:
        is_too_large = path.stat().st_size > LARGEST_FILE
        content = b"" if is_too_large else path.read_bytes()
    except OSError as error:
        text = tr("Soubor {} nelze přečíst.").format(path.name)
        raise ScanUnreadable(text, "Ověřte, že tam je a\u00a0smí se číst.") from error
    if is_too_large:
        text = tr("Soubor {} je větší než 50\u00a0MB, nepřiložil se.").format(path.name)
        raise ScanUnreadable(text, "Rozdělte jej, nebo přiložte jeho výtah.")
    return content

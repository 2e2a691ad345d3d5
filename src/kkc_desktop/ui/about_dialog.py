"""What this program is, in which version, and whose fonts and icons it wears."""

from pathlib import Path

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop import __version__
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

_WIDTH = 500
_PURPOSE = (
    "Pomocná evidence a\u00a0tiskový pomocník kontaktního a\u00a0koordinačního centra."
    " Číslo jednací přiděluje ETŘ nebo eSSL."
)
_LICENCES = (
    "Program: licence MIT. Písma Source Sans 3 a\u00a0Source Serif 4: SIL Open Font License 1.1."
    " Ikony Lucide: licence ISC. Qt a\u00a0PySide6: LGPL 3. SQLCipher: licence BSD."
    " Obce: souradnice-mest, GeoNames (CC BY 4.0). PSČ: Countries States Cities (ODbL 1.0)."
    " Slovník pravopisu: GNU GPL 2."
)


class AboutDialog(QDialog):
    """Says where the data lie; the rows can be copied for the administrator."""

    def __init__(
        self, data_folder: Path, sqlite_version: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("about_dialog")
        self.setWindowTitle(tr("O programu"))
        self.setFixedWidth(_WIDTH)
        set_kind(self, "dialog")
        self.rows = (
            (tr("Verze"), __version__),
            (tr("Složka s\u00a0daty"), str(data_folder)),
            ("SQLite", sqlite_version),
            ("Qt", f"{qVersion()}, PySide6 {pyside_version}"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(12)
        column.addLayout(_title_row())
        column.addWidget(_wrapped(tr(_PURPOSE), ""))
        column.addLayout(self._facts())
        column.addWidget(_wrapped(tr(_LICENCES), "second-line"))
        column.addLayout(self._buttons())

    def _facts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for number, (name, value) in enumerate(self.rows):
            words = _wrapped(value, "medium")
            words.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            words.setAccessibleName(f"{name}: {value}")
            grid.addWidget(PlainLabel(name, "muted"), number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, number, 1)
        return grid

    def _buttons(self) -> QHBoxLayout:
        close_button = QPushButton(tr("Zavřít  Esc"))
        close_button.setAccessibleName(tr("Zavřít"))
        close_button.setDefault(True)
        close_button.clicked.connect(self.accept)
        set_kind(close_button, "primary")
        close_button.setFocus()
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(close_button)
        return row


def _title_row() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(IconLabel("shield", "accent", 30))
    row.addWidget(PlainLabel("KKC Desktop", "window-name"))
    row.addStretch()
    return row


def _wrapped(text: str, kind: str) -> PlainLabel:
    label = PlainLabel(text, kind)
    label.setWordWrap(True)
    return label

"""The sheet at reading size before it is printed or saved as a file."""

import re
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.errors import StorageUnavailable
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.page_preview import PagePreview, Pictures
from kkc_desktop.ui.printer import Printed, print_paper
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import PlainLabel

_SIZE = QSize(820, 760)
_MOST_COPIES = 20
_NOT_IN_A_FILE_NAME = re.compile(r"[^\w-]+")
_FOR_THE_PREVIEW = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class PrintPreview(QDialog):
    """Pages of a finished sheet with the acts Tisk and Uložit PDF; Esc closes.

    `title` names the job and the file: the evidence number or a kind of print, never a person;
    `note` stands beside it over the pages and says what the copies are for.
    Signal printed carries Printed once the device has taken the job.
    """

    printed = Signal(object)

    def __init__(
        self,
        content: bytes,
        title: str,
        open_pictures: Callable[[bytes], Pictures],
        copies: int = 1,
        note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._content = content
        self._title = title
        self._caption = f"{title} · {note}" if note else title
        self._open_pictures = open_pictures
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"Náhled tisku – {title}")
        self.resize(_SIZE.boundedTo(self.screen().availableSize()))
        set_kind(self, "sign-in")
        self.preview = PagePreview(open_pictures)
        self.copies = _copies_box(copies)
        self.save_button = _button(" Uložit &PDF…", "save", "secondary", "muted")
        self.print_button = _button(" &Tisk…  Enter", "print", "primary", "white")
        self.close_button = _button("Zavřít  Esc", "", "secondary", "muted")
        self.save_button.clicked.connect(self.save_as)
        self.print_button.clicked.connect(self.print)
        self.close_button.clicked.connect(self.reject)
        self._lay_out()
        # Only a button that already stands in the dialog can become its default.
        self.print_button.setDefault(True)
        self.preview.show_pdf(content, self._caption)
        self.preview.setFocus()

    def print(self) -> None:
        """Hands the pages to the printer that the person chooses; then the preview closes."""
        with guarded(self):
            printed = self._print()
            if printed is not None:
                self.printed.emit(printed)
                self.accept()

    def save_as(self) -> None:
        """Asks for a folder and puts the file there."""
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = QFileDialog.getExistingDirectory(self, "Složka pro PDF", home)
        if folder:
            with guarded(self):
                self.save_into(Path(folder))

    def save_into(self, folder: Path) -> Path:
        """Writes the very bytes shown; never over another file."""
        path = folder / file_name(self._title)
        try:
            with path.open("xb") as file:
                file.write(self._content)
        except FileExistsError:
            raise StorageUnavailable(
                f"Soubor {path.name} už ve složce je.", "Zvolte jinou složku."
            ) from None
        except OSError as error:
            raise StorageUnavailable(
                f"Do složky nelze uložit soubor {path.name}.",
                "Zvolte jinou složku, nebo ověřte volné místo a\u00a0oprávnění.",
            ) from error
        self.preview.caption_label.setText(f"{self._caption} · uloženo: {path.name}")
        return path

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page keys turn pages wherever the focus is."""
        if event.key() in _FOR_THE_PREVIEW:
            self.preview.keyPressEvent(event)
            return
        super().keyPressEvent(event)

    def _print(self) -> Printed | None:
        with closing(self._open_pictures(self._content)) as pictures:
            return print_paper(self, pictures, self._title, self.copies.value())

    def _lay_out(self) -> None:
        copies_label = PlainLabel("&Výtisků", "field-label")
        copies_label.setBuddy(self.copies)
        bar = QFrame()
        set_kind(bar, "action-bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(20, 11, 20, 11)
        row.setSpacing(8)
        row.addWidget(self.save_button)
        row.addStretch()
        row.addWidget(copies_label)
        row.addWidget(self.copies)
        row.addSpacing(8)
        row.addWidget(self.close_button)
        row.addWidget(self.print_button)
        pages = QVBoxLayout()
        pages.setContentsMargins(20, 14, 20, 12)
        pages.addWidget(self.preview)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(pages, 1)
        column.addWidget(bar)


def file_name(title: str) -> str:
    """The name of the file: the evidence number and nothing else."""
    return f"{_NOT_IN_A_FILE_NAME.sub('-', title).strip('-')}.pdf"


def _copies_box(copies: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(1, _MOST_COPIES)
    box.setValue(copies)
    box.setFixedWidth(56)
    box.setAlignment(Qt.AlignmentFlag.AlignRight)
    return box


def _button(words: str, icon_name: str, kind: str, tone: str) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(words.strip().replace("&", "").replace("  ", ", "))
    button.setAutoDefault(False)
    if icon_name:
        button.setIcon(icon(icon_name, tone))
    set_kind(button, kind)
    return button

"""How far a long piece of work is, and the way to call it off."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.ui.background import Task
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import PlainLabel

_WIDTH = 360


class ProgressDialog(QDialog):
    """Stands before the window until the work has ended; Esc calls it off."""

    called_off = Signal()

    def __init__(self, words: str, parent: QWidget | None = None, stop_word: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle("KKC Desktop")
        self.setAccessibleName(words)
        self.setFixedWidth(_WIDTH)
        set_kind(self, "dialog")
        self.bar = QProgressBar()
        self.bar.setAccessibleName(words)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        stop_word = stop_word or tr("Zrušit")
        self.stop_button = QPushButton(f"{stop_word}  Esc")
        self.stop_button.setAccessibleName(f"{stop_word}, Esc")
        self.stop_button.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.stop_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(PlainLabel(words, "block-title"))
        column.addWidget(self.bar)
        column.addLayout(row)

    def show_progress(self, done: int, total: int) -> None:
        """Moves the bar."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def reject(self) -> None:
        """Asks the work to stop; the dialog goes when it has."""
        self.stop_button.setEnabled(False)
        self.called_off.emit()


def follow(task: Task, words: str, parent: QWidget | None = None, stop_word: str = "") -> None:
    """Waits for work while the window stays alive; Esc calls it off. What has ended is passed."""
    if not task.is_under_way:
        return
    dialog = ProgressDialog(words, parent, stop_word)
    dialog.called_off.connect(task.cancel)
    task.progressed.connect(dialog.show_progress)
    task.ended.connect(dialog.accept)
    dialog.exec()
    dialog.deleteLater()

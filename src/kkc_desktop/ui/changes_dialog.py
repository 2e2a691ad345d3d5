"""What a new version changes: who asked for it, why, who wrote it and when, and the words."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.czech import counted
from kkc_desktop.domain.difference import Change
from kkc_desktop.ui.changes_view import ChangesView
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

_SIZE = QSize(860, 560)
_LEGEND = "Přeškrtnutá slova jsou vypuštěna, podtržená doplněna. Beze změny je všechno ostatní."


class ChangesDialog(QDialog):
    """Old and new side by side; Esc closes, arrows and Page keys scroll.

    `title` names the version, `facts` are lines about who, when and why.
    """

    def __init__(
        self,
        title: str,
        facts: Sequence[str],
        changes: Sequence[Change],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("KKC Desktop")
        self.setAccessibleName(title)
        self.resize(_SIZE.boundedTo(self.screen().availableSize()))
        set_kind(self, "dialog")
        self.count_label = PlainLabel(_count_words(len(changes)), "muted")
        self.facts_label = PlainLabel("\n".join(facts))
        self.facts_label.setWordWrap(True)
        self.view = ChangesView()
        self.view.show_changes(changes)
        self.close_button = QPushButton("Zavřít  Esc")
        self.close_button.setAccessibleName("Zavřít, Esc")
        self.close_button.setDefault(True)
        set_kind(self.close_button, "secondary")
        self.close_button.clicked.connect(self.reject)
        self._lay_out(title)
        self.view.setFocus()

    def _lay_out(self, title: str) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel("not-same", "note", 24))
        head.addWidget(PlainLabel(title, "block-title"))
        head.addWidget(self.count_label)
        head.addStretch()
        foot.addWidget(PlainLabel(_LEGEND, "hint"))
        foot.addStretch()
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.facts_label)
        column.addWidget(self.view, 1)
        column.addLayout(foot)


def _count_words(count: int) -> str:
    return counted(count, "změna", "změny", "změn") if count else "beze změny"

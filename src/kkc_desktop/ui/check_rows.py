"""The checks as rows: what is to be mended with every word, what is in order on one line."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kkc_desktop.domain.readiness import Check, CheckKind, CheckState
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind, set_tone
from kkc_desktop.ui.widgets.marks import Badge
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

TO_MEND = (CheckState.RED, CheckState.AMBER)
_NAME_WIDTH = 136
FORMS_PART = "Tiskopisy pro výpadek"
"""A place of its own, not a part of Správa."""

_PARTS = {
    CheckKind.BACKUP: "Zálohy",
    CheckKind.RECOVERY_KEY: "Účty",
    CheckKind.PLAIN_COPY: "Zálohy",
    CheckKind.BLANK_FORMS: FORMS_PART,
}
"""Where in Správa the fault is mended."""
_ICONS = {
    CheckState.RED: ("error", "error"),
    CheckState.AMBER: ("warning", "warning"),
    CheckState.GREEN: ("done", "success"),
    CheckState.NOT_APPLICABLE: ("note", "muted"),
}
_WORDS = {
    CheckState.RED: ("Závada", "error"),
    CheckState.AMBER: ("Pozor", "warning"),
    CheckState.GREEN: ("V pořádku", "success"),
    CheckState.NOT_APPLICABLE: ("Netýká se", "muted"),
}


class CheckRow(QWidget):
    """One check for a person and for a screen reader."""

    def __init__(self, check: Check, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.check = check
        self.setAccessibleName(f"{tr(check.kind.label)}: {tr(_WORDS[check.state][0])}")
        self.setAccessibleDescription(f"{tr(check.words)} {tr(check.fix)}".strip())
        self.words_label = _wrapped(tr(check.words))
        self.row = QHBoxLayout(self)
        self.row.setSpacing(10)
        self.row.addWidget(IconLabel(*_ICONS[check.state]), alignment=Qt.AlignmentFlag.AlignTop)


class MendRow(CheckRow):
    """A fault or a warning: below stands how to mend it; Ukázat leads there where it can."""

    def __init__(self, check: Check, parent: QWidget | None = None) -> None:
        super().__init__(check, parent)
        self.badge = Badge(tr(_WORDS[check.state][0]), _WORDS[check.state][1])
        self.fix_label = _wrapped(
            tr("Jak opravit: {}").format(tr(check.fix)) if check.fix else "", "second-line"
        )
        self.fix_label.setVisible(bool(check.fix))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(PlainLabel(tr(check.kind.label), "medium"))
        head.addStretch()
        self.show_button = QPushButton(tr("Ukázat"))
        self.show_button.setAccessibleName(tr("Ukázat: {}").format(tr(check.kind.label)))
        self.show_button.setVisible(check.kind in _PARTS)
        set_kind(self.show_button, "link")
        head.addWidget(self.show_button)
        head.addWidget(self.badge)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addLayout(head)
        lines.addWidget(self.words_label)
        lines.addWidget(self.fix_label)
        self.row.setContentsMargins(8, 8, 8, 8)
        self.row.addLayout(lines, 1)


class GoodRow(CheckRow):
    """What is in order, or does not concern this desk, on one line."""

    def __init__(self, check: Check, parent: QWidget | None = None) -> None:
        super().__init__(check, parent)
        name = PlainLabel(tr(check.kind.label), "medium")
        name.setFixedWidth(_NAME_WIDTH)
        set_tone(self.words_label, "muted")
        self.row.setContentsMargins(8, 6, 8, 6)
        self.row.addWidget(name, alignment=Qt.AlignmentFlag.AlignTop)
        self.row.addWidget(self.words_label, 1)


class CheckRows(QWidget):
    """Rows under each other with hair lines between them.

    Signal part_wanted(str) names the part of Správa where a fault is mended.
    """

    part_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[CheckRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Shows these checks in the given order."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = [_row_of(check) for check in checks]
        for index, row in enumerate(self.rows):
            if index:
                self._column.addWidget(_hair_line())
            self._column.addWidget(row)
            if isinstance(row, MendRow):
                row.show_button.clicked.connect(self._want_part)

    def _want_part(self) -> None:
        row = next(row for row in self.rows if self.sender() in row.findChildren(QPushButton))
        self.part_wanted.emit(_PARTS[row.check.kind])


def _row_of(check: Check) -> CheckRow:
    return MendRow(check) if check.state in TO_MEND else GoodRow(check)


def _wrapped(text: str, kind: str = "") -> PlainLabel:
    label = PlainLabel(text, kind)
    label.setWordWrap(True)
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    return label


def _hair_line() -> QFrame:
    line = QFrame()
    set_kind(line, "line")
    line.setFixedHeight(1)
    return line

"""Looks for lines of a log: by words, by kind. Struck lines stay in sight like any other."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kkc_desktop.domain.log_page import LogFilter, LogGroup
from kkc_desktop.domain.text_limits import LINE
from kkc_desktop.ui.line_limit import limit_line
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.chip_field import ChipField

_IN_A_ROW = 2
_OF_AN_INCIDENT = tuple(group for group in LogGroup if group is not LogGroup.CALAMITY)


class LogFilterBox(QWidget):
    """Which lines are wanted; signals changed() with every letter and chip.

    `choices` are the chips; those of an incident know nothing of a calamity.
    """

    changed = Signal()

    def __init__(
        self, choices: tuple[LogGroup, ...] = _OF_AN_INCIDENT, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Hledat v\u00a0deníku"))
        self.words.setAccessibleName(tr("Hledat v\u00a0deníku"))
        self.words.setClearButtonEnabled(True)
        limit_line(self.words, LINE)
        self.groups = ChipField()
        self.groups.setAccessibleName(tr("Které zápisy ukázat"))
        self.groups.set_choices(choices, _IN_A_ROW, is_exclusive=False, has_caps=False)
        self.groups.set_value(())
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 0, 13, 0)
        column.setSpacing(6)
        column.addWidget(self.words)
        column.addWidget(self.groups)
        self.words.textChanged.connect(self.changed)
        self.groups.edited.connect(self.changed)

    def value(self) -> LogFilter:
        """What is asked for."""
        chosen = self.groups.value()
        groups = chosen if isinstance(chosen, tuple) else ()
        return LogFilter(groups=groups, words=self.words.text().strip())

    def clear(self) -> None:
        """Lets every line through again."""
        if self.value().is_empty:
            return
        self.groups.set_value(())
        self.words.clear()
        self.changed.emit()

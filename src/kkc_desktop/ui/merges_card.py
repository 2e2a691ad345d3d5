"""The cards that were merged into the one shown, each with its way back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.card_words import number_words
from kkc_desktop.domain.czech import ZONE, day_words
from kkc_desktop.domain.person_card import PersonMerge
from kkc_desktop.domain.person_file import PersonFile
from kkc_desktop.ui.breakable import breakable
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.section_card import SectionCard


class MergesCard(SectionCard):
    """Signal undo_wanted(PersonMerge)."""

    undo_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("merge", tr("Sloučené karty"), parent)
        self._rows = QWidget()
        self.body.addWidget(self._rows)

    def show_file(self, file: PersonFile, *, may_unmerge: bool) -> None:
        """Shows the merges in force; without any the card is not there."""
        self.setVisible(bool(file.merges))
        old, self._rows = self._rows, QWidget()
        column = QVBoxLayout(self._rows)
        column.setContentsMargins(8, 0, 0, 4)
        column.setSpacing(6)
        for merge in file.merges:
            column.addLayout(self._row(merge, file, may_unmerge=may_unmerge))
        self.body.replaceWidget(old, self._rows)
        old.hide()
        old.deleteLater()

    def _row(self, merge: PersonMerge, file: PersonFile, *, may_unmerge: bool) -> QHBoxLayout:
        number = number_words(file.numbers[merge.merged_id])
        into = ""
        if merge.kept_id != file.card.id:
            into = tr(" do {}").format(number_words(file.numbers[merge.kept_id]))
        on = day_words(merge.merged_at.astimezone(ZONE).date())
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(tr("karta {}").format(f"{number}{into}"), "medium"))
        reason = PlainLabel(breakable(f"{on} · {merge.reason}"), "second-line")
        reason.setWordWrap(True)
        words.addWidget(reason)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(words, 1)
        if may_unmerge:
            button = QPushButton(tr(" Rozdělit…"))
            button.setIcon(icon("split", "accenttext"))
            button.setAccessibleName(tr("Rozdělit kartu {}…").format(number))
            set_kind(button, "quiet")
            button.clicked.connect(lambda: self.undo_wanted.emit(merge))
            row.addWidget(button)
        return row

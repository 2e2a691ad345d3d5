"""Papers that hold what the person stated then, where the card says otherwise today."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kkc_desktop.domain.card_words import CARD_LABELS
from kkc_desktop.domain.czech import day_words
from kkc_desktop.domain.person_file import ChangedField, SnapshotNote
from kkc_desktop.domain.typed_text import pictured
from kkc_desktop.ui.breakable import breakable
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.section_card import SectionCard

_SHOWN = 3
_MARGIN = 8
_ONE_ROW = 22
"""As many letters of both values stand in one row."""


class SnapshotCard(SectionCard):
    """The newest papers with their differences; nothing here changes a paper."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("snapshot", tr("Dnes v\u00a0evidenci jinak"), parent)
        self._contents = QWidget()
        self.body.addWidget(self._contents)
        self.body.addStretch()

    def show_notes(self, notes: tuple[SnapshotNote, ...]) -> None:
        """Shows the notes in place of the earlier ones; without any the card is not there."""
        self.setVisible(bool(notes))
        self.set_count(sum(len(note.fields) for note in notes))
        old, self._contents = self._contents, QWidget()
        column = QVBoxLayout(self._contents)
        column.setContentsMargins(_MARGIN, 0, _MARGIN, 6)
        column.setSpacing(6)
        for note in notes[:_SHOWN]:
            column.addWidget(_wrapped(_sentence(note), "second-line"))
            for changed in note.fields:
                column.addLayout(_difference(changed))
        if len(notes) > _SHOWN:
            rest = counted(len(notes) - _SHOWN, "listina", "listiny", "listin")
            column.addWidget(_wrapped(tr("Dále {} v\u00a0časové ose.").format(rest), "second-line"))
        self.body.replaceWidget(old, self._contents)
        old.hide()  # a widget that goes later would still be seen by a screen reader
        old.deleteLater()


def _sentence(note: SnapshotNote) -> str:
    number = f" {note.number}" if note.number else ""
    kept = tr("Podepsaný text se nemění." if note.is_signed else "Uzavřený text se nemění.")
    on = f"{note.title}{number}, {day_words(note.on)},"
    return tr("{} drží, co osoba uvedla tehdy. {}").format(on, kept)


def _difference(changed: ChangedField) -> QGridLayout:
    """Label, then what was stated and what holds today, in one row or one under the other."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(1)
    grid.setColumnStretch(1, 1)
    grid.addWidget(PlainLabel(tr(CARD_LABELS[changed.field]), "second-line"), 0, 0, 1, 2)
    today = changed.today or tr("neuvedeno")
    if len(changed.then) + len(today) <= _ONE_ROW:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(PlainLabel(tr("tehdy"), "second-line"))
        row.addWidget(PlainLabel(pictured(changed.then)))
        row.addWidget(IconLabel("next", size=16))
        row.addWidget(PlainLabel(tr("dnes"), "second-line"))
        row.addWidget(PlainLabel(pictured(today), "medium"))
        row.addStretch()
        grid.addLayout(row, 1, 0, 1, 2)
        return grid
    for place, (word, value, kind) in enumerate(
        ((tr("tehdy"), changed.then, ""), (tr("dnes"), today, "medium")), 1
    ):
        label = PlainLabel(word, "second-line")
        grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_wrapped(breakable(value), kind), place, 1)
    return grid


def _wrapped(words: str, kind: str) -> PlainLabel:
    label = PlainLabel(words, kind)
    label.setWordWrap(True)
    return label

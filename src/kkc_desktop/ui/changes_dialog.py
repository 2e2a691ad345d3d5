"""What a new version changes: who asked for it, why, who wrote it and when, and the words."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.correction import PaperVersion, version_of
from kkc_desktop.domain.czech import moment_words
from kkc_desktop.domain.difference import Change
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.ui.changes_view import ChangesView
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

if TYPE_CHECKING:
    from kkc_desktop.services.correcting import Correcting

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
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("KKC Desktop")
        self.setAccessibleName(title)
        self.resize(_SIZE.boundedTo(self.screen().availableSize()))
        set_kind(self, "dialog")
        self.count_label = PlainLabel(_count_words(len(changes)), "muted")
        self.facts_label = PlainLabel("\n".join(facts))
        self.facts_label.setWordWrap(True)
        self.view = ChangesView()
        self.view.show_changes(changes)
        self.close_button = QPushButton(tr("Zavřít  Esc"))
        self.close_button.setAccessibleName(tr("Zavřít, Esc"))
        self.close_button.setDefault(True)
        set_kind(self.close_button, "secondary")
        self.close_button.clicked.connect(self.reject)
        self._lay_out(title)
        self.view.setFocus()

    def _lay_out(self, title: str) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel("history", "note", 24))
        head.addWidget(PlainLabel(title, "block-title"))
        head.addWidget(self.count_label)
        head.addStretch()
        foot.addWidget(PlainLabel(tr(_LEGEND), "hint"))
        foot.addStretch()
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.facts_label)
        column.addWidget(self.view, 1)
        column.addLayout(foot)


def show_draft_changes(correcting: "Correcting", dossier: Dossier, parent: QWidget) -> None:
    """What the version being written says otherwise than the signed one, as it stands now."""
    shown = version_of(dossier.document)
    changes = correcting.changes(dossier)
    facts = version_facts(shown, correcting.officer_name(shown))
    ChangesDialog(tr("Co mění verze {}").format(shown.version), facts, changes, parent).open()


def version_facts(version: PaperVersion, officer_name: str) -> list[str]:
    """Who mended the paper, when, why and for whom, line by line."""
    when = f", {moment_words(version.closed_at)}" if version.closed_at else tr(", dosud neuzavřeno")
    return [
        tr("Zapsal(a): {}{}").format(officer_name, when),
        tr("O\u00a0opravu žádá: {}").format(version.requester or tr("neuvedeno")),
        tr("Důvod: {}").format(version.reason),
    ]


def _count_words(count: int) -> str:
    return counted(count, "změna", "změny", "změn") if count else tr("beze změny")

"""What others declared for an incident, each with who and when, and a way to write it down."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.declaration import Declaration
from kkc_desktop.domain.event_lists import DeclarationKind
from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.domain.methane import declaration_words, in_force
from kkc_desktop.services.declaring import Declaring
from kkc_desktop.ui.declaration_dialog import DeclarationDialog
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.section_card import SectionCard

_NOTHING = "Zatím není zapsáno žádné vyhlášení."
_IN_FORCE, _OVER = ("done", "success", "platí"), ("history", "muted", "skončilo")


class DeclaredCard(SectionCard):
    """Everything declared, oldest first; signal recorded(Declaration) after another was written."""

    recorded = Signal(object)

    def __init__(
        self, declaring: Declaring, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__("declaration", tr("Vyhlásili jiní"), parent)
        self._declaring = declaring
        self._now = now
        self._incident_id: IncidentId | None = None
        self._rows: list[QWidget] = []
        self.record_button = QPushButton(tr(" Zapsat vyhlášení…"))
        self.record_button.setIcon(icon("add"))
        self.record_button.setAccessibleName(tr("Zapsat vyhlášení"))
        set_kind(self.record_button, "secondary")
        self._nothing = PlainLabel(tr(_NOTHING), "second-line")
        self._column = QVBoxLayout()
        self._column.setContentsMargins(8, 0, 8, 8)
        self._column.setSpacing(6)
        self._column.addWidget(self._nothing)
        foot = QHBoxLayout()
        foot.addWidget(self.record_button)
        foot.addStretch()
        self.body.addLayout(self._column)
        self.body.addLayout(foot)
        foot.setContentsMargins(8, 0, 8, 6)
        self.record_button.clicked.connect(self.ask)

    def show_declarations(
        self, incident_id: IncidentId, declarations: Sequence[Declaration]
    ) -> None:
        """Shows what was declared for this incident."""
        self._incident_id = incident_id
        for row in self._rows:
            row.deleteLater()
        valid = in_force(declarations)
        self._rows = [self._row(each, is_in_force=each in valid) for each in declarations]
        for row in self._rows:
            self._column.addWidget(row)
        self._nothing.setVisible(not declarations)
        self.set_count(len(declarations))
        self.record_button.setVisible(self._declaring.may_record)

    def ask(self) -> None:
        """Opens the dialog for another declaration."""
        if self._incident_id is not None:
            with guarded(self):
                self._open(self._declaring.blank(self._incident_id, DeclarationKind.ALARM_LEVEL))

    def _open(self, declaration: Declaration) -> None:
        dialog = DeclarationDialog(self._declaring, declaration, self._now, self.window())
        dialog.recorded.connect(self.recorded)
        dialog.open()

    def _end(self, declaration: Declaration) -> None:
        with guarded(self):
            self._open(self._declaring.end_of(declaration))

    def _row(self, declaration: Declaration, *, is_in_force: bool) -> QWidget:
        name, tone, state = map(tr, _IN_FORCE if is_in_force else _OVER)
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        words = PlainLabel(declaration_words(declaration, tr))
        words.setWordWrap(True)
        middle = Qt.AlignmentFlag.AlignVCenter
        line.addWidget(IconLabel(name, tone, 16), alignment=middle)
        line.addWidget(words, 1)
        line.addWidget(PlainLabel(state, "second-line"), alignment=middle)
        if is_in_force and self._declaring.may_record:
            button = QPushButton(tr("Odvolání…"))
            button.setAccessibleName(tr("Zapsat odvolání: {}").format(words.text()))
            set_kind(button, "quiet")
            button.clicked.connect(lambda: self._end(declaration))
            line.addWidget(button, alignment=middle)
        return holder

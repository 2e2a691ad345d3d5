"""The people at the centre as a part of an incident: how many, and the way to their register."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.dossier import IncidentFile
from kkc_desktop.domain.gathering_register import GatheringRegister
from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.gathered_counts import count_state
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.incident_part import IncidentPart
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind, set_tone
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.section_card import SectionCard

if TYPE_CHECKING:
    from kkc_desktop.services.gathering import Gathering

_OPEN = "Otevřít evidenci lidí"


class GatheredPart(IncidentPart):
    """Counts alone: the register itself is a page of its own."""

    def __init__(self, gathering: "Gathering", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gathering = gathering
        self._incident_id = ""
        self._register: GatheringRegister | None = None
        self.here = PlainLabel("", "block-title")
        self.others = PlainLabel("", "second-line")
        self.others.setWordWrap(True)
        self.state = PlainLabel("", "second-line")
        self.state.setWordWrap(True)
        self.open_button = QPushButton(f" {tr(_OPEN)}")
        self.open_button.setAccessibleName(tr(_OPEN))
        self.open_button.setIcon(icon("persons"))
        set_kind(self.open_button, "secondary")
        self.open_button.clicked.connect(self._open)
        card = SectionCard("persons", tr("Lidé ve středisku"))
        set_kind(card, "flat")
        card.body.setContentsMargins(14, 0, 14, 12)
        card.body.setSpacing(4)
        for label in (self.here, self.others, self.state):
            card.body.addWidget(label)
        card.body.addSpacing(6)
        card.body.addWidget(self.open_button, alignment=Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch()

    def show_incident(self, file: IncidentFile) -> None:
        """Shows the people of this stored incident, or of the calamity that it belongs to."""
        self._incident_id = file.incident.id
        self.refresh()

    def refresh(self) -> None:
        """Counts again."""
        if self._incident_id:
            with guarded(self):
                incident_id = IncidentId(self._incident_id)
                self._register = self._gathering.read(incident_id, self._register)
                self._show(self._register)

    def focus_first(self) -> None:
        """The way to the register."""
        self.open_button.setFocus()

    def _show(self, register: GatheringRegister) -> None:
        figures = register.figures()
        self.here.setText(tr("Teď tady: {}").format(figures.here))
        sought = len(register.still_sought)
        self.others.setText(
            tr("přijato {} · odjelo {} · dětí {} · hledá se {}").format(
                figures.taken_in, figures.left, figures.children, sought
            )
        )
        _icon, tone, words = count_state(register.last_count)
        self.state.setText(words)
        set_tone(self.state, tone)
        self.counted.emit(figures.here, tone == "error")

    def _open(self) -> None:
        self.wanted.emit(Wish(place=Place.SAFE_ZONE, record_id=self._incident_id))

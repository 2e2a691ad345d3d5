"""Begins a calamity: its name, what it is and where; from an incident or from nothing."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from kkc_desktop.domain.calamity_picture import CalamityPicture
from kkc_desktop.domain.czech import NOMINATIVE_MONTHS, ZONE
from kkc_desktop.domain.incident import Incident, Notice
from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.domain.text_limits import longest
from kkc_desktop.domain.typed_text import clean_text
from kkc_desktop.services.calamities import Calamities
from kkc_desktop.ui.entry_dialog import EntryDialog
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo

_WORDS = (
    "Kalamita spojí události pod jedno číslo, jednu časovou osu a\u00a0jeden přehled. Každá"
    " událost zůstává samostatná a\u00a0ve statistice se počítá jednou."
)


class BeginCalamityDialog(EntryDialog):
    """`begun` gets the picture of the new calamity; `source` is the incident it begins from."""

    def __init__(
        self,
        calamities: Calamities,
        begun: Callable[[CalamityPicture], None],
        source: tuple[Incident, Notice] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            "calamity", tr("Založit kalamitu"), tr(_WORDS), tr("Založit"), parent=parent
        )
        self._calamities = calamities
        self._begun = begun
        self._source = source
        self.name, self.place = QLineEdit(), QLineEdit()
        self.kind = CodeListCombo()
        self.kind.set_choices(IncidentType)
        self.kind.set_value(source[1].incident_type if source else IncidentType.FLOOD)
        self.place.setText(source[1].place if source else "")
        self.add("name", tr("&Název"), self.name, longest(Incident, "name"))
        self.add("incident_type", tr("&Druh"), self.kind)
        self.add("place", tr("&Místo"), self.place, longest(Notice, "place"))
        month = tr(NOMINATIVE_MONTHS[calamities.now().astimezone(ZONE).month - 1])
        self.name.setPlaceholderText(tr("například Povodeň – Zlaté Hory, {}").format(month))
        self.name.setFocus()

    def perform_act(self) -> None:
        """Begins it; a name and a place are asked."""
        kind = self.kind.value()
        assert isinstance(kind, IncidentType), "the list offers types only"
        picture = self._calamities.begin(
            clean_text(self.name.text()),
            kind,
            clean_text(self.place.text()),
            self._source[0].id if self._source else "",
        )
        self._begun(picture)

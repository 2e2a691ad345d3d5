"""Who reports an incident, when it is somebody the desk knows."""

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit

from kkc_desktop.domain.card_words import statement_of
from kkc_desktop.domain.code_lists import PersonRole
from kkc_desktop.domain.finding import Hit
from kkc_desktop.domain.name_forms import name_words
from kkc_desktop.domain.person import Person
from kkc_desktop.ui.generated.ui_incident_page import Ui_IncidentPage
from kkc_desktop.ui.known_person_line import flag_words
from kkc_desktop.ui.page import DeskPage, Said
from kkc_desktop.ui.person_lookup import lookup_at


class ReportingPerson(QObject):
    """Offers known people for the name, fills in the telephone, links the person to the notice."""

    def __init__(self, ui: Ui_IncidentPage, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._known: Person | None = None
        ui.reporting_name.found = self._find
        ui.reporting_name.chosen.connect(self._take)

    def forget(self) -> None:
        """Nobody known reports until somebody is taken."""
        self._known = None

    def give_back(self, stated: tuple[Person, ...]) -> None:
        """Links the person again as kept in a draft."""
        self._known = next(iter(stated), None)

    def stated(self, incident_id: str) -> tuple[Person, ...]:
        """The person as stated in the incident; nobody once the name was written otherwise."""
        words = set(name_words(self._ui.reporting_name.text()))
        if self._known is None or not set(name_words(self._known.surname)) <= words:
            return ()
        roles = (PersonRole.REPORTING_PERSON,)
        return (replace(self._known, record_id=incident_id, roles=roles),)

    def _find(self, typed: str) -> tuple[Hit, ...]:
        lookup = lookup_at(self._ui.reporting_name)
        return lookup.find(typed) if lookup else ()

    def _take(self, card_id: str) -> None:
        lookup = lookup_at(self._ui.reporting_name)
        known = lookup.take(card_id) if lookup else None
        if known is None:
            return
        self._known = statement_of(known.card, "")
        _write(self._ui.reporting_name, known.card.full_name)
        if not self._ui.reporting_phone.text().strip():
            _write(self._ui.reporting_phone, known.card.phone)
        self._ui.reporting_name.hide_offers()
        for flag in known.flags:
            self._warn(flag_words(flag))

    def _warn(self, words: str) -> None:
        around = self._ui.reporting_name.parentWidget()
        while around is not None and not isinstance(around, DeskPage):
            around = around.parentWidget()
        if around is not None:
            around.saved.emit(Said(text=words, is_warning=True))


def _write(edit: QLineEdit, text: str) -> None:
    """Writes as a person would, so that undo leads back to what was typed."""
    edit.selectAll()
    edit.insert(text)

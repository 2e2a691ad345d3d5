"""Ending an incident or a calamity: with open measures it asks why, without them nothing."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.dossier import IncidentFile
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.domain.incident_lists import IncidentState
from kkc_desktop.services.incidents import Incidents
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.reason_dialog import ReasonDialog, ReasonWords
from kkc_desktop.ui.screen_language import tr


def change_state(
    page: QWidget,
    incidents: Incidents,
    incident_id: IncidentId,
    state: IncidentState,
    done: Callable[[IncidentFile], None],
) -> None:
    """Moves the incident on and calls `done`; over open measures it asks for the reason first."""
    with guarded(page):
        try:
            file = incidents.change_state(incident_id, state)
        except NotComplete as refusal:
            _ask(page, refusal, lambda why: incidents.change_state(incident_id, state, why), done)
            return
        done(file)


def _ask(
    page: QWidget,
    refusal: NotComplete,
    change: Callable[[str], IncidentFile],
    done: Callable[[IncidentFile], None],
) -> None:
    stays = tr("Zůstanou otevřená a\u00a0na přepážce je dál uvidíte.")
    words = ReasonWords(
        question=tr("Ukončit i\u00a0s\u00a0otevřenými opatřeními?"),
        explanation=f"{tr(refusal.problems[0].text)} {stays}",
        reason_label=tr("&Důvod ukončení"),
        act=tr("Ukončit událost"),
        hint=tr("Důvod se zapíše do deníku a\u00a0do auditní stopy."),
        icon="measures",
        tone="warning",
    )

    def perform(reason: str, _witness: str) -> None:
        done(change(reason))

    dialog = ReasonDialog(words, perform, page)
    dialog.open()

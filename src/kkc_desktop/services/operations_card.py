"""The handover card of an incident: seven letters of a notice, made to be read aloud."""

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.dossier import IncidentFile
from kkc_desktop.domain.methane import LetterChange, Methane, changes, versions
from kkc_desktop.domain.signers import officer_words
from kkc_desktop.services.incident_reading import read_incident
from kkc_desktop.services.workplace import Workplace


class OperationsCard:
    """Makes the card of a stored incident; the print is written down by the print jobs."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def sheet(self, incident: IncidentFile, notice_number: int = 0) -> bytes:
        """The PDF of this notice of the stored incident, by default of the latest one."""
        from kkc_desktop.domain.audit_chain import paper_mark
        from kkc_desktop.printing.handover_card import HandoverCard, render_handover_card

        workplace = self._workplace
        with workplace.look(Act.PRINT_DOCUMENT) as tx:
            file = read_incident(tx, tx.incidents.get(incident.incident.id))
            trail = paper_mark(*tx.audit.head())
        number = notice_number or file.latest.number
        place = next(n for n, notice in enumerate(file.notices) if notice.number == number)
        card = HandoverCard(
            evidence_number=file.incident.evidence_number,
            notice_number=number,
            notice_count=len(file.notices),
            noticed_at=file.notices[place].recorded_at,
            previous_at=file.notices[place - 1].recorded_at if place else None,
            changes=read_aloud(file, place),
            sender=officer_words(workplace.officer),
            made_at=workplace.now(),
            trail=trail,
        )
        return render_handover_card(card, workplace.station)


def read_aloud(file: IncidentFile, place: int) -> tuple[LetterChange, ...]:
    """The letters of the notice at this place of the file beside those of the one before it."""
    known = versions(file.notices, file.declarations)
    before = _on_one_line(known[place - 1]) if place else None
    return changes(before, _on_one_line(known[place]))


def _on_one_line(answers: Methane) -> Methane:
    major, place, kind, hazards, access, numbers, services = (
        answer.replace("\n", " ") for answer in answers
    )
    return (major, place, kind, hazards, access, numbers, services)

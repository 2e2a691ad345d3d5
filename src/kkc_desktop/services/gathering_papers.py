"""Printed lists of the people at the centre: who looked at which list stands in the trail."""

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.document_lists import PrintPurpose
from kkc_desktop.domain.gathering_register import GatheredList, GatheringRegister
from kkc_desktop.domain.print_job import PrintOrder
from kkc_desktop.printing.gathered_lists import BANDS_ON_SHEET, render_gathered
from kkc_desktop.services.workplace import Workplace


class GatheringPapers:
    """The sheets of the safe zone; the numbered document of the list is another kind of paper."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def sheet(self, register: GatheringRegister, kind: GatheredList) -> bytes:
        """The PDF of the list as the register stands; a list with names is a consultation."""
        workplace = self._workplace
        officer = workplace.permit(Act.PRINT_DOCUMENT)
        if kind is not GatheredList.BANDS:
            words = f"seznam osob ve středisku: {kind.label}"
            with workplace.act(Act.CONSULT, RecordKind.INCIDENT, register.event.id, words):
                pass
        now = workplace.now()
        return render_gathered(register, kind, now, officer.short_name, workplace.station)

    def order(self, register: GatheringRegister, kind: GatheredList) -> PrintOrder:
        """What the print log says of the sheet; it names nobody."""
        return PrintOrder(
            record_kind=RecordKind.INCIDENT,
            record_id=register.event.id,
            title=title_of(register, kind),
            purpose=PrintPurpose.FILE,
            recipient=kind.reader,
        )


def title_of(register: GatheringRegister, kind: GatheredList) -> str:
    """The name of the sheet in the queue and of its file."""
    if kind is GatheredList.BANDS:
        first = register.next_band
        return f"Pásky {first:03}–{first + BANDS_ON_SHEET - 1:03}"
    return f"Lidé ve středisku – {kind.label}"

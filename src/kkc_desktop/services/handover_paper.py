"""The protocol of a shift handover, made of the sheet: PSL by the blocks of domain 7.2."""

from datetime import datetime

from kkc_desktop.domain.document import Document, DocumentId
from kkc_desktop.domain.document_lists import StatementManner
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.equipment import line_of
from kkc_desktop.domain.event_lists import ItemDecision, ItemGroup
from kkc_desktop.domain.handover import HandoverItem, HandoverSheet
from kkc_desktop.domain.signers import officer_words
from kkc_desktop.domain.station import Officer, Station
from kkc_desktop.domain.template import Template

_NOTHING = "žádné"
_BY_HAND = "bez výhrad / s\u00a0výhradou (nehodící se škrtněte): ……………………………………………"
_TASKS = (ItemGroup.PAPERS, ItemGroup.PROMISES, ItemGroup.MEASURES, ItemGroup.DRAFTS)
_DECIDED = {
    ItemDecision.CLOSED: "UZAVŘENO",
    ItemDecision.HANDED: "PŘEDÁNO",
    ItemDecision.MARKED: "VYZNAČENO",
    ItemDecision.UNDECIDED: "NEROZHODNUTO",
}


def paper_of(
    sheet: HandoverSheet,
    document_id: DocumentId,
    template: Template,
    station: Station,
    officers: tuple[Officer, Officer | None],
    now: datetime,
) -> Dossier:
    """The document of the sheet, not stored yet; `officers` are who hands over and who takes over.

    The reservation is left to the hand of who takes over: it comes after the paper.
    """
    handover = sheet.handover
    outgoing, incoming = officers
    document = Document(
        id=document_id,
        template_code=template.code,
        template_version=template.version,
        regime=template.regime,
        officer_id=outgoing.id,
        recorded_at=now,
        recorded_by=outgoing.id,
        statement_manner=StatementManner.OWN_FINDINGS,
        act_place=station.name,
        act_started_at=now,
        act_subject=f"{handover.shift} → {handover.next_shift}",
        act_note=handover.message,
        handover_from=officer_words(outgoing),
        handover_to=officer_words(incoming) if incoming else "",
        handover_forces=handover.forces or "neuvedeno",
        handover_events=_lines(sheet, ItemGroup.INCIDENTS),
        handover_persons=_lines(sheet, ItemGroup.PERSONS, otherwise="nikdo nečeká"),
        handover_alerts=handover.alerts or _NOTHING,
        handover_things=_lines(sheet, ItemGroup.THINGS),
        handover_tasks=_lines(sheet, *_TASKS),
        handover_equipment=_equipment(handover.equipment),
        handover_findings=handover.findings or _NOTHING,
        handover_reservations=_BY_HAND,
    )
    return Dossier(document=document)


def _lines(sheet: HandoverSheet, *groups: ItemGroup, otherwise: str = _NOTHING) -> str:
    lines = [_line(item) for item in sheet.items if item.item_group in groups]
    return "\n".join(lines) or otherwise


def _line(item: HandoverItem) -> str:
    said = f"{item.title} – {item.reason}" if item.reason else item.title
    note = f": {item.note}" if item.note else ""
    return f"{_DECIDED[item.decision]}{note} · {said}"


def _equipment(lines: tuple[str, ...]) -> str:
    """What is known of the equipment; a thing of which nobody wrote anything is left out."""
    known = [line for line in map(line_of, lines) if line.value or line.fault]
    return "; ".join(line.words for line in known) or "neuvedena"

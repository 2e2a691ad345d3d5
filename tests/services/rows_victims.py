"""Rows of victims' packs and of reading back; an instruction is an act of the police."""

from dataclasses import replace
from datetime import timedelta

from tests.factories import NOW
from tests.services.rights_rows import EVERYBODY, POLICE, RECEPTION, row, rows

from kkc_desktop.domain.advice_lists import LeafletSize
from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.bundle import PaperStage, VisitPaper
from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.document_lists import InstructionAnswer
from kkc_desktop.domain.victim_pack import PackChoice

YEAR = timedelta(days=365)


def stored(desk):
    """The draft with the contact it was begun from."""
    dossier = desk.records.draft_document
    contact_id = desk.records.waiting.contact.id
    return replace(dossier, document=replace(dossier.document, contact_id=contact_id))


rows(
    EVERYBODY,
    ReadingBack__is_offered=lambda d: d.services.reading_back.is_offered(d.records.draft_document),
    ReadingBack__problems=lambda d: d.services.reading_back.problems(d.records.draft_document),
    VictimPacks__points=lambda d: d.services.victim_packs.points(d.records.draft_document),
    VictimPacks__problems=lambda d: d.services.victim_packs.problems(
        d.records.draft_document, PackChoice()
    ),
)
rows(
    RECEPTION,
    ReadingBack__standings=lambda d: d.services.reading_back.standings(d.records.draft_document),
    ReadingBack__clause=lambda d: d.services.reading_back.clause(d.records.draft_document),
    VictimPacks__proposed=lambda d: d.services.victim_packs.proposed(stored(d)),
    VictimPacks__given=lambda d: d.services.victim_packs.given(NOW - YEAR, NOW + YEAR),
    Bundles__leaflet_of_topic=lambda d: d.services.bundles.leaflet_of_topic(
        "K10", Language.CZECH, LeafletSize.NORMAL
    ),
)


@row("ReadingBack.confirm", RECEPTION)
def _confirm(desk):
    reading, dossier = desk.services.reading_back, desk.records.draft_document
    reading.confirm(dossier.document.id, reading.standings(dossier)[0].part)


@row("Bundles.sheets_of", RECEPTION)
def _sheets_of(desk):
    closed = desk.records.closed.document
    paper = VisitPaper(
        kind=closed.template_code, title="", stage=PaperStage.READY, record_id=closed.id
    )
    desk.services.bundles.sheets_of([paper], (RecordKind.DOCUMENT, closed.id))


@row("VictimPacks.begin", POLICE)
def _begin(desk):
    desk.services.victim_packs.begin(desk.records.waiting.contact.id)


@row("VictimPacks.give", POLICE)
def _give(desk):
    packs = desk.services.victim_packs
    dossier = packs.begin(desk.records.waiting.contact.id)
    said = InstructionAnswer.UNDERSTOOD
    packs.give(dossier, replace(packs.proposed(dossier), instruction_answer=said))

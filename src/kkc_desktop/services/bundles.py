"""One visit, one bundle: what belongs to it, what is still to be written, and one job of it all."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.advice import AdviceRecord
from kkc_desktop.domain.advice_lists import LeafletSize
from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.bundle import Bundle, PaperStage, VisitPaper, parse_bundles
from kkc_desktop.domain.code_lists import ContactReason, Language
from kkc_desktop.domain.contact import ContactId
from kkc_desktop.domain.document import Document, DocumentId
from kkc_desktop.domain.document_lists import CorrectionKind, DocumentState, PrintPurpose
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.print_job import PrintOrder
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.template import Template
from kkc_desktop.printing.joined import SheetCopies, joined
from kkc_desktop.printing.pages import page_count
from kkc_desktop.services.advising import Advising
from kkc_desktop.services.documents import Documents
from kkc_desktop.services.dossiers import read_dossier
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction


_NOTICE = "OMU"
Record = tuple[RecordKind, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitSheets:
    """The whole set as one sheet for the printer, and the orders of its papers in their order."""

    content: bytes
    orders: tuple[PrintOrder, ...]


@cache
def bundles() -> dict[ContactReason, Bundle]:
    """The shipped sets of papers."""
    return parse_bundles(asset_path("seed", "bundles.toml").read_text(encoding="utf-8"))


class Bundles:
    """The verbs of the card Soubor návštěvy."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._documents = Documents(workplace)
        self._advising = Advising(workplace)

    def plan(self, contact_id: str, source_id: str = "") -> tuple[VisitPaper, ...]:
        """The papers of the visit in the order they are printed.

        What the reason suggests and the person on duty may write today stands among them until it
        is written. `source_id` is the contact or document on the page: drafts that tell other data
        of its persons are marked.
        """
        with self._workplace.look(Act.CONSULT) as tx:
            contact = tx.contacts.get(ContactId(contact_id))
            documents = _living(tx.documents.of_contact(contact_id))
            source = tx.persons.of(source_id or contact_id)
            found = [self._paper(tx, document, source) for document in documents]
            given = tx.advice.of_contact(contact_id)
        bundle = bundles()[contact.reason]
        written = {paper.kind for paper in found}
        found += [_suggestion(t) for t in self._offered(bundle) if t.code not in written]
        found.sort(key=lambda paper: _place(paper.kind, bundle))
        leaflets = [self._leaflet_of(advice) for advice in given]
        if not leaflets and bundle.leaflet:
            leaflets = [self._leaflet_of(self._told(bundle.leaflet))]
        return (*found, *(leaflet for leaflet in leaflets if leaflet))

    def begin_missing(self, contact_id: str) -> tuple[Dossier, ...]:
        """Stores a draft of every suggested paper, with what the contact already says."""
        missing = [p for p in self.plan(contact_id) if p.stage is PaperStage.SUGGESTED]
        begun = [self._documents.begin(paper.kind, contact_id=contact_id) for paper in missing]
        return tuple(self._documents.save(dossier) for dossier in begun)

    def take_over_persons(self, contact_id: str, source_id: str) -> int:
        """Writes the persons of the record on the page into the visit's other drafts.

        Each keeps its role there. Gives how many drafts were changed.
        """
        with self._workplace.look(Act.CONSULT) as tx:
            source = tx.persons.of(source_id)
            drafts = [
                read_dossier(tx, document.id)
                for document in tx.documents.of_contact(contact_id)
                if document.state is DocumentState.DRAFT and document.id != source_id
            ]
        changed = [draft for draft in drafts if _differ(draft.persons, source)]
        for draft in changed:
            self._documents.save(replace(draft, persons=_taken_over(draft.persons, source)))
        return len(changed)

    def receipt_of(self, contact_id: str) -> VisitPaper | None:
        """The paper the citizen takes home from this visit, written already or not."""
        with self._workplace.look(Act.CONSULT) as tx:
            reason = tx.contacts.get(ContactId(contact_id)).reason
        kind = bundles()[reason].receipt
        papers = [paper for paper in self.plan(contact_id) if paper.kind == kind]
        if papers:
            return papers[-1]
        offered = {t.code: t for t in self._documents.kinds()}
        return _suggestion(offered[kind]) if kind in offered else None

    def closed_notice(self, incident_id: str) -> DocumentId | None:
        """The newest closed notice of the incident; None while there is none."""
        with self._workplace.look(Act.CONSULT) as tx:
            notices = [
                document.id
                for document in _living(tx.documents.begun_from(incident_id))
                if document.template_code == _NOTICE and document.is_frozen
            ]
        return notices[-1] if notices else None

    def sheets(self, contact_id: str, keys: Collection[str]) -> VisitSheets:
        """The chosen papers one after another, each in its number of copies, as one sheet.

        Refused with NotComplete when none of them can be printed yet.
        """
        chosen = [p for p in self.plan(contact_id) if p.key in keys and p.stage.is_printable]
        if not chosen:
            text = "V\u00a0souboru není vybrán žádný hotový papír."
            fix = "Uzavřete aspoň jeden dokument, nebo zaškrtněte mezerníkem papír k\u00a0tisku."
            raise NotComplete((Problem(field="bundle", text=text, fix=fix),))
        return self.sheets_of(chosen, (RecordKind.CONTACT, contact_id))

    def leaflet_of_topic(self, topic: str, language: Language, size: LeafletSize) -> VisitPaper:
        """The leaflet of the topic in these words, as a paper of a set."""
        paper = self._leaflet_of(replace(self._told(topic), leaflet_language=language))
        assert paper is not None, "only topics with a leaflet are offered"
        return replace(paper, language=language, size=size)

    def sheets_of(self, papers: Sequence[VisitPaper], visit: Record) -> VisitSheets:
        """Finished papers one after another as one sheet.

        `visit` is the record with which a leaflet goes that stands in no advice.
        """
        sheets: list[SheetCopies] = []
        orders: list[PrintOrder] = []
        for paper in papers:
            if paper.is_leaflet:
                content, made = self._leaflet_orders(visit, paper)
            else:
                content, made = self._document_orders(paper)
            sheets.append(SheetCopies(content, paper.copies))
            orders += made
        return VisitSheets(content=joined(sheets), orders=tuple(orders))

    def _offered(self, bundle: Bundle) -> list[Template]:
        kinds = {template.code: template for template in self._documents.kinds()}
        return [kinds[code] for code in bundle.papers if code in kinds]

    def _paper(
        self, tx: "Transaction", document: Document, source: tuple[Person, ...]
    ) -> VisitPaper:
        template = self._documents.template(document)
        paper = VisitPaper(
            kind=document.template_code,
            title=template.title,
            stage=PaperStage.DRAFT,
            record_id=document.id,
            copies=template.copies,
        )
        if document.state is DocumentState.DRAFT:
            return replace(paper, has_other_persons=_differ(tx.persons.of(document.id), source))
        is_printed = bool(tx.copies.of(document.id))
        return replace(
            paper,
            stage=PaperStage.PRINTED if is_printed else PaperStage.READY,
            page_count=tx.papers.page_count(document.id),
        )

    def _document_orders(self, paper: VisitPaper) -> tuple[bytes, list[PrintOrder]]:
        """The first copy is signed and stays, the others the citizen takes home."""
        document_id = DocumentId(paper.record_id)
        with self._workplace.look(Act.CONSULT) as tx:
            dossier = read_dossier(tx, document_id)
        document = dossier.document
        citizen = next((s.party for s in dossier.signatures if not s.is_officer), "")
        first = PrintPurpose.SIGNING
        if document.state is not DocumentState.CLOSED:
            first = PrintPurpose.FILE
        order = PrintOrder(
            record_kind=RecordKind.DOCUMENT,
            record_id=document.id,
            title=document.evidence_number,
            purpose=first,
        )
        orders = [order]
        if paper.copies > 1:
            for_citizen = PrintPurpose.CITIZEN_COPY
            orders.append(
                replace(order, purpose=for_citizen, recipient=citizen, copies=paper.copies - 1)
            )
        return self._documents.paper(document_id).content, orders

    def _leaflet_orders(self, visit: Record, paper: VisitPaper) -> tuple[bytes, list[PrintOrder]]:
        advice = self._advice(paper)
        content = self._advising.leaflet(advice)
        assert content is not None, "only topics with a leaflet are planned"
        kind, record_id = (RecordKind.ADVICE, paper.record_id) if paper.record_id else visit
        order = PrintOrder(
            record_kind=kind,
            record_id=record_id,
            title=paper.title,
            purpose=PrintPurpose.LEAFLET,
            copies=paper.copies,
        )
        return content, [order]

    def _advice(self, paper: VisitPaper) -> AdviceRecord:
        if not paper.record_id:
            told = self._told(paper.kind)
            return replace(told, leaflet_language=paper.language, leaflet_size=paper.size)
        with self._workplace.look(Act.CONSULT) as tx:
            return tx.advice.get(paper.record_id)

    def _leaflet_of(self, advice: AdviceRecord) -> VisitPaper | None:
        """The leaflet of the advice; None where its topic has none."""
        content = self._advising.leaflet(advice)
        if content is None:
            return None
        code = advice.topics[0]
        category = next(c for c in self._advising.known_topics if c.code == code)
        return VisitPaper(
            kind=code,
            title=f"Leták {category.leaflet_title}",
            stage=PaperStage.READY,
            record_id=advice.id if advice.revision else "",
            copies=max(1, advice.leaflet_copies),
            page_count=page_count(content),
            is_leaflet=True,
        )

    def _told(self, topic: str) -> AdviceRecord:
        """What the leaflet of a topic is made from when no advice was recorded."""
        return replace(self._advising.blank_advice(), topics=(topic,))


def _living(documents: tuple[Document, ...]) -> list[Document]:
    """Documents of the visit that count: not voided, no addenda, of versions the one in force.

    A new version is in force once it is signed; until then it is the one that it replaces.
    """
    version = CorrectionKind.NEW_VERSION
    signed = [d for d in documents if d.correction_kind is version and d.signed_at is not None]
    replaced = {document.corrects_id for document in signed}
    return [
        document
        for document in documents
        if document.state is not DocumentState.VOIDED
        and (document.correction_kind is CorrectionKind.NONE or document in signed)
        and document.id not in replaced
    ]


def _suggestion(template: Template) -> VisitPaper:
    return VisitPaper(
        kind=template.code,
        title=template.title,
        stage=PaperStage.SUGGESTED,
        copies=template.copies,
    )


def _place(kind: str, bundle: Bundle) -> int:
    return bundle.papers.index(kind) if kind in bundle.papers else len(bundle.papers)


def _as_told(person: Person, other: Person) -> Person:
    """The person as the other record tells it, in the place and role of this one."""
    return replace(
        other,
        id=person.id,
        record_id=person.record_id,
        position=person.position,
        roles=person.roles,
    )


def _taken_over(persons: tuple[Person, ...], source: tuple[Person, ...]) -> tuple[Person, ...]:
    told = {person.position: person for person in source}
    return tuple(_as_told(p, told[p.position]) if p.position in told else p for p in persons)


def _differ(persons: tuple[Person, ...], source: tuple[Person, ...]) -> bool:
    return persons != _taken_over(persons, source)

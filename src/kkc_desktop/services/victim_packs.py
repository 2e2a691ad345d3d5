"""The information pack of a victim: one act from the contact or document to papers in hand."""

from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from kkc_desktop.domain.advice_lists import LeafletSize
from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.bundle import PaperStage, VisitPaper
from kkc_desktop.domain.code_lists import ContactReason, PersonRole
from kkc_desktop.domain.contact import ContactId
from kkc_desktop.domain.document import Document, DocumentId
from kkc_desktop.domain.document_lists import DocumentState, PrintStyle
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.knowledge import is_printable
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.problems import Problem, errors_of
from kkc_desktop.domain.victim_pack import (
    DOMESTIC_VIOLENCE_TOPIC,
    PACK_KIND,
    POINTS,
    RECEIPT_KIND,
    GivenPack,
    PackChoice,
    check_pack,
    victims_of,
)
from kkc_desktop.services.bundles import Bundles, VisitSheets
from kkc_desktop.services.disclosure import Disclosure
from kkc_desktop.services.documents import Documents
from kkc_desktop.services.dossiers import read_dossier
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction

_LINES = ("ic-olomouc", "ic-jesenik", "pomoc-obetem")


class VictimPacks:
    """The verbs of the information pack. Each paper of it is an act and a line of its own."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._documents = Documents(workplace)
        self._bundles = Bundles(workplace)

    def begin(self, contact_id: str, document_id: str = "") -> Dossier:
        """The victim's instruction for this visit: its draft if there is one, else a new one.

        With `document_id` its victims are taken over by the same ids, which the trail keeps; of the
        pack nothing is stored yet.
        """
        with self._workplace.look(Act.CONSULT) as tx:
            draft = self._draft(tx, contact_id)
            source = tx.persons.of(document_id) if document_id else ()
        dossier = draft or self._documents.begin(PACK_KIND, contact_id=contact_id)
        if source and not dossier.persons:
            dossier = replace(dossier, persons=_victims(dossier.document.id, source))
            target = (RecordKind.DOCUMENT, dossier.document.id)
            Disclosure(self._workplace).combine((RecordKind.DOCUMENT, document_id), target)
        return dossier

    def proposed(self, dossier: Dossier) -> PackChoice:
        """What is offered first: language and type of the victim, now, contacts, leaflets."""
        document = dossier.document
        language, style = self._documents.suggested(dossier)
        return PackChoice(
            language=language if dossier.persons else document.second_language,
            print_style=style if dossier.persons else document.print_style,
            given_at=self._workplace.now(),
            victim_contacts=document.victim_contacts or self._contacts(),
            leaflets=self._leaflets(document.contact_id),
        )

    def problems(self, dossier: Dossier, choice: PackChoice) -> list[Problem]:
        """What is worth saying before it is printed."""
        spoken = next((p.language for p in victims_of(dossier.persons)), choice.language)
        found = check_pack(choice, spoken, self._documents.languages(dossier.document))
        whole = self._chosen(dossier, choice)
        return found + [p for p in self._documents.problems(whole) if p not in found]

    def points(self, dossier: Dossier) -> int:
        """How many of the fifteen points of § 8 the instruction in force bears."""
        template = self._documents.template(dossier.document)
        lines = "\n".join(each.text for each in template.instructions).split("\n")
        starts = {line.split(".", 1)[0] for line in lines}
        return sum(str(number) in starts for number in range(1, POINTS + 1))

    def give(self, dossier: Dossier, choice: PackChoice) -> VisitSheets:
        """Closes the instruction, and the confirmation where nothing is missing; one sheet of all.

        The confirmation of a visit that lacks something stays a draft. Refused with NotComplete
        while the instruction lacks what the law asks.
        """
        errors = errors_of(check_pack(choice, choice.language, ()))
        if errors:
            raise NotComplete(errors)
        closed = self._documents.close(self._chosen(dossier, choice))
        papers = [self._paper(closed.document)]
        receipt = self._receipt(closed.document, choice)
        if receipt is not None:
            papers.append(self._paper(receipt))
        size = LeafletSize.NORMAL
        if choice.print_style is PrintStyle.LARGE:
            size = LeafletSize.LARGE
        leaflets = [
            self._bundles.leaflet_of_topic(code, choice.language, size) for code in choice.leaflets
        ]
        contact_id = closed.document.contact_id
        visit = (RecordKind.CONTACT, contact_id) if contact_id else (RecordKind.NONE, "")
        return self._bundles.sheets_of([*papers, *leaflets], visit)

    def given(self, since: datetime, until: datetime) -> tuple[GivenPack, ...]:
        """Every pack handed over in the time, oldest first; voided papers do not count."""
        with self._workplace.look(Act.CONSULT) as tx:
            documents = tx.documents.of_kind(PACK_KIND)
        found = [
            GivenPack(
                document_id=document.id,
                evidence_number=document.evidence_number,
                given_at=document.instruction_given_at,
                language=document.second_language,
                translation_version=document.translation_version,
                print_style=document.print_style,
            )
            for document in documents
            if document.instruction_given_at
            and document.closed_at
            and document.state is not DocumentState.VOIDED
            and since <= document.instruction_given_at < until
        ]
        return tuple(sorted(found, key=lambda pack: pack.given_at))

    def _draft(self, tx: "Transaction", contact_id: str) -> Dossier | None:
        found = tx.documents.of_contact(contact_id) if contact_id else ()
        drafts = [d for d in found if d.template_code == PACK_KIND and not d.is_frozen]
        return read_dossier(tx, drafts[-1].id) if drafts else None

    def _chosen(self, dossier: Dossier, choice: PackChoice) -> Dossier:
        document = replace(
            dossier.document,
            second_language=choice.language,
            print_style=choice.print_style,
            instruction_given_at=choice.given_at,
            explained_orally=choice.explained_orally,
            instruction_answer=choice.instruction_answer,
            victim_contacts=choice.victim_contacts,
        )
        return replace(dossier, document=document)

    def _receipt(self, instruction: Document, choice: PackChoice) -> Document | None:
        """The confirmation of the report in the same words, closed if it lacks nothing."""
        if not instruction.contact_id:
            return None
        with self._workplace.look(Act.CONSULT) as tx:
            of_visit = tx.documents.of_contact(instruction.contact_id)
        if any(document.template_code == RECEIPT_KIND for document in of_visit):
            return None
        dossier = self._documents.begin(RECEIPT_KIND, contact_id=instruction.contact_id)
        document = replace(
            dossier.document, second_language=choice.language, print_style=choice.print_style
        )
        dossier = replace(dossier, document=document)
        with suppress(NotComplete):
            return self._documents.close(dossier).document
        self._documents.save(dossier)
        return None

    def _paper(self, document: Document) -> VisitPaper:
        template = self._documents.template(document)
        return VisitPaper(
            kind=document.template_code,
            title=template.title,
            stage=PaperStage.READY,
            record_id=document.id,
            copies=template.copies,
        )

    def _contacts(self) -> str:
        """The intervention centre and the help line as far as known, and the unit's own entry."""
        today = self._workplace.today()
        lines = [
            f"{line.name}: {', '.join(line.numbers)}"
            for line in self._workplace.lists.lines_named(_LINES, self._workplace.station.code)
            if is_printable(line, today)
        ]
        local = [
            place.local_contact
            for place in self._workplace.lists.referral_places()
            if ContactReason.VICTIM in place.reasons and place.local_contact.strip()
        ]
        return "\n".join([*lines, *local])

    def _leaflets(self, contact_id: str) -> tuple[str, ...]:
        """The leaflet on domestic violence for who came because of it; others are ticked."""
        if not contact_id:
            return ()
        with self._workplace.look(Act.CONSULT) as tx:
            reason = tx.contacts.get(ContactId(contact_id)).reason
        known = {category.code for category in self._workplace.lists.advice_topics()}
        is_at_home = reason is ContactReason.DOMESTIC_VIOLENCE
        return (DOMESTIC_VIOLENCE_TOPIC,) if is_at_home and DOMESTIC_VIOLENCE_TOPIC in known else ()


def _victims(document_id: DocumentId, source: tuple[Person, ...]) -> tuple[Person, ...]:
    role = PersonRole.VICTIM
    return tuple(
        replace(
            person,
            record_id=document_id,
            position=position,
            roles=person.roles if role in person.roles else (role, *person.roles),
        )
        for position, person in enumerate(victims_of(source))
    )

"""A document from its beginning to the paper: begin, save, check, close for signature."""

from dataclasses import replace
from datetime import datetime

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.completeness import problems_of
from kkc_desktop.domain.consultation import of_document
from kkc_desktop.domain.contact import ContactId
from kkc_desktop.domain.correction import version_of
from kkc_desktop.domain.document import (
    Document,
    DocumentId,
    Paper,
    Thing,
    ThingId,
    demand_step,
)
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.draft import DraftId
from kkc_desktop.domain.erasure import ErasureItem
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.person import Person, PersonId
from kkc_desktop.domain.problems import Problem, errors_of
from kkc_desktop.domain.rights import may
from kkc_desktop.domain.second_language import (
    Spoken,
    Wording,
    check_translation,
    spoken_by,
    suggested_wording,
)
from kkc_desktop.domain.snippet import blanks_left
from kkc_desktop.domain.template import Block, KindGroup, Template
from kkc_desktop.domain.translation import Translation
from kkc_desktop.printing.pages import PagePictures
from kkc_desktop.services.begun_from import filled
from kkc_desktop.services.disclosure import Record, note_combination
from kkc_desktop.services.dossiers import read_dossier
from kkc_desktop.services.matters import Matters
from kkc_desktop.services.paper_closing import (
    close_within,
    draw_paper,
    store_dossier,
    translation_in_force,
)
from kkc_desktop.services.prefill import (
    from_contact,
    from_duty,
    from_persons,
    handed_in_words,
    persons_from,
)
from kkc_desktop.services.promises import receipt_words
from kkc_desktop.services.reading_back import ReadingBack
from kkc_desktop.services.register import index_document
from kkc_desktop.services.templates import write_act
from kkc_desktop.services.translations import translations_for
from kkc_desktop.services.unprintable import unprintable
from kkc_desktop.services.workplace import Workplace


class Documents:
    """The verbs of the document page. What follows the closing stands in Signing."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._matters = Matters(workplace)
        self._reading = ReadingBack(workplace)

    def now(self) -> datetime:
        """The desk's clock, for days and moments typed into the page."""
        return self._workplace.now()

    def kinds(self) -> tuple[Template, ...]:
        """The kinds the person on duty may begin today, without the outage's forms."""
        role = self._workplace.officer.role
        kinds = self._workplace.templates.current()
        offered = (kind for kind in kinds if kind.group is not KindGroup.OUTAGE)
        return tuple(kind for kind in offered if may(role, write_act(kind)))

    def begin(
        self,
        template_code: str,
        *,
        contact_id: str = "",
        incident_id: str = "",
        advice_id: str = "",
    ) -> Dossier:
        """A new draft of the kind with everything already given filled in; not stored yet."""
        template = self._workplace.templates.begun_from(template_code)
        now = self._workplace.now()
        document = Document(
            id=DocumentId(self._workplace.new_id()),
            template_code=template.code,
            template_version=template.version,
            regime=template.regime,
            officer_id=self._workplace.officer.id,
            recorded_at=now,
            recorded_by=self._workplace.officer.id,
            act_place=self._workplace.station.name,
            act_started_at=now,
        )
        document = from_duty(document, template, self._workplace.officer, now)
        places = self._workplace.lists.referral_places()
        with self._workplace.act(write_act(template), RecordKind.DOCUMENT, document.id) as tx:
            target = (RecordKind.DOCUMENT, document.id)
            document = filled(self._workplace, tx, document, template, incident_id, advice_id)
            contact_id = contact_id or document.contact_id
            for source in _sources(contact_id, incident_id, advice_id):
                note_combination(self._workplace, tx, source, target)
            persons: tuple[Person, ...] = ()
            things: tuple[Thing, ...] = ()
            if contact_id:
                contact = tx.contacts.get(ContactId(contact_id))
                document = from_contact(document, contact, template, places)
                known = tx.persons.of(contact_id) if template.has(Block.PERSONS) else ()
                persons = persons_from(known, document.id, template)
                document = from_persons(document, persons, template)
                handed_in = handed_in_words(contact, template)
                if handed_in:
                    things = (replace(self.blank_thing(document.id, 0), description=handed_in),)
                spoken = (*spoken_by(persons), (contact.language, contact.special_need))
                document = self._worded(document, spoken)
                if template.group is KindGroup.RECEIPT and template.has(Block.MEASURES):
                    told = receipt_words(tx, contact_id, self._workplace.today())
                    document = replace(document, assessment=told)
        return Dossier(document=document, persons=persons, things=things)

    def blank_person(self, document_id: str, position: int, template: Template) -> Person:
        """An empty person in the kind's first role; nothing is stored yet."""
        return Person(
            id=PersonId(self._workplace.new_id()),
            record_id=document_id,
            position=position,
            roles=template.person_roles[:1],
        )

    def blank_thing(self, document_id: DocumentId, position: int) -> Thing:
        """An empty thing for the list; nothing is stored yet."""
        thing_id = ThingId(self._workplace.new_id())
        return Thing(id=thing_id, document_id=document_id, position=position)

    def template(self, document: Document) -> Template:
        """The template the document was begun from, in its own version."""
        return self._workplace.templates.version_of(
            document.template_code, document.template_version
        )

    def languages(self, document: Document) -> tuple[Language, ...]:
        """The second languages that this paper may bear today; none when its kind has no texts."""
        known = self._workplace.templates.translations()
        found = translations_for(known, self.template(document), self._workplace.today())
        return tuple(each.language for each in found)

    def translation(self, document: Document) -> Translation | None:
        """The texts of the document's second language; None when it is in Czech alone.

        A closed document keeps its version: another one is not shown as its own.
        """
        return translation_in_force(self._workplace, document)

    def suggested(self, dossier: Dossier) -> Wording:
        """In which second language and type the paper should speak to its persons."""
        languages = self.languages(dossier.document)
        return suggested_wording(spoken_by(dossier.persons) if languages else (), languages)

    def ticket(self, document: Document) -> str:
        """The queue ticket of the contact it was begun from, or nothing."""
        if not document.contact_id:
            return ""
        with self._workplace.look() as tx:
            return tx.contacts.get(ContactId(document.contact_id)).ticket

    def problems(self, dossier: Dossier) -> list[Problem]:
        """Everything the law and the paper still ask, each with its way to mend."""
        template = self.template(dossier.document)
        now = self._workplace.now()
        found = problems_of(dossier.document, dossier.persons, dossier.things, template, now)
        translation = self.translation(dossier.document)
        found += check_translation(dossier.document, dossier.persons, template, translation)
        found += self._reading.problems(dossier)
        found += blanks_left(dossier.document, self._workplace.lists.blank_words())
        return found + unprintable(dossier)

    def save(self, dossier: Dossier) -> Dossier:
        """Stores the draft as it is, complete or not."""
        document = dossier.document
        demand_step(document.state, Act.WRITE_DOCUMENT)
        template = self.template(document)
        with self._workplace.act(write_act(template), RecordKind.DOCUMENT, document.id) as tx:
            saved = store_dossier(self._workplace, tx, dossier)
            index_document(tx, saved, template)
            tx.drafts.remove(DraftId(document.id), self._workplace.officer.id)
        return saved

    def discard(self, document: Document) -> None:
        """Throws a draft away, stored or not; it has no number yet, so nothing is missing after it.

        A blank form it was typed in from lies in the drawer as before.
        Refused with WrongStep when the document was closed.
        """
        demand_step(document.state, Act.WRITE_DOCUMENT)
        with self._workplace.act(Act.DISCARD_DRAFT, RecordKind.DOCUMENT, document.id) as tx:
            if document.revision:
                tx.persons.replace(document.id, ())
                tx.things.replace(document.id, ())
                tx.read_backs.forget(document.id)
                tx.documents.remove(document.id)
                tx.search.forget(document.id)
            tx.drafts.remove(DraftId(document.id), self._workplace.officer.id)

    def check_print(self, dossier: Dossier) -> bytes:
        """The paper as it would print now, marked KONCEPT; stores nothing."""
        if dossier.document.is_frozen:
            return self.paper(dossier.document.id).content
        corrects = self._corrected_number(dossier.document)
        with self._workplace.look() as tx:
            trail = tx.audit.head()
        return draw_paper(self._workplace, dossier, corrects, trail, watermark="KONCEPT")

    def close(self, dossier: Dossier) -> Dossier:
        """Freezes the document for signature: number, text, pages, bytes and hash in one act.

        Refused with NotComplete while the law or the paper lacks something; nothing is stored then.
        """
        document = dossier.document
        demand_step(document.state, Act.CLOSE_DOCUMENT)
        errors = errors_of(self.problems(dossier))
        if errors:
            raise NotComplete(errors)
        corrects = self._corrected_number(document)
        with self._workplace.act(Act.CLOSE_DOCUMENT, RecordKind.DOCUMENT, document.id) as tx:
            whole = close_within(self._workplace, tx, dossier, corrects)
        self._matters.join(of_document(whole.document))
        return whole

    def open(self, document_id: DocumentId, reason: str = "", search_line: int = 0) -> Dossier:
        """Opens a stored document; the consultation is written into the trail first.

        Refused with ReasonNeeded when it belongs to another matter and no reason is given.
        """
        with self._workplace.look(Act.CONSULT) as tx:
            known = of_document(tx.documents.get(document_id))
        self._matters.consult(RecordKind.DOCUMENT, known, reason, search_line)
        with self._workplace.look(Act.CONSULT) as tx:
            return read_dossier(tx, document_id)

    def paper(self, document_id: DocumentId) -> Paper:
        """The stored sheet, byte for byte as it was closed.

        Of a document that is not open yet it is a consultation as well, refused as `open` is.
        Where it was erased a sheet that says so stands in its place.
        """
        with self._workplace.look(Act.CONSULT) as tx:
            known = of_document(tx.documents.get(document_id))
        if document_id not in self._workplace.opened:
            self._matters.consult(RecordKind.DOCUMENT, known)
        with self._workplace.look(Act.CONSULT) as tx:
            erased = tx.erasures.erased([document_id])
            return self._erased_paper(erased[0]) if erased else tx.papers.get(document_id)

    def _erased_paper(self, item: ErasureItem) -> Paper:
        from kkc_desktop.printing.erased_sheet import render_erased
        from kkc_desktop.printing.pages import sha256_of

        at = item.erased_at or self._workplace.now()
        content = render_erased(item, at, self._workplace.station)
        return Paper(
            document_id=DocumentId(item.record_id),
            content=content,
            sha256=sha256_of(content),
            page_count=1,
            stored_at=at,
        )

    def pictures(self, content: bytes) -> PagePictures:
        """The pages of a sheet as pictures for the preview and the printing device."""
        return PagePictures(content)

    def page(self, before: tuple[datetime, str] | None = None, limit: int = 200) -> list[Document]:
        """Stored documents, newest first, from the given place on."""
        with self._workplace.look() as tx:
            return list(tx.documents.page(before, limit))

    def _worded(self, document: Document, spoken: tuple[Spoken, ...]) -> Document:
        """The document in the second language and type of these persons."""
        languages = self.languages(document)
        language, style = suggested_wording(spoken if languages else (), languages)
        return replace(document, second_language=language, print_style=style)

    def _corrected_number(self, document: Document) -> str:
        if not document.corrects_id:
            return ""
        with self._workplace.look() as tx:
            original = version_of(tx.documents.get(DocumentId(document.corrects_id)))
        return original.number_and_day


def _sources(contact_id: str, incident_id: str, advice_id: str) -> tuple[Record, ...]:
    named = (
        (RecordKind.CONTACT, contact_id),
        (RecordKind.INCIDENT, incident_id),
        (RecordKind.ADVICE, advice_id),
    )
    return tuple((kind, record_id) for kind, record_id in named if record_id)

"""Every kind of record with a marker in each of its fields, through the services of the desk."""

from dataclasses import fields, replace
from datetime import timedelta

from tests.journeys.marked_event import MarkedEvent

from kkc_desktop.domain.advice_lists import AdviceForm
from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.code_lists import ContactOutcome, ContactReason
from kkc_desktop.domain.document import WORKFLOW_FIELDS
from kkc_desktop.domain.document_lists import (
    Answer,
    CopyHandover,
    ExplanationRegime,
    InstructionAnswer,
    ObjectionsState,
    SignatureState,
)
from kkc_desktop.domain.draft import FormKind
from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.domain.log_page import LogLine
from kkc_desktop.services.drafts import Unfinished
from kkc_desktop.services.made_up_prints import print_made_up

_OURS = (
    frozenset({"ticket", "leaflet_code", "leaflet_version", "correction_reason"}) | WORKFLOW_FIELDS
)
_PRINTER = "Přepážka 1"


class MarkedRecords:
    """Writes the records of a day; each text of a person holds a marker of its own."""

    def __init__(self, services, marks):
        self.services = services
        self.marks = marks

    def write_all(self):
        """One of each kind, and all that can be done with it."""
        self.contact()
        advice = self.advice()
        incident = self.incident()
        MarkedEvent(self.services, self.marks, self.marked).write_all(incident)
        self.protocol()
        self.explanation()
        for code, source in (("ZPR", {"advice_id": advice.id}), ("OMU", {"incident_id": incident})):
            closed = self.services.documents.close(self.services.documents.begin(code, **source))
            self.services.documents.paper(closed.document.id)

    def marked(self, record, **given):
        """The record with a marker in every text field that a person fills in."""
        texts = {
            field.name: self.marks.for_field(field.name)
            for field in fields(record)
            if field.type is str and not getattr(record, field.name) and self._is_theirs(field)
        }
        return replace(record, **texts | given)

    def contact(self):
        """Registered with a person, looked into and disclosed."""
        reception = self.services.reception
        visit = reception.blank_contact()
        person = self.marked(reception.blank_person(visit.contact.id, 0))
        contact = self.marked(visit.contact, reason=ContactReason.CRIME)
        saved = reception.register(replace(visit, contact=contact, persons=(person,)))
        done = replace(saved.contact, outcome=ContactOutcome.REFERRED)
        reception.finish(replace(saved, contact=done))
        reception.open(contact.id, self.marks.word())
        kind = RecordKind.CONTACT
        self.services.disclosure.disclose(kind, contact.id, self.marks.word(), self.marks.word())

    def advice(self):
        """With its leaflet."""
        advising = self.services.advising
        blank = advising.blank_advice()
        topics = {"topics": ("K06",), "items": ("K06-1",), "form": AdviceForm.SPOKEN_LEAFLET}
        saved = advising.record(self.marked(blank, **topics))
        advising.leaflet(saved)
        return saved

    def incident(self):
        """Two notices, the log, the hand-over."""
        incidents = self.services.incidents
        file = incidents.blank_file()
        notice = self.marked(file.latest, incident_type=IncidentType.FIRE)
        file = incidents.take_notice(replace(file, notices=(notice,)))
        incident_id = file.incident.id
        second = replace(incidents.next_notice(file), description=self.marks.word())
        file = incidents.take_notice(replace(file, notices=(*file.notices, second)))
        at = self.services.workplace.now()
        incidents.hand_to_operations(incident_id, self.marks.word(), at)
        words = [self.marks.word() for _ in range(3)]
        line = LogLine(text=words[0], counterpart=words[1], addressee=words[2])
        incidents.log.strike(incidents.log.write(incident_id, line).id, self.marks.word())
        return incident_id

    def protocol(self):
        """Kept, shown, closed, printed, signed by some, refused by others, mended, handed over."""
        documents, signing = self.services.documents, self.services.signing
        dossier = self._filled("PTO")
        documents.check_print(documents.save(dossier))
        closed = documents.close(documents.open(dossier.document.id))
        document_id = closed.document.id
        print_made_up(self.services.print_jobs, document_id, _PRINTER, recipient=self.marks.word())
        for signature in closed.signatures:
            self._sign(signature)
        self.services.workplace.confirm()
        signing.confirm(document_id)
        signing.assign_reference(document_id, self.marks.word())
        addendum = signing.begin_addendum(document_id, self.marks.word())
        documents.save(self._answered(addendum))
        signing.hand_over(document_id, self.marks.word())

    def explanation(self):
        """Closed and voided."""
        closed = self.services.documents.close(self._filled("UZV"))
        self.services.signing.void(closed.document.id, self.marks.word())

    def draft(self):
        """Unfinished work as a page would keep it."""
        content = f'{{"subject": "{self.marks.word()}"}}'
        self.services.drafts.keep(
            Unfinished(
                record_id="nikdy-neulozeno",
                form=FormKind.CONTACT,
                title=f"Kontakt {self.marks.word()}",
                content=content,
                focus_field="subject",
                filled_count=1,
            )
        )

    def _filled(self, code):
        documents = self.services.documents
        dossier = documents.begin(code)
        template = documents.template(dossier.document)
        blank = documents.blank_person(dossier.document.id, 0, template)
        thing = self.marked(documents.blank_thing(dossier.document.id, 0))
        person = self.marked(blank)
        return self._answered(replace(dossier, persons=(person,), things=(thing,)))

    def _answered(self, dossier):
        now = self.services.workplace.now()
        document = self.marked(
            dossier.document,
            act_started_at=now - timedelta(minutes=50),
            act_ended_at=now,
            explanation_regime=ExplanationRegime.POLICE_ACT,
            instruction_answer=InstructionAnswer.UNDERSTOOD,
            damage_czk=350,
            claims_damages=Answer.YES,
            wants_notification=Answer.YES,
            objections_state=ObjectionsState.RAISED,
            copy_handover=CopyHandover.TAKEN,
        )
        return replace(dossier, document=document)

    def _sign(self, signature):
        if signature.is_officer:
            self.services.signing.record(signature, SignatureState.SIGNED)
        else:
            words = (self.marks.word(), self.marks.word())
            self.services.signing.record(signature, SignatureState.REFUSED, *words)

    def _is_theirs(self, field):
        ours = field.name in _OURS or field.name.startswith("template")
        return not ours and not field.name.endswith(("_id", "id", "evidence_number"))

"""A made-up year at the desk for overviews: every kind of record, over both clock changes.

The same seed gives the same records; times run over the ends of months, as they do in life.
"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random

from tests.factories import (
    OFFICER_ID,
    a_contact,
    a_document,
    a_notice,
    a_person,
    a_signature,
    an_advice,
    an_incident,
)

from kkc_desktop.domain.advice_lists import TargetGroup
from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.code_lists import (
    ContactChannel,
    ContactOutcome,
    ContactReason,
    Language,
    PersonRole,
    SpecialNeed,
    Vulnerability,
)
from kkc_desktop.domain.declaration import Declaration
from kkc_desktop.domain.document_lists import (
    CorrectionKind,
    DocumentState,
    InstructionAnswer,
    LossManner,
    SignatureState,
)
from kkc_desktop.domain.event_lists import AlarmLevel, DeclarationKind, EventScope
from kkc_desktop.domain.found_thing import FoundThing
from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.domain.prevention import PreventionEvent
from kkc_desktop.domain.promise import Promise
from kkc_desktop.domain.promise_lists import FoundState, PromiseKind, PromiseManner

SECRET = "Příliš žluťoučký kůň"
"""Stands in every free text: none of it may get into an overview's facts."""

PLACE_CODE, PLACE = "doklady", "kterákoli obec s\u00a0rozšířenou působností"

BEGIN = datetime(2026, 2, 1, tzinfo=UTC)
_CHANGES = (datetime(2026, 3, 29, tzinfo=UTC), datetime(2026, 10, 25, tzinfo=UTC))
_DAYS = 300
KINDS = ("PTO", "POB", "UZ", "POZ")


class MadeUpYear:
    """Writes records past the services, as years of work would have left them."""

    def __init__(self, transaction, seed, prefix=""):
        self.tx = transaction
        self.random = Random(seed)
        self.prefix = prefix
        self.contact_ids = []

    def at(self, begin=BEGIN, days=_DAYS):
        """Some moment; every fifth lies in a night when the clock changes."""
        if begin is BEGIN and self.random.random() < 0.2:
            return self.random.choice(_CHANGES) + timedelta(minutes=self.random.randrange(240))
        return begin + timedelta(seconds=self.random.randrange(days * 86_400))

    def later(self, moment, hours=400):
        """None, or some time after; mostly soon, sometimes in another month."""
        if self.random.random() < 0.15:
            return None
        longest = 60 if self.random.random() < 0.8 else hours * 60
        return moment + timedelta(seconds=self.random.randrange(longest * 60))

    def pick(self, choices, step=1):
        """One of the choices; of a long list every so many."""
        return self.random.choice(list(choices)[::step])

    def said(self, act, at, kind, record_id):
        self.tx.audit.append(OFFICER_ID, act, at, kind, record_id)

    def everything(self, count, begin=BEGIN, days=_DAYS):
        for number in range(count):
            self.contact(number, self.at(begin, days))
        for number in range(count // 4):
            self.advice(number, self.at(begin, days))
            self.document(number, self.at(begin, days))
        for number in range(count // 8):
            self.incident(number, self.at(begin, days))
            self.find(number, self.at(begin, days))
            self.promise(number, self.at(begin, days))
            self.talk(number, self.at(begin, days))

    def contact(self, number, arrived):
        contact_id = f"{self.prefix}contact-{number}"
        closed = self.later(arrived)
        contact = a_contact(
            id=contact_id,
            ticket=f"A\u00a0{number}",
            arrived_at=arrived,
            first_contact_at=self.later(arrived, hours=2),
            taken_over_at=self.later(arrived, hours=900),
            closed_at=closed,
            reason=self.pick(ContactReason, 3),
            channel=self.pick(ContactChannel, 2),
            language=self.pick(Language, 3),
            special_need=self.pick(SpecialNeed, 3),
            outcome=self.pick(list(ContactOutcome)[1:], 2) if closed else ContactOutcome.OPEN,
            subject=SECRET,
            note=SECRET,
            referral=self.pick(("", SECRET, PLACE)),
            recorded_at=arrived + timedelta(hours=self.pick((0, 0, 0, 30))),
        )
        self.tx.contacts.add(contact)
        self.contact_ids.append(contact_id)
        self.tx.persons.replace(contact_id, [self.person(number)])
        self.said(Act.REGISTER_CONTACT, contact.recorded_at, RecordKind.CONTACT, contact_id)

    def person(self, number):
        roles = self.pick(((PersonRole.VICTIM,), (PersonRole.VICTIM,), (PersonRole.WITNESS,)))
        return a_person(
            id=f"{self.prefix}person-{number // 2}",
            roles=roles,
            surname=SECRET,
            note=SECRET,
            language=self.pick(Language, 4),
            vulnerability=self.pick(Vulnerability),
            confidant=self.pick(("", SECRET)),
        )

    def advice(self, number, given):
        advice = an_advice(
            id=f"{self.prefix}advice-{number}",
            contact_id=self.pick(("", *self.contact_ids)),
            given_at=given,
            recorded_at=given,
            citizen_words=SECRET,
            topics=tuple(self.random.sample(("K01", "K03", "K06"), self.random.randint(1, 2))),
            target_group=self.pick(TargetGroup, 4),
            leaflet_copies=self.random.randrange(3),
            note=SECRET,
        )
        self.tx.advice.add(advice)

    def talk(self, number, held):
        self.tx.prevention_events.add(
            PreventionEvent(
                id=f"{self.prefix}talk-{number}",
                title=SECRET,
                topics=("K01", "K05"),
                target_groups=(TargetGroup.SENIORS, TargetGroup.SCHOOLS),
                held_at=held + timedelta(days=self.pick((0, 20))),
                audience_count=self.random.randrange(40),
                leaflets_count=self.random.randrange(9),
                recorded_at=held + timedelta(days=self.pick((0, 9))),
                recorded_by=OFFICER_ID,
                revision=1,
            )
        )

    def document(self, number, begun):
        """Written, then perhaps closed, signed or refused or voided, numbered, mended."""
        kind = KINDS[number % len(KINDS)]
        is_correction = number % 7 == 3
        document = a_document(
            id=f"{self.prefix}document-{number}",
            template_code=kind,
            contact_id=self.pick(("", *self.contact_ids)),
            recorded_at=begun,
            statement=SECRET,
            corrects_id=SECRET if is_correction else "",
            correction_kind=CorrectionKind.ADDENDUM if is_correction else CorrectionKind.NONE,
            instruction_answer=self.pick(InstructionAnswer),
            loss_manner=self.pick(LossManner) if kind == "POZ" else LossManner.NOT_CHOSEN,
        )
        self.tx.documents.add(document)
        self.said(Act.WRITE_DOCUMENT, begun, RecordKind.DOCUMENT, document.id)
        self.tx.persons.replace(document.id, [self.person(number), self.person(number + 2)])
        closed = self.later(begun)
        if closed is not None:
            self.close(document, closed, number)

    def close(self, document, closed, number):
        is_refused = number % 5 == 1
        state = SignatureState.REFUSED if is_refused else SignatureState.SIGNED
        document = self.step(document, Act.CLOSE_DOCUMENT, closed, "CLOSED", closed_at=closed)
        self.tx.signatures.replace(document.id, self.signatures(document.id, state))
        at = self.later(closed)
        if at is None:
            return
        if number % 6 == 2:
            self.step(document, Act.VOID_DOCUMENT, at, "VOIDED", void_reason=SECRET)
            return
        way = "REFUSED" if is_refused else "SIGNED"
        document = self.step(document, Act.SIGN_DOCUMENT, at, way, signed_at=at)
        if number % 2:
            self.step(
                document,
                Act.ASSIGN_REFERENCE,
                at + timedelta(days=9),
                way,
                reference_number="KRPM-1",
            )

    def signatures(self, document_id, state):
        return [
            a_signature(
                id=f"{document_id}-{position}",
                document_id=document_id,
                position=position,
                party=SECRET,
                is_officer=is_officer,
                state=SignatureState.SIGNED if is_officer else state,
            )
            for position, is_officer in enumerate((False, True))
        ]

    def step(self, document, act, at, state, **stamps):
        moved = replace(document, state=DocumentState[state], **stamps)
        stored = self.tx.documents.advance(moved)
        self.said(act, at, RecordKind.DOCUMENT, document.id)
        return stored

    def incident(self, number, received):
        incident_id = f"{self.prefix}incident-{number}"
        incident = an_incident(
            id=incident_id,
            contact_id=self.pick(("", *self.contact_ids)),
            received_at=received,
            handed_over_at=self.later(received),
            scope=EventScope.CALAMITY if number % 9 == 4 else EventScope.INCIDENT,
            name=SECRET,
        )
        self.tx.incidents.add(incident)
        for notice in range(1, self.random.randint(2, 3)):
            self.tx.incidents.add_notice(
                a_notice(
                    id=f"{incident_id}-{notice}",
                    incident_id=incident_id,
                    number=notice,
                    incident_type=self.pick(IncidentType, 9),
                    injured_count=self.random.randrange(4),
                    endangered_count=self.random.randrange(4),
                    dead_count=self.random.randrange(2),
                    description=SECRET,
                    recorded_at=received + timedelta(hours=(notice - 1) * 200, seconds=70),
                )
            )
        if number % 2:
            self.declare(incident_id, received + timedelta(hours=5), number)

    def declare(self, incident_id, at, number):
        self.tx.events.declarations.add(
            Declaration(
                id=f"{incident_id}-level",
                incident_id=incident_id,
                kind=DeclarationKind.ALARM_LEVEL,
                alarm_level=self.pick(list(AlarmLevel)[1:]),
                territory=SECRET,
                declared_by=SECRET,
                declared_at=at,
                is_revoked=number % 3 == 0,
                recorded_at=at,
                recorded_by=OFFICER_ID,
            )
        )

    def find(self, number, recorded):
        left = self.later(recorded)
        self.tx.found_things.add(
            FoundThing(
                id=f"{self.prefix}find-{number}",
                label=f"{self.prefix}N{number}",
                contact_id=self.pick(("", *self.contact_ids)),
                description=SECRET,
                is_document=number % 2 == 0,
                state=self.pick(list(FoundState)[1:]) if left else FoundState.KEPT,
                left_at=left,
                recorded_at=recorded,
                recorded_by=OFFICER_ID,
                revision=1,
            )
        )

    def promise(self, number, recorded):
        done = self.later(recorded, hours=2000)
        self.tx.promises.add(
            Promise(
                id=f"{self.prefix}promise-{number}",
                kind=PromiseKind.CALL_BACK,
                record_kind=RecordKind.CONTACT,
                record_id=self.pick(self.contact_ids),
                promised_on=recorded.date(),
                due_on=recorded.date() + timedelta(days=7),
                note=SECRET,
                recorded_at=recorded,
                recorded_by=OFFICER_ID,
                done_on=done.date() if done else None,
                done_at=done,
                manner=PromiseManner.PHONE if done else PromiseManner.NOT_CHOSEN,
            )
        )

"""Valid records with made-up people; a test names only the fields it is about."""

from datetime import UTC, date, datetime, timedelta

from kkc_desktop.domain.advice import AdviceId, AdviceRecord
from kkc_desktop.domain.advice_lists import AdviceForm
from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.code_lists import (
    ContactReason,
    DataRegime,
    IdentityCheck,
    IdentityDocumentKind,
    PersonRole,
    Sex,
)
from kkc_desktop.domain.contact import Contact, ContactId
from kkc_desktop.domain.data_care import DataStep, DataStepId
from kkc_desktop.domain.data_lists import DataPurpose, DataStepKind, LegalBasis
from kkc_desktop.domain.document import (
    Copy,
    CopyId,
    Document,
    DocumentId,
    Paper,
    Signature,
    SignatureId,
    Thing,
    ThingId,
)
from kkc_desktop.domain.document_lists import PrintPurpose
from kkc_desktop.domain.draft import Draft, DraftId, FormKind
from kkc_desktop.domain.hand_over_package import HandOverPackage, PackagedRecord
from kkc_desktop.domain.incident import (
    Incident,
    IncidentId,
    LogEntry,
    LogEntryId,
    Notice,
    NoticeId,
)
from kkc_desktop.domain.incident_lists import Hazard, IncidentType, NotifiedBody
from kkc_desktop.domain.measure import Measure, MeasureId
from kkc_desktop.domain.notification import Notification, NotificationId
from kkc_desktop.domain.person import Person, PersonId
from kkc_desktop.domain.station import Officer, OfficerId, Role, Station
from kkc_desktop.storage.kdf_cost import KdfCost
from kkc_desktop.storage.keys import Keys

NOW = datetime(2026, 11, 22, 8, 5, tzinfo=UTC)
OFFICER_ID = OfficerId("officer-1")
TEST_COST = KdfCost(memory_kib=64, iterations=1, lanes=1)
PASSWORD = "Na dvoře štěká strakatý hafan"
KEYS = Keys(bytes(range(32)), bytes(range(32, 64)))


def a_station(**changes):
    """The station of Konice, not an exercise."""
    given = {
        "code": "KON",
        "name": "Obvodní oddělení Konice, kontaktní a koordinační centrum",
        "short_name": "KKC Konice",
        "territorial_department": "Územní odbor Prostějov",
        "address": "Tyršova 609, 798\u00a052 Konice",
        "town": "Konice",
        "district": "Prostějov",
    }
    return Station(**given | changes)


def an_officer(**changes):
    """A police officer of the standing service."""
    given = {
        "id": OFFICER_ID,
        "rank": "pprap.",
        "given_names": "Lenka",
        "surname": "Šťastná",
        "service_number": "312045",
        "function": "policistka stálé služby",
        "role": Role.OFFICER,
    }
    return Officer(**given | changes)


def a_contact(**changes):
    """A person who came to report a crime and still waits."""
    given = {
        "id": ContactId("contact-1"),
        "ticket": "A\u00a01",
        "arrived_at": NOW,
        "first_contact_at": NOW,
        "reason": ContactReason.CRIME,
        "subject": "Ztráta peněženky",
        "handler_id": OFFICER_ID,
        "recorded_at": NOW,
        "recorded_by": OFFICER_ID,
        "revision": 1,
    }
    return Contact(**given | changes)


def an_advice(**changes):
    """Advice about a leaflet, given to nobody by name."""
    given = {
        "id": AdviceId("advice-1"),
        "given_at": NOW,
        "citizen_words": "volali mi z banky",
        "topics": ("K06",),
        "items": ("K06-1", "K06-2"),
        "form": AdviceForm.SPOKEN,
        "recorded_at": NOW,
        "recorded_by": OFFICER_ID,
        "revision": 1,
    }
    return AdviceRecord(**given | changes)


def an_incident(**changes):
    """An incident just received."""
    given = {
        "id": IncidentId("incident-1"),
        "received_at": NOW,
        "recorded_by": OFFICER_ID,
        "revision": 1,
    }
    return Incident(**given | changes)


def a_notice(**changes):
    """The first notice of `an_incident`."""
    given = {
        "id": NoticeId("notice-1"),
        "incident_id": IncidentId("incident-1"),
        "place": "Konice, Masarykovo náměstí",
        "incident_type": IncidentType.FIRE,
        "description": "Hoří kontejner u domu",
        "hazards": (Hazard.FIRE, Hazard.GAS),
        "reporting_name": "Jiří Novák",
        "reporting_phone": "+420\u00a0601\u00a0000\u00a0001",
        "notified": (NotifiedBody.FIRE_BRIGADE,),
        "recorded_at": NOW,
        "recorded_by": OFFICER_ID,
    }
    return Notice(**given | changes)


def a_log_entry(**changes):
    """The first line of the log of `an_incident`."""
    given = {
        "id": LogEntryId("entry-1"),
        "incident_id": IncidentId("incident-1"),
        "number": 1,
        "occurred_at": NOW,
        "recorded_at": NOW,
        "recorded_by": OFFICER_ID,
        "text": "Hlídka vyslána",
    }
    return LogEntry(**given | changes)


def a_measure(**changes):
    """A measure of `an_incident` that should have been done eight minutes ago."""
    given = {
        "id": MeasureId("measure-1"),
        "incident_id": IncidentId("incident-1"),
        "number": 1,
        "text": "Obsadit křižovatku",
        "due_at": NOW - timedelta(minutes=8),
        "recorded_at": NOW,
        "recorded_by": OFFICER_ID,
    }
    return Measure(**given | changes)


def a_notification(**changes):
    """The fire brigade was told of `an_incident` twenty minutes ago; no answer is expected."""
    given = {
        "id": NotificationId("notification-1"),
        "incident_id": IncidentId("incident-1"),
        "body": "HZS 150",
        "notified_at": NOW - timedelta(minutes=20),
        "recorded_at": NOW,
        "recorded_by": OFFICER_ID,
    }
    return Notification(**given | changes)


def a_person(**changes):
    """An injured party who showed an identity card."""
    given = {
        "id": PersonId("person-1"),
        "roles": (PersonRole.REPORTING_PERSON, PersonRole.INJURED_PARTY),
        "given_names": "Jana Marie",
        "surname": "Dvořáková",
        "sex": Sex.FEMALE,
        "born_on": date(1985, 3, 15),
        "residence": "Konice, Zahradní 12",
        "identity_document": IdentityDocumentKind.IDENTITY_CARD,
        "identity_document_number": "123456789",
        "identity_check": IdentityCheck.DOCUMENT,
    }
    return Person(**given | changes)


def a_document(**changes):
    """A draft of a protocol."""
    given = {
        "id": DocumentId("document-1"),
        "template_code": "PTO",
        "template_version": "1",
        "officer_id": OFFICER_ID,
        "recorded_at": NOW,
        "recorded_by": OFFICER_ID,
        "revision": 1,
        "act_place": "Konice",
        "act_started_at": NOW,
        "statement": "Příliš žluťoučký kůň úpěl ďábelské ódy.",
    }
    return Document(**given | changes)


def a_thing(**changes):
    """A stolen wallet."""
    given = {"id": ThingId("thing-1"), "description": "peněženka", "value_czk": 350}
    return Thing(**given | changes)


def a_signature(**changes):
    """The line that the reporting person is to sign."""
    given = {
        "id": SignatureId("signature-1"),
        "document_id": DocumentId("document-1"),
        "position": 0,
        "party": "Jana Dvořáková",
        "role_words": "oznamovatel",
    }
    return Signature(**given | changes)


def a_copy(**changes):
    """The first print, for signing."""
    given = {
        "id": CopyId("copy-1"),
        "document_id": DocumentId("document-1"),
        "number": 1,
        "printed_at": NOW,
        "printed_by": OFFICER_ID,
        "purpose": PrintPurpose.SIGNING,
    }
    return Copy(**given | changes)


def a_paper(**changes):
    """The stored sheet of `a_document`."""
    given = {
        "document_id": DocumentId("document-1"),
        "content": b"%PDF-1.7 \x00\xff",
        "sha256": "0" * 64,
        "page_count": 2,
        "stored_at": NOW,
    }
    return Paper(**given | changes)


def a_draft(**changes):
    """A half-written contact."""
    given = {
        "id": DraftId("contact-1"),
        "form": FormKind.CONTACT,
        "title": "Kontakt A\u00a01",
        "content": "{}",
        "focus_field": "subject",
        "filled_count": 3,
        "officer_id": OFFICER_ID,
        "saved_at": NOW,
    }
    return Draft(**given | changes)


def a_data_step(**changes):
    """A restriction of a contact's data."""
    given = {
        "id": DataStepId("step-1"),
        "record_kind": RecordKind.CONTACT,
        "record_id": "contact-1",
        "kind": DataStepKind.RESTRICT,
        "recorded_at": NOW,
        "recorded_by": OFFICER_ID,
    }
    return DataStep(**given | changes)


def a_package(**changes):
    """A package of one record without files."""
    record = PackagedRecord(
        kind="dokument",
        title="úřední záznam",
        evidence_number="KKC-KON-2026-000001",
        regime=DataRegime.LED,
        purpose=DataPurpose.CRIME,
        basis=LegalBasis.POLICE_TASK,
    )
    given = {"station": a_station(), "made_at": NOW, "made_by": "prap. Novák", "records": (record,)}
    return HandOverPackage(**given | changes)

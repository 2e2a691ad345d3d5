"""A field is called the same wherever it appears."""

from dataclasses import fields

import pytest
from tests.factories import NOW

from kkc_desktop.domain.advice import AdviceRecord
from kkc_desktop.domain.audit import AuditEntry
from kkc_desktop.domain.calamity import BoardItem, CalamityLink, GaugeReading, PublicNotice
from kkc_desktop.domain.contact import Contact
from kkc_desktop.domain.data_care import DataStep
from kkc_desktop.domain.declaration import Declaration
from kkc_desktop.domain.description import Description
from kkc_desktop.domain.document import Copy, Document, Paper, Signature, Thing
from kkc_desktop.domain.draft import Draft
from kkc_desktop.domain.erasure import Erasure, ErasureItem
from kkc_desktop.domain.evaluation import Evaluation
from kkc_desktop.domain.event_card import EventCard
from kkc_desktop.domain.form_count import FormCount
from kkc_desktop.domain.found_thing import FoundThing
from kkc_desktop.domain.gathering import GatheredPerson, HeadCount, SoughtPerson
from kkc_desktop.domain.handover import Handover, HandoverItem
from kkc_desktop.domain.incident import Incident, LogEntry, LogStrike, Notice
from kkc_desktop.domain.list_entry import ListEntry
from kkc_desktop.domain.measure import Measure
from kkc_desktop.domain.notification import Notification
from kkc_desktop.domain.numbering import EvidenceNumber
from kkc_desktop.domain.official_place import OfficialPlace, PlaceImport
from kkc_desktop.domain.outage import BlankForm, OutageKit
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.person_card import PersonCard, PersonFlag, PersonMerge, ToldApart
from kkc_desktop.domain.prevention import Appointment, PreventionEvent
from kkc_desktop.domain.print_job import PrintJob
from kkc_desktop.domain.promise import Promise
from kkc_desktop.domain.read_back import ReadBack
from kkc_desktop.domain.readiness import ReadinessReport
from kkc_desktop.domain.returned import Attachment, ScanPage
from kkc_desktop.domain.safekeeping import BackupRun, Safekeeping
from kkc_desktop.domain.saved_view import SavedView
from kkc_desktop.domain.security_breach import SecurityBreach
from kkc_desktop.domain.station import Officer, Station
from kkc_desktop.domain.template import BLOCK_FIELDS, Block
from kkc_desktop.domain.template_pack import PackFile, TemplatePack
from kkc_desktop.services.templates import shipped_templates
from kkc_desktop.storage import (
    account_tables,
    desk_tables,
    document_tables,
    duty_tables,
    event_tables,
    incident_tables,
    paper_tables,
    people_tables,
    tables,
)
from kkc_desktop.ui.document_parts import PANELS

TABLE_OF = {
    DataStep: account_tables.DATA_STEPS,
    Erasure: account_tables.ERASURES,
    ErasureItem: account_tables.ERASURE_ITEMS,
    FormCount: account_tables.FORM_COUNTS,
    OfficialPlace: account_tables.OFFICIAL_PLACES,
    PlaceImport: account_tables.PLACE_IMPORTS,
    SavedView: account_tables.SAVED_VIEWS,
    SecurityBreach: account_tables.SECURITY_BREACHES,
    Appointment: desk_tables.APPOINTMENTS,
    FoundThing: desk_tables.FOUND_THINGS,
    ListEntry: desk_tables.LIST_ENTRIES,
    PersonCard: people_tables.PERSON_CARDS,
    PersonFlag: people_tables.PERSON_FLAGS,
    PersonMerge: people_tables.PERSON_MERGES,
    PreventionEvent: desk_tables.PREVENTION_EVENTS,
    Promise: desk_tables.PROMISES,
    ReadBack: desk_tables.READ_BACKS,
    ToldApart: people_tables.TOLD_APART,
    AdviceRecord: tables.ADVICE,
    Attachment: paper_tables.ATTACHMENTS,
    AuditEntry: tables.AUDIT,
    BlankForm: paper_tables.BLANK_FORMS,
    BackupRun: tables.BACKUP_RUNS,
    BoardItem: event_tables.BOARD_ITEMS,
    CalamityLink: event_tables.CALAMITY_LINKS,
    Contact: tables.CONTACTS,
    Copy: document_tables.COPIES,
    Declaration: event_tables.DECLARATIONS,
    Description: event_tables.DESCRIPTIONS,
    Document: document_tables.DOCUMENTS,
    Draft: tables.DRAFTS,
    Evaluation: event_tables.EVALUATIONS,
    EventCard: duty_tables.EVENT_CARDS,
    EvidenceNumber: tables.NUMBERS,
    GatheredPerson: event_tables.GATHERED_PERSONS,
    GaugeReading: event_tables.GAUGE_READINGS,
    Handover: duty_tables.HANDOVERS,
    HandoverItem: duty_tables.HANDOVER_ITEMS,
    HeadCount: event_tables.HEAD_COUNTS,
    Incident: incident_tables.INCIDENTS,
    LogEntry: incident_tables.LOG_ENTRIES,
    LogStrike: event_tables.LOG_STRIKES,
    Measure: event_tables.MEASURES,
    Notice: incident_tables.NOTICES,
    Notification: event_tables.NOTIFICATIONS,
    Officer: tables.OFFICERS,
    OutageKit: paper_tables.OUTAGE_KITS,
    PackFile: paper_tables.PACK_FILES,
    Paper: document_tables.PAPERS,
    Person: tables.PERSONS,
    PrintJob: paper_tables.PRINT_JOBS,
    PublicNotice: event_tables.PUBLIC_NOTICES,
    ReadinessReport: tables.READINESS_CHECKS,
    Safekeeping: tables.SAFEKEEPING,
    ScanPage: paper_tables.SCAN_PAGES,
    Signature: document_tables.SIGNATURES,
    SoughtPerson: event_tables.SOUGHT_PERSONS,
    Station: tables.STATION,
    TemplatePack: paper_tables.TEMPLATE_PACKS,
    Thing: document_tables.THINGS,
}
NOT_ON_SCREEN = {
    "id",
    "template_code",
    "template_version",
    "state",
    "evidence_number",
    "reference_number",
    "contact_id",
    "incident_id",
    "advice_id",
    "corrects_id",
    "correction_reason",
    "regime",
    "officer_id",
    "recorded_at",
    "recorded_by",
    "revision",
    "closed_at",
    "signed_at",
    "handed_over_at",
    "handed_over_to",
    "void_reason",
    "correction_kind",
    "correction_requester",
    "correction_support",
    "version",
    "second_language",
    "print_style",
    "translation_version",
    "paper_code",
    "is_late_entry",
}
OF_NO_RECORD = {
    tables.DUTY,
    tables.ORIGIN,
    event_tables.EVENT_SUMS,
    people_tables.PERSON_ORDERS,
}


@pytest.mark.parametrize("record", TABLE_OF, ids=lambda record: record.__name__)
def test_a_records_fields_are_its_tables_columns(record):
    named = {field.name for field in fields(record)}
    stored = set(TABLE_OF[record].columns.keys())
    assert stored == named, f"add to the table {named - stored}, drop from it {stored - named}"


def test_every_table_belongs_to_a_record():
    assert set(tables.METADATA.tables.values()) == set(TABLE_OF.values()) | OF_NO_RECORD


@pytest.fixture
def panels(qapp):
    """Every block drawn once."""
    return {block: draw(lambda: NOW) for block, draw in PANELS.items()}


def test_every_block_is_drawn(panels):
    assert set(panels) == set(Block)


@pytest.mark.parametrize("block", Block, ids=lambda block: block.value)
def test_a_drawn_block_has_an_input_for_each_of_its_fields_and_no_other(panels, block):
    drawn, named = set(panels[block].form.fields), set(BLOCK_FIELDS[block])
    assert drawn == named, f"draw {named - drawn}, or name in BLOCK_FIELDS {drawn - named}"


def test_every_field_a_person_writes_stands_in_exactly_one_block():
    written = [name for names in BLOCK_FIELDS.values() for name in names]
    fields_of_document = {field.name for field in fields(Document)}
    assert len(written) == len(set(written))
    assert fields_of_document - set(written) == NOT_ON_SCREEN


@pytest.mark.parametrize("template", shipped_templates(), ids=lambda template: template.code)
def test_a_template_asks_only_for_fields_that_its_blocks_show(template):
    asked = {each.field for each in template.checklist if each.field}
    renamed = {name for use in template.blocks for name, _ in use.labels}
    unseen = {name for name in asked | renamed if template.block_of(name) not in shown(template)}
    assert not unseen, f"{template.code}: add the block of {unseen}"


def shown(template):
    return {use.block for use in template.blocks}

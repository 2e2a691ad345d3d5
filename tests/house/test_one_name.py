"""A field is called the same wherever it appears."""

from dataclasses import fields

import pytest

from kkc_desktop.domain.advice import AdviceRecord
from kkc_desktop.domain.audit import AuditEntry
from kkc_desktop.domain.contact import Contact
from kkc_desktop.domain.document import Copy, Document, Paper, Signature, Thing
from kkc_desktop.domain.draft import Draft
from kkc_desktop.domain.incident import Incident, LogEntry, Notice
from kkc_desktop.domain.numbering import EvidenceNumber
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.station import Officer, Station
from kkc_desktop.storage import document_tables, incident_tables, tables

TABLE_OF = {
    AdviceRecord: tables.ADVICE,
    AuditEntry: tables.AUDIT,
    Contact: tables.CONTACTS,
    Copy: document_tables.COPIES,
    Document: document_tables.DOCUMENTS,
    Draft: tables.DRAFTS,
    EvidenceNumber: tables.NUMBERS,
    Incident: incident_tables.INCIDENTS,
    LogEntry: incident_tables.LOG_ENTRIES,
    Notice: incident_tables.NOTICES,
    Officer: tables.OFFICERS,
    Paper: document_tables.PAPERS,
    Person: tables.PERSONS,
    Signature: document_tables.SIGNATURES,
    Station: tables.STATION,
    Thing: document_tables.THINGS,
}
OF_NO_RECORD = {tables.DUTY, tables.ORIGIN}


@pytest.mark.parametrize("record", TABLE_OF, ids=lambda record: record.__name__)
def test_a_records_fields_are_its_tables_columns(record):
    named = {field.name for field in fields(record)}
    stored = set(TABLE_OF[record].columns.keys())
    assert stored == named, f"add to the table {named - stored}, drop from it {stored - named}"


def test_every_table_belongs_to_a_record():
    assert set(tables.METADATA.tables.values()) == set(TABLE_OF.values()) | OF_NO_RECORD

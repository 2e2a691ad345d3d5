"""What is closed, printed, numbered or logged refuses change by raw SQL too."""

from dataclasses import fields, replace

import pytest
from tests.factories import (
    NOW,
    OFFICER_ID,
    a_contact,
    a_copy,
    a_document,
    a_log_entry,
    a_notice,
    a_paper,
    a_person,
    a_signature,
    a_thing,
    an_incident,
    an_officer,
)

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.document import CONTENT_FIELDS, WORKFLOW_FIELDS, Document
from kkc_desktop.domain.document_lists import AttachmentKind, DocumentState, SignatureState
from kkc_desktop.domain.errors import RecordLocked
from kkc_desktop.domain.returned import Attachment, ScanPage

FORWARD = {
    (DocumentState.DRAFT, DocumentState.CLOSED),
    (DocumentState.CLOSED, DocumentState.SIGNED),
    (DocumentState.CLOSED, DocumentState.REFUSED),
    (DocumentState.CLOSED, DocumentState.VOIDED),
    (DocumentState.SIGNED, DocumentState.HANDED_OVER),
    (DocumentState.REFUSED, DocumentState.HANDED_OVER),
}
WAY_TO = {
    DocumentState.DRAFT: (),
    DocumentState.CLOSED: (DocumentState.CLOSED,),
    DocumentState.SIGNED: (DocumentState.CLOSED, DocumentState.SIGNED),
    DocumentState.REFUSED: (DocumentState.CLOSED, DocumentState.REFUSED),
    DocumentState.VOIDED: (DocumentState.CLOSED, DocumentState.VOIDED),
    DocumentState.HANDED_OVER: (
        DocumentState.CLOSED,
        DocumentState.SIGNED,
        DocumentState.HANDED_OVER,
    ),
}
AFTER_DRAFT = list(DocumentState)[1:]
AFTER_CLOSED = list(DocumentState)[2:]


def brought_to(database, state):
    """Stores a document with everything that hangs on it and brings it to the state."""
    document = a_document()
    with database.transaction() as transaction:
        transaction.officers.put(an_officer())
        transaction.duty.begin(OFFICER_ID, NOW)
        transaction.audit.append(OFFICER_ID, Act.WRITE_DOCUMENT, NOW)
        transaction.incidents.add(an_incident())
        transaction.incidents.add_notice(a_notice())
        transaction.incidents.add_log_entry(a_log_entry())
        transaction.documents.add(document)
        transaction.persons.replace(document.id, [a_person()])
        transaction.things.replace(document.id, [a_thing()])
        transaction.papers.store(a_paper())
        transaction.copies.add(a_copy())
        number = transaction.numbers.issue("KON", 2026, RecordKind.DOCUMENT, document.id, NOW)
        document = replace(document, evidence_number=number.text, closed_at=NOW)
        for step in WAY_TO[state]:
            document = transaction.documents.advance(replace(document, state=step))
            if step is DocumentState.CLOSED:
                transaction.signatures.replace(document.id, [a_signature()])
                transaction.scan_pages.add(a_scan_page())
                transaction.attachments.add(an_attachment())
    return document


def a_scan_page(**changes):
    given = {
        "id": "scan-1",
        "document_id": "document-1",
        "page_number": 1,
        "content": b"%PDF-",
        "sha256": "0" * 64,
        "source_name": "sken.pdf",
        "received_at": NOW,
        "received_by": OFFICER_ID,
    }
    return ScanPage(**given | changes)


def an_attachment(**changes):
    given = {
        "id": "file-1",
        "document_id": "document-1",
        "kind": AttachmentKind.SIGNED_ELSEWHERE,
        "file_name": "usnesení.pdf",
        "media_type": "application/pdf",
        "content": b"%PDF-",
        "sha256": "0" * 64,
        "added_at": NOW,
        "added_by": OFFICER_ID,
    }
    return Attachment(**given | changes)


def run(database, statement):
    """Runs raw SQL as anybody with the file could."""
    with database.transaction() as transaction:
        transaction.documents.connection.exec_driver_sql(statement)


def test_each_field_is_either_frozen_content_or_part_of_the_way_to_paper():
    assert set(CONTENT_FIELDS) | WORKFLOW_FIELDS == {field.name for field in fields(Document)}


@pytest.mark.parametrize("state", AFTER_DRAFT, ids=lambda state: state.name)
def test_no_content_of_a_closed_document_can_change(database, state):
    brought_to(database, state)
    for field in CONTENT_FIELDS:
        with pytest.raises(RecordLocked):
            run(database, f"UPDATE documents SET {field} = 1")


@pytest.mark.parametrize("state", AFTER_DRAFT, ids=lambda state: state.name)
@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM documents",
        "INSERT OR REPLACE INTO documents SELECT * FROM documents",
        "UPDATE persons SET surname = 'x'",
        "UPDATE persons SET record_id = 'elsewhere'",
        "DELETE FROM persons",
        "INSERT OR REPLACE INTO persons SELECT * FROM persons",
        "UPDATE things SET description = 'x'",
        "DELETE FROM things",
        "INSERT INTO things SELECT document_id, 'other', 1, 'x', '', 1, NULL FROM things",
    ],
)
def test_nothing_of_a_closed_document_can_be_changed_or_deleted(database, state, statement):
    brought_to(database, state)
    with pytest.raises(RecordLocked):
        run(database, statement)


@pytest.mark.parametrize("old", DocumentState, ids=lambda state: state.name)
@pytest.mark.parametrize("new", DocumentState, ids=lambda state: state.name)
def test_the_state_moves_only_forward(database, old, new):
    brought_to(database, old)
    statement = f"UPDATE documents SET state = '{new.name}'"
    if new is old or (old, new) in FORWARD:
        run(database, statement)
    else:
        with pytest.raises(RecordLocked):
            run(database, statement)


@pytest.mark.parametrize(
    "statement",
    [
        f"{verb} {table}{change}"
        for table in ("copies", "papers", "notices", "log_entries", "audit", "duty", "origin")
        for verb, change in (("DELETE FROM", ""), ("UPDATE", " SET rowid = rowid + 1"))
    ]
    + [
        f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}"
        for table in ("copies", "papers", "notices", "log_entries", "audit", "duty", "numbers")
    ]
    + [
        "DELETE FROM numbers",
        "UPDATE numbers SET sequence = 2",
        "UPDATE numbers SET record_id = 'other'",
        "INSERT INTO numbers VALUES ('KON', 2026, 3, 'CONTACT', 'c', 't', '')",
        "INSERT OR REPLACE INTO numbers"
        " SELECT 'KON', 2026, 2, kind, record_id, 't', '' FROM numbers",
        "INSERT INTO audit VALUES (3, 't', 'o', 'SEARCH', 'NONE', '', '', '', '')",
    ],
)
def test_what_is_only_added_to_cannot_be_changed_or_deleted(database, statement):
    brought_to(database, DocumentState.CLOSED)
    with pytest.raises(RecordLocked):
        run(database, statement)


@pytest.mark.parametrize(
    "state",
    [state for state in DocumentState if state is not DocumentState.CLOSED],
    ids=lambda state: state.name,
)
def test_signatures_change_only_while_the_document_is_closed_for_signature(database, state):
    brought_to(database, state)
    with pytest.raises(RecordLocked), database.transaction() as transaction:
        transaction.signatures.replace("document-1", [a_signature(id="another")])


@pytest.mark.parametrize("state", AFTER_CLOSED, ids=lambda state: state.name)
def test_a_settled_signature_stands(database, state):
    brought_to(database, state)
    with pytest.raises(RecordLocked), database.transaction() as transaction:
        transaction.signatures.record(a_signature(state=SignatureState.SIGNED))


def test_the_way_to_paper_goes_on_while_the_content_stands(database):
    closed = brought_to(database, DocumentState.CLOSED)
    with database.transaction() as transaction:
        referenced = transaction.documents.advance(
            replace(closed, reference_number="KRPM-12345-1/ČJ-2026-140512", statement="jiný text")
        )
        stored = transaction.documents.get(closed.id)
    assert stored == replace(referenced, statement=closed.statement)
    assert stored.reference_number == "KRPM-12345-1/ČJ-2026-140512"


@pytest.mark.parametrize(
    ("field", "first", "second"),
    [
        ("signed_at", "2026-11-22", "2026-11-23"),
        ("handed_over_at", "2026-11-22", "2026-11-23"),
        ("handed_over_to", "Novák", "Malá"),
        ("void_reason", "omyl", "jiný"),
    ],
)
def test_a_stamp_is_given_once(database, field, first, second):
    brought_to(database, DocumentState.SIGNED)
    run(database, f"UPDATE documents SET {field} = '{first}'")
    with pytest.raises(RecordLocked):
        run(database, f"UPDATE documents SET {field} = '{second}'")


def test_a_draft_may_change_and_be_deleted(database):
    with database.transaction() as transaction:
        transaction.documents.add(a_document())
        transaction.persons.replace("document-1", [a_person()])
        changed = transaction.documents.update(a_document(statement="jiný text"))
        assert transaction.documents.get("document-1") == changed
        transaction.documents.remove("document-1")
        assert transaction.documents.page() == ()


def test_a_contacts_persons_stay_free(database):
    brought_to(database, DocumentState.SIGNED)
    with database.transaction() as transaction:
        transaction.persons.replace("contact-1", [a_person()])
        transaction.persons.replace("contact-1", [])
        assert transaction.persons.of("contact-1") == ()


def test_a_given_number_stays_with_its_record(database):
    with database.transaction() as transaction:
        numbered = a_contact(evidence_number="KKC-KON-2026-000001")
        transaction.contacts.add(numbered)
        transaction.contacts.update(replace(numbered, note="dodatek"))
    with pytest.raises(RecordLocked):
        run(database, "UPDATE contacts SET evidence_number = ''")


def test_a_refused_change_says_what_to_do_instead(database):
    brought_to(database, DocumentState.SIGNED)
    with pytest.raises(RecordLocked) as refused:
        run(database, "UPDATE documents SET statement = 'x'")
    assert "dodatkem" in refused.value.fix


@pytest.mark.parametrize("state", AFTER_DRAFT, ids=lambda state: state.name)
@pytest.mark.parametrize("table", ["scan_pages", "attachments"])
@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM {table}",
        "UPDATE {table} SET content = x'00'",
        "UPDATE {table} SET sha256 = ''",
        "UPDATE {table} SET document_id = 'elsewhere'",
        "INSERT OR REPLACE INTO {table} SELECT * FROM {table}",
    ],
)
def test_nothing_that_came_back_can_be_changed_or_deleted(database, state, table, statement):
    brought_to(database, state)
    with pytest.raises(RecordLocked):
        run(database, statement.format(table=table))


@pytest.mark.parametrize("state", [DocumentState.DRAFT, DocumentState.VOIDED])
def test_nothing_comes_back_to_a_draft_or_a_voided_paper(database, state):
    brought_to(database, state)
    with pytest.raises(RecordLocked), database.transaction() as transaction:
        transaction.scan_pages.add(a_scan_page(id="scan-2", page_number=2))
    with pytest.raises(RecordLocked), database.transaction() as transaction:
        transaction.attachments.add(an_attachment(id="file-2"))


def test_a_page_comes_back_once(database):
    brought_to(database, DocumentState.CLOSED)
    with pytest.raises(RecordLocked), database.transaction() as transaction:
        transaction.scan_pages.add(a_scan_page(id="scan-2"))

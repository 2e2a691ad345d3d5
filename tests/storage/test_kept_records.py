"""What retention finds: nothing that stays stands before what is due."""

from datetime import date, timedelta

from tests.factories import NOW, a_contact, a_data_step, a_document, a_person

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.data_lists import DataStepKind, KeptKind
from kkc_desktop.domain.document_lists import DocumentState
from kkc_desktop.storage.kept_records import MOST

TODAY = date(2026, 11, 22)
EARLIER, LATER = NOW - timedelta(days=900), NOW - timedelta(days=500)
OLD, YOUNG = TODAY - timedelta(days=1_825), TODAY - timedelta(days=365)
UNTIL = dict.fromkeys(KeptKind, YOUNG)


def finished(tx, **until):
    """Ids of what was finished until the day of its kind."""
    days = UNTIL | {KeptKind[name]: day for name, day in until.items()}
    return {each.record_id for each in tx.kept_records.finished(days, {"K-1": YOUNG}, TODAY)}


def add_paper(tx, record_id, at=LATER, **values):
    values = {"state": DocumentState.HANDED_OVER, "signed_at": at, "handed_over_at": at} | values
    tx.documents.add(a_document(id=record_id, closed_at=at, revision=1, **values))


def test_many_contacts_that_are_kept_longer_do_not_hide_the_due_ones(transaction):
    for number in range(MOST + 1):
        transaction.contacts.add(a_contact(id=f"many-{number}", closed_at=EARLIER, revision=1))
    transaction.contacts.add(a_contact(id="named", closed_at=LATER, revision=1))
    transaction.persons.replace("named", [a_person(record_id="named")])
    assert finished(transaction, ANONYMOUS_CONTACT=OLD) == {"named"}
    assert len(finished(transaction)) == MOST + 1


def test_many_papers_with_a_reference_number_do_not_hide_those_without(transaction):
    for number in range(MOST + 1):
        add_paper(transaction, f"many-{number}", EARLIER, reference_number="KRPM-1/ČJ-2026")
    add_paper(transaction, "bare")
    found = finished(transaction)
    assert "bare" in found
    assert len(found) == MOST + 1


def test_a_code_of_its_own_makes_a_record_looked_for_by_the_term_of_that_code(transaction):
    for record_id in ("coded", "plain"):
        transaction.contacts.add(a_contact(id=record_id, closed_at=LATER, revision=1))
    step = a_data_step(record_id="coded", kind=DataStepKind.ASSESS, disposal_code="K-1")
    transaction.data_steps.add(step)
    assert finished(transaction, ANONYMOUS_CONTACT=OLD) == {"coded"}


def test_a_correction_is_told_with_the_day_of_its_end(transaction):
    add_paper(transaction, "first", EARLIER)
    add_paper(transaction, "second", LATER, corrects_id="first")
    add_paper(transaction, "void", NOW, corrects_id="first", state=DocumentState.VOIDED)

    def first():
        return transaction.kept_records.get(RecordKind.DOCUMENT, "first", TODAY)

    assert (first().has_open_correction, first().corrected_on) == (False, LATER.date())
    add_paper(transaction, "open", NOW, corrects_id="first", state=DocumentState.CLOSED)
    assert first().has_open_correction

"""The records behind a figure: as many as were counted, and of restricted ones no word."""

import pytest
from tests.factories import a_data_step
from tests.services.conftest import HEAD, RECEPTIONIST, seat
from tests.services.records import finished_contact

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.code_lists import ContactReason
from kkc_desktop.domain.period import Period


@pytest.fixture
def figure(desk):
    """The contacts of the month, the second of which is restricted."""
    finished_contact(desk)
    secret = finished_contact(desk)
    with desk.workplace.database.transaction() as tx:
        tx.data_steps.add(a_data_step(record_id=secret.id))
    return desk.overviews.overview(Period.month(2026, 11)).figure("contacts")


def test_who_writes_protocols_sees_number_and_moment_of_a_restricted_record(desk, figure):
    seat(desk, HEAD)
    secret, plain = desk.overview_reports.records(figure)
    assert (plain.is_restricted, plain.detail) == (False, ContactReason.LOST_DOCUMENTS.name)
    assert (secret.is_restricted, secret.detail) == (True, "")
    assert secret.number.endswith("000002")
    assert secret.at
    assert secret.ref.record_id


def test_everybody_else_learns_only_that_it_was_counted(desk, figure):
    seat(desk, RECEPTIONIST)
    secret, plain = desk.overview_reports.records(figure)
    assert plain.number.endswith("000001")
    assert (secret.ref.kind, secret.ref.record_id) == (RecordKind.CONTACT, "")
    assert (secret.number, secret.at, secret.detail) == ("", "", "")

"""Enter once, print the set: what each kind takes over from the desk without being asked."""

from dataclasses import replace
from datetime import date

import pytest
from tests.services import records

from kkc_desktop.domain.code_lists import ContactOutcome, ContactReason, PersonRole
from kkc_desktop.domain.document_lists import StatementManner
from kkc_desktop.domain.log_page import LogLine
from kkc_desktop.services.prefill import from_contact


@pytest.fixture
def visit(desk):
    """A contact of a person whose role nobody has said yet."""
    blank = desk.reception.blank_contact()
    person = replace(
        desk.reception.blank_person(blank.contact.id, 0), given_names="Jana", surname="Malá"
    )
    contact = replace(
        blank.contact,
        reason=ContactReason.NOT_POLICE,
        subject="přepis vozidla",
        outcome=ContactOutcome.REFERRED,
        referral="obec s rozšířenou působností (odbor dopravy)",
    )
    return desk.reception.register(replace(blank, contact=contact, persons=(person,)))


def begun(desk, code, visit):
    return desk.documents.begin(code, contact_id=visit.contact.id)


def test_a_loss_takes_over_what_the_person_came_with(desk, visit):
    document = begun(desk, "POZ", visit).document
    assert document.event_summary == "přepis vozidla"
    assert document.reported_at == visit.contact.arrived_at


def test_a_slip_names_the_matter_and_the_office_and_nobody(desk, visit):
    dossier = begun(desk, "KZ", visit)
    assert dossier.document.referral_matter == "přepis vozidla"
    assert dossier.document.referral_place == "obec s rozšířenou působností (odbor dopravy)"
    assert dossier.persons == ()


def test_a_slip_takes_the_hours_that_the_unit_wrote_into_the_directory(desk, visit):
    (known, *others) = desk.referrals.find("")
    hours = replace(known, local_contact="Vejdovského 4, Po a St 8–17 hod.")
    document = begun(desk, "KZ", visit).document
    template = desk.documents.template(document)
    contact = replace(visit.contact, referral=known.where)
    filled = from_contact(document, contact, template, (hours, *others))
    assert filled.referral_place == f"{known.where}\nVejdovského 4, Po a St 8–17 hod."


def test_whoever_came_becomes_the_person_the_kind_asks_for(desk, visit):
    for code, role in (
        ("POB", PersonRole.VICTIM),
        ("PPO", PersonRole.INJURED_PARTY),
        ("PVV", PersonRole.FINDER),
    ):
        (person,) = begun(desk, code, visit).persons
        assert person.roles[0] is role


def test_a_reporting_person_stays_one_and_becomes_the_victim_too(desk, visit):
    with desk.workplace.database.transaction() as tx:
        (known,) = tx.persons.of(visit.contact.id)
        tx.persons.replace(
            visit.contact.id, (replace(known, roles=(PersonRole.REPORTING_PERSON,)),)
        )
    (person,) = begun(desk, "POB", visit).persons
    assert person.roles == (PersonRole.VICTIM, PersonRole.REPORTING_PERSON)


def test_a_transfer_names_both_sides(desk, visit):
    document = begun(desk, "PVV", visit).document
    assert document.transfer_from == "Jana Malá"
    assert desk.workplace.officer.surname in document.transfer_to


def test_a_referral_of_a_misdemeanour_is_due_in_thirty_days(desk):
    document = desk.documents.begin("OPP").document
    assert document.refer_by_on - document.act_started_at.date() == date(2026, 4, 11) - date(
        2026, 3, 12
    )
    assert document.statement_manner is StatementManner.OWN_FINDINGS


def test_situation_reports_are_numbered_and_say_only_what_is_new(desk, clock):
    taken = records.a_taken_notice(desk).incident
    first = desk.documents.begin("SZ", incident_id=taken.id).document
    assert first.report_number == 1
    assert first.event_place == "Konice"
    assert first.period_started_at == taken.received_at
    clock.pass_by(hours=1)
    first = replace(first, situation="kouř z lesa", period_ended_at=clock())
    desk.documents.close(replace(desk.documents.begin("SZ", incident_id=taken.id), document=first))
    clock.pass_by(minutes=5)
    desk.incidents.log.write(taken.id, LogLine(text="Hasiči na místě."))
    clock.pass_by(minutes=5)
    second = desk.documents.begin("SZ", incident_id=taken.id).document
    assert second.report_number == 2
    assert second.period_started_at == first.period_ended_at
    assert second.period_ended_at == clock()
    assert "Hasiči na místě." in second.changes_since_last
    assert "Přijato" not in second.changes_since_last


def test_what_is_told_late_stands_in_the_report_after_it_was_told(desk, clock):
    taken = records.a_taken_notice(desk).incident
    happened = clock()
    clock.pass_by(hours=1)
    first = desk.documents.begin("SZ", incident_id=taken.id)
    document = replace(first.document, situation="kouř z lesa", period_ended_at=clock())
    desk.documents.close(replace(first, document=document))
    clock.pass_by(minutes=5)
    desk.incidents.log.write(taken.id, LogLine(text="Spadl strom.", occurred_at=happened))
    second = desk.documents.begin("SZ", incident_id=taken.id).document
    assert "Spadl strom." in second.changes_since_last


def test_a_handover_lists_what_is_open_by_number_and_no_name(desk, visit):
    taken = records.a_taken_notice(desk).incident
    paper = records.closed_document(desk).document
    document = desk.documents.begin("PSL").document
    assert desk.workplace.officer.surname in document.handover_from
    assert taken.evidence_number in document.handover_events
    assert "přijato" in document.handover_events
    assert document.handover_persons == "čeká 1\u00a0osoba"
    assert paper.evidence_number in document.handover_tasks
    assert "Malá" not in document.handover_persons


def test_a_quiet_night_is_handed_over_as_quiet(desk):
    document = desk.documents.begin("PSL").document
    assert document.handover_events == "žádné"
    assert document.handover_persons == "nikdo nečeká"
    assert document.handover_tasks == ""


def test_the_outage_form_is_not_offered_but_can_be_typed_in(desk):
    assert "TFN" not in {kind.code for kind in desk.documents.kinds()}
    assert desk.documents.begin("TFN").document.template_code == "TFN"


def test_the_paper_of_an_incident_says_what_was_asked(desk):
    file = desk.incidents.blank_file()
    kept = ("Jsou v domě ještě lidé, kolik?\tano, dvanáct",)
    notice = replace(file.latest, place="Konice", description="syčí plyn", card_answers=kept)
    taken = desk.incidents.take_notice(replace(file, notices=(notice,))).incident
    paper = desk.documents.begin("OMU", incident_id=taken.id).document
    assert paper.event_summary == "syčí plyn\nJsou v domě ještě lidé, kolik? ano, dvanáct"

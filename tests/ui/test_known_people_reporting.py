"""Known people on the page of an emergency and of advice: linked, never asked for."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from tests.factories import a_person
from tests.incident_desk import open_desk as open_incident_desk
from tests.keys import press, type_text

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.code_lists import ContactReason, PersonRole
from kkc_desktop.domain.dossier import Visit
from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.ui.advice_page import AdvicePage
from kkc_desktop.ui.advice_person import AdvicePersonDialog
from kkc_desktop.ui.person_lookup import PersonLookup

CTRL = Qt.KeyboardModifier.ControlModifier


def keep(services, **fields):
    """A person who came to the counter about something that is no police matter."""
    visit = services.reception.blank_contact()
    contact = replace(visit.contact, reason=ContactReason.NOT_POLICE, subject="Dotaz")
    person = a_person(**{"id": "stepan", "given_names": "Štěpán", "surname": "Novák"} | fields)
    services.reception.register(Visit(contact=contact, persons=(person,)))


@pytest.fixture
def emergency(path, qtbot):
    with open_incident_desk(path, qtbot) as desk:
        keep(desk.services, phone="603 214 587")
        desk.page.person_lookup = PersonLookup(desk.services.workplace, desk.page)
        desk.start()
        yield desk


@pytest.fixture
def path(blank_file, tmp_path):
    copy = tmp_path / "stanice.kkc"
    copy.write_bytes(blank_file.read_bytes())
    anchor = blank_file.with_suffix(".kotva")
    copy.with_suffix(".kotva").write_bytes(anchor.read_bytes())
    return copy


def take(edit, typed):
    """Types and takes the first of those offered."""
    edit.setFocus()
    type_text(edit, typed)
    press(edit, Qt.Key.Key_Down)
    press(edit, Qt.Key.Key_Return)


def statements(services, card_id):
    with services.workplace.database.reading() as reading:
        return reading.people.statements_of([card_id])


def report_fire(desk):
    desk.page.ui.place.setText("Konice")
    desk.page.ui.incident_type.set_value(IncidentType.FIRE)
    desk.page.save()


def test_who_reports_is_taken_from_those_known_and_linked_to_the_incident(emergency):
    take(emergency.page.ui.reporting_name, "novak s")
    ui = emergency.page.ui
    assert (ui.reporting_name.text(), ui.reporting_phone.text()) == ("Štěpán Novák", "603 214 587")
    report_fire(emergency)
    (file,) = emergency.stored()
    linked = [
        p for p in statements(emergency.services, "stepan") if p.record_id == file.incident.id
    ]
    assert [person.roles for person in linked] == [(PersonRole.REPORTING_PERSON,)]


def test_the_link_to_whoever_reports_outlives_a_crash(emergency):
    take(emergency.page.ui.reporting_name, "novak")
    emergency.page.keep_now()
    (draft,) = emergency.services.drafts.unfinished()
    emergency.page.form.reporting.forget()  # as in a program just started
    emergency.page.restore(emergency.services.drafts.give_back(draft.id))
    report_fire(emergency)
    assert len(statements(emergency.services, "stepan")) == 2


def test_a_telephone_that_was_written_stays(emergency):
    emergency.page.ui.reporting_phone.setText("777 111 222")
    take(emergency.page.ui.reporting_name, "novak")
    assert emergency.page.ui.reporting_phone.text() == "777 111 222"


def test_who_is_written_over_is_not_linked(emergency):
    take(emergency.page.ui.reporting_name, "novak")
    edit = emergency.page.ui.reporting_name
    edit.selectAll()
    type_text(edit, "Jiná Osoba")
    report_fire(emergency)
    assert len(statements(emergency.services, "stepan")) == 1


@pytest.fixture
def advice(qtbot, desk):
    keep(desk, birth_number="850315/1234", born_on=date(1985, 3, 15))
    page = AdvicePage(desk.advising, desk.drafts, desk.documents.pictures, desk.verifying)
    page.person_lookup = PersonLookup(desk.workplace, page)
    qtbot.addWidget(page)
    page.resize(1084, 718)
    page.show()
    page.start(desk.advising.blank_advice())
    yield page
    page.leaflet.preview.show_pdf(None, "")


def finish(page):
    type_text(page.ui.citizen_words, "volal mi falešný bankéř")
    press(page.ui.citizen_words, Qt.Key.Key_Return)
    press(page.parts.items, Qt.Key.Key_Space)
    page.finish()


def test_advice_names_nobody_unless_somebody_wishes_it(advice, desk):
    finish(advice)
    assert len(statements(desk, "stepan")) == 1
    with desk.workplace.database.reading() as reading:
        kept = [entry for entry in reading.audit.all() if entry.act is Act.KEEP_PERSON]
    assert len(kept) == 1


def test_a_known_person_is_taken_into_the_advice_by_the_id_of_the_card(advice, desk):
    advice.who.button.click()
    dialog = advice.findChild(AdvicePersonDialog)
    (offered,) = dialog.surname.offers("850315/")
    dialog.surname.chosen.emit(offered[1])
    assert (dialog.surname.text(), dialog.given_names.text()) == ("Novák", "Štěpán")
    dialog.perform_act()
    finish(advice)
    stated = [p for p in statements(desk, "stepan") if not p.birth_number]
    assert [(person.surname, person.born_on) for person in stated] == [("Novák", None)]
    with desk.workplace.database.reading() as reading:
        assert reading.person_cards.get("stepan").birth_number == "850315/1234"

"""Lists edited by the head reach the desk; what is hidden or renamed stays in old records."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from tests.factories import an_officer
from tests.journeys.counter import CTRL
from tests.journeys.test_walk_in_report import REPORT, REST

from kkc_desktop.domain.advice_lists import AdviceForm
from kkc_desktop.domain.code_lists import ContactOutcome, ContactReason
from kkc_desktop.domain.document_lists import DocumentState
from kkc_desktop.domain.edited_code_lists import member_code
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.list_kinds import ListKind
from kkc_desktop.domain.log_page import LogLine
from kkc_desktop.domain.station import OfficerId, Role
from kkc_desktop.ui.page import Place, Wish

Key = Qt.Key


@pytest.fixture
def head(services):
    """Edits a list as the head of the station, then the officer sits there again."""

    def edit(act):
        officer = services.workplace.officer
        services.workplace.seat(an_officer(id=OfficerId("head"), role=Role.HEAD))
        made = act(services.lists)
        services.workplace.seat(officer)
        return made

    return edit


def rename(services, member, label):
    row = services.workplace.lists.entry(ListKind.CODE_LIST, member_code(member))
    values = {**row.values, "label": label}
    return lambda lists: lists.change(ListKind.CODE_LIST, row.code, values)


def words_of(combo):
    return [combo.itemText(number) for number in range(combo.count())]


def test_a_hidden_reason_is_not_offered_and_an_old_contact_still_says_it(counter, services, head):
    visit = counter.services.reception.blank_contact()
    contact = replace(visit.contact, reason=ContactReason.MEDIA, subject="beseda ve škole")
    kept = services.reception.register(replace(visit, contact=contact))
    code = member_code(ContactReason.MEDIA)
    head(lambda lists: lists.hide(ListKind.CODE_LIST, code))
    counter.press(Key.Key_F2)
    assert ContactReason.MEDIA.label not in words_of(counter.page.ui.reason)
    counter.window.go(Wish(place=Place.CONTACT, record_id=kept.contact.id))
    assert counter.page.ui.reason.value() is ContactReason.MEDIA
    assert counter.page.ui.reason.currentText() == ContactReason.MEDIA.label
    head(lambda lists: lists.show(ListKind.CODE_LIST, code))
    counter.window.go(Wish(place=Place.CONTACT, record_id=kept.contact.id))
    assert words_of(counter.page.ui.reason).count(ContactReason.MEDIA.label) == 1


def test_a_hidden_reason_takes_its_chip_away_and_moves_no_digit(counter, services, head):
    reason = ContactReason.SUMMONS
    head(lambda lists: lists.hide(ListKind.CODE_LIST, member_code(reason)))
    counter.press(Key.Key_F2)
    counter.types("4")
    assert counter.page.ui.reason.value() is ContactReason.NONE
    counter.types("5")
    assert counter.page.ui.reason.value() is ContactReason.SUBMISSION


def test_renamed_members_are_said_on_chip_list_and_in_the_table_of_contacts(
    counter, services, head
):
    counter.registers_contact(reason="Informace, rada", subject="kola")
    head(rename(services, ContactOutcome.SETTLED, "hotovo u okénka"))
    head(rename(services, ContactReason.PREVENTION, "Prevence"))
    head(rename(services, AdviceForm.SPOKEN, "řečeno"))
    counter.press(Key.Key_F2)
    assert "hotovo u okénka" in words_of(counter.page.ui.outcome)
    counter.page.form.focus_chips()
    counter.picks("Prevence")
    assert counter.page.ui.reason.currentText() == "Prevence"
    assert counter.page.ui.outcome.currentText() == "hotovo u okénka"
    counter.window.go(Wish(place=Place.CONTACTS))
    model = counter.page.table.model()
    cells = [model.index(0, column).data() for column in range(model.columnCount())]
    assert "hotovo u okénka" in cells
    counter.window.go(Wish(place=Place.ADVICE))
    assert "řečeno" in words_of(counter.page.ui.form)


def test_a_stored_paper_does_not_change_with_the_lists(counter, services, head, clock):
    counter.registers_contact(reason="Oznámení tr. činu", subject="krádež kola")
    clock.pass_by(minutes=55)
    counter.begins("PTO")
    counter.fills(**REPORT)
    counter.fills(**REST)
    document = counter.closes()
    before = services.documents.paper(document.id).content
    for row in services.workplace.lists.entries(ListKind.HELP_LINE):
        head(lambda lists, row=row: lists.hide(ListKind.HELP_LINE, row.code))
    assert services.documents.paper(document.id).content == before


def test_a_snippet_by_keys_and_a_left_blank_that_stops_closing(counter, clock):
    counter.registers_contact(reason="Oznámení tr. činu", subject="krádež kola")
    clock.pass_by(minutes=55)
    counter.begins("PTO")
    told = list(REPORT).index("statement")
    counter.fills(**dict(list(REPORT.items())[:told]))
    counter.goes_to("statement")
    counter.press(Key.Key_A, modifier=CTRL)
    counter.types("zac")
    counter.press(Key.Key_M, modifier=CTRL)
    counter.types("14. března")
    counter.press(Key.Key_Tab)
    counter.types("14.30")
    counter.press(Key.Key_Tab)
    counter.types("Konici")
    counter.fills(**dict(list(REPORT.items())[told + 1 :]), **REST)
    counter.press(Key.Key_Return, modifier=CTRL)
    assert counter.field == "statement"
    assert counter.services.documents.page() == []
    counter.press(Key.Key_F8)
    assert "Zbývá doplnit: [co se stalo]." in counter.focused.problem.text
    counter.press(Key.Key_Return)
    assert counter.field == "statement"
    counter.types("ukradené kolo")
    document = counter.closes()
    assert document.state is DocumentState.CLOSED
    assert document.statement == (
        "Dne 14. března kolem 14.30 hodin v\u00a0Konici se stalo následující: ukradené kolo"
    )


def test_a_line_of_the_log_waits_for_its_blanks(services, counter):
    counter.takes_notice(description="Požár stodoly")
    counter.press(Key.Key_S, modifier=CTRL)
    incident = counter.page.file.incident
    line = LogLine(text="Na místo vyslána hlídka [označení], úkol: uzavřít silnici.")
    with pytest.raises(NotComplete):
        services.incidents.log.write(incident.id, line)

"""The reason of a consultation: a digit or own words, and nothing opens without it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from tests.desk import Clock, open_desk
from tests.factories import an_officer
from tests.keys import press, type_text

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.code_lists import ContactOutcome, ContactReason
from kkc_desktop.domain.consultation import ConsultReason
from kkc_desktop.domain.station import OfficerId
from kkc_desktop.ui.consult_dialog import ConsultDialog
from kkc_desktop.ui.disclosure_dialog import DisclosureDialog
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.page_shelf import PageShelf
from kkc_desktop.ui.style import Scheme, apply_style
from kkc_desktop.ui.widgets.error_dialog import ErrorDialog

COLLEAGUE = an_officer(id=OfficerId("colleague"), surname="Malý")
Key = Qt.Key


@pytest.fixture(scope="module", autouse=True)
def dressed(qapp):
    apply_style(qapp, Scheme.LIGHT)


@pytest.fixture
def dialog(qtbot):
    dialog = ConsultDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def desk(tmp_path):
    services = open_desk(tmp_path / "stanice.kkc", Clock())
    with services.workplace.database.transaction() as tx:
        tx.officers.put(COLLEAGUE)
    yield services
    services.workplace.database.close()


@pytest.fixture
def contact(desk):
    """A contact that a colleague finished."""
    visit = desk.reception.blank_contact()
    filled = replace(visit.contact, reason=ContactReason.CRIME, outcome=ContactOutcome.SETTLED)
    finished = desk.reception.finish(replace(visit, contact=filled)).contact
    desk.duty.begin(COLLEAGUE.id)
    return finished


@pytest.fixture
def shelf(desk, qapp, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return PageShelf(desk, desk.workplace.now, window, qapp)


def lines(desk):
    with desk.workplace.database.reading() as tx:
        return tx.audit.all()


def in_the_dialog(act):
    """Does it in the dialog that opens next."""
    QTimer.singleShot(0, lambda: act(QApplication.activeModalWidget()))


def test_a_digit_and_enter_give_the_reason(dialog):
    press(dialog.focusWidget(), Key.Key_2)
    press(dialog.focusWidget(), Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.reason == ConsultReason.CITIZEN.label


@pytest.mark.parametrize("number", range(1, 8))
def test_each_digit_chooses_its_reason(dialog, number):
    press(dialog.focusWidget(), Key(Key.Key_0 + number))
    assert list(dialog.choices.values())[number - 1].isChecked()


def test_enter_alone_opens_nothing_and_says_what_to_do(dialog):
    press(dialog.focusWidget(), Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.ui.hint.text() == "Vyberte důvod číslicí 1 až 7 nebo šipkou."


def test_another_reason_asks_for_its_words_and_takes_digits_among_them(dialog):
    press(dialog.focusWidget(), Key.Key_7)
    press(dialog.focusWidget(), Key.Key_Return)
    assert dialog.isVisible()
    assert "jaký jiný důvod" in dialog.ui.hint.text()
    type_text(dialog.focusWidget(), "dožádání 12 T 3")
    press(dialog.focusWidget(), Key.Key_Return)
    assert dialog.reason == "jiný důvod: dožádání 12 T 3"


def test_going_back_opens_nothing_and_leaves_no_line(desk, shelf, contact):
    before = len(lines(desk))
    in_the_dialog(lambda dialog: press(dialog.focusWidget(), Key.Key_Escape))
    assert shelf.open(Wish(place=Place.CONTACT, record_id=contact.id)) is None
    assert len(lines(desk)) == before


def test_a_given_reason_is_in_the_trail_before_the_page_shows_the_record(desk, shelf, contact):
    def answer(dialog):
        press(dialog.focusWidget(), Key.Key_3)
        press(dialog.focusWidget(), Key.Key_Return)

    in_the_dialog(answer)
    page = shelf.open(Wish(place=Place.CONTACT, record_id=contact.id, search_line=4))
    assert page.shown_record() == (RecordKind.CONTACT, contact.id)
    line = lines(desk)[-1]
    assert (line.act, line.record_id, line.officer_id) == (Act.CONSULT, contact.id, COLLEAGUE.id)
    assert line.reason == "kontrola vedoucího; nález hledání č.\u00a04"


def test_a_disclosure_is_written_to_the_record_on_the_page(desk, shelf):
    visit = desk.reception.blank_contact()
    filled = replace(visit.contact, reason=ContactReason.CRIME)
    desk.reception.register(replace(visit, contact=filled))
    page = shelf.open(Wish(place=Place.CONTACT, record_id=filled.id))
    said = []
    page.saved.connect(said.append)
    shelf.disclose(page)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, DisclosureDialog)
    dialog.perform()
    assert dialog.isVisible()
    type_text(dialog.ui.recipient, "OSPOD Konice")
    type_text(dialog.ui.reason, "žádost č. 7")
    dialog.perform()
    line = lines(desk)[-1]
    assert (line.act, line.record_kind, line.record_id) == (
        Act.DISCLOSE,
        RecordKind.CONTACT,
        filled.id,
    )
    assert line.reason == "komu: OSPOD Konice; proč: žádost č. 7"
    assert len(said) == 1


def test_a_page_without_a_record_has_nothing_to_disclose(desk, shelf):
    shelf.disclose(shelf.page(Place.CONTACTS))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ErrorDialog)
    dialog.close()

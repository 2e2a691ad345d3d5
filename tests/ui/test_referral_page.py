"""Kam s tím: an office found by the citizen's words and written into a contact, by keys alone."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from tests.desk import open_desk
from tests.factories import a_contact
from tests.keys import press, type_text

from kkc_desktop.domain.code_lists import ContactOutcome
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.list_kinds import ListKind
from kkc_desktop.domain.station import Role
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.records_dialog import RecordsDialog
from kkc_desktop.ui.referral_page import ReferralPage
from kkc_desktop.ui.style import Scheme, apply_style


@pytest.fixture(scope="module", autouse=True)
def dressed(qapp):
    apply_style(qapp, Scheme.LIGHT)


@pytest.fixture
def desk(tmp_path):
    services = open_desk(tmp_path / "stanice.kkc")
    yield services
    services.workplace.database.close()


@pytest.fixture
def places(desk):
    return desk.referrals.find("")


@pytest.fixture
def page(qtbot, desk):
    page = ReferralPage(desk.referrals)
    qtbot.addWidget(page)
    page.resize(1084, 718)
    page.show()
    page.activateWindow()
    page.focus_first()
    return page


def test_all_places_are_offered_before_anything_is_typed(page, places):
    assert len(page.places.rows()) == len(places)
    assert page.chosen() == places[0]


def test_words_lead_to_the_office_and_enter_writes_it_into_a_contact(page, qtbot):
    type_text(page.words, "hlučný soused v noci")
    assert page.chosen().code == "klid"
    with qtbot.waitSignal(page.wanted) as wanted:
        press(page.words, Qt.Key.Key_Return)
    assert wanted.args == [Wish(place=Place.CONTACT, text=page.chosen().where)]


def test_arrows_choose_while_the_caret_stays_in_the_words(page, places):
    press(page.words, Qt.Key.Key_Down)
    press(page.words, Qt.Key.Key_Down)
    press(page.words, Qt.Key.Key_Up)
    assert page.chosen() == places[1]
    assert page.focusWidget() is page.words
    press(page.words, Qt.Key.Key_Up)
    press(page.words, Qt.Key.Key_Up)
    assert page.chosen() == places[0]


def test_detail_tells_the_desk_what_it_must_not_forget(page):
    type_text(page.words, "našel jsem klíče")
    chosen = page.chosen()
    assert page.detail.note.text() == chosen.note
    assert page.detail.where.text() == chosen.where
    assert page.detail.contact.text() == "doplní stanice"
    assert "1.\u00a011.\u00a02027" in page.detail.review.text()


def test_nothing_found_offers_nothing_to_write(page, qtbot):
    type_text(page.words, "qqqqq")
    assert not page.write_button.isEnabled()
    with qtbot.assertNotEmitted(page.wanted):
        press(page.words, Qt.Key.Key_Return)
        page.finish()


def test_count_is_said_in_czech(page):
    type_text(page.words, "hlučný soused")
    assert page.card.note_label.text() == "2\u00a0místa"


def test_every_shipped_place_is_readable_whole_in_the_detail(page, places):
    for place in places:
        page.places.select_data(place.code)
        assert page.detail.where.text() == place.where
        assert page.detail.note.isVisible() == bool(place.note)


def test_the_page_fits_a_small_window(page):
    assert page.minimumSizeHint().width() <= 797
    assert page.minimumSizeHint().height() <= 451


def fill_in(desk, code, **values):
    """The head writes the station's own data of the place."""
    desk.workplace.seat(replace(desk.workplace.officer, role=Role.HEAD))
    row = desk.workplace.lists.entry(ListKind.REFERRAL, code)
    desk.lists.change(ListKind.REFERRAL, code, {**row.values, **values})


def send_there(desk, place, count):
    with desk.workplace.database.transaction() as tx:
        for number in range(count):
            outcome = {"outcome": ContactOutcome.REFERRED, "referral": place.where}
            tx.contacts.add(a_contact(id=f"{place.code}-{number}", **outcome))


def test_a_filled_in_place_says_how_to_reach_it_and_whether_it_is_open(page, desk):
    assert page.detail.open_now.isHidden()
    fill_in(desk, "doprava", address="Náměstí 1", phone="582 111 222", hours="nonstop")
    page.refresh()
    assert page.detail.contact.text() == "Náměstí 1\ntelefon 582 111 222\notevřeno nonstop"
    assert page.detail.open_now.text() == "teď otevřeno"


def test_hours_that_cannot_be_read_are_refused_where_they_are_typed(desk):
    with pytest.raises(NotComplete) as refused:
        fill_in(desk, "doprava", hours="jak kdy")
    assert refused.value.problems[0].field == "hours"


def test_a_place_whose_review_is_over_is_marked_in_words(page, desk):
    assert not any(row.badge for row in page.places.rows())
    fill_in(desk, "doprava", review_on=date(2026, 1, 1))
    page.refresh()
    (marked,) = [row for row in page.places.rows() if row.badge]
    assert (marked.data, marked.badge) == ("doprava", "prošlo datum kontroly")
    page.places.select_data("doprava")
    assert "Prošlo datum kontroly" in page.detail.review.text()


def test_the_place_most_are_sent_to_is_on_top_and_its_number_opens_the_contacts(
    page, desk, places, qtbot
):
    send_there(desk, places[5], 3)
    send_there(desk, places[2], 1)
    page.refresh()
    assert page.chosen() == places[5]
    assert page.places.rows()[0].time_text == "3×"
    assert "letos odkázáno 4×" in page.card.note_label.text()
    page.detail.year_button.click()
    (dialog,) = page.findChildren(RecordsDialog)
    assert len(dialog.list.rows()) == 3
    with qtbot.waitSignal(page.wanted) as wanted:
        press(dialog.list, Qt.Key.Key_Return)
    assert wanted.args[0].place is Place.CONTACT
    assert wanted.args[0].record_id.startswith(places[5].code)


def test_the_slip_bears_the_place_with_its_contact(page, desk, qtbot):
    fill_in(desk, "doprava", phone="582 111 222")
    page.refresh()
    with qtbot.waitSignal(page.slip_wanted) as wanted:
        assert page.gives_paper()
    where, matter = wanted.args
    assert where.splitlines()[-1] == "telefon 582 111 222"
    assert "řidičský průkaz" in matter

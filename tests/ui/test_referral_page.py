"""Kam s tím: an office found by the citizen's words and written into a contact, by keys alone."""

import pytest
from PySide6.QtCore import Qt
from tests.desk import open_desk
from tests.keys import press, type_text

from kkc_desktop.ui.page import Place, Wish
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

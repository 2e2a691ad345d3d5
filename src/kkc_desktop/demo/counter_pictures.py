"""Pictures of the counter's own work that is seen only after something was typed or chosen."""

from collections.abc import Iterator
from datetime import timedelta

from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from kkc_desktop.ui.appointments_page import AppointmentsPage
from kkc_desktop.ui.contact_page import ContactPage
from kkc_desktop.ui.main_window import MainWindow
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.referral_page import ReferralPage

_TYPED, _ASKED = "cvic", "hlučný soused"


def counter_scenes(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """A known person found while typing, a day with booked times, where to go with it."""
    window.go(Wish(place=Place.CONTACT))
    contact = window.page
    assert isinstance(contact, ContactPage), "the wish leads there"
    contact.form.add_person()
    surname = contact.persons_editor().form.input_of("surname")
    assert isinstance(surname, QLineEdit), "a name is typed on a line"
    QApplication.processEvents()  # laid out first: the offers stand below the line
    surname.insert(_TYPED)
    yield "kontakt-zname-osoby", window
    surname.clear()
    window.go(Wish(place=Place.APPOINTMENTS))
    day = window.page
    assert isinstance(day, AppointmentsPage), "the wish leads there"
    day.go_to(day.day + timedelta(days=1))
    yield "objednani", window
    window.go(Wish(place=Place.REFERRALS))
    referrals = window.page
    assert isinstance(referrals, ReferralPage), "the wish leads there"
    referrals.words.setText(_ASKED)
    yield "kam-s-tim-nalezeno", window
    referrals.words.clear()

"""Pictures of the counter's own work: a day of booked times, a referral, cards to be merged."""

from collections.abc import Iterator
from datetime import timedelta

from PySide6.QtWidgets import QPushButton, QWidget

from kkc_desktop.demo.known_person import known_person
from kkc_desktop.services.desk import Services
from kkc_desktop.ui.appointments_page import AppointmentsPage
from kkc_desktop.ui.contact_page import ContactPage
from kkc_desktop.ui.main_window import MainWindow
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.referral_page import ReferralPage

_TYPED, _ASKED = "cvic", "hlučný soused"


def counter_scenes(window: MainWindow, services: Services) -> Iterator[tuple[str, QWidget]]:
    """What is seen only after something was typed or chosen."""
    window.go(Wish(place=Place.APPOINTMENTS))
    booked = window.page
    assert isinstance(booked, AppointmentsPage), "the wish leads there"
    booked.go_to(booked.day + timedelta(days=1))
    yield "objednani", window
    window.go(Wish(place=Place.REFERRALS))
    asked = window.page
    assert isinstance(asked, ReferralPage), "the wish leads there"
    asked.words.setText(_ASKED)
    yield "kam-s-tim-nalezeno", window
    asked.words.clear()

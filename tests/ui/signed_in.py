"""Desks with somebody signed in, for tests of the dialogs about passwords."""

from contextlib import contextmanager

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from tests.factories import OFFICER_ID, PASSWORD
from tests.founded import desk_behind, door_at, put_station

from kkc_desktop.domain.errors import WrongPassword


class OneOfficer:
    """The accounts of a desk where one password is right."""

    def __init__(self, workplace):
        self.workplace = workplace

    @property
    def officer(self):
        return self.workplace.officer

    def confirm(self, password):
        if password != PASSWORD:
            raise WrongPassword
        self.workplace.confirm()

    def locked_for(self):
        return 0.0

    def tries_left(self):
        return 4


@contextmanager
def signed_in(folder, officer_id=OFFICER_ID, password=PASSWORD, **door):
    """The services of the desk that this officer opened."""
    opened = door_at(put_station(folder), **door)
    services = desk_behind(opened, opened.enter(officer_id, password))
    yield services
    services.workplace.database.close()


def once_asked(answer):
    """Lets `answer` deal with the next modal dialog as soon as it stands there."""

    def try_it():
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(0, try_it)
        else:
            answer(dialog)

    QTimer.singleShot(0, try_it)

"""From Ctrl+L to the sign-in window over sealed data, and from Enter back to the form."""

import sys
import time

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication
from shiboken6 import delete
from tests.benchmarks.measuring import SLACK, milliseconds
from tests.desk import Clock, put_blank
from tests.factories import OFFICER_ID, PASSWORD
from tests.founded import desk_behind
from tests.journeys.counter import CTRL, Counter, Key
from tests.journeys.test_privacy import covers

from kkc_desktop.services.door import Door
from kkc_desktop.storage.kdf_cost import STANDARD_COST
from kkc_desktop.ui.desk_session import DeskSession
from kkc_desktop.ui.duty_dialog import DutyDialog
from kkc_desktop.ui.style import Scheme, apply_style

LOCK_GOAL_MS, UNLOCK_GOAL_MS = 200, 1500
LEAST_DERIVATION_MS = 500
ROUNDS = 7


@pytest.fixture
def session(tmp_path, qapp, qtbot):
    """A desk at the real cost of a password, a half-written contact on it."""
    apply_style(qapp, Scheme.LIGHT)
    path, clock = tmp_path / "stanice.kkc", Clock()
    put_blank(path, STANDARD_COST)
    door = Door.at(path, clock)
    services = desk_behind(door, door.enter(OFFICER_ID, PASSWORD), clock)
    session = DeskSession(qapp, services, door, clock)
    session.show()
    counter = Counter(session.window)
    counter.press(Key.Key_F2)
    counter.fills(subject="rušení klidu")
    yield session
    session.end()
    QThreadPool.globalInstance().waitForDone()
    services.workplace.database.close()
    window = session.window
    delete(session)
    window.is_locked = True
    delete(window)


def test_the_desk_locks_at_once_and_unlocks_as_soon_as_the_key_is_derived(session, capsys):
    counter, database = Counter(session.window), session.window.services.workplace.database
    locking, unlocking, deriving = [], [], []

    def unlock():
        dialog = QApplication.activeModalWidget()
        dialog.repaint()
        locking.append((time.perf_counter() - moment) * 1000)
        assert database.is_sealed
        assert covers() == [session.window]
        counter.types(PASSWORD)
        unlocking.append(time.perf_counter())
        counter.press(Key.Key_Return)

    vault = session._door.vault
    for _ in range(ROUNDS):
        counter.types("x")
        counter.when(DutyDialog, unlock)
        moment = time.perf_counter()
        counter.press(Key.Key_L, modifier=CTRL)
        session.window.repaint()
        unlocking[-1] = (time.perf_counter() - unlocking[-1]) * 1000
        assert counter.field == "subject"
        deriving.append(milliseconds(lambda: vault.unlock(OFFICER_ID, PASSWORD)))
    with capsys.disabled():
        sys.stdout.write(
            f"\nlock {min(locking):.0f} ms (goal {LOCK_GOAL_MS}), unlock {min(unlocking):.0f} ms"
            f" (goal {UNLOCK_GOAL_MS}), of it {min(deriving):.0f} ms to derive the key\n"
        )
    assert min(locking) <= LOCK_GOAL_MS * SLACK
    assert min(unlocking) <= UNLOCK_GOAL_MS * SLACK
    assert min(deriving) >= LEAST_DERIVATION_MS

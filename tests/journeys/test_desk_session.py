"""The lock: what it hides and seals, and whose window stands there afterwards."""

import gc
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QDialog
from shiboken6 import delete, isValid
from tests.factories import OFFICER_ID, PASSWORD
from tests.founded import (
    HEAD_ID,
    HEAD_PASSWORD,
    Stopwatch,
    acts_of,
    desk_behind,
    door_at,
    put_station,
)
from tests.journeys.counter import ALT, CTRL, Counter, Key
from tests.journeys.test_privacy import covers, shown, words_on

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.errors import DeskLocked
from kkc_desktop.storage.keys import Keys
from kkc_desktop.ui.contact_page import ContactPage
from kkc_desktop.ui.desk_session import DeskSession
from kkc_desktop.ui.duty_dialog import EMERGENCY_WAITS, DutyDialog
from kkc_desktop.ui.incident_page import IncidentPage
from kkc_desktop.ui.page import Place
from kkc_desktop.ui.style import Scheme, apply_style
from kkc_desktop.ui.widgets.error_dialog import ErrorDialog
from kkc_desktop.ui.widgets.question import Question

IDLE_S, SHIFT_S = 5 * 60 + 1, 12 * 3600 + 1
SUBJECT = "krádež kola"
OFFICER, HEAD = (OFFICER_ID, PASSWORD), (HEAD_ID, HEAD_PASSWORD)


class Desk:
    """A desk of three accounts, whoever sits at it, and how it is locked and taken over."""

    def __init__(self, folder, clock, application):
        self.stopwatch = Stopwatch()
        door = door_at(put_station(folder), clock)
        self.services = desk_behind(door, door.enter(*OFFICER), clock, self.stopwatch)
        self.database = self.services.workplace.database
        self.session = DeskSession(application, self.services, door, clock)
        self.session.show()

    @property
    def counter(self):
        return Counter(self.session.window)

    @property
    def door_window(self):
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, DutyDialog), dialog
        return dialog

    def locked(self, lock, *acts):
        """Locks the desk and does this at the sign-in window, one act after another."""
        told, errors = [], []

        def do():
            try:
                told.extend(act() for act in acts)
            except BaseException as error:
                errors.append(error)
                QApplication.activeModalWidget().done(0)

        self.counter.when(DutyDialog, do)
        lock()
        assert not errors, errors
        assert len(told) == len(acts), "nobody was asked to sign in"
        return told

    def enters(self, officer_id, password):
        dialog = self.door_window
        while dialog.officer_rows.chosen() != officer_id:
            self.counter.press(Key.Key_Down)
        self.counter.types(password)
        self.counter.press(Key.Key_Return)

    def leaves(self):
        self.counter.press(Key.Key_Escape)

    # Ways to lock it.

    def by_key(self):
        self.counter.press(Key.Key_L, modifier=CTRL)

    def by_idleness(self):
        self.stopwatch.seconds += IDLE_S
        self._waits_for_lock()

    def by_the_end_of_the_shift(self):
        self.stopwatch.seconds += SHIFT_S
        self.counter.press(Key.Key_Shift)
        self._waits_for_lock()

    def _waits_for_lock(self):
        locks = self.count(Act.LOCK)
        self.counter.waits_until(lambda: self.count(Act.LOCK) > locks, "the desk was not locked")

    def count(self, act):
        if self.database.is_sealed:
            return 0
        return [each for _, each in acts_of(self.services)].count(act)


WAYS = [Desk.by_key, Desk.by_idleness, Desk.by_the_end_of_the_shift]
every_way = pytest.mark.parametrize("way", WAYS, ids=[way.__name__ for way in WAYS])


@pytest.fixture
def desk(tmp_path, clock, tray, qapp, qtbot):
    apply_style(qapp, Scheme.LIGHT)
    desk = Desk(tmp_path, clock, qapp)
    assert desk.counter.focused
    yield desk
    while (dialog := QApplication.activeModalWidget()) is not None:
        dialog.done(0)
    desk.session.end()
    QThreadPool.globalInstance().waitForDone()
    desk.database.close()
    window = desk.session.window
    delete(desk.session)
    window.is_locked = True
    delete(window)


@pytest.fixture
def writing(desk):
    """Half a contact, the caret after its third letter."""
    desk.counter.press(Key.Key_F2)
    desk.counter.fills(subject=SUBJECT)
    desk.counter.press(Key.Key_Home, *[Key.Key_Right] * 3)
    return desk


@pytest.fixture
def asking(writing):
    """The same with a question over it; calls the given act while it stands there."""
    given = []

    def asking(act):
        counter = writing.counter
        errors = []

        def do():
            try:
                given.append(act())
            except BaseException as error:
                errors.append(error)
            while (dialog := QApplication.activeModalWidget()) is not None:
                dialog.done(0)

        counter.goes_to("discard_button")
        counter.when(Question, do)
        counter.press(Key.Key_Space)
        assert not errors, errors
        assert given, "the question did not open"
        return given[0]

    return asking


def caret(counter):
    """The field and how many letters stand before the caret."""
    return counter.field, counter.focused.textCursor().position()


def hidden(desk):
    """Whether only the sign-in window shows anything, and nothing names anybody."""
    others = [window for window in shown() if window is not desk.door_window]
    assert set(covers()) == set(others)
    assert {window.windowTitle() for window in shown()} == {"KKC Desktop"}
    assert SUBJECT not in words_on(desk.door_window)
    return len(others)


def sealed(desk, store):
    """Nothing can be read and the program has no key in memory."""
    assert desk.database.is_sealed
    assert not desk.services.workplace.is_on_duty
    with pytest.raises(DeskLocked):
        _ = desk.database.keys
    assert desk.database.anchor._key == b""
    gc.collect()
    assert [k for k in gc.get_objects() if isinstance(k, Keys) and k.store == store] == []


@every_way
def test_the_lock_hides_every_window_and_dialog_and_forgets_the_keys(writing, asking, way):
    store = writing.database.keys.store
    seen = asking(
        lambda: writing.locked(
            partial(way, writing),
            partial(hidden, writing),
            partial(sealed, writing, store),
            partial(writing.enters, *OFFICER),
        )
    )
    assert seen[0] == 2
    assert not writing.database.is_sealed


@every_way
def test_the_same_person_gets_form_field_and_caret_back(writing, way):
    window, page = writing.session.window, writing.counter.page
    writing.locked(partial(way, writing), partial(writing.enters, *OFFICER))
    assert writing.session.window is window
    assert writing.counter.page is page
    assert covers() == []
    assert caret(writing.counter) == ("subject", 3)
    writing.counter.types("X")
    assert page.ui.subject.value() == "kráXdež kola"
    assert acts_of(writing.services)[-2:] == [(OFFICER_ID, Act.LOCK), (OFFICER_ID, Act.UNLOCK)]


def test_an_open_dialog_is_still_open_after_the_lock(writing, asking):
    seen = []

    def lock_and_answer():
        question = QApplication.activeModalWidget()
        writing.locked(writing.by_key, partial(writing.enters, *OFFICER))
        seen.append(question.isVisible() and QApplication.activeModalWidget() is question)
        seen.append(writing.counter.focused.window() is question)
        writing.counter.press(Key.Key_Escape)

    asking(lock_and_answer)
    assert seen == [True, True]
    assert writing.counter.page.ui.subject.value() == SUBJECT


def test_a_colleague_gets_a_fresh_window_and_never_sees_the_draft(writing):
    old = writing.session.window
    writing.locked(writing.by_key, partial(writing.enters, *HEAD))
    writing.counter.waits_until(lambda: not isValid(old), "the window of the first one stayed")
    counter = writing.counter
    assert writing.services.workplace.officer.id == HEAD_ID
    assert counter.window.place is Place.DESK
    assert writing.services.drafts.unfinished() == ()
    assert counter.window.start_page.glanced.drafts == ()
    words = words_on(counter.window)
    counter.press(Key.Key_F, modifier=CTRL)
    counter.types(SUBJECT)
    assert counter.page.hits.rows() == ()
    assert SUBJECT not in words
    assert {window.windowTitle() for window in shown()} == {"KKC Desktop"}


def test_the_first_one_comes_back_to_the_form_its_field_and_its_caret(writing):
    writing.locked(writing.by_key, partial(writing.enters, *HEAD))
    writing.counter.press(Key.Key_F2)
    writing.counter.fills(subject="něco jiného")
    writing.locked(writing.by_key, partial(writing.enters, *OFFICER))
    counter = writing.counter
    assert isinstance(counter.page, ContactPage)
    assert counter.page.ui.subject.value() == SUBJECT
    assert caret(counter) == ("subject", 3)
    assert [draft.officer_id for draft in writing.services.drafts.unfinished()] == [OFFICER_ID]


def test_a_caret_moved_after_the_draft_was_kept_comes_back_too(writing):
    label = writing.session.window.duty_line.saved_label
    writing.counter.waits_until(lambda: label.text().startswith("Uloženo v"), "nothing was kept")
    writing.counter.press(Key.Key_End)
    writing.locked(writing.by_key, partial(writing.enters, *HEAD))
    writing.locked(writing.by_key, partial(writing.enters, *OFFICER))
    assert caret(writing.counter) == ("subject", len(SUBJECT))


def test_a_question_of_the_first_one_is_not_left_to_a_colleague(writing, asking):
    asking(lambda: writing.locked(writing.by_key, partial(writing.enters, *HEAD)))
    assert not [window for window in shown() if isinstance(window, QDialog)]
    assert writing.counter.window.place is Place.DESK
    writing.locked(writing.by_key, partial(writing.enters, *OFFICER))
    assert writing.counter.page.ui.subject.value() == SUBJECT


def test_f12_at_the_locked_desk_opens_the_notice_right_after_the_sign_in(writing):
    def ask_for_emergency():
        writing.counter.press(Key.Key_F12)
        return writing.door_window.note_card.words

    acts = ask_for_emergency, partial(writing.enters, *OFFICER)
    words, _ = writing.locked(writing.by_key, *acts)
    assert words == EMERGENCY_WAITS
    assert isinstance(writing.counter.page, IncidentPage)
    assert writing.counter.field == "place"
    assert not writing.session._wants_emergency


def test_an_emergency_over_a_dialog_is_kept_and_hidden_from_a_colleague(writing, asking):
    def notice_and_lock():
        writing.counter.press(Key.Key_F12)
        writing.counter.types("Konice, náměstí")
        return writing.locked(
            writing.by_key, partial(hidden, writing), partial(writing.enters, *HEAD)
        )

    asking(notice_and_lock)
    assert [window for window in shown() if isinstance(window, QDialog)] == []
    assert "Konice, náměstí" not in words_on(writing.counter.window)
    writing.locked(writing.by_key, partial(writing.enters, *OFFICER))
    assert isinstance(writing.counter.page, IncidentPage)
    assert writing.counter.page.ui.place.text() == "Konice, náměstí"


def test_esc_at_the_sign_in_leaves_the_desk_covered_and_the_next_key_asks_again(writing):
    writing.locked(writing.by_key, writing.leaves)
    assert covers() == [writing.session.window]
    assert writing.database.is_sealed
    esc = partial(writing.counter.press, Key.Key_Escape)
    writing.locked(esc, partial(writing.enters, *OFFICER))
    assert caret(writing.counter) == ("subject", 3)


def test_f12_on_the_cover_asks_who_it_is_and_then_opens_the_notice(writing):
    writing.locked(writing.by_key, writing.leaves)
    f12 = partial(writing.counter.press, Key.Key_F12)
    writing.locked(f12, partial(writing.enters, *OFFICER))
    assert isinstance(writing.counter.page, IncidentPage)
    assert covers() == []


def test_timers_of_the_pages_do_no_harm_while_the_desk_is_locked(writing):
    writing.counter.press(Key.Key_1, Key.Key_2, Key.Key_4, Key.Key_5, modifier=ALT)
    writing.counter.press(Key.Key_F12)
    writing.counter.types("Konice")

    def let_time_pass():
        timers = writing.session.findChildren(QTimer) + writing.session.window.findChildren(QTimer)
        for timer in timers:
            timer.timeout.emit()
        QApplication.processEvents()
        said = [window for window in shown() if isinstance(window, ErrorDialog)]
        return len(timers), said, writing.database.is_sealed

    enter = partial(writing.enters, *OFFICER)
    count, said, is_sealed = writing.locked(writing.by_key, let_time_pass, enter)[0]
    assert count > 5
    assert said == []
    assert is_sealed
    (draft,) = [d for d in writing.services.drafts.unfinished() if "Konice" in d.content]
    assert draft.officer_id == OFFICER_ID


def test_a_night_without_anybody_asks_for_the_password_only_once(writing):
    def sleep():
        writing.stopwatch.seconds += SHIFT_S
        writing._waits_for_lock()

    (words, _) = writing.locked(
        sleep, lambda: writing.door_window.note_card.words, partial(writing.enters, *OFFICER)
    )
    assert "dvanáct hodin" in words
    QApplication.processEvents()
    assert covers() == []
    assert not writing.database.is_sealed


def test_somebody_whom_the_data_do_not_let_in_leaves_them_sealed(writing):
    with writing.database.transaction() as transaction:
        head = next(o for o in transaction.officers.all() if o.id == HEAD_ID)
        transaction.officers.put(replace(head, is_active=False))
    writing.locked(writing.by_key, partial(writing.enters, *HEAD))
    said = QApplication.activeModalWidget()
    assert isinstance(said, ErrorDialog)
    writing.counter.press(Key.Key_Return)
    assert covers() == [writing.session.window]
    assert writing.database.is_sealed
    esc = partial(writing.counter.press, Key.Key_Escape)
    writing.locked(esc, partial(writing.enters, *OFFICER))
    assert caret(writing.counter) == ("subject", 3)


def test_the_known_names_are_read_before_anybody_types(desk):
    """The first keystroke of a name finds at once; reading the names leaves no trace."""
    assert not desk.services.workplace.known_names.is_known("nováková")
    files = desk.services.person_files
    files.keep(replace(files.blank(), surname="Nováková"))
    before = acts_of(desk.services)
    desk.locked(desk.by_key, partial(desk.enters, *OFFICER))
    QThreadPool.globalInstance().waitForDone()
    assert desk.services.workplace.known_names.is_known("nováková")
    assert desk.count(Act.SEARCH) == [act for _, act in before].count(Act.SEARCH)


def test_who_was_found_just_before_the_lock_is_in_the_trail(desk):
    files = desk.services.person_files
    files.keep(replace(files.blank(), surname="Nováková"))
    desk.counter.press(Key.Key_F2)
    before = desk.count(Act.SEARCH)
    assert desk.counter.page.person_lookup.find("novakova")
    desk.locked(desk.by_key, partial(desk.enters, *OFFICER))
    assert desk.count(Act.SEARCH) == before + 1

"""The contact page at a real desk: real data in a real file, keys in a real window."""

import json
import shutil
from datetime import UTC, datetime
from itertools import count

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton
from tests.factories import a_station, an_officer
from tests.keys import press, type_text

from kkc_desktop.domain.code_lists import ContactOutcome, ContactReason
from kkc_desktop.domain.draft import DraftId
from kkc_desktop.domain.problems import Level
from kkc_desktop.domain.station import Role
from kkc_desktop.services.desk import Services
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.storage.database import Database
from kkc_desktop.ui.contact_page import ContactPage
from kkc_desktop.ui.page import Place, Said, Wish

NOW = datetime(2026, 3, 12, 13, 31, 7, tzinfo=UTC)
RECEPTIONIST = an_officer(
    id="zeleny", rank="", given_names="Marek", surname="Zelený", role=Role.RECEPTIONIST
)
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def blank_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("blank") / "kkc.sqlite"
    Database.create(path, NOW).close()
    return path


@pytest.fixture
def services(blank_file, tmp_path):
    database = Database.open(shutil.copy(blank_file, tmp_path / "kkc.sqlite"))
    with database.transaction() as transaction:
        transaction.station.put(a_station(code="OL4"))
        transaction.officers.put(RECEPTIONIST)
        transaction.officers.put(an_officer())
    ids = (f"id-{number}" for number in count(1))
    services = Services(Workplace(database, lambda: NOW, lambda: next(ids)))
    services.duty.begin(RECEPTIONIST.id)
    yield services
    database.close()


class Desk:
    """A window with the desk's keys and one contact page, and what the page told it."""

    def __init__(self, services, qtbot):
        self.services = services
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.page = ContactPage(
            services.reception, services.drafts, services.duty, services.workplace
        )
        self.window.setCentralWidget(self.page)
        self.window.resize(1084, 718)
        self.said, self.wished, self.kept, self.closings = [], [], [], []
        self.page.saved.connect(self.said.append)
        self.page.wanted.connect(self.wished.append)
        self.page.kept.connect(self.kept.append)
        self.page.closed.connect(lambda: self.closings.append("closed"))
        for keys, verb in {
            "Ctrl+Return": self.page.finish,
            "Ctrl+S": self.page.save,
            "Ctrl+P": self.page.print_paper,
            "F8": self.page.jump_to_problems,
            "Esc": self.page.leave,
        }.items():
            QShortcut(QKeySequence(keys), self.window).activated.connect(verb)
        self.window.show()
        self.window.activateWindow()

    def begin(self):
        self.page.start(self.services.reception.blank_contact())
        self.page.focus_first()

    @property
    def focused(self):
        return self.window.focusWidget()

    def press(self, *keys, modifier=Qt.KeyboardModifier.NoModifier):
        for key in keys:
            press(self.focused, key, modifier)

    def type(self, text):
        type_text(self.focused, text)

    def contacts(self):
        return self.services.reception.page()

    def answer(self, word):
        """Presses the button of this word in the question that opens next."""

        def answer_now():
            buttons = QApplication.activeModalWidget().findChildren(QPushButton)
            press(next(b for b in buttons if b.accessibleName() == word), Key.Key_Space)

        QTimer.singleShot(0, answer_now)


@pytest.fixture
def desk(services, qtbot):
    return Desk(services, qtbot)


@pytest.fixture
def counter(desk):
    desk.begin()
    return desk


def test_an_anonymous_contact_takes_a_digit_a_few_enters_and_ctrl_enter(counter):
    counter.press(Key.Key_7)
    counter.press(Key.Key_Return, Key.Key_Return, Key.Key_Return)
    counter.type("Ptala se, jak poznat falešného bankéře – příliš žluťoučký kůň.")
    counter.press(Key.Key_Return)
    counter.press(Key.Key_Return, modifier=CTRL)
    (contact,) = counter.contacts()
    assert contact.reason is ContactReason.PREVENTION
    assert contact.outcome is ContactOutcome.SETTLED
    assert contact.subject == "Ptala se, jak poznat falešného bankéře – příliš žluťoučký kůň."
    assert contact.closed_at == NOW
    assert contact.handler_id == RECEPTIONIST.id
    assert counter.services.reception.open(contact.id).persons == ()
    assert counter.closings == ["closed"]
    assert counter.said == [
        Said(
            text=f"Kontakt {contact.evidence_number} uložen v\u00a014:31.",
            act_words="Tisk potvrzení",
            act=Wish(place=Place.DOCUMENT, template_code="POO", contact_id=contact.id),
        )
    ]


def test_digits_are_only_text_outside_the_chips(counter):
    counter.press(Key.Key_2, Key.Key_Return, Key.Key_Return, Key.Key_Return)
    counter.type("3x volal v 7 hodin")
    assert counter.page.ui.subject.value() == "3x volal v 7 hodin"
    assert counter.page.form.visit.contact.reason is ContactReason.CRIME


def test_the_list_of_reasons_and_the_chips_show_the_same(counter):
    counter.press(Key.Key_2, Key.Key_Return)
    assert counter.focused is counter.page.ui.reason
    counter.type("předvolání")
    assert counter.page.form.chips.value.reason is ContactReason.SUMMONS
    counter.press(Key.Key_Up)
    assert counter.page.form.chips.value is None


def test_finishing_without_a_reason_marks_it_and_puts_the_focus_on_the_chips(counter):
    counter.press(Key.Key_Return, modifier=CTRL)
    problems = {problem.field: problem for problem in counter.page.side.problem_list.problems}
    assert problems["reason"].level is Level.ERROR
    assert counter.page.form.chips.isAncestorOf(counter.focused)
    assert counter.contacts() == []
    counter.press(Key.Key_3)
    counter.press(Key.Key_Return, modifier=CTRL)
    assert counter.focused is counter.page.ui.outcome
    counter.type("v")
    counter.press(Key.Key_Return, modifier=CTRL)
    assert counter.contacts()[0].outcome is ContactOutcome.SETTLED


def test_what_is_only_not_filled_in_yet_is_no_error_before_the_first_try(counter):
    levels = {problem.level for problem in counter.page.side.problem_list.problems}
    assert levels == {Level.NOTE}


def test_ctrl_s_leaves_the_person_waiting_with_the_caret_where_it_was(counter):
    counter.press(Key.Key_1, Key.Key_Return, Key.Key_Return, Key.Key_Return)
    counter.type("Ztráta")
    counter.press(Key.Key_S, modifier=CTRL)
    (contact,) = counter.contacts()
    assert contact.is_waiting
    assert counter.focused is counter.page.ui.subject
    assert counter.page.ui.title.text() == "Kontakt A\u00a01"
    counter.press(Key.Key_End)
    counter.type(" OP")
    counter.press(Key.Key_S, modifier=CTRL)
    assert counter.contacts()[0].subject == "Ztráta OP"


def test_a_person_is_typed_by_keys_and_stored_with_the_contact(counter):
    counter.press(Key.Key_2)
    counter.page.form.add_person()
    counter.type("Šťastná")
    counter.press(Key.Key_Return)
    counter.type("Žofie Anna")
    counter.press(Key.Key_Return)
    counter.type("15.3.85")
    counter.press(Key.Key_S, modifier=CTRL)
    (person,) = counter.services.reception.open(counter.contacts()[0].id).persons
    assert (person.surname, person.given_names) == ("Šťastná", "Žofie Anna")
    assert person.born_on.isoformat() == "1985-03-15"


def test_a_person_of_whom_nothing_was_said_is_not_stored(counter):
    counter.press(Key.Key_2)
    counter.page.form.add_person()
    counter.press(Key.Key_S, modifier=CTRL)
    assert counter.services.reception.open(counter.contacts()[0].id).persons == ()


def test_an_impossible_date_stops_saving_and_f8_with_enter_goes_back_to_it(counter):
    counter.press(Key.Key_1)
    counter.page.form.add_person()
    counter.page.form.focus("persons.0.born_on")
    counter.type("31.2.1985")
    counter.press(Key.Key_S, modifier=CTRL)
    assert counter.contacts() == []
    (problem,) = (
        p for p in counter.page.side.problem_list.problems if p.field == "persons.0.born_on"
    )
    assert problem.title == "Datum narození"
    counter.page.ui.subject.setFocus()
    counter.press(Key.Key_F8)
    counter.press(Key.Key_Return)
    assert counter.focused is counter.page.form.persons.fields.ui.born_on
    assert counter.focused.text() == "31.2.1985"


def test_esc_leaves_and_the_draft_brings_back_every_field_and_the_focus(counter, qtbot):
    counter.press(Key.Key_4, Key.Key_Return, Key.Key_Return, Key.Key_Return)
    counter.type("Předvolání na <b>10</b>")
    counter.page.form.add_person()
    counter.type("Nováková")
    counter.page.form.focus("persons.0.born_on")
    counter.type("31.2.1985")
    counter.press(Key.Key_Escape)
    assert counter.closings == ["closed"]
    assert counter.kept == [NOW]
    assert counter.contacts() == []
    (draft,) = counter.services.drafts.unfinished()
    assert "Nov" not in draft.title
    after_the_crash = Desk(counter.services, qtbot)
    after_the_crash.page.restore(draft)
    after_the_crash.page.focus_first()
    visit = after_the_crash.page.form.visit
    assert visit.contact == counter.page.form.visit.contact
    assert visit.contact.subject == "Předvolání na <b>10</b>"
    assert visit.persons[0].surname == "Nováková"
    assert after_the_crash.focused is after_the_crash.page.form.persons.fields.ui.born_on
    assert after_the_crash.focused.text() == "31.2.1985"


def test_an_untouched_contact_leaves_no_draft(counter):
    counter.press(Key.Key_Escape)
    assert counter.services.drafts.unfinished() == ()


def test_the_identity_of_a_protected_person_reaches_neither_draft_nor_record(counter):
    counter.press(Key.Key_2)
    counter.page.form.add_person()
    counter.type("Tajná")
    counter.page.form.focus("persons.0.is_protected")
    counter.press(Key.Key_Space)
    counter.page.keep_now()
    (draft,) = counter.services.drafts.unfinished()
    assert "Tajná" not in draft.content
    assert not counter.page.form.persons.fields.ui.surname.isEnabled()
    counter.press(Key.Key_S, modifier=CTRL)
    (person,) = counter.services.reception.open(counter.contacts()[0].id).persons
    assert (person.surname, person.is_protected) == ("", True)


def test_discarding_asks_first(counter):
    counter.press(Key.Key_1)
    counter.page.keep_now()
    counter.answer("Ponechat")
    counter.page.ui.discard_button.click()
    assert counter.closings == []
    assert [draft.id for draft in counter.services.drafts.unfinished()]
    counter.answer("Zahodit")
    counter.page.ui.discard_button.click()
    assert counter.closings == ["closed"]
    assert counter.services.drafts.unfinished() == ()


def test_danger_opens_the_notice_at_once_with_the_contact_registered(counter):
    counter.page.ui.danger_button.click()
    (contact,) = counter.contacts()
    assert contact.reason is ContactReason.DANGER
    assert counter.wished == [Wish(place=Place.INCIDENT, contact_id=contact.id)]


def test_the_reason_danger_does_the_same(counter):
    counter.press(Key.Key_Return)
    counter.press(Key.Key_End)
    assert [wish.place for wish in counter.wished] == [Place.INCIDENT]


@pytest.mark.parametrize(
    ("digit", "codes"),
    [(Key.Key_2, ["PTO", "POO"]), (Key.Key_5, ["PPP"]), (Key.Key_7, ["ZPR"])],
    ids=["crime", "submission", "prevention"],
)
def test_each_reason_leads_to_its_papers_with_the_contact_given(counter, digit, codes):
    counter.press(digit)
    counter.page.jump_to_problems()
    for code in codes:
        counter.page.side.leads.findChild(object, code).click()
    contact = counter.contacts()[0]
    assert counter.wished == [
        Wish(place=Place.DOCUMENT, template_code=code, contact_id=contact.id) for code in codes
    ]


def test_a_wish_of_the_window_is_enriched_by_the_contact_once_it_has_a_reason(counter):
    wish = Wish(place=Place.ADVICE)
    assert counter.page.enriched(wish) == wish
    counter.press(Key.Key_7)
    assert counter.page.enriched(wish).contact_id == counter.contacts()[0].id
    assert counter.page.enriched(Wish(place=Place.DESK)) == Wish(place=Place.DESK)


def test_only_a_touched_contact_is_named_as_unfinished(counter):
    assert counter.page.unfinished_words() == ""
    counter.press(Key.Key_7)
    assert counter.page.unfinished_words() == "kontakt A\u00a01"
    counter.press(Key.Key_S, modifier=CTRL)
    assert counter.page.unfinished_words() == ""


def test_a_draft_that_cannot_be_kept_is_said_until_it_can(counter):
    counter.press(Key.Key_7)
    path = counter.services.workplace.database.path
    hidden = path.with_name("away")
    counter.services.workplace.database.close()
    path.rename(hidden)
    counter.page.keep_now()
    assert counter.kept == []
    assert "Neuloženo" in [p.title for p in counter.page.side.problem_list.problems]
    hidden.rename(path)


def test_handing_over_leaves_the_person_waiting_for_an_officer_who_takes_over(counter):
    counter.press(Key.Key_2)
    counter.page.ui.hand_over_button.click()
    (contact,) = counter.contacts()
    assert contact.outcome is ContactOutcome.HANDED_TO_OFFICER
    assert contact.is_waiting
    assert counter.closings == ["closed"]
    counter.services.duty.begin(an_officer().id)
    counter.page.show_visit(counter.services.reception.open(contact.id))
    counter.page.ui.take_over_button.click()
    taken = counter.contacts()[0]
    assert (taken.taken_over_at, taken.handler_id) == (NOW, an_officer().id)
    assert not counter.page.ui.take_over_button.isVisible()


def test_a_closed_contact_can_only_be_looked_at(counter):
    counter.press(Key.Key_7)
    counter.press(Key.Key_Return, modifier=CTRL)
    contact = counter.contacts()[0]
    counter.page.show_visit(counter.services.reception.open(contact.id))
    counter.page.focus_first()
    assert counter.focused is counter.page.ui.back_button
    type_text(counter.page.ui.subject, "x")
    type_text(counter.page.ui.outcome, "o")
    counter.page.leave()
    assert counter.page.form.visit.contact == contact
    assert counter.services.drafts.unfinished() == ()
    assert not counter.page.ui.finish_button.isVisible()


def test_tab_runs_through_the_form_as_it_is_read(counter):
    counter.page.ui.arrived_at.setFocus()
    visited = []
    for _ in range(12):
        visited.append(counter.focused.objectName() or "chip")
        counter.press(Key.Key_Tab)
    assert visited == [
        *("arrived_at", "ticket", "channel", "language", "special_need", "chip"),
        *("reason", "other_reason", "subject", "outcome", "handler_id", "note"),
    ]


def test_tab_goes_from_the_person_to_the_acts_below_the_form(counter):
    counter.press(Key.Key_2)
    counter.page.form.add_person()
    counter.page.ui.anonymous_button.setFocus()
    visited = []
    for _ in range(14):
        counter.press(Key.Key_Tab)
        visited.append(counter.focused.objectName() or counter.focused.accessibleName())
    assert visited == [
        *("surname", "given_names", "born_on", "birth_number", "identity_document"),
        *("identity_document_number", "identity_check", "phone", "details_fold"),
        *("Role: neuvedena", "Přidat osobu", "Odebrat osobu…"),
        *("discard_button", "hand_over_button"),
    ]


def test_a_small_window_shows_the_problems_in_one_line_and_f8_opens_them(counter):
    counter.window.resize(797, 447)
    QApplication.processEvents()
    assert counter.window.width() == 797
    assert not counter.page.ui.side_scroll.isVisible()
    assert counter.page.problem_line.isVisible()
    counter.press(Key.Key_F8)
    menu = QApplication.activePopupWidget()
    press(menu, Key.Key_Return)
    assert counter.page.form.chips.isAncestorOf(counter.focused)


def test_a_draft_from_a_newer_or_older_page_still_opens(counter):
    counter.press(Key.Key_1)
    counter.page.keep_now()
    (draft,) = counter.services.drafts.unfinished()
    content = json.loads(draft.content)
    del content["texts"]
    counter.page.restore(
        type(draft)(
            id=DraftId("id-1"),
            form=draft.form,
            title="",
            content=json.dumps(content),
            officer_id=draft.officer_id,
            saved_at=NOW,
        )
    )
    assert counter.page.form.visit.contact.reason is ContactReason.LOST_DOCUMENTS

"""The contact page at a real desk: real data in a real file, keys in a real window."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.contact_desk import RECEPTIONIST, ContactDesk, open_counter
from tests.factories import an_officer
from tests.keys import press, type_text

from kkc_desktop.domain.code_lists import ContactOutcome, ContactReason
from kkc_desktop.domain.problems import Level
from kkc_desktop.domain.station import Role
from kkc_desktop.ui.page import Place, Said, Wish

NOW = datetime(2026, 3, 12, 13, 31, 7, tzinfo=UTC)
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def counter(tmp_path, qtbot):
    services = open_counter(tmp_path / "kkc.sqlite", NOW)
    desk = ContactDesk(services, qtbot)
    desk.begin()
    yield desk
    services.workplace.database.close()


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


def test_what_is_only_not_filled_in_yet_is_a_quiet_line_before_the_first_try(counter):
    problems = counter.page.side.problem_list
    assert problems.problems == ()
    assert problems.quiet_line.words_label.text() == "Zbývá: důvod, výsledek"
    counter.press(Key.Key_F8)
    assert {problem.level for problem in problems.problems} == {Level.ERROR}


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


def test_shift_f12_leads_to_an_incident_that_takes_the_contact_over(counter):
    counter.press(Key.Key_2)
    counter.press(Key.Key_F12, modifier=Qt.KeyboardModifier.ShiftModifier)
    (contact,) = counter.contacts()
    assert contact.reason is ContactReason.CRIME
    assert counter.wished == [Wish(place=Place.INCIDENT, contact_id=contact.id)]


def test_the_reason_danger_does_the_same(counter):
    counter.press(Key.Key_Return)
    counter.press(Key.Key_End)
    assert [wish.place for wish in counter.wished] == [Place.INCIDENT]


@pytest.mark.parametrize(
    ("role", "digit", "codes"),
    [
        (Role.OFFICER, Key.Key_2, ["PTO", "POO"]),
        (Role.RECEPTIONIST, Key.Key_2, ["POO"]),
        (Role.RECEPTIONIST, Key.Key_5, ["PPP"]),
        (Role.RECEPTIONIST, Key.Key_7, []),
    ],
    ids=["crime for police", "crime at reception", "submission", "advice comes before its paper"],
)
def test_a_reason_leads_to_the_papers_that_the_role_may_write(counter, role, digit, codes):
    officers = counter.services.duty.candidates()
    counter.services.duty.begin(next(o.id for o in officers if o.role is role))
    counter.press(digit)
    counter.page.jump_to_problems()
    leads = counter.page.side.leads
    assert [code for code in ("PTO", "POO", "PPP", "ZPR") if leads.findChild(object, code)] == codes
    for code in codes:
        leads.findChild(object, code).click()
    assert [wish.template_code for wish in counter.wished] == codes
    assert {wish.contact_id for wish in counter.wished} == {c.id for c in counter.contacts()}


def test_a_wish_of_the_window_is_enriched_by_the_contact_once_it_has_a_reason(counter):
    wish = Wish(place=Place.ADVICE)
    assert counter.page.enriched(wish) == wish
    counter.press(Key.Key_7)
    assert counter.page.enriched(wish).contact_id == counter.contacts()[0].id
    assert counter.page.enriched(Wish(place=Place.DESK)) == Wish(place=Place.DESK)


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


def test_the_arrival_of_an_old_contact_is_shown_whole(counter):
    field = counter.page.ui.arrived_at
    usual = field.width()
    counter.press(Key.Key_7)
    counter.press(Key.Key_Return, modifier=CTRL)
    counter.services.workplace.now.pass_by(days=400)
    counter.page.show_visit(counter.services.reception.open(counter.contacts()[0].id, "dotaz"))
    assert field.text() == "12.\u00a03.\u00a02026\u00a014:31"
    assert field.maximumWidth() - field.fontMetrics().horizontalAdvance(field.text()) > 20
    assert counter.page.ui.state_line.text().endswith("ukončeno 12.\u00a03.\u00a02026\u00a014:31")
    counter.page.start(counter.services.reception.blank_contact())
    assert field.maximumWidth() == usual


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
    for _ in range(13):
        visited.append(counter.focused.objectName() or "chip")
        counter.press(Key.Key_Tab)
    assert visited == [
        *("arrived_at", "ticket", "channel", "language", "special_need", "chip"),
        *("reason", "other_reason", "subject", "outcome", "handler_id", "room", "note"),
    ]


def test_a_small_window_shows_the_problems_in_one_line_and_f8_opens_them(counter):
    counter.window.resize(797, 447)
    QApplication.processEvents()
    assert counter.window.width() == 797
    assert not counter.page.ui.side_scroll.isVisible()
    assert not counter.page.problem_line.isVisible()
    counter.press(Key.Key_F8)
    assert counter.page.problem_line.isVisible()
    menu = QApplication.activePopupWidget()
    press(menu, Key.Key_Return)
    assert counter.page.form.chips.isAncestorOf(counter.focused)

"""The offer after a crash: what it names, what it gives back, what it never throws away alone."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from tests.desk import open_desk
from tests.factories import an_officer
from tests.keys import press

from kkc_desktop.domain.draft import FormKind
from kkc_desktop.domain.station import Role
from kkc_desktop.services.drafts import Unfinished
from kkc_desktop.ui.restore_dialog import RestoreDialog, offer_restore
from kkc_desktop.ui.widgets.question import Question


def unfinished(record_id, **changes):
    given = {
        "record_id": record_id,
        "form": FormKind.CONTACT,
        "title": "kontakt A\u00a03",
        "content": "{}",
        "focus_field": "subject",
        "filled_count": 6,
    }
    return Unfinished(**given | changes)


@pytest.fixture
def desk(tmp_path):
    services = open_desk(tmp_path / "stanice.kkc")
    yield services
    services.workplace.database.close()


@pytest.fixture
def dialog(qtbot, desk):
    desk.drafts.keep(unfinished("first"))
    names = {officer.id: officer.surname for officer in desk.setup.officers()}
    dialog = RestoreDialog(desk.drafts, names, desk.workplace.now())
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def answer_with(word):
    """Presses the button of the question that is about to open."""

    def press_it():
        question = QApplication.activeModalWidget()
        assert isinstance(question, Question)
        buttons = question.findChildren(QPushButton)
        next(button for button in buttons if button.property("answer") == word).click()

    QTimer.singleShot(0, press_it)


def test_a_draft_is_named_by_form_person_and_time(dialog):
    (row,) = dialog.draft_list.rows()
    assert row.title == "Kontakt A\u00a03"
    assert row.second_line == "Šťastná – naposledy 9:05 – vyplněno 6\u00a0polí"


def test_a_draft_of_another_day_says_the_day(qtbot, desk, dialog):
    clock = desk.workplace.now
    clock.pass_by(days=1)
    later = RestoreDialog(desk.drafts, {}, clock())
    qtbot.addWidget(later)
    assert "22.\u00a011.\u00a02026" in later.draft_list.rows()[0].second_line


def test_enter_goes_on_with_the_chosen_draft(dialog):
    press(dialog.draft_list, Qt.Key.Key_Return)
    assert dialog.chosen is not None
    assert dialog.chosen.id == "first"


def test_esc_leaves_everything_kept(dialog, desk):
    press(dialog, Qt.Key.Key_Escape)
    assert dialog.chosen is None
    assert len(desk.drafts.unfinished()) == 1


def test_throwing_away_asks_first_and_keeping_is_the_safe_answer(dialog, desk):
    answer_with("Ponechat")
    dialog.discard_button.click()
    assert len(desk.drafts.unfinished()) == 1


def test_thrown_away_after_the_question_it_is_gone_and_the_rest_stays(dialog, desk):
    desk.drafts.keep(unfinished("second", title="", form=FormKind.ADVICE))
    answer_with("Zahodit")
    dialog.discard_button.click()
    assert [draft.id for draft in desk.drafts.unfinished()] == ["second"]
    assert dialog.isVisible()
    assert [row.title for row in dialog.draft_list.rows()] == ["Preventivní rada"]


def test_with_nothing_kept_nothing_is_asked(desk):
    assert offer_restore(desk, None) is None


def test_one_who_may_not_see_records_is_offered_none(desk):
    desk.drafts.keep(unfinished("first"))
    desk.workplace.seat(an_officer(role=Role.ADMINISTRATOR))
    assert offer_restore(desk, None) is None

"""The page of an evaluation: what is typed suggests at once, what is stored never changes."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow
from tests.desk import open_exercise
from tests.keys import press, type_text
from tests.ui.test_letters_meet import clashes

from kkc_desktop.domain.draft import FormKind
from kkc_desktop.domain.event_lists import AlarmLevel, CrisisState, DeclarationKind
from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.services.exercise import OFFICER, RECEPTIONIST
from kkc_desktop.ui.declaration_dialog import DeclarationDialog
from kkc_desktop.ui.evaluation_look import NEW
from kkc_desktop.ui.evaluation_page import EvaluationPage
from kkc_desktop.ui.evaluation_part import EvaluationPart
from kkc_desktop.ui.main_window import MainWindow
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.style import Scheme, apply_style

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def services(tmp_path):
    services = open_exercise(tmp_path)
    services.duty.begin(OFFICER)
    yield services
    services.workplace.database.close()


@pytest.fixture
def file(services):
    row = services.today.glance().incidents[0]
    return services.incidents.open(IncidentId(row.incident_id))


@pytest.fixture
def window(qapp, qtbot, services, file):
    apply_style(qapp, Scheme.LIGHT)
    window = MainWindow(services, services.workplace.now, qapp)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.go(Wish(place=Place.EVALUATION, record_id=file.incident.id))
    return window


@pytest.fixture
def page(window):
    assert isinstance(window.page, EvaluationPage)
    return window.page


def plain(text):
    return text.replace("\u00a0", " ")


def said(page):
    return [plain(label.text()) for label in page.look.suggestion.sentence_labels if label.text()]


def test_what_is_typed_suggests_at_once_and_says_why(window, page):
    assert window.focusWidget() is page.ui.endangered_count
    page.ui.endangered_count.clear()
    type_text(page.ui.endangered_count, "250")
    assert plain(page.look.suggestion.level_label.text()) == "Třetí stupeň, protože:"
    assert "ohroženo je více než 100 osob (250)" in said(page)
    assert "vyhl. č. 328/2001 Sb." in plain(page.look.suggestion.version_label.text())


def test_a_sign_is_one_digit_away(window, page):
    page.ui.sign_chips.setFocus()
    press(window.focusWidget(), Qt.Key.Key_8)
    assert page.look.signs() == ("PART_OF_TOWN",)
    assert "zasažena je část obce či areálu" in said(page)


def test_another_estimate_waits_for_its_reason_and_ctrl_enter_stores(window, page, services, file):
    page.ui.endangered_count.setText("250")
    page.ui.desk_level.set_value(AlarmLevel.SECOND)
    press(page.ui.endangered_count, Qt.Key.Key_Return, CTRL)
    assert services.evaluating.of_incident(file.incident.id) == ()
    assert window.focusWidget() is page.ui.override_reason
    assert "napsáno proč" in page.ui.hint_label.text()
    type_text(page.ui.override_reason, "většina už odešla")
    press(page.ui.override_reason, Qt.Key.Key_Return, CTRL)
    (stored,) = services.evaluating.of_incident(file.incident.id)
    assert (stored.suggested_level, stored.desk_level) == (AlarmLevel.THIRD, AlarmLevel.SECOND)
    assert not page.is_writing
    assert page.ui.extent.isReadOnly()


def test_older_ones_are_read_and_the_one_being_written_waits(page, services, file):
    page.ui.extent.setPlainText("první")
    page.finish()
    page.finish()
    page.ui.extent.setPlainText("druhé, rozepsané")
    page.ui.chooser.set_value(1)
    assert page.ui.extent.toPlainText() == "první"
    page.ui.chooser.set_value(NEW)
    assert page.ui.extent.toPlainText() == "druhé, rozepsané"
    page.finish()
    stored = services.evaluating.of_incident(file.incident.id)
    assert [each.extent for each in stored] == ["první", "druhé, rozepsané"]


def test_the_draft_is_kept_and_given_back_where_the_incident_is_evaluated_again(
    window, page, services, file
):
    page.ui.extent.setPlainText("rozepsaná náves")
    page.look.show_signs(("TRAIN",))
    page.save()
    window.go(Wish(place=Place.DESK))
    (draft,) = [d for d in services.drafts.unfinished() if d.form is FormKind.EVALUATION]
    window.go(Wish(place=Place.EVALUATION, record_id=file.incident.id))
    assert page.ui.extent.toPlainText() == "rozepsaná náves"
    assert page.look.signs() == ("TRAIN",)
    window.go(Wish(place=Place.DESK))
    window.go(Wish(place=Place.EVALUATION, record_id=draft.id))
    assert page.ui.extent.toPlainText() == "rozepsaná náves"
    page.finish()
    assert not [d for d in services.drafts.unfinished() if d.form is FormKind.EVALUATION]


def test_the_print_stores_first_and_begins_the_paper(window, page, services, file):
    page.ui.extent.setPlainText("zaplavená náves")
    page.print_paper()
    assert services.evaluating.of_incident(file.incident.id)[0].extent == "zaplavená náves"
    assert window.place is Place.DOCUMENT
    document = window.page.dossier.document
    assert document.template_code == "VYH"
    assert document.evaluation_extent == "zaplavená náves"


def test_no_letter_means_two_things_while_an_incident_is_evaluated(window, page):
    assert not clashes(window)
    page.finish()
    assert not clashes(window)


def test_whoever_may_not_evaluate_is_not_offered_the_page(window, services, file):
    services.duty.begin(RECEPTIONIST)
    assert window.shelf.open(Wish(place=Place.DESK)) is not None
    part = EvaluationPart(services.evaluating, services.declaring, services.workplace.now)
    part.show_incident(file)
    assert part.open_button.isHidden()
    assert not part.declared.record_button.isHidden()


@pytest.fixture
def dialog(qtbot, services, file):
    parent = QMainWindow()
    qtbot.addWidget(parent)

    def show(declaration=None):
        blank = services.declaring.blank(file.incident.id, DeclarationKind.ALARM_LEVEL)
        dialog = DeclarationDialog(
            services.declaring, declaration or blank, services.workplace.now, parent
        )
        dialog.show()
        return dialog

    return show


def test_the_dialog_asks_only_what_the_kind_needs(dialog):
    shown = dialog()
    assert shown.ui.alarm_level.isVisible()
    assert not shown.ui.crisis_state.isVisible()
    assert not shown.ui.valid_until.isVisible()
    shown.ui.kind.set_value(DeclarationKind.CRISIS_STATE)
    assert shown.ui.crisis_state.isVisible()
    assert shown.ui.valid_until.isVisible()
    assert not shown.ui.alarm_level.isVisible()


def test_where_people_leave_and_go_has_room_at_the_smallest_window(window, page):
    assert page.ui.evacuation_from.width() >= 200
    assert page.ui.evacuation_to.width() >= 200


def test_a_missing_territory_is_told_when_its_field_was_left_not_before(dialog, qtbot):
    shown = dialog()
    shown.ui.kind.set_value(DeclarationKind.FLOOD_DEGREE)
    assert "území" not in shown.ui.hint.text().casefold()
    assert not shown.ui.hint.text().startswith("Upozornění")
    shown.ui.territory.setFocus()
    qtbot.waitUntil(shown.ui.territory.hasFocus)
    shown.ui.declared_by.setFocus()
    assert shown.ui.hint.text().startswith("Upozornění")
    shown.ui.territory.setText("Bělá")
    assert not shown.ui.hint.text().startswith("Upozornění")


def test_the_dialog_says_what_lacks_and_records_when_it_is_there(dialog, qtbot, services, file):
    shown = dialog()
    shown.record()
    assert services.declaring.of_incident(file.incident.id) == ()
    assert shown.ui.hint.text().startswith("Chyba:")
    shown.ui.alarm_level.set_value(AlarmLevel.THIRD)
    shown.ui.declared_by.setText("KOPIS HZS")
    with qtbot.waitSignal(shown.recorded):
        shown.record()
    (stored,) = services.declaring.of_incident(file.incident.id)
    assert stored.alarm_level is AlarmLevel.THIRD


def test_a_warning_is_said_at_once_and_stops_nothing(dialog, qtbot):
    shown = dialog()
    shown.ui.kind.set_value(DeclarationKind.CRISIS_STATE)
    shown.ui.crisis_state.set_value(CrisisState.DANGER)
    shown.ui.territory.setText("Olomoucký kraj")
    assert "nejvýše 30" in plain(shown.ui.hint.text())
    shown.ui.declared_by.setText("hejtman")
    with qtbot.waitSignal(shown.recorded):
        shown.record()


def test_nothing_in_the_dialog_says_that_the_station_declares(dialog):
    shown = dialog()
    assert "nevyhlašuje" in shown.ui.explanation.text()
    assert shown.ui.act_button.text().startswith("Zapsat")


def test_the_part_says_how_far_it_is_and_counts_what_waits(qtbot, services, file):
    part = EvaluationPart(services.evaluating, services.declaring, services.workplace.now)
    qtbot.addWidget(part)
    with qtbot.waitSignal(part.counted) as told:
        part.show_incident(file)
    assert told.args == [0, False]
    assert "není vyhodnocena" in part.lines[0].text()
    blank = services.evaluating.blank(file)
    services.evaluating.save(replace(blank, endangered_count=250))
    with qtbot.waitSignal(part.counted) as told:
        part.refresh()
    assert told.args == [1, False]
    assert "třetí, protože: ohroženo je více než 100 osob (250)" in plain(part.lines[1].text())
    notice = services.incidents.next_notice(file)
    newer = services.incidents.take_notice(replace(file, notices=(*file.notices, notice)))
    with qtbot.waitSignal(part.counted) as told:
        part.show_incident(newer)
    assert told.args == [1, False]
    assert not part.warning_label.isHidden()
    with qtbot.waitSignal(part.wanted) as asked:
        part.open_button.click()
    assert asked.args == [Wish(place=Place.EVALUATION, record_id=file.incident.id)]

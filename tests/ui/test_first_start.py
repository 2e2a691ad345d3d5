"""The two doors of the first start, and founding a station through the second."""

from itertools import count

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog
from tests.desk import Clock
from tests.factories import TEST_COST, an_officer
from tests.keys import press, type_text

from kkc_desktop.domain.problems import Level
from kkc_desktop.domain.station import Role
from kkc_desktop.services.founding import found
from kkc_desktop.ui.first_start_dialog import FirstStartDialog, FirstStartDoor
from kkc_desktop.ui.station_dialog import StationDialog

CTRL = Qt.KeyboardModifier.ControlModifier


def fresh_ids():
    numbers = count(1)
    return lambda: f"id-{next(numbers)}"


@pytest.fixture
def doors(qtbot):
    dialog = FirstStartDialog(fresh_ids(), has_exercise=False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def founding(qtbot):
    dialog = StationDialog(fresh_ids())
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def write_officer(dialog, surname, number="900001", role=None):
    ui = dialog.editor.ui
    type_text(ui.surname, surname)
    type_text(ui.service_number, number)
    if role:
        ui.role.set_value(role)


def write_password(dialog, password):
    """Types the password where the caret is, Enter, and once more."""
    for _ in range(2):
        type_text(dialog.focusWidget(), password)
        press(dialog.focusWidget(), Qt.Key.Key_Return)


def test_enter_at_once_goes_to_the_exercise(doors):
    press(doors.exercise_door, Qt.Key.Key_Return)
    assert doors.door is FirstStartDoor.EXERCISE
    assert doors.result() == QDialog.DialogCode.Accepted


def test_the_digit_one_goes_to_the_exercise_on_a_czech_keyboard_too(doors):
    type_text(doors, "+")
    assert doors.door is FirstStartDoor.EXERCISE


def test_closing_the_window_chooses_no_door(doors):
    press(doors, Qt.Key.Key_Escape)
    assert doors.door is None


def test_an_exercise_begun_before_is_gone_on_with(qtbot):
    dialog = FirstStartDialog(fresh_ids(), has_exercise=True)
    qtbot.addWidget(dialog)
    assert dialog.exercise_door.accessibleName().startswith("Pokračovat ve cvičení")


def test_the_second_door_gives_what_the_station_dialog_was_told(doors):
    doors.station_dialog.centres.chosen.emit("Konice")
    head = an_officer(id="head", role=Role.HEAD)
    doors.station_dialog.editor.kept.emit(head)
    QTimer.singleShot(0, doors.station_dialog.accept)
    doors.station_door.click()
    assert doors.door is FirstStartDoor.STATION
    assert doors.station.code == "KON"
    assert doors.founder_id == head.id


def test_a_digit_fills_in_everything_known_of_a_centre(founding):
    press(founding.centres, Qt.Key.Key_4)
    station = founding.station
    assert station.code == "ZLH"
    assert station.territorial_department == "Územní odbor Jeseník"
    assert station.extended_municipality == "Jeseník"
    assert station.district == "Jeseník"
    assert station.river_basin == "Povodí Odry, s.\u00a0p."


def test_what_nobody_verified_is_marked_until_it_is_changed(founding):
    press(founding.centres, Qt.Key.Key_3)
    label = founding.form.ui.phone_review
    assert label.text() == "ověřte"
    type_text(founding.form.ui.phone, "974 000 000")
    assert label.text() == ""


def test_another_station_begins_empty(founding):
    press(founding.centres, Qt.Key.Key_3)
    press(founding.centres, Qt.Key.Key_5)
    assert founding.station.name == ""
    assert founding.form.ui.phone_review.text() == ""


def test_a_station_without_a_name_does_not_get_to_its_officers(founding):
    press(founding.centres, Qt.Key.Key_3)
    founding.form.ui.name.clear()
    press(founding, Qt.Key.Key_Return, CTRL)
    assert founding.steps.currentIndex() == 0
    assert founding.form.form.marked == {"name"}
    assert founding.focusWidget() is founding.form.ui.name


def test_somebody_has_to_be_able_to_manage_the_station(founding):
    press(founding.centres, Qt.Key.Key_3)
    press(founding, Qt.Key.Key_Return, CTRL)
    write_officer(founding, "Dvořáková", role=Role.OFFICER)
    press(founding, Qt.Key.Key_Return, CTRL)
    assert founding.result() != QDialog.DialogCode.Accepted
    assert [problem.field for problem in founding.editor.problem_list.problems] == ["role"]


def test_an_officer_without_a_service_number_is_told_how_to_mend_it(founding):
    press(founding.centres, Qt.Key.Key_3)
    press(founding, Qt.Key.Key_Return, CTRL)
    write_officer(founding, "Novotný", number="")
    press(founding, Qt.Key.Key_Return, CTRL)
    (problem,) = founding.editor.problem_list.problems
    assert problem.field == "service_number"
    assert problem.fix
    assert founding.focusWidget() is founding.editor.ui.service_number


def test_esc_goes_back_to_the_station_and_forgets_nobody(founding):
    press(founding.centres, Qt.Key.Key_3)
    press(founding, Qt.Key.Key_Return, CTRL)
    write_officer(founding, "Novotný")
    press(founding, Qt.Key.Key_S, CTRL)
    press(founding, Qt.Key.Key_Escape)
    assert founding.isVisible()
    assert founding.steps.currentIndex() == 0
    assert [officer.surname for officer in founding.officers] == ["Novotný"]


def test_what_was_typed_founds_a_station_that_can_be_administered(founding, tmp_path):
    press(founding.centres, Qt.Key.Key_3)
    press(founding, Qt.Key.Key_Return, CTRL)
    write_officer(founding, "Novotný", "900001")
    press(founding, Qt.Key.Key_S, CTRL)
    founding.editor.add_button.click()
    write_officer(founding, "Šťastná", "900002")
    press(founding, Qt.Key.Key_Return, CTRL)
    write_password(founding, "kočka na okně")
    assert founding.result() == QDialog.DialogCode.Accepted
    officers = founding.officers
    passwords = {founding.founder.id: founding.password}
    path = tmp_path / "stanice.kkc"
    founded = found(path, founding.station, officers, passwords, Clock(), fresh_ids(), TEST_COST)
    database = founded.database
    assert database.station_at_once().code == "KON"
    assert [o.role for o in database.officers_at_once()] == [Role.HEAD, Role.OFFICER]
    database.close()


def test_the_founder_may_not_choose_their_own_name(founding):
    press(founding.centres, Qt.Key.Key_3)
    press(founding, Qt.Key.Key_Return, CTRL)
    write_officer(founding, "Novotný")
    press(founding, Qt.Key.Key_Return, CTRL)
    assert "Novotný" in founding.founder_label.text()
    write_password(founding, "pan novotny")
    assert founding.isVisible()
    assert "příjmení" in founding.password_form.lines[1]
    assert founding.password_form.password_field.hasFocus()
    press(founding, Qt.Key.Key_Escape)
    assert founding.stepper.accessibleName().startswith("Krok 2 z 3")


def test_an_untouched_form_says_quietly_what_remains(founding):
    assert founding.problem_list.problems == ()
    assert "název" in founding.problem_list.quiet_line.words_label.text()
    founding.jump_to_problems()
    assert {problem.level for problem in founding.problem_list.problems} == {Level.ERROR}

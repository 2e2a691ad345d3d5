"""Measures by keyboard alone: ticked, added, taken over, settled; the log writes itself."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow
from tests.keys import press, type_text

from kkc_desktop.domain.event_lists import MeasureState
from kkc_desktop.domain.incident_lists import IncidentType, LogKind
from kkc_desktop.ui.measures_part import MeasuresPart
from kkc_desktop.ui.style import Scheme, apply_style

KEY = Qt.Key


class Bench:
    """One incident, its part in a window of its own, and what the part told."""

    def __init__(self, desk, clock, qtbot, part):
        self.desk, self.clock, self.part = desk, clock, part
        self.said, self.counts, self.left = [], [], []
        part.saved.connect(lambda said: self.said.append(said.text))
        part.counted.connect(lambda count, late: self.counts.append((count, late)))
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.window.setCentralWidget(part)
        QShortcut(QKeySequence("Esc"), self.window, lambda: self.left.append(True))
        self.window.resize(1084, 640)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.file = take(desk)
        self.read_again()

    def read_again(self):
        self.file = self.desk.incidents.open(self.file.incident.id)
        self.part.show_incident(self.file)
        self.part.focus_first()

    def press(self, *keys):
        for key in keys:
            press(self.window.focusWidget(), key)

    def type(self, text):
        type_text(self.window.focusWidget(), text)

    def log(self, kind):
        lines = self.desk.incidents.log.page(self.file.incident.id).entries
        return [entry.text for entry in reversed(lines) if entry.kind is kind]


def take(desk):
    file = desk.incidents.blank_file()
    notice = replace(file.latest, place="Zlaté Hory", incident_type=IncidentType.FLOOD)
    return desk.incidents.take_notice(replace(file, notices=(notice,)))


@pytest.fixture
def bench(services, clock, qapp, qtbot):
    apply_style(qapp, Scheme.LIGHT)
    return Bench(services, clock, qtbot, MeasuresPart(services.measures, clock))


def test_space_on_a_line_of_the_plan_writes_the_log_and_goes_on(bench):
    plan = [row.line.words for row in bench.part.plan_shown]
    bench.press(KEY.Key_Space, KEY.Key_Space)
    assert bench.log(LogKind.PLAN) == plan[:2]
    assert bench.part.plan.chosen().line.words == plan[2]
    assert [row.is_done for row in bench.part.plan_shown[:3]] == [True, True, False]
    bench.press(KEY.Key_Up, KEY.Key_Space)
    assert bench.log(LogKind.PLAN) == plan[:2]
    bench.read_again()
    assert [row.is_done for row in bench.part.plan_shown[:3]] == [True, True, False]


def test_without_a_measure_a_sentence_says_how_one_comes(bench):
    assert bench.part.nothing.isVisible()
    assert not bench.part.list.isVisible()
    bench.type("+")
    bench.press(KEY.Key_Return, KEY.Key_Return)
    assert bench.part.list.isVisible()
    assert not bench.part.nothing.isVisible()


def test_plus_makes_a_line_a_measure_with_its_minutes_and_asks_who(bench):
    row = bench.part.plan_shown[0]
    bench.type("+")
    assert bench.window.focusWidget() is bench.part.entry.owner
    bench.type("Zelený")
    bench.press(KEY.Key_Return, KEY.Key_Return)
    (measure,) = bench.desk.measures.of(bench.file.incident.id)
    assert (measure.text, measure.owner) == (row.line.words, "Zelený")
    assert measure.due_at == bench.clock() + timedelta(minutes=row.line.minutes)
    assert bench.part.plan_shown[0].measure == measure
    assert bench.window.focusWidget() is bench.part.plan
    assert bench.counts[-1] == (1, False)


def test_a_measure_is_typed_with_owner_and_a_deadline_in_digits(bench):
    bench.part.entry.text.setFocus()
    for text in ("Obsadit křižovatku", "Šimková", "+20"):
        bench.type(text)
        bench.press(KEY.Key_Return)
    (measure,) = bench.desk.measures.of(bench.file.incident.id)
    assert measure.due_at == bench.clock() + timedelta(minutes=20)
    assert bench.part.entry.text.text() == ""
    assert bench.window.focusWidget() is bench.part.entry.text
    assert bench.said == ["Opatření č.\u00a01: zapsáno."]
    assert len(bench.log(LogKind.MEASURE)) == 1


def test_a_deadline_that_cannot_be_read_keeps_everything_as_typed(bench):
    bench.part.entry.text.setFocus()
    for text in ("Obsadit křižovatku", "", "9999"):
        bench.type(text)
        bench.press(KEY.Key_Return)
    assert bench.window.focusWidget() is bench.part.entry.due
    assert bench.part.entry.due.text() == "9999"
    assert bench.desk.measures.of(bench.file.incident.id) == ()


def test_enter_changes_a_measure_and_space_settles_it(bench):
    measure = bench.desk.measures.add(bench.file.incident.id, "Obsadit křižovatku")
    bench.part.refresh()
    bench.part.list.setFocus()
    bench.part.list.select_first()
    bench.press(KEY.Key_Return)
    assert bench.window.focusWidget() is bench.part.change.owner
    bench.type("Horák")
    bench.press(*[KEY.Key_Return] * 4)
    (changed,) = bench.desk.measures.of(bench.file.incident.id)
    assert (changed.owner, changed.state) == ("Horák", MeasureState.OPEN)
    assert bench.window.focusWidget() is bench.part.list
    bench.press(KEY.Key_Space)
    assert bench.window.focusWidget() is bench.part.change.result
    bench.press(KEY.Key_Return)
    assert bench.part.change.result.property("problem") == "error"
    bench.type("Stojí tam hlídka")
    bench.press(KEY.Key_Return)
    (settled,) = bench.desk.measures.of(bench.file.incident.id)
    assert (settled.state, settled.result) == (MeasureState.DONE, "Stojí tam hlídka")
    assert settled.id == measure.id
    assert bench.counts[-1] == (0, False)
    bench.press(KEY.Key_Space)
    assert bench.part.change.isHidden()


def test_escape_leaves_the_change_and_not_the_page(bench):
    bench.desk.measures.add(bench.file.incident.id, "Obsadit křižovatku")
    bench.part.refresh()
    bench.part.list.setFocus()
    bench.part.list.select_first()
    bench.press(KEY.Key_Return, KEY.Key_Escape)
    assert bench.part.change.isHidden()
    assert bench.window.focusWidget() is bench.part.list
    assert bench.left == []
    bench.press(KEY.Key_Escape)
    assert bench.left == [True]


def test_an_overdue_measure_turns_red_by_itself_and_comes_first(bench, qtbot):
    incident_id = bench.file.incident.id
    bench.desk.measures.add(incident_id, "Později", due_at=bench.clock() + timedelta(hours=2))
    bench.desk.measures.add(incident_id, "Hned", due_at=bench.clock() + timedelta(minutes=5))
    bench.part.refresh()
    assert bench.counts[-1] == (2, False)
    bench.clock.pass_by(minutes=13)
    bench.part._timer.timeout.emit()
    assert bench.counts[-1] == (2, True)
    first = bench.part.list.rows()[0]
    assert (first.title, first.time_text, first.icon, first.tone) == (
        "Hned",
        "8\u00a0min po",
        "error",
        "late",
    )


def test_what_is_typed_survives_for_the_draft_and_another_incident_begins_empty(bench):
    bench.part.entry.text.setText("Obsadit")
    kept = bench.part.kept_words()
    bench.part.refresh()
    assert bench.part.entry.text.text() == "Obsadit"
    bench.part.show_incident(take(bench.desk))
    assert bench.part.entry.text.text() == ""
    bench.part.give_back(kept)
    assert bench.part.entry.text.text() == "Obsadit"


def test_a_half_written_result_comes_back_from_the_draft(bench):
    measure = bench.desk.measures.add(bench.file.incident.id, "Obsadit křižovatku")
    bench.part.refresh()
    bench.part.list.setFocus()
    bench.part.list.select_first()
    bench.press(KEY.Key_Space)
    bench.type("Stojí tam")
    kept = bench.part.kept_words()
    bench.press(KEY.Key_Escape)
    bench.part.give_back(kept)
    assert bench.part.change.measure == measure
    assert bench.part.change.result.text() == "Stojí tam"
    assert bench.part.change.chosen_state() is MeasureState.DONE
    bench.desk.measures.settle(measure.id, MeasureState.DONE, "Hotovo")
    bench.read_again()
    bench.press(KEY.Key_Escape)
    bench.part.change.hide()
    bench.part.give_back(kept)
    assert bench.part.change.isHidden()

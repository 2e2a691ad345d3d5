"""Who was informed, by keyboard alone: told from the matrix, answered, flagged when silent."""

import pytest
from PySide6.QtCore import Qt
from tests.ui.test_measures_part import Bench

from kkc_desktop.domain.incident_lists import LogKind, NotifiedBody
from kkc_desktop.domain.notified_words import AnswerState
from kkc_desktop.ui.notified_part import NotifiedPart
from kkc_desktop.ui.style import Scheme, apply_style

KEY = Qt.Key


@pytest.fixture
def bench(services, clock, qapp, qtbot):
    apply_style(qapp, Scheme.LIGHT)
    return Bench(services, clock, qtbot, NotifiedPart(services.notifying, clock))


def states(bench):
    return [(row.data.body, row.data.state) for row in bench.part.list.rows()]


def test_enter_on_a_body_of_the_matrix_tells_it_with_its_own_minutes(bench):
    first = bench.part.list.rows()[0].data
    assert first.state is AnswerState.TO_NOTIFY
    needed = bench.counts[-1][0]
    bench.press(KEY.Key_Return)
    assert bench.window.focusWidget() is bench.part.form.told
    bench.type("voda v ulici U Potoka")
    bench.press(*[KEY.Key_Return] * 3)
    (told,) = bench.desk.notifying.of(bench.file.incident.id)
    assert (told.body, told.told) == (first.body, "voda v ulici U Potoka")
    minutes = (told.answer_due_at - told.notified_at).total_seconds() / 60
    assert minutes == first.line.minutes
    assert bench.window.focusWidget() is bench.part.list
    assert states(bench)[0] == (first.body, AnswerState.WAITING)
    assert bench.counts[-1] == (needed, False)
    assert len(bench.log(LogKind.NOTIFICATION)) == 1


def test_silence_comes_first_in_red_and_enter_takes_the_answer(bench):
    incident_id = bench.file.incident.id
    bench.desk.notifying.notify(incident_id, "Obec Mikulovice", minutes=15)
    bench.clock.pass_by(minutes=22)
    bench.part.refresh()
    row = bench.part.list.rows()[0]
    assert (row.time_text, row.tone, row.icon) == ("bez odpovědi\u00a022\u00a0min", "late", "error")
    assert bench.counts[-1][1]
    bench.part.list.select_first()
    bench.press(KEY.Key_Return)
    for text in ("starosta Malý", "Svolává komisi", ""):
        bench.type(text)
        bench.press(KEY.Key_Return)
    (told,) = bench.desk.notifying.of(incident_id)
    assert (told.answered_by, told.answer) == ("starosta Malý", "Svolává komisi")
    assert told.answered_at == bench.clock()
    assert not bench.counts[-1][1]
    assert bench.window.focusWidget() is bench.part.list


def test_an_answered_one_opens_to_be_read_and_escape_goes_back(bench):
    told = bench.desk.notifying.notify(bench.file.incident.id, "Obec", contact="tajemník")
    bench.desk.notifying.answer(told.id, "Ví", "Malý")
    bench.part.refresh()
    bench.part.list.select_row(next(r.data for r in bench.part.list.rows() if r.title == "Obec"))
    bench.press(KEY.Key_Return)
    words = bench.part.answer.facts.text()
    assert "tajemník" in words
    assert "Malý" in words
    assert bench.part.answer.save_button.isHidden()
    bench.press(KEY.Key_Escape)
    assert bench.left == []
    assert bench.window.focusWidget() is bench.part.list


def test_a_name_typed_takes_over_what_the_matrix_knows_of_it(bench):
    line = next(line for line in bench.desk.notifying.bodies(bench.file.latest.incident_type))
    bench.part.form.body.setFocus()
    bench.type(line.body)
    bench.part.form.body.completer().popup().hide()
    bench.press(KEY.Key_Return)
    assert bench.part.form.minutes.text() == str(line.minutes)


def test_neither_nobody_nor_the_future_is_written(bench):
    bench.part.form.body.setFocus()
    bench.part.form.enter_notification()
    assert bench.part.form.body.property("problem") == "error"
    assert bench.desk.notifying.of(bench.file.incident.id) == ()


def test_the_handover_and_older_lines_of_the_log_count_as_knowing(bench):
    incident_id = bench.file.incident.id
    bench.desk.incidents.hand_to_operations(incident_id, "por. Malá", bench.clock())
    bench.read_again()
    known = dict(states(bench))
    assert known[NotifiedBody.OPERATIONS.label] is AnswerState.NOTIFIED


def test_a_half_written_form_or_answer_comes_back_from_the_draft(bench):
    told = bench.desk.notifying.notify(bench.file.incident.id, "Obec", minutes=15)
    bench.part.refresh()
    assert bench.part.kept_words() == {}
    bench.part.form.body.setText("ORP Jes")
    bench.part.list.select_first()
    bench.part._open_row(bench.part.list.current_data())
    bench.type("starosta")
    kept = bench.part.kept_words()
    bench.part._show_form()
    bench.part._clear_form()
    bench.part.give_back(kept)
    assert bench.part.form.body.text() == "ORP Jes"
    assert bench.part.answer.notification == told
    assert bench.part.answer.by.text() == "starosta"

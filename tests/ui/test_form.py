"""A form and a record bound by name, typed into by keys."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from enum import Enum

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget
from tests.keys import press, type_text

from kkc_desktop.domain.document import Document
from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.domain.text_limits import LINE, TEXT
from kkc_desktop.ui.form import RecordForm
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.crowns_edit import CrownsEdit
from kkc_desktop.ui.widgets.day_edit import DayEdit
from kkc_desktop.ui.widgets.long_text import LongText
from kkc_desktop.ui.widgets.moment_edit import MomentEdit

NOW = datetime(2026, 11, 22, 9, 30, 15, tzinfo=UTC)


class Colour(Enum):
    RED = "červená"
    BLACK = "černá"
    GREEN = "zelená"

    @property
    def label(self):
        return self.value


@dataclass(frozen=True, slots=True, kw_only=True)
class Car:
    id: str = "1"
    plate: str = ""
    seen_at: datetime | None = None
    made_on: date | None = None
    price_czk: int | None = None
    colour: Colour = Colour.RED
    seats: int = 0
    is_stolen: bool = False
    note: str = ""


class CarUi:
    """What uic makes of a drawn form: attributes set on a plain object."""

    def __init__(self, page):
        self.plate = QLineEdit(page)
        self.seen_at = MomentEdit(page)
        self.made_on = DayEdit(page)
        self.price_czk = CrownsEdit(page)
        self.colour = CodeListCombo(page)
        self.colour.set_choices(Colour)
        self.seats = QSpinBox(page)
        self.is_stolen = QCheckBox("odcizené", page)
        self.note = LongText(page)
        self.save_button = QPushButton("Uložit", page)
        layout = QVBoxLayout(page)
        for widget in vars(self).copy().values():
            layout.addWidget(widget)


@pytest.fixture
def ui(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    ui = CarUi(page)
    page.show()
    ui.page = page  # nothing else would keep it alive
    return ui


@pytest.fixture
def form(ui):
    return RecordForm(ui, Car, lambda: NOW)


FULL = Car(
    plate="4M1\u00a02345",
    seen_at=datetime(2026, 11, 22, 7, 5, 33, 123456, tzinfo=UTC),
    made_on=date(2019, 3, 15),
    price_czk=123900,
    colour=Colour.BLACK,
    seats=5,
    is_stolen=True,
    note="Řidič řekl:\n„podle § 55\u00a0nic“ <b>O'Brien & synové</b>",
)


def test_only_fields_with_an_input_of_their_name_are_bound(form):
    assert form.fields == (
        "plate",
        "seen_at",
        "made_on",
        "price_czk",
        "colour",
        "seats",
        "is_stolen",
        "note",
    )


@pytest.mark.parametrize("car", [FULL, Car()], ids=["full", "empty"])
def test_a_shown_record_reads_back_exactly_and_is_not_dirty(form, car):
    form.show(FULL)
    form.show(car)
    assert form.read(car) == car
    assert not form.is_dirty()


def test_what_is_typed_comes_into_the_record(form, ui):
    form.show(Car())
    type_text(ui.plate, "5M7 řž")
    type_text(ui.seen_at, "2111 0805")
    type_text(ui.made_on, "15.3.19")
    type_text(ui.price_czk, "12 390")
    type_text(ui.colour, "z")
    type_text(ui.note, "Příliš\nžluťoučký")
    press(ui.seats, Qt.Key.Key_Up)
    press(ui.is_stolen, Qt.Key.Key_Space)
    assert form.read(Car()) == Car(
        plate="5M7 řž",
        seen_at=datetime(2026, 11, 21, 7, 5, tzinfo=UTC),
        made_on=date(2019, 3, 15),
        price_czk=12390,
        colour=Colour.GREEN,
        seats=1,
        is_stolen=True,
        note="Příliš\nžluťoučký",
    )
    assert form.is_dirty()


def test_fields_without_an_input_are_kept(form):
    form.show(Car(id="7"))
    assert form.read(Car(id="7")).id == "7"


def test_unreadable_text_stays_keeps_the_record_and_is_reported(form, ui):
    form.show(FULL)
    ui.made_on.selectAll()
    type_text(ui.made_on, "31.2.1985")
    assert form.read(FULL) == FULL
    assert form.is_dirty()
    (problem,) = form.unreadable()
    assert (problem.field, problem.level) == ("made_on", Level.ERROR)
    assert problem.text == "Den 31.\u00a02.\u00a01985 v\u00a0kalendáři není."
    assert ui.made_on.text() == "31.2.1985"


def test_showing_again_replaces_unreadable_text(form, ui):
    form.show(FULL)
    type_text(ui.price_czk, "mnoho")
    form.show(FULL)
    assert not form.unreadable()
    assert form.marked == set()


def test_every_edit_is_told_and_showing_is_not(form, ui):
    told = []
    form.changed.connect(lambda: told.append("changed"))
    form.show(FULL)
    assert told == []
    for widget, key in [
        (ui.plate, Qt.Key.Key_X),
        (ui.seen_at, Qt.Key.Key_F9),
        (ui.made_on, Qt.Key.Key_F9),
        (ui.price_czk, Qt.Key.Key_1),
        (ui.colour, Qt.Key.Key_Down),
        (ui.seats, Qt.Key.Key_Up),
        (ui.is_stolen, Qt.Key.Key_Space),
        (ui.note, Qt.Key.Key_X),
    ]:
        told.clear()
        press(widget, key)
        assert told, widget.__class__.__name__


def test_undoing_an_edit_makes_the_form_clean_again(form, ui):
    form.show(FULL)
    type_text(ui.plate, "x")
    assert form.is_dirty()
    press(ui.plate, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not form.is_dirty()


def test_showing_the_saved_record_leaves_the_cursor_where_it_was(form, ui):
    form.show(FULL)
    ui.plate.setCursorPosition(2)
    type_text(ui.plate, "x")
    form.show(form.read(FULL))
    assert ui.plate.cursorPosition() == 3
    assert not form.is_dirty()


def test_problems_mark_their_fields_with_the_weightiest_and_plain_words(form, ui):
    form.show(FULL)
    warning = Problem(field="plate", text="Zkontrolujte.", fix="Opište.", level=Level.WARNING)
    error = Problem(field="plate", text="Chybí <b>značka</b>.", fix="Doplňte.")
    elsewhere = Problem(field="owner", text="Chybí.", fix="Doplňte.")
    form.show_problems([warning, error, elsewhere])
    assert form.marked == {"plate"}
    assert ui.plate.property("problem") == "error"
    assert ui.plate.toolTip() == "<qt>Chyba: Chybí &lt;b&gt;značka&lt;/b&gt;. Doplňte.</qt>"
    assert "Chybí <b>značka</b>." in ui.plate.accessibleDescription()
    form.show_problems([warning])
    assert ui.plate.property("problem") == "warning"
    form.show_problems([])
    assert (ui.plate.property("problem"), ui.plate.toolTip()) == ("", "")


def test_a_problem_takes_the_focus_to_its_field(form, ui):
    form.show(FULL)
    assert form.focus("price_czk")
    assert form.focused_field() == "price_czk"
    assert ui.price_czk.selectedText() == ui.price_czk.text()
    assert not form.focus("owner")


def test_a_locked_form_ignores_every_key(form, ui):
    form.show(FULL)
    form.set_read_only(True)
    for widget in (ui.plate, ui.seen_at, ui.made_on, ui.price_czk, ui.colour, ui.note):
        type_text(widget, "z1")
        press(widget, Qt.Key.Key_F9)
    press(ui.seats, Qt.Key.Key_Up)
    press(ui.is_stolen, Qt.Key.Key_Space)
    assert form.read(FULL) == FULL
    form.set_read_only(False)
    type_text(ui.colour, "z")
    assert form.read(FULL) == replace(FULL, colour=Colour.GREEN)


def test_enter_moves_through_the_inputs_and_then_to_the_button(form, ui):
    form.show(FULL)
    form.focus("plate")
    visited = []
    for _ in range(7):
        press(ui.plate.window().focusWidget(), Qt.Key.Key_Return)
        visited.append(form.focused_field())
    assert visited == ["seen_at", "made_on", "price_czk", "colour", "seats", "is_stolen", "note"]
    press(ui.note, Qt.Key.Key_Return)
    assert form.focused_field() == "note"
    ui.note.hide()
    form.focus("is_stolen")
    press(ui.is_stolen, Qt.Key.Key_Enter)
    assert ui.save_button.hasFocus()


def test_enter_skips_locked_and_hidden_inputs(form, ui):
    ui.seen_at.setReadOnly(True)
    ui.made_on.setEnabled(False)
    ui.price_czk.hide()
    form.focus("plate")
    press(ui.plate, Qt.Key.Key_Return)
    assert form.focused_field() == "colour"


def test_ctrl_enter_is_left_to_the_page(form, ui, qtbot):
    seen = []
    page = ui.plate.window()
    page.keyPressEvent = lambda event: seen.append(event.key())
    form.focus("plate")
    press(ui.plate, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert form.focused_field() == "plate"


class StoryUi:
    """A line and a long text; the record's last text is a shorter one than either."""

    def __init__(self, page):
        self.act_place = QLineEdit(page)
        self.statement = LongText(page)


def test_each_input_takes_as_much_as_its_own_field(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    ui = StoryUi(page)
    form = RecordForm(ui, Document, lambda: NOW)
    ui.act_place.setText("x" * LINE)
    ui.statement.setPlainText("x" * TEXT)
    assert form.unreadable() == []
    ui.act_place.setText("x" * (LINE + 1))
    ui.statement.setPlainText("x" * (TEXT + 1))
    assert [problem.field for problem in form.unreadable()] == ["act_place", "statement"]

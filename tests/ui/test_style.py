"""The stylesheet: complete, in one place, and no line of it moves a neighbour."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QFontMetricsF, QImage
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.assets import asset_path
from kkc_desktop.ui import tokens
from kkc_desktop.ui.style import (
    Scheme,
    apply_style,
    current_scheme,
    set_kind,
    set_problem,
    set_read_only,
    text_font,
    token,
)
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

SOURCE = asset_path("style", "desk.qss").read_text(encoding="utf-8")
BUTTON_KINDS = ("primary", "secondary", "quiet", "danger", "emergency", "emergency-outline")


@pytest.fixture(params=[Scheme.LIGHT, Scheme.DARK], ids=["light", "dark"])
def scheme(request, qapp):
    apply_style(qapp, request.param)
    return request.param


def test_no_colour_is_written_in_the_stylesheet():
    assert not re.search(r"#[0-9A-Fa-f]{3,8}\b|rgba?\(", SOURCE)


def test_no_colour_is_written_in_the_code_outside_the_tokens():
    ui = asset_path().parent / "src" / "kkc_desktop" / "ui"
    guilty = [
        path.name
        for path in ui.rglob("*.py")
        if path.name != "tokens.py" and "generated" not in path.parts
        if re.search(r"[\"']#[0-9A-Fa-f]{6}[\"']", path.read_text(encoding="utf-8"))
    ]
    assert guilty == []


def test_type_sizes_are_in_points_and_none_is_below_nine():
    sizes = re.findall(r"font-size:\s*([\d.]+)(\w+)", SOURCE)
    assert {unit for _, unit in sizes} == {"pt"}
    assert min(float(size) for size, _ in sizes) >= 9


def test_every_token_of_the_stylesheet_exists():
    assert set(re.findall(r"@(\w+)@", SOURCE)) <= set(tokens.TOKENS) | {"tick", "chevron"}


def test_every_kind_that_the_code_and_the_forms_name_is_drawn():
    checkout = asset_path().parent
    named = {
        kind
        for path in (checkout / "src" / "kkc_desktop" / "ui").rglob("*.py")
        for found in re.findall(
            r'_kind\([\w.]+, "([\w-]+)"|PlainLabel\([^()]*?, "([\w-]+)"|"kind", u?"([\w-]+)"',
            path.read_text(encoding="utf-8"),
        )
        for kind in found
        if kind
    }
    drawn = set(re.findall(r'kind="([\w-]+)"', SOURCE))
    assert "card" in named
    assert named - drawn == set()


def test_pictures_of_the_stylesheet_wear_the_token_colours():
    for look, names in (
        ("light", tokens.colour_names(Scheme.LIGHT)),
        ("dark", tokens.colour_names(Scheme.DARK)),
    ):
        picture = asset_path("style", f"chevron-{look}.svg").read_text(encoding="utf-8")
        assert names["muted"] in picture


def test_scheme_in_force_is_known_and_gives_its_own_colours(scheme):
    assert current_scheme() is scheme
    assert token("window").name().upper() == tokens.colour_names(scheme)["window"]


def test_words_are_set_in_the_shipped_font_with_its_medium_weight(qtbot, scheme):
    label = PlainLabel("Příjmení", "field-label")
    qtbot.addWidget(label)
    label.ensurePolished()
    info = QFontInfo(label.font())
    assert (info.family(), info.styleName(), label.font().pointSizeF()) == (
        "Source Sans 3",
        "Medium",
        9.5,
    )


def test_figures_are_tabular_in_the_stylesheet_and_in_drawn_text(qtbot, scheme):
    clock = PlainLabel("", "clock")
    qtbot.addWidget(clock)
    clock.ensurePolished()
    for font in (clock.font(), text_font(9.5)):
        widths = {QFontMetricsF(font).horizontalAdvance(digit) for digit in "0123456789"}
        assert len(widths) == 1


@pytest.mark.parametrize("kind", BUTTON_KINDS)
def test_focus_shows_on_a_button_and_moves_nothing(qtbot, scheme, kind):
    button = QPushButton("Uložit")
    set_kind(button, kind)
    assert_focus_shows_and_moves_nothing(qtbot, button)


@pytest.mark.parametrize("make", [QLineEdit, QComboBox, QPlainTextEdit])
def test_focus_shows_on_an_input_and_moves_nothing(qtbot, scheme, make):
    assert_focus_shows_and_moves_nothing(qtbot, make())


@pytest.mark.parametrize("problem", ["error", "warning"])
def test_a_problem_shows_on_a_field_and_moves_nothing(qtbot, scheme, problem):
    field, below = QLineEdit("31. 2. 1985"), QLineEdit()
    window = shown(qtbot, below, field)
    before, place = picture(field), field.geometry()
    set_problem(field, problem)
    window.layout().activate()
    assert picture(field) != before
    assert field.geometry() == place
    set_problem(field, "")
    assert picture(field) == before


def test_plain_controls_are_32_pixels_high(qtbot, scheme):
    controls = [QLineEdit(), QComboBox(), QPushButton("Uložit")]
    window = shown(qtbot, *controls)
    assert window.isVisible()
    assert {control.sizeHint().height() for control in controls} == {32}


@pytest.mark.parametrize("make", [QLineEdit, QPlainTextEdit, QSpinBox])
def test_read_only_field_looks_different_from_a_field_to_fill_in(qtbot, scheme, make):
    field = make()
    window = shown(qtbot, QLineEdit(), field)
    before, place = picture(field), field.geometry()
    set_read_only(field, read_only=True)
    window.layout().activate()
    assert field.isReadOnly()
    assert picture(field) != before
    assert field.geometry() == place


def test_icons_and_buttons_change_colour_with_the_scheme(qtbot, qapp):
    apply_style(qapp, Scheme.LIGHT)
    mark, button = IconLabel("lock"), QPushButton("Zamknout")
    window = shown(qtbot, button, mark)
    before = picture(mark), picture(button)
    apply_style(qapp, Scheme.DARK)
    QApplication.processEvents()
    assert window.isVisible()
    assert picture(mark) != before[0]
    assert picture(button) != before[1]


def test_exercise_colours_the_duty_line(qtbot, qapp):
    apply_style(qapp, Scheme.LIGHT, exercise=True)
    assert tokens.colour_names(Scheme.LIGHT)["exercise"] in qapp.styleSheet()
    assert tokens.colour_names(Scheme.LIGHT)["duty"] not in qapp.styleSheet()


def test_a_label_prints_markup_as_it_was_typed(qtbot, scheme):
    label = PlainLabel("<b>O'Brien & synové</b>")
    plain = PlainLabel("O'Brien & synové")
    qtbot.addWidget(label)
    qtbot.addWidget(plain)
    assert label.sizeHint().width() > plain.sizeHint().width()


def assert_focus_shows_and_moves_nothing(qtbot, widget):
    other = QLineEdit()
    window = shown(qtbot, other, widget)
    before, place = picture(widget), widget.geometry()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    window.layout().activate()
    assert widget.hasFocus()
    assert picture(widget) != before
    assert widget.geometry() == place


def shown(qtbot, *widgets):
    window = QWidget()
    column = QVBoxLayout(window)
    for widget in widgets:
        column.addWidget(widget)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    widgets[0].setFocus()
    QApplication.processEvents()
    return window


def picture(widget) -> QImage:
    return widget.grab().toImage()

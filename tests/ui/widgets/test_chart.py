"""A chart on the screen: arrows, Enter, what is read aloud; the same drawing as on paper."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QHelpEvent, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from tests.keys import press
from tests.overviews import an_overview

from kkc_desktop.domain.bar_chart import bar_chart
from kkc_desktop.domain.drawing import Drawing, Spot
from kkc_desktop.domain.heat_map import heat_map
from kkc_desktop.domain.overview_charts import REASONS, bars, hours
from kkc_desktop.printing.chart import Chart
from kkc_desktop.ui.style import Scheme, apply_style, token
from kkc_desktop.ui.widgets.chart import ChartView

Key = Qt.Key
OVERVIEW = an_overview()
REASON_BARS = bars(OVERVIEW, REASONS)


def reasons(width, height):
    return bar_chart(REASON_BARS, width, height)


def hour_cells(width, height):
    return heat_map(hours(OVERVIEW), width, height)


@pytest.fixture(scope="module", autouse=True)
def dressed(qapp):
    apply_style(qapp, Scheme.LIGHT)


@pytest.fixture
def chart(qtbot):
    view = ChartView("Kontakty podle důvodu", QSize(300, 150))
    qtbot.addWidget(view)
    view.resize(428, 212)
    view.show_chart(reasons)
    view.show()
    view.activateWindow()
    view.setFocus()
    return view


def test_screen_and_paper_are_given_the_same_drawing(chart):
    paper = Chart(reasons(chart.drawing.width, chart.drawing.height), "důvody")
    assert paper.drawing == chart.drawing
    assert paper.width == chart.drawing.width * 0.75


def test_arrows_go_from_bar_to_bar_and_enter_opens_one(chart, qtbot):
    assert chart.accessibleName().startswith("Kontakty podle důvodu: ztráta nebo odcizení")
    assert "dopravní nehoda: 2" in chart.accessibleName()
    press(chart, Key.Key_Down)
    press(chart, Key.Key_Down)
    assert chart.accessibleName() == (
        "Kontakty podle důvodu: oznámení trestného činu: 64, dříve 58"
    )
    with qtbot.waitSignal(chart.opened) as opened:
        press(chart, Key.Key_Return)
    assert opened.args == ["reasons.r2.count"]
    press(chart, Key.Key_End)
    press(chart, Key.Key_Down)
    assert chart.spot.code == "reasons.r8.count"
    press(chart, Key.Key_Home)
    assert chart.spot.code == "reasons.r0.count"


def test_arrows_cross_the_heat_map_by_days_and_hours(chart):
    chart.show_chart(hour_cells)
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Down, Key.Key_Left):
        press(chart, key)
    assert chart.spot.code == "hours.1.1"
    press(chart, Key.Key_Left)
    press(chart, Key.Key_Left)
    assert chart.spot.code == "hours.1.0"


def test_the_tip_shows_markup_as_it_was_typed(chart):
    name = "<b>Podvody</b> & spol."
    spot = Spot(code="x", name=name, x=0, y=0, width=200, height=100)
    chart.show_chart(lambda w, h: Drawing(width=w, height=h, shapes=(), spots=(spot,)))
    at = QPoint(50, 50)
    QApplication.sendEvent(chart, QHelpEvent(QEvent.Type.ToolTip, at, chart.mapToGlobal(at)))
    shown = QTextDocument()
    shown.setHtml(QToolTip.text())
    assert shown.toPlainText() == name


def test_a_click_opens_what_it_hits_and_nothing_beside_it(chart, qtbot):
    spot = chart.drawing.spots[3]
    with qtbot.waitSignal(chart.opened) as opened:
        QTest.mouseClick(
            chart, Qt.MouseButton.LeftButton, pos=QPoint(200, int(spot.y + spot.height / 2) + 3)
        )
    assert opened.args == [spot.code]
    with qtbot.assertNotEmitted(chart.opened, wait=0):
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(200, 211))


def test_a_chart_without_figures_passes_every_key_on(chart, qtbot):
    chart.show_chart(lambda w, h: bar_chart((), w, h))
    with qtbot.assertNotEmitted(chart.opened, wait=0):
        press(chart, Key.Key_Return)
        press(chart, Key.Key_Down)
    assert chart.spot is None
    assert chart.accessibleName() == "Kontakty podle důvodu"


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_the_bar_wears_the_colour_of_the_scheme(chart, qapp, scheme):
    apply_style(qapp, scheme)
    spot = chart.drawing.spots[0]
    picture = chart.grab().toImage()
    ratio = picture.devicePixelRatio()
    at = picture.pixelColor(int(chart.width() * 0.7 * ratio), int((spot.height / 2 + 3) * ratio))
    assert at == token("accenttext")
    apply_style(qapp, Scheme.LIGHT)

"""Every icon that the code names is there, can be drawn and takes its colour."""

import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon

from kkc_desktop.assets import asset_path
from kkc_desktop.ui.icons import icon, pixmap
from kkc_desktop.ui.style import Scheme, apply_style, token

SHIPPED = sorted(path.stem for path in asset_path("icons").glob("*.svg"))
UI = asset_path().parent / "src" / "kkc_desktop" / "ui"
NAMED = re.compile(
    r"\b(?:icon|pixmap|IconLabel|ActionTile|SectionCard|set_empty|show_icon)\(\s*\"([\w-]+)\""
    r"|\b(?:icon|time_icon|act_icon|verb_icon)=\"([\w-]+)\""
)


@pytest.fixture(autouse=True, scope="module")
def _light(qapp):
    apply_style(qapp, Scheme.LIGHT)


@pytest.fixture
def darkened(qapp):
    """Call it to go over to the dark scheme for the rest of the test."""
    yield lambda: apply_style(qapp, Scheme.DARK)
    apply_style(qapp, Scheme.LIGHT)


def test_every_icon_named_in_the_code_is_shipped():
    named = {
        first or second
        for path in UI.rglob("*.py")
        for first, second in NAMED.findall(path.read_text(encoding="utf-8"))
    }
    assert named, "the pattern no longer finds any icon"
    assert named - set(SHIPPED) == set()


@pytest.mark.parametrize("name", SHIPPED)
def test_shipped_icon_draws_something_in_the_asked_colour(name):
    assert "currentColor" in asset_path("icons", f"{name}.svg").read_text(encoding="utf-8")
    assert inks(pixmap(name, "error", 48)) == {token("error").name()}


def test_disabled_icon_is_grey_and_checked_one_is_blue():
    drawn = icon("desk")
    size = QSize(18, 18)
    assert inks(drawn.pixmap(size, QIcon.Mode.Disabled)) == {token("disabled").name()}
    checked = drawn.pixmap(size, QIcon.Mode.Normal, QIcon.State.On)
    assert inks(checked) == {token("accenttext").name()}


def test_icon_asked_for_earlier_follows_a_change_of_the_scheme(darkened):
    drawn = icon("lock")
    light = token("muted").name()
    darkened()
    assert inks(drawn.pixmap(18, 18)) == {token("muted").name()} != {light}


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_icon_is_sharp_on_a_dense_screen(ratio):
    sharp = icon("print").pixmap(QSize(18, 18), ratio)
    assert sharp.size() == QSize(round(18 * ratio), round(18 * ratio))
    assert sharp.devicePixelRatio() == ratio
    direct = pixmap("print", "muted", 18, ratio)
    assert sharp.toImage() == direct.toImage()


def inks(drawn) -> set[str]:
    """The colours of the fully covered points."""
    image = drawn.toImage()
    points = (
        QColor(image.pixelColor(x, y)) for x in range(image.width()) for y in range(image.height())
    )
    return {point.name() for point in points if point.alpha() == 255}

"""The drawn half of the overview before anything was counted."""

from kkc_desktop.ui.overview_body import OverviewBody


def test_before_it_is_counted_every_tile_and_chart_has_its_name(qtbot):
    body = OverviewBody()
    qtbot.addWidget(body)
    charts = [body.reasons, body.hours, body.waits, body.prevention]
    names = [each.accessibleName() for each in (*body.tiles.tiles, *charts)]
    assert names[:2] == ["Kontakty", "Převzetí policistou"]
    assert all(names)

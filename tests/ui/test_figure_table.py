"""A table of figures on its own: where the caret is when other figures come."""

from dataclasses import replace

from tests.overviews import an_overview

from kkc_desktop.ui.figure_table import FigureTableView


def test_a_table_that_has_become_shorter_keeps_the_caret_in_it(qtbot):
    view, table = FigureTableView(), an_overview().tables[0]
    qtbot.addWidget(view)
    view.show_table(table)
    view.setCurrentIndex(view.figures.index(len(table.rows) - 1, 1))
    assert view.currentIndex().row() > 0
    view.show_table(replace(table, row_titles=table.row_titles[:1], rows=table.rows[:1]))
    assert view.figures.figure_at(view.currentIndex()) is not None

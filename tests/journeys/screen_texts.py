"""Everything that stands in a window, read without looking: words, tips, names, menus, tables."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)
_MOST_ROWS = 60


def texts_of(window: QWidget) -> Iterator[tuple[str, str]]:
    """Each text of the visible part with the kind of thing that says it."""
    yield "window", window.windowTitle()
    for widget in (window, *window.findChildren(QWidget)):
        if isinstance(widget, QMenu):
            yield from (("menu", action.text()) for action in widget.actions())
        if not widget.isVisible():
            continue
        yield "tip", widget.toolTip()
        yield "name", widget.accessibleName()
        yield "description", widget.accessibleDescription()
        yield from ((type(widget).__name__, text) for text in _words_of(widget))


def _words_of(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(number) for number in range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _cells_of(widget.model())


def _cells_of(model: QAbstractItemModel) -> Iterator[str]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(), _MOST_ROWS)):
            for role in _ROLES:
                said = model.index(row, column).data(role)
                yield said if isinstance(said, str) else ""

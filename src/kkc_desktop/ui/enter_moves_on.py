"""Enter in a field goes on to the next one; Ctrl+Enter stays free to finish the page."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QTextEdit,
    QWidget,
)

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEEPS_ENTER = (QPlainTextEdit, QTextEdit)
ASIDE = "aside"
"""The property of an input that Enter passes by; Tab and the mouse still reach it."""

CHOOSING = "choosing"
"""The property of an input in whose open offers one is chosen: Enter takes that one."""

_INPUTS = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox)


class EnterMovesOn(QObject):
    """Watches the inputs handed to it; boxes of several lines keep Enter for a new line."""

    def watch(self, widget: QWidget) -> None:
        """Lets Enter in this input, or in any button of this group, move on."""
        if isinstance(widget, _KEEPS_ENTER):
            return
        widget.installEventFilter(self)
        for button in widget.findChildren(QAbstractButton):
            button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes a plain Enter and moves the focus."""
        if isinstance(watched, QWidget) and is_plain_enter(event) and not _is_choosing(watched):
            move_on(watched)
            return True
        return super().eventFilter(watched, event)


def move_on(widget: QWidget) -> None:
    """Puts the focus into the next input of the page, or after the last one where Tab would go."""
    page = _page_of(widget)
    group = widget.parentWidget() if isinstance(widget, QAbstractButton) else widget
    stops = [stop for stop in _rest_of(page, widget) if _is_tab_stop(stop)]
    inputs = (stop for stop in stops if _can_be_filled(stop) and not _is_inside(group, stop))
    chosen = next(inputs, next(iter(stops), None))
    if chosen:
        chosen.setFocus(Qt.FocusReason.TabFocusReason)
        bring_into_view(chosen)


def bring_into_view(widget: QWidget) -> None:
    """Scrolls every area around the input so far that the input can be seen."""
    around = widget.parentWidget()
    while around:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()


def _rest_of(page: QWidget, widget: QWidget) -> Iterator[QWidget]:
    """What follows on the page in tab order."""
    following = widget.nextInFocusChain()
    while following and following is not page and page.isAncestorOf(following):
        if following is widget:
            return
        yield following
        following = following.nextInFocusChain()


def _page_of(widget: QWidget) -> QWidget:
    """The page of a stack the widget stands on, or its window."""
    parent = widget.parentWidget()
    while parent and not widget.isWindow() and not isinstance(parent, QStackedWidget):
        widget, parent = parent, parent.parentWidget()
    return widget


def _is_inside(group: QWidget | None, widget: QWidget) -> bool:
    return group is not None and not isinstance(widget, QLineEdit) and group.isAncestorOf(widget)


def _is_tab_stop(widget: QWidget) -> bool:
    can_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return can_tab and widget.isEnabled() and widget.isVisible() and widget.focusProxy() is None


def _can_be_filled(widget: QWidget) -> bool:
    """Whether the widget is an input that is not locked; a chip counts, a command does not."""
    if isinstance(widget, QAbstractButton):
        return widget.isCheckable()
    if widget.property(ASIDE):
        return False
    return isinstance(widget, _INPUTS) and not widget.property("readOnly")


def is_plain_enter(event: QEvent) -> bool:
    """Whether Enter was pressed alone; Ctrl+Enter belongs to the page."""
    if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
        return False
    plain = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    return event.key() in _ENTER and event.modifiers() in plain


def _is_choosing(widget: QWidget) -> bool:
    """Whether Enter belongs to a list of suggestions that is open below the field."""
    if widget.property(CHOOSING):
        return True
    completer = widget.completer() if isinstance(widget, QLineEdit) else None
    suggestions = completer.popup() if completer else None
    return suggestions is not None and suggestions.isVisible()

"""How each kind of input gives and takes its value; `form.py` binds whole records with it.

A page hands its clock to the form, its code lists to the combo boxes, and nothing else is set up.
"""

from functools import singledispatch

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from kkc_desktop.domain.typed_text import Unreadable, clean_text
from kkc_desktop.ui import style
from kkc_desktop.ui.line_limit import limit_line, too_long
from kkc_desktop.ui.widgets.chip_field import ChipField
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.listing_view import ListingView
from kkc_desktop.ui.widgets.long_text import LongText
from kkc_desktop.ui.widgets.typed_edit import TypedEdit


@singledispatch
def read(widget: QWidget) -> object:
    """The input's value; raises Unreadable if what was typed means nothing."""
    raise TypeError(f"{type(widget).__name__} is no input of a form")


@singledispatch
def write(widget: QWidget, value: object) -> None:
    """Shows the value in the input."""
    raise TypeError(f"{type(widget).__name__} is no input of a form")


@singledispatch
def set_read_only(widget: QWidget, is_read_only: bool) -> None:
    """Lets the person only look and copy, or edit again."""
    widget.setEnabled(not is_read_only)


@singledispatch
def edited(widget: QWidget) -> SignalInstance:
    """The signal the input gives at every change."""
    raise TypeError(f"{type(widget).__name__} is no input of a form")


def is_input(widget: QWidget) -> bool:
    """Whether the widget holds a value of a form."""
    return read.dispatch(type(widget)) is not read.dispatch(QWidget)


def trouble(widget: QWidget) -> Unreadable | None:
    """Why the input's text cannot be used; None if it can."""
    if isinstance(widget, TypedEdit | LongText):
        return widget.problem()
    return too_long(widget) if isinstance(widget, QLineEdit) else None


def set_limit(widget: QWidget, limit: int) -> None:
    """Lets an input of letters tell when they are more than can be saved."""
    if isinstance(widget, LongText):
        widget.set_limit(limit)
    elif isinstance(widget, QLineEdit):
        limit_line(widget, limit)


@read.register
def _(widget: QLineEdit) -> str:
    return clean_text(widget.text())


@write.register
def _(widget: QLineEdit, value: str) -> None:
    if widget.text() != value:
        # A text is never cut by being shown; Qt counts some characters twice.
        widget.setMaxLength(max(widget.maxLength(), 2 * len(value)))
        widget.setText(value)
        if not widget.hasFocus():
            # A text longer than its line is read from its beginning.
            widget.setCursorPosition(0)


@set_read_only.register
def _(widget: QLineEdit, is_read_only: bool) -> None:
    widget.setReadOnly(is_read_only)


@edited.register
def _(widget: QLineEdit) -> SignalInstance:
    return widget.textChanged


@read.register(TypedEdit)
def _(widget: TypedEdit[object]) -> object:
    return widget.value()


@write.register(TypedEdit)
def _(widget: TypedEdit[object], value: object) -> None:
    widget.set_value(value)


@read.register
def _(widget: QPlainTextEdit) -> str:
    return clean_text(widget.document().toRawText())


@write.register
def _(widget: QPlainTextEdit, value: str) -> None:
    if clean_text(widget.document().toRawText()) != value:
        widget.setPlainText(value)


@set_read_only.register
def _(widget: QPlainTextEdit, is_read_only: bool) -> None:
    widget.setReadOnly(is_read_only)


@edited.register
def _(widget: QPlainTextEdit) -> SignalInstance:
    return widget.textChanged


@read.register
def _(widget: QSpinBox) -> int | None:
    is_empty = bool(widget.specialValueText()) and widget.value() == widget.minimum()
    return None if is_empty else widget.value()


@write.register
def _(widget: QSpinBox, value: int | None) -> None:
    widget.setValue(widget.minimum() if value is None else value)


@set_read_only.register
def _(widget: QSpinBox, is_read_only: bool) -> None:
    style.set_read_only(widget, read_only=is_read_only)


@edited.register
def _(widget: QSpinBox) -> SignalInstance:
    return widget.valueChanged


@read.register
def _(widget: QCheckBox) -> bool:
    return widget.isChecked()


@write.register
def _(widget: QCheckBox, value: bool) -> None:
    widget.setChecked(value)


@edited.register
def _(widget: QCheckBox) -> SignalInstance:
    return widget.toggled


@read.register
def _(widget: CodeListCombo) -> object:
    return widget.value()


@write.register
def _(widget: CodeListCombo, value: object) -> None:
    widget.set_value(value)


@set_read_only.register
def _(widget: CodeListCombo, is_read_only: bool) -> None:
    widget.set_read_only(is_read_only)


@edited.register
def _(widget: CodeListCombo) -> SignalInstance:
    return widget.currentIndexChanged


@read.register
def _(widget: ChipField) -> object:
    return widget.value()


@write.register
def _(widget: ChipField, value: object) -> None:
    widget.set_value(value)


@set_read_only.register
def _(widget: ChipField, is_read_only: bool) -> None:
    widget.set_read_only(is_read_only)


@edited.register
def _(widget: ChipField) -> SignalInstance:
    return widget.edited


@read.register
def _(widget: ListingView) -> str:
    return widget.value()


@write.register
def _(widget: ListingView, value: str) -> None:
    widget.set_value(value)


@set_read_only.register
def _(widget: ListingView, is_read_only: bool) -> None:
    """It is only read anyway."""


@edited.register
def _(widget: ListingView) -> SignalInstance:
    return widget.edited

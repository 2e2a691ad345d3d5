"""Typed texts that mean nothing yet: a record cannot hold them, a draft must not lose them."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeVar

from kkc_desktop.ui.form import RecordForm
from kkc_desktop.ui.widgets.typed_edit import TypedEdit

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Record = TypeVar("Record", bound="DataclassInstance")


def texts_without_meaning(form: RecordForm[Record]) -> dict[str, str]:
    """What stands in the inputs that cannot be read, by field."""
    texts = {}
    for field in form.fields:
        widget = form.input_of(field)
        if isinstance(widget, TypedEdit) and not widget.is_readable():
            texts[field] = widget.text()
    return texts


def type_again(form: RecordForm[Record], texts: Mapping[str, str]) -> None:
    """Puts such texts back letter by letter, marked as before."""
    for field, text in texts.items():
        widget = form.input_of(field) if field in form.fields else None
        if isinstance(widget, TypedEdit):
            widget.setText(text)
            widget.tidy()

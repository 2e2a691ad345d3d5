"""One drawn block of a document: its inputs bound to the dossier, whatever kind of block it is."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, replace
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.code_lists import CodeList
from kkc_desktop.domain.document import Document, Thing
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.template import BlockUse, Template
from kkc_desktop.domain.translation import Translation
from kkc_desktop.ui.enter_moves_on import is_plain_enter
from kkc_desktop.ui.form import RecordForm
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.typed_rest import texts_without_meaning, type_again
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.moment_edit import MomentEdit

_ONE_LINE = (QLineEdit, QComboBox, QAbstractSpinBox)
CODE_LISTS: dict[str, type[CodeList]] = {
    field.name: field.type
    for field in fields(Document)
    if isinstance(field.type, type) and issubclass(field.type, CodeList)
}
_NUMBER_INDENT = 8


class BlockPanel(QScrollArea):
    """The inputs of one block, scrolling when there is little room.

    `left` says that Enter was pressed in the last input: the person goes on to the next part.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, ui: object, body: QWidget, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.form: RecordForm[Document] = RecordForm(ui, Document, now)
        self._body = body
        self.setWidget(_scrolled(body))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form.changed.connect(self.changed)
        for name in self.form.fields:
            self._prepare(name, self.form.input_of(name))

    def show_use(self, use: BlockUse, _template: Template) -> None:
        """Takes over what this kind of document calls the fields."""
        words = dict(use.labels)
        for name in self.form.fields:
            label = self._body.findChild(QLabel, f"{name}_label")
            if name in words and label:
                label.setText(words[name])

    def set_makers(
        self, new_person: Callable[[int], Person], new_thing: Callable[[int], Thing]
    ) -> None:
        """Takes what makes an empty person or thing, where the block lists some."""

    def set_translator(self, translation_of: Callable[[Document], Translation | None]) -> None:
        """Takes what finds the texts of the second language, where the block shows some."""

    def show_dossier(self, dossier: Dossier) -> None:
        """Shows the block's part of the dossier."""
        self.form.show(dossier.document)

    def read(self, dossier: Dossier) -> Dossier:
        """The dossier with what stands in the block."""
        return replace(dossier, document=self.form.read(dossier.document))

    def refresh(self, dossier: Dossier) -> None:
        """Shows what follows from other blocks; inputs stay as they are."""

    def unreadable(self) -> list[Problem]:
        """What was typed and cannot be used."""
        return self.form.unreadable()

    def texts_without_meaning(self) -> dict[str, str]:
        """Typed texts that no record can hold, for the draft."""
        return texts_without_meaning(self.form)

    def type_again(self, texts: Mapping[str, str]) -> None:
        """Puts back those of `texts_without_meaning` that are this block's."""
        type_again(self.form, texts)

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Marks the inputs concerned."""
        self.form.show_problems(problems)

    def focus_first(self) -> None:
        """Puts the cursor into the first input."""
        if self.form.fields:
            self.form.focus(self.form.fields[0])

    def focus_field(self, field: str) -> bool:
        """Puts the cursor into the field; False if it is not here."""
        return self.form.focus(field)

    def focused_field(self) -> str:
        """The field the cursor stands in, or an empty name."""
        return self.form.focused_field()

    def tab_stops(self) -> list[QWidget]:
        """What Tab goes through, in order."""
        return [self.form.input_of(name) for name in self.form.fields]

    def set_read_only(self, is_read_only: bool) -> None:
        """Lets the person only look, or write again."""
        self.form.set_read_only(is_read_only)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the last input that can be used leaves the block."""
        if is_plain_enter(event) and watched is self._last_usable():
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def _prepare(self, name: str, widget: QWidget) -> None:
        if isinstance(widget, CodeListCombo):
            widget.set_choices(CODE_LISTS[name])
        elif isinstance(widget, MomentEdit):
            widget.set_clock_only(True)
        elif isinstance(widget, QSpinBox):
            indent_number(widget)
        if isinstance(widget, _ONE_LINE):
            widget.installEventFilter(self)

    def _last_usable(self) -> QWidget | None:
        usable = (each for each in reversed(self.tab_stops()) if each.isEnabled())
        return next(usable, None)


def indent_number(box: QSpinBox) -> None:
    """Gives the number the padding that a spin box does not take from the stylesheet."""
    box.lineEdit().setTextMargins(_NUMBER_INDENT, 0, 0, 0)


def _scrolled(body: QWidget) -> QWidget:
    """The body with room for the focus ring and the scroll bar."""
    ground = QWidget()
    set_kind(ground, "scrolled")
    column = QVBoxLayout(ground)
    column.setContentsMargins(16, 0, 16, 4)
    column.addWidget(body, 1)
    column.addStretch()
    return ground

"""The drawn sheets of a description, one for each kind, each made when it is first wanted."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from kkc_desktop.domain.description import Description
from kkc_desktop.domain.event_lists import DescriptionKind
from kkc_desktop.ui.form import RecordForm
from kkc_desktop.ui.generated.ui_bomb_sheet import Ui_BombSheet
from kkc_desktop.ui.generated.ui_missing_sheet import Ui_MissingSheet
from kkc_desktop.ui.generated.ui_person_sheet import Ui_PersonSheet
from kkc_desktop.ui.generated.ui_vehicle_sheet import Ui_VehicleSheet
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind


class DrawnSheet(Protocol):
    """A compiled form of a sheet."""

    def setupUi(self, form: QWidget, /) -> None:
        """Puts the drawn widgets onto the sheet."""


_DRAWN: dict[DescriptionKind, type[DrawnSheet]] = {
    DescriptionKind.PERSON: Ui_PersonSheet,
    DescriptionKind.VEHICLE: Ui_VehicleSheet,
    DescriptionKind.MISSING: Ui_MissingSheet,
    DescriptionKind.BOMB_THREAT: Ui_BombSheet,
}


class DescriptionSheet(QWidget):
    """The inputs of one kind; `form` shows a description in them and reads it back."""

    def __init__(self, kind: DescriptionKind, now: Callable[[], datetime]) -> None:
        super().__init__()
        set_kind(self, "scrolled")
        drawn = _DRAWN[kind]()
        drawn.setupUi(self)
        self.form = RecordForm(drawn, Description, now)
        inputs = (self.form.input_of(name) for name in self.form.fields)
        self._prompts = {
            each: each.placeholderText()
            for each in inputs
            if isinstance(each, QLineEdit | QPlainTextEdit)
        }

    def set_read_only(self, *, is_read_only: bool) -> None:
        """Lets the person only look, and says where nothing was told; or lets them write."""
        self.form.set_read_only(is_read_only)
        for each, prompt in self._prompts.items():
            each.setPlaceholderText(tr("neuvedeno") if is_read_only else prompt)

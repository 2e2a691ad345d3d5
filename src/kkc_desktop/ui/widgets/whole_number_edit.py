"""A typed whole number with its unit: 148 becomes 148 cm; empty is not known."""

import re

from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.czech import HARD
from kkc_desktop.domain.typed_text import Unreadable, quoted
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.typed_edit import TypedEdit


class WholeNumberEdit(TypedEdit[int]):
    """A number from nought up, or nothing; the unit may be typed or left out."""

    def __init__(self, unit: str, parent: QWidget | None = None) -> None:
        self._unit = unit
        self._written = re.compile(rf"(\d{{1,8}})\s*(?:{re.escape(unit)})?")
        super().__init__(parent)
        self.setPlaceholderText(unit)

    def parse(self, typed: str) -> int:
        """The number the text means."""
        found = self._written.fullmatch(" ".join(typed.split()))
        if found is None:
            fix = tr("Zapište celé číslo v\u00a0{}, nebo nechte pole prázdné.").format(self._unit)
            raise Unreadable(f"Číslo {quoted(typed)} nelze přečíst.", fix)
        return int(found[1])

    def words(self, value: int) -> str:
        """The number with its unit."""
        return f"{value}{HARD}{self._unit}"

"""Two small parts of an incident on one tab, one under the other."""

from collections.abc import Mapping

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from kkc_desktop.domain.dossier import IncidentFile
from kkc_desktop.ui.incident_part import IncidentPart


class StackedParts(IncidentPart):
    """Shows the first part and below it the second; the tab bears the first one's count."""

    def __init__(self, first: IncidentPart, second: IncidentPart) -> None:
        super().__init__()
        self._parts = (first, second)
        first.counted.connect(self.counted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(first)
        column.addWidget(second, 1)
        first.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for part in self._parts:
            part.saved.connect(self.saved)
            part.changed.connect(self.changed)
            part.typed.connect(self.typed)
            part.wanted.connect(self.wanted)

    def show_incident(self, file: IncidentFile) -> None:
        """Shows both of this stored incident."""
        for part in self._parts:
            part.show_incident(file)

    def refresh(self) -> None:
        """Reads both again."""
        for part in self._parts:
            part.refresh()

    def focus_first(self) -> None:
        """The first part's first field."""
        self._parts[0].focus_first()

    def kept_words(self) -> dict[str, str]:
        """What stands in the inputs of both."""
        return {name: text for part in self._parts for name, text in part.kept_words().items()}

    def give_back(self, kept: Mapping[str, str]) -> None:
        """Puts kept words back into whichever part they are of."""
        for part in self._parts:
            part.give_back(kept)

    def keep_now(self) -> None:
        """Hands what is typed in both to the drafts."""
        for part in self._parts:
            part.keep_now()

    def save(self) -> bool:
        """Stores what is typed in the part that has something."""
        stored = [part.save() for part in self._parts]  # each of them, not up to the first
        return any(stored)

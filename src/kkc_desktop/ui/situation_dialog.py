"""The next notice of a calamity: what is otherwise now, begun from what was known last."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.incident import Notice
from kkc_desktop.domain.incident_lists import Hazard, IncidentType
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.text_limits import longest
from kkc_desktop.domain.typed_text import clean_text
from kkc_desktop.ui.entry_dialog import EntryDialog
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.chip_field import ChipField
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.count_edit import CountEdit

_WORDS = (
    "Upravte, co je teď jinak. Předchozí hlášení zůstane, v\u00a0METHANE a\u00a0na kartě"
    "\u00a0k\u00a0předání bude změna tučně."
)
_LINES = (
    ("description", "Co se &děje"),
    ("place", "&Místo"),
    ("place_detail", "Upř&esnění místa"),
    ("access", "&Příjezd"),
    ("hazards_note", "Nebezpečí &slovy"),
    ("affected_note", "P&ostižení slovy"),
    ("services_required", "Požadova&né složky"),
)
_COUNTS = (
    ("endangered_count", "Oh&roženo"),
    ("injured_count", "&Zraněno"),
    ("dead_count", "M&rtvých"),
)


class SituationDialog(EntryDialog):
    """`take` stores the notice; `notice` is the next one, still as the one before it."""

    def __init__(
        self, notice: Notice, take: Callable[[Notice], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(
            "change",
            tr("Změna situace – hlášení č.\u00a0{}").format(notice.number),
            tr(_WORDS),
            tr("Uložit hlášení"),
            width=620,
            parent=parent,
        )
        self._notice = notice
        self._take = take
        self.incident_type = CodeListCombo()
        self.incident_type.set_choices(IncidentType)
        self.incident_type.set_value(notice.incident_type)
        self.lines = {name: QLineEdit(getattr(notice, name)) for name, _ in _LINES}
        self.counts = {name: CountEdit() for name, _ in _COUNTS}
        for name, field in self.counts.items():
            field.set_value(getattr(notice, name) or None)
        self.hazards = ChipField()
        self.hazards.set_choices(Hazard, 3, is_exclusive=False, has_caps=False)
        self.hazards.set_value(notice.hazards)
        self.hazards.setAccessibleName(tr("Nebezpečí"))
        labels = dict(_LINES)
        for name in ("description", "place", "place_detail"):
            self._add_line(name, tr(labels[name]))
        self.add("incident_type", tr("Dr&uh"), self.incident_type)
        self.add("hazards", tr("Ne&bezpečí"), self.hazards)
        for name in ("hazards_note", "access"):
            self._add_line(name, tr(labels[name]))
        for name, label in _COUNTS:
            self.add(name, tr(label), self.counts[name])
        for name in ("affected_note", "services_required"):
            self._add_line(name, tr(labels[name]))
        self.lines["description"].setFocus()
        self.lines["description"].selectAll()

    def typed(self) -> Notice:
        """The notice as it stands in the inputs."""
        kind, hazards = self.incident_type.value(), self.hazards.value()
        assert isinstance(kind, IncidentType), "the list offers types only"
        assert isinstance(hazards, tuple), "several hazards may be chosen"
        words = {name: clean_text(line.text()) for name, line in self.lines.items()}
        counts = {name: field.value() or 0 for name, field in self.counts.items()}
        changed: dict[str, Any] = {**words, **counts}
        return replace(self._notice, incident_type=kind, hazards=hazards, **changed)

    def perform_act(self) -> None:
        """Stores the notice; one that says what the last one said is refused."""
        notice = self.typed()
        if notice == self._notice:
            text, fix = (
                tr("Nic se nezměnilo."),
                tr("Upravte, co je jinak, nebo se vraťte klávesou Esc."),
            )
            raise NotComplete((Problem(field="description", text=text, fix=fix),))
        self._take(notice)

    def _add_line(self, name: str, label: str) -> None:
        self.add(name, label, self.lines[name], longest(Notice, name))

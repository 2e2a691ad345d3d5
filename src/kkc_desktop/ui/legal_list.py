"""What the law asks of a document, item by item, and how many of them are met."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.completeness import fulfils
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.problems import Level
from kkc_desktop.domain.template import Requirement, Template
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.section_card import SectionCard
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

_ROW = 24


class LegalList(SectionCard):
    """Plain words left, the paragraph right; Enter goes to the field that meets the item."""

    field_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("law", tr("Co žádá zákon"), parent)
        self._share = ""
        self.list = WorkList(_ROW)
        self.list.setAccessibleName(tr("Co žádá zákon"))
        self.body.addWidget(self.list)
        self.list.activated_row.connect(self._go)
        self.list.clicked.connect(self._go_current)

    @property
    def share(self) -> str:
        """How many of the items are met, as it stands in the head."""
        return self._share

    def show_checklist(self, template: Template, dossier: Dossier) -> None:
        """Shows every item of the template's checklist and whether the dossier meets it."""
        document, persons, things = dossier.document, dossier.persons, dossier.things
        met = [fulfils(each, document, persons, things) for each in template.checklist]
        rows = [_row(each, ok) for each, ok in zip(template.checklist, met, strict=True)]
        if tuple(rows) != self.list.rows():
            self.list.set_rows(rows)
        self._share = tr("{} z\u00a0{}").format(sum(met), len(met))
        self.set_share(self._share)

    def _go_current(self) -> None:
        self._go(self.list.current_data())

    def _go(self, requirement: object) -> None:
        if isinstance(requirement, Requirement) and requirement.field:
            self.field_wanted.emit(requirement.field)


def _row(requirement: Requirement, is_met: bool) -> WorkRow:
    icon = "done" if is_met else "error" if requirement.level is Level.ERROR else "warning"
    tone = "success" if is_met else icon
    return WorkRow(
        title=tr(requirement.label),
        time_text=requirement.law,
        icon=icon,
        icon_tone=tone,
        is_strong=not is_met,
        data=requirement,
    )

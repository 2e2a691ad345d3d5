"""The list of a document's parts with the state of each."""

from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.template import Block, Template
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.section_card import SectionCard
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

_ROW = 27
_HEAD_AND_MARGIN = 52


class PartState(Enum):
    """How a part stands, as (icon, tone, words for whoever listens)."""

    OPEN = ("open", "muted", "zatím nevyplněno")
    CURRENT = ("current", "accent", "právě zde")
    FILLED = ("done", "success", "vyplněno")
    WARNING = ("warning", "warning", "upozornění")
    ERROR = ("error", "error", "něco chybí")


class PartsList(SectionCard):
    """Parts with numbers; arrows show a part, Enter goes into its first field.

    Signals carry the block.
    """

    shown = Signal(object)
    entered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("list", tr("Části"), parent)
        self.list = WorkList(_ROW)
        self.list.setAccessibleName(tr("Části dokumentu"))
        self.body.addWidget(self.list)
        self._states: dict[Block, PartState] = {}
        self._template: Template | None = None
        self._is_showing = False
        self.list.current_row_changed.connect(self._tell_shown)
        self.list.activated_row.connect(self.entered)
        self.list.clicked.connect(self._enter_current)

    @property
    def states(self) -> dict[Block, PartState]:
        """The states as shown."""
        return dict(self._states)

    def show_parts(self, template: Template, states: dict[Block, PartState]) -> None:
        """Shows the parts in the template's order, the current one chosen."""
        if template is self._template and states == self._states:
            return
        self._template, self._states = template, states
        self.setMaximumHeight(_HEAD_AND_MARGIN + _ROW * len(template.blocks))
        # Filling the list chooses the row chosen before; that is nobody's wish to see it.
        self._is_showing = True
        self.list.set_rows(_rows(template, states))
        self.list.select_data(
            next((b for b, state in states.items() if state is PartState.CURRENT), None)
        )
        self._is_showing = False

    def choose(self, block: Block) -> None:
        """Chooses a part as the arrows do."""
        self.list.select_data(block)

    def _tell_shown(self, block: object) -> None:
        if block is not None and not self._is_showing:
            self.shown.emit(block)

    def _enter_current(self) -> None:
        self.entered.emit(self.list.current_data())


def _rows(template: Template, states: dict[Block, PartState]) -> list[WorkRow]:
    return [
        _row(tr(use.short_title), number, states[use.block], use.block)
        for number, use in enumerate(template.blocks, start=1)
    ]


def _row(title: str, number: int, state: PartState, block: Block) -> WorkRow:
    icon, tone, _ = state.value
    return WorkRow(title=title, time_text=str(number), icon=icon, icon_tone=tone, data=block)

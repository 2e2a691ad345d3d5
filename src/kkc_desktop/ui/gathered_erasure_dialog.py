"""What is to be erased, first as a list of counts; then for good, with the password."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.czech import ZONE, day_words
from kkc_desktop.domain.gathering_register import DueErasure
from kkc_desktop.ui.gathered_dialogs import GatheredDialog
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

_ROW, _MOST = 46, 5
_PEOPLE = ("osoba", "osoby", "osob")
_EXPLANATION = (
    "Jména, spojení, odkud lidé přišli a\u00a0kam odjeli zmizí nevratně. Zůstanou čísla pásek,"
    " časy, potřeby a\u00a0počty. Výmaz se zapíše do deníku události i\u00a0do auditní stopy."
)


class ErasureDialog(GatheredDialog):
    """`erase` gets every due event in turn and calls the service."""

    def __init__(
        self,
        due: Sequence[DueErasure],
        erase: Callable[[DueErasure], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            "delete", tr("Vymazat evidenci lidí ve středisku?"), tr(_EXPLANATION), "", parent
        )
        self._due = tuple(due)
        self._erase = erase
        self.list = WorkList(_ROW)
        self.list.setAccessibleName(tr("Co se vymaže"))
        self.list.set_rows([_row(each) for each in due])
        self.list.setFixedHeight(_ROW * max(1, min(len(due), _MOST)))
        self.body.addWidget(self.list)
        self.name_act(tr("Vymazat"), "danger")
        self.back_button.setFocus()

    def perform_act(self) -> None:
        """Erases them one after another."""
        for each in self._due:
            self._erase(each)


def _row(due: DueErasure) -> WorkRow:
    people = counted(due.people, *_PEOPLE)
    end = day_words(due.due_at.astimezone(ZONE).date())
    return WorkRow(
        icon="persons",
        title=due.title,
        second_line=tr("{}, hledaných {} · lhůta skončila {}").format(people, due.sought, end),
        data=due.event.id,
    )

"""What the finds' page asks: what was found and where, and where a thing goes without a paper."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from kkc_desktop.domain.found_thing import FoundThing
from kkc_desktop.domain.promise_lists import FoundState
from kkc_desktop.domain.text_limits import longest
from kkc_desktop.domain.typed_text import clean_text
from kkc_desktop.services.finds import Finds
from kkc_desktop.ui.entry_dialog import EntryDialog
from kkc_desktop.ui.page import Place, Said, Wish
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.day_edit import DayEdit
from kkc_desktop.ui.widgets.place_edit import PlaceEdit

_EXPLAINED = "Věc dostane číslo na štítek. Zbraň, střelivo, drogy a\u00a0doklady převezměte hned."
_WITHOUT_PAPER = tuple(
    state
    for state in FoundState
    if state not in (FoundState.KEPT, FoundState.HANDED_TO_MUNICIPALITY)
)


class FindDialog(EntryDialog):
    """Signals: recorded(FoundThing) once the thing is stored, said(Said) what to do with it."""

    recorded = Signal(object)
    said = Signal(object)

    def __init__(self, finds: Finds, thing: FoundThing, parent: QWidget) -> None:
        words = (
            tr("Věc {}").format(tr(thing.label))
            if thing.label
            else tr("Nalezená nebo odevzdaná věc")
        )
        super().__init__("find", words, tr(_EXPLAINED), tr("Uložit"), width=600, parent=parent)
        self._finds, self._thing = finds, thing
        self.found_on = DayEdit()
        self.found_on.set_now(finds.now)
        self.is_document = QCheckBox(tr("je to doklad, vrátí se tomu, kdo jej vydal"))
        self._add_line("description", tr("&Popis věci"))
        self._add_line("identifier", tr("Číslo, &značka"))
        self._add_line("found_place", "&Kde nalezeno")
        self._add_line("municipality", tr("&Obec nálezu"), PlaceEdit())
        self.add("found_on", tr("&Den nálezu"), self.found_on)
        self.add("is_document", "Doklad", self.is_document)
        self._add_line("shelf", tr("&Uloženo kde"))
        self._add_line("note", tr("Pozná&mka"))
        self.found_on.set_day(thing.found_on)
        self.is_document.setChecked(thing.is_document)
        self.inputs["description"].setFocus()

    def perform_act(self) -> None:
        """Stores the thing; what is missing is said at its input."""
        thing = replace(
            self._thing,
            description=self._typed("description"),
            identifier=self._typed("identifier"),
            found_place=self._typed("found_place"),
            municipality=self._typed("municipality"),
            shelf=self._typed("shelf"),
            note=self._typed("note"),
            found_on=self.found_on.day(),
            is_document=self.is_document.isChecked(),
        )
        stored = self._finds.record(thing)
        way = Wish(place=Place.FINDS, record_id=stored.id)
        words = tr("Věc je uložena pod číslem {}.").format(tr(stored.label))
        self.said.emit(Said(text=words, act_words=tr("Štítek a\u00a0protokol"), act=way))
        self.recorded.emit(stored)

    def _typed(self, name: str) -> str:
        line = self.inputs[name]
        assert isinstance(line, QLineEdit), "texts are typed into lines"
        return clean_text(line.text()).strip()

    def _add_line(self, name: str, label: str, line: QLineEdit | None = None) -> None:
        line = line or QLineEdit()
        line.setText(getattr(self._thing, name))
        line.setObjectName(name)
        line.setCursorPosition(0)
        self.add(name, label, line, longest(FoundThing, name))


class LeaveDialog(EntryDialog):
    """Signal left(FoundThing) once it is written down where the thing went."""

    left = Signal(object)

    def __init__(self, finds: Finds, thing: FoundThing, parent: QWidget) -> None:
        question = tr("Věc {} opouští stanici").format(tr(thing.label))
        super().__init__("hand-over", question, thing.description, tr("Zapsat"), parent=parent)
        self._finds, self._thing = finds, thing
        self.state = CodeListCombo()
        self.state.set_choices([(state, tr(state.label)) for state in _WITHOUT_PAPER])
        self.state.set_value(
            FoundState.SENT_TO_ISSUER if thing.is_document else FoundState.RETURNED
        )
        self.left_to = QLineEdit()
        self.left_to.setObjectName("left_to")
        self.add("state", "&Kam jde", self.state)
        self.add("left_to", tr("Kdo ji &převzal"), self.left_to, longest(FoundThing, "left_to"))
        self.state.setFocus()

    def perform_act(self) -> None:
        """Writes it down; a missing recipient is said at its input."""
        state = self.state.value()
        assert isinstance(state, FoundState), "the combo offers states"
        recipient = clean_text(self.left_to.text())
        self.left.emit(self._finds.give_away(self._thing.id, state, recipient))

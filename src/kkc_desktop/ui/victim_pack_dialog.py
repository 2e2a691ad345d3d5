"""The information pack of a victim: five answers, and the papers of it go to the printer."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPlainTextEdit, QWidget

from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.document_lists import Answer, InstructionAnswer, PrintStyle
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.domain.text_limits import longest
from kkc_desktop.domain.victim_pack import (
    DOMESTIC_VIOLENCE_TOPIC,
    POINTS,
    SEXUAL_VIOLENCE_TOPIC,
    PackChoice,
    vulnerable_words,
)
from kkc_desktop.services.documents import Documents
from kkc_desktop.services.victim_packs import VictimPacks
from kkc_desktop.ui import binding
from kkc_desktop.ui.entry_dialog import EntryDialog
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_tone
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.moment_edit import MomentEdit
from kkc_desktop.ui.widgets.plain_label import PlainLabel

_LEAFLETS = ((DOMESTIC_VIOLENCE_TOPIC, "domácí násilí"), (SEXUAL_VIOLENCE_TOPIC, "sexuální násilí"))
_PAPERS = "Vytiskne poučení oběti, potvrzení o\u00a0oznámení a\u00a0vybrané letáky."


class VictimPackDialog(EntryDialog):
    """Signal given(VisitSheets) when the papers are closed and ready for the printer."""

    given = Signal(object)

    def __init__(
        self, packs: VictimPacks, documents: Documents, dossier: Dossier, parent: QWidget
    ) -> None:
        points = tr("Poučení má {} z\u00a0{} bodů §\u00a08.").format(packs.points(dossier), POINTS)
        words = " ".join(
            part for part in (vulnerable_words(dossier.persons), points, tr(_PAPERS)) if part
        )
        super().__init__(
            "shield",
            tr("Informační balíček oběti"),
            words,
            tr("Připravit a\u00a0tisknout"),
            width=620,
            parent=parent,
        )
        self._packs = packs
        self._dossier = dossier
        self.language = CodeListCombo()
        languages = (Language.CZECH, *documents.languages(dossier.document))
        self.language.set_choices([(each, tr(each.label)) for each in languages])
        self.print_style = CodeListCombo()
        self.print_style.set_choices(PrintStyle)
        self.given_at = MomentEdit()
        self.given_at.set_now(documents.now)
        self.given_at.set_clock_only(True)
        self.instruction_answer = CodeListCombo()
        self.instruction_answer.set_choices(InstructionAnswer)
        self.explained_orally = CodeListCombo()
        self.explained_orally.set_choices(Answer)
        self.victim_contacts = QPlainTextEdit()
        self.victim_contacts.setTabChangesFocus(True)
        self.victim_contacts.setFixedHeight(88)
        binding.set_limit(self.victim_contacts, longest(Document, "victim_contacts"))
        self.leaflets = {code: QCheckBox(tr(words)) for code, words in _LEAFLETS}
        self.add("language", tr("&Jazyk vedle češtiny"), self.language)
        self.add("print_style", tr("&Písmo"), self.print_style)
        self.add("given_at", tr("Předáno &v"), self.given_at)
        self.add("instruction_answer", tr("Co oběť &řekla"), self.instruction_answer)
        self.add("explained_orally", tr("Vysvětleno ú&stně"), self.explained_orally)
        self.add("victim_contacts", tr("Místní &kontakty"), self.victim_contacts)
        self._add_leaflets()
        self._show(packs.proposed(dossier))
        for field in self.inputs.values():
            binding.edited(field).connect(self._warn)
        self._warn()
        self.language.setFocus()

    def choice(self) -> PackChoice:
        """What is chosen now."""
        values: dict[str, Any] = {name: binding.read(field) for name, field in self.inputs.items()}
        codes = tuple(code for code, box in self.leaflets.items() if box.isChecked())
        return replace(PackChoice(leaflets=codes), **values)

    def perform_act(self) -> None:
        """Closes the papers and hands them on as one sheet."""
        self.given.emit(self._packs.give(self._dossier, self.choice()))

    def _show(self, proposed: PackChoice) -> None:
        for name, field in self.inputs.items():
            binding.write(field, getattr(proposed, name))
        for code, box in self.leaflets.items():
            box.setChecked(code in proposed.leaflets)

    def _warn(self) -> None:
        """Says the gravest of what is worth saying; nothing of it stops the pack but an error."""
        if any(binding.trouble(field) for field in self.inputs.values()):
            return
        own = [p for p in self._packs.problems(self._dossier, self.choice()) if _is_here(p)]
        self.hint_label.setText(f"{tr(own[0].text)} {tr(own[0].fix)}" if own else "")
        set_tone(self.hint_label, "warning" if own else "")

    def _add_leaflets(self) -> None:
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        for box in self.leaflets.values():
            row.addWidget(box)
            box.setAccessibleName(tr("Leták {}").format(box.text()))
        row.addStretch()
        self.put_in(PlainLabel(tr("Letáky"), "field-label"), place)


def _is_here(problem: Problem) -> bool:
    here = ("language", "instruction_answer", "instruction_given_at", "explained_orally")
    return problem.field in here and problem.level is not Level.NOTE
